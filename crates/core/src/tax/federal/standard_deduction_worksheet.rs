//! What is the standard deduction?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::StandardDeduction;
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// The basic standard deduction, or the lower one of somebody's dependent, and the additions for
/// age and blindness.
///
/// Law: IRC 63(c), (f); (c)(5) for dependents.
/// Form: Form 1040 (2025), line 12e; Standard Deduction Worksheet for Dependents.
/// Not modelled: separate filers whose spouse itemizes, who have none (63(c)(6)(A)): errs low.
#[inline]
pub(super) fn standard_deduction<L: Ledger>(figures: &'static StandardDeduction, inputs: &Inputs<L>) -> Amount<L> {
    let figure = |figure| Amount::figure_of(inputs.zero, figure);
    let base = figure(figures.base.of(inputs.filing_status)).line(Line::BasicStandardDeduction, &[Authority::Irc63c]);
    let base = if inputs.people.claimed_as_dependent {
        let earned = inputs.wages_taxpayer + inputs.wages_spouse;
        let own = (earned + figure(&figures.dependent.earned_income_add)).larger(figure(&figures.dependent.minimum));
        own.smaller(base).line(Line::DependentStandardDeduction, &[Authority::Irc63c5])
    } else {
        base
    };
    let each = match inputs.filing_status {
        FilingStatus::Single | FilingStatus::HeadOfHousehold => &figures.additional.unmarried,
        FilingStatus::MarriedJoint | FilingStatus::MarriedSeparate | FilingStatus::QualifyingSurvivingSpouse => {
            &figures.additional.married
        }
    };
    (0..inputs.people.boxes).fold(base, |sum, _| {
        sum + Amount::figure_of(sum, each).line(Line::AdditionalStandardDeduction, &[Authority::Irc63f])
    })
}
