//! What does a scenario come to?

use std::io::Write;

use inservice_core::report::Report;
use inservice_core::scenario::{self, Problems, Scenario};
use inservice_words::Words;

use crate::arguments::Format;
use crate::input::Document;
use crate::text;
use crate::trouble::{self, Outcome, Trouble};

/// Answers one scenario in full.
pub(crate) fn one(words: Words, document: &Document, format: Format, out: &mut impl Write) -> Outcome {
    let (scenario, report) =
        answered(&document.text(words)?).map_err(|problems| Trouble::Problems(problems, format))?;
    let mut answer = match format {
        Format::Json => report.to_json().text(),
        Format::Text => text::printable(&text::report(words, &scenario, &report)),
    };
    answer.push('\n');
    Ok(out.write_all(answer.as_bytes())?)
}

/// Answers one scenario of many: a report, or its problems.
pub(crate) fn line(text: &str) -> String {
    match answered(text) {
        Ok((_, report)) => report.to_json().text(),
        Err(problems) => trouble::json(&problems),
    }
}

fn answered(text: &str) -> Result<(Scenario, Report), Problems> {
    let scenario = scenario::parse(text)?;
    let report = inservice_core::evaluate(&scenario)?;
    Ok((scenario, report))
}
