//! May this money leave the 401(k) now, and what does it cost?
//!
//! The rules of in-service distributions: a [`Scenario`](scenario::Scenario) in, a
//! [`Report`](report::Report) out. Pure: no clock, no network, no file, no random source, and no
//! panic.

pub mod access;
pub mod additional_tax;
mod answer;
pub mod authority;
pub mod date;
mod deadlines;
mod facts;
pub mod figures;
mod ids;
pub mod income;
pub mod ledger;
pub mod money;
mod payment;
pub mod report;
mod reporting;
pub mod rollover;
pub mod scenario;
mod solve;
pub mod tax;
pub mod verify;
pub mod withholding;

pub use answer::{evaluate, kept};
pub use verify::verify;
