//! How much may count as paid for a birth or adoption?

use super::{Measure, Special, Standing, last_of_year_from};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::ledger::{Amount, Day, Field, Ledger, Line, Silent};
use crate::money::Usd;
use crate::scenario::Event;

/// Law: IRC 72(t)(2)(H)(i), fixed by statute: for each child and each parent.
const FOR_EACH_CHILD: Usd = Usd::dollars(5_000);
const LAW: &[Authority] = &[Authority::Irc72t2H, Authority::Notice2020_68];

/// $5,000 a child, within the year that begins on the day of the birth, or of the adoption.
///
/// Law: IRC 72(t)(2)(H); Notice 2020-68.
/// Form: Form 5329, line 2, exception 19.
/// Not modelled: who may be adopted (72(t)(2)(H)(iii)(II)) is taken as said.
pub(super) fn birth_or_adoption<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let births = &by.scenario.events.birth_or_adoption;
    let paid = by.paid.value();
    let special = |standing, cap| Special {
        route: Route::BirthAdoption,
        exception: Some(Exception::BirthOrAdoption),
        event: Event::BirthOrAdoption,
        standing,
        cap,
        cap_if_vested: None,
    };
    let day = |place: usize, date| {
        Day::input(by.ledger, Field::in_list("/events/birth_or_adoption/*/date", place), date)
            .line(Line::EventDate, &[])
    };
    let dates = || births.iter().map(|birth| birth.date).enumerate();
    let Some((last_place, latest)) = dates().max_by_key(|(_, date)| *date) else {
        return special(Standing::NoEvent, None);
    };
    let in_its_year = births.iter().filter(|birth| {
        let last = last_of_year_from(Day::statute(Silent, birth.date), LAW).value();
        birth.date <= paid && paid <= last
    });
    let children: i32 = in_its_year.map(|birth| birth.children).sum();
    if children == 0 {
        let coming = dates().filter(|(_, date)| *date > paid).min_by_key(|(_, date)| *date);
        let standing = match coming {
            Some((place, date)) => Standing::NotBefore(day(place, date)),
            None => Standing::Over(last_of_year_from(day(last_place, latest), LAW)),
        };
        return special(standing, None);
    }
    let each = Amount::statute(by.ledger, FOR_EACH_CHILD);
    let limit = (1..children).fold(each, |sum, _| sum + each);
    let used = by.scenario.events.already_used.birth_or_adoption;
    let cap = by.unused(limit, "/events/already_used/birth_or_adoption", used, LAW);
    special(by.within(cap), Some(cap))
}
