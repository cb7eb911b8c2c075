//! What is the credit for the elderly?

use super::Inputs;
use crate::authority::Authority;
use crate::ledger::{Amount, Ledger, Line};
use crate::money::{Rate, Usd};
use crate::scenario::FilingStatus;

/// The credit for the elderly, before the limit of the tax.
///
/// Law: IRC 22, fixed by statute: 15% of $5,000, $7,500 where both are 65, $3,750 on a separate
/// return, less benefits that are not taxed and half of income above $7,500, $10,000, $5,000.
/// Form: Schedule R (2025), Part III.
/// Not modelled: disability before 65: errs high.
#[inline]
pub(super) fn schedule_r<L: Ledger>(inputs: &Inputs<L>, agi: Amount<L>, taxable_benefits: Amount<L>) -> Amount<L> {
    const RATE: Rate = Rate::percent(15);
    const HALF: Rate = Rate::percent(50);
    let seniors = inputs.people.seniors;
    if seniors == 0 {
        return inputs.zero;
    }
    let (initial, start) = match inputs.filing_status {
        FilingStatus::MarriedJoint if seniors > 1 => (Usd::dollars(7_500), Usd::dollars(10_000)),
        FilingStatus::MarriedJoint => (Usd::dollars(5_000), Usd::dollars(10_000)),
        FilingStatus::MarriedSeparate => (Usd::dollars(3_750), Usd::dollars(5_000)),
        FilingStatus::Single | FilingStatus::HeadOfHousehold | FilingStatus::QualifyingSurvivingSpouse => {
            (Usd::dollars(5_000), Usd::dollars(7_500))
        }
    };
    let untaxed = inputs.social_security_benefits - taxable_benefits;
    let excess = agi.less(Amount::statute_of(agi, start)).times(HALF);
    Amount::statute_of(agi, initial).less(untaxed + excess).times(RATE).line(Line::ElderlyCredit, &[Authority::Irc22])
}
