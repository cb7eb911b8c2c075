//! Which kinds of money may a plan pay by which way? The page of the table of law.

use inservice_core::access::{Cell, Route, cell, law, law_against};
use inservice_core::authority::Authority;
use inservice_core::scenario::MoneySource;
use inservice_words::Words;

use super::markdown::{citation, citations, code, table};

pub(super) fn page(words: Words) -> String {
    let sections: String = Route::ALL.iter().map(|route| section(words, *route)).collect();
    format!(
        "# Which money may leave by which way\n\n\
         What the law lets a 401(k) pay to somebody who still works for the employer: a row a way out, a \
         column a kind of money. The plan must also allow it, the person must meet what the way itself asks \
         for, and the money must be vested. None of this says whether the payment is income or whether the \
         10% additional tax applies; for that see [the exceptions](exceptions.md).\n\n\
         {}\n{}\n## Kinds of money\n\n{}\n## Ways out, and their law\n\n{sections}",
        grid(),
        legend(words),
        sources(words),
    )
}

fn grid() -> String {
    let sources = MoneySource::ALL.iter().map(|source| code(source.id()));
    let head: Vec<String> = std::iter::once("Way out".to_owned()).chain(sources).collect();
    let rows = Route::ALL.iter().map(|route| {
        let cells = MoneySource::ALL.iter().map(|source| mark(cell(*route, *source)).to_owned());
        std::iter::once(code(route.id())).chain(cells).collect()
    });
    table(&head, rows)
}

fn legend(words: Words) -> String {
    let cells = [
        (Cell::Yes, words.cli_cell_yes()),
        (Cell::No, words.cli_cell_no()),
        (Cell::NotApplicable, words.cli_cell_not_applicable()),
        (Cell::Unsettled, words.cli_cell_unsettled()),
        (Cell::AsOrigin, words.cli_cell_as_origin()),
    ];
    cells.map(|(cell, about)| format!("- **{}**: {about}\n", mark(cell))).concat()
}

fn sources(words: Words) -> String {
    let head = ["Kind of money", "Called", "How to tell"].map(str::to_owned);
    let row = |source: &MoneySource| {
        vec![code(source.id()), words.source_name(*source).to_owned(), words.source_hint(*source).to_owned()]
    };
    table(&head, MoneySource::ALL.iter().map(row))
}

/// What a way is, since when, by which law, and what closes or leaves open its cells.
fn section(words: Words, route: Route) -> String {
    let mut text = format!("### {}: {}\n\n{}\n\n", code(route.id()), words.route_name(route), words.route_about(route));
    if let Some(day) = route.first_day() {
        text.push_str(&format!("In the law since {}.\n\n", words.date(day)));
    }
    for one in law(route) {
        text.push_str(&format!("- {}: {}\n", citation(*one), words.authority_about(*one)));
    }
    for (why, law, sources) in forbidden(words, route) {
        text.push_str(&format!("- **N** for {}: {why} {}.\n", list(&sources), citations(law)));
    }
    let unsettled: Vec<MoneySource> =
        MoneySource::ALL.iter().copied().filter(|source| cell(route, *source) == Cell::Unsettled).collect();
    if !unsettled.is_empty() {
        text.push_str(&format!("- **ask** for {}: {}\n", list(&unsettled), words.cli_cell_unsettled()));
    }
    text.push('\n');
    text
}

/// The kinds of money that the law keeps from a way, those with the same reason and law together.
fn forbidden(words: Words, route: Route) -> Vec<(&'static str, &'static [Authority], Vec<MoneySource>)> {
    let mut groups: Vec<(&'static str, &'static [Authority], Vec<MoneySource>)> = Vec::new();
    for source in MoneySource::ALL.iter().copied().filter(|source| cell(route, *source) == Cell::No) {
        let (why, law) = (words.law_forbids(route, source), law_against(source));
        match groups.iter_mut().find(|(one, other, _)| *one == why && *other == law) {
            Some((_, _, sources)) => sources.push(source),
            None => groups.push((why, law, vec![source])),
        }
    }
    groups
}

fn list(sources: &[MoneySource]) -> String {
    sources.iter().map(|source| code(source.id())).collect::<Vec<_>>().join(", ")
}

const fn mark(cell: Cell) -> &'static str {
    match cell {
        Cell::Yes => "Y",
        Cell::No => "N",
        Cell::NotApplicable => "–",
        Cell::Unsettled => "ask",
        Cell::AsOrigin => "as origin",
    }
}
