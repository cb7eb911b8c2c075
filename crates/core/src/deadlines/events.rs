//! Until when do the events that have happened count, and what must be paid by a day of the law?

use super::reservist_until;
use crate::access::Route;
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Day, Journal, Line};
use crate::report::DeadlineId;
use crate::scenario::{CorrectiveKind, Event};
use crate::special::RequiredMinimum;

/// The last days of the windows that are open, and the days by which the plan must pay.
///
/// Law: IRC 72(t)(2)(H), (K), (G), (11), 414(w); 401(a)(9)(C) for the required minimum, 402(g)(2)(A)
/// for excess deferrals.
pub(crate) fn of_events<'b>(facts: &Facts<'_, Journal<'b>>) -> Vec<(DeadlineId, Day<Journal<'b>>)> {
    let mut days: Vec<_> =
        facts.open_events().filter_map(|special| Some((window(special.event)?, special.last?))).collect();
    let duty_ends = facts.special(Route::Reservist).filter(|special| special.is_open()).and_then(|duty| duty.last);
    days.extend(duty_ends.map(|end| (DeadlineId::ReservistIra, reservist_until(end))));
    if let RequiredMinimum::Due(_) = facts.required_minimum {
        days.push((DeadlineId::RequiredMinimum, required_minimum_by(facts)));
    }
    if let Some(event) = facts.scenario.events.corrective.filter(|event| event.kind == CorrectiveKind::ExcessDeferral) {
        days.push((DeadlineId::ExcessDeferral, excess_deferral_by(facts, event.for_year)));
    }
    days
}

/// The name of the day on which an event's window ends.
const fn window(event: Event) -> Option<DeadlineId> {
    match event {
        Event::BirthOrAdoption => Some(DeadlineId::BirthWindow),
        Event::DomesticAbuse => Some(DeadlineId::AbuseWindow),
        Event::Disaster => Some(DeadlineId::DisasterWindow),
        Event::Eaca => Some(DeadlineId::EnrollmentWindow),
        Event::Reservist => Some(DeadlineId::DutyEnds),
        Event::Hardship
        | Event::Emergency
        | Event::TerminalIllness
        | Event::Disability
        | Event::LongTermCarePremium
        | Event::Levy
        | Event::Qdro
        | Event::Repayments
        | Event::EsopDividend
        | Event::Corrective
        | Event::MilitaryDeemedSeverance => None,
    }
}

/// The end of the year; in the first year, 1 April of the next.
///
/// Law: IRC 401(a)(9)(A)(ii), (C)(i)(I); Treas. Reg. 1.401(a)(9)-5(a): a weekend moves neither.
fn required_minimum_by<'b>(facts: &Facts<'_, Journal<'b>>) -> Day<Journal<'b>> {
    let january = facts.paid.january_after();
    let by = if facts.is_first_required_year() { january.plus_days(1).plus_months(2) } else { january.plus_days(-31) };
    by.line(Line::RequiredMinimumBy, &[Authority::Irc401a9])
}

/// 15 April after the year of the deferrals: this year's, unless another was said.
///
/// Law: IRC 402(g)(2)(A)(ii).
fn excess_deferral_by<'b>(facts: &Facts<'_, Journal<'b>>, for_year: Option<i32>) -> Day<Journal<'b>> {
    /// From any day up to 15 April so many days back lead into the year before.
    const INTO_LAST_YEAR: i32 = -120;
    let of_this_year = for_year.is_none_or(|year| year >= facts.paid.value().year());
    let year = if of_this_year { facts.paid } else { facts.paid.plus_days(INTO_LAST_YEAR) };
    year.april_after().line(Line::ExcessDeferralBy, &[Authority::Irc402g2])
}
