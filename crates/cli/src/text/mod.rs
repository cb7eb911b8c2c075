//! How does a report read as plain text?

mod access;
mod layout;
mod papers;
mod parts;
mod payment;

use inservice_core::report::Report;
use inservice_core::scenario::Scenario;
use inservice_words::Words;

use layout::Page;
pub(crate) use layout::aligned;

/// The report in the order in which a person asks: may I, what does it come to, why, what next.
pub(crate) fn report(words: Words, scenario: &Scenario, report: &Report) -> String {
    let mut page = Page::default();
    if let Some(title) = &scenario.title {
        page.heading(title);
    }
    page.heading(words.verdict_headline(report.verdict));
    page.paragraph(0, words.verdict_about(report.verdict));
    if let Some(figures) = report.rules.figures_of {
        page.paragraph(0, &words.cli_estimates(&figures.to_string(), &report.rules.tax_year.to_string()));
    }
    if let Some(payment) = &report.payment {
        payment::payment(words, report, payment, &mut page);
    }
    let loans = report.loans.iter().flat_map(|loans| words.loan_parts(loans));
    for part in loans.chain(report.employer_roth.as_ref().map(|said| words.employer_roth_part(said))) {
        parts::part(words, part, &mut page);
    }
    access::not_counted(words, report, &mut page);
    access::routes(words, report, &mut page);
    if !report.unknowns.is_empty() {
        page.heading(words.cli_heading_questions());
        for unknown in &report.unknowns {
            page.item(&words.question(unknown.question, unknown.route, unknown.source));
        }
    }
    if !report.deadlines.is_empty() {
        page.heading(words.cli_heading_dates());
        let rows = report.deadlines.iter().map(|deadline| {
            vec![format!("  {}", words.short_date(deadline.date.value)), words.deadline_name(deadline.id).to_owned()]
        });
        page.table(&rows.collect::<Vec<_>>());
    }
    page.heading(words.cli_heading_not_modelled());
    for gap in &report.not_modelled {
        page.item(&words.not_modelled(gap));
    }
    page.blank();
    page.paragraph(0, words.cli_education());
    page.finish()
}

/// The text without what a terminal would obey: a scenario may come from anybody.
pub(crate) fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { char::REPLACEMENT_CHARACTER } else { c }).collect()
}
