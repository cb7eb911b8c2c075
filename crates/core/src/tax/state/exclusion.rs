//! How much retirement income does the state exclude?

use super::context::Context;
use crate::figures::states::{Exclusion, Reduces};
use crate::ledger::{Amount, Ledger, Line};
use crate::money::Rate;

/// What is excluded, by what it reduces.
#[derive(Clone, Copy, Debug)]
pub(super) struct Excluded<L: Ledger> {
    pub(super) of_agi: Amount<L>,
    pub(super) of_taxable_income: Amount<L>,
}

/// The exclusions that are open to the person, of the payment where it is reached and of other
/// pensions.
///
/// Not modelled: an exclusion of the spouse's own, other pensions that a state treats unlike this
/// payment: errs high.
///
/// Law: that of the state, named in its figures file with its source.
/// Form: the state's own return.
pub(super) fn excluded<L: Ledger>(context: &Context<'_, L>, reached: Amount<L>) -> Excluded<L> {
    let zero = context.zero();
    let mut excluded = Excluded { of_agi: zero, of_taxable_income: zero };
    let rules = context.inputs.law.retirement.iter().filter_map(|retirement| retirement.rules.as_ref()).flatten();
    for rule in rules.filter(|rule| context.inputs.person.may_claim(rule)) {
        let amount = one(context, rule, reached);
        if amount.is_positive() {
            let amount = amount.line(Line::StateExclusion, &[]);
            match rule.reduces {
                Reduces::Agi => excluded.of_agi = excluded.of_agi + amount,
                Reduces::TaxableIncome => excluded.of_taxable_income = excluded.of_taxable_income + amount,
            }
        }
    }
    excluded
}

fn one<L: Ledger>(context: &Context<'_, L>, rule: &Exclusion, reached: Amount<L>) -> Amount<L> {
    let zero = context.zero();
    let household = context.inputs.household;
    let agi = context.federal.adjusted_gross_income;
    let mut pool = reached + household.pension_other_taxable;
    if let Some(most) = &rule.earned_income {
        pool = pool + household.wages_taxpayer.smaller(context.figure(most));
    }
    if !pool.is_positive() {
        return zero;
    }
    if rule.income_limit.as_ref().is_some_and(|limit| agi.value() > limit.of.value) {
        return zero;
    }
    let cap = rule.cap.as_ref().map(|cap| {
        let cap = context.figure(&cap.of);
        if rule.less_social_security == Some(true) { cap.less(household.social_security_benefits) } else { cap }
    });
    let capped = cap.map_or(pool, |cap| pool.smaller(cap));
    let mut amount = match (&rule.share, rule.income) {
        (Some(table), Some(income)) => {
            let share = context.measure(income).share_by(&table.of, rule.above == Some(true));
            // In full up to the cap; a share of it all, without the cap, beyond.
            let whole = rule.cap_at_full_share == Some(true) && share.value() == Rate::ONE;
            if whole || rule.cap_at_full_share.is_none() { capped.times_rate(share) } else { pool.times_rate(share) }
        }
        (Some(_), None) | (None, _) => capped,
    };
    if let Some(limit) = &rule.less_income_over {
        amount = amount.less(agi.less(context.figure(&limit.of)));
    }
    if let (Some(start), Some(width)) = (&rule.phase_out_start, &rule.phase_out_width) {
        let width = context.figure(&width.of);
        let over = agi.less(context.figure(&start.of)).smaller(width);
        amount = amount - amount.share(over, width);
    }
    amount
}
