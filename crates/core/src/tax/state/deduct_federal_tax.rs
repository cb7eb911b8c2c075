//! How much of the federal income tax may be deducted?

use super::context::Context;
use crate::figures::states::DeductFederalTax;
use crate::ledger::{Amount, Ledger};
use crate::money::Rate;

/// A share of the federal income tax after nonrefundable credits, by income, up to a cap.
///
/// Not modelled: the net investment income tax counts with it, which some states do not say: errs low.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn federal_tax<L: Ledger>(context: &Context<'_, L>, rule: &DeductFederalTax) -> Amount<L> {
    let income = context.measure(rule.income);
    let tax = context.federal.tax_before_refundable_credits.larger(context.zero());
    let share = income.share_by(&rule.share.of, true);
    let mut deduction = if share.value() == Rate::ONE { tax } else { tax.times_rate(share) };
    if let Some(cap) = &rule.cap {
        deduction = deduction.smaller(context.figure(&cap.of));
    }
    if let Some(table) = &rule.cap_table {
        deduction = deduction.smaller(income.row(&table.of, false));
    }
    deduction
}
