//! How much of the Social Security benefits is taxable?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::SocialSecurity;
use crate::ledger::{Amount, Ledger, Line};

/// The taxable part of the benefits. `other_income` is every other line of total income, and
/// `adjustments` those that come before student-loan interest.
///
/// Law: IRC 86.
/// Form: Social Security Benefits Worksheet, Form 1040 (2025), lines 6a and 6b.
/// Not modelled: separate filers who lived together (86(c)(1)(C)(ii)): errs low. Lump-sum elections.
#[inline]
pub(super) fn taxable_benefits<L: Ledger>(
    figures: &'static SocialSecurity,
    inputs: &Inputs<L>,
    other_income: Amount<L>,
    adjustments: Amount<L>,
) -> Amount<L> {
    let benefits = inputs.social_security_benefits;
    if !benefits.is_positive() {
        return inputs.zero;
    }
    let half = benefits.at(&figures.share_in_provisional_income);
    let provisional = (other_income + inputs.tax_exempt_interest + half - adjustments)
        .line(Line::ProvisionalIncome, &[Authority::Irc86]);
    let first = Amount::figure_of(provisional, figures.first_base.of(inputs.filing_status));
    let second = Amount::figure_of(provisional, figures.second_base.of(inputs.filing_status));
    let above_second = provisional.less(second).at(&figures.second_rate);
    let between = provisional.less(first).smaller(second - first).at(&figures.first_rate);
    let lower = between.smaller(benefits.at(&figures.first_rate));
    let most = benefits.at(&figures.most_taxable);
    (above_second + lower).smaller(most).line(Line::TaxableSocialSecurity, &[Authority::Irc86])
}
