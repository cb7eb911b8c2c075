//! Does every number of this report follow from its inputs and the law's figures?
//!
//! Replays a report as a stranger would: from the JSON alone, with arithmetic of its own, and never
//! by running the rules again. Whatever does not follow is named.

mod calendar;
mod estimates;
mod interest;
mod outside;
mod replay;
mod step;

use std::fmt;

use serde_json::Value;

use crate::report::seal;

/// The first thing that does not follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Where: a finding, or a JSON pointer into the report.
    pub place: String,
    pub found: String,
    pub expected: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} does not follow; expected {}", self.place, self.found, self.expected)
    }
}

impl Mismatch {
    fn at(place: impl Into<String>, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { place: place.into(), found: found.into(), expected: expected.into() }
    }
}

/// Replays findings alone, `{"findings": [...]}`, such as those of one return: how many followed.
///
/// # Errors
/// The first that does not follow from those it names.
pub fn verify_findings(findings: &Value) -> Result<usize, Mismatch> {
    let steps = step::read(findings)?;
    replay::replay(&steps)?;
    Ok(steps.len())
}

/// Replays a report: how many findings followed.
///
/// Every finding is recomputed from those it names; figures and schedules are compared with the
/// loaded law; what rests on the figures of an earlier year says so; every amount elsewhere in the report must be named by a finding and equal it; the
/// identities of the public contract must hold; the seal must fit the text.
///
/// # Errors
/// The first thing that does not follow.
pub fn verify(report: &Value) -> Result<usize, Mismatch> {
    let steps = step::read(report)?;
    replay::replay(&steps)?;
    estimates::estimates(report, &steps)?;
    outside::places(report, &steps)?;
    outside::identities(report)?;
    outside::access(report)?;
    let said = report.get("seal").and_then(Value::as_str).unwrap_or("nothing");
    let due = seal(report);
    if said != due {
        return Err(Mismatch::at("/seal", said, due));
    }
    Ok(steps.len())
}
