//! How is the benefit of the lower brackets taken back?

use super::context::Context;
use crate::figures::states::BenefitRecapture;
use crate::ledger::{Amount, Ledger, Line};
use crate::money::Usd;

/// For each bracket: what was taken back below it, and of its own benefit the share by which the
/// state's adjusted gross income has passed the threshold, over a width.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn benefit_recapture<L: Ledger>(context: &Context<'_, L>, rule: &BenefitRecapture) -> Amount<L> {
    let (agi, income) = (context.state_agi, context.taxable_income);
    if agi.value() <= rule.over.value {
        return context.zero();
    }
    let over = context.figure(&rule.over);
    let bracket = rule.benefit.of.start(income.value());
    let threshold = if bracket > Usd::ZERO { over.larger(Amount::statute_of(income, bracket)) } else { over };
    let width = context.figure(&rule.width);
    let benefit = income.row(&rule.benefit.of, false);
    let taken = benefit.share(agi.less(threshold).smaller(width), width);
    (income.row(&rule.base.of, false) + taken).line(Line::StateRecapture, &[])
}
