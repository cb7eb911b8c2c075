//! Which messages are there? Written by the build script from the locale files.

/// The words of one locale: a method for each message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Words {
    locale: Locale,
}

impl Words {
    #[must_use]
    pub const fn new(locale: Locale) -> Self {
        Self { locale }
    }

    #[must_use]
    pub const fn locale(self) -> Locale {
        self.locale
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
