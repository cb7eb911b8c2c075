//! What can only the plan answer?

use leptos::prelude::*;

use crate::state::Form;

#[component]
pub(crate) fn Questions() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let sentences = Memo::new(move |_| {
        let mut sentences: Vec<String> = Vec::new();
        for unknown in form.report.read().iter().flat_map(|report| &report.unknowns) {
            let sentence = words.question(unknown.question, unknown.route, unknown.source);
            if !sentences.contains(&sentence) {
                sentences.push(sentence);
            }
        }
        sentences
    });
    move || {
        let sentences = sentences.get();
        (!sentences.is_empty()).then(|| {
            let items = sentences.into_iter().map(|sentence| view! { <li>{sentence}</li> }).collect_view();
            view! {
                <section>
                    <div class="lead"><h3>{words.questions_title()}</h3></div>
                    <ol class="asks">{items}</ol>
                </section>
            }
            .into_any()
        })
    }
}
