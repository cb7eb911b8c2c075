//! What is the credit for child and dependent care?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::DependentCareCredit;
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// The credit for child and dependent care, before the limit of the tax: the rate falls a point a
/// step of income to a first floor, and from 2026 on from a second start to a second floor.
///
/// Law: IRC 21 as amended by P.L. 119-21, section 70405.
/// Form: Form 2441 (2025), lines 3 to 11.
/// Not modelled: the months before a thirteenth birthday within the year, dependents who cannot care
/// for themselves, and separate filers who lived apart (21(e)(4)): errs high. The expenses are
/// taken as those of the care that counts.
#[inline]
pub(super) fn form_2441<L: Ledger>(
    figures: &'static DependentCareCredit,
    inputs: &Inputs<L>,
    agi: Amount<L>,
) -> Amount<L> {
    let children = inputs.people.children_under_13;
    let separate = inputs.filing_status == FilingStatus::MarriedSeparate;
    if !inputs.care_expenses.is_positive() || children == 0 || separate {
        return inputs.zero;
    }
    let figure = |figure| Amount::figure_of(agi, figure);
    let limit = figure(if children > 1 { &figures.two_or_more } else { &figures.one });
    let earned = if inputs.filing_status == FilingStatus::MarriedJoint {
        inputs.wages_taxpayer.smaller(inputs.wages_spouse)
    } else {
        inputs.wages_taxpayer
    };
    let expenses =
        inputs.care_expenses.smaller(limit).smaller(earned).line(Line::CareExpensesCounted, &[Authority::Irc21]);
    let most = expenses.at(&figures.most);
    let first_floor = expenses.at(&figures.first_floor);
    let steps = agi.less(figure(&figures.first_start)).per_step_up(figure(&figures.first_step), expenses);
    let first = most - steps.at(&figures.rate_per_step).smaller(most - first_floor);
    let second_start = figures.second_start.of(inputs.filing_status);
    let credit = if second_start.value.is_positive() {
        let step = figure(figures.second_step.of(inputs.filing_status));
        let steps = agi.less(figure(second_start)).per_step_up(step, expenses);
        first - steps.at(&figures.rate_per_step).smaller(first_floor - expenses.at(&figures.second_floor))
    } else {
        first
    };
    credit.line(Line::DependentCareCredit, &[Authority::Irc21])
}
