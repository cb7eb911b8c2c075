//! What are the education credits?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::EducationCredits;
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// The education credits; the phase-out is done, the limit of the tax is not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Form8863<L: Ledger> {
    pub nonrefundable: Amount<L>,
    pub refundable: Amount<L>,
}

/// The American opportunity credit of a student in the first four years, and the lifetime learning
/// credit of all others, which is never refundable. Both end over the same incomes.
///
/// Law: IRC 25A(b), (c), (d), (i); (g)(3) and (6) for those who have none.
/// Form: Form 8863 (2025), Parts I and II.
/// Not modelled: a second student with the American opportunity credit: errs high. Filers under 24
/// who have no refundable part (line 7): errs low.
#[inline]
pub(super) fn form_8863<L: Ledger>(
    figures: &'static EducationCredits,
    inputs: &Inputs<L>,
    magi: Amount<L>,
) -> Form8863<L> {
    let (first_years, later) = (inputs.education_expenses, inputs.lifetime_learning_expenses);
    let paid = first_years.is_positive() || later.is_positive();
    if !paid || inputs.people.claimed_as_dependent || inputs.filing_status == FilingStatus::MarriedSeparate {
        return Form8863 { nonrefundable: inputs.zero, refundable: inputs.zero };
    }
    let figure = |figure| Amount::figure_of(magi, figure);
    let (start, end) = (figure(figures.start.of(inputs.filing_status)), figure(figures.end.of(inputs.filing_status)));
    let room = end.less(magi).smaller(end - start);
    let first = first_years.smaller(figure(&figures.first_tier));
    let second = first_years
        .less(figure(&figures.first_tier))
        .smaller(figure(&figures.second_tier))
        .at(&figures.second_tier_rate);
    let opportunity = (first + second).share(room, end - start).line(Line::EducationCredit, &[Authority::Irc25A]);
    let refundable =
        opportunity.at(&figures.refundable_share).line(Line::EducationCreditRefundable, &[Authority::Irc25Ai]);
    let learning = later
        .smaller(figure(&figures.lifetime_learning_limit))
        .at(&figures.lifetime_learning_rate)
        .share(room, end - start)
        .line(Line::LifetimeLearningCredit, &[Authority::Irc25Ac]);
    Form8863 { nonrefundable: opportunity - refundable + learning, refundable }
}
