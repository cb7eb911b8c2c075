//! Is the participant disabled as the tax law means it?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::ledger::Ledger;
use crate::scenario::{Answer, Event};

/// Unable to do any substantial gainful work, by a condition that is expected to end in death or to
/// be long and indefinite. A plan's own definition may pay without meeting it.
///
/// Law: IRC 72(t)(2)(A)(iii), 72(m)(7); 401(k)(2)(B)(i)(I).
/// Form: Form 5329, line 2, exception 03.
pub(super) fn disability<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let standing = match by.scenario.events.disability {
        Some(Answer::Yes) => Standing::Open,
        Some(Answer::No | Answer::Unknown) => Standing::ByPlan,
        None => Standing::NoEvent,
    };
    Special {
        route: Route::Disability,
        exception: Some(Exception::Disability),
        event: Event::Disability,
        standing,
        cap: None,
        cap_if_vested: None,
    }
}
