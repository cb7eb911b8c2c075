//! Which deductions fall as income rises?

use super::context::Context;
use crate::figures::states::{
    AddBackFederalDeductions, DeductByPercentSteps, DeductPhased, DeductSliding, DeductTwoTiers,
};
use crate::ledger::{Amount, Ledger};

/// A deduction that falls above an income: by a rate of the excess, over a width in which it goes, or
/// by an amount a step; never below its floor.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn phased<L: Ledger>(context: &Context<'_, L>, rule: &DeductPhased) -> Amount<L> {
    let amount = context.optional(rule.amount.as_ref()) + context.per_senior(rule.per_65.as_ref());
    if !amount.is_positive() {
        return amount;
    }
    let excess = context.measure(rule.income).less(context.figure(&rule.start.of));
    let lost = if let Some(rate) = &rule.rate {
        excess.at_state(&rate.of)
    } else if let Some(width) = &rule.width {
        let width = context.figure(&width.of);
        let lost = amount.share(excess.smaller(width), width);
        rule.round_down_to.as_ref().map_or(lost, |step| {
            let step = context.figure(step);
            lost.per_step_down(step, step)
        })
    } else if let (Some(step), Some(each)) = (&rule.step, &rule.step_amount) {
        let (step, each) = (context.figure(&step.of), context.figure(&each.of));
        if rule.fractions == Some(true) { excess.per_step_up(step, each) } else { excess.per_step_down(step, each) }
    } else {
        context.zero()
    };
    let left = amount.less(lost);
    let left = rule.floor.as_ref().map_or(left, |floor| left.larger(context.figure(&floor.of)));
    if rule.or_payroll_tax == Some(true) {
        let household = context.inputs.household;
        return left
            .larger(context.payroll_tax(household.wages_taxpayer) + context.payroll_tax(household.wages_spouse));
    }
    left
}

/// A deduction that falls by one rate above an income and by a higher one above a second, at most by
/// a share of it.
pub(super) fn two_tiers<L: Ledger>(context: &Context<'_, L>, rule: &DeductTwoTiers) -> Amount<L> {
    let amount = context.figure(&rule.amount.of) + context.per_senior(Some(&rule.per_65));
    let income = context.measure(rule.income);
    let (low, high) = (context.figure(&rule.low.of), context.figure(&rule.high.of));
    let lost = income.smaller(high).less(low).at_state(&rule.low_rate) + income.less(high).at_state(&rule.high_rate);
    amount - lost.smaller(amount.at_state(&rule.max_share))
}

/// A deduction of which a share is lost for each step of income, or fraction of one.
pub(super) fn by_percent_steps<L: Ledger>(context: &Context<'_, L>, rule: &DeductByPercentSteps) -> Amount<L> {
    let amount = context.figure(&rule.amount.of);
    let excess = context.measure(rule.income).less(context.figure(&rule.start));
    amount.less(excess.per_step_up(context.figure(&rule.step), amount.at_state(&rule.share_per_step)))
}

/// A deduction less a schedule of income.
pub(super) fn sliding<L: Ledger>(context: &Context<'_, L>, rule: &DeductSliding) -> Amount<L> {
    context.figure(&rule.amount.of).less(context.measure(rule.income).on_state(&rule.scale.of))
}

/// The federal deductions beyond an amount, put back where income is high.
pub(super) fn add_back_federal_deductions<L: Ledger>(
    context: &Context<'_, L>,
    rule: &AddBackFederalDeductions,
) -> Amount<L> {
    let agi = context.federal.adjusted_gross_income;
    if agi.value() < rule.over.value {
        return context.zero();
    }
    let taken = agi.less(context.federal.taxable_income);
    context.zero() - taken.less(context.figure(&rule.allowed.of))
}
