//! What does a domestic relations order pay to somebody else?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::ledger::{Amount, Field, Ledger, Line};
use crate::scenario::Event;

/// What a qualified order assigns to a spouse, a former spouse or a child. The participant's own
/// withdrawal to settle a divorce is none.
///
/// Law: IRC 414(p), 72(t)(2)(C).
/// Form: Form 5329, line 2, exception 06.
/// Not modelled: the share of the participant's basis that an order takes along (72(m)(10)) is in
/// proportion, as of every payment.
pub(super) fn qdro<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let cap = by.scenario.events.qdro.map(|order| {
        Amount::input(by.ledger, Field::at("/events/qdro/amount"), order.amount)
            .line(Line::EventAmount, Exception::Qdro.law())
    });
    Special {
        route: Route::Qdro,
        exception: Some(Exception::Qdro),
        event: Event::Qdro,
        standing: if cap.is_some() { Standing::Open } else { Standing::NoEvent },
        cap,
        cap_if_vested: None,
    }
}
