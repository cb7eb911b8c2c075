//! What is wrong with the input, and what would be allowed?

use serde::Serialize;
use serde_json::Value;

use crate::ids::ids;
use crate::nearest::nearest;

ids! {
    /// The kinds of trouble an input can have.
    pub enum ProblemCode {
        /// Not JSON at all.
        NotJson = "not_json",
        /// A key that the contract does not know.
        UnknownKey = "unknown_key",
        /// A key that stands twice in one object.
        GivenTwice = "given_twice",
        /// A required key is missing.
        Missing = "missing",
        /// A value of another kind than allowed (text for an object, and so on).
        WrongKind = "wrong_kind",
        /// Not one of the listed words.
        NotListed = "not_listed",
        /// Not a date of the calendar in the form YYYY-MM-DD.
        NotADate = "not_a_date",
        /// Not an amount of money.
        NotMoney = "not_money",
        /// Finer than a cent, or than the fourth decimal of a percentage.
        TooFine = "too_fine",
        /// Outside the allowed range.
        OutOfRange = "out_of_range",
        /// The tool is for people who still work for the employer.
        NotEmployed = "not_employed",
        /// The year's figures are not loaded.
        YearNotLoaded = "year_not_loaded",
        /// Two facts that say the same thing differ.
        Contradiction = "contradiction",
        /// More than the source, or the law's limit of the route, has available.
        MoreThanAvailable = "more_than_available",
        /// Less than the law withholds from this payment.
        BelowMinimumWithholding = "below_minimum_withholding",
        /// A rollover of a payment that cannot be rolled over.
        NotRollable = "not_rollable",
        /// More rolled over than the year's required minimum leaves.
        RequiredMinimumFirst = "required_minimum_first",
        /// A rollover after the sixtieth day.
        AfterSixtyDays = "after_sixty_days",
        /// Designated Roth money cannot go to a traditional IRA.
        RothToTraditional = "roth_to_traditional",
        /// Does not go together with another answer.
        Impossible = "impossible",
        /// Known to the law, and not covered here.
        NotCovered = "not_covered",
    }
}

/// One problem: where, what was said, and what is allowed.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problem {
    /// Path of the field, dots between names: `plan.sources.disc_match.vested_percent`.
    pub field: String,
    pub value: Value,
    pub code: ProblemCode,
    /// What would be allowed: a list of words, a range, a number, or the name of a form of text.
    pub allowed: Value,
    /// Of the words allowed, the one that most resembles the word or key that nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<&'static str>,
}

impl Problem {
    #[must_use]
    pub fn new(field: impl Into<String>, value: Value, code: ProblemCode, allowed: Value) -> Self {
        Self { field: field.into(), value, code, allowed, nearest: None }
    }

    /// A word, or a key, that is none of those known.
    #[must_use]
    pub fn unknown(field: String, value: Value, code: ProblemCode, written: &str, known: &[&'static str]) -> Self {
        let nearest = nearest(written, known.iter().copied());
        Self { nearest, ..Self::new(field, value, code, serde_json::json!(known)) }
    }
}

/// Every problem of an input, at least one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Problems {
    pub problems: Vec<Problem>,
}
