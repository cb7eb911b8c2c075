//! What is the household's federal income tax?

mod form_1040;
mod household;
mod income;
mod not_modelled;

pub use form_1040::{Return, form_1040};
pub use household::{DeductionUsed, FederalTax, household};
pub use income::{Inputs, inputs};
pub use not_modelled::not_modelled;
