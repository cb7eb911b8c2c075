//! Which deductions stand in a table by income?

use super::context::Context;
use crate::figures::states::DeductLookup;
use crate::ledger::{Amount, Ledger};

/// The deduction of the income's row, and what each person of 65 or older adds.
#[derive(Clone, Copy, Debug)]
pub(super) struct FromTable<L: Ledger> {
    pub(super) of_the_household: Amount<L>,
    pub(super) of_seniors: Amount<L>,
}

/// The row that the income falls into.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn lookup<L: Ledger>(context: &Context<'_, L>, rule: &DeductLookup) -> FromTable<L> {
    let income = context.measure(rule.income);
    let zero = context.zero();
    let of_the_household = rule.table.as_ref().map_or(zero, |table| income.row(&table.of, rule.above));
    let within = rule.per_65_within_table != Some(true) || of_the_household.is_positive();
    let mut of_seniors = if within { context.per_senior(rule.per_65.as_ref()) } else { zero };
    if let (Some(table), 1..) = (&rule.per_65_table, context.seniors()) {
        of_seniors = of_seniors + context.each(income.row(&table.of, rule.above), context.seniors());
    }
    FromTable { of_the_household, of_seniors }
}
