//! Which credits are a share of the tax?

use super::context::Context;
use crate::figures::states::CreditPercent;
use crate::ledger::{Amount, Ledger};
use crate::money::Rate;

/// The share of the tax that a table gives for the income.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn percent_of_tax<L: Ledger>(context: &Context<'_, L>, rule: &CreditPercent, tax: Amount<L>) -> Amount<L> {
    let share = context.measure(rule.income).share_by(&rule.table.of, rule.above);
    if share.value() == Rate::ZERO { context.zero() } else { tax.times_rate(share) }
}
