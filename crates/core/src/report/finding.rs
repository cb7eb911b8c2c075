//! What does a step of the computation tell a stranger?

use std::borrow::Cow;

use serde::Serialize;

use super::citations;
use crate::authority::Authority;
use crate::ids::ids;
use crate::ledger::{Line, OpKind, Unit};
use crate::money::Rate;

/// One step of the computation, complete enough to be replayed by a stranger.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub id: u32,
    /// Null for a step on the way that has no name of its own.
    pub line: Option<Line>,
    /// In the unit's own text: `1234.50`, `2026-12-01`, `0.1`, `yes`, `2`.
    pub value: String,
    pub unit: Unit,
    pub op: OpKind,
    /// The id of the figure or schedule used.
    pub figure: Option<Cow<'static, str>>,
    /// Where that figure was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'static str>,
    pub rate: Option<Rate>,
    /// Months or days, where the operation counts them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    pub rounding: Option<Rounding>,
    #[serde(serialize_with = "citations")]
    pub law: Vec<Authority>,
    /// The findings it follows from, in the order the operation names them.
    pub from: Vec<u32>,
    /// JSON pointer into the scenario, for inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// Whether it rests on a figure of an earlier year that stands in for this year's.
    #[serde(skip_serializing_if = "is_no")]
    pub estimate: bool,
    /// Where the value stands in the report.
    pub at: Vec<String>,
}

fn is_no(said: &bool) -> bool {
    !said
}

ids! {
    pub enum Rounding { HalfUpCent = "half_up_cent" }
}
