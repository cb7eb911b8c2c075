//! What went wrong, how is it said, and which exit status tells it?

use std::io::{self, Write};
use std::process::ExitCode;

use inservice_core::nearest;
use inservice_core::scenario::{Problem, Problems};
use inservice_words::Words;
use serde_json::Value;

use crate::arguments::Format;
use crate::text::printable;

/// Exit status: problems in what was given.
const PROBLEMS: u8 = 2;
/// Exit status: a fault of the program or of the machine.
pub(crate) const FAULT: u8 = 1;
/// More of a value than this is not repeated.
const LONGEST_VALUE: usize = 60;

pub(crate) type Outcome<T = ()> = Result<T, Trouble>;

#[derive(Debug)]
pub(crate) enum Trouble {
    /// The command line itself, in one sentence.
    Usage(String),
    /// What was given cannot be answered, in one sentence.
    Refused(String),
    /// The problems of a scenario.
    Problems(Problems, Format),
    /// The answer cannot be written.
    Fault(String),
    /// Nobody reads the answer any longer.
    Closed,
}

impl From<io::Error> for Trouble {
    /// Trouble with writing the answer.
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::Closed } else { Self::Fault(error.to_string()) }
    }
}

impl Trouble {
    /// Says it on standard error.
    pub(crate) fn report(self, words: Words) -> ExitCode {
        let (text, status) = match self {
            Self::Usage(text) => (format!("inservice: {text}\n{}\n", words.cli_see_help()), PROBLEMS),
            Self::Refused(text) => (format!("inservice: {text}\n"), PROBLEMS),
            Self::Problems(problems, Format::Json) => (format!("{}\n", json(&problems)), PROBLEMS),
            Self::Problems(problems, Format::Text) => (text(words, &problems), PROBLEMS),
            Self::Fault(text) => (format!("inservice: {}\n", words.cli_cannot_write(&text)), FAULT),
            Self::Closed => return ExitCode::SUCCESS,
        };
        // Where standard error is closed, too, the status still tells.
        let _ = io::stderr().write_all(printable(&text).as_bytes());
        ExitCode::from(status)
    }
}

/// What is said of a word that nobody knows, and the known one that most resembles it.
pub(crate) fn near<'k>(words: Words, said: String, written: &str, known: impl IntoIterator<Item = &'k str>) -> String {
    nearest(written, known).map_or_else(|| said.clone(), |nearest| words.problem_nearest(nearest, &said))
}

/// The problems as the public contract writes them.
pub(crate) fn json(problems: &Problems) -> String {
    serde_json::to_string(problems).unwrap_or_default()
}

/// Field path and value, and below them what is wrong and what is allowed.
fn text(words: Words, problems: &Problems) -> String {
    problems.problems.iter().map(|problem| one(words, problem)).collect()
}

fn one(words: Words, problem: &Problem) -> String {
    let field = if problem.field.is_empty() { words.cli_document() } else { &problem.field };
    let value = match &problem.value {
        Value::Null => String::new(),
        value => format!(" = {}", shortened(&value.to_string())),
    };
    format!("{field}{value}\n  {}\n", words.problem(problem))
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST_VALUE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
