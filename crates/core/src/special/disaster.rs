//! How much may count as a qualified disaster recovery distribution, and when is it income?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::date::Date;
use crate::ledger::{Amount, Day, Ledger, Line};
use crate::money::Usd;
use crate::scenario::Event;

/// Law: IRC 72(t)(11)(B)(i), fixed by statute: for each disaster, over all plans and IRAs.
const FOR_EACH_DISASTER: Usd = Usd::dollars(22_000);
/// Law: IRC 72(t)(11)(C)(i)(I): before the day that is 180 days after the latest date.
const DAYS_AFTER: i32 = 179;
/// Law: IRC 72(t)(11)(C)(i)(II)(aa), the date of enactment of SECURE 2.0.
pub(crate) const ENACTED: Date = match Date::new(2022, 12, 29) {
    Ok(date) => date,
    Err(_) => Date::from_day_number(0),
};
/// Law: IRC 72(t)(11)(D)(i): income ratably over three years.
const YEARS: i64 = 3;
const LAW: &[Authority] = &[Authority::Irc72t2M, Authority::Irc72t11];

/// $22,000 a disaster, from its first day until 179 days after the latest of its first day, its
/// declaration and 29 December 2022, for those who lived there and bore a loss.
///
/// Law: IRC 72(t)(2)(M), (11).
/// Form: Form 8915-F.
/// Not modelled: whether the home was in the area is taken as said.
pub(super) fn disaster<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let special = |standing, cap| Special {
        route: Route::Disaster,
        exception: Some(Exception::Disaster),
        event: Event::Disaster,
        standing,
        cap,
    };
    let Some(disaster) = by.scenario.events.disaster else {
        return special(Standing::NoEvent, None);
    };
    if disaster.economic_loss == Some(false) {
        return special(Standing::Unqualified, None);
    }
    let first = by.day("/events/disaster/first_day", disaster.first_day);
    if by.paid.value() < first.value() {
        return special(Standing::NotBefore(first), None);
    }
    let used = by.scenario.events.already_used.disaster;
    let limit = Amount::statute(by.ledger, FOR_EACH_DISASTER);
    let cap = by.unused(limit, "/events/already_used/disaster", used, LAW);
    // Without the declaration the last day is not known; without a loss it is no such distribution.
    if disaster.declared_on.is_none() || disaster.economic_loss.is_none() {
        return special(Standing::Unknown, Some(cap));
    }
    let latest = match disaster.declared_on {
        Some(declared) if declared > disaster.first_day => by.day("/events/disaster/declared_on", declared),
        Some(_) | None => first,
    };
    let latest = if latest.value() < ENACTED { Day::statute(by.ledger, ENACTED) } else { latest };
    let last = latest.plus_days(DAYS_AFTER).line(Line::WindowEnds, LAW);
    if by.paid.value() > last.value() {
        return special(Standing::Over(last), None);
    }
    special(by.within(cap), Some(cap))
}

/// Of the income of a qualified disaster recovery distribution, what falls into the two years after:
/// a third in each, unless all of it is chosen for the first.
///
/// Law: IRC 72(t)(11)(D).
/// Form: Form 8915-F, Part II.
/// Not modelled: the election out; it is taken as not made.
pub(crate) fn in_later_years<L: Ledger>(ledger: L, special: &Special<L>, includible: Amount<L>) -> Amount<L> {
    let cap = special.cap.filter(|_| special.is_open() && special.exception == Some(Exception::Disaster));
    let Some(cap) = cap else { return Amount::zero(ledger) };
    let qualified = includible.smaller(cap);
    let third = Usd::from_cents(1);
    let years = Usd::from_cents(YEARS);
    let first_year = qualified.share(Amount::statute(ledger, third), Amount::statute(ledger, years));
    (qualified - first_year).line(Line::IncomeOfLaterYears, &[Authority::Irc72t11])
}
