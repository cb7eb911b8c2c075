//! What do the rules not cover yet, and which way does that err?

use inservice_core::report::{Errs, NotModelled, NotModelledCode};

use crate::Words;

impl Words {
    /// The gap and its direction, in one sentence.
    #[must_use]
    pub fn not_modelled(self, gap: &NotModelled) -> String {
        self.not_modelled_sentence(self.errs_phrase(gap.errs), &self.gap(gap))
    }

    /// What the gap means for the cost: "so the true cost may be higher".
    #[must_use]
    pub const fn errs_phrase(self, errs: Errs) -> &'static str {
        match errs {
            // The stated cost errs high, so the true one may be lower.
            Errs::High => self.errs_high(),
            Errs::Low => self.errs_low(),
            Errs::Either => self.errs_either(),
        }
    }

    fn gap(self, gap: &NotModelled) -> String {
        let text = match gap.code {
            NotModelledCode::EmployerStock => self.not_modelled_employer_stock(),
            NotModelledCode::RequiredMinimum => self.not_modelled_required_minimum(),
            NotModelledCode::StateTax => self.not_modelled_state_tax(),
            NotModelledCode::LocalTax => self.not_modelled_local_tax(),
            NotModelledCode::StateProjected => self.not_modelled_state_projected(),
            NotModelledCode::StateDependents => self.not_modelled_state_dependents(),
            NotModelledCode::StateItemizing => self.not_modelled_state_itemizing(),
            NotModelledCode::StateTaxDeducted => self.not_modelled_state_tax_deducted(),
            NotModelledCode::StateSocialSecurity => self.not_modelled_state_social_security(),
            NotModelledCode::StateOwnBasis => self.not_modelled_state_own_basis(),
            NotModelledCode::StateLowIncomeTables => self.not_modelled_state_low_income_tables(),
            NotModelledCode::StateSeparateOnOneReturn => self.not_modelled_state_separate_on_one_return(),
            NotModelledCode::StateSmallCredit => self.not_modelled_state_small_credit(),
            NotModelledCode::StateNoTaxStatus => self.not_modelled_state_no_tax_status(),
            NotModelledCode::StateMinimumTax => self.not_modelled_state_minimum_tax(),
            NotModelledCode::StateKicker => self.not_modelled_state_kicker(),
            NotModelledCode::Options => self.not_modelled_options(),
            NotModelledCode::NetCashByBisection => self.not_modelled_net_cash_by_bisection(),
            NotModelledCode::Outlook => self.not_modelled_outlook(),
            NotModelledCode::Unknowns => self.not_modelled_unknowns(),
            NotModelledCode::LaterYears => self.not_modelled_later_years(),
            NotModelledCode::EarlierYear => self.not_modelled_earlier_year(),
            NotModelledCode::PlanPremium => self.not_modelled_plan_premium(),
            NotModelledCode::SeparateReturn => self.not_modelled_separate_return(),
            NotModelledCode::TaxYear => self.not_modelled_tax_year(),
            NotModelledCode::CarriedForward => self.not_modelled_carried_forward(),
        };
        text.to_owned()
    }
}
