//! What is the household's federal income tax?
//!
//! One file a form or worksheet, named as the form is; `form_1040` brings them into their order.

mod capital_gain_tax_worksheet;
mod cliffs;
mod cost_parts;
mod form_1040;
mod form_2210;
mod form_2441;
mod form_6251;
mod form_8863;
mod form_8880;
mod form_8959;
mod form_8960;
mod form_8962;
mod household;
mod inputs;
mod ira_deduction_worksheet;
mod medicare_premiums;
mod not_modelled;
mod schedule_1_a;
mod schedule_8812;
mod schedule_a;
mod schedule_d;
mod schedule_eic;
mod schedule_r;
mod social_security_benefits_worksheet;
mod standard_deduction_worksheet;
mod student_loan_interest_worksheet;

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
