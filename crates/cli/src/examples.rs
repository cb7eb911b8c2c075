//! Which examples are there?

use std::io::Write;

use inservice_words::Words;
use serde_json::Value;

use crate::text::aligned;
use crate::trouble::{Outcome, Trouble, near};

/// A scenario that comes with the program.
struct Example {
    name: &'static str,
    text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// The name and title of each.
pub(crate) fn list(out: &mut impl Write) -> Outcome {
    let title = |example: &Example| {
        let scenario: Value = serde_json::from_str(example.text).unwrap_or_default();
        scenario.get("title").and_then(Value::as_str).unwrap_or_default().to_owned()
    };
    let rows = EXAMPLES.iter().map(|example| vec![example.name.to_owned(), title(example)]);
    Ok(out.write_all(aligned(&rows.collect::<Vec<_>>()).as_bytes())?)
}

/// The scenario of that name.
pub(crate) fn print(words: Words, name: &str, out: &mut impl Write) -> Outcome {
    let wanted = name.strip_suffix(".json").unwrap_or(name);
    match EXAMPLES.iter().find(|example| example.name == wanted) {
        Some(example) => Ok(out.write_all(example.text.as_bytes())?),
        None => {
            let names = EXAMPLES.iter().map(|example| example.name);
            Err(Trouble::Usage(near(words, words.cli_no_such_example(name), wanted, names)))
        }
    }
}
