//! What is the tax when some of the income is gains and qualified dividends?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::IncomeTax;
use crate::ledger::{Amount, Ledger, Line};

/// Gains and qualified dividends on the return.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gains<L: Ledger> {
    /// Form 1040, line 7a: net gain, or the loss allowed.
    pub net: Amount<L>,
    /// What the lower rates can reach.
    pub preferential: Amount<L>,
}

/// Law: IRC 1222, 1211(b), 1(h)(11).
/// Form: Schedule D (2025), lines 7, 15, 16 and 21.
/// Not modelled: carryovers, unrecaptured section 1250 gain, collectibles: err high.
#[inline]
pub(super) fn gains<L: Ledger>(figures: &'static IncomeTax, inputs: &Inputs<L>) -> Gains<L> {
    let (short, long) = (inputs.short_term_gain, inputs.long_term_gain);
    if short.value() == long.value() && !short.is_nonzero() {
        return Gains { net: inputs.zero, preferential: inputs.qualified_dividends };
    }
    let whole = short + long;
    let limit = inputs.zero - Amount::figure_of(whole, figures.capital_gains.loss_limit.of(inputs.filing_status));
    let net = whole.larger(limit).line(Line::NetCapitalGain, &[Authority::Irc1211b]);
    let long_part = long.smaller(whole).larger(inputs.zero);
    let preferential = (inputs.qualified_dividends + long_part).line(Line::PreferentialIncome, &[Authority::Irc1h]);
    Gains { net, preferential }
}

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
#[inline]
pub(super) fn tax<L: Ledger>(
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
