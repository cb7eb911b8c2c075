//! What will the payer write on Form 1099-R?

use inservice_core::money::Usd;
use inservice_core::report::{Form1099R, Found};
use inservice_words::Words;
use leptos::prelude::*;

use crate::state::Form;
use crate::why::WhyButton;

#[component]
pub(crate) fn Forms() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let papers = Memo::new(move |_| {
        let report = form.report.read();
        let report = report.as_ref()?;
        let payment = report.payment.as_ref()?;
        (!payment.form_1099r.is_empty()).then(|| (report.rules.tax_year, payment.form_1099r.clone()))
    });
    move || {
        papers.get().map(|(year, papers)| {
            let papers = papers.into_iter().map(|paper| sheet(words, year, paper)).collect_view();
            view! {
                <section>
                    <div class="lead"><h3>{words.paper_title()}</h3><p class="hint">{words.paper_about()}</p></div>
                    {papers}
                </section>
            }
            .into_any()
        })
    }
}

fn sheet(words: Words, year: i32, paper: Form1099R) -> impl IntoView {
    let money = |number: &'static str, name: &'static str, found: Option<Found<Usd>>| {
        let value = match found {
            Some(found) => {
                view! { {words.money_exact(found.value)} <WhyButton finding=found.finding about=name/> }.into_any()
            }
            None => view! { <span class="hint">{words.paper_not_known()}</span> }.into_any(),
        };
        view! { <div><dt><b>{number}</b> {name}</dt><dd>{value}</dd></div> }
    };
    view! {
        <article class="paper">
            <header><span>{words.paper_form()}</span><small>{words.paper_year(&year.to_string())}</small></header>
            <dl>
                {money("1", words.paper_box_1(), Some(paper.box_1))}
                {money("2a", words.paper_box_2a(), paper.box_2a)}
                {money("4", words.paper_box_4(), paper.box_4)}
                {money("5", words.paper_box_5(), paper.box_5)}
                <div>
                    <dt><b>"7"</b> {words.paper_box_7()}</dt>
                    <dd>{paper.box_7} {paper.confirm.then(|| view! { <span class="tag ask-plan">{words.paper_confirm()}</span> })}</dd>
                </div>
                {paper.box_10.map(|found| money("10", words.paper_box_10(), Some(found)))}
                {paper.box_11.map(|year| view! { <div><dt><b>"11"</b> {words.paper_box_11()}</dt><dd>{year}</dd></div> })}
            </dl>
        </article>
    }
}
