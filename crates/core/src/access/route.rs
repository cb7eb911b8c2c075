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
    /// The year from whose beginning on first days are told.
    pub const FIRST_DAYS_SINCE: i32 = 2020;

    /// The first day on which the law lets a plan pay by it; none for routes older than
    /// [`FIRST_DAYS_SINCE`](Self::FIRST_DAYS_SINCE).
    ///
    /// Law: SECURE Act section 113(b) for births and adoptions; SECURE 2.0 (P.L. 117-328) section 331(d)
    /// for disasters that began on 26 January 2021 or later, 326(b) for terminal illness, 115(c) for
    /// emergencies and 314(c) for abuse, distributions made after 31 December 2023, 334(e) for
    /// long-term care.
    #[must_use]
    pub const fn first_day(self) -> Option<Date> {
        match self {
            Self::BirthAdoption => day(2020, 1, 1),
            Self::Disaster => day(2021, 1, 26),
            Self::TerminalIllness => day(2022, 12, 30),
            Self::Emergency | Self::DomesticAbuse => day(2024, 1, 1),
            Self::LtcPremium => day(2025, 12, 30),
            Self::Age59Half
            | Self::Hardship
            | Self::Disability
            | Self::Reservist
            | Self::StatedAge
            | Self::TwoYear
            | Self::FiveYearParticipation
            | Self::RolloverAnyTime
            | Self::AfterTaxAnyTime => None,
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
