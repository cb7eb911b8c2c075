//! Which deductions of Schedule 1-A apply: tips, overtime, car-loan interest, seniors?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::{Deductions, SeniorDeduction, SteppedDeduction};
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// The parts of Schedule 1-A.
#[derive(Clone, Copy, Debug)]
pub struct Schedule1A<L: Ledger> {
    /// Tips, overtime and car-loan interest, which count for the alternative minimum tax too.
    pub worker: Amount<L>,
    pub senior: Amount<L>,
}

/// Law: IRC 224, 225, 163(h)(4), 151(d)(5)(C).
/// Form: Schedule 1-A (2025), Parts II to V; tax years 2025 to 2028.
/// Not modelled: valid Social Security numbers are taken for granted: errs low.
#[inline]
pub(super) fn schedule_1_a<L: Ledger>(
    figures: &'static Deductions,
    inputs: &Inputs<L>,
    magi: Amount<L>,
) -> Schedule1A<L> {
    let separate = inputs.filing_status == FilingStatus::MarriedSeparate;
    let mut worker = inputs.zero;
    if inputs.tips.is_positive() && !separate {
        let tips = full_steps(&figures.tips, inputs, inputs.tips, magi).line(Line::TipsDeduction, &[Authority::Irc224]);
        worker = worker + tips;
    }
    if inputs.overtime_premium.is_positive() && !separate {
        let overtime = full_steps(&figures.overtime, inputs, inputs.overtime_premium, magi);
        worker = worker + overtime.line(Line::OvertimeDeduction, &[Authority::Irc225]);
    }
    if inputs.car_loan_interest.is_positive() {
        let (capped, excess, step, per_step) =
            stepped(&figures.car_loan_interest, inputs, inputs.car_loan_interest, magi);
        let interest = capped.less(excess.per_step_up(step, per_step));
        worker = worker + interest.line(Line::CarLoanInterestDeduction, &[Authority::Irc163h4]);
    }
    let senior =
        if inputs.people.seniors > 0 && !separate { senior(&figures.senior, inputs, magi) } else { inputs.zero };
    Schedule1A { worker, senior }
}

/// Each person of 65 or older has the amount, less 6% of the excess.
fn senior<L: Ledger>(figures: &'static SeniorDeduction, inputs: &Inputs<L>, magi: Amount<L>) -> Amount<L> {
    let excess = magi.less(Amount::figure_of(magi, figures.start.of(inputs.filing_status)));
    let each = Amount::figure_of(magi, &figures.amount).less(excess.at(&figures.phase_out_rate));
    let all = if inputs.people.seniors > 1 { each + each } else { each };
    all.line(Line::SeniorDeduction, &[Authority::Irc151d5C])
}

fn full_steps<L: Ledger>(
    figures: &'static SteppedDeduction,
    inputs: &Inputs<L>,
    amount: Amount<L>,
    magi: Amount<L>,
) -> Amount<L> {
    let (capped, excess, step, per_step) = stepped(figures, inputs, amount, magi);
    capped.less(excess.per_step_down(step, per_step))
}

/// The capped amount, the excess of income, the step and what each step takes.
fn stepped<L: Ledger>(
    figures: &'static SteppedDeduction,
    inputs: &Inputs<L>,
    amount: Amount<L>,
    magi: Amount<L>,
) -> (Amount<L>, Amount<L>, Amount<L>, Amount<L>) {
    let figure = |figure| Amount::figure_of(magi, figure);
    let capped = amount.smaller(figure(figures.cap.of(inputs.filing_status)));
    let excess = magi.less(figure(figures.start.of(inputs.filing_status)));
    (capped, excess, figure(&figures.step), figure(&figures.reduction_per_step))
}
