//! What has happened, asked about once it is said to have?

use inservice_core::access::Route;
use inservice_words::Words;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::choice::{Fact, Pick, Switch};
use super::date::DateRow;
use super::field::{Kind, Row};
use crate::platform;
use crate::state::Form;
use crate::state::draft::{DateDraft, DraftStoreFields};
use crate::state::events::{Ask, LifeEvent, QUESTIONS, Question};

/// What may be said instead of an event, by its id in a draft.
const NONE: &str = "none";
const UNSAID: &str = "unsaid";

/// The switches, each with its questions behind it.
#[component]
pub(crate) fn Events() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let switch = move |(index, event): (usize, LifeEvent)| {
        let on = Field::<bool>::from(form.draft.happened().at_unkeyed(index));
        let (name, hint) = said(words, event);
        view! { <Switch label=name hint=hint value=on><Questions about=event/></Switch> }
    };
    let usual = LifeEvent::all().enumerate().take(LifeEvent::USUAL.len()).map(switch).collect_view();
    let rare = LifeEvent::all().enumerate().skip(LifeEvent::USUAL.len()).map(switch).collect_view();
    // Opened by an example that says one of them, and never shut under the person's hands.
    let opened = Memo::new(move |was: Option<&bool>| {
        was.copied().unwrap_or_default() || form.draft.read().happened.iter().skip(LifeEvent::USUAL.len()).any(|on| *on)
    });
    view! {
        <div class="topics" role="group" aria-labelledby="events" aria-describedby="events-hint">
            <p class="label" id="events">{words.form_events()}</p>
            <p class="hint" id="events-hint">{words.form_events_hint()}</p>
            {usual}
            <details class="fold" prop:open=move || opened.get()>
                <summary>{words.form_events_rare()}</summary>
                <div class="inside">{rare}</div>
            </details>
            <Instead/>
            <Asked/>
        </div>
    }
    .into_any()
}

/// Nothing of it, or nothing to be said: both answer like silence, and switch off what was on.
#[component]
fn Instead() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let nothing = Memo::new(move |_| !form.draft.read().happened.contains(&true));
    let options = [(NONE, words.form_events_none()), (UNSAID, words.form_events_unsaid())].map(|(id, text)| {
        let choose = move |_| {
            form.draft.happened().write().fill(false);
            form.draft.no_event().set(id.to_owned());
        };
        let chosen = move || nothing.get() && *form.draft.no_event().read() == id;
        view! {
            <label>
                <input type="radio" name="events-instead" value=id prop:checked=chosen on:change=choose/>
                {text}
            </label>
        }
    });
    view! { <div class="seg" role="radiogroup" aria-labelledby="events">{options.collect_view()}</div> }.into_any()
}

#[component]
fn Questions(about: LifeEvent) -> impl IntoView {
    let questions = QUESTIONS.iter().enumerate().filter(|(_, question)| question.about == about);
    let questions = questions.map(|(index, question)| view! { <Answered question=question index=index/> });
    let ask = about.route().map(|route| view! { <AnswerFor about=about route=route/> });
    view! { {questions.collect_view()} {ask} }.into_any()
}

#[component]
fn Answered(question: &'static Question, index: usize) -> impl IntoView {
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
        Ask::Is => ().into_any(),
        Ask::Choice(ids) => {
            let name = |id: &&'static str| (*id, form.words.event_choice_name(id).to_owned());
            let options = std::iter::once(("", form.words.form_choose().to_owned())).chain(ids.iter().map(name));
            let options: Vec<_> = options.collect();
            view! { <Pick path=path label=label value=answer options=options/> }.into_any()
        }
    }
}

/// Nobody who needs money comes by such a way, so that its answer is asked for here, once the event is
/// told.
#[component]
fn AnswerFor(about: LifeEvent, route: Route) -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let told = Memo::new(move |_| !form.draft.read().open_of_events().any(|question| question.about == about));
    let is_asked = Memo::new(move |_| *form.draft.route().read() == route.id());
    move || {
        if is_asked.get() {
            return view! { <p class="hint">{words.form_answer_is_for()}</p> }.into_any();
        }
        let ask = move |_| {
            form.ask_about(route);
            request_animation_frame(|| platform::focus("answer"));
        };
        told.get()
            .then(|| view! { <p class="row"><button type="button" class="button" on:click=ask>{words.form_answer_for()}</button></p> })
            .into_any()
    }
}

/// Which event the answer is about, and the way back.
#[component]
fn Asked() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let route = Memo::new(move |_| {
        let asked = Route::from_id(&form.draft.route().read())?;
        LifeEvent::all().any(|event| event.route() == Some(asked)).then_some(asked)
    });
    move || {
        route.get().map(|route| {
            view! {
                <p class="hint asked">
                    {words.form_answer_for_about(words.route_name(route))} " "
                    <button type="button" class="plain" on:click=move |_| form.ask_as_before()>{words.form_answer_back()}</button>
                </p>
            }
            .into_any()
        })
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
        LifeEvent::Levy => (words.happened_levy(), words.happened_levy_hint()),
        LifeEvent::Order => (words.happened_order(), words.happened_order_hint()),
        LifeEvent::Enrollment => (words.happened_enrollment(), words.happened_enrollment_hint()),
        LifeEvent::Dividend => (words.happened_dividend(), words.happened_dividend_hint()),
        LifeEvent::Refund => (words.happened_refund(), words.happened_refund_hint()),
        LifeEvent::Duty => (words.happened_duty(), words.happened_duty_hint()),
        LifeEvent::Owner => (words.happened_owner(), words.happened_owner_hint()),
        LifeEvent::PlanEnds => (words.happened_plan_ends(), words.happened_plan_ends_hint()),
        LifeEvent::IncomeInvestment => (words.happened_investment(), words.happened_investment_hint()),
        LifeEvent::Repaid => (words.happened_repaid(), words.happened_repaid_hint()),
    }
}
