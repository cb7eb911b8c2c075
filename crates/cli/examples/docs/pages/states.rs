//! How does each state treat a payment, and how sure is that?

use inservice_core::figures::YEARS;
use inservice_core::figures::states::{EarlyBase, LocalReach, NOTES, StateLaw, WithholdingRule, state_law, states};
use inservice_core::scenario::FilingStatus;
use inservice_words::Words;

use super::markdown::table;

pub(super) fn page(words: Words) -> String {
    let years: Vec<i32> = YEARS.iter().map(|year| year.tax_year).filter(|year| states(*year).count() > 0).collect();
    let sections: String = years.iter().map(|year| section(words, *year)).collect();
    format!(
        "# The states\n\n\
         What `crates/core/figures/<year>/states/` says of each state: how its exclusion for retirement income \
         treats a payment to somebody still employed, its own additional tax, what it withholds, and how sure each \
         part is. `inservice figures {} states/CA` prints every figure of a state with its sources.\n\n{sections}",
        years.last().copied().unwrap_or_default()
    )
}

fn section(words: Words, year: i32) -> String {
    let head = [
        "State",
        "Figures",
        "Income tax",
        "Exclusion reaches a worker",
        "Where the 10% applies",
        "Additional tax",
        "Withheld: can be rolled over",
        "Withheld: other",
        "Form",
        "Local tax",
    ];
    let head = head.map(str::to_owned);
    let rows = states(year).filter_map(|code| row(words, year, code));
    let remarks: String = states(year).map(|code| remarks(words, year, code)).collect();
    format!("## {year}\n\n{}\n### Remarks and sources of {year}\n\n{remarks}\n", table(&head, rows))
}

fn row(words: Words, year: i32, code: &str) -> Option<Vec<String>> {
    let law = state_law(year, code, FilingStatus::Single)?;
    let sure = |confidence| format!("({})", words.confidence_name(confidence));
    let none = || "none".to_owned();
    let retirement = law.retirement.as_ref();
    let last = law.withholding.rules.last()?;
    let with_dates = if law.withholding.rules.len() > 1 { ", changes within the year" } else { "" };
    Some(vec![
        format!("{code} {}", words.state_name(code)),
        words.figures_status(law.status).to_owned(),
        law.income_tax.as_ref().map_or_else(none, |tax| format!("{} {}", tax.law, sure(tax.confidence))),
        retirement.map_or_else(none, |one| format!("{} {}", one.in_service.id(), sure(one.confidence))),
        retirement.map_or_else(none, |one| one.early.id().to_owned()),
        additional(words, &law),
        format!("{}{with_dates} {}", withheld(words, &last.rollover), sure(law.withholding.confidence)),
        withheld(words, &last.other),
        law.withholding.form.unwrap_or_default().to_owned(),
        law.local.as_ref().map_or_else(String::new, |local| match local.reaches {
            LocalReach::Payment => "may reach the payment".to_owned(),
            LocalReach::Wages => "wages only".to_owned(),
        }),
    ])
}

fn additional(words: Words, law: &StateLaw) -> String {
    law.early_distribution.as_ref().map_or_else(String::new, |early| {
        let of = match early.of {
            EarlyBase::Distribution => "the early payment",
            EarlyBase::FederalAdditionalTax => "the federal 10%",
        };
        format!("{} of {of} ({})", words.percent(early.rate.value), words.confidence_name(early.confidence))
    })
}

fn withheld(words: Words, rule: &WithholdingRule) -> String {
    let kind = rule.kind.id().replace('_', " ");
    match (&rule.rate, rule.base) {
        (Some(rate), Some(base)) => format!("{kind}, {} of {}", words.percent(rate.value), base.id().replace('_', " ")),
        (Some(_) | None, Some(_) | None) => kind,
    }
}

/// What the file says in words, and where from.
fn remarks(words: Words, year: i32, code: &str) -> String {
    let notes = NOTES.iter().filter(|note| note.tax_year == year && note.state == code && said(note.place));
    let items: String = notes.map(|note| format!("- {}: {}\n", note.place, note.text)).collect();
    format!("**{}**\n\n{items}\n", words.state_name(code))
}

/// Names of rules and of the state say nothing of their own.
fn said(place: &str) -> bool {
    !place.ends_with("name")
}
