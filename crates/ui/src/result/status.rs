//! What is said aloud when the answer changes?

use gloo::timers::callback::Timeout;
use inservice_core::money::Usd;
use inservice_core::report::Report;
use inservice_words::Words;
use leptos::prelude::*;

use crate::state::Form;

/// Long enough that nothing is said in the middle of an amount.
const PAUSE_MS: u32 = 1_000;

#[component]
pub(crate) fn Status() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let sentence = Memo::new(move |_| {
        let wrong = form.places.misplaced();
        let count = wrong.shown.len().saturating_add(wrong.nowhere.len());
        if count > 0 {
            return words.answer_paused(i64::try_from(count).unwrap_or_default());
        }
        form.report.read().as_ref().map(|report| aloud(words, report)).unwrap_or_default()
    });
    let spoken = RwSignal::new(String::new());
    let waiting = StoredValue::new_local(None::<Timeout>);
    Effect::new(move |_| {
        let next = sentence.get();
        // Replacing the timer cancels the one before.
        waiting.set_value(Some(Timeout::new(PAUSE_MS, move || spoken.set(next))));
    });
    view! { <p class="unseen" role="status" aria-live="polite" aria-atomic="true">{move || spoken.get()}</p> }
        .into_any()
}

fn aloud(words: Words, report: &Report) -> String {
    let headline = words.verdict_headline(report.verdict);
    let payment = report.payment.as_ref();
    let kept = payment.and_then(|payment| payment.kept);
    let april = payment.and_then(|payment| payment.settle_up_in_april);
    match (kept, april) {
        (Some(kept), Some(april)) if april.value > Usd::ZERO => {
            words.status_owed(&words.money(april.value), headline, &words.money(kept.value))
        }
        (Some(kept), Some(april)) => words.status_back(&words.money(-april.value), headline, &words.money(kept.value)),
        _ => words.status_verdict(headline),
    }
}
