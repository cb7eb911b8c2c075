//! What has happened, asked about once it is said to have?

use inservice_core::access::Route;
use inservice_words::Words;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::ask;
use super::choice::Switch;
use crate::platform;
use crate::state::Form;
use crate::state::draft::DraftStoreFields;
use crate::state::events::LifeEvent;
use crate::state::questions::About;

/// What may be said instead of an event, by its id in a draft.
const NONE: &str = "none";
const UNSAID: &str = "unsaid";

/// The switches, each with its questions behind it.
#[component]
pub(crate) fn Events() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let usual = switches(&LifeEvent::USUAL);
    let rare = switches(&LifeEvent::RARE);
    // Opened by an example that says one of them, and never shut under the person's hands.
    let opened = ask::opened(move || LifeEvent::RARE.iter().any(|event| form.draft.read().has_happened(*event)));
    view! {
        <div class="topics" role="group" aria-labelledby="events" aria-describedby="events-hint">
            <p class="label" id="events">{words.form_events()}</p>
            <p class="hint" id="events-hint">{words.form_events_hint()}</p>
            {usual}
            {ask::fold(words.form_events_rare().to_owned(), None, opened, rare)}
            <Instead/>
            <Asked/>
        </div>
    }
    .into_any()
}

/// The switches of some events, each with its questions behind it.
pub(crate) fn switches(events: &'static [LifeEvent]) -> AnyView {
    let form = Form::here();
    let switch = |event: &LifeEvent| {
        let event = *event;
        let index = LifeEvent::all().position(|one| one == event).unwrap_or_default();
        let on = Field::<bool>::from(form.draft.happened().at_unkeyed(index));
        let (name, hint) = said(form.words, event);
        view! { <Switch label=name hint=hint value=on><Questions about=event/></Switch> }
    };
    events.iter().map(switch).collect_view().into_any()
}

/// Nothing of it, or nothing to be said: both answer like silence, and switch off what was on.
#[component]
fn Instead() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let nothing = Memo::new(move |_| !form.draft.read().happened.iter().take(LifeEvent::OF_LIFE).any(|on| *on));
    let options = [(NONE, words.form_events_none()), (UNSAID, words.form_events_unsaid())].map(|(id, text)| {
        let choose = move |_| {
            form.draft.happened().write().iter_mut().take(LifeEvent::OF_LIFE).for_each(|on| *on = false);
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
    let ask = about.route().map(|route| view! { <AnswerFor about=about route=route/> });
    view! { {ask::about(About::Event(about))} {ask} }.into_any()
}

/// Nobody who needs money comes by such a way, so that its answer is asked for here, once the event is
/// told.
#[component]
fn AnswerFor(about: LifeEvent, route: Route) -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let told = Memo::new(move |_| form.draft.read().is_told(about));
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
        LifeEvent::MissedPayment => (words.happened_missed(), words.happened_missed_hint()),
        LifeEvent::LoanOffset => (words.happened_offset(), words.happened_offset_hint()),
    }
}
