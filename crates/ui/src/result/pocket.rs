//! What stays in sight on a phone while the questions fill the screen?

use inservice_core::money::Usd;
use leptos::prelude::*;

use crate::platform;
use crate::state::Form;

/// One line at the foot of the screen, and the way back to the answer.
#[component]
pub(crate) fn Pocket() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let in_sight = RwSignal::new(true);
    Effect::new(move |_| {
        if let Some(answer) = document().get_element_by_id("answer") {
            platform::watch_sight(&answer, move |seen| in_sight.set(seen));
        }
    });
    let said = Memo::new(move |_| {
        let report = form.report.read();
        let report = report.as_ref()?;
        let kept = report.payment.as_ref().and_then(|payment| payment.kept).filter(|kept| kept.value > Usd::ZERO);
        Some(match kept {
            Some(kept) => words.pocket_keep(&words.money(kept.value)),
            None => words.verdict_headline(report.verdict).to_owned(),
        })
    });
    let tucked = move || in_sight.get() || said.read().is_none();
    view! {
        <a class="pocket" class:tucked=tucked href="#answer">
            <b>{move || said.get()}</b>
            <span>{words.pocket_see()}</span>
        </a>
    }
    .into_any()
}
