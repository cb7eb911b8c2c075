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
pub(crate) const FOR_EACH_DISASTER: Usd = Usd::dollars(22_000);
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
        last: None,
        cap,
        cap_if_vested: None,
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
    Special { last: Some(last), ..special(by.within(cap), Some(cap)) }
}

/// The income of a qualified disaster recovery distribution by year: a third in each of three, unless
/// all of it is chosen for the first. What exceeds the limit is no such distribution.
///
/// Law: IRC 72(t)(11)(D).
/// Form: Form 8915-F, Part II.
pub(crate) fn by_year<L: Ledger>(special: &Special<L>, at_once: bool, includible: Amount<L>) -> Vec<Amount<L>> {
    const LAW: &[Authority] = &[Authority::Irc72t11, Authority::Form8915F];
    let cap = special.cap.filter(|_| special.is_open() && special.exception == Some(Exception::Disaster));
    let Some(cap) = cap else { return Vec::new() };
    let qualified = includible.smaller(cap);
    if at_once {
        return vec![qualified];
    }
    let of = |amount: Amount<L>, years| {
        let (one, years) = (Usd::from_cents(1), Usd::from_cents(years));
        amount.share(Amount::statute_of(amount, one), Amount::statute_of(amount, years))
    };
    let first = of(qualified, YEARS).line(Line::IncomeOfYear, LAW);
    let rest = qualified - first;
    let second = of(rest, YEARS.saturating_sub(1)).line(Line::IncomeOfYear, LAW);
    vec![first, second, (rest - second).line(Line::IncomeOfYear, LAW)]
}
