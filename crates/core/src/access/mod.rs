//! May the plan pay this money now, while the participant works?

mod reason;
mod route;

pub use reason::{Reason, ReasonCode};
pub use route::{PlanFeature, Route};
