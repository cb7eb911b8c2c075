//! May the plan pay this money now, while the participant works?

mod conditions;
mod limit;
mod open;
mod profile;
mod reason;
mod route;
mod rows;
mod table;

pub(crate) use limit::limit;
pub(crate) use open::opening;
pub use profile::{Bound, Cause, Code, Profile, Rollover, Withheld};
pub use reason::{Reason, ReasonCode, ReasonParams};
pub use route::{PlanFeature, Route};
pub(crate) use rows::rows;
pub use table::{Cell, cell, law, law_against, resolved};
