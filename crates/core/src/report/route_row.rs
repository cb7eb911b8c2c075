//! Is this source open by this route, and what would open it?

use serde::Serialize;

use super::{Found, LawSays, Money, Permitted};
use crate::access::{Reason, Route};
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
