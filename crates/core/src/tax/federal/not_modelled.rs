//! What of this household's return is not computed yet, and which way does that err?

use crate::money::Usd;
use crate::report::{Errs, NotModelled, NotModelledCode};
use crate::scenario::{FilingStatus, Household};

/// The lowest adjusted gross income at which the net investment income tax or the alternative
/// minimum tax can begin for somebody (IRC 1411(b), married filing separately).
const HIGH_INCOME: Usd = Usd::dollars(125_000);
/// No earned income credit reaches beyond this in any loaded year (IRC 32).
const EITC_REACH: Usd = Usd::dollars(71_000);
/// No saver's credit reaches beyond this in any loaded year (IRC 25B).
const SAVERS_REACH: Usd = Usd::dollars(80_500);

/// What concerns this household and is not computed. `income` is its total income with the payment.
#[must_use]
pub fn not_modelled(household: &Household, income: Usd) -> Vec<NotModelled> {
    use NotModelledCode as Code;
    let amounts = &household.amounts;
    let any = |values: &[Usd]| values.iter().any(|value| *value != Usd::ZERO);
    let wages = amounts.wages_taxpayer + amounts.wages_spouse;
    let investments =
        any(&[amounts.taxable_interest, amounts.ordinary_dividends, amounts.long_term_gain, amounts.short_term_gain]);
    let seniors =
        household.age_taxpayer.is_some_and(|age| age >= 65) || household.age_spouse.is_some_and(|age| age >= 65);
    let itemized = [
        amounts.state_local_income_tax,
        amounts.real_estate_tax,
        amounts.mortgage_interest,
        amounts.charity_cash,
        amounts.medical_expenses,
    ];
    let checks = [
        (!household.children_ages.is_empty() || household.other_adult_dependents > 0, Code::ChildCredits, Errs::Either),
        (wages.is_positive() && income < EITC_REACH, Code::EarnedIncomeCredit, Errs::Low),
        (any(&[amounts.social_security_benefits]), Code::SocialSecurity, Errs::Low),
        (any(&[amounts.long_term_gain, amounts.qualified_dividends]), Code::PreferentialRates, Errs::Either),
        (amounts.short_term_gain + amounts.long_term_gain < Usd::ZERO, Code::CapitalLoss, Errs::Either),
        (investments && income > HIGH_INCOME, Code::NetInvestmentIncomeTax, Errs::Low),
        (income > HIGH_INCOME, Code::AlternativeMinimumTax, Errs::Low),
        (any(&itemized), Code::ItemizedDeductions, Errs::Either),
        (
            seniors || any(&[amounts.tips, amounts.overtime_premium, amounts.car_loan_interest]),
            Code::Schedule1A,
            Errs::Either,
        ),
        (
            any(&[amounts.student_loan_interest_paid, amounts.traditional_ira_contribution]),
            Code::AdjustmentPhaseOuts,
            Errs::Either,
        ),
        (any(&[amounts.benchmark_premium_annual, amounts.advance_premium_credit]), Code::PremiumTaxCredit, Errs::Low),
        (
            any(&[amounts.elective_deferrals_taxpayer, amounts.elective_deferrals_spouse]) && income < SAVERS_REACH,
            Code::SaversCredit,
            Errs::Low,
        ),
        (any(&[amounts.care_expenses, amounts.education_expenses]), Code::OtherCredits, Errs::Either),
    ];
    checks
        .into_iter()
        .filter(|(concerns, ..)| *concerns)
        .map(|(_, code, errs)| NotModelled { code, errs, event: None })
        .filter(|one| {
            // Separate filers who lived together have neither credit (IRC 32(d)).
            !(one.code == Code::EarnedIncomeCredit && household.filing_status == FilingStatus::MarriedSeparate)
        })
        .collect()
}
