//! What can the tax not be more than?

use super::context::Context;
use crate::figures::states::Bound;
use crate::ledger::{Amount, Ledger};

/// No tax up to an income; no more than the federal tax before credits.
///
/// Not modelled: the cap where the federal tax holds parts that the state does not have: errs high.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn bounded<L: Ledger>(context: &Context<'_, L>, rule: &Bound, tax: Amount<L>) -> Amount<L> {
    match rule {
        Bound::NoTaxUpTo(rule) => {
            let free = context.measure(rule.income).value() <= rule.limit.of.value;
            if free { context.zero() } else { tax }
        }
        Bound::CapAtFederalTax(_) => tax.smaller(context.federal.regular_tax + context.federal.alternative_minimum_tax),
    }
}
