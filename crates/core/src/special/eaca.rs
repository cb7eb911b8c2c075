//! May automatic deferrals be taken back?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::ledger::{Amount, Day, Field, Ledger, Line};
use crate::scenario::Event;

/// Law: IRC 414(w)(2)(B): elected no later than 90 days after the first default deferral. A plan may
/// set an earlier day, not before the 30th.
const DAYS: i32 = 90;
const LAW: &[Authority] = &[Authority::Irc414w];

/// The default deferrals and their earnings, within 90 days of the first. Matching contributions on
/// them are forfeited.
///
/// Law: IRC 414(w); Treas. Reg. 1.414(w)-1(c).
/// Form: Form 5329, line 2, exception 18.
/// Not modelled: a window of the plan shorter than 90 days; the day of the payment stands for the day
/// of the election.
pub(super) fn eaca<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let special = |standing, cap| Special {
        route: Route::Eaca90Day,
        exception: Some(Exception::Eaca),
        event: Event::Eaca,
        standing,
        cap,
        cap_if_vested: None,
    };
    let Some(event) = by.scenario.events.eaca else {
        return special(Standing::NoEvent, None);
    };
    let first = Day::input(by.ledger, Field::at("/events/eaca/first_contribution_on"), event.first_contribution_on)
        .line(Line::EventDate, &[]);
    let last = first.plus_days(DAYS).line(Line::WindowEnds, LAW);
    if by.paid.value() < first.value() {
        return special(Standing::NotBefore(first), None);
    }
    if by.paid.value() > last.value() {
        return special(Standing::Over(last), None);
    }
    let cap = event
        .amount
        .map(|amount| Amount::input(by.ledger, Field::at("/events/eaca/amount"), amount).line(Line::EventAmount, LAW));
    special(Standing::Open, cap)
}
