//! Where does a document come from, and can it be read?

use std::fs::File;
use std::io::{self, BufReader, IsTerminal, Read};
use std::path::PathBuf;

use inservice_words::Words;
use serde_json::Value;

use crate::trouble::{Outcome, Trouble};

/// Some editors begin a file with it; JSON does not.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// What is read, in large pieces.
pub(crate) type Input = BufReader<Box<dyn Read>>;
pub(crate) const PIECE: usize = 1 << 16;

fn buffered(input: Box<dyn Read>) -> Input {
    BufReader::with_capacity(PIECE, input)
}

/// A document by its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Document {
    StandardInput,
    File(PathBuf),
}

impl Document {
    /// The place that a command line names: `-` is standard input.
    pub(crate) fn at(place: PathBuf) -> Self {
        if place.as_os_str() == "-" { Self::StandardInput } else { Self::File(place) }
    }

    /// The whole text.
    pub(crate) fn text(&self, words: Words) -> Outcome<String> {
        let mut bytes = Vec::new();
        self.open(words)?.read_to_end(&mut bytes).map_err(|error| self.unreadable(words, &error))?;
        let text = String::from_utf8(bytes).map_err(|_| Trouble::Refused(words.cli_not_text(&self.name(words))))?;
        Ok(text.strip_prefix(BYTE_ORDER_MARK).map(str::to_owned).unwrap_or(text))
    }

    /// The whole text as JSON.
    pub(crate) fn json(&self, words: Words) -> Outcome<Value> {
        serde_json::from_str(&self.text(words)?)
            .map_err(|broken| Trouble::Refused(words.cli_not_json(&broken.to_string(), &self.name(words))))
    }

    /// The bytes, as they come.
    pub(crate) fn open(&self, words: Words) -> Outcome<Input> {
        match self {
            Self::StandardInput => {
                let input = io::stdin();
                if input.is_terminal() {
                    eprintln!("{}", words.cli_waiting());
                }
                Ok(buffered(Box::new(input.lock())))
            }
            Self::File(path) => {
                let file = File::open(path).map_err(|error| self.unreadable(words, &error))?;
                Ok(buffered(Box::new(file)))
            }
        }
    }

    pub(crate) fn unreadable(&self, words: Words, error: &io::Error) -> Trouble {
        Trouble::Refused(words.cli_cannot_read(&self.name(words), &error.to_string()))
    }

    fn name(&self, words: Words) -> String {
        match self {
            Self::StandardInput => words.cli_standard_input().to_owned(),
            Self::File(path) => path.display().to_string(),
        }
    }
}
