//! What are a state's figures of a year, and who says so?

use std::io::Write;

use inservice_core::figures::states::{Entry, NOTES, Names, Note, states};
use inservice_core::money::Usd;
use inservice_core::scenario::FilingStatus;
use inservice_words::Words;

use crate::text::aligned;
use crate::trouble::{Outcome, Trouble, near};

/// Before the two letters of a state, as a topic: `states/CA`.
pub(crate) const TOPIC: &str = "states/";

/// A state's figures for every filing status, then what its file says in words: sources and remarks.
pub(crate) fn figures(words: Words, tax_year: i32, code: &str, out: &mut impl Write) -> Outcome {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for status in FilingStatus::ALL {
        let Some(names) = Names::of(tax_year, code, *status) else {
            let codes: Vec<&str> = states(tax_year).collect();
            let said = words.cli_no_such_topic(code, &codes.join(", "));
            return Err(Trouble::Refused(near(words, said, code, codes)));
        };
        for (id, entry) in &names.entries {
            if rows.iter().all(|row| row.first() != Some(id)) {
                rows.extend(values(words, entry).into_iter().map(|value| vec![id.to_owned(), value]));
            }
        }
    }
    let of_state = |note: &&Note| note.tax_year == tax_year && note.state == code;
    let notes = NOTES.iter().filter(of_state).map(|note| vec![note.place.to_owned(), note.text.to_owned()]);
    Ok(write!(out, "{}\n{}", aligned(&rows), aligned(&notes.collect::<Vec<_>>()))?)
}

/// The value of a figure, or of each row of a table.
fn values(words: Words, entry: &Entry) -> Vec<String> {
    let from = |from: Usd, value: &str| words.cli_rate_from(&words.money(from), value);
    match entry {
        Entry::Money(amount) => vec![words.money_exact(*amount)],
        Entry::Rate(rate) => vec![words.percent(*rate)],
        Entry::Steps(rows) => rows.iter().map(|(at, value)| from(*at, &words.money_exact(*value))).collect(),
        Entry::Shares(rows) | Entry::Brackets(rows) => {
            rows.iter().map(|(at, rate)| from(*at, &words.percent(*rate))).collect()
        }
    }
}
