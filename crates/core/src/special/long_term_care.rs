//! How much may a plan pay for long-term care insurance?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::ledger::{Amount, Day, Field, Ledger, Line};
use crate::money::Rate;
use crate::scenario::Event;

/// Law: IRC 401(a)(39)(B)(i)(II), fixed by statute: a tenth of what is vested.
const TENTH: Rate = Rate::percent(10);
const LAW: &[Authority] = &[Authority::Irc401a39, Authority::Notice2026_33];

/// The least of the premium, a tenth of what is vested and an indexed amount; only from a plan that
/// offers it, never claimed on the return alone, never repaid.
///
/// Law: IRC 401(a)(39), 72(t)(2)(N); Notice 2026-33.
/// Form: the number of the 2026 Form 5329 has not been found.
/// Not modelled: the issuer's premium statement is taken for granted: errs low.
pub(super) fn long_term_care<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let special = |standing, cap| Special {
        route: Route::LtcPremium,
        exception: Some(Exception::LongTermCare),
        event: Event::LongTermCarePremium,
        standing,
        cap,
        cap_if_vested: None,
    };
    let premium = by.scenario.events.long_term_care_premium;
    if !premium.is_positive() {
        return special(Standing::NoEvent, None);
    }
    if let Some(first) = Route::LtcPremium.first_day().filter(|first| by.paid.value() < *first) {
        let first = Day::statute(by.ledger, first).line(Line::WindowStarts, LAW);
        return special(Standing::NotBefore(first), None);
    }
    let premium = Amount::input(by.ledger, Field::at("/events/long_term_care_premium"), premium)
        .line(Line::LongTermCarePremium, &[]);
    let indexed = Amount::figure(by.ledger, &by.year.distributions.long_term_care.limit);
    let used = by.scenario.events.already_used.long_term_care;
    let of = |vested: Amount<L>| {
        let limit = premium.smaller(vested.times(TENTH)).smaller(indexed);
        by.unused(limit, "/events/already_used/long_term_care", used, LAW)
    };
    let cap = of(by.vested_total);
    Special { cap_if_vested: by.vested_at_most.map(of), ..special(by.within(cap), Some(cap)) }
}
