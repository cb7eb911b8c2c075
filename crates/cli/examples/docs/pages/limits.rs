//! What are the amounts and rates of each year, and who says so?

use std::collections::BTreeMap;

use inservice_core::figures::{INDEX, SCHEDULES, Value, YEARS};
use inservice_words::Words;

use super::markdown::{code, table};

/// A value and its source.
type Entry = (String, &'static str);
/// The source of each year.
type Sources<'a> = Vec<(i32, &'a str)>;
type Rows = Vec<Vec<String>>;
/// By topic, by name, by year.
type Topics = BTreeMap<String, BTreeMap<String, BTreeMap<i32, Entry>>>;

pub(super) fn page(words: Words) -> String {
    let topics = topics(words);
    let loaded = |year: i32| {
        topics.values().flat_map(BTreeMap::values).any(|by_year: &BTreeMap<_, _>| by_year.contains_key(&year))
    };
    let years: Vec<i32> = YEARS.iter().map(|year| year.tax_year).filter(|year| loaded(*year)).collect();
    let checked: String = YEARS
        .iter()
        .map(|year| {
            let part = if year.federal.is_some() { "whole" } else { "for the law of access and its limits only" };
            format!("- {}: loaded {part}; last checked on {}.\n", year.tax_year, year.checked_on)
        })
        .collect();
    let sections: String =
        topics.iter().map(|(topic, names)| format!("## {}\n\n{}", code(topic), section(names, &years))).collect();
    format!(
        "# Amounts and rates by year\n\n\
         The amounts and rates in `crates/core/figures/`, with their sources. Not here are plain counts that \
         mark the rows of a table in those files, and amounts that a statute fixes for good, which stand beside \
         their rule in the code.\n\n{checked}\n{sections}"
    )
}

fn topics(words: Words) -> Topics {
    let mut topics = Topics::new();
    let mut put = |id: &str, suffix: &str, value: String, source: &'static str| {
        let mut parts = id.splitn(3, '/');
        let mut next = || parts.next().unwrap_or_default();
        let (year, topic, name) = (next(), next(), next());
        let year = year.parse().unwrap_or_else(|_| panic!("{id} begins with no year"));
        let names = topics.entry(topic.to_owned()).or_default();
        names.entry(format!("{name}{suffix}")).or_default().insert(year, (value, source));
    };
    for (id, schedule) in SCHEDULES {
        for (index, bracket) in schedule.brackets.iter().enumerate() {
            let value = words.cli_rate_from(&words.money(bracket.from), &words.percent(bracket.rate));
            put(id, &format!("/{index}"), value, schedule.source);
        }
    }
    for figure in INDEX {
        let value = match figure.value {
            Value::Money(amount) => words.money_exact(amount),
            Value::Rate(rate) => words.percent(rate),
        };
        put(figure.id, "", value, figure.source);
    }
    topics
}

/// Figures that share their sources stand in one table, the sources above it.
fn section(names: &BTreeMap<String, BTreeMap<i32, Entry>>, years: &[i32]) -> String {
    let mut groups: Vec<(Sources<'_>, Rows)> = Vec::new();
    for (name, by_year) in names {
        let sources: Sources<'_> = by_year.iter().map(|(year, (_, source))| (*year, *source)).collect();
        let values = years.iter().map(|year| by_year.get(year).map_or("–", |(value, _)| value).to_owned());
        let row: Vec<String> = std::iter::once(code(name)).chain(values).collect();
        match groups.iter_mut().find(|(one, _)| *one == sources) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((sources, vec![row])),
        }
    }
    let head: Vec<String> = std::iter::once("Figure".to_owned()).chain(years.iter().map(i32::to_string)).collect();
    let one = |(sources, rows): (Sources<'_>, Rows)| {
        let sources: String = sources.iter().map(|(year, source)| format!("- {year}: {source}\n")).collect();
        format!("{sources}\n{}\n", table(&head, rows))
    };
    groups.into_iter().map(one).collect()
}
