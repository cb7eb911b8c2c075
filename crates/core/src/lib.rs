//! May this money leave the 401(k) now, and what does it cost?
//!
//! The rules of in-service distributions: a [`Scenario`](scenario::Scenario) in, a
//! [`Report`](report::Report) out. Pure: no clock, no network, no file, no random source, and no
//! panic.

pub mod access;
pub mod additional_tax;
pub mod authority;
pub mod date;
mod ids;
pub mod ledger;
pub mod money;
pub mod report;
pub mod scenario;

use report::Report;
use scenario::{Problems, Scenario};

/// Answers a scenario.
///
/// # Errors
/// What the facts together make impossible, every problem at once.
pub fn evaluate(_scenario: &Scenario) -> Result<Report, Problems> {
    Err(Problems { problems: Vec::new() })
}
