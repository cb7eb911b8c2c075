//! What does the command line ask for?

use std::ffi::OsString;
use std::ops::RangeInclusive;

use inservice_core::access::Route;
use inservice_core::date::Date;
use inservice_words::Words;

use crate::input::Document;
use crate::trouble::{Outcome, Trouble, near};

const COMMANDS: [&str; 9] =
    ["evaluate", "household", "explain", "verify", "schema", "figures", "routes", "examples", "help"];
const OPTIONS: [&str; 6] = ["--format", "--lines", "--rounding", "--on", "--help", "--version"];

/// One request of the command line.
#[derive(Debug)]
pub(crate) enum Command {
    Evaluate { document: Document, format: Format, lines: bool },
    Household { document: Document, rounding: Rounding },
    Explain { document: Document, line: Option<String> },
    Verify { document: Document },
    Schema(Schema),
    Figures { year: i32, topic: Option<String> },
    Routes { on: Option<Date> },
    Examples(Option<String>),
    Version,
    Help,
}

/// How an answer and its problems are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Json,
    Text,
}

/// Whose schema is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Schema {
    Scenario,
    Report,
}

/// How a return is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rounding {
    /// To the cent, by the rate schedules.
    Exact,
    /// In whole dollars, by the tax tables, as a return is filed.
    Return,
}

/// Reads the command line.
pub(crate) fn parse(words: Words, mut parser: lexopt::Parser) -> Outcome<Command> {
    let given = Given::read(words, &mut parser)?;
    if given.help {
        return Ok(Command::Help);
    }
    if given.version {
        return Ok(Command::Version);
    }
    let Some(name) = given.values.first().map(|name| name.to_string_lossy().into_owned()) else {
        return Err(Trouble::Usage(words.cli_no_command().to_owned()));
    };
    match name.as_str() {
        "evaluate" => {
            given.takes(words, 0..=1, &["--format", "--lines"])?;
            if given.lines && given.format == Some(Format::Text) {
                return Err(Trouble::Usage(words.cli_lines_are_json().to_owned()));
            }
            let format = given.format.unwrap_or(Format::Json);
            Ok(Command::Evaluate { document: given.document(), format, lines: given.lines })
        }
        "household" => {
            given.takes(words, 0..=1, &["--rounding"])?;
            let rounding = given.rounding.unwrap_or(Rounding::Exact);
            Ok(Command::Household { document: given.document(), rounding })
        }
        "explain" => {
            given.takes(words, 1..=2, &[])?;
            Ok(Command::Explain { document: given.document(), line: given.text(2) })
        }
        "verify" => {
            given.takes(words, 1..=1, &[])?;
            Ok(Command::Verify { document: given.document() })
        }
        "schema" => {
            given.takes(words, 1..=1, &[])?;
            let kinds = [("scenario", Schema::Scenario), ("report", Schema::Report)];
            chosen(words, "schema", &given.text(1).unwrap_or_default(), &kinds).map(Command::Schema)
        }
        "figures" => {
            given.takes(words, 1..=2, &[])?;
            let year = given.text(1).unwrap_or_default();
            let year = year.parse().map_err(|_| Trouble::Usage(words.cli_not_a_year(&year)))?;
            Ok(Command::Figures { year, topic: given.text(2) })
        }
        "routes" => {
            given.takes(words, 0..=0, &["--on"])?;
            Ok(Command::Routes { on: given.on })
        }
        "examples" => {
            given.takes(words, 0..=1, &[])?;
            Ok(Command::Examples(given.text(1)))
        }
        "help" => Ok(Command::Help),
        _ => Err(Trouble::Usage(near(words, words.cli_unknown_command(&name), &name, COMMANDS))),
    }
}

/// The command line, taken apart.
#[derive(Default)]
struct Given {
    /// The command first.
    values: Vec<OsString>,
    /// As they were written.
    options: Vec<&'static str>,
    format: Option<Format>,
    rounding: Option<Rounding>,
    on: Option<Date>,
    lines: bool,
    help: bool,
    version: bool,
}

impl Given {
    fn read(words: Words, parser: &mut lexopt::Parser) -> Outcome<Self> {
        use lexopt::Arg::{Long, Short, Value};
        let mut given = Self::default();
        while let Some(argument) = parser.next().map_err(|error| unusable(words, &error))? {
            match argument {
                Value(value) => given.values.push(value),
                Short('h') | Long("help") => given.help = true,
                Short('V') | Long("version") => given.version = true,
                Long("lines") => {
                    given.options.push("--lines");
                    given.lines = true;
                }
                Long("format") => {
                    given.options.push("--format");
                    let value = value(words, parser)?;
                    let formats = [("json", Format::Json), ("text", Format::Text)];
                    given.format = Some(chosen(words, "--format", &value, &formats)?);
                }
                Long("rounding") => {
                    given.options.push("--rounding");
                    let value = value(words, parser)?;
                    let roundings = [("exact", Rounding::Exact), ("return", Rounding::Return)];
                    given.rounding = Some(chosen(words, "--rounding", &value, &roundings)?);
                }
                Long("on") => {
                    given.options.push("--on");
                    let value = value(words, parser)?;
                    let day = value.parse().ok().filter(|day: &Date| day.year() >= Route::FIRST_DAYS_SINCE);
                    let since = Route::FIRST_DAYS_SINCE.to_string();
                    given.on = Some(day.ok_or_else(|| Trouble::Usage(words.cli_not_a_day(&value, &since)))?);
                }
                Short(letter) => return Err(Trouble::Usage(words.cli_unknown_option(&format!("-{letter}")))),
                Long(name) => {
                    let name = format!("--{name}");
                    return Err(Trouble::Usage(near(words, words.cli_unknown_option(&name), &name, OPTIONS)));
                }
            }
        }
        Ok(given)
    }

    /// Refuses values and options that the command does not take.
    fn takes(&self, words: Words, values: RangeInclusive<usize>, options: &[&str]) -> Outcome {
        let command = self.text(0).unwrap_or_default();
        let count = self.values.len().saturating_sub(1);
        if let Some(surplus) = self.text(values.end().saturating_add(1)) {
            return Err(Trouble::Usage(words.cli_too_much(&surplus, &command)));
        }
        if count < *values.start() {
            return Err(Trouble::Usage(words.cli_too_little(&command)));
        }
        match self.options.iter().find(|option| !options.contains(option)) {
            Some(option) => Err(Trouble::Usage(words.cli_foreign_option(&command, option))),
            None => Ok(()),
        }
    }

    /// The document named after the command; standard input where there is none.
    fn document(&self) -> Document {
        self.values.get(1).map_or(Document::StandardInput, |place| Document::at(place.into()))
    }

    fn text(&self, index: usize) -> Option<String> {
        self.values.get(index).map(|value| value.to_string_lossy().into_owned())
    }
}

fn value(words: Words, parser: &mut lexopt::Parser) -> Outcome<String> {
    let value = parser.value().map_err(|error| unusable(words, &error))?;
    Ok(value.to_string_lossy().into_owned())
}

fn chosen<T: Copy>(words: Words, option: &str, given: &str, choices: &[(&str, T)]) -> Outcome<T> {
    let found = choices.iter().find(|(name, _)| *name == given).map(|(_, choice)| *choice);
    found.ok_or_else(|| {
        let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
        let said = words.cli_not_a_choice(&names.join(", "), given, option);
        Trouble::Usage(near(words, said, given, names))
    })
}

fn unusable(words: Words, error: &lexopt::Error) -> Trouble {
    let name = |option: &Option<String>| option.clone().unwrap_or_default();
    Trouble::Usage(match error {
        lexopt::Error::MissingValue { option } => words.cli_value_missing(&name(option)),
        lexopt::Error::UnexpectedValue { option, .. } => words.cli_value_unexpected(option),
        other => other.to_string(),
    })
}
