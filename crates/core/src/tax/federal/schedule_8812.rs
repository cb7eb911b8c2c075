//! What are the credits for children and other dependents?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::{ChildTaxCredit, Surtaxes};
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// Law: IRC 24(d)(1)(B)(ii): the alternative formula is for three or more children.
const MANY_CHILDREN: usize = 3;

/// Schedule 8812.
#[derive(Clone, Copy, Debug)]
pub struct Schedule8812<L: Ledger> {
    /// Used against the tax.
    pub child: Amount<L>,
    pub other: Amount<L>,
    /// Refundable.
    pub additional: Amount<L>,
}

/// Law: IRC 24(a) to (d), (h), (i).
/// Form: Schedule 8812 (2025), Parts I and II.
/// Not modelled: valid Social Security numbers are taken for granted: errs low.
#[inline]
pub(super) fn schedule_8812<L: Ledger>(
    figures: &'static ChildTaxCredit,
    surtaxes: &'static Surtaxes,
    inputs: &Inputs<L>,
    magi: Amount<L>,
    tax_left: Amount<L>,
    earned_income_credit: Amount<L>,
) -> Schedule8812<L> {
    let people = &inputs.people;
    let zero = inputs.zero;
    if people.children_under_17 == 0 && people.other_dependents == 0 {
        return Schedule8812 { child: zero, other: zero, additional: zero };
    }
    let figure = |figure| Amount::figure_of(magi, figure);
    let for_children = times(zero, figure(&figures.per_child), people.children_under_17);
    let for_others = times(zero, figure(&figures.other_dependent), people.other_dependents);
    let excess = magi.less(figure(figures.threshold.of(inputs.filing_status)));
    let lost = excess.per_step_up(figure(&figures.phase_out_step), figure(&figures.phase_out_per_step));
    let credit = (for_children + for_others).less(lost).line(Line::ChildCredits, &[Authority::Irc24]);
    let used = credit.smaller(tax_left).line(Line::ChildCreditsUsed, &[Authority::Irc24]);
    // One limit holds for both credits: what is used is shared in proportion.
    let child = used.share(for_children, for_children + for_others).line(Line::ChildTaxCredit, &[Authority::Irc24]);
    let other = (used - child).line(Line::OtherDependentCredit, &[Authority::Irc24h4]);

    let unused = credit - used;
    if people.children_under_17 == 0 || !unused.is_positive() {
        return Schedule8812 { child, other, additional: zero };
    }
    let most = unused.smaller(times(zero, figure(&figures.refundable_per_child), people.children_under_17));
    let earned = inputs.wages_taxpayer + inputs.wages_spouse;
    let mut by_income = earned.less(figure(&figures.earned_income_floor)).at(&figures.refundable_rate);
    if people.children_under_17 >= MANY_CHILDREN {
        by_income = by_income.larger(payroll_taxes(surtaxes, inputs).less(earned_income_credit));
    }
    let additional = most.smaller(by_income).line(Line::AdditionalChildTaxCredit, &[Authority::Irc24d]);
    Schedule8812 { child, other, additional }
}

/// An amount for each of so many people.
fn times<L: Ledger>(zero: Amount<L>, each: Amount<L>, people: usize) -> Amount<L> {
    (0..people).fold(zero, |sum, _| sum + each)
}

/// The employee's share of Social Security and Medicare tax on the wages, for the alternative
/// formula of the refundable child credit.
///
/// Law: IRC 3101(a), (b); 24(d)(1)(B)(ii).
/// Form: Schedule 8812 (2025), line 21.
fn payroll_taxes<L: Ledger>(figures: &'static Surtaxes, inputs: &Inputs<L>) -> Amount<L> {
    let payroll = &figures.payroll;
    let of = |wages: Amount<L>| {
        let base = Amount::figure_of(wages, &payroll.wage_base);
        wages.smaller(base).at(&payroll.social_security_rate) + wages.at(&payroll.medicare_rate)
    };
    let both = of(inputs.wages_taxpayer);
    if inputs.filing_status == FilingStatus::MarriedJoint { both + of(inputs.wages_spouse) } else { both }
}
