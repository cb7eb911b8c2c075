//! Is there net investment income tax?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::Surtaxes;
use crate::ledger::{Amount, Ledger, Line};

/// 3.8% of the lesser of net investment income and the income above the threshold. A plan's payment
/// is no investment income; it only raises the income.
///
/// Law: IRC 1411; (c)(5) for plan distributions.
/// Form: Form 8960 (2025), lines 1 to 17.
/// Not modelled: deductions allocable to investment income (lines 9a to 9c): errs high.
#[inline]
pub(super) fn form_8960<L: Ledger>(
    figures: &'static Surtaxes,
    inputs: &Inputs<L>,
    gains: Amount<L>,
    magi: Amount<L>,
) -> Amount<L> {
    let surtax = &figures.net_investment_income_tax;
    let threshold = surtax.threshold.of(inputs.filing_status);
    if magi.value() <= threshold.value {
        return inputs.zero;
    }
    let net = (inputs.taxable_interest + inputs.ordinary_dividends + gains).larger(inputs.zero);
    let net = net.line(Line::NetInvestmentIncome, &[Authority::Irc1411]);
    let excess = magi.less(Amount::figure_of(magi, threshold));
    net.smaller(excess).at(&surtax.rate).line(Line::NetInvestmentIncomeTax, &[Authority::Irc1411])
}
