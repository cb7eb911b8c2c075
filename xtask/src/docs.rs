//! How are the pages written that follow from the rules?

use crate::setup::{self, Mood};
use crate::{Outcome, shell};

/// The command line knows rules and words; it writes the pages, and its tests compare them.
pub(crate) fn run() -> Outcome {
    let workshop = setup::run(&[], Mood::Quiet)?;
    let mut cargo = workshop.native("cargo");
    cargo.args(["run", "--locked", "--quiet", "-p", "inservice", "--example", "docs"]);
    shell::run(&mut cargo, "writing the pages")
}
