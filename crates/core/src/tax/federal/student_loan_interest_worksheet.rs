//! What may be deducted for student-loan interest?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::StudentLoanInterest;
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// The deduction for student-loan interest: as given, or after the phase-out. `magi` is adjusted
/// gross income before this deduction.
///
/// Law: IRC 221; (c) and (e)(2) for dependents and separate filers, who have none.
/// Form: Student Loan Interest Deduction Worksheet, Schedule 1 (2025), line 21.
/// Not modelled: which interest qualifies is taken as said.
#[inline]
pub(super) fn student_loan_interest<L: Ledger>(
    figures: &'static StudentLoanInterest,
    inputs: &Inputs<L>,
    magi: Amount<L>,
) -> Amount<L> {
    let paid = inputs.student_loan_interest_paid;
    let none = inputs.filing_status == FilingStatus::MarriedSeparate || inputs.people.claimed_as_dependent;
    if !paid.is_positive() || none {
        return inputs.student_loan_interest_deduction;
    }
    let figure = |figure| Amount::figure_of(magi, figure);
    let capped = paid.smaller(figure(&figures.cap));
    let width = figure(figures.width.of(inputs.filing_status));
    let excess = magi.less(figure(figures.start.of(inputs.filing_status))).smaller(width);
    let allowed = (capped - capped.share(excess, width)).line(Line::StudentLoanInterestDeduction, &[Authority::Irc221]);
    inputs.student_loan_interest_deduction + allowed
}
