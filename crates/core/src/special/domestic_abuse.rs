//! How much may count as paid after domestic abuse?

use super::{Measure, Special, Standing, last_of_year_from};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::ledger::{Amount, Ledger};
use crate::money::Rate;
use crate::scenario::{Answer, Event};

/// Law: IRC 72(t)(2)(K)(ii)(II), fixed by statute: half of what is vested.
const HALF: Rate = Rate::percent(50);
const LAW: &[Authority] = &[Authority::Irc72t2K, Authority::Notice2024_55];

/// The lesser of an indexed amount and half of what is vested, within a year of any day of abuse by
/// a spouse or domestic partner; the person's own word is enough. Not from a plan under the rules of
/// survivor annuities (72(t)(2)(K)(vi)(II)).
///
/// Law: IRC 72(t)(2)(K); Notice 2024-55.
/// Form: Form 5329, line 2, exception 22.
pub(super) fn domestic_abuse<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let special = |standing, cap| Special {
        route: Route::DomesticAbuse,
        exception: Some(Exception::DomesticAbuse),
        event: Event::DomesticAbuse,
        standing,
        cap,
        cap_if_vested: None,
    };
    let Some(latest) = by.scenario.events.domestic_abuse else {
        return special(Standing::NoEvent, None);
    };
    if by.scenario.plan.spousal_consent_rules == Answer::Yes {
        return special(Standing::Unqualified, None);
    }
    let latest = by.day("/events/domestic_abuse/latest_date", latest);
    if by.paid.value() < latest.value() {
        return special(Standing::NotBefore(latest), None);
    }
    let last = last_of_year_from(latest, LAW);
    if by.paid.value() > last.value() {
        return special(Standing::Over(last), None);
    }
    let indexed = Amount::figure(by.ledger, &by.year.distributions.domestic_abuse.limit);
    let used = by.scenario.events.already_used.domestic_abuse;
    let of = |vested: Amount<L>| {
        by.unused(indexed.smaller(vested.times(HALF)), "/events/already_used/domestic_abuse", used, LAW)
    };
    let cap = of(by.vested_total);
    Special { cap_if_vested: by.vested_at_most.map(of), ..special(by.within(cap), Some(cap)) }
}
