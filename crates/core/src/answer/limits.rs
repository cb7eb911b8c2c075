//! What concerns this scenario and is not computed yet?

use crate::figures::Year;
use crate::report::{Errs, NotModelled, NotModelledCode};
use crate::scenario::{GoalKind, Known, Scenario};
use crate::tax::{federal, state};

/// The limits that apply to this scenario, each with the direction in which the stated cost errs;
/// `met` are those that the computation itself met.
pub(super) fn not_modelled(
    scenario: &Scenario,
    year: &'static Year,
    met: &[(NotModelledCode, Errs)],
) -> Vec<NotModelled> {
    let plain = |code, errs| NotModelled { code, errs };
    let mut found = vec![plain(NotModelledCode::Options, Errs::Either), plain(NotModelledCode::Outlook, Errs::Low)];
    if scenario.request.goal.kind == GoalKind::NetCash {
        found.push(plain(NotModelledCode::NetCashByBisection, Errs::Either));
    }
    if has_unknown_amounts(scenario) {
        found.push(plain(NotModelledCode::Unknowns, Errs::Either));
    }
    found.extend(met.iter().map(|(code, errs)| plain(*code, *errs)));
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
