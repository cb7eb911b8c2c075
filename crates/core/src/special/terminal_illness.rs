//! Is there a physician's certificate of a terminal illness, dated in time?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::ledger::Ledger;
use crate::scenario::Event;

/// The certificate must be dated on or before the day of payment. There is no limit in dollars, and
/// no way out of the plan either: another route must be open.
///
/// Law: IRC 72(t)(2)(L); Notice 2024-2, part F.
/// Form: Form 5329, line 2, exception 20.
pub(super) fn terminal_illness<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let standing = match by.scenario.events.terminal_illness {
        None => Standing::NoEvent,
        Some(certified) => {
            let certified = by.day("/events/terminal_illness/certified_on", certified);
            if by.paid.value() < certified.value() { Standing::NotBefore(certified) } else { Standing::Open }
        }
    };
    Special {
        route: Route::TerminalIllness,
        exception: Some(Exception::TerminalIllness),
        event: Event::TerminalIllness,
        standing,
        cap: None,
        cap_if_vested: None,
    }
}
