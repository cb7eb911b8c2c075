//! How does a number of a report come about?

mod graph;
mod tree;

use std::io::Write;

use inservice_core::ledger::Line;
use inservice_core::report::Finding;
use inservice_core::scenario;
use inservice_words::Words;
use serde_json::Value;

use crate::arguments::Format;
use crate::input::Document;
use crate::text::printable;
use crate::trouble::{Outcome, Trouble, near};

/// What is explained where nothing is asked for: the first that the report has.
const USUAL: [&str; 2] = ["/payment/kept", "/payment/cash_now"];

/// Prints the findings behind a number: of a report, or of a scenario's report. The number is named
/// by its line, or by its JSON pointer in the report.
pub(crate) fn explain(words: Words, document: &Document, line: Option<&str>, out: &mut impl Write) -> Outcome {
    let document = document.json(words)?;
    let report = if document.get("findings").is_some() { document } else { report(&document)? };
    let findings = graph::read(words, &report)?;
    let roots = match line {
        Some(line) => roots(words, &findings, line)?,
        None => usual(words, &findings)?,
    };
    Ok(out.write_all(printable(&tree::text(words, &findings, &roots)).as_bytes())?)
}

fn report(document: &Value) -> Outcome<Value> {
    let answered = scenario::read(document).and_then(|scenario| inservice_core::evaluate(&scenario));
    answered.map(|report| report.to_json().0).map_err(|problems| Trouble::Problems(problems, Format::Text))
}

fn usual(words: Words, findings: &[Finding]) -> Outcome<Vec<usize>> {
    let found = USUAL.iter().find_map(|pointer| at(findings, pointer).first().copied());
    found
        .map(|root| vec![root])
        .ok_or_else(|| Trouble::Refused(words.cli_nothing_to_explain(&lines(findings).join(", "))))
}

fn roots(words: Words, findings: &[Finding], asked: &str) -> Outcome<Vec<usize>> {
    let found = match Line::from_id(asked) {
        Some(line) => (0..).zip(findings).filter(|(_, finding)| finding.line == Some(line)).map(|(id, _)| id).collect(),
        None => at(findings, asked),
    };
    let mut found: Vec<usize> = found;
    if Line::from_id(asked) == Some(Line::Cost) {
        found.extend(parts(findings));
    }
    if found.is_empty() {
        let lines = lines(findings);
        let said = words.cli_no_such_line(asked, &lines.join(", "));
        return Err(Trouble::Refused(near(words, said, asked, lines)));
    }
    Ok(found)
}

/// The findings whose value stands at a place of the report.
fn at(findings: &[Finding], pointer: &str) -> Vec<usize> {
    (0..).zip(findings).filter(|(_, finding)| finding.at.iter().any(|at| at == pointer)).map(|(id, _)| id).collect()
}

/// What each rule took of the cost.
fn parts(findings: &[Finding]) -> impl Iterator<Item = usize> {
    let is_part = |finding: &Finding| finding.at.iter().any(|at| at.starts_with("/payment/cost_parts/"));
    (0..).zip(findings).filter(move |(_, finding)| is_part(finding)).map(|(id, _)| id)
}

/// The names that may be asked for.
fn lines(findings: &[Finding]) -> Vec<&'static str> {
    Line::ALL
        .iter()
        .filter(|line| findings.iter().any(|finding| finding.line == Some(**line)))
        .map(|line| line.id())
        .collect()
}
