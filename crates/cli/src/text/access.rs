//! How do the routes read: which are open, which are closed, and why?

use inservice_core::access::{ReasonCode, Route};
use inservice_core::report::{Money, Permitted, Report, RouteRow};
use inservice_words::Words;

use super::layout::Page;

/// The routes that are open, those to ask about, and those that are closed. What a route is not
/// about is left out.
pub(super) fn routes(words: Words, report: &Report, page: &mut Page) {
    let groups = [
        (Permitted::Yes, words.cli_heading_open()),
        (Permitted::Ask, words.cli_heading_ask()),
        (Permitted::No, words.cli_heading_closed()),
    ];
    for (permitted, heading) in groups {
        let about_it = |row: &&RouteRow| {
            row.concerns_everyone() && row.why.iter().all(|reason| reason.code != ReasonCode::NotApplicable)
        };
        let rows: Vec<&RouteRow> =
            report.routes.iter().filter(|row| row.permitted == permitted).filter(about_it).collect();
        if rows.is_empty() {
            continue;
        }
        page.heading(heading);
        for route in Route::ALL {
            let of_route: Vec<&RouteRow> = rows.iter().copied().filter(|row| row.route == *route).collect();
            one_route(words, report, *route, &of_route, page);
        }
    }
}

/// What was said to have happened and does not count, each by the test that it does not meet.
pub(super) fn not_counted(words: Words, report: &Report, page: &mut Page) {
    let reasons = report.not_counted();
    if !reasons.is_empty() {
        page.heading(words.cli_heading_not_counted());
        for reason in reasons {
            page.item(&words.reason(reason));
        }
    }
}

/// The sources of one route; what is said of all of them is said once.
fn one_route(words: Words, report: &Report, route: Route, rows: &[&RouteRow], page: &mut Page) {
    if rows.is_empty() {
        return;
    }
    page.paragraph(2, words.route_name(route));
    let mut rows = rows.iter().peekable();
    while let Some(row) = rows.next() {
        let source = words.source_name(row.source);
        page.paragraph(
            4,
            &match &row.limit {
                Some(Money::Exactly(most)) => {
                    let amount = words.money_exact(most.value);
                    let amount = if report.is_estimate(*most) { words.value_estimate(&amount) } else { amount };
                    words.cli_source_up_to(&amount, source)
                }
                Some(Money::Between { from, to }) => {
                    words.cli_source_up_to_between(&words.money_exact(from.value), source, &words.money_exact(to.value))
                }
                None => source.to_owned(),
            },
        );
        let same = |next: &&&RouteRow| next.why == row.why && next.nearest == row.nearest;
        if !rows.peek().is_some_and(same) {
            why(words, row, page);
        }
    }
}

/// The reasons, and the law behind them, each once. That the law lets a plan pay is the ground on
/// which the other reasons stand: alone it would say too much.
fn why(words: Words, row: &RouteRow, page: &mut Page) {
    let mut citations: Vec<&str> = Vec::new();
    for reason in &row.why {
        if reason.code != ReasonCode::LawAllows {
            page.paragraph(6, &words.row_reason(row, reason));
        }
        let new = reason.law.iter().map(|one| one.citation());
        let new: Vec<&str> = new.filter(|citation| !citations.contains(citation)).collect();
        citations.extend(new);
    }
    if let Some(nearest) = words.row_nearest(row) {
        page.paragraph(6, &nearest);
    }
    page.paragraph(6, &words.cli_law(&citations.join("; ")));
}
