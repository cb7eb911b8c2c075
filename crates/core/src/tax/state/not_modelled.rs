//! What of this household's state return is not computed, and which way does that err?

use crate::figures::states::{LeftOut, LocalReach, SocialSecurity, StateLaw, Status, state_law};
use crate::money::Usd;
use crate::report::{Errs, NotModelled, NotModelledCode};
use crate::scenario::Household;

/// What concerns this household in its state; none where it names no state.
#[must_use]
pub fn not_modelled(household: &Household, tax_year: i32) -> Option<Vec<NotModelled>> {
    let law = state_law(tax_year, household.state.as_deref()?, household.filing_status)?;
    let Some(tax) = &law.income_tax else { return Some(Vec::new()) };
    let amounts = &household.amounts;
    let has = |amount: Usd| amount > Usd::ZERO;
    let itemized = [amounts.state_local_income_tax, amounts.real_estate_tax, amounts.mortgage_interest];
    let itemizes = itemized.into_iter().any(has) || household.amounts.medical_expenses > Usd::ZERO;
    let dependents = !household.children_ages.is_empty() || household.other_adult_dependents > 0;
    let local = law.local.as_ref().is_some_and(|local| local.reaches == LocalReach::Payment);
    let partly = tax.social_security == SocialSecurity::AsFederal && has(amounts.social_security_benefits);
    let checks = [
        (local && household.local_rate.is_none(), NotModelledCode::LocalTax, Errs::Low),
        (law.status == Status::Projected, NotModelledCode::StateProjected, Errs::Either),
        (dependents, NotModelledCode::StateDependents, Errs::Either),
        (itemizes || left_out(&law, LeftOut::Itemizing), NotModelledCode::StateItemizing, Errs::Either),
        (has(amounts.state_local_income_tax), NotModelledCode::StateTaxDeducted, Errs::High),
        (partly, NotModelledCode::StateSocialSecurity, Errs::High),
        (tax.own_basis.is_some() && !has(amounts.state_basis), NotModelledCode::StateOwnBasis, Errs::High),
        (left_out(&law, LeftOut::LowIncomeTables), NotModelledCode::StateLowIncomeTables, Errs::Either),
        (left_out(&law, LeftOut::SeparateOnOneReturn), NotModelledCode::StateSeparateOnOneReturn, Errs::High),
        (left_out(&law, LeftOut::SmallCredit), NotModelledCode::StateSmallCredit, Errs::Low),
        (left_out(&law, LeftOut::NoTaxStatus), NotModelledCode::StateNoTaxStatus, Errs::Either),
        (left_out(&law, LeftOut::StateMinimumTax), NotModelledCode::StateMinimumTax, Errs::Low),
        (left_out(&law, LeftOut::Kicker), NotModelledCode::StateKicker, Errs::Either),
    ];
    let concerns = checks.into_iter().filter(|(concerns, ..)| *concerns);
    Some(concerns.map(|(_, code, errs)| NotModelled { code, errs }).collect())
}

fn left_out(law: &StateLaw, what: LeftOut) -> bool {
    law.left_out.as_ref().is_some_and(|all| all.contains(&what))
}
