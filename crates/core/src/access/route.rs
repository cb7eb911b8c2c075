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
        /// Emergency personal expense distribution, at most $1,000 a year.
        Emergency = "emergency",
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
            Self::Emergency => PlanFeature::Emergency,
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
    /// Law: SECURE 2.0 section 115(c) for emergencies, distributions made after 31 December 2023.
    #[must_use]
    pub const fn first_day(self) -> Option<Date> {
        match self {
            Self::Emergency => day(2024, 1, 1),
            Self::Age59Half
            | Self::Hardship
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
