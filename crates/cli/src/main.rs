//! How does a command line become an answer and an exit status?

mod arguments;
mod evaluate;
mod examples;
mod explain;
mod help;
mod household;
mod input;
mod law;
mod lines;
mod state_law;
mod text;
mod trouble;

use std::io::{self, Write};
use std::process::ExitCode;

use inservice_words::Words;

use arguments::Command;
use trouble::{Outcome, Trouble};

fn main() -> ExitCode {
    let words = Words::default();
    // A broken rule must not look like an answer, nor like a problem of the input.
    match std::panic::catch_unwind(|| run(words)) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        Ok(Err(trouble)) => trouble.report(words),
        Err(_) => ExitCode::from(trouble::FAULT),
    }
}

fn run(words: Words) -> Outcome {
    let command = arguments::parse(words, lexopt::Parser::from_env())?;
    let mut out = io::stdout().lock();
    match command {
        Command::Evaluate { document, format, lines: false } => evaluate::one(words, &document, format, &mut out),
        Command::Evaluate { document, lines: true, .. } => lines::answer(words, &document, evaluate::line, &mut out),
        Command::Household { document, rounding } => {
            lines::answer(words, &document, |text| household::line(text, rounding), &mut out)
        }
        Command::Explain { document, line } => explain::explain(words, &document, line.as_deref(), &mut out),
        Command::Verify { document } => verify(words, &document, &mut out),
        Command::Schema(schema) => law::schema(schema, &mut out),
        Command::Figures { year, topic } => law::figures(words, year, topic.as_deref(), &mut out),
        Command::Routes { on } => law::routes(words, on, &mut out),
        Command::Examples(None) => examples::list(&mut out),
        Command::Examples(Some(name)) => examples::print(words, &name, &mut out),
        Command::Version => Ok(writeln!(out, "inservice {}", env!("CARGO_PKG_VERSION"))?),
        Command::Help => Ok(out.write_all(help::text(words).as_bytes())?),
    }
}

/// Replays a report, and says how many findings followed.
fn verify(words: Words, document: &input::Document, out: &mut impl Write) -> Outcome {
    let report = document.json(words)?;
    let followed = inservice_core::verify(&report)
        .map_err(|mismatch| Trouble::Refused(words.cli_mismatch(&mismatch.to_string())))?;
    let followed = i64::try_from(followed).unwrap_or(i64::MAX);
    Ok(writeln!(out, "{}", words.cli_verified(followed))?)
}
