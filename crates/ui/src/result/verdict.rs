//! What is the verdict, in a headline and a sentence; and before there is one, what is still needed?

use inservice_core::money::Usd;
use inservice_core::report::{NoteCode, Payment, Report};
use inservice_words::Words;
use leptos::prelude::*;

use super::emphasis::{shown, strong};
use super::paused::Paused;
use crate::platform;
use crate::state::questions::Open;
use crate::state::{Form, Needed};

#[component]
pub(crate) fn Verdict(stale: Memo<bool>) -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let said = Memo::new(move |_| form.report.read().as_ref().map(|report| Said::of(words, report)));
    let kind = move || said.read().as_ref().map_or("none", |said| said.verdict);
    let text = move || {
        match said.get() {
        Some(said) => view! {
            <div class:stale=move || stale.get()>
                <p class="eyebrow">{said.eyebrow}</p>
                <h2>{said.headline}</h2>
                {said.sentences.into_iter().map(|sentence| view! { <p class="say">{shown(&sentence)}</p> }).collect_view()}
            </div>
        }
        .into_any(),
        None => view! {
            <p class="eyebrow">{words.answer_before_eyebrow()}</p>
            <h2>{words.answer_before()}</h2>
            <p class="say">{words.answer_before_about()}</p>
        }
        .into_any(),
    }
    };
    view! {
        <section class="verdict" id="answer" tabindex="-1" data-verdict=kind>
            <Paused/>
            {text}
            <StillNeeded/>
        </section>
    }
    .into_any()
}

/// The answers that are missing, each a link to its question.
#[component]
fn StillNeeded() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let needed = Memo::new(move |_| form.needed());
    let known = Memo::new(move |_| form.report.read().is_some());
    move || {
        let needed = needed.get();
        let count = i64::try_from(needed.len()).unwrap_or_default();
        (!needed.is_empty()).then(|| {
            let items = needed.into_iter().map(|one| {
                let (id, name) = question(words, one);
                let href = format!("#{id}");
                let go = move |event: web_sys::MouseEvent| {
                    event.prevent_default();
                    platform::focus(&id);
                };
                view! { <li><a href=href on:click=go>{name}</a></li> }
            });
            let items = items.collect_view();
            let lead = if known.get() { words.needed_more(count) } else { words.needed_first(count) };
            view! { <p class="eyebrow lead-in">{lead}</p><ul class="needed">{items}</ul> }
        })
    }
}

/// The id of a question's control, and what it asks for.
fn question(words: Words, needed: Needed) -> (String, String) {
    let (id, name) = match needed {
        Needed::Amount => ("request-goal-amount", words.needed_amount()),
        Needed::PaidOn => ("request-date-month", words.needed_paid_on()),
        Needed::BirthDate => ("participant-birth_date-month", words.needed_birth_date()),
        Needed::Money => ("plan-sources-pretax_deferral-balance", words.needed_money()),
        Needed::FilingStatus => ("household-filing_status", words.needed_filing_status()),
        Needed::Wages => ("household-wages_taxpayer", words.needed_wages()),
        Needed::Beside(Open { path, is_date }) => {
            let part = if is_date { "-month" } else { "" };
            return (format!("{}{part}", path.replace('.', "-")), words.field_name(&path));
        }
    };
    (id.to_owned(), name.to_owned())
}

#[derive(Clone, Debug, PartialEq)]
struct Said {
    verdict: &'static str,
    eyebrow: String,
    headline: String,
    sentences: Vec<String>,
}

impl Said {
    fn of(words: Words, report: &Report) -> Self {
        let eyebrow = report.payment.as_ref().map_or_else(
            || words.answer_eyebrow_none().to_owned(),
            |payment| {
                let sources: Vec<String> =
                    payment.by_source.iter().map(|part| words.source_name(part.source).to_owned()).collect();
                words.answer_eyebrow(words.route_name(payment.route), &words.list(&sources))
            },
        );
        let mut sentences = Vec::new();
        sentences.extend(report.payment.as_ref().map(|payment| comes_to(words, payment)));
        // What keeps the numbers from being whole, or from reaching what was asked.
        let notes = report.payment.iter().flat_map(|payment| &payment.notes);
        sentences.extend(notes.filter(|note| decides(note.code)).map(|note| words.note(note)));
        if sentences.is_empty() {
            sentences.push(words.verdict_about(report.verdict).to_owned());
        }
        Self {
            verdict: report.verdict.id(),
            eyebrow,
            headline: words.verdict_headline(report.verdict).to_owned(),
            sentences,
        }
    }
}

/// Notes that belong to the verdict itself.
const fn decides(code: NoteCode) -> bool {
    matches!(code, NoteCode::ShortOfGoal | NoteCode::BasisUnknown | NoteCode::RothClockUnknown)
}

/// What the payment comes to, in one sentence.
fn comes_to(words: Words, payment: &Payment) -> String {
    let money = |amount: Usd| strong(&words.money(amount));
    let gross = money(payment.gross.value);
    let moved = payment.rolled_over.value.is_positive().then(|| money(payment.rolled_over.value));
    match (payment.kept, payment.cash_now, moved) {
        (Some(kept), _, Some(moved)) if kept.value.is_positive() => {
            words.answer_moves_and_keeps(&gross, &money(kept.value), &moved)
        }
        (_, _, Some(_)) if payment.rolled_over.value == payment.gross.value => {
            match payment.settle_up_in_april.filter(|april| april.value.is_positive()) {
                Some(april) => words.answer_moves_all_owes(&money(april.value), &gross),
                None => words.answer_moves_all(&gross),
            }
        }
        (_, _, Some(moved)) => words.answer_moves(&gross, &moved),
        (Some(kept), _, None) => words.answer_keeps(&gross, &money(kept.value)),
        (None, Some(cash), None) => words.answer_pays(&money(cash.value), &gross),
        (None, None, None) => words.answer_leaves(&gross),
    }
}
