//! What is the household's federal income tax?
//!
//! One file a form or worksheet, in the order in which Form 1040 asks for them.

mod adjustments;
mod capital_gains;
mod cliffs;
mod cost_parts;
mod credits;
mod form_1040;
mod form_2210;
mod form_6251;
mod form_8962;
mod household;
mod inputs;
mod medicare_premiums;
mod not_modelled;
mod schedule_1_a;
mod schedule_8812;
mod schedule_a;
mod schedule_eic;
mod social_security_benefits;
mod surtaxes;

pub(crate) use cliffs::{Cliff, cliffs, medicare_cliff};
pub use cost_parts::CostPart;
pub(crate) use cost_parts::cost_parts;
pub use form_1040::{Distribution, Return, form_1040};
pub use form_2210::SafeHarbor;
pub(crate) use form_2210::form_2210;
pub(crate) use form_8962::applicable_share;
pub use household::{DeductionUsed, FederalTax, household, household_as_filed};
pub(crate) use inputs::place;
pub use inputs::{Inputs, People, inputs};
pub(crate) use medicare_premiums::{YEARS_LATER, medicare_premiums};
pub use not_modelled::not_modelled;
pub use schedule_1_a::Schedule1A;
pub use schedule_8812::Schedule8812;
