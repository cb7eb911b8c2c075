//! What of the payment is paid back later, and which income does that undo?

use super::claims::Claimed;
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::date::Date;
use crate::facts::Facts;
use crate::ledger::{Amount, Day, Field, Ledger, Line, Silent, sum};
use crate::money::Usd;
use crate::scenario::{Carry, Repayment};
use crate::special::by_year;

const LAW: &[Authority] = &[Authority::Irc72t2H, Authority::Irc72t2I, Authority::Irc402c1];

/// What is paid back, and the income by year that is left.
#[derive(Debug)]
pub(crate) struct Repaid<L: Ledger> {
    pub(crate) by: Vec<Returned<L>>,
    /// Of all of it, and the income that it undoes; none where nothing is repaid.
    pub(crate) returned: Option<(Amount<L>, Amount<L>)>,
    /// The income of each year after that of the payment.
    pub(crate) later: Vec<Amount<L>>,
}

/// One repayment.
#[derive(Debug)]
pub(crate) struct Returned<L: Ledger> {
    pub(crate) repayment: Repayment,
    /// What counts of it; less than was said only where the request is refused.
    pub(crate) amount: Amount<L>,
    /// Whether the payment is of this kind at all.
    pub(crate) counts: bool,
    /// The most that may be repaid of this kind, earlier repayments taken off.
    pub(crate) most: Usd,
    /// It changes the return of a year that was due before.
    pub(crate) amended_return: bool,
}

/// What is paid back counts as moved on directly within sixty days: it is no income of the year of
/// the payment, taxable money first. After a disaster it takes the third of the year whose return is
/// next due, what exceeds that goes forward, or back by an amended return. A reservist's goes into an
/// IRA and undoes nothing.
///
/// Law: IRC 72(t)(2)(G)(ii), (H)(v), (I)(vi), (K)(vi), (L)(iv), (11)(C) and (D).
/// Form: Form 8915-F, Part II, for disasters; Form 1040-X for a year whose return was due before.
/// Not modelled: an extension of the return, which lets a repayment after 15 April count for the year
/// before without amending.
pub(crate) fn repaid<L: Ledger>(
    facts: &Facts<'_, L>,
    route: Route,
    (gross, taxable): (Amount<L>, Amount<L>),
    claimed: &[Claimed<L>],
) -> Repaid<L> {
    let ledger = facts.ledger;
    let disaster = facts.special(Route::Disaster);
    let at_once = facts.scenario.events.disaster.is_some_and(|disaster| disaster.all_in_first_year);
    let returnable = returnable(facts, route, gross);
    let mut left = returnable;
    let mut taxable_left = taxable;
    let mut by: Vec<Returned<L>> = Vec::new();
    let paid = facts.paid.value();
    for (place, repayment) in facts.scenario.events.repayments.iter().enumerate() {
        let earlier = by.iter().filter(|one| one.repayment.of == repayment.of).map(|one| one.amount);
        let earlier = sum(ledger, earlier);
        let most = claimed
            .iter()
            .find(|claimed| claimed.exception == repayment.of)
            .map(|claimed| claimed.returnable.map_or(left, |cap| left.smaller(cap.less(earlier))));
        let counts = most.is_some() && returnable.is_positive();
        let most = most.unwrap_or_else(|| Amount::zero(ledger));
        let said = Amount::input(ledger, Field::in_list("/events/repayments/*/amount", place), repayment.amount)
            .line(Line::Repayment, repayment.of.law());
        let amount = said.smaller(most);
        left = left - amount;
        let mut amended_return = false;
        if matches!(
            repayment.of,
            Exception::BirthOrAdoption | Exception::Emergency | Exception::DomesticAbuse | Exception::TerminalIllness
        ) {
            let undone = amount.smaller(taxable_left);
            taxable_left = taxable_left - undone;
            amended_return = undone.is_positive() && place_in_years(paid, repayment.on) > 0;
        }
        by.push(Returned { repayment: *repayment, amount, counts, most: most.value(), amended_return });
    }
    let spread = disaster.map_or_else(Vec::new, |disaster| by_year(disaster, at_once, taxable_left));
    let ordinary = taxable_left - sum(ledger, spread.iter().copied());
    let mut years = spread;
    for returned in by.iter_mut().filter(|one| one.repayment.of == Exception::Disaster) {
        returned.amended_return = take_back(&mut years, paid, returned);
    }
    let returned = (!by.is_empty()).then(|| {
        let left = sum(ledger, years.iter().copied()) + ordinary;
        let amount = sum(ledger, by.iter().map(|one| one.amount)).line(Line::Repaid, LAW);
        (amount, (taxable - left).line(Line::IncomeReversed, LAW))
    });
    let later = years.into_iter().skip(1).map(|year| year.line(Line::IncomeOfYear, &[Authority::Irc72t11]));
    Repaid { by, returned, later: later.collect() }
}

/// What may be paid back at all: not what was rolled over, nor what a plan pays for insurance, to
/// somebody else or out of emergency savings.
fn returnable<L: Ledger>(facts: &Facts<'_, L>, route: Route, gross: Amount<L>) -> Amount<L> {
    let zero = Amount::zero(facts.ledger);
    if matches!(route, Route::PlesaWithdrawal | Route::InPlanRoth | Route::Corrective) {
        return zero;
    }
    match facts.own_exception(route) {
        Some(own) if own.only_by_its_route() => facts.cap_of_event(route).map_or(zero, |cap| gross.less(cap)),
        Some(_) | None => gross,
    }
}

/// How many returns fall due, from that of the payment's year on, before a day.
///
/// Law: IRC 6072(a), 7503; Form 8915-F counts a repayment for the year whose return is next due.
fn place_in_years(paid: Date, on: Date) -> usize {
    let due =
        |years: &i32| Day::statute(Silent, paid.plus_years(*years)).april_after().next_business_day().value() < on;
    (0..LATER_YEARS).filter(due).count()
}

/// Law: IRC 72(t)(11)(D)(i): two years after the first.
const LATER_YEARS: i32 = 3;

/// Takes a disaster's repayment off its year, then off the years after it and, the latest first, off
/// those before it; or back before forward, where that is chosen. Whether a return is amended.
fn take_back<L: Ledger>(years: &mut [Amount<L>], paid: Date, returned: &Returned<L>) -> bool {
    let own = place_in_years(paid, returned.repayment.on);
    let forward = own.saturating_add(1)..years.len();
    let back = (0..own.min(years.len())).rev();
    let others: Vec<usize> = match returned.repayment.carry {
        Carry::Forward => forward.chain(back).collect(),
        Carry::Back => back.chain(forward).collect(),
    };
    let mut left = returned.amount;
    let mut amended = false;
    for place in std::iter::once(own).chain(others) {
        let Some(year) = years.get_mut(place).filter(|year| year.is_positive() && left.is_positive()) else { continue };
        let undone = left.smaller(*year);
        *year = *year - undone;
        left = left - undone;
        amended |= place < own;
    }
    amended
}
