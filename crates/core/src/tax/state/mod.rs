//! What is the household's state income tax?
//!
//! One file a family of rules; none knows a state by name. Which rules a state has, and with which
//! figures, stands in `figures/<year>/states/XX.toml`.

mod addition;
mod benefit_recapture;
mod bound;
mod context;
mod credit_amount;
mod credit_percent;
mod deduct_federal_tax;
mod deduct_fixed;
mod deduct_lookup;
mod deduct_phased;
mod early_addition;
mod exclusion;
mod household;
mod not_modelled;
mod person;
mod reach;
mod state_return;

pub use early_addition::early_addition;
pub use household::{StateTax, household, household_as_filed};
pub use not_modelled::not_modelled;
pub use person::{Person, full_retirement_age_in_months};
pub use reach::{ExclusionReason, Reach, Reached, reach};
pub use state_return::{Paid, StateInputs, StateReturn, state_return};
