//! Who files the return, and with what?

use super::Answer;
use crate::ids::ids;
use crate::money::{Rate, Usd};

ids! {
    pub enum FilingStatus {
        Single = "single",
        MarriedJoint = "married_joint",
        MarriedSeparate = "married_separate",
        HeadOfHousehold = "head_of_household",
        QualifyingSurvivingSpouse = "qualifying_surviving_spouse",
    }
}

/// The household's tax year. Amounts are dollars a year; ages are at the end of the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Household {
    pub filing_status: FilingStatus,
    pub state: Option<String>,
    pub age_taxpayer: Option<i32>,
    pub age_spouse: Option<i32>,
    pub blind_taxpayer: bool,
    pub blind_spouse: bool,
    pub children_ages: Vec<i32>,
    pub other_adult_dependents: i32,
    /// Somebody else may claim the taxpayer as a dependent.
    pub claimed_as_dependent: bool,
    pub amounts: HouseholdAmounts,
    /// Whether the medical expenses were said with the events.
    pub medical_said_in_events: bool,
    /// The answer to the state's question about its retirement exclusion.
    pub state_exclusion: Answer,
    /// The rate of a local income tax.
    pub local_rate: Option<Rate>,
}

macro_rules! household_amounts {
    ($($field:ident),+ $(,)?) => {
        /// The household's amounts, by the names of the public contract.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct HouseholdAmounts { $(pub $field: Usd),+ }

        impl HouseholdAmounts {
            /// The names of the fields, in the order of the contract.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field)),+];

            /// Every amount, in the order of [`Self::FIELDS`].
            pub(crate) fn each_mut(&mut self) -> impl Iterator<Item = &mut Usd> {
                [$(&mut self.$field),+].into_iter()
            }

            /// The amount with that name.
            #[must_use]
            pub fn get_mut(&mut self, name: &str) -> Option<&mut Usd> {
                match name { $(stringify!($field) => Some(&mut self.$field),)+ _ => None }
            }
        }
    };
}

household_amounts! {
    wages_taxpayer, wages_spouse, taxable_interest, tax_exempt_interest, ordinary_dividends,
    qualified_dividends, short_term_gain, long_term_gain, pension_other_taxable,
    distribution_taxable, social_security_benefits, other_ordinary_income,
    student_loan_interest_deduction, traditional_ira_deduction, student_loan_interest_paid,
    traditional_ira_contribution, state_local_income_tax, real_estate_tax, mortgage_interest,
    charity_cash, medical_expenses, benchmark_premium_annual, advance_premium_credit,
    elective_deferrals_taxpayer, elective_deferrals_spouse, distributions_other_years, care_expenses,
    education_expenses, lifetime_learning_expenses, tips, overtime_premium, car_loan_interest, prior_year_tax, prior_year_agi, withheld_other,
    estimated_paid, state_basis,
}
