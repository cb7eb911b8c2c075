//! What else may be on the return, asked once it is said to be there?

use inservice_words::Words;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::choice::Switch;
use super::field::{Kind, Row};
use crate::state::Form;
use crate::state::draft::{DraftStoreFields, place_of};
use crate::state::topics::{Topic, is_as_allowed, is_of_spouse};

/// The switches, each with its questions behind it.
#[component]
pub(crate) fn Topics() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let switches = Topic::ALL.into_iter().enumerate().map(|(index, topic)| {
        let on = Field::<bool>::from(form.draft.topics().at_unkeyed(index));
        view! {
            <Switch label=name(words, topic) hint=hint(words, topic) value=on>
                <Amounts topic=topic/>
                {(topic == Topic::Itemized).then(|| view! { <Medical/> })}
            </Switch>
        }
    });
    let switches = switches.collect_view();
    view! {
        <div class="topics" role="group" aria-labelledby="household-topics">
            <p class="label" id="household-topics">{words.form_topics()}</p>
            {switches}
        </div>
    }
    .into_any()
}

/// The amounts of a topic, two in a row.
#[component]
fn Amounts(topic: Topic) -> impl IntoView {
    let draft = Form::here().draft;
    let row = move |name: &'static str| {
        let here = Memo::new(move |_| match draft.read() {
            draft if is_of_spouse(name) => draft.is_joint(),
            draft if is_as_allowed(name) => !draft.amount_of(name).is_empty(),
            _ => true,
        });
        move || here.get().then(|| view! { <Amount name=name/> })
    };
    let pairs = topic.amounts().chunks(2).map(|pair| {
        let rows = pair.iter().map(|name| row(name)).collect_view();
        view! { <div class="pair">{rows}</div> }
    });
    pairs.collect_view().into_any()
}

/// Medical expenses have one field on the page: here, or beside the reason for the payment.
#[component]
fn Medical() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let above = Memo::new(move |_| form.draft.read().medical_is_beside_reason());
    let row = move || {
        if above.get() {
            view! { <p class="hint">{words.form_medical_above()}</p> }.into_any()
        } else {
            view! {
                <Row path="events.medical_expenses_paid" label=words.field_medical_expenses_paid().to_owned() value=form.draft.medical() kind=Kind::Money hint=words.form_medical_hint()/>
            }
            .into_any()
        }
    };
    row.into_any()
}

/// An amount of the household, by its name in the public contract.
#[component]
pub(crate) fn Amount(name: &'static str, #[prop(optional, into)] hint: Option<String>) -> impl IntoView {
    let form = Form::here();
    let path = format!("household.{name}");
    let label = form.words.field_name(&path);
    let value = Field::<String>::from(form.draft.amounts().at_unkeyed(place_of(name)));
    view! { <Row path=path label=label value=value kind=Kind::Money hint=hint.unwrap_or_default()/> }.into_any()
}

const fn name(words: Words, topic: Topic) -> &'static str {
    match topic {
        Topic::OtherIncome => words.topic_other_income(),
        Topic::Marketplace => words.topic_marketplace(),
        Topic::Medicare => words.topic_medicare(),
        Topic::SocialSecurity => words.topic_social_security(),
        Topic::StudentLoan => words.topic_student_loan(),
        Topic::IraContribution => words.topic_ira(),
        Topic::WorkerDeductions => words.topic_worker(),
        Topic::Itemized => words.topic_itemized(),
        Topic::SaversCredit => words.topic_savers(),
        Topic::CareAndTuition => words.topic_care(),
        Topic::PaidThisYear => words.topic_paid(),
    }
}

/// Where the amounts are found, or why none are asked for.
const fn hint(words: Words, topic: Topic) -> Option<&'static str> {
    match topic {
        Topic::Marketplace => Some(words.topic_marketplace_hint()),
        Topic::Medicare => Some(words.topic_medicare_hint()),
        Topic::SocialSecurity => Some(words.topic_social_security_hint()),
        Topic::StudentLoan => Some(words.topic_student_loan_hint()),
        Topic::IraContribution => Some(words.topic_ira_hint()),
        Topic::WorkerDeductions => Some(words.topic_worker_hint()),
        Topic::Itemized => Some(words.topic_itemized_hint()),
        Topic::SaversCredit => Some(words.topic_savers_hint()),
        Topic::CareAndTuition => Some(words.topic_care_hint()),
        Topic::PaidThisYear => Some(words.topic_paid_hint()),
        Topic::OtherIncome => None,
    }
}
