//! What is a state called, and how does it treat the payment?

use inservice_core::figures::states::{Confidence, StateQuestion, Status, WithholdingBase, WithholdingKind};
use inservice_core::money::Rate;
use inservice_core::tax::state::{ExclusionReason, Reached};

use crate::Words;

impl Words {
    /// The name of a state by its two letters; the letters where they are none.
    #[must_use]
    pub fn state_name(self, code: &str) -> &str {
        match code {
            "AL" => self.state_al(),
            "AK" => self.state_ak(),
            "AZ" => self.state_az(),
            "AR" => self.state_ar(),
            "CA" => self.state_ca(),
            "CO" => self.state_co(),
            "CT" => self.state_ct(),
            "DE" => self.state_de(),
            "DC" => self.state_dc(),
            "FL" => self.state_fl(),
            "GA" => self.state_ga(),
            "HI" => self.state_hi(),
            "ID" => self.state_id(),
            "IL" => self.state_il(),
            "IN" => self.state_in(),
            "IA" => self.state_ia(),
            "KS" => self.state_ks(),
            "KY" => self.state_ky(),
            "LA" => self.state_la(),
            "ME" => self.state_me(),
            "MD" => self.state_md(),
            "MA" => self.state_ma(),
            "MI" => self.state_mi(),
            "MN" => self.state_mn(),
            "MS" => self.state_ms(),
            "MO" => self.state_mo(),
            "MT" => self.state_mt(),
            "NE" => self.state_ne(),
            "NV" => self.state_nv(),
            "NH" => self.state_nh(),
            "NJ" => self.state_nj(),
            "NM" => self.state_nm(),
            "NY" => self.state_ny(),
            "NC" => self.state_nc(),
            "ND" => self.state_nd(),
            "OH" => self.state_oh(),
            "OK" => self.state_ok(),
            "OR" => self.state_or(),
            "PA" => self.state_pa(),
            "RI" => self.state_ri(),
            "SC" => self.state_sc(),
            "SD" => self.state_sd(),
            "TN" => self.state_tn(),
            "TX" => self.state_tx(),
            "UT" => self.state_ut(),
            "VT" => self.state_vt(),
            "VA" => self.state_va(),
            "WA" => self.state_wa(),
            "WV" => self.state_wv(),
            "WI" => self.state_wi(),
            "WY" => self.state_wy(),
            other => other,
        }
    }

    /// Whether the exclusion reaches the payment.
    #[must_use]
    pub const fn exclusion_reached(self, of: Reached) -> &'static str {
        match of {
            Reached::Yes => self.reached_yes(),
            Reached::No => self.reached_no(),
            Reached::Depends => self.reached_depends(),
        }
    }

    /// Why, in a sentence.
    #[must_use]
    pub const fn exclusion_reason(self, of: ExclusionReason) -> &'static str {
        match of {
            ExclusionReason::NoIncomeTax => self.exclusion_no_income_tax(),
            ExclusionReason::NoExclusion => self.exclusion_no_exclusion(),
            ExclusionReason::NoRetirementNeeded => self.exclusion_no_retirement_needed(),
            ExclusionReason::Age => self.exclusion_age(),
            ExclusionReason::AdditionalTaxApplies => self.exclusion_additional_tax_applies(),
            ExclusionReason::IncomeTooHigh => self.exclusion_income_too_high(),
            ExclusionReason::WantsRetirement => self.exclusion_wants_retirement(),
            ExclusionReason::CostRecovery => self.exclusion_cost_recovery(),
            ExclusionReason::QuestionDecides => self.exclusion_question_decides(),
            ExclusionReason::AsAnswered => self.exclusion_as_answered(),
        }
    }

    /// The question that settles it.
    #[must_use]
    pub const fn state_question(self, of: StateQuestion) -> &'static str {
        match of {
            StateQuestion::RetiredAndPeriodic => self.state_question_retired_and_periodic(),
            StateQuestion::PaidOnRetirement => self.state_question_paid_on_retirement(),
            StateQuestion::PlanCountsAsPension => self.state_question_plan_counts_as_pension(),
            StateQuestion::EmployerOrMatchedMoney => self.state_question_employer_or_matched_money(),
            StateQuestion::NormalRetirementPayment => self.state_question_normal_retirement_payment(),
            StateQuestion::RetiredUnderThePlan => self.state_question_retired_under_the_plan(),
        }
    }

    /// How the state withholds.
    #[must_use]
    pub const fn state_withholding_kind(self, of: WithholdingKind) -> &'static str {
        match of {
            WithholdingKind::Mandatory => self.state_withholding_mandatory(),
            WithholdingKind::MandatoryIfFederal => self.state_withholding_mandatory_if_federal(),
            WithholdingKind::MandatoryIfEarly => self.state_withholding_mandatory_if_early(),
            WithholdingKind::DefaultOptOut => self.state_withholding_default_opt_out(),
            WithholdingKind::Voluntary => self.state_withholding_voluntary(),
            WithholdingKind::None => self.state_withholding_none(),
        }
    }

    /// How much of what.
    #[must_use]
    pub fn state_withholding_share(self, rate: Rate, base: WithholdingBase) -> String {
        match base {
            WithholdingBase::Payment => self.state_withholding_of_payment(&self.percent(rate)),
            WithholdingBase::FederalWithholding => self.state_withholding_of_federal(&self.percent(rate)),
        }
    }

    /// How sure a part is.
    #[must_use]
    pub const fn confidence_name(self, of: Confidence) -> &'static str {
        match of {
            Confidence::High => self.confidence_high(),
            Confidence::Medium => self.confidence_medium(),
            Confidence::Low => self.confidence_low(),
        }
    }

    /// Whether the figures are published.
    #[must_use]
    pub const fn figures_status(self, of: Status) -> &'static str {
        match of {
            Status::Published => self.figures_published(),
            Status::Projected => self.figures_projected(),
        }
    }
}
