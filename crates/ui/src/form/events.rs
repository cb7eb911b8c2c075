//! What has happened, asked about once it is said to have?

use inservice_words::Words;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::choice::{Fact, Switch};
use super::date::DateRow;
use super::field::{Kind, Row};
use crate::state::Form;
use crate::state::draft::{DateDraft, DraftStoreFields};
use crate::state::events::{Ask, LifeEvent, QUESTIONS, Question};

/// The switches, each with its questions behind it.
#[component]
pub(crate) fn Events() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let switches = LifeEvent::ALL.into_iter().enumerate().map(|(index, event)| {
        let on = Field::<bool>::from(form.draft.happened().at_unkeyed(index));
        let (name, hint) = said(words, event);
        view! { <Switch label=name hint=hint value=on><Questions about=event/></Switch> }
    });
    let switches = switches.collect_view();
    view! {
        <div class="topics" role="group" aria-labelledby="events" aria-describedby="events-hint">
            <p class="label" id="events">{words.form_events()}</p>
            <p class="hint" id="events-hint">{words.form_events_hint()}</p>
            {switches}
        </div>
    }
    .into_any()
}

#[component]
fn Questions(about: LifeEvent) -> impl IntoView {
    let questions = QUESTIONS.iter().enumerate().filter(|(_, question)| question.about == about);
    questions.map(|(index, question)| view! { <Asked question=question index=index/> }).collect_view().into_any()
}

#[component]
fn Asked(question: &'static Question, index: usize) -> impl IntoView {
    let form = Form::here();
    let (path, label) = (question.path, form.words.field_name(question.path));
    let answer = Field::<String>::from(form.draft.event_answers().at_unkeyed(index));
    match question.ask {
        Ask::Date => {
            let date = Field::<DateDraft>::from(form.draft.event_dates().at_unkeyed(index));
            view! { <DateRow path=path label=label value=date/> }.into_any()
        }
        Ask::Amount => view! { <Row path=path label=label value=answer kind=Kind::Money/> }.into_any(),
        Ask::Count => view! { <Row path=path label=label value=answer kind=Kind::Count short=true/> }.into_any(),
        Ask::Answer | Ask::Flag => view! { <Fact path=path label=label value=answer/> }.into_any(),
    }
}

/// The name of an event, and what counts as one.
const fn said(words: Words, event: LifeEvent) -> (&'static str, &'static str) {
    match event {
        LifeEvent::BirthOrAdoption => (words.happened_birth(), words.happened_birth_hint()),
        LifeEvent::Disaster => (words.happened_disaster(), words.happened_disaster_hint()),
        LifeEvent::Reservist => (words.happened_reservist(), words.happened_reservist_hint()),
        LifeEvent::LongTermCare => (words.happened_long_term_care(), words.happened_long_term_care_hint()),
        LifeEvent::Disability => (words.happened_disability(), words.happened_disability_hint()),
        LifeEvent::TerminalIllness => (words.happened_terminal_illness(), words.happened_terminal_illness_hint()),
        LifeEvent::DomesticAbuse => (words.happened_domestic_abuse(), words.happened_domestic_abuse_hint()),
    }
}
