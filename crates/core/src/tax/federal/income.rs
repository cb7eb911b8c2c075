//! What does the household put on the income lines of its return?

use crate::authority::Authority;
use crate::ledger::{Amount, Field, Ledger, Line, sum};
use crate::money::Usd;
use crate::scenario::{FilingStatus, Household};

/// The household's facts as the return takes them, before any payment.
#[derive(Clone, Copy, Debug)]
pub struct Inputs<L: Ledger> {
    pub filing_status: FilingStatus,
    /// Boxes for 65 or older and blind, of those who count.
    pub boxes: usize,
    /// Every income line but the payment.
    pub income: Amount<L>,
    pub adjustments: Amount<L>,
}

/// Law: IRC 63(f)(1): 65 before the close of the year.
const AGE_65: i32 = 65;

/// Reads the household onto the income lines of Form 1040.
///
/// Law: IRC 61, 62.
/// Form: Form 1040 (2025), lines 1z to 9, and Schedule 1, line 26.
/// Not modelled: taxable Social Security benefits (errs low), capital losses against other income
/// (errs high), phase-outs of the adjustments (errs low); see `not_modelled`.
pub fn inputs<L: Ledger>(ledger: L, household: &Household) -> Inputs<L> {
    let amounts = &household.amounts;
    let line = |path, value: Usd, line, law| Amount::input(ledger, Field::at(path), value).line(line, law);
    const GROSS_INCOME: &[Authority] = &[Authority::Irc61];
    let gains = sum(
        ledger,
        [
            line("/household/short_term_gain", amounts.short_term_gain, Line::NetCapitalGain, GROSS_INCOME),
            line("/household/long_term_gain", amounts.long_term_gain, Line::NetCapitalGain, GROSS_INCOME),
        ],
    );
    let income = sum(
        ledger,
        [
            line("/household/wages_taxpayer", amounts.wages_taxpayer, Line::WagesTaxpayer, GROSS_INCOME),
            line("/household/wages_spouse", amounts.wages_spouse, Line::WagesSpouse, GROSS_INCOME),
            line("/household/taxable_interest", amounts.taxable_interest, Line::TaxableInterest, GROSS_INCOME),
            line("/household/ordinary_dividends", amounts.ordinary_dividends, Line::OrdinaryDividends, GROSS_INCOME),
            line("/household/pension_other_taxable", amounts.pension_other_taxable, Line::OtherPensions, GROSS_INCOME),
            line("/household/other_ordinary_income", amounts.other_ordinary_income, Line::OtherIncome, GROSS_INCOME),
            gains.larger(Amount::zero(ledger)).line(Line::NetCapitalGain, GROSS_INCOME),
        ],
    );
    const ADJUSTED: &[Authority] = &[Authority::Irc62];
    let adjustments = sum(
        ledger,
        [
            line(
                "/household/student_loan_interest_deduction",
                amounts.student_loan_interest_deduction,
                Line::Adjustments,
                ADJUSTED,
            ),
            line(
                "/household/traditional_ira_deduction",
                amounts.traditional_ira_deduction,
                Line::Adjustments,
                ADJUSTED,
            ),
        ],
    );
    Inputs { filing_status: household.filing_status, boxes: boxes(household), income, adjustments }
}

/// Boxes that raise the standard deduction; the spouse's count on a joint return.
///
/// Law: IRC 63(f).
fn boxes(household: &Household) -> usize {
    let old = |age: Option<i32>| age.is_some_and(|age| age >= AGE_65);
    let joint = household.filing_status == FilingStatus::MarriedJoint;
    [
        old(household.age_taxpayer),
        household.blind_taxpayer,
        joint && old(household.age_spouse),
        joint && household.blind_spouse,
    ]
    .into_iter()
    .filter(|checked| *checked)
    .count()
}
