//! What concerns this scenario and is not computed yet?

use crate::figures::Year;
use crate::report::{Errs, NotModelled, NotModelledCode};
use crate::scenario::{GoalKind, Known, Scenario};
use crate::tax::{federal, state};

/// Law: IRC 401(a)(9)(C)(v): the earliest age at which minimum distributions begin.
const RMD_AGE: i32 = 73;

/// The limits that apply to this scenario, each with the direction in which the stated cost errs;
/// `spread` where the payment's income falls into later years, too.
pub(super) fn not_modelled(scenario: &Scenario, year: &'static Year, spread: bool) -> Vec<NotModelled> {
    let plain = |code, errs| NotModelled { code, errs, event: None };
    let mut found = vec![plain(NotModelledCode::Options, Errs::Either), plain(NotModelledCode::Outlook, Errs::Low)];
    if scenario.request.goal.kind == GoalKind::NetCash {
        found.push(plain(NotModelledCode::NetCashByBisection, Errs::Either));
    }
    if has_unknown_amounts(scenario) {
        found.push(plain(NotModelledCode::Unknowns, Errs::Either));
    }
    let accounts = &scenario.plan.sources;
    if accounts.iter().any(|account| !account.conversions.is_empty()) {
        found.push(plain(NotModelledCode::Recapture, Errs::Low));
    }
    if accounts.iter().any(|account| account.employer_stock.is_some_and(|stock| stock.value.is_positive())) {
        found.push(plain(NotModelledCode::EmployerStock, Errs::High));
    }
    let age = scenario.request.date.year().saturating_sub(scenario.participant.birth_date.year());
    if scenario.participant.more_than_5_percent_owner && age >= RMD_AGE {
        found.push(plain(NotModelledCode::RequiredMinimum, Errs::Either));
    }
    if spread {
        found.push(plain(NotModelledCode::LaterYears, Errs::Low));
    }
    for event in &scenario.events.not_modelled {
        found.push(NotModelled { code: NotModelledCode::Event, errs: Errs::High, event: Some(*event) });
    }
    if year.tax_year != scenario.request.date.year() {
        found.push(plain(NotModelledCode::CarriedForward, Errs::Either));
    }
    if year.federal.is_none() {
        found.push(plain(NotModelledCode::TaxYear, Errs::Low));
    } else if let Some(household) = &scenario.household {
        found.extend(federal::not_modelled(household));
    }
    let household = scenario.household.as_ref().filter(|_| year.federal.is_some());
    let of_state = household.and_then(|household| state::not_modelled(household, year.tax_year));
    found.extend(of_state.unwrap_or_else(|| vec![plain(NotModelledCode::StateTax, Errs::Low)]));
    found
}

/// Whether an amount that enters the computation is given as a range or as unknown.
fn has_unknown_amounts(scenario: &Scenario) -> bool {
    scenario.plan.sources.iter().any(|account| {
        account.vested.is_none()
            || [account.basis, account.post_1986_basis].iter().any(|known| matches!(known, Known::Between(..)))
    })
}
