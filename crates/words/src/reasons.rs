//! Why is a way out open or closed?

use inservice_core::access::{Reason, ReasonCode, Route};
use inservice_core::report::{NearestKind, RouteRow};
use inservice_core::scenario::{Event, MoneySource};

use crate::Words;

impl Words {
    /// The reason in one plain sentence.
    #[must_use]
    pub fn reason(self, reason: &Reason) -> String {
        let params = &reason.params;
        let date = || params.date.map_or_else(|| self.some_day().to_owned(), |found| self.date(found.value));
        let amount = || params.amount.map_or_else(|| self.some_amount().to_owned(), |found| self.money(found.value));
        let year = || params.year.map_or_else(|| self.some_year().to_owned(), |year| year.to_string());
        let event = params.event.map_or(self.some_event(), |event| self.event_name(event));
        let text = match reason.code {
            ReasonCode::LawAllows => self.reason_law_allows(),
            ReasonCode::LawForbids => self.reason_law_forbids(),
            ReasonCode::NotApplicable => self.reason_not_applicable(),
            ReasonCode::LawUnsettled => self.reason_law_unsettled(),
            ReasonCode::OriginUnknown => self.reason_origin_unknown(),
            ReasonCode::Reached59Half => return self.reason_reached_59_5(&date()),
            ReasonCode::Before59Half => return self.reason_before_59_5(&date()),
            ReasonCode::HardshipNeed => match params.hardship {
                Some(need) => return self.reason_hardship_need(self.hardship_reason_name(need)),
                None => self.reason_hardship_need_plain(),
            },
            ReasonCode::HardshipNeedNotListed => self.reason_hardship_need_not_listed(),
            ReasonCode::NoHardship => self.reason_no_hardship(),
            ReasonCode::OtherDistributionFirst => {
                let route = params.route.map_or(self.some_route(), |route| self.route_name(route));
                return self.reason_other_distribution_first(route);
            }
            ReasonCode::EmergencyOpen => return self.reason_emergency_open(&amount()),
            ReasonCode::NoEmergency => self.reason_no_emergency(),
            ReasonCode::EmergencyUsedThisYear => self.reason_emergency_used_this_year(),
            ReasonCode::EmergencyBlocked => {
                return self.reason_emergency_blocked(&year());
            }
            ReasonCode::EmergencyHistoryUnknown => self.reason_emergency_history_unknown(),
            ReasonCode::EmergencyAccountTooSmall => return self.reason_emergency_account_too_small(&amount()),
            ReasonCode::NoRightOfItsOwn => self.reason_no_right_of_its_own(),
            ReasonCode::EventMissing => return self.reason_event_missing(event),
            ReasonCode::EventUnqualified => match self.unqualified(params.event) {
                Some(text) => text,
                None => return self.reason_event_unqualified(event),
            },
            ReasonCode::EventOpen if params.amount.is_none() => return self.reason_event_open(event),
            ReasonCode::EventOpen => return self.reason_event_open_up_to(&amount(), event),
            ReasonCode::EventNotYet => return self.reason_event_not_yet(&date(), event),
            ReasonCode::EventOver => return self.reason_event_over(&date(), event),
            ReasonCode::EventLimitUsed => return self.reason_event_limit_used(event),
            ReasonCode::EventUnknown => return self.reason_event_unknown(event),
            ReasonCode::EventByPlan => return self.reason_event_by_plan(event),
            ReasonCode::StatedAgeReached => return self.reason_stated_age_reached(&date()),
            ReasonCode::BeforeStatedAge => return self.reason_before_stated_age(&date()),
            ReasonCode::StatedAgeUnknown => self.reason_stated_age_unknown(),
            ReasonCode::Seasoned => return self.reason_seasoned(&amount()),
            ReasonCode::NothingSeasoned => self.reason_nothing_seasoned(),
            ReasonCode::SeasonedUnknown => self.reason_seasoned_unknown(),
            ReasonCode::FiveYearsReached => return self.reason_five_years_reached(&date()),
            ReasonCode::BeforeFiveYears => return self.reason_before_five_years(&date()),
            ReasonCode::ParticipationStartUnknown => self.reason_participation_start_unknown(),
            ReasonCode::RequiredMinimumPaid => self.reason_required_minimum_paid(),
            ReasonCode::RequiredMinimumDue => return self.reason_required_minimum_due(&amount()),
            ReasonCode::RequiredMinimumLater => return self.reason_required_minimum_later(&year()),
            ReasonCode::RequiredMinimumUnknown => self.reason_required_minimum_unknown(),
            ReasonCode::RequiredMinimumOwnersOnly => self.reason_required_minimum_owners_only(),
            ReasonCode::LawRequires => self.reason_law_requires(),
            ReasonCode::PlanAllows => self.reason_plan_allows(),
            ReasonCode::PlanRefuses => self.reason_plan_refuses(),
            ReasonCode::PlanUnknown => self.reason_plan_unknown(),
            ReasonCode::NothingVested => return self.reason_nothing_vested(&amount()),
            ReasonCode::VestingUnknown => self.reason_vesting_unknown(),
            ReasonCode::SpousalConsent => self.reason_spousal_consent(),
        };
        text.to_owned()
    }

    /// Which test of the law an event does not meet.
    fn unqualified(self, event: Option<Event>) -> Option<&'static str> {
        let said = [
            (Event::Disaster, self.unqualified_disaster()),
            (Event::DomesticAbuse, self.unqualified_domestic_abuse()),
            (Event::Reservist, self.unqualified_reservist()),
        ];
        said.iter().find(|(one, _)| Some(*one) == event).map(|(_, text)| *text)
    }

    /// The reason as it applies to a row: where the law forbids, what it is about this money.
    #[must_use]
    pub fn row_reason(self, row: &RouteRow, reason: &Reason) -> String {
        if reason.code == ReasonCode::LawForbids {
            self.law_forbids(row.route, row.source).to_owned()
        } else {
            self.reason(reason)
        }
    }

    /// What would open a closed row, in one sentence: the nearest thing that its failing test asks for.
    #[must_use]
    pub fn row_nearest(self, row: &RouteRow) -> Option<String> {
        let nearest = row.nearest.as_ref()?;
        let by_kind = self.nearest(nearest);
        let day = nearest.date.as_ref().map(|found| self.date(found.value));
        let closed_by = |code| row.failing().is_some_and(|reason| reason.code == code);
        if let Some(day) = &day {
            if closed_by(ReasonCode::EmergencyUsedThisYear) {
                return Some(self.nearest_emergency_next_year(day));
            }
            if closed_by(ReasonCode::EmergencyBlocked) {
                return Some(self.nearest_emergency_made_up(day));
            }
        }
        let Some(failing) = row.failing().filter(|_| nearest.kind == NearestKind::Event) else { return Some(by_kind) };
        let event = failing.params.event.map_or(self.some_event(), |event| self.event_name(event));
        if failing.code == ReasonCode::EventMissing {
            return Some(self.nearest_event_missing(event));
        }
        let said = [
            (ReasonCode::NoHardship, self.nearest_hardship()),
            (ReasonCode::NoEmergency, self.nearest_emergency()),
            (ReasonCode::EventOver, self.nearest_another_event()),
            (ReasonCode::EventLimitUsed, self.nearest_another_event()),
            (ReasonCode::EmergencyAccountTooSmall, self.nearest_emergency_larger_account()),
            (ReasonCode::NothingSeasoned, self.nearest_seasoned()),
            (ReasonCode::NothingVested, self.nearest_vested()),
            (ReasonCode::RequiredMinimumOwnersOnly, self.nearest_owner()),
        ];
        let of_test = said.iter().find(|(code, _)| *code == failing.code).map(|(_, text)| (*text).to_owned());
        Some(of_test.unwrap_or(by_kind))
    }

    /// Why the law never lets this source be paid by this route, for the pairs that it forbids.
    #[must_use]
    pub const fn law_forbids(self, route: Route, source: MoneySource) -> &'static str {
        match (source, route) {
            (MoneySource::MoneyPurchase, _) => self.forbids_pension(),
            (MoneySource::RothEmployer | MoneySource::TransferIn | MoneySource::Irr, _) => self.forbids_origin(),
            (_, Route::StatedAge) => self.forbids_stated_age(),
            (_, Route::Reservist) => self.forbids_reservist(),
            (_, Route::TwoYear | Route::FiveYearParticipation) => self.forbids_time(),
            (_, Route::StatedEvent) => self.forbids_stated_event(),
            (_, Route::Eaca90Day) => self.forbids_enrollment(),
            (_, Route::InPlanRoth | Route::PlanLoan) => self.forbids_emergency_savings(),
            (
                _,
                Route::Age59Half
                | Route::Hardship
                | Route::Disability
                | Route::Emergency
                | Route::DomesticAbuse
                | Route::TerminalIllness
                | Route::BirthAdoption
                | Route::Disaster
                | Route::RolloverAnyTime
                | Route::AfterTaxAnyTime
                | Route::LtcPremium
                | Route::HeartDeemedSeverance
                | Route::Qdro
                | Route::MoneyPurchase59Half
                | Route::PlesaWithdrawal
                | Route::Rmd5Percent
                | Route::Corrective
                | Route::EsopDividend
                | Route::IrsLevy
                | Route::PlanTermination
                | Route::LifetimeIncomePortability,
            ) => self.reason_law_forbids(),
        }
    }
}
