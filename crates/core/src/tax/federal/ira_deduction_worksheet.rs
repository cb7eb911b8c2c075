//! What may be deducted for a contribution to a traditional IRA?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::IraDeduction;
use crate::ledger::{Amount, Ledger, Line};

/// Law: IRC 219(b)(5)(B): the catch-up from 50.
const CATCH_UP_AGE: i32 = 50;

/// The deduction for contributions to a traditional IRA: as given, or after the phase-out of an
/// active participant. `magi` is adjusted gross income before this deduction and student-loan
/// interest.
///
/// Law: IRC 219(b), (g).
/// Form: IRA Deduction Worksheet, Schedule 1 (2025), line 20.
/// Not modelled: a spouse who is no active participant has the wider range: errs high.
#[inline]
pub(super) fn ira_deduction<L: Ledger>(
    figures: &'static IraDeduction,
    inputs: &Inputs<L>,
    magi: Amount<L>,
) -> Amount<L> {
    let paid = inputs.traditional_ira_contribution;
    if !paid.is_positive() {
        return inputs.traditional_ira_deduction;
    }
    let figure = |figure| Amount::figure_of(magi, figure);
    let mut most = figure(&figures.most);
    if inputs.people.age_taxpayer.is_some_and(|age| age >= CATCH_UP_AGE) {
        most = most + figure(&figures.catch_up_50);
    }
    let (start, end) = (figure(figures.start.of(inputs.filing_status)), figure(figures.end.of(inputs.filing_status)));
    let left = end.less(magi).smaller(end - start);
    // Rounded up to ten dollars, and at least $200 until the range ends.
    let step = figure(&figures.round_up_to);
    let reduced = most.share(left, end - start).per_step_up(step, step);
    let least = if left.is_positive() { reduced.larger(figure(&figures.least_in_range)) } else { reduced };
    let allowed = paid.smaller(least.smaller(most)).line(Line::IraDeduction, &[Authority::Irc219]);
    inputs.traditional_ira_deduction + allowed
}
