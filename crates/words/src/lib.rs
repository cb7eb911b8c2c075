//! What does the calculator say to a person?
//!
//! Every sentence lies in `locales/<language>/*.ftl` and is a method of [`Words`]: a key that does
//! not exist, or a wrong parameter, does not compile. The other files of this crate choose the
//! sentence for each thing that the core can say, by a `match` that names every one: what the core
//! learns to say later does not compile until it has words.

mod additional_tax;
mod authorities;
mod choices;
mod deadlines;
mod features;
mod fields;
mod format;
mod lines;
mod loans;
mod messages;
mod not_modelled;
mod notes;
mod papers;
mod parts;
mod problems;
mod questions;
mod reasons;
mod routes;
mod sources;
mod states;
mod steps;
mod thresholds;

pub use messages::{Locale, Words};
pub use parts::{Part, PartRow};
