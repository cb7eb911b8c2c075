//! Which taxes stand beside the income tax: net investment income tax, Additional Medicare tax?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::Surtaxes;
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// 3.8% of the lesser of net investment income and the income above the threshold. A plan's payment
/// is no investment income; it only raises the income.
///
/// Law: IRC 1411; (c)(5) for plan distributions.
/// Form: Form 8960 (2025), lines 1 to 17.
/// Not modelled: deductions allocable to investment income (lines 9a to 9c): errs high.
#[inline]
pub(super) fn net_investment_income_tax<L: Ledger>(
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

/// 0.9% of wages above the threshold; plan payments do not count. Beside the totals.
///
/// Law: IRC 3101(b)(2).
/// Form: Form 8959 (2025), Part I.
#[inline]
pub(super) fn additional_medicare_tax<L: Ledger>(figures: &'static Surtaxes, inputs: &Inputs<L>) -> Amount<L> {
    let surtax = &figures.additional_medicare_tax;
    let wages = inputs.wages_taxpayer + inputs.wages_spouse;
    let threshold = Amount::figure_of(wages, surtax.threshold.of(inputs.filing_status));
    wages.less(threshold).at(&surtax.rate).line(Line::AdditionalMedicareTax, &[Authority::Irc3101b2])
}

/// The employee's share of Social Security and Medicare tax on the wages, for the alternative
/// formula of the refundable child credit.
///
/// Law: IRC 3101(a), (b); 24(d)(1)(B)(ii).
/// Form: Schedule 8812 (2025), line 21.
#[inline]
pub(super) fn payroll_taxes<L: Ledger>(figures: &'static Surtaxes, inputs: &Inputs<L>) -> Amount<L> {
    let payroll = &figures.payroll;
    let of = |wages: Amount<L>| {
        let base = Amount::figure_of(wages, &payroll.wage_base);
        wages.smaller(base).at(&payroll.social_security_rate) + wages.at(&payroll.medicare_rate)
    };
    let both = of(inputs.wages_taxpayer);
    if inputs.filing_status == FilingStatus::MarriedJoint { both + of(inputs.wages_spouse) } else { both }
}
