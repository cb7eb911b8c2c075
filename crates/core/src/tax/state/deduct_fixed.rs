//! Which deductions are the same at every income?

use super::context::Context;
use crate::figures::states::{AddBackFixed, DeductFixed, DeductPayrollTax, DeductSeniorLessRetirement};
use crate::ledger::{Amount, Ledger};

/// Law: the states that count people of 65 count them as IRC 63(f)(1) does.
const AGE_65: i32 = 65;

/// An amount for the filing status, and one for each person of 65 or older: where the state says so,
/// no more than that person's own income.
pub(super) fn fixed<L: Ledger>(context: &Context<'_, L>, rule: &DeductFixed) -> Amount<L> {
    let amount = context.optional(rule.amount.as_ref());
    let Some(figure) = rule.per_65.as_ref().filter(|_| rule.own_income_only == Some(true)) else {
        return amount + context.per_senior(rule.per_65.as_ref());
    };
    let people = context.inputs.household.people;
    let spouses = context.inputs.household.wages_spouse;
    let own = [(people.age_taxpayer, context.gross - spouses), (people.age_spouse, spouses)];
    own.into_iter()
        .filter(|(age, _)| age.is_some_and(|age| age >= AGE_65))
        .fold(amount, |sum, (_, income)| sum + context.figure(&figure.of).smaller(income.larger(context.zero())))
}

/// The federal deduction for seniors, which the state follows.
///
/// Law: IRC 151(d)(5)(C).
pub(super) fn federal_senior<L: Ledger>(context: &Context<'_, L>) -> Amount<L> {
    context.federal.schedule_1_a.senior
}

/// What the federal return took off and the state does not.
pub(super) fn add_back_fixed<L: Ledger>(context: &Context<'_, L>, rule: &AddBackFixed) -> Amount<L> {
    context.zero() - context.figure(&rule.amount.of)
}

pub(super) fn add_back_federal_senior<L: Ledger>(context: &Context<'_, L>) -> Amount<L> {
    context.zero() - federal_senior(context)
}

/// Social Security and Medicare tax paid, up to an amount for each person.
pub(super) fn payroll_tax<L: Ledger>(context: &Context<'_, L>, rule: &DeductPayrollTax) -> Amount<L> {
    let household = context.inputs.household;
    let one = |wages: Amount<L>| {
        if !wages.is_positive() {
            return context.zero();
        }
        context.payroll_tax(wages).smaller(context.figure(&rule.cap_per_person))
    };
    one(household.wages_taxpayer) + one(household.wages_spouse)
}

/// An amount for each person of 65 or older, the taxpayer's less retirement income excluded.
pub(super) fn senior_less_retirement<L: Ledger>(
    context: &Context<'_, L>,
    rule: &DeductSeniorLessRetirement,
) -> Amount<L> {
    let seniors = context.seniors();
    let old = context.inputs.household.people.age_taxpayer.is_some_and(|age| age >= AGE_65);
    let whole = context.each(context.figure(&rule.per_65), seniors);
    if old { whole.less(context.excluded.smaller(context.figure(&rule.per_65))) } else { whole }
}
