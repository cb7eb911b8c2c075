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
