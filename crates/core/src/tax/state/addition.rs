//! What is added to the tax of the brackets, or takes its place?

use super::context::Context;
use crate::figures::states::{AddonFixed, AddonLookup, AddonSteps, FlatAbove, MinimumTax, Surcharge};
use crate::ledger::{Amount, Ledger, Line};
use crate::money::Usd;

pub(super) fn fixed<L: Ledger>(context: &Context<'_, L>, rule: &AddonFixed) -> Amount<L> {
    context.figure(&rule.amount.of).line(Line::StateAddon, &[])
}

/// What a table adds at the income's row.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn lookup<L: Ledger>(context: &Context<'_, L>, rule: &AddonLookup) -> Amount<L> {
    context.measure(rule.income).row(&rule.table.of, false).line(Line::StateAddon, &[])
}

/// So much for each step of income above a start, or fraction of one, up to a most.
pub(super) fn steps<L: Ledger>(context: &Context<'_, L>, rule: &AddonSteps) -> Amount<L> {
    let excess = context.measure(rule.income).less(context.figure(&rule.start.of));
    if !excess.is_positive() {
        return context.zero();
    }
    let added = excess.per_step_up(context.figure(&rule.step.of), context.figure(&rule.step_amount.of));
    added.smaller(context.figure(&rule.most.of)).line(Line::StateAddon, &[])
}

/// Above an income: one rate on all of it, less an amount that falls by steps; none below.
pub(super) fn flat_above<L: Ledger>(context: &Context<'_, L>, rule: &FlatAbove) -> Option<Amount<L>> {
    /// The rows of the printed table begin a dollar above a full hundred.
    const FIRST_OF_A_ROW: Usd = Usd::dollars(1);
    let income = context.taxable_income;
    if income.value() <= rule.over.value {
        return None;
    }
    let over = context.figure(&rule.over) + Amount::statute_of(income, FIRST_OF_A_ROW);
    let fallen = income.less(over).per_step_down(context.figure(&rule.step), context.figure(&rule.per_step));
    let less = context.figure(&rule.less).less(fallen).larger(context.figure(&rule.least_less));
    Some((income.at_state(&rule.rate) - less).line(Line::StateScheduleTax, &[]))
}

/// A rate on taxable income above an amount.
pub(super) fn surcharge<L: Ledger>(context: &Context<'_, L>, rule: &Surcharge) -> Amount<L> {
    if context.taxable_income.value() <= rule.over.of.value {
        return context.zero();
    }
    let excess = context.taxable_income.less(context.figure(&rule.over.of));
    excess.at_state(&rule.rate).line(Line::StateSurcharge, &[])
}

/// The least tax where federal adjusted gross income is above an amount.
pub(super) fn minimum<L: Ledger>(context: &Context<'_, L>, rule: &MinimumTax) -> Option<Amount<L>> {
    let agi = context.federal.adjusted_gross_income;
    (agi.value() > rule.over.value).then(|| agi.at_state(&rule.rate))
}
