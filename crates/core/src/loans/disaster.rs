//! Does a disaster allow a larger loan, and later repayments?

use crate::authority::Authority;
use crate::date::Date;
use crate::facts::Facts;
use crate::ledger::{Day, Field, Ledger, Line};
use crate::scenario::{Answer, Disaster};
use crate::special::DISASTERS_ENACTED;

/// Law: IRC 72(p)(6)(A)(i), fixed by statute: loans of the 180 days that begin on the latest of the
/// three days, the first of them counted.
const LAST_DAY_AFTER: i32 = 179;
/// Law: IRC 72(p)(6)(B)(i), (C): due dates until 180 days after the incident.
const DELAY_DAYS_AFTER: i32 = 180;
/// Law: IRC 72(p)(6)(B)(i), fixed by statute: one year.
const DELAY_MONTHS: i32 = 12;
pub(super) const LAW: &[Authority] = &[Authority::Irc72p6];

/// Whether the larger loan is open on the day of the request; unknown where a fact is missing.
///
/// Law: IRC 72(p)(6)(A), (C): from the latest of 29 December 2022, the first day of the incident and
/// its declaration, for those who lived there and bore a loss.
/// Not modelled: whether the home was in the area is taken as said.
pub(super) fn larger_loan<L: Ledger>(facts: &Facts<'_, L>) -> Answer {
    let Some(disaster) = facts.scenario.events.disaster else { return Answer::No };
    if disaster.economic_loss == Some(false) {
        return Answer::No;
    }
    let today = facts.paid.value();
    let first = latest(&disaster, disaster.first_day);
    let Some(declared) = disaster.declared_on else {
        // The declaration can only be later.
        return if today < first { Answer::No } else { Answer::Unknown };
    };
    let first = latest(&disaster, declared);
    if today < first || today > first.plus_days(LAST_DAY_AFTER) {
        return Answer::No;
    }
    if disaster.economic_loss.is_none() { Answer::Unknown } else { Answer::Yes }
}

fn latest(disaster: &Disaster, declared: Date) -> Date {
    declared.max(disaster.first_day).max(DISASTERS_ENACTED)
}

/// The day to which a due date is delayed, where it falls from the first day of the incident until
/// 180 days after its last.
///
/// Law: IRC 72(p)(6)(B): the plan may delay it by a year; the five years are as much longer.
pub(super) fn delayed<L: Ledger>(facts: &Facts<'_, L>, due: Day<L>) -> Option<Day<L>> {
    let disaster = facts.scenario.events.disaster.filter(|disaster| disaster.economic_loss == Some(true))?;
    disaster.declared_on?;
    // While the incident lasts, the period is open.
    let over = disaster.last_day.is_some_and(|last| due.value() > last.plus_days(DELAY_DAYS_AFTER));
    if due.value() < disaster.first_day || over {
        return None;
    }
    if let Some(last) = disaster.last_day {
        let last = Day::input(facts.ledger, Field::at("/events/disaster/last_day"), last);
        let _ = last.line(Line::EventDate, LAW).plus_days(DELAY_DAYS_AFTER).line(Line::WindowEnds, LAW);
    }
    Some(due.plus_months(DELAY_MONTHS).line(Line::LoanDelayedTo, LAW))
}
