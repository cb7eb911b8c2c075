//! x
use crate::Outcome;
pub(crate) fn usage() -> String { String::new() }
pub(crate) fn run(_: &[&str]) -> Outcome { Ok(()) }
