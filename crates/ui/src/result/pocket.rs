//! What stays in sight on a phone while the questions fill the screen?

use inservice_core::money::Usd;
use inservice_core::report::Payment;
use inservice_words::Words;
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
        let wrong = form.places.misplaced();
        let wrong = wrong.shown.len().saturating_add(wrong.nowhere.len());
        if wrong > 0 {
            return Some((words.answer_paused(i64::try_from(wrong).unwrap_or_default()), None));
        }
        let kept = report.payment.as_ref().and_then(|payment| payment.kept).filter(|kept| kept.value > Usd::ZERO);
        Some(match kept {
            Some(kept) => {
                (words.pocket_keep(&words.money(kept.value)), report.payment.as_ref().and_then(|one| rest(words, one)))
            }
            None => (words.verdict_headline(report.verdict).to_owned(), None),
        })
    });
    let tucked = move || in_sight.get() || said.read().is_none();
    view! {
        <a class="pocket" class:tucked=tucked href="#answer">
            <span>
                <b>{move || said.get().map(|(keep, _)| keep)}</b>
                <small>{move || said.get().and_then(|(_, rest)| rest)}</small>
            </span>
            <span class="see">{words.pocket_see()}</span>
        </a>
    }
    .into_any()
}

/// The other three numbers.
fn rest(words: Words, payment: &Payment) -> Option<String> {
    let (cash, april) = (payment.cash_now?.value, payment.settle_up_in_april?.value);
    let (cash, cost) = (words.money(cash), words.money(payment.cost_per_1000_kept?.value));
    Some(if april > Usd::ZERO {
        words.pocket_owed(&words.money(april), &cash, &cost)
    } else {
        words.pocket_back(&words.money(-april), &cash, &cost)
    })
}
