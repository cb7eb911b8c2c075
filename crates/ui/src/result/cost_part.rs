//! What is a part of the cost called, and what is to be known about it?
//!
//! A part that is below zero is a gain and has a name of its own where the law knows one.

use inservice_core::tax::federal::CostPart;
use inservice_words::Words;

pub(crate) const fn name(words: Words, part: CostPart, gained: bool) -> &'static str {
    match (part, gained) {
        (CostPart::OrdinaryRates, _) => words.line_cost_ordinary_rates(),
        (CostPart::GainsPushed, _) => words.line_cost_gains_pushed(),
        (CostPart::SocialSecurity, _) => words.line_cost_social_security(),
        (CostPart::SeniorDeduction, _) => words.line_cost_senior_deduction(),
        (CostPart::WorkerDeductions, _) => words.line_cost_worker_deductions(),
        (CostPart::ItemizedDeductions, _) => words.line_cost_itemized_deductions(),
        (CostPart::Adjustments, _) => words.line_cost_adjustments(),
        (CostPart::AlternativeMinimumTax, false) => words.line_cost_alternative_minimum_tax(),
        (CostPart::AlternativeMinimumTax, true) => words.gain_alternative_minimum_tax(),
        (CostPart::NetInvestmentIncomeTax, _) => words.line_cost_net_investment_income_tax(),
        (CostPart::DependentCareCredit, false) => words.line_cost_dependent_care_credit(),
        (CostPart::DependentCareCredit, true) => words.gain_dependent_care_credit(),
        (CostPart::EducationCredits, false) => words.line_cost_education_credits(),
        (CostPart::EducationCredits, true) => words.gain_education_credits(),
        (CostPart::SaversCredit, false) => words.line_cost_savers_credit(),
        (CostPart::SaversCredit, true) => words.gain_savers_credit(),
        (CostPart::ElderlyCredit, false) => words.line_cost_elderly_credit(),
        (CostPart::ElderlyCredit, true) => words.gain_elderly_credit(),
        (CostPart::ChildCredits, false) => words.line_cost_child_credits(),
        (CostPart::ChildCredits, true) => words.gain_child_credits(),
        (CostPart::EarnedIncomeCredit, _) => words.line_cost_earned_income_credit(),
        (CostPart::PremiumTaxCredit, false) => words.line_cost_premium_tax_credit(),
        (CostPart::PremiumTaxCredit, true) => words.gain_premium_tax_credit(),
        (CostPart::AdditionalTax, _) => words.line_additional_tax(),
    }
}

/// In a sentence; none where the name says it all.
pub(crate) const fn about(words: Words, part: CostPart, gained: bool) -> Option<&'static str> {
    Some(match (part, gained) {
        (CostPart::OrdinaryRates, _) => words.line_cost_ordinary_rates_about(),
        (CostPart::GainsPushed, _) => words.line_cost_gains_pushed_about(),
        (CostPart::SocialSecurity, _) => words.line_cost_social_security_about(),
        (CostPart::SeniorDeduction, _) => words.line_cost_senior_deduction_about(),
        (CostPart::WorkerDeductions, _) => words.line_cost_worker_deductions_about(),
        (CostPart::ItemizedDeductions, _) => words.line_cost_itemized_deductions_about(),
        (CostPart::Adjustments, _) => words.line_cost_adjustments_about(),
        (CostPart::AlternativeMinimumTax, false) => words.line_alternative_minimum_tax_about(),
        (CostPart::AlternativeMinimumTax, true) => words.gain_alternative_minimum_tax_about(),
        (CostPart::NetInvestmentIncomeTax, _) => words.line_cost_net_investment_income_tax_about(),
        (CostPart::DependentCareCredit, false) => words.lost_dependent_care_credit(),
        (CostPart::EducationCredits, false) => words.lost_education_credits(),
        (CostPart::SaversCredit, false) => words.lost_savers_credit(),
        (CostPart::ElderlyCredit, false) => words.lost_elderly_credit(),
        (CostPart::ChildCredits, false) => words.lost_child_credits(),
        (
            CostPart::DependentCareCredit
            | CostPart::EducationCredits
            | CostPart::SaversCredit
            | CostPart::ElderlyCredit
            | CostPart::ChildCredits,
            true,
        ) => words.gain_credit_about(),
        (CostPart::EarnedIncomeCredit, _) => words.line_cost_earned_income_credit_about(),
        (CostPart::PremiumTaxCredit, false) => words.line_cost_premium_tax_credit_about(),
        (CostPart::PremiumTaxCredit, true) => words.gain_premium_tax_credit_about(),
        (CostPart::AdditionalTax, _) => return None,
    })
}
