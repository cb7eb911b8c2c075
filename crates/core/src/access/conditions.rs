//! Does the person meet what the route itself asks for: an age, an event, a season?

use super::open::{MONTHS_OF_A_YEAR, Opening};
use super::{PlanFeature, ReasonCode, ReasonParams, Route, law};
use crate::authority::Authority;
use crate::facts::{Facts, Held};
use crate::ledger::{Amount, Day, Field, Ledger, Line};
use crate::report::NearestKind;
use crate::scenario::{Answer, HardshipReason, Known, MONTHS_TO_SEASON};
use crate::special::{EmergencyState, RequiredMinimum, Special, Standing};

/// Law: Rev. Rul. 68-24.
const PARTICIPATION_MONTHS: i32 = 60;

/// What the route itself asks for: an age, an event, a season.
pub(super) fn conditions<L: Ledger>(facts: &Facts<'_, L>, route: Route, held: &Held<'_, L>, open: &mut Opening<L>) {
    match route {
        Route::Age59Half => age_59_half(facts, open),
        Route::Hardship => hardship(facts, open),
        Route::Emergency => emergency(facts, open),
        Route::StatedAge => stated_age(facts, open),
        Route::TwoYear => two_year(facts, held, open),
        Route::FiveYearParticipation => five_years(facts, open),
        Route::MoneyPurchase59Half => age_59_half(facts, open),
        Route::Rmd5Percent => required_minimum(facts, open),
        // What opens these is the plan's rule alone.
        Route::StatedEvent
        | Route::RolloverAnyTime
        | Route::AfterTaxAnyTime
        | Route::InPlanRoth
        | Route::PlesaWithdrawal
        | Route::PlanTermination
        | Route::LifetimeIncomePortability
        | Route::PlanLoan => {}
        Route::Disability
        | Route::DomesticAbuse
        | Route::TerminalIllness
        | Route::BirthAdoption
        | Route::Disaster
        | Route::Reservist
        | Route::HeartDeemedSeverance
        | Route::Qdro
        | Route::Eaca90Day
        | Route::Corrective
        | Route::EsopDividend
        | Route::IrsLevy
        | Route::LtcPremium => {
            if let Some(special) = facts.special(route) {
                event(special, open);
            }
        }
    }
}

/// What an event asks for: that it happened as the law means it, and when.
fn event<L: Ledger>(special: &Special<L>, open: &mut Opening<L>) {
    let law = law(special.route);
    let plain = ReasonParams { event: Some(special.event), ..ReasonParams::default() };
    let on = |day: Day<L>| ReasonParams { date: day.if_recorded(), ..plain };
    let by_event = (NearestKind::Event, None);
    match special.standing {
        Standing::Open => {
            let amount = special.cap.and_then(Amount::if_recorded);
            open.because(ReasonCode::EventOpen, ReasonParams { amount, ..plain }, law);
        }
        Standing::NoEvent => open.closed_by_law(ReasonCode::EventMissing, plain, law, by_event),
        Standing::Unqualified => open.closed_by_law(ReasonCode::EventUnqualified, plain, law, by_event),
        Standing::NotBefore(day) => {
            open.closed_by_law(ReasonCode::EventNotYet, on(day), law, (NearestKind::Date, Some(day)));
        }
        Standing::Over(day) => open.closed_by_law(ReasonCode::EventOver, on(day), law, by_event),
        Standing::UsedUp => open.closed_by_law(ReasonCode::EventLimitUsed, plain, law, by_event),
        Standing::Unknown => {
            open.fact_unknown = true;
            open.because(ReasonCode::EventUnknown, plain, law);
        }
        Standing::ByPlan => {
            open.plan_may_refuse();
            open.because(ReasonCode::EventByPlan, plain, law);
        }
    }
}

fn age_59_half<L: Ledger>(facts: &Facts<'_, L>, open: &mut Opening<L>) {
    let date = ReasonParams { date: facts.date_59_half.if_recorded(), ..ReasonParams::default() };
    if facts.from_59_half.value() {
        open.because(ReasonCode::Reached59Half, date, law(Route::Age59Half));
    } else {
        let nearest = (NearestKind::Date, Some(facts.date_59_half));
        open.closed_by_law(ReasonCode::Before59Half, date, law(Route::Age59Half), nearest);
    }
}

/// Law: Treas. Reg. 1.401(k)-1(d)(3)(ii)(B) and (iii).
fn hardship<L: Ledger>(facts: &Facts<'_, L>, open: &mut Opening<L>) {
    match facts.scenario.events.hardship {
        None => open.closed_by_law(
            ReasonCode::NoHardship,
            ReasonParams::default(),
            law(Route::Hardship),
            (NearestKind::Event, None),
        ),
        Some(event) => {
            let params = ReasonParams { hardship: Some(event.reason), ..ReasonParams::default() };
            if event.reason == HardshipReason::Other {
                // A need outside the list is a matter of the plan's own standard.
                open.plan_may_refuse();
                open.because(ReasonCode::HardshipNeedNotListed, params, law(Route::Hardship));
            } else {
                open.because(ReasonCode::HardshipNeed, params, law(Route::Hardship));
            }
        }
    }
}

/// Law: IRC 401(a)(9)(C).
fn required_minimum<L: Ledger>(facts: &Facts<'_, L>, open: &mut Opening<L>) {
    let law = law(Route::Rmd5Percent);
    let plain = ReasonParams::default();
    match facts.required_minimum {
        RequiredMinimum::OwnersOnly => {
            let event = (NearestKind::Event, None);
            open.closed_by_law(ReasonCode::RequiredMinimumOwnersOnly, plain, law, event);
        }
        RequiredMinimum::From(first) => {
            let params = ReasonParams { year: Some(first.value().year()), ..plain };
            open.closed_by_law(ReasonCode::RequiredMinimumLater, params, law, (NearestKind::Date, Some(first)));
        }
        RequiredMinimum::Unknown => {
            open.fact_unknown = true;
            open.plain(ReasonCode::RequiredMinimumUnknown, law);
        }
        RequiredMinimum::Due(amount) if !amount.is_positive() => {
            open.closed_by_law(ReasonCode::RequiredMinimumPaid, plain, law, (NearestKind::Event, None));
        }
        RequiredMinimum::Due(amount) => {
            let params = ReasonParams { amount: amount.if_recorded(), ..plain };
            open.because(ReasonCode::RequiredMinimumDue, params, law);
        }
    }
}

/// The 1 January after a calendar year that is closed.
fn after<L: Ledger>(facts: &Facts<'_, L>, year: i32) -> (NearestKind, Option<Day<L>>) {
    let months = year.saturating_sub(facts.paid.value().year()).saturating_mul(MONTHS_OF_A_YEAR);
    // 30 days before the 31st.
    let first = facts.paid.january_after().plus_days(-30).plus_months(months);
    (NearestKind::Date, Some(first.line(Line::WindowStarts, law(Route::Emergency))))
}

fn emergency<L: Ledger>(facts: &Facts<'_, L>, open: &mut Opening<L>) {
    let law = law(Route::Emergency);
    let amount = ReasonParams { amount: facts.emergency.cap.if_recorded(), ..ReasonParams::default() };
    let plain = ReasonParams::default();
    match facts.emergency.state {
        EmergencyState::Open => open.because(ReasonCode::EmergencyOpen, amount, law),
        EmergencyState::NoEvent => open.closed_by_law(ReasonCode::NoEmergency, plain, law, (NearestKind::Event, None)),
        EmergencyState::UsedThisYear(year) => {
            open.closed_by_law(ReasonCode::EmergencyUsedThisYear, plain, law, after(facts, year));
        }
        EmergencyState::BlockedUntil(year) => {
            let params = ReasonParams { year: Some(year), ..plain };
            open.closed_by_law(ReasonCode::EmergencyBlocked, params, law, after(facts, year));
        }
        EmergencyState::HistoryUnknown => {
            open.fact_unknown = true;
            open.plain(ReasonCode::EmergencyHistoryUnknown, law);
        }
        EmergencyState::AccountTooSmall if facts.emergency.cap_if_vested.is_some_and(Amount::is_positive) => {
            open.fact_unknown = true;
            open.plain(ReasonCode::VestingUnknown, law);
        }
        EmergencyState::AccountTooSmall => {
            let vested = ReasonParams { amount: facts.vested_total.if_recorded(), ..plain };
            open.closed_by_law(ReasonCode::EmergencyAccountTooSmall, vested, law, (NearestKind::Event, None));
        }
    }
}

/// The plan's own age below 59 1/2.
fn stated_age<L: Ledger>(facts: &Facts<'_, L>, open: &mut Opening<L>) {
    let law = law(Route::StatedAge);
    let Some(age) = facts.scenario.plan.stated_age else {
        if facts.scenario.plan.allows(PlanFeature::StatedAge) != Answer::No {
            open.plan_may_refuse();
            open.plain(ReasonCode::StatedAgeUnknown, law);
        }
        return;
    };
    let reached = facts
        .birth
        .plus_months(age.saturating_mul(MONTHS_OF_A_YEAR))
        .line(Line::StatedAgeReached, &[Authority::PlanDocument]);
    let date = ReasonParams { date: reached.if_recorded(), ..ReasonParams::default() };
    if facts.paid.value() >= reached.value() {
        open.because(ReasonCode::StatedAgeReached, date, law);
    } else {
        open.closed_by_law(ReasonCode::BeforeStatedAge, date, law, (NearestKind::Date, Some(reached)));
    }
}

fn two_year<L: Ledger>(facts: &Facts<'_, L>, held: &Held<'_, L>, open: &mut Opening<L>) {
    let law = law(Route::TwoYear);
    match held.account.held_two_years {
        Known::Exactly(amount) if amount.is_positive() => {
            let said =
                Amount::input(facts.ledger, Field::of(held.account.source, "/plan/sources/*/held_two_years"), amount)
                    .line(Line::SeasonedBalance, law);
            open.because(
                ReasonCode::Seasoned,
                ReasonParams { amount: said.if_recorded(), ..ReasonParams::default() },
                law,
            );
        }
        Known::Exactly(_) => {
            let dated = |(place, date)| {
                let field = Field::in_list_of(held.account.source, "/plan/sources/*/deposits/*/date", place);
                let date = Day::input(facts.ledger, field, date).line(Line::EventDate, &[]);
                date.plus_months(MONTHS_TO_SEASON).line(Line::WindowStarts, law)
            };
            let nearest = held.account.next_to_season.map(dated);
            let kind = if nearest.is_some() { NearestKind::Date } else { NearestKind::Event };
            open.closed_by_law(ReasonCode::NothingSeasoned, ReasonParams::default(), law, (kind, nearest));
        }
        Known::Between(..) | Known::Unknown => {
            open.fact_unknown = true;
            open.plain(ReasonCode::SeasonedUnknown, law);
        }
    }
}

fn five_years<L: Ledger>(facts: &Facts<'_, L>, open: &mut Opening<L>) {
    let law = law(Route::FiveYearParticipation);
    let Some(start) = facts.scenario.plan.participation_start else {
        open.fact_unknown = true;
        open.plain(ReasonCode::ParticipationStartUnknown, law);
        return;
    };
    let complete = Day::input(facts.ledger, Field::at("/plan/participation_start"), start)
        .plus_months(PARTICIPATION_MONTHS)
        .line(Line::FiveYearsReached, &[Authority::RevRul68_24]);
    let date = ReasonParams { date: complete.if_recorded(), ..ReasonParams::default() };
    if facts.paid.value() >= complete.value() {
        open.because(ReasonCode::FiveYearsReached, date, law);
    } else {
        open.closed_by_law(ReasonCode::BeforeFiveYears, date, law, (NearestKind::Date, Some(complete)));
    }
}
