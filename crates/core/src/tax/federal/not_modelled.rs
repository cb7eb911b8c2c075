//! What of this household's return is not computed yet, and which way does that err?

use crate::money::Usd;
use crate::report::{Errs, NotModelled, NotModelledCode};
use crate::scenario::Household;

/// What concerns this household and is not computed.
#[must_use]
pub fn not_modelled(household: &Household) -> Vec<NotModelled> {
    use NotModelledCode as Code;
    let amounts = &household.amounts;
    let any = |values: &[Usd]| values.iter().any(|value| *value != Usd::ZERO);
    let checks = [
        (any(&[amounts.benchmark_premium_annual, amounts.advance_premium_credit]), Code::PremiumTaxCredit, Errs::Low),
        (any(&[amounts.elective_deferrals_taxpayer, amounts.elective_deferrals_spouse]), Code::SaversCredit, Errs::Low),
        (any(&[amounts.care_expenses, amounts.education_expenses]), Code::OtherCredits, Errs::Either),
    ];
    let concerns = checks.into_iter().filter(|(concerns, ..)| *concerns);
    concerns.map(|(_, code, errs)| NotModelled { code, errs, event: None }).collect()
}
