//! Which credits are an amount?

use super::context::Context;
use crate::figures::states::{
    CreditCliff, CreditEarned, CreditFixed, CreditLookup, CreditOfFederalDeductions, CreditPhased,
};
use crate::ledger::{Amount, Ledger};
use crate::scenario::Answer;

/// An amount for the filing status, for each person of 65, and for each from another age on.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn fixed<L: Ledger>(context: &Context<'_, L>, rule: &CreditFixed) -> Amount<L> {
    let people = context.inputs.household.people;
    // Who claims the exclusion has no credit for the own age.
    let forgone = rule.unless_excluded == Some(true) && context.excluded.is_positive();
    let seniors = context.seniors().saturating_sub(usize::from(forgone));
    let per_senior = rule.per_65.as_ref().filter(|_| seniors > 0);
    let of_seniors = per_senior.map_or(context.zero(), |each| context.each(context.figure(&each.of), seniors));
    let aged = [people.age_taxpayer, people.age_spouse];
    let aged = aged.iter().filter(|age| age.zip(rule.from_age).is_some_and(|(age, from)| age >= from)).count();
    let of_aged = rule.per_aged.as_ref().filter(|_| aged > 0);
    let of_aged = of_aged.map_or(context.zero(), |each| context.each(context.figure(each), aged));
    context.optional(rule.amount.as_ref()) + of_seniors + of_aged
}

/// A credit that falls by an amount for each step of income, or fraction of one.
pub(super) fn phased<L: Ledger>(context: &Context<'_, L>, rule: &CreditPhased) -> Amount<L> {
    let amount = context.figure(&rule.amount.of) + context.per_senior(rule.per_65.as_ref());
    let excess = context.measure(rule.income).less(context.figure(&rule.start.of));
    if !excess.is_positive() {
        return amount;
    }
    let mut each = context.figure(&rule.step_amount.of);
    if let Some(more) = rule.step_amount_per_65.as_ref().filter(|_| context.seniors() > 0) {
        each = each + context.each(context.figure(more), context.seniors());
    }
    amount.less(excess.per_step_up(context.figure(&rule.step.of), each))
}

/// A share of the federal deduction, less a rate of income above a start.
pub(super) fn of_federal_deductions<L: Ledger>(
    context: &Context<'_, L>,
    rule: &CreditOfFederalDeductions,
) -> Amount<L> {
    let whole = context.federal.deduction.at_state(&rule.rate);
    let excess = context.taxable_income.less(context.figure(&rule.start.of));
    whole.less(excess.at_state(&rule.phase_rate))
}

/// A credit that is lost above an income, or where the law says so at it.
pub(super) fn cliff<L: Ledger>(context: &Context<'_, L>, rule: &CreditCliff) -> Amount<L> {
    let (income, limit) = (context.measure(rule.income).value(), rule.limit.of.value);
    if income > limit || (rule.below && income == limit) {
        return context.zero();
    }
    let by_seniors = match context.seniors() {
        0 => None,
        1 => rule.one_65.as_ref(),
        _ => rule.two_65.as_ref(),
    };
    context.optional(rule.amount.as_ref()) + by_seniors.map_or(context.zero(), |amount| context.figure(amount))
}

/// A credit from a table by income.
pub(super) fn lookup<L: Ledger>(context: &Context<'_, L>, rule: &CreditLookup) -> Amount<L> {
    let income = context.measure(rule.income);
    let too_high = rule.limit_income.zip(rule.limit.as_ref());
    let too_high = too_high.is_some_and(|(income, limit)| context.measure(income).value() >= limit.value);
    let not_retired = rule.only_if_retirement_income == Some(true) && context.inputs.said != Answer::Yes;
    if too_high || not_retired || !income.is_positive() {
        return context.zero();
    }
    income.row(&rule.table.of, false)
}

/// A credit that grows with earnings and falls with income, for people without children.
///
/// Not modelled: the same credit with children, and the ages of a spouse: errs either way.
pub(super) fn earned<L: Ledger>(context: &Context<'_, L>, rule: &CreditEarned) -> Amount<L> {
    let household = context.inputs.household;
    let people = household.people;
    let of_age = |age: Option<i32>| age.is_some_and(|age| (rule.from_age..=rule.to_age).contains(&age));
    if people.children > 0 || !(of_age(people.age_taxpayer) || of_age(people.age_spouse)) {
        return context.zero();
    }
    let earned = household.wages_taxpayer + household.wages_spouse;
    let income = earned.larger(context.federal.adjusted_gross_income);
    let credit = earned.smaller(context.figure(&rule.most_earned)).at_state(&rule.rate);
    credit.less(income.less(context.figure(&rule.start.of)).at_state(&rule.phase_rate))
}
