//! What is the earned income credit?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::EarnedIncomeCredit;
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// Law: IRC 32(c)(1)(A)(ii)(II): without a qualifying child, from 25 to 64; (III): nobody's dependent.
const CHILDLESS_AGES: std::ops::RangeInclusive<i32> = 25..=64;

/// The credit falls with the larger of earned and adjusted gross income; a plan's payment is
/// neither earned nor investment income.
///
/// Law: IRC 32; (d)(2) for separate filers with a child who lived apart; (i) for investment income.
/// Form: Form 1040 (2025), line 27a, worksheet A by formula.
/// Not modelled: the table's $50 rows: errs either way by up to $6.
#[inline]
pub(super) fn earned_income_credit<L: Ledger>(
    figures: &'static EarnedIncomeCredit,
    inputs: &Inputs<L>,
    gains: Amount<L>,
    agi: Amount<L>,
) -> Amount<L> {
    let earned = inputs.wages_taxpayer + inputs.wages_spouse;
    let people = &inputs.people;
    let schedule = figures.by_children.get(people.children).or(figures.by_children.last());
    let (Some(schedule), true) = (schedule, earned.is_positive() && eligible(inputs)) else { return inputs.zero };
    let start = schedule.phase_out_start.of(inputs.filing_status);
    let most = &schedule.most;
    let larger = earned.larger(agi);
    // Beyond reach: the phase-out takes the whole credit.
    if larger.value().less(start.value).times(schedule.phase_out_rate.value) >= most.value {
        return inputs.zero;
    }
    let investment =
        inputs.taxable_interest + inputs.tax_exempt_interest + inputs.ordinary_dividends + gains.larger(inputs.zero);
    if investment.value() > figures.investment_income_limit.value {
        return inputs.zero;
    }
    let figure = |figure| Amount::figure_of(larger, figure);
    let phased_in = earned
        .in_table_row()
        .smaller(figure(&schedule.earned_income_amount))
        .at(&schedule.phase_in_rate)
        .smaller(figure(most));
    let lost = larger.in_table_row().less(figure(start)).at(&schedule.phase_out_rate);
    phased_in.smaller(figure(most).less(lost)).line(Line::EarnedIncomeCredit, &[Authority::Irc32])
}

fn eligible<L: Ledger>(inputs: &Inputs<L>) -> bool {
    let people = &inputs.people;
    if people.children > 0 {
        return true;
    }
    let in_range = |age: Option<i32>| age.is_some_and(|age| CHILDLESS_AGES.contains(&age));
    !people.claimed_as_dependent
        && inputs.filing_status != FilingStatus::MarriedSeparate
        && (in_range(people.age_taxpayer) || in_range(people.age_spouse))
}
