//! How much may a plan pay for long-term care insurance?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::date::Date;
use crate::ledger::{Amount, Day, Field, Ledger, Line};
use crate::money::Rate;
use crate::scenario::Event;

/// Law: P.L. 117-328, section 334(e): distributions after 29 December 2025.
const FIRST_DAY: Date = match Date::new(2025, 12, 30) {
    Ok(date) => date,
    Err(_) => Date::from_day_number(0),
};
/// Law: IRC 401(a)(39)(B)(i)(II), fixed by statute: a tenth of what is vested.
const TENTH: Rate = Rate::percent(10);
const LAW: &[Authority] = &[Authority::Irc401a39, Authority::Notice2026_33];

/// The least of the premium, a tenth of what is vested and an indexed amount; only from a plan that
/// offers it, never claimed on the return alone, never repaid.
///
/// Law: IRC 401(a)(39), 72(t)(2)(N); Notice 2026-33.
/// Not modelled: the issuer's premium statement is taken for granted.
pub(super) fn long_term_care<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let special = |standing, cap| Special {
        route: Route::LtcPremium,
        exception: Exception::LongTermCare,
        event: Event::LongTermCarePremium,
        standing,
        cap,
    };
    let premium = by.scenario.events.long_term_care_premium;
    if !premium.is_positive() {
        return special(Standing::NoEvent, None);
    }
    if by.paid.value() < FIRST_DAY {
        let first = Day::statute(by.ledger, FIRST_DAY).line(Line::WindowStarts, LAW);
        return special(Standing::NotBefore(first), None);
    }
    let premium = Amount::input(by.ledger, Field::at("/events/long_term_care_premium"), premium)
        .line(Line::LongTermCarePremium, &[]);
    let indexed = Amount::figure(by.ledger, &by.year.distributions.long_term_care.limit);
    let cap = premium.smaller(by.vested_total.times(TENTH)).smaller(indexed).line(Line::SpecialLimit, LAW);
    special(by.within(cap), Some(cap))
}
