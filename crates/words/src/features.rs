//! How are plan features, events and hardship needs named?

use inservice_core::access::PlanFeature;
use inservice_core::scenario::{Event, HardshipReason};

use crate::Words;

impl Words {
    /// A feature that a plan may or may not have.
    #[must_use]
    pub const fn plan_feature_name(self, of: PlanFeature) -> &'static str {
        match of {
            PlanFeature::Age59Half => self.feature_age_59_5(),
            PlanFeature::Hardship => self.feature_hardship(),
            PlanFeature::Disability => self.feature_disability(),
            PlanFeature::Emergency => self.feature_emergency(),
            PlanFeature::DomesticAbuse => self.feature_domestic_abuse(),
            PlanFeature::TerminalIllness => self.feature_terminal_illness(),
            PlanFeature::BirthAdoption => self.feature_birth_adoption(),
            PlanFeature::Disaster => self.feature_disaster(),
            PlanFeature::Reservist => self.feature_reservist(),
            PlanFeature::HeartDeemedSeverance => self.feature_heart_deemed_severance(),
            PlanFeature::Qdro => self.feature_qdro(),
            PlanFeature::StatedAge => self.feature_stated_age(),
            PlanFeature::TwoYear => self.feature_two_year(),
            PlanFeature::FiveYearParticipation => self.feature_five_year_participation(),
            PlanFeature::StatedEvent => self.feature_stated_event(),
            PlanFeature::RolloverAnyTime => self.feature_rollover_any_time(),
            PlanFeature::AfterTaxAnyTime => self.feature_after_tax_any_time(),
            PlanFeature::MoneyPurchase59Half => self.feature_money_purchase_59_5(),
            PlanFeature::InPlanRoth => self.feature_in_plan_roth(),
            PlanFeature::LtcPremium => self.feature_ltc_premium(),
            PlanFeature::Eaca90Day => self.feature_eaca_90_day(),
            PlanFeature::EsopDividend => self.feature_esop_dividend(),
            PlanFeature::PlanTermination => self.feature_plan_termination(),
            PlanFeature::LifetimeIncomePortability => self.feature_lifetime_income_portability(),
            PlanFeature::PlanLoan => self.feature_plan_loan(),
        }
    }

    /// An event, for the middle of a sentence.
    #[must_use]
    pub const fn event_name(self, of: Event) -> &'static str {
        match of {
            Event::Hardship => self.event_hardship(),
            Event::Emergency => self.event_emergency(),
            Event::BirthOrAdoption => self.event_birth_or_adoption(),
            Event::DomesticAbuse => self.event_domestic_abuse(),
            Event::TerminalIllness => self.event_terminal_illness(),
            Event::Disaster => self.event_disaster(),
            Event::Disability => self.event_disability(),
            Event::LongTermCarePremium => self.event_long_term_care_premium(),
            Event::Reservist => self.event_reservist(),
            Event::Levy => self.event_levy(),
            Event::Qdro => self.event_qdro(),
            Event::Repayments => self.event_repayments(),
            Event::Eaca => self.event_eaca(),
            Event::EsopDividend => self.event_esop_dividend(),
            Event::Corrective => self.event_corrective(),
            Event::MilitaryDeemedSeverance => self.event_military_deemed_severance(),
        }
    }

    /// A need that may be a hardship.
    #[must_use]
    pub const fn hardship_reason_name(self, of: HardshipReason) -> &'static str {
        match of {
            HardshipReason::Medical => self.hardship_medical(),
            HardshipReason::HomePurchase => self.hardship_home_purchase(),
            HardshipReason::Tuition => self.hardship_tuition(),
            HardshipReason::Eviction => self.hardship_eviction(),
            HardshipReason::Funeral => self.hardship_funeral(),
            HardshipReason::Casualty => self.hardship_casualty(),
            HardshipReason::FemaDisaster => self.hardship_fema_disaster(),
            HardshipReason::Other => self.hardship_other(),
        }
    }

    /// What counts for that need.
    #[must_use]
    pub const fn hardship_reason_about(self, of: HardshipReason) -> &'static str {
        match of {
            HardshipReason::Medical => self.hardship_medical_about(),
            HardshipReason::HomePurchase => self.hardship_home_purchase_about(),
            HardshipReason::Tuition => self.hardship_tuition_about(),
            HardshipReason::Eviction => self.hardship_eviction_about(),
            HardshipReason::Funeral => self.hardship_funeral_about(),
            HardshipReason::Casualty => self.hardship_casualty_about(),
            HardshipReason::FemaDisaster => self.hardship_fema_disaster_about(),
            HardshipReason::Other => self.hardship_other_about(),
        }
    }
}
