//! What does the calculator say to a person?
//!
//! Every sentence lies in `locales/<language>/*.ftl` and is a method of [`Words`]: a key that does
//! not exist, or a wrong parameter, does not compile. The files of this crate choose the sentence
//! for each thing that the core can say.

mod format;
mod messages;

pub use messages::{Locale, Words};
