//! What are the rules and their figures?

use std::io::Write;

use inservice_core::access::{Cell, Route, cell, law};
use inservice_core::date::Date;
use inservice_core::figures::{self, Schedule};
use inservice_core::scenario::MoneySource;
use inservice_core::{report, scenario};
use inservice_words::Words;

use crate::arguments::Schema;
use crate::state_law;
use crate::text::aligned;
use crate::trouble::{Outcome, Trouble, near};

/// The JSON Schema of a document.
pub(crate) fn schema(schema: Schema, out: &mut impl Write) -> Outcome {
    let schema = match schema {
        Schema::Scenario => scenario::json_schema(),
        Schema::Report => report::schema(),
    };
    Ok(writeln!(out, "{schema:#}")?)
}

/// Every federal figure of a year, or of one topic of it: id, value and source; of a state, as the topic
/// `states/CA`.
pub(crate) fn figures(words: Words, tax_year: i32, topic: Option<&str>, out: &mut impl Write) -> Outcome {
    let year = figures::year(tax_year).ok_or_else(|| {
        let loaded: Vec<String> = figures::YEARS.iter().map(|year| year.tax_year.to_string()).collect();
        Trouble::Refused(words.cli_year_not_loaded(&tax_year.to_string(), &loaded.join(", ")))
    })?;
    if let Some(code) = topic.and_then(|topic| topic.strip_prefix(state_law::TOPIC)) {
        return state_law::figures(words, tax_year, code, out);
    }
    let of_year = |id: &str| id.split('/').next() == Some(&year.tax_year.to_string());
    let schedules =
        figures::SCHEDULES.iter().filter(|(id, _)| of_year(id)).flat_map(|(_, schedule)| brackets(schedule));
    let amounts = figures::INDEX.iter().filter(|figure| of_year(figure.id)).map(|figure| {
        let value = match figure.value {
            figures::Value::Money(amount) => words.money_exact(amount),
            figures::Value::Rate(rate) => words.percent(rate),
        };
        vec![figure.id.to_owned(), value, figure.source.to_owned()]
    });
    let rows: Vec<Vec<String>> = schedules.chain(amounts).collect();
    let chosen: Vec<Vec<String>> =
        rows.iter().filter(|row| topic.is_none_or(|topic| topic_of(row) == topic)).cloned().collect();
    if let (Some(topic), true) = (topic, chosen.is_empty()) {
        let mut topics: Vec<&str> = rows.iter().map(|row| topic_of(row)).collect();
        topics.dedup();
        let states: Vec<String> =
            figures::states::states(tax_year).map(|code| format!("{}{code}", state_law::TOPIC)).collect();
        topics.extend(states.iter().map(String::as_str));
        let said = words.cli_no_such_topic(topic, &topics.join(", "));
        return Err(Trouble::Refused(near(words, said, topic, topics)));
    }
    if chosen.is_empty() {
        return Ok(writeln!(out, "{}", words.cli_no_figures(&tax_year.to_string()))?);
    }
    Ok(out.write_all(aligned(&chosen).as_bytes())?)
}

/// A line for each rate of a schedule.
fn brackets(schedule: &'static Schedule) -> impl Iterator<Item = Vec<String>> {
    let words = Words::default();
    schedule.brackets.iter().map(move |bracket| {
        let value = words.cli_rate_from(&words.money(bracket.from), &words.percent(bracket.rate));
        vec![schedule.id.to_owned(), value, schedule.source.to_owned()]
    })
}

/// `standard_deduction` of `2026/standard_deduction/base/single`.
fn topic_of(row: &[String]) -> &str {
    row.first().and_then(|id| id.split('/').nth(1)).unwrap_or_default()
}

/// The table of law: every way out by every kind of money, what it rests on, and, given a day, which
/// ways were not yet in force.
pub(crate) fn routes(words: Words, on: Option<Date>, out: &mut impl Write) -> Outcome {
    let later = |route: &Route| on.is_some_and(|day| !route.in_force(day));
    let head = std::iter::once(String::new()).chain(MoneySource::ALL.iter().map(|source| source.id().to_owned()));
    let rows = Route::ALL.iter().map(|route| {
        let cells = MoneySource::ALL.iter().map(|source| mark(cell(*route, *source), later(route)).to_owned());
        std::iter::once(route.id().to_owned()).chain(cells).collect()
    });
    let table: Vec<Vec<String>> = std::iter::once(head.collect()).chain(rows).collect();
    let legend = [
        (Cell::Yes, words.cli_cell_yes()),
        (Cell::No, words.cli_cell_no()),
        (Cell::NotApplicable, words.cli_cell_not_applicable()),
        (Cell::Unsettled, words.cli_cell_unsettled()),
        (Cell::AsOrigin, words.cli_cell_as_origin()),
    ];
    let mut legend: Vec<Vec<String>> =
        legend.iter().map(|(cell, about)| vec![mark(*cell, false).to_owned(), (*about).to_owned()]).collect();
    if on.is_some() {
        legend.push(vec![LATER.to_owned(), words.cli_cell_later().to_owned()]);
    }
    let laws = Route::ALL.iter().map(|route| {
        let since = route.first_day().map(|day| words.cli_in_force_from(&day.to_string())).unwrap_or_default();
        let citations: Vec<&str> = law(*route).iter().map(|one| one.citation()).collect();
        vec![route.id().to_owned(), since, citations.join("; ")]
    });
    let laws: Vec<Vec<String>> = laws.collect();
    write!(out, "{}\n{}\n{}", aligned(&table), aligned(&legend), aligned(&laws))?;
    let Some(day) = on else { return Ok(()) };
    let missing: Vec<String> = Route::ALL.iter().filter(|route| later(route)).map(|one| one.id().to_owned()).collect();
    let said = match missing.as_slice() {
        [] => words.cli_all_in_force(&day.to_string()),
        some => words.cli_not_yet_in_force(&day.to_string(), &words.list(some)),
    };
    Ok(writeln!(out, "\n{said}")?)
}

/// Instead of what is not yet law.
const LATER: &str = "later";

const fn mark(cell: Cell, later: bool) -> &'static str {
    match cell {
        Cell::No => "no",
        Cell::NotApplicable => "-",
        Cell::Yes | Cell::Unsettled | Cell::AsOrigin if later => LATER,
        Cell::Yes => "yes",
        Cell::Unsettled => "?",
        Cell::AsOrigin => "origin",
    }
}
