//! Does the 10% apply: what it could reach, what is spared and why, and what was said in vain?

use inservice_core::access::Reason;
use inservice_core::ledger::Line;
use inservice_core::report::{AdditionalTax, Excepted};
use inservice_words::Words;
use leptos::prelude::*;

use crate::state::Form;
use crate::why::{Laws, WhyButton};

#[component]
pub(crate) fn TenPercent() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let tax = Memo::new(move |_| {
        form.report.read().as_ref().and_then(|report| report.payment.as_ref()).map(|one| one.additional_tax.clone())
    });
    let in_vain = Memo::new(move |_| {
        form.report.read().iter().flat_map(|report| report.not_counted()).cloned().collect::<Vec<_>>()
    });
    move || {
        let tax = tax.get().filter(|tax| tax.base.is_some())?;
        Some(section(words, &tax, in_vain.get()))
    }
}

fn section(words: Words, tax: &AdditionalTax, in_vain: Vec<Reason>) -> AnyView {
    let reaches = tax.base.is_some_and(|base| base.value.is_positive());
    let rows = reaches.then(|| {
        let base = tax
            .base
            .map(|base| row(words.line_name(Line::AdditionalTaxBase), words.money(base.value), None, base.finding));
        let spared = tax.excepted.iter().map(|one| spared(words, one)).collect_view();
        let left =
            tax.tax.map(|tax| row(words.line_name(Line::AdditionalTax), words.money(tax.value), None, tax.finding));
        view! { <dl class="sums">{base} {spared} {left}</dl> }
    });
    let in_vain = (!in_vain.is_empty()).then(|| {
        let items =
            in_vain.into_iter().map(|reason| view! { <li>{words.reason(&reason)} " " <Laws law=reason.law/></li> });
        view! { <p class="hint">{words.ten_not_counted()}</p> <ul class="notes">{items.collect_view()}</ul> }
    });
    let about = if reaches { words.ten_about() } else { words.ten_reaches_nothing() };
    view! {
        <section>
            <div class="lead"><h3>{words.ten_title()}</h3><p class="hint">{about}</p></div>
            {rows}
            {in_vain}
        </section>
    }
    .into_any()
}

fn spared(words: Words, one: &Excepted) -> AnyView {
    let number = one.form_5329_number.map(|number| words.ten_number(number));
    let amount = words.fall_gain(&words.money(one.amount.value));
    row(words.exception_name(one.exception), amount, number.or(Some(words.ten_spared().to_owned())), one.amount.finding)
}

fn row(name: &'static str, amount: String, about: Option<String>, finding: u32) -> AnyView {
    let about = about.map(|about| view! { <span class="hint">{about}</span> " " });
    view! {
        <div>
            <dt>{name} " " {about} <WhyButton finding=finding about=name/></dt>
            <dd>{amount}</dd>
        </div>
    }
    .into_any()
}
