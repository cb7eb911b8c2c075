//! What is the tax on Form 1040, from total income to line 16?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::{Figure, IncomeTax};
use crate::ledger::{Amount, Ledger, Line, sum};
use crate::scenario::FilingStatus;

/// The lines of one return.
#[derive(Clone, Copy, Debug)]
pub struct Return<L: Ledger> {
    pub adjusted_gross_income: Amount<L>,
    pub standard_deduction: Amount<L>,
    pub taxable_income: Amount<L>,
    pub income_tax: Amount<L>,
}

/// One return: the household's income and, if there is one, the payment's.
///
/// Law: IRC 1(j), 62, 63.
/// Form: Form 1040 (2025), lines 9 to 16, by the rate schedules.
/// Not modelled: everything `not_modelled` lists, each with the direction in which it errs.
pub fn form_1040<L: Ledger>(
    ledger: L,
    figures: &'static IncomeTax,
    inputs: &Inputs<L>,
    payment: Option<Amount<L>>,
) -> Return<L> {
    let total = sum(ledger, payment.into_iter().chain([inputs.income])).line(Line::TotalIncome, &[Authority::Irc61]);
    let adjusted_gross_income =
        (total - inputs.adjustments).line(Line::AdjustedGrossIncome, &[Authority::Irc62, Authority::Form1040]);
    let standard_deduction = standard_deduction(ledger, figures, inputs);
    let taxable_income = adjusted_gross_income.less(standard_deduction).line(Line::TaxableIncome, &[Authority::Irc63]);
    let income_tax = taxable_income
        .on(figures.ordinary_brackets.of(inputs.filing_status))
        .line(Line::IncomeTax, &[Authority::Irc1j]);
    Return { adjusted_gross_income, standard_deduction, taxable_income, income_tax }
}

/// The basic standard deduction and the additions for age and blindness.
///
/// Law: IRC 63(c), (f).
/// Form: Form 1040 (2025), line 12e.
/// Not modelled: the lower deduction of somebody's dependent (63(c)(5)): errs low.
fn standard_deduction<L: Ledger>(ledger: L, figures: &'static IncomeTax, inputs: &Inputs<L>) -> Amount<L> {
    let deduction = &figures.standard_deduction;
    let base = Amount::figure(ledger, deduction.base.of(inputs.filing_status))
        .line(Line::BasicStandardDeduction, &[Authority::Irc63c]);
    let each: &'static Figure = match inputs.filing_status {
        FilingStatus::Single | FilingStatus::HeadOfHousehold => &deduction.additional_unmarried,
        FilingStatus::MarriedJoint | FilingStatus::MarriedSeparate | FilingStatus::QualifyingSurvivingSpouse => {
            &deduction.additional_married
        }
    };
    let added = (0..inputs.boxes)
        .map(|_| Amount::figure(ledger, each).line(Line::AdditionalStandardDeduction, &[Authority::Irc63f]));
    sum(ledger, std::iter::once(base).chain(added)).line(Line::StandardDeduction, &[Authority::Irc63c])
}
