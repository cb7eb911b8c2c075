//! Is this a distribution to a reservist called to active duty?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::date::Date;
use crate::ledger::Day;
use crate::ledger::{Field, Ledger, Line};
use crate::scenario::Event;

/// Law: IRC 72(t)(2)(G)(iii)(II): for more than 179 days or an indefinite period.
const MORE_THAN_DAYS: i32 = 179;

/// Law: IRC 72(t)(2)(G)(iv): ordered or called after that day.
const AFTER: Date = match Date::new(2001, 9, 11) {
    Ok(date) => date,
    Err(_) => Date::from_day_number(0),
};

/// Elective deferrals, paid between the order or call and the end of active duty.
///
/// Law: IRC 72(t)(2)(G), 401(k)(2)(B)(i)(V).
/// Form: Form 5329, line 2, exception 11.
pub(super) fn reservist<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let mut last = None;
    let standing = match by.scenario.events.reservist {
        None => Standing::NoEvent,
        Some(duty) if duty.days.is_some_and(|days| days <= MORE_THAN_DAYS) || duty.ordered_on <= AFTER => {
            Standing::Unqualified
        }
        Some(duty) => {
            let ordered = by.day("/events/reservist/ordered_on", duty.ordered_on);
            let ended = duty.duty_ended_on.map(|day| {
                Day::input(by.ledger, Field::at("/events/reservist/duty_ended_on"), day)
                    .line(Line::WindowEnds, &[Authority::Irc72t2G])
            });
            if by.paid.value() < ordered.value() {
                Standing::NotBefore(ordered)
            } else if let Some(ended) = ended.filter(|ended| by.paid.value() > ended.value()) {
                Standing::Over(ended)
            } else {
                last = ended;
                Standing::Open
            }
        }
    };
    Special {
        route: Route::Reservist,
        exception: Some(Exception::Reservist),
        event: Event::Reservist,
        standing,
        last,
        cap: None,
        cap_if_vested: None,
    }
}
