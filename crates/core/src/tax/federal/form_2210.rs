//! Is what is withheld enough, or is there a penalty for paying too little during the year?

use super::{Inputs, Return};
use crate::authority::Authority;
use crate::figures::EstimatedTax;
use crate::ledger::{Amount, Ledger, Line};

/// The safe harbour of the year.
#[derive(Clone, Copy, Debug)]
pub struct SafeHarbor<L: Ledger> {
    /// What had to be paid during the year; zero where the balance is small enough.
    pub required: Amount<L>,
    pub paid: Amount<L>,
    pub short: Amount<L>,
}

/// The lesser of 90% of this year's tax and 100% of last year's (110% after a high income) must
/// have been paid; the 10% additional tax counts. Withholding counts as paid evenly whenever it is
/// withheld, so that a higher election on Form W-4R cures a shortfall until the last day of the
/// year.
///
/// Law: IRC 6654(d), (e)(1), (g).
/// Form: Form 2210 (2025), lines 1 to 9.
/// Not modelled: annualized income, quarters of estimated payments: errs high.
pub(crate) fn form_2210<L: Ledger>(
    figures: &'static EstimatedTax,
    inputs: &Inputs<L>,
    with: &Return<L>,
    additional_tax: Amount<L>,
    withheld: Amount<L>,
) -> SafeHarbor<L> {
    let tax = with.tax_with_premium_credit + with.additional_medicare_tax + additional_tax;
    let tax = tax.larger(inputs.zero).line(Line::TaxForSafeHarbor, &[Authority::Irc6654]);
    let by_withholding = inputs.withheld_other + withheld;
    let paid = (by_withholding + inputs.estimated_paid).line(Line::PaidDuringYear, &[Authority::Irc6654]);
    let balance = tax.less(by_withholding);
    if balance.value() < figures.small_balance.value {
        return SafeHarbor { required: inputs.zero, paid, short: inputs.zero };
    }
    let this_year = tax.at(&figures.current_year_share);
    let high = inputs.prior_year_agi.value() > figures.high_income.of(inputs.filing_status).value;
    let share = if high { &figures.prior_year_share_high } else { &figures.prior_year_share };
    let required = if inputs.prior_year_tax.is_positive() {
        this_year.smaller(inputs.prior_year_tax.at(share))
    } else {
        this_year
    };
    let required = required.line(Line::RequiredDuringYear, &[Authority::Irc6654]);
    SafeHarbor { required, paid, short: required.less(paid).line(Line::ShortDuringYear, &[Authority::Irc6654]) }
}
