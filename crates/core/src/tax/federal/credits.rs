//! What are the nonrefundable credits before those for children?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::{DependentCareCredit, EducationCredits, SaversCredit};
use crate::ledger::{Amount, Ledger, Line};
use crate::money::{Rate, Usd};
use crate::scenario::FilingStatus;

/// The credit for the elderly, before the limit of the tax.
///
/// Law: IRC 22, fixed by statute: 15% of $5,000, $7,500 where both are 65, $3,750 on a separate
/// return, less benefits that are not taxed and half of income above $7,500, $10,000, $5,000.
/// Form: Schedule R (2025), Part III.
/// Not modelled: disability before 65: errs high.
#[inline]
pub(super) fn elderly<L: Ledger>(inputs: &Inputs<L>, agi: Amount<L>, taxable_benefits: Amount<L>) -> Amount<L> {
    const RATE: Rate = Rate::percent(15);
    const HALF: Rate = Rate::percent(50);
    let seniors = inputs.people.seniors;
    if seniors == 0 {
        return inputs.zero;
    }
    let (initial, start) = match inputs.filing_status {
        FilingStatus::MarriedJoint if seniors > 1 => (Usd::dollars(7_500), Usd::dollars(10_000)),
        FilingStatus::MarriedJoint => (Usd::dollars(5_000), Usd::dollars(10_000)),
        FilingStatus::MarriedSeparate => (Usd::dollars(3_750), Usd::dollars(5_000)),
        FilingStatus::Single | FilingStatus::HeadOfHousehold | FilingStatus::QualifyingSurvivingSpouse => {
            (Usd::dollars(5_000), Usd::dollars(7_500))
        }
    };
    let untaxed = inputs.social_security_benefits - taxable_benefits;
    let excess = agi.less(Amount::statute_of(agi, start)).times(HALF);
    Amount::statute_of(agi, initial).less(untaxed + excess).times(RATE).line(Line::ElderlyCredit, &[Authority::Irc22])
}

/// The credit for child and dependent care, before the limit of the tax: the rate falls a point a
/// step of income to a first floor, and from 2026 on from a second start to a second floor.
///
/// Law: IRC 21 as amended by P.L. 119-21, section 70405.
/// Form: Form 2441 (2025), lines 3 to 11.
/// Not modelled: which children are under 13 is not told from who is under 17, and expenses are
/// taken as those of the care that counts: errs either way.
#[inline]
pub(super) fn dependent_care<L: Ledger>(
    figures: &'static DependentCareCredit,
    inputs: &Inputs<L>,
    agi: Amount<L>,
) -> Amount<L> {
    let children = inputs.people.children_under_17;
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

/// The American opportunity credit, before the phase-out's refundable share is set apart.
#[derive(Clone, Copy, Debug)]
pub(super) struct Education<L: Ledger> {
    pub nonrefundable: Amount<L>,
    pub refundable: Amount<L>,
}

/// Law: IRC 25A(b), (d), (i).
/// Form: Form 8863 (2025), Parts I and II.
/// Not modelled: the lifetime learning credit, and more than one student: errs high.
#[inline]
pub(super) fn education<L: Ledger>(
    figures: &'static EducationCredits,
    inputs: &Inputs<L>,
    magi: Amount<L>,
) -> Education<L> {
    let none = Education { nonrefundable: inputs.zero, refundable: inputs.zero };
    if !inputs.education_expenses.is_positive() || inputs.filing_status == FilingStatus::MarriedSeparate {
        return none;
    }
    let figure = |figure| Amount::figure_of(magi, figure);
    let expenses = inputs.education_expenses;
    let first = expenses.smaller(figure(&figures.first_tier));
    let second =
        expenses.less(figure(&figures.first_tier)).smaller(figure(&figures.second_tier)).at(&figures.second_tier_rate);
    let (start, end) = (figure(figures.start.of(inputs.filing_status)), figure(figures.end.of(inputs.filing_status)));
    let room = end.less(magi).smaller(end - start);
    let credit = (first + second).share(room, end - start).line(Line::EducationCredit, &[Authority::Irc25A]);
    let refundable = credit.at(&figures.refundable_share).line(Line::EducationCreditRefundable, &[Authority::Irc25Ai]);
    Education { nonrefundable: credit - refundable, refundable }
}

/// The saver's credit, before the limit of the tax. Distributions of the testing period reduce
/// the contributions that count, gross and for each spouse.
///
/// Law: IRC 25B; (d)(2) for the testing period.
/// Form: Form 8880 (2025).
/// Not modelled: distributions of the two years before and until the due date, unless they are
/// this payment: errs either way. Students and dependents, who have no credit: errs low.
#[inline]
pub(super) fn savers<L: Ledger>(
    figures: &'static SaversCredit,
    inputs: &Inputs<L>,
    agi: Amount<L>,
    distributed: Amount<L>,
) -> Amount<L> {
    let status = inputs.filing_status;
    let deferrals = [inputs.elective_deferrals_taxpayer, inputs.elective_deferrals_spouse];
    let rates = [
        (figures.first_top.of(status), &figures.first_rate),
        (figures.second_top.of(status), &figures.second_rate),
        (figures.third_top.of(status), &figures.third_rate),
    ];
    let rate = rates.into_iter().find(|(top, _)| agi.value() <= top.value).map(|(_, rate)| rate);
    let (Some(rate), true) = (rate, deferrals.iter().any(|amount| amount.is_positive())) else { return inputs.zero };
    let most = Amount::figure_of(agi, &figures.most_contributions);
    let counted = deferrals.map(|amount| amount.less(distributed).smaller(most));
    let [taxpayer, spouse] = counted;
    (taxpayer + spouse).at(rate).line(Line::SaversCredit, &[Authority::Irc25B])
}
