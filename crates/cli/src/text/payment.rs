//! How does a payment read: what arrives, what it costs, what to know?

use inservice_core::ledger::Line;
use inservice_core::money::Usd;
use inservice_core::report::{Found, Payment, Report};
use inservice_words::Words;

use super::layout::Page;

/// The four numbers first, then how they come about, then the notes.
pub(super) fn payment(words: Words, report: &Report, payment: &Payment, page: &mut Page) {
    page.heading(words.cli_heading_result());
    page.table(&rows(
        words,
        report,
        &[
            (Line::CashNow, payment.cash_now),
            (Line::SettleUpInApril, payment.settle_up_in_april),
            (Line::Kept, payment.kept),
            (Line::Cost, payment.cost),
            (Line::CostPer1000Kept, payment.cost_per_1000_kept),
        ],
    ));
    page.heading(&words.cli_heading_payment(words.route_name(payment.route)));
    page.table(&rows(
        words,
        report,
        &[
            (Line::Gross, Some(payment.gross)),
            (Line::Basis, payment.basis),
            (Line::Includible, payment.includible),
            (Line::RolledOver, Some(payment.rolled_over)),
            (Line::IncomeThisYear, payment.income_this_year),
            (Line::FederalWithholding, payment.withholding.federal),
            (Line::StateWithholding, payment.withholding.state),
            (Line::FederalIncomeTax, payment.income_tax.federal),
            (Line::AdditionalTax, payment.additional_tax.tax),
        ],
    ));
    state(words, report, payment, page);
    parts(words, report, payment, page);
    sources(words, payment, page);
    exceptions(words, payment, page);
    forms(words, payment, page);
    super::papers::papers(words, payment, page);
    if !payment.notes.is_empty() {
        page.heading(words.cli_heading_notes());
        for note in &payment.notes {
            page.item(&words.note(note));
        }
    }
}

/// The state's part: its taxes, its exclusion and why, what it withholds, how sure that is.
fn state(words: Words, report: &Report, payment: &Payment, page: &mut Page) {
    let Some(state) = &payment.state else { return };
    page.heading(&words.cli_heading_state(words.state_name(&state.code)));
    let mut taxes = vec![(Line::StateIncomeTax, payment.income_tax.state)];
    taxes.extend(payment.additional_tax.state.map(|tax| (Line::StateAdditionalTax, Some(tax))));
    taxes.extend(state.local.map(|tax| (Line::LocalTaxOnPayment, Some(tax))));
    page.table(&rows(words, report, &taxes));
    let exclusion = &state.exclusion;
    page.item(
        &words
            .cli_state_exclusion(words.exclusion_reached(exclusion.reached), words.exclusion_reason(exclusion.reason)),
    );
    if let Some(question) = exclusion.question {
        page.item(words.state_question(question));
    }
    let kind = words.state_withholding_kind(state.withholding.kind);
    let rate = state.withholding.default_percent;
    let rate = rate.map(|rate| words.state_withholding_share(rate.value.0, state.withholding.base));
    page.item(&match rate {
        Some(rate) => words.cli_state_withholding_rate(kind, &rate),
        None => words.cli_state_withholding(kind),
    });
    if let Some(form) = state.withholding.form {
        page.item(&words.cli_state_form(form));
    }
    if let Some(sure) = state.confidence.income_tax {
        page.item(&words.cli_state_figures(words.confidence_name(sure), words.figures_status(state.figures)));
    }
}

/// A row for each amount; a null is said, too, and an estimate is called one.
fn rows(words: Words, report: &Report, lines: &[(Line, Option<Found<Usd>>)]) -> Vec<Vec<String>> {
    let row = |(line, found): &(Line, Option<Found<Usd>>)| {
        let name = words.line_name(*line);
        found.map_or_else(
            || vec![format!("  {name}"), words.cli_not_known().to_owned()],
            |found| amount(words, report, name, found),
        )
    };
    lines.iter().map(row).collect()
}

fn amount(words: Words, report: &Report, name: &str, found: Found<Usd>) -> Vec<String> {
    let mut row = vec![format!("  {name}"), words.money_exact(found.value)];
    row.extend(report.is_estimate(found).then(|| words.cli_estimate().to_owned()));
    row
}

/// Which rule took what of the federal cost.
fn parts(words: Words, report: &Report, payment: &Payment, page: &mut Page) {
    if payment.cost_parts.is_empty() {
        return;
    }
    page.heading(words.cli_heading_cost_parts());
    let rows = payment.cost_parts.iter().map(|one| amount(words, report, words.cost_part_name(one.part), one.amount));
    page.table(&rows.collect::<Vec<_>>());
}

fn sources(words: Words, payment: &Payment, page: &mut Page) {
    page.heading(words.cli_heading_sources());
    let rows = payment.by_source.iter().map(|one| {
        let includible = one.includible.map_or_else(
            || words.cli_not_known().to_owned(),
            |found| words.cli_of_it_taxable(&words.money_exact(found.value)),
        );
        vec![format!("  {}", words.source_name(one.source)), words.money_exact(one.gross.value), includible]
    });
    page.table(&rows.collect::<Vec<_>>());
}

/// The exceptions that spare a part, and those that people claim in vain.
fn exceptions(words: Words, payment: &Payment, page: &mut Page) {
    let tax = &payment.additional_tax;
    if !tax.excepted.is_empty() {
        page.heading(words.cli_heading_excepted());
        let rows = tax.excepted.iter().map(|one| {
            let number = one.form_5329_number.map_or_else(String::new, |number| words.cli_form_5329_number(number));
            vec![format!("  {}", words.exception_name(one.exception)), words.money_exact(one.amount.value), number]
        });
        page.table(&rows.collect::<Vec<_>>());
    }
    if tax.tax.is_some_and(|tax| tax.value.is_positive()) && !tax.refused.is_empty() {
        page.heading(words.cli_heading_refused());
        for refused in &tax.refused {
            let why = words.refused_why(refused.exception).unwrap_or_default();
            let worth = words.refused_worth(refused).map_or_else(String::new, |worth| format!(" {worth}"));
            page.item(&format!("{}: {why}{worth}", words.exception_name(refused.exception)));
        }
    }
}

/// The boxes of each form, with their numbers above.
fn forms(words: Words, payment: &Payment, page: &mut Page) {
    page.heading(words.cli_heading_forms());
    let amount = |found: Option<Found<Usd>>| {
        found.map_or_else(|| words.cli_not_known().to_owned(), |found| words.money_exact(found.value))
    };
    let head = ["  1", "2a", "4", "5", "7"].map(str::to_owned).to_vec();
    let forms = payment.form_1099r.iter().map(|form| {
        let code = if form.confirm { words.cli_confirm(form.box_7) } else { form.box_7.to_owned() };
        vec![
            format!("  {}", words.money_exact(form.box_1.value)),
            amount(form.box_2a),
            amount(form.box_4),
            amount(form.box_5),
            code,
        ]
    });
    page.table(&std::iter::once(head).chain(forms).collect::<Vec<_>>());
    if let Some(year) = payment.form_1099r.iter().find_map(|form| form.box_11) {
        page.paragraph(2, &words.cli_first_roth_year(&year.to_string()));
    }
}
