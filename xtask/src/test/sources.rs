//! Are the sources in order, before anything is built for the browser?

use std::time::Duration;

use super::Run;
use crate::{Outcome, shell};

/// How long fetching the database of advisories may take.
const ADVISORIES_PATIENCE: Duration = Duration::from_secs(60);

pub(super) fn fmt(run: &Run) -> Outcome {
    let mut cargo = run.workshop.native("cargo");
    shell::run(cargo.args(["fmt", "--all", "--check"]), "cargo fmt (mend with `cargo fmt --all`)")
}

pub(super) fn clippy(run: &Run) -> Outcome {
    let mut cargo = run.workshop.native("cargo");
    cargo.args(["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]);
    shell::run(&mut cargo, "clippy")?;
    if !native_knows_wasm(run) {
        println!("The compiler in use has no wasm target: clippy saw the page as native code only.");
        return Ok(());
    }
    let mut cargo = run.workshop.native("cargo");
    cargo.args(["clippy", "--locked", "-p", "inservice-ui", "-p", "inservice-js"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--", "-D", "warnings"]);
    shell::run(&mut cargo, "clippy for the browser")
}

pub(super) fn unit(run: &Run) -> Outcome {
    let mut cargo = run.workshop.native("cargo");
    cargo.args(["test", "--locked", "--workspace"]);
    shell::run(cargo.args(&run.only), "cargo test")
}

pub(super) fn dependencies(run: &Run) -> Outcome {
    let deny = || {
        let mut deny = run.workshop.native("cargo-deny");
        deny.args(["--locked", "--all-features"]);
        deny
    };
    let mut check = deny();
    check.args(["check", "--hide-inclusion-graph", "licenses", "bans", "sources"]);
    shell::run(&mut check, "cargo deny")?;
    let log = run.workshop.places.cache.join("log/advisories.log");
    let mut fetch = deny();
    fetch.args(["fetch", "db"]);
    if shell::impatiently(&mut fetch, &log, |_, time| time < ADVISORIES_PATIENCE).is_err() {
        println!("The database of advisories cannot be reached: known vulnerabilities were not checked.");
        return Ok(());
    }
    let mut check = deny();
    check.args(["check", "--disable-fetch", "--hide-inclusion-graph", "advisories"]);
    shell::run(&mut check, "cargo deny, advisories")
}

fn native_knows_wasm(run: &Run) -> bool {
    let mut rustc = run.workshop.native("rustc");
    let folder = shell::answer(rustc.args(["--print", "sysroot"])).unwrap_or_default();
    std::path::Path::new(&folder).join("lib/rustlib/wasm32-unknown-unknown/lib").is_dir()
}
