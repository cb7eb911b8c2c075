//! Every held source by every route: the table of the report.

use super::limit::limit;
use super::open::opening;
use super::{Reason, ReasonCode, ReasonParams, Route};
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Journal, Line};
use crate::loans;
use crate::report::{Money, Nearest, Permitted, RouteRow};
use crate::scenario::Loans;

/// A row for each route and held source, routes in the order of the law's vocabulary.
pub(crate) fn rows(facts: &Facts<'_, Journal<'_>>) -> Vec<RouteRow> {
    let unsaid = Loans::default();
    let loans = loans::limit(facts, facts.scenario.plan.loans.as_ref().unwrap_or(&unsaid));
    let mut rows: Vec<RouteRow> = Vec::new();
    for route in Route::ALL {
        for held in &facts.held {
            let open = opening(facts, *route, held);
            let permitted = open.permitted();
            let limit = (permitted != Permitted::No).then(|| {
                let mut limit = limit(facts, *route, held);
                if *route == Route::PlanLoan {
                    limit = limit.within(loans.low.new, loans.high.new);
                }
                let found = |amount: crate::ledger::Amount<Journal<'_>>| {
                    amount.line(Line::RouteLimit, super::law(*route)).found()
                };
                if limit.is_exact() {
                    Money::Exactly(found(limit.most))
                } else {
                    Money::Between { from: found(limit.least), to: found(limit.most) }
                }
            });
            rows.push(RouteRow {
                route: *route,
                source: held.account.source,
                law: open.law,
                plan: open.plan,
                permitted,
                limit,
                why: open.why,
                nearest: open.nearest.map(|(kind, day)| Nearest { kind, date: day.map(crate::ledger::Tracked::found) }),
            });
        }
    }
    other_distributions_first(&mut rows);
    rows
}

/// What gives the participant no money to meet a need with: nobody has to take it before a hardship.
///
/// Law: Treas. Reg. 1.401(k)-1(d)(3)(iii)(B)(1); IRC 401(k)(14)(B) for loans.
const MEETS_NO_NEED: [Route; 6] = [
    Route::Hardship,
    Route::InPlanRoth,
    Route::Qdro,
    Route::IrsLevy,
    Route::LifetimeIncomePortability,
    Route::PlanLoan,
];

/// A hardship is not necessary while another distribution is open.
///
/// Law: Treas. Reg. 1.401(k)-1(d)(3)(iii)(B)(1).
fn other_distributions_first(rows: &mut [RouteRow]) {
    let first = |row: &&RouteRow| row.permitted == Permitted::Yes && !MEETS_NO_NEED.contains(&row.route);
    let Some(route) = rows.iter().find(first).map(|row| row.route) else { return };
    for row in rows.iter_mut().filter(|row| row.route == Route::Hardship && row.permitted != Permitted::No) {
        row.why.push(Reason {
            code: ReasonCode::OtherDistributionFirst,
            params: ReasonParams { route: Some(route), ..ReasonParams::default() },
            law: vec![Authority::Reg1401k1d3],
        });
    }
}
