//! May this money leave the 401(k) now, and what does it cost?
//!
//! The rules of in-service distributions: a [`Scenario`](scenario::Scenario) in, a
//! [`Report`](report::Report) out. Pure: no clock, no network, no file, no random source, and no
//! panic.
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::float_arithmetic,
        clippy::arithmetic_side_effects,
        clippy::as_conversions,
        clippy::wildcard_enum_match_arm
    )
)]

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
mod interest;
pub mod ledger;
mod loans;
pub mod money;
mod nearest;
mod order;
mod payment;
pub mod report;
mod reporting;
pub mod rollover;
pub mod scenario;
mod solve;
mod special;
pub mod tax;
pub mod verify;
pub mod withholding;

pub use answer::{evaluate, kept};
pub use nearest::nearest;
pub use order::in_order;
pub use verify::verify;
