//! How are many documents answered, one a line, in their order?

use std::io::{BufRead, Write};

use inservice_core::scenario::{Problem, ProblemCode, Problems};
use inservice_words::Words;
use serde_json::{Value, json};

use crate::input::Document;
use crate::trouble::Outcome;

/// Answers each line by one line, at once: a line that cannot be answered by its own problems.
pub(crate) fn answer(
    words: Words,
    document: &Document,
    answer: impl Fn(&str) -> String,
    out: &mut impl Write,
) -> Outcome {
    let mut input = document.open(words)?;
    let mut line = Vec::new();
    loop {
        line.clear();
        let length = input.read_until(b'\n', &mut line).map_err(|error| document.unreadable(words, &error))?;
        if length == 0 {
            return Ok(());
        }
        let said = match std::str::from_utf8(&line) {
            Ok(text) => answer(text.trim_start_matches('\u{feff}')),
            Err(broken) => crate::trouble::json(&not_json(&broken.to_string())),
        };
        writeln!(out, "{said}")?;
        out.flush()?;
    }
}

/// The problem of a text that is no JSON.
pub(crate) fn not_json(why: &str) -> Problems {
    problem("", json!(why), ProblemCode::NotJson, json!("json"))
}

pub(crate) fn problem(field: &str, value: Value, code: ProblemCode, allowed: Value) -> Problems {
    Problems { problems: vec![Problem::new(field, value, code, allowed)] }
}
