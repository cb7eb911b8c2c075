//! What can only the plan answer?

use leptos::prelude::*;

use crate::platform;
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
            let items = sentences.iter().map(|sentence| view! { <li>{sentence.clone()}</li> }).collect_view();
            let copied = RwSignal::new(false);
            let copy = move |_| {
                let numbered = sentences.iter().zip(1_u32..).map(|(sentence, number)| format!("{number}. {sentence}"));
                let text: Vec<String> = numbered.collect();
                platform::copy(&text.join("\n"), move || copied.set(true));
            };
            view! {
                <section id="ask-plan">
                    <div class="lead"><h3>{words.questions_title()}</h3><p class="hint">{words.questions_about()}</p></div>
                    <ol class="asks">{items}</ol>
                    <p class="copy">
                        <button type="button" class="button" on:click=copy>{words.questions_copy()}</button>
                        <span aria-live="polite">{move || copied.get().then(|| words.questions_copied())}</span>
                    </p>
                </section>
            }
            .into_any()
        })
    }
}
