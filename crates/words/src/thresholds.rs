//! Where is the next cliff, and what does it cost?

use inservice_core::ledger::Line;
use inservice_core::report::{Threshold, ThresholdKind};
use inservice_core::tax::federal::CostPart;

use crate::Words;

impl Words {
    /// One cliff in one sentence.
    #[must_use]
    pub fn threshold(self, threshold: &Threshold) -> String {
        let (distance, jump) = (self.money(threshold.distance.value), self.money(threshold.jump.value));
        let rule = threshold.part.map_or("", |part| self.cost_part_name(part));
        match threshold.kind {
            ThresholdKind::Ahead => self.threshold_ahead(&distance, &jump, rule),
            ThresholdKind::Behind => self.threshold_behind(&distance, &jump, rule),
            ThresholdKind::MedicareAhead => self.threshold_medicare(&distance, &jump),
        }
    }

    /// What a part of the cost is called: as the line that carries it.
    #[must_use]
    pub const fn cost_part_name(self, part: CostPart) -> &'static str {
        self.line_name(match part {
            CostPart::OrdinaryRates => Line::CostOrdinaryRates,
            CostPart::GainsPushed => Line::CostGainsPushed,
            CostPart::SocialSecurity => Line::CostSocialSecurity,
            CostPart::SeniorDeduction => Line::CostSeniorDeduction,
            CostPart::WorkerDeductions => Line::CostWorkerDeductions,
            CostPart::ItemizedDeductions => Line::CostItemizedDeductions,
            CostPart::Adjustments => Line::CostAdjustments,
            CostPart::AlternativeMinimumTax => Line::CostAlternativeMinimumTax,
            CostPart::NetInvestmentIncomeTax => Line::CostNetInvestmentIncomeTax,
            CostPart::DependentCareCredit => Line::CostDependentCareCredit,
            CostPart::EducationCredits => Line::CostEducationCredits,
            CostPart::SaversCredit => Line::CostSaversCredit,
            CostPart::ElderlyCredit => Line::CostElderlyCredit,
            CostPart::ChildCredits => Line::CostChildCredits,
            CostPart::EarnedIncomeCredit => Line::CostEarnedIncomeCredit,
            CostPart::PremiumTaxCredit => Line::CostPremiumTaxCredit,
            CostPart::AdditionalTax => Line::AdditionalTax,
        })
    }
}
