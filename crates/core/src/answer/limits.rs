//! What concerns this scenario and is not computed yet?

use crate::figures::Year;
use crate::money::Usd;
use crate::report::{Errs, NotModelled, NotModelledCode, Payment};
use crate::scenario::{GoalKind, Known, Scenario};
use crate::tax::federal;

/// The limits that apply to this scenario, each with the direction in which the stated cost errs.
pub(super) fn not_modelled(scenario: &Scenario, year: &'static Year, payment: Option<&Payment>) -> Vec<NotModelled> {
    let plain = |code, errs| NotModelled { code, errs, event: None };
    let mut found = vec![
        plain(NotModelledCode::StateTax, Errs::Low),
        plain(NotModelledCode::Options, Errs::Either),
        plain(NotModelledCode::OtherRoutes, Errs::Either),
        plain(NotModelledCode::Outlook, Errs::Low),
    ];
    if scenario.request.goal.kind == GoalKind::NetCash {
        found.push(plain(NotModelledCode::NetCashByBisection, Errs::Either));
    }
    if has_unknown_amounts(scenario) {
        found.push(plain(NotModelledCode::Unknowns, Errs::Either));
    }
    for event in &scenario.events.not_modelled {
        found.push(NotModelled { code: NotModelledCode::Event, errs: Errs::High, event: Some(*event) });
    }
    if year.income_tax.is_none() {
        found.push(plain(NotModelledCode::TaxYear, Errs::Low));
    } else if let Some(household) = &scenario.household {
        let inputs = federal::inputs(crate::ledger::Silent, household);
        let paid = payment.and_then(|payment| payment.income_this_year).map_or(Usd::ZERO, |income| income.value);
        found.extend(federal::not_modelled(household, inputs.income.value() + paid));
    }
    found
}

/// Whether an amount that enters the computation is given as a range or as unknown.
fn has_unknown_amounts(scenario: &Scenario) -> bool {
    scenario.plan.sources.iter().any(|account| {
        account.vested.is_none()
            || [account.basis, account.post_1986_basis].iter().any(|known| matches!(known, Known::Between(..)))
    })
}
