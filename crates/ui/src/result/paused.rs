//! Why does the answer wait, and where is the answer to fix?

use leptos::prelude::*;

use crate::platform;
use crate::state::Form;

/// A line above an answer that is no longer the drafts'.
#[component]
pub(crate) fn Paused() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let known = Memo::new(move |_| form.report.read().is_some());
    let misplaced = Memo::new(move |_| form.places.misplaced());
    move || {
        let misplaced = misplaced.get();
        let count = misplaced.shown.len().saturating_add(misplaced.nowhere.len());
        (count > 0).then(|| {
            let number = i64::try_from(count).unwrap_or_default();
            let said = if known.get() { words.answer_paused(number) } else { words.answer_fix(number) };
            let first = misplaced.shown.first().cloned().unwrap_or_else(|| "questions".to_owned());
            let href = format!("#{first}");
            let go = move |event: web_sys::MouseEvent| {
                event.prevent_default();
                platform::focus(&first);
            };
            view! {
                <p class="paused">
                    <b>{said}</b>
                    <a href=href on:click=go>{words.answer_paused_show()}</a>
                </p>
            }
        })
    }
}
