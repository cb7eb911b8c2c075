//! Is this source open by this route, and what would open it?

use serde::Serialize;

use super::{Found, LawSays, Money, Permitted};
use crate::access::{Reason, ReasonCode, Route};
use crate::date::Date;
use crate::ids::ids;
use crate::scenario::{Answer, MoneySource};

/// May this source be paid by this route?
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RouteRow {
    pub route: Route,
    pub source: MoneySource,
    pub law: LawSays,
    pub plan: Answer,
    pub permitted: Permitted,
    /// The most that this source can pay by this route today; null where it cannot.
    pub limit: Option<Money>,
    pub why: Vec<Reason>,
    pub nearest: Option<Nearest>,
}

impl RouteRow {
    /// Whether it says something to who did not ask for the route: it is open, or the participant could
    /// choose it. A conversion and what only an outside event brings are told once they are open.
    #[must_use]
    pub fn concerns_everyone(&self) -> bool {
        let chosen = self.route.is_elective() && self.route != Route::InPlanRoth;
        let due = self.route == Route::Rmd5Percent && self.permitted == Permitted::Ask;
        chosen || due || self.permitted == Permitted::Yes
    }

    /// The test that closes it; none while it is open or for the plan to say.
    #[must_use]
    pub fn failing(&self) -> Option<&Reason> {
        self.why.iter().rfind(|reason| reason.code.closes())
    }
}

impl super::Report {
    /// What was said to have happened and does not count on that day, so that it neither opens its way
    /// nor spares the 10%: each once, by the test that it does not meet.
    #[must_use]
    pub fn not_counted(&self) -> Vec<&Reason> {
        use ReasonCode::{
            EmergencyAccountTooSmall, EmergencyBlocked, EmergencyUsedThisYear, EventLimitUsed, EventNotYet, EventOver,
            EventUnqualified,
        };
        const IN_VAIN: [ReasonCode; 7] = [
            EventUnqualified,
            EventNotYet,
            EventOver,
            EventLimitUsed,
            EmergencyUsedThisYear,
            EmergencyBlocked,
            EmergencyAccountTooSmall,
        ];
        let mut found: Vec<&Reason> = Vec::new();
        for reason in self.routes.iter().flat_map(|row| &row.why).filter(|reason| IN_VAIN.contains(&reason.code)) {
            if !found.iter().any(|one| (one.code, one.params.event) == (reason.code, reason.params.event)) {
                found.push(reason);
            }
        }
        found
    }
}

ids! {
    pub enum NearestKind { Date = "date", Event = "event", PlanRule = "plan_rule", Never = "never" }
}

/// The nearest change that would open a closed route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Nearest {
    pub kind: NearestKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Found<Date>>,
}
