//! What is the tax when some of the income is gains and qualified dividends?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::IncomeTax;
use crate::ledger::{Amount, Ledger, Line};

/// How taxable income divides over the lower rates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Divided<L: Ledger> {
    pub(super) ordinary: Amount<L>,
    pub(super) ordinary_tax: Amount<L>,
    pub(super) tax: Amount<L>,
}

/// The tax on taxable income: the lesser of the rate schedule on all of it, and of the schedule on
/// the ordinary part with 0%, 15% and 20% on the rest.
///
/// Law: IRC 1(h), 1(j).
/// Form: Qualified Dividends and Capital Gain Tax Worksheet (2025).
/// Not modelled: gains taxed at 25% and 28% (Schedule D Tax Worksheet): errs low.
#[inline]
pub(super) fn capital_gain_tax_worksheet<L: Ledger>(
    figures: &'static IncomeTax,
    inputs: &Inputs<L>,
    taxable: Amount<L>,
    preferential: Amount<L>,
) -> Divided<L> {
    let schedule = figures.ordinary_brackets.of(inputs.filing_status);
    if !preferential.is_positive() {
        let tax = taxable.on(schedule);
        return Divided { ordinary: taxable, ordinary_tax: tax, tax };
    }
    let ordinary = taxable.less(preferential).line(Line::OrdinaryTaxableIncome, &[Authority::Irc1h]);
    let reached = taxable.smaller(preferential);
    let gains = &figures.capital_gains;
    let zero_top = Amount::figure_of(taxable, gains.top_of_zero_percent.of(inputs.filing_status));
    let middle_top = Amount::figure_of(taxable, gains.top_of_middle_rate.of(inputs.filing_status));
    let at_zero = taxable.smaller(zero_top).less(ordinary).line(Line::GainsAtZero, &[Authority::Irc1h]);
    let above = reached - at_zero;
    let at_middle = above
        .smaller(taxable.smaller(middle_top).less(ordinary + at_zero))
        .line(Line::GainsAtMiddle, &[Authority::Irc1h]);
    let at_top = (above - at_middle).line(Line::GainsAtTop, &[Authority::Irc1h]);
    let ordinary_tax = ordinary.on(schedule);
    let split = ordinary_tax + at_middle.at(&gains.middle_rate) + at_top.at(&gains.top_rate);
    Divided { ordinary, ordinary_tax, tax: split.smaller(taxable.on(schedule)) }
}
