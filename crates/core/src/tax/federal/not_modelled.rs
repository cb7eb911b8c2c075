//! What of this household's return is not computed, and which way does that err?

use crate::money::Usd;
use crate::report::{Errs, NotModelled, NotModelledCode};
use crate::scenario::{FilingStatus, Household};

/// What concerns this household and is assumed, not computed.
///
/// Law: IRC 36B(b)(2)(A): the credit is at most the premium of the plan taken, which is not asked
/// for; 63(c)(6)(A), 86(c)(1)(C)(ii) and 32(d)(2) on separate filers, who are taken to live apart
/// from a spouse who does not itemize.
#[must_use]
pub fn not_modelled(household: &Household) -> Vec<NotModelled> {
    let checks = [
        (household.amounts.benchmark_premium_annual > Usd::ZERO, NotModelledCode::PlanPremium, Errs::High),
        (household.filing_status == FilingStatus::MarriedSeparate, NotModelledCode::SeparateReturn, Errs::Either),
    ];
    let concerns = checks.into_iter().filter(|(concerns, ..)| *concerns);
    concerns.map(|(_, code, errs)| NotModelled { code, errs }).collect()
}
