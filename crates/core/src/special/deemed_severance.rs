//! Is the participant treated as severed while on active duty?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::ledger::Ledger;
use crate::scenario::Event;

/// Law: IRC 3401(h)(2)(A): the period must be longer.
const DAYS: i32 = 30;

/// On active duty for more than 30 days. It may be paid from the first of them on; until 30 have passed, it
/// turns on how long the orders say. The 10% applies, and deferrals stop for six months.
///
/// Law: IRC 414(u)(12)(B), 3401(h)(2)(A).
/// Not modelled: the end of the duty and the length of the orders are not asked for.
pub(super) fn deemed_severance<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let standing = match by.scenario.events.military_deemed_severance {
        None => Standing::NoEvent,
        Some(since) => {
            let since = by.day("/events/military_deemed_severance/since", since);
            if by.paid.value() < since.value() {
                Standing::NotBefore(since)
            } else if by.paid.value() < since.value().plus_days(DAYS) {
                Standing::Unknown
            } else {
                Standing::Open
            }
        }
    };
    Special {
        route: Route::HeartDeemedSeverance,
        exception: None,
        event: Event::MilitaryDeemedSeverance,
        standing,
        last: None,
        cap: None,
        cap_if_vested: None,
    }
}
