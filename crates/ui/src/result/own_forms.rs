//! On which lines of one's own forms does the payment land?

use inservice_core::report::{FilledForm, FilledLine};
use inservice_words::Words;
use leptos::prelude::*;

use super::emphasis::{shown, strong};
use crate::state::Form;
use crate::why::WhyButton;

#[component]
pub(crate) fn OwnForms() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let papers = Memo::new(move |_| {
        let report = form.report.read();
        let report = report.as_ref()?;
        let payment = report.payment.as_ref()?;
        let covering = payment.withholding.covering_percent;
        (!payment.forms.is_empty()).then(|| (report.rules.tax_year, payment.forms.clone(), covering))
    });
    move || {
        papers.get().map(|(year, papers, covering)| {
            let sheets = papers.into_iter().map(|paper| sheet(words, year, &paper)).collect_view();
            view! {
                <section id="own-forms">
                    <div class="lead"><h3>{words.own_forms_title()}</h3><p class="hint">{words.own_forms_about()}</p></div>
                    {covering.map(|percent| view! {
                        <p class="say">
                            {shown(&words.own_forms_covering(&strong(&words.percent(percent.value.0))))} " "
                            <WhyButton finding=percent.finding about=words.line_covering_percent()/>
                        </p>
                    })}
                    {sheets}
                </section>
            }
            .into_any()
        })
    }
}

fn sheet(words: Words, year: i32, paper: &FilledForm) -> AnyView {
    let rows = paper.lines.iter().map(|line| row(words, line)).collect_view();
    view! {
        <article class="paper">
            <header>
                <span>{words.form_name(paper.form)}</span>
                <small>{words.form_use(paper.form)} " \u{b7} " {year}</small>
            </header>
            <dl>{rows}</dl>
        </article>
    }
    .into_any()
}

fn row(words: Words, line: &FilledLine) -> AnyView {
    let name = words.form_line(line.line);
    let amount = line.amount.map(|found| (words.money_exact(found.value), found.finding));
    let rate = line.rate_percent.map(|found| (words.percent(found.value.0), found.finding));
    let value = amount.or(rate).map(|(text, finding)| view! { {text} <WhyButton finding=finding about=name/> });
    let written = words.form_written(line).map(|text| view! { <small>{text}</small> });
    view! { <div><dt><b>{line.line.number()}</b> {name}</dt><dd>{value}{written}</dd></div> }.into_any()
}
