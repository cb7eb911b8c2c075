//! How does arithmetic record itself?

mod line;

pub use line::{Line, OpKind, Unit};
