//! Which papers does the payment need, and who brings them?

use inservice_core::report::Brings;
use leptos::prelude::*;

use crate::state::Form;

#[component]
pub(crate) fn Papers() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let papers = Memo::new(move |_| {
        let report = form.report.read();
        report.as_ref().and_then(|report| report.payment.as_ref()).map(|payment| payment.paperwork.clone())
    });
    move || {
        papers.get().filter(|papers| !papers.is_empty()).map(|papers| {
            let list = |from: Brings, heading: &'static str| {
                let of_one = papers.iter().filter(|paper| paper.from == from);
                let items = of_one.map(|paper| view! { <li>{words.paper(paper)}</li> }).collect::<Vec<_>>();
                (!items.is_empty()).then(|| view! { <div><h4>{heading}</h4><ul class="brings">{items}</ul></div> })
            };
            view! {
                <section id="paperwork">
                    <div class="lead"><h3>{words.papers_title()}</h3></div>
                    <div class="two">{list(Brings::You, words.papers_you())} {list(Brings::Plan, words.papers_plan())}</div>
                </section>
            }
            .into_any()
        })
    }
}
