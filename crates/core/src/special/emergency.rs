//! How much may count as an emergency personal expense this year?
//!
//! The limit serves twice, without the two being one: as the limit of the plan's route and as the
//! cap of the exception.

use crate::authority::Authority;
use crate::ledger::{Amount, Field, Ledger, Line};
use crate::money::Usd;
use crate::scenario::{EmergencyTaken, Scenario};

/// Law: IRC 72(t)(2)(I)(iii), fixed by statute: at most $1,000, and only what the vested account
/// holds above $1,000.
pub(crate) const EMERGENCY_LIMIT: Usd = Usd::dollars(1_000);

/// Law: IRC 72(t)(2)(I)(vii): the calendar years that an earlier one blocks.
const BLOCKED_YEARS: i32 = 3;

/// Whether an emergency distribution is open this year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EmergencyState {
    Open,
    /// No emergency was given.
    NoEvent,
    /// One was already taken this calendar year; the last year that it, or an earlier one, closes.
    UsedThisYear(i32),
    /// An earlier one, not repaid, blocks the plan until the end of that year.
    BlockedUntil(i32),
    /// Whether later contributions make up for an earlier one is not known.
    HistoryUnknown,
    /// The vested account does not exceed the $1,000 that must stay.
    AccountTooSmall,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Emergency<L: Ledger> {
    pub(crate) state: EmergencyState,
    /// The most that surely counts; zero unless open.
    pub(crate) cap: Amount<L>,
    /// The same if all were vested and made up for, where that is not known.
    pub(crate) cap_if_vested: Option<Amount<L>>,
}

/// What may count as an emergency expense: the lesser of $1,000, the need, and the vested account
/// above $1,000.
///
/// Law: IRC 72(t)(2)(I); Notice 2024-55.
/// Form: Form 5329, line 2, exception 23.
/// Not modelled: distributions of other plans of the same employer: errs low.
pub(crate) fn emergency<L: Ledger>(
    ledger: L,
    scenario: &Scenario,
    (vested_total, vested_at_most): (Amount<L>, Option<Amount<L>>),
) -> Emergency<L> {
    const LAW: &[Authority] = &[Authority::Irc72t2I, Authority::Notice2024_55];
    let closed =
        |state| Emergency { state, cap: Amount::zero(ledger).line(Line::EmergencyCap, LAW), cap_if_vested: None };
    let needed = |event: &crate::scenario::Emergency| event.need != Some(Usd::ZERO);
    let Some(event) = scenario.events.emergency.filter(needed) else {
        return closed(EmergencyState::NoEvent);
    };
    let this_year = scenario.request.date.year();
    let taken_this_year = scenario.plan.emergency_history.iter().any(|taken| taken.year == this_year);
    let blocked = |contributed: Usd| blocked_until(&scenario.plan.emergency_history, this_year, contributed);
    if scenario.events.already_used.emergency.is_positive() || taken_this_year {
        return closed(EmergencyState::UsedThisYear(blocked(Usd::ZERO).unwrap_or(this_year)));
    }
    // Blocked whatever was contributed where nobody says how much.
    if let Some(until) = blocked(Usd::MAX) {
        return closed(EmergencyState::BlockedUntil(until));
    }
    let limit = Amount::statute(ledger, EMERGENCY_LIMIT);
    let need = event
        .need
        .map(|need| Amount::input(ledger, Field::at("/events/emergency/need"), need).line(Line::EmergencyNeed, &[]));
    let of = |vested: Amount<L>| {
        let cap = limit.smaller(vested.less(limit));
        need.map_or(cap, |need| cap.smaller(need)).line(Line::EmergencyCap, LAW)
    };
    let above = vested_total.less(limit);
    let cap = of(vested_total);
    let at_most = vested_at_most.map(of);
    if !above.is_positive() {
        return Emergency { state: EmergencyState::AccountTooSmall, cap, cap_if_vested: at_most };
    }
    if blocked(Usd::ZERO).is_some() {
        return Emergency { cap_if_vested: at_most.or(Some(cap)), ..closed(EmergencyState::HistoryUnknown) };
    }
    Emergency { state: EmergencyState::Open, cap, cap_if_vested: at_most }
}

/// The last calendar year blocked by an earlier emergency distribution that was neither repaid nor
/// followed by as much in contributions; where these are not known, by so much.
fn blocked_until(history: &[EmergencyTaken], this_year: i32, if_not_known: Usd) -> Option<i32> {
    history
        .iter()
        .filter(|taken| taken.contributed_since.unwrap_or(if_not_known) < taken.amount.less(taken.repaid))
        .map(|taken| taken.year.saturating_add(BLOCKED_YEARS))
        .filter(|last| *last >= this_year)
        .max()
}
