//! By which routes may money leave while the participant works?

use crate::date::Date;
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
        /// Active duty of more than 30 days, deemed a severance.
        HeartDeemedSeverance = "heart_deemed_severance",
        /// To an alternate payee under a qualified domestic relations order.
        Qdro = "qdro",
        /// A stated age below 59 1/2, for employer, after-tax and rolled-in money.
        StatedAge = "stated_age",
        /// Contributions held in the plan for two years.
        TwoYear = "two_year",
        /// Sixty months of participation.
        FiveYearParticipation = "five_year_participation",
        /// An event that the plan states, such as a layoff or an illness.
        StatedEvent = "stated_event",
        /// Rolled-in money, at any time.
        RolloverAnyTime = "rollover_any_time",
        /// After-tax money, at any time.
        AfterTaxAnyTime = "after_tax_any_time",
        /// Pension money, from the day of age 59 1/2.
        MoneyPurchase59Half = "money_purchase_59_5",
        /// Into a designated Roth account of the same plan.
        InPlanRoth = "in_plan_roth",
        /// For premiums of long-term care insurance.
        LtcPremium = "ltc_premium",
        /// From a pension-linked emergency savings account.
        PlesaWithdrawal = "plesa_withdrawal",
        /// Default deferrals of an automatic enrollment, within 90 days.
        Eaca90Day = "eaca_90_day",
        /// The required minimum distribution of an owner of more than 5 percent.
        Rmd5Percent = "rmd_5pct",
        /// What exceeded a limit and is paid back.
        Corrective = "corrective",
        /// Dividends on employer stock, paid in cash.
        EsopDividend = "esop_dividend",
        /// A levy of the Internal Revenue Service on the plan.
        IrsLevy = "irs_levy",
        /// The end of the plan, without a successor.
        PlanTermination = "plan_termination",
        /// A lifetime income investment that the plan is about to drop.
        LifetimeIncomePortability = "lifetime_income_portability",
        /// A loan: no distribution while it is repaid on time.
        PlanLoan = "plan_loan",
    }
}

ids! {
    /// What a plan may have or not: ways out that the law leaves to it, and loans.
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
        Eaca90Day = "eaca_90_day",
        EsopDividend = "esop_dividend",
        PlanTermination = "plan_termination",
        LifetimeIncomePortability = "lifetime_income_portability",
        PlanLoan = "plan_loan",
    }
}

impl Route {
    /// The plan feature that opens it; none where the law itself requires the plan to pay.
    ///
    /// Law: IRC 401(a)(9) for required minimum distributions, 402(g)(2)(A)(ii), 401(k)(8) and 401(m)(6)
    /// for correctives, 6331 and 6332 for levies, ERISA 801(c)(1)(A)(iii) for emergency savings.
    #[must_use]
    pub const fn feature(self) -> Option<PlanFeature> {
        Some(match self {
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
            Self::HeartDeemedSeverance => PlanFeature::HeartDeemedSeverance,
            Self::Qdro => PlanFeature::Qdro,
            Self::StatedEvent => PlanFeature::StatedEvent,
            Self::MoneyPurchase59Half => PlanFeature::MoneyPurchase59Half,
            Self::InPlanRoth => PlanFeature::InPlanRoth,
            Self::Eaca90Day => PlanFeature::Eaca90Day,
            Self::EsopDividend => PlanFeature::EsopDividend,
            Self::PlanTermination => PlanFeature::PlanTermination,
            Self::LifetimeIncomePortability => PlanFeature::LifetimeIncomePortability,
            Self::PlanLoan => PlanFeature::PlanLoan,
            Self::PlesaWithdrawal | Self::Rmd5Percent | Self::Corrective | Self::IrsLevy => return None,
        })
    }

    /// The year from whose beginning on first days are told.
    pub const FIRST_DAYS_SINCE: i32 = 2020;

    /// The first day on which the law lets a plan pay by it; none for routes older than
    /// [`FIRST_DAYS_SINCE`](Self::FIRST_DAYS_SINCE).
    ///
    /// Law: SECURE Act section 113(b) for births and adoptions; SECURE 2.0 (P.L. 117-328) section 331(d)
    /// for disasters that began on 26 January 2021 or later, 326(b) for terminal illness, 115(c) for
    /// emergencies, 314(c) for abuse and 127(g) for emergency savings accounts, from 2024 on, 334(e)
    /// for long-term care; SECURE Act section 109(d) for lifetime income investments, plan years from
    /// 2020 on.
    #[must_use]
    pub const fn first_day(self) -> Option<Date> {
        match self {
            Self::BirthAdoption | Self::LifetimeIncomePortability => day(2020, 1, 1),
            Self::Disaster => day(2021, 1, 26),
            Self::TerminalIllness => day(2022, 12, 30),
            Self::Emergency | Self::DomesticAbuse | Self::PlesaWithdrawal => day(2024, 1, 1),
            Self::LtcPremium => day(2025, 12, 30),
            Self::Age59Half
            | Self::Hardship
            | Self::Disability
            | Self::Reservist
            | Self::StatedAge
            | Self::TwoYear
            | Self::FiveYearParticipation
            | Self::RolloverAnyTime
            | Self::AfterTaxAnyTime
            | Self::HeartDeemedSeverance
            | Self::Qdro
            | Self::StatedEvent
            | Self::MoneyPurchase59Half
            | Self::InPlanRoth
            | Self::Eaca90Day
            | Self::Rmd5Percent
            | Self::Corrective
            | Self::EsopDividend
            | Self::IrsLevy
            | Self::PlanTermination
            | Self::PlanLoan => None,
        }
    }

    /// Whether the law had it on that day, which is not before
    /// [`FIRST_DAYS_SINCE`](Self::FIRST_DAYS_SINCE).
    #[must_use]
    pub fn in_force(self, on: Date) -> bool {
        self.first_day().is_none_or(|first| on >= first)
    }
}

const fn day(year: i32, month: i32, day: i32) -> Option<Date> {
    match Date::new(year, month, day) {
        Ok(date) => Some(date),
        Err(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_emergency_route_begins_with_2024() {
        let on = |text: &str| Route::Emergency.in_force(text.parse().unwrap());
        assert!(!on("2023-12-31"));
        assert!(on("2024-01-01"));
        assert!(Route::Hardship.in_force("2020-01-01".parse().unwrap()));
    }
}
