//! Does the 10% additional tax apply, and which exception spares it?

mod exception;

pub use exception::{Exception, REFUSED_IN_SERVICE};
