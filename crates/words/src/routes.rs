//! How are ways out of the plan named, and the answers about them?

use inservice_core::access::Route;
use inservice_core::report::{LawSays, Nearest, NearestKind, Permitted, Verdict};
use inservice_core::scenario::Answer;

use crate::Words;

impl Words {
    /// The answer in at most eight words.
    #[must_use]
    pub const fn verdict_headline(self, of: Verdict) -> &'static str {
        match of {
            Verdict::NotAllowed => self.verdict_not_allowed(),
            Verdict::CannotTell => self.verdict_cannot_tell(),
            Verdict::PlanDecides => self.verdict_plan_decides(),
            Verdict::CheaperExists => self.verdict_cheaper_exists(),
            Verdict::Allowed => self.verdict_allowed(),
        }
    }

    /// The answer in one sentence.
    #[must_use]
    pub const fn verdict_about(self, of: Verdict) -> &'static str {
        match of {
            Verdict::NotAllowed => self.verdict_not_allowed_about(),
            Verdict::CannotTell => self.verdict_cannot_tell_about(),
            Verdict::PlanDecides => self.verdict_plan_decides_about(),
            Verdict::CheaperExists => self.verdict_cheaper_exists_about(),
            Verdict::Allowed => self.verdict_allowed_about(),
        }
    }

    /// What the way out is called.
    #[must_use]
    pub const fn route_name(self, of: Route) -> &'static str {
        match of {
            Route::Age59Half => self.route_age_59_5(),
            Route::Hardship => self.route_hardship(),
            Route::Emergency => self.route_emergency(),
            Route::Disability => self.route_disability(),
            Route::DomesticAbuse => self.route_domestic_abuse(),
            Route::TerminalIllness => self.route_terminal_illness(),
            Route::BirthAdoption => self.route_birth_adoption(),
            Route::Disaster => self.route_disaster(),
            Route::Reservist => self.route_reservist(),
            Route::StatedAge => self.route_stated_age(),
            Route::TwoYear => self.route_two_year(),
            Route::FiveYearParticipation => self.route_five_year_participation(),
            Route::RolloverAnyTime => self.route_rollover_any_time(),
            Route::AfterTaxAnyTime => self.route_after_tax_any_time(),
            Route::LtcPremium => self.route_ltc_premium(),
            Route::HeartDeemedSeverance => self.route_heart_deemed_severance(),
            Route::Qdro => self.route_qdro(),
            Route::StatedEvent => self.route_stated_event(),
            Route::MoneyPurchase59Half => self.route_money_purchase_59_5(),
            Route::InPlanRoth => self.route_in_plan_roth(),
            Route::PlesaWithdrawal => self.route_plesa_withdrawal(),
            Route::Eaca90Day => self.route_eaca_90_day(),
            Route::Rmd5Percent => self.route_rmd_5pct(),
            Route::Corrective => self.route_corrective(),
            Route::EsopDividend => self.route_esop_dividend(),
            Route::IrsLevy => self.route_irs_levy(),
            Route::PlanTermination => self.route_plan_termination(),
            Route::LifetimeIncomePortability => self.route_lifetime_income_portability(),
            Route::PlanLoan => self.route_plan_loan(),
        }
    }

    /// What the way out is for, in one sentence.
    #[must_use]
    pub const fn route_about(self, of: Route) -> &'static str {
        match of {
            Route::Age59Half => self.route_age_59_5_about(),
            Route::Hardship => self.route_hardship_about(),
            Route::Emergency => self.route_emergency_about(),
            Route::Disability => self.route_disability_about(),
            Route::DomesticAbuse => self.route_domestic_abuse_about(),
            Route::TerminalIllness => self.route_terminal_illness_about(),
            Route::BirthAdoption => self.route_birth_adoption_about(),
            Route::Disaster => self.route_disaster_about(),
            Route::Reservist => self.route_reservist_about(),
            Route::StatedAge => self.route_stated_age_about(),
            Route::TwoYear => self.route_two_year_about(),
            Route::FiveYearParticipation => self.route_five_year_participation_about(),
            Route::RolloverAnyTime => self.route_rollover_any_time_about(),
            Route::AfterTaxAnyTime => self.route_after_tax_any_time_about(),
            Route::LtcPremium => self.route_ltc_premium_about(),
            Route::HeartDeemedSeverance => self.route_heart_deemed_severance_about(),
            Route::Qdro => self.route_qdro_about(),
            Route::StatedEvent => self.route_stated_event_about(),
            Route::MoneyPurchase59Half => self.route_money_purchase_59_5_about(),
            Route::InPlanRoth => self.route_in_plan_roth_about(),
            Route::PlesaWithdrawal => self.route_plesa_withdrawal_about(),
            Route::Eaca90Day => self.route_eaca_90_day_about(),
            Route::Rmd5Percent => self.route_rmd_5pct_about(),
            Route::Corrective => self.route_corrective_about(),
            Route::EsopDividend => self.route_esop_dividend_about(),
            Route::IrsLevy => self.route_irs_levy_about(),
            Route::PlanTermination => self.route_plan_termination_about(),
            Route::LifetimeIncomePortability => self.route_lifetime_income_portability_about(),
            Route::PlanLoan => self.route_plan_loan_about(),
        }
    }

    /// Open, closed, or for the plan to say.
    #[must_use]
    pub const fn permitted_tag(self, of: Permitted) -> &'static str {
        match of {
            Permitted::Yes => self.permitted_yes(),
            Permitted::No => self.permitted_no(),
            Permitted::Ask => self.permitted_ask(),
        }
    }

    /// What the law says.
    #[must_use]
    pub const fn law_says(self, of: LawSays) -> &'static str {
        match of {
            LawSays::Yes => self.law_says_yes(),
            LawSays::No => self.law_says_no(),
            LawSays::Unsettled => self.law_says_unsettled(),
        }
    }

    /// What the plan says.
    #[must_use]
    pub const fn plan_says(self, of: Answer) -> &'static str {
        match of {
            Answer::Yes => self.plan_says_yes(),
            Answer::No => self.plan_says_no(),
            Answer::Unknown => self.plan_says_unknown(),
        }
    }

    /// An answer a person can choose.
    #[must_use]
    pub const fn answer_name(self, of: Answer) -> &'static str {
        match of {
            Answer::Yes => self.answer_yes(),
            Answer::No => self.answer_no(),
            Answer::Unknown => self.answer_unknown(),
        }
    }

    /// What would open a closed way, in one sentence.
    #[must_use]
    pub fn nearest(self, nearest: &Nearest) -> String {
        match nearest.kind {
            NearestKind::Date => nearest.date.map_or_else(
                || self.nearest_date_unknown().to_owned(),
                |found| self.nearest_date(&self.date(found.value)),
            ),
            NearestKind::Event => self.nearest_event().to_owned(),
            NearestKind::PlanRule => self.nearest_plan_rule().to_owned(),
            NearestKind::Never => self.nearest_never().to_owned(),
        }
    }
}
