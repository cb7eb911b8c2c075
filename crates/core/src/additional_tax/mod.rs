//! Does the 10% additional tax apply, and which exception spares it?
//!
//! Never consult the table of access here: a right to be paid is no exception, and an exception is
//! no right to be paid.

mod exception;
mod recapture;

pub use exception::{Exception, FIRST_HOME, Needs, REFUSED_IN_SERVICE, SEPARATION_AGE};
pub use recapture::recapture;

use crate::authority::Authority;
use crate::figures::RateFigure;
use crate::ledger::{Amount, Flag, Ledger, Line};
use crate::money::Rate;

/// Law: IRC 72(t)(1), fixed by statute.
pub const RATE: Rate = Rate::percent(10);

/// What may spare a payment the 10%.
#[derive(Clone, Debug)]
pub struct Claims<L: Ledger> {
    /// Paid on or after the day of 59 1/2.
    pub from_59_half: Flag<L>,
    /// Events that qualify the payment, in the order in which they are applied, each with the most
    /// that counts; none where no amount limits it.
    pub events: Vec<(Exception, Option<Amount<L>>)>,
    /// The income from all but pension money, which is all that reservists and abuse reach; none where
    /// no pension money is in the payment.
    pub beside_pension: Option<Amount<L>>,
    /// Medical expenses of the year, when there are any.
    pub medical: Option<Medical<L>>,
}

#[derive(Clone, Copy, Debug)]
pub struct Medical<L: Ledger> {
    pub paid: Amount<L>,
    /// None where the household is not known.
    pub floor: Option<Amount<L>>,
}

/// What medical expenses must exceed: a share of adjusted gross income, the payment in it.
///
/// Law: IRC 72(t)(2)(B), 213(a).
pub fn medical_floor<L: Ledger>(ledger: L, rate: &'static RateFigure, adjusted_gross_income: Amount<L>) -> Amount<L> {
    adjusted_gross_income.larger(Amount::zero(ledger)).at(rate).line(Line::MedicalFloor, &[Authority::Irc213a])
}

/// The additional tax and what was spared of it.
#[derive(Clone, Debug)]
pub struct Outcome<L: Ledger> {
    pub base: Amount<L>,
    /// In the order in which they were applied, amounts above zero only.
    pub excepted: Vec<(Exception, Amount<L>)>,
    /// What the tax applies to, after exceptions; none where one claimed cannot be computed.
    pub left: Option<Amount<L>>,
    pub tax: Option<Amount<L>>,
}

/// The additional tax on what an early distribution includes in income.
///
/// Law: IRC 72(t)(1) on the includible part only; 72(t)(2) for the exceptions, none counted twice.
/// Form: Form 5329, lines 1 to 4; Schedule 2 (Form 1040), line 8; Form 8915-F for disasters.
pub fn additional_tax<L: Ledger>(base: Amount<L>, claims: &Claims<L>) -> Outcome<L> {
    let base = base.line(Line::AdditionalTaxBase, &[Authority::Irc72t1]);
    let age = base.only_if(claims.from_59_half).line(Line::ExceptedAge, &[Authority::Irc72t2Ai]);
    if claims.from_59_half.value() {
        let excepted = if age.is_positive() { vec![(Exception::Age59Half, age)] } else { Vec::new() };
        let left = (base - age).line(Line::AdditionalTaxBaseLeft, &[Authority::Irc72t1]);
        return Outcome { base, excepted, left: Some(left), tax: Some(tax(left)) };
    }
    let mut excepted = Vec::new();
    let mut left = base;
    let mut beside_pension = claims.beside_pension;
    for (exception, cap) in &claims.events {
        let Some(line) = exception.line() else { continue };
        let mut spared = cap.map_or(left, |cap| left.smaller(cap));
        // No dollar is spared twice.
        if let Some(pool) = beside_pension.filter(|_| exception.never_reaches_pensions()) {
            spared = spared.smaller(pool);
            beside_pension = Some(pool - spared);
        }
        let spared = spared.line(line, exception.law());
        take(&mut left, &mut excepted, *exception, spared);
    }
    if let Some(medical) = claims.medical.filter(|_| left.is_positive()) {
        let Some(floor) = medical.floor else {
            return Outcome { base, excepted, left: None, tax: None };
        };
        let spared = left.smaller(medical.paid.less(floor)).line(Line::ExceptedMedical, &[Authority::Irc72t2B]);
        take(&mut left, &mut excepted, Exception::Medical, spared);
    }
    Outcome { base, excepted, left: Some(left), tax: Some(tax(left)) }
}

fn take<L: Ledger>(
    left: &mut Amount<L>,
    excepted: &mut Vec<(Exception, Amount<L>)>,
    exception: Exception,
    spared: Amount<L>,
) {
    if spared.is_positive() {
        *left = (*left - spared).line(Line::AdditionalTaxBaseLeft, &[Authority::Irc72t1]);
        excepted.push((exception, spared));
    }
}

fn tax<L: Ledger>(left: Amount<L>) -> Amount<L> {
    left.times(RATE).line(Line::AdditionalTax, &[Authority::Irc72t1, Authority::Form5329, Authority::Schedule2Line8])
}

/// The number for Form 5329, line 2: the exception's own, or 99 for several, one without a published
/// number among them.
#[must_use]
pub fn form_5329_number(excepted: impl IntoIterator<Item = Exception>) -> Option<&'static str> {
    let mut claimed = excepted.into_iter().filter(|exception| exception.is_on_form_5329());
    let first = claimed.next()?;
    if claimed.next().is_some() { Some("99") } else { first.form_5329_number() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_without_a_number_is_one_of_several_all_the_same() {
        assert_eq!(form_5329_number([Exception::LongTermCare]), None);
        assert_eq!(form_5329_number([Exception::LongTermCare, Exception::Emergency]), Some("99"));
    }

    #[test]
    fn what_is_on_another_form_is_not_counted() {
        assert_eq!(form_5329_number([Exception::Disaster, Exception::Emergency]), Some("23"));
        assert_eq!(form_5329_number([Exception::Age59Half]), None);
    }
}
