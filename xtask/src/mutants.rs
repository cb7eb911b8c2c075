//! Would the cases notice if a rule of law were wrong?
//!
//! cargo-mutants changes one operator or answer of the rules at a time and runs the cases that state
//! the law. `.cargo/mutants.toml` says what is changed and which tests have to notice;
//! `tests/mutants.md` names those that rightly notice nothing.

use crate::setup::{self, Mood, Need};
use crate::{Outcome, shell};

/// A share that two cores finish in well under 45 minutes; all shares together are every change.
const SHARE: &str = "0/4";

/// Tries one share of all changes, such as `1/4`: always the same ones, until the rules change.
pub(crate) fn run(share: Option<&str>) -> Outcome {
    let workshop = setup::run(&[Need::CargoMutants], Mood::Insist)?;
    let mut cargo = workshop.native("cargo");
    // With full debug information every change would be linked for seconds longer.
    cargo.envs([("CARGO_PROFILE_DEV_DEBUG", "0"), ("CARGO_PROFILE_TEST_DEBUG", "0")]);
    // Each copy of the sources is built beside itself.
    cargo.env_remove("CARGO_TARGET_DIR");
    // Dealt out one by one, so that each share reaches every room of the rules.
    cargo.args(["mutants", "--sharding", "round-robin", "--shard", share.unwrap_or(SHARE)]);
    cargo.args(["--output", "target", "--colors", "never"]);
    shell::run(&mut cargo, "cargo mutants")
}
