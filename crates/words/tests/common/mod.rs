//! Which things of the core do the tests put into words?
#![allow(dead_code, reason = "each test program uses its part")]

use inservice_core::access::{Reason, ReasonCode};
use inservice_core::date::Date;
use inservice_core::ledger::{OpKind, Unit};
use inservice_core::report::{Finding, Found, Note, NoteCode, NoteParams};
use inservice_core::scenario::{Problem, ProblemCode};
use inservice_words::{Locale, Words};
use serde_json::Value;

pub(crate) const WORDS: Words = Words::new(Locale::EnUs);

/// A sentence has letters and no brace of a message that was not filled.
#[track_caller]
pub(crate) fn is_said(text: impl AsRef<str>) {
    let text = text.as_ref();
    assert!(text.chars().any(char::is_alphabetic), "nothing is said: {text:?}");
    let variable = text.split('$').skip(1).any(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()));
    assert!(!variable && !text.contains(['{', '}']), "not filled: {text}");
    assert_eq!(text.trim(), text);
}

pub(crate) fn found<T>(value: T) -> Found<T> {
    Found { value, finding: 0 }
}

pub(crate) fn day() -> Date {
    Date::new(2026, 12, 1).unwrap()
}

pub(crate) fn reason(code: ReasonCode) -> Reason {
    Reason { code, params: Default::default(), law: Vec::new() }
}

pub(crate) fn note(code: NoteCode, params: NoteParams) -> String {
    WORDS.note(&Note { code, params, law: Vec::new() })
}

pub(crate) fn finding(value: &str, unit: Unit, op: OpKind) -> Finding {
    Finding {
        id: 0,
        line: None,
        source: None,
        value: value.to_owned(),
        unit,
        op,
        figure: None,
        rate: None,
        count: None,
        rounding: None,
        law: Vec::new(),
        from: Vec::new(),
        input: None,
        estimate: false,
        at: Vec::new(),
    }
}

pub(crate) fn problem(field: &str, code: ProblemCode, allowed: Value) -> String {
    WORDS.problem(&Problem::new(field, Value::Null, code, allowed))
}
