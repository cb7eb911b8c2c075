//! By which routes may money leave while the participant works?

use crate::ids::ids;

ids! {
    /// A way out of the plan, in the order of the law's vocabulary.
    pub enum Route {
        /// From the day of age 59 1/2.
        Age59Half = "age_59_5",
        /// Immediate and heavy financial need.
        Hardship = "hardship",
        /// Unable to do any substantial gainful work.
        Disability = "disability",
        /// Emergency personal expense distribution, at most $1,000 a year.
        Emergency = "emergency",
        /// After abuse by a spouse or domestic partner.
        DomesticAbuse = "domestic_abuse",
        /// An illness certified as terminal: no way out of its own.
        TerminalIllness = "terminal_illness",
        /// For a birth or adoption, $5,000 a child.
        BirthAdoption = "birth_adoption",
        /// After a federally declared disaster.
        Disaster = "disaster",
        /// A reservist called to active duty.
        Reservist = "reservist",
        /// A stated age below 59 1/2, for employer, after-tax and rolled-in money.
        StatedAge = "stated_age",
        /// Contributions held in the plan for two years.
        TwoYear = "two_year",
        /// Sixty months of participation.
        FiveYearParticipation = "five_year_participation",
        /// Rolled-in money, at any time.
        RolloverAnyTime = "rollover_any_time",
        /// After-tax money, at any time.
        AfterTaxAnyTime = "after_tax_any_time",
        /// For premiums of long-term care insurance.
        LtcPremium = "ltc_premium",
    }
}

ids! {
    /// Plan features a scenario may answer about: the routes of the law's vocabulary and the loan.
    /// Features whose rules are not yet loaded are accepted and reported as not modelled.
    pub enum PlanFeature {
        Age59Half = "age_59_5",
        Hardship = "hardship",
        Disability = "disability",
        Emergency = "emergency",
        DomesticAbuse = "domestic_abuse",
        TerminalIllness = "terminal_illness",
        BirthAdoption = "birth_adoption",
        Disaster = "disaster",
        Reservist = "reservist",
        HeartDeemedSeverance = "heart_deemed_severance",
        Qdro = "qdro",
        StatedAge = "stated_age",
        TwoYear = "two_year",
        FiveYearParticipation = "five_year_participation",
        StatedEvent = "stated_event",
        RolloverAnyTime = "rollover_any_time",
        AfterTaxAnyTime = "after_tax_any_time",
        MoneyPurchase59Half = "money_purchase_59_5",
        InPlanRoth = "in_plan_roth",
        LtcPremium = "ltc_premium",
        PlesaWithdrawal = "plesa_withdrawal",
        Eaca90Day = "eaca_90_day",
        EsopDividend = "esop_dividend",
        PlanTermination = "plan_termination",
        LifetimeIncomePortability = "lifetime_income_portability",
        PlanLoan = "plan_loan",
    }
}

impl Route {
    /// The plan feature that opens it.
    #[must_use]
    pub const fn feature(self) -> PlanFeature {
        match self {
            Self::Age59Half => PlanFeature::Age59Half,
            Self::Hardship => PlanFeature::Hardship,
            Self::Disability => PlanFeature::Disability,
            Self::Emergency => PlanFeature::Emergency,
            Self::DomesticAbuse => PlanFeature::DomesticAbuse,
            Self::TerminalIllness => PlanFeature::TerminalIllness,
            Self::BirthAdoption => PlanFeature::BirthAdoption,
            Self::Disaster => PlanFeature::Disaster,
            Self::Reservist => PlanFeature::Reservist,
            Self::LtcPremium => PlanFeature::LtcPremium,
            Self::StatedAge => PlanFeature::StatedAge,
            Self::TwoYear => PlanFeature::TwoYear,
            Self::FiveYearParticipation => PlanFeature::FiveYearParticipation,
            Self::RolloverAnyTime => PlanFeature::RolloverAnyTime,
            Self::AfterTaxAnyTime => PlanFeature::AfterTaxAnyTime,
        }
    }
}
