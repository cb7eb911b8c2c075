//! Is the participant treated as severed while on active duty?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::ledger::Ledger;
use crate::scenario::Event;

/// On active duty for more than 30 days, from its first day on. The 10% applies, and deferrals stop
/// for six months.
///
/// Law: IRC 414(u)(12)(B).
/// Not modelled: the end of the duty is not asked for.
pub(super) fn deemed_severance<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let standing = match by.scenario.events.military_deemed_severance {
        None => Standing::NoEvent,
        Some(since) => {
            let since = by.day("/events/military_deemed_severance/since", since);
            if by.paid.value() < since.value() { Standing::NotBefore(since) } else { Standing::Open }
        }
    };
    Special {
        route: Route::HeartDeemedSeverance,
        exception: None,
        event: Event::MilitaryDeemedSeverance,
        standing,
        cap: None,
        cap_if_vested: None,
    }
}
