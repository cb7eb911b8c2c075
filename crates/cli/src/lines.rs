//! How are many documents answered, one a line, in their order?

use std::io::{BufRead, BufWriter, Write};

use inservice_core::scenario::{Problem, ProblemCode, Problems};
use inservice_words::Words;
use serde_json::{Value, json};

use crate::input::{Document, PIECE};
use crate::trouble::Outcome;

/// Answers each line by one line, as soon as no further line has arrived: a line that cannot be answered by its own problems.
pub(crate) fn answer(
    words: Words,
    document: &Document,
    answer: impl Fn(&str) -> String,
    out: &mut impl Write,
) -> Outcome {
    let mut input = document.open(words)?;
    let mut out = BufWriter::with_capacity(PIECE, out);
    let mut line = Vec::new();
    loop {
        line.clear();
        // Whoever waits for an answer before the next line gets it.
        if !input.buffer().contains(&b'\n') {
            out.flush()?;
        }
        let length = input.read_until(b'\n', &mut line).map_err(|error| document.unreadable(words, &error))?;
        if length == 0 {
            return Ok(out.flush()?);
        }
        let said = match std::str::from_utf8(&line) {
            Ok(text) => answer(text.trim_start_matches('\u{feff}')),
            Err(broken) => crate::trouble::json(&not_json(&broken.to_string())),
        };
        out.write_all(said.as_bytes())?;
        out.write_all(b"\n")?;
    }
}

/// The problem of a text that is no JSON.
pub(crate) fn not_json(why: &str) -> Problems {
    problem("", json!(why), ProblemCode::NotJson, json!("json"))
}

pub(crate) fn problem(field: &str, value: Value, code: ProblemCode, allowed: Value) -> Problems {
    Problems { problems: vec![Problem::new(field, value, code, allowed)] }
}
