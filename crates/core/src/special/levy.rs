//! What does a levy on the plan take?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::ledger::{Amount, Field, Ledger, Line};
use crate::scenario::Event;

/// What the Internal Revenue Service takes from the account itself. A withdrawal made to pay a tax
/// debt is none.
///
/// Law: IRC 6331, 72(t)(2)(A)(vii); Treas. Reg. 1.401(a)-13(b)(2).
/// Form: Form 5329, line 2, exception 10.
pub(super) fn levy<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let cap = by.scenario.events.levy.map(|amount| {
        Amount::input(by.ledger, Field::at("/events/levy/amount"), amount)
            .line(Line::EventAmount, Exception::Levy.law())
    });
    Special {
        route: Route::IrsLevy,
        exception: Some(Exception::Levy),
        event: Event::Levy,
        standing: if cap.is_some() { Standing::Open } else { Standing::NoEvent },
        cap,
        cap_if_vested: None,
    }
}
