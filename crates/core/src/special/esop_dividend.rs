//! Which dividends on employer stock are paid out?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::ledger::{Amount, Field, Ledger, Line};
use crate::scenario::Event;

/// A dividend that the plan passes on in cash. All of it is income, without recovery of basis.
///
/// Law: IRC 404(k), 72(e)(5)(D), 72(t)(2)(A)(vi).
/// Form: Form 5329, line 2, exception 15; Form 1099-R, code U.
pub(super) fn esop_dividend<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let cap = by.scenario.events.esop_dividend.map(|amount| {
        Amount::input(by.ledger, Field::at("/events/esop_dividend/amount"), amount)
            .line(Line::EventAmount, Exception::EsopDividend.law())
    });
    Special {
        route: Route::EsopDividend,
        exception: Some(Exception::EsopDividend),
        event: Event::EsopDividend,
        standing: if cap.is_some() { Standing::Open } else { Standing::NoEvent },
        cap,
        cap_if_vested: None,
    }
}
