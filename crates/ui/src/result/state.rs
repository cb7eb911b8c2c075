//! What does the household's state make of the payment?

use inservice_core::ledger::Line;
use inservice_core::money::Usd;
use inservice_core::report::{Found, Payment, StateOfPayment};
use inservice_words::Words;
use leptos::prelude::*;

use crate::state::Form;
use crate::why::WhyButton;

#[component]
pub(crate) fn State() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let said = Memo::new(move |_| {
        let report = form.report.read();
        let payment = report.as_ref()?.payment.as_ref()?;
        Some((taxes(payment), payment.state.clone()?))
    });
    move || {
        let (taxes, state) = said.get()?;
        let rows = taxes.into_iter().map(|(line, tax)| row(words, line, tax)).collect_view();
        let sure = state.confidence.income_tax;
        let sure =
            sure.map(|sure| words.state_figures(words.confidence_name(sure), words.figures_status(state.figures)));
        Some(
            view! {
                <section>
                    <div class="lead"><h3>{words.state_title(words.state_name(&state.code))}</h3></div>
                    <dl class="sums">{rows}</dl>
                    <ul class="notes">
                        <li>{exclusion(words, &state)}</li>
                        <li>{withholding(words, &state)}</li>
                        {sure.map(|sure| view! { <li>{sure}</li> })}
                    </ul>
                </section>
            }
            .into_any(),
        )
    }
}

/// The state's taxes on the payment that are not zero; the income tax always.
fn taxes(payment: &Payment) -> Vec<(Line, Found<Usd>)> {
    let income = payment.income_tax.state.map(|tax| (Line::StateIncomeTax, tax));
    let additional = payment.additional_tax.state.map(|tax| (Line::StateAdditionalTax, tax));
    let local = payment.state.as_ref().and_then(|state| state.local).map(|tax| (Line::LocalTaxOnPayment, tax));
    let withheld = payment.withholding.state.map(|tax| (Line::StateWithholding, tax));
    let more = [additional, local, withheld].into_iter().flatten().filter(|(_, tax)| tax.value.is_positive());
    income.into_iter().chain(more).collect()
}

fn row(words: Words, line: Line, tax: Found<Usd>) -> impl IntoView {
    let name = words.line_name(line);
    view! {
        <div>
            <dt>{name} " " <WhyButton finding=tax.finding about=name/></dt>
            <dd>{words.money_exact(tax.value)}</dd>
        </div>
    }
}

/// Whether the exclusion reaches the payment, why, and what would settle it.
fn exclusion(words: Words, state: &StateOfPayment) -> impl IntoView {
    let exclusion = state.exclusion;
    let amount = exclusion.amount.filter(|amount| amount.value.is_positive());
    let why = amount.map(|amount| {
        view! { " " {words.money_exact(amount.value)} " " <WhyButton finding=amount.finding about=words.line_state_exclusion_of_payment()/> }
    });
    view! {
        <b>{words.state_exclusion()} " " {words.exclusion_reached(exclusion.reached)} "."</b> " "
        {words.exclusion_reason(exclusion.reason)} " "
        {exclusion.question.map(|question| words.state_question(question))}
        {why}
    }
}

/// How the state withholds, how much of what, and by which form that is changed.
fn withholding(words: Words, state: &StateOfPayment) -> String {
    let rule = state.withholding;
    let kind = words.state_withholding_kind(rule.kind);
    let rate = rule.default_percent.map(|rate| words.state_withholding_share(rate.value.0, rule.base));
    let said = match rate {
        Some(rate) => words.cli_state_withholding_rate(kind, &rate),
        None => words.cli_state_withholding(kind),
    };
    match rule.form {
        Some(form) => format!("{said} {}", words.cli_state_form(form)),
        None => said,
    }
}
