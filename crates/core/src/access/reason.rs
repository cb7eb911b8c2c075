//! Why may a route pay, or why not?

use serde::Serialize;

use crate::authority::Authority;
use crate::date::Date;
use crate::ids::ids;
use crate::money::Usd;
use crate::report::{Found, citations};

ids! {
    /// One step of the answer to "may this source be paid by this route?".
    pub enum ReasonCode {
        /// The law lets a plan pay this source by this route.
        LawAllows = "law_allows",
        /// The law never lets a plan pay this source by this route.
        LawForbids = "law_forbids",
        /// The route is not about this source.
        NotApplicable = "not_applicable",
        /// No authority settles it.
        LawUnsettled = "law_unsettled",
        /// The answer depends on where the money came from. The origin is not known.
        OriginUnknown = "origin_unknown",
        /// 59 1/2 was reached on `date`.
        Reached59Half = "reached_59_5",
        /// 59 1/2 will be reached on `date`.
        Before59Half = "before_59_5",
        /// A need of the regulation's list is given.
        HardshipNeed = "hardship_need",
        /// A need outside the list: only a plan with a facts-and-circumstances standard can pay.
        HardshipNeedNotListed = "hardship_need_not_listed",
        /// No hardship was given.
        NoHardship = "no_hardship",
        /// Another distribution is open and must be taken first: `route`.
        OtherDistributionFirst = "other_distribution_first",
        /// An emergency expense is given: at most `amount` this year.
        EmergencyOpen = "emergency_open",
        /// No emergency expense was given.
        NoEmergency = "no_emergency",
        /// An emergency distribution was already taken this calendar year.
        EmergencyUsedThisYear = "emergency_used_this_year",
        /// An earlier one, not repaid, blocks this plan until the end of year `year`.
        EmergencyBlocked = "emergency_blocked",
        /// Whether contributions since make up for an earlier one is not known.
        EmergencyHistoryUnknown = "emergency_history_unknown",
        /// The vested account, `amount`, does not exceed $1,000.
        EmergencyAccountTooSmall = "emergency_account_too_small",
        /// The illness opens no way out: it spares the 10% on a payment that another way allows.
        NoRightOfItsOwn = "no_right_of_its_own",
        /// No such event was given: `event`.
        EventMissing = "event_missing",
        /// The event was given, but not as the law asks: `event`.
        EventUnqualified = "event_unqualified",
        /// The event is given: `event`, and where there is a limit, `amount`.
        EventOpen = "event_open",
        /// Payments for the event count from `date` on.
        EventNotYet = "event_not_yet",
        /// Payments for the event counted until `date`.
        EventOver = "event_over",
        /// Nothing is left of the event's limit.
        EventLimitUsed = "event_limit_used",
        /// Whether the event is what the law asks is not known.
        EventUnknown = "event_unknown",
        /// The plan's own definition of the event decides whether it pays.
        EventByPlan = "event_by_plan",
        /// The plan's stated age was reached on `date`.
        StatedAgeReached = "stated_age_reached",
        /// The plan's stated age will be reached on `date`.
        BeforeStatedAge = "before_stated_age",
        /// Whether and which age the plan states is not known.
        StatedAgeUnknown = "stated_age_unknown",
        /// `amount` has been held for two years.
        Seasoned = "seasoned",
        /// Nothing has been held for two years.
        NothingSeasoned = "nothing_seasoned",
        /// How much has been held for two years is not known.
        SeasonedUnknown = "seasoned_unknown",
        /// Sixty months of participation were complete on `date`.
        FiveYearsReached = "five_years_reached",
        /// Sixty months of participation will be complete on `date`.
        BeforeFiveYears = "before_five_years",
        /// When participation started is not known.
        ParticipationStartUnknown = "participation_start_unknown",
        /// This year's minimum is paid already.
        RequiredMinimumPaid = "required_minimum_paid",
        /// Required minimum distributions have begun: `amount` for this year.
        RequiredMinimumDue = "required_minimum_due",
        /// Required minimum distributions have begun; last year's closing balance is not known.
        RequiredMinimumUnknown = "required_minimum_unknown",
        /// Who owns no more than 5 percent may wait until retirement.
        RequiredMinimumOwnersOnly = "required_minimum_owners_only",
        /// Required minimum distributions begin with the year `year`.
        RequiredMinimumLater = "required_minimum_later",
        /// The law itself requires the plan to pay.
        LawRequires = "law_requires",
        /// The plan allows it.
        PlanAllows = "plan_allows",
        /// The plan does not allow it.
        PlanRefuses = "plan_refuses",
        /// What the plan says is not known.
        PlanUnknown = "plan_unknown",
        /// Nothing in this source of `amount` is vested.
        NothingVested = "nothing_vested",
        /// How much of this source is vested is not known.
        VestingUnknown = "vesting_unknown",
        /// The spouse must consent before this is paid.
        SpousalConsent = "spousal_consent",
    }
}

impl ReasonCode {
    /// Whether it is a test that was not met, so that the way is closed.
    #[must_use]
    pub const fn closes(self) -> bool {
        match self {
            Self::LawForbids
            | Self::NotApplicable
            | Self::Before59Half
            | Self::NoHardship
            | Self::NoEmergency
            | Self::EmergencyUsedThisYear
            | Self::EmergencyBlocked
            | Self::EmergencyAccountTooSmall
            | Self::NoRightOfItsOwn
            | Self::EventMissing
            | Self::EventUnqualified
            | Self::EventNotYet
            | Self::EventOver
            | Self::EventLimitUsed
            | Self::BeforeStatedAge
            | Self::NothingSeasoned
            | Self::BeforeFiveYears
            | Self::RequiredMinimumOwnersOnly
            | Self::RequiredMinimumLater
            | Self::RequiredMinimumPaid
            | Self::PlanRefuses
            | Self::NothingVested => true,
            Self::LawAllows
            | Self::LawUnsettled
            | Self::OriginUnknown
            | Self::Reached59Half
            | Self::HardshipNeed
            | Self::HardshipNeedNotListed
            | Self::OtherDistributionFirst
            | Self::EmergencyOpen
            | Self::EmergencyHistoryUnknown
            | Self::EventOpen
            | Self::EventUnknown
            | Self::EventByPlan
            | Self::StatedAgeReached
            | Self::StatedAgeUnknown
            | Self::Seasoned
            | Self::SeasonedUnknown
            | Self::FiveYearsReached
            | Self::ParticipationStartUnknown
            | Self::RequiredMinimumDue
            | Self::RequiredMinimumUnknown
            | Self::LawRequires
            | Self::PlanAllows
            | Self::PlanUnknown
            | Self::VestingUnknown
            | Self::SpousalConsent => false,
        }
    }
}

/// A reason with what fills its sentence, and the law that gives it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    pub code: ReasonCode,
    pub params: ReasonParams,
    #[serde(serialize_with = "citations")]
    pub law: Vec<Authority>,
}

/// What fills a reason's sentence; each reason documents which it carries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ReasonParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Found<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Found<Usd>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub route: Option<super::Route>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardship: Option<crate::scenario::HardshipReason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<crate::scenario::Event>,
}
