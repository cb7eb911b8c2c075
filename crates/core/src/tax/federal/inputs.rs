//! What does the household bring to its return?

use crate::authority::Authority;
use crate::ledger::{Amount, Field, Ledger, Line};
use crate::money::Usd;
use crate::scenario::{FilingStatus, Household};

/// Law: IRC 63(f)(1), 22(b), 151(d)(5)(C): 65 before the close of the year.
const AGE_65: i32 = 65;
/// Law: IRC 21(b)(1)(A): a qualifying individual has not reached 13.
const CARE_CREDIT_AGE: i32 = 13;
/// Law: IRC 24(c)(1): a qualifying child has not reached 17.
const CHILD_CREDIT_AGE: i32 = 17;

macro_rules! inputs {
    ($($field:ident: $line:ident),+ $(,)?) => {
        /// The household's facts as the return takes them, before any payment. Amounts a year.
        #[derive(Clone, Copy, Debug)]
        pub struct Inputs<L: Ledger> {
            pub filing_status: FilingStatus,
            pub people: People,
            pub zero: Amount<L>,
            $(pub $field: Amount<L>),+
        }

        /// Reads the household. What nobody has is one shared zero.
        pub fn inputs<L: Ledger>(ledger: L, household: &Household) -> Inputs<L> {
            let zero = Amount::zero(ledger);
            let said = |path, value: Usd, line| {
                if value == Usd::ZERO { return zero; }
                Amount::input(ledger, Field::at(path), L::settled(value)).line(line, &[Authority::Irc61])
            };
            let amounts = &household.amounts;
            Inputs {
                filing_status: household.filing_status,
                people: people(household),
                zero,
                $($field: said(place(household, concat!("/household/", stringify!($field))), amounts.$field, Line::$line)),+
            }
        }
    };
}

inputs! {
    wages_taxpayer: WagesTaxpayer,
    wages_spouse: WagesSpouse,
    taxable_interest: TaxableInterest,
    tax_exempt_interest: TaxExemptInterest,
    ordinary_dividends: OrdinaryDividends,
    qualified_dividends: QualifiedDividends,
    short_term_gain: ShortTermGain,
    long_term_gain: LongTermGain,
    pension_other_taxable: OtherPensions,
    social_security_benefits: SocialSecurityBenefits,
    other_ordinary_income: OtherIncome,
    student_loan_interest_deduction: StudentLoanInterestDeduction,
    traditional_ira_deduction: IraDeduction,
    student_loan_interest_paid: StudentLoanInterestPaid,
    traditional_ira_contribution: IraContribution,
    state_local_income_tax: StateLocalIncomeTax,
    real_estate_tax: RealEstateTax,
    mortgage_interest: MortgageInterest,
    charity_cash: CharityCash,
    medical_expenses: MedicalExpenses,
    elective_deferrals_taxpayer: ElectiveDeferralsTaxpayer,
    elective_deferrals_spouse: ElectiveDeferralsSpouse,
    distributions_other_years: DistributionsOtherYears,
    care_expenses: CareExpenses,
    education_expenses: EducationExpenses,
    lifetime_learning_expenses: LifetimeLearningExpenses,
    tips: Tips,
    overtime_premium: OvertimePremium,
    car_loan_interest: CarLoanInterest,
    benchmark_premium_annual: BenchmarkPremium,
    advance_premium_credit: AdvancePremiumCredit,
    prior_year_tax: PriorYearTax,
    prior_year_agi: PriorYearAgi,
    withheld_other: WithheldOther,
    estimated_paid: EstimatedPaid,
    state_basis: StateBasis,
}

/// Where an amount was said.
pub(crate) fn place(household: &Household, path: &'static str) -> &'static str {
    const MEDICAL: &str = "/household/medical_expenses";
    if household.medical_said_in_events && path == MEDICAL { "/events/medical_expenses_paid" } else { path }
}

/// Who is on the return.
#[derive(Clone, Copy, Debug)]
pub struct People {
    /// Somebody else may claim the taxpayer as a dependent.
    pub claimed_as_dependent: bool,
    pub age_taxpayer: Option<i32>,
    pub age_spouse: Option<i32>,
    /// Boxes for 65 or older and blind, of those who count.
    pub boxes: usize,
    /// The taxpayer, and on a joint return the spouse, of 65 or older.
    pub seniors: usize,
    /// Dependent children under 13: IRC 21(b)(1)(A).
    pub children_under_13: usize,
    /// Dependent children under 17.
    pub children_under_17: usize,
    /// Other dependents: children of 17 and 18, and adults.
    pub other_dependents: usize,
    /// Qualifying children for the earned income credit: all under 19.
    pub children: usize,
    /// The taxpayer, on a joint return the spouse, and the dependents.
    pub household_size: usize,
    pub region: Region,
}

/// Where the poverty line is drawn apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Region {
    Contiguous,
    Alaska,
    Hawaii,
}

fn people(household: &Household) -> People {
    let old = |age: Option<i32>| age.is_some_and(|age| age >= AGE_65);
    let joint = household.filing_status == FilingStatus::MarriedJoint;
    let count = |checks: &[bool]| checks.iter().filter(|checked| **checked).count();
    let (taxpayer, spouse) = (old(household.age_taxpayer), joint && old(household.age_spouse));
    let children = household.children_ages.len();
    let below = |limit: i32| household.children_ages.iter().filter(|age| **age < limit).count();
    let young = below(CHILD_CREDIT_AGE);
    let adults = usize::try_from(household.other_adult_dependents).unwrap_or(0);
    let region = match household.state.as_deref() {
        Some("AK") => Region::Alaska,
        Some("HI") => Region::Hawaii,
        Some(_) | None => Region::Contiguous,
    };
    People {
        claimed_as_dependent: household.claimed_as_dependent,
        age_taxpayer: household.age_taxpayer,
        age_spouse: household.age_spouse.filter(|_| joint),
        boxes: count(&[taxpayer, household.blind_taxpayer, spouse, joint && household.blind_spouse]),
        seniors: count(&[taxpayer, spouse]),
        children_under_13: below(CARE_CREDIT_AGE),
        children_under_17: young,
        other_dependents: children.saturating_sub(young).saturating_add(adults),
        children,
        household_size: usize::from(joint).saturating_add(1).saturating_add(children).saturating_add(adults),
        region,
    }
}
