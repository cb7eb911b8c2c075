//! Who files the tax return, and what is on it?

use inservice_core::scenario::FilingStatus;
use leptos::prelude::*;

use super::ask;
use super::choice::{Check, Pick};
use super::field::{Kind, Row};
use super::residence::Residence;
use super::topics::{Amount, Topics};
use crate::state::Form;
use crate::state::draft::DraftStoreFields;
use crate::state::questions::About;

#[component]
pub(crate) fn Household() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let statuses = std::iter::once(("", words.form_choose().to_owned()))
        .chain(FilingStatus::ALL.iter().map(|status| (status.id(), words.filing_status_name(*status).to_owned())))
        .collect::<Vec<_>>();
    let joint = Memo::new(move |_| draft.read().is_joint());
    view! {
        <fieldset class="group">
            <legend>{words.form_household()}</legend>
            <p class="hint lede">{words.form_household_hint()}</p>
            <Pick path="household.filing_status" label=words.field_filing_status() value=draft.filing_status() options=statuses/>
            {ask::about(About::Married)}
            {move || joint.get().then(|| view! {
                <Row path="household.age_spouse" label=words.field_age_spouse().to_owned() value=draft.age_spouse() kind=Kind::Count short=true/>
            })}
            <Amount name="wages_taxpayer" hint=words.form_wages_hint()/>
            {move || joint.get().then(|| view! { <Amount name="wages_spouse"/> })}
            <Row path="household.children_ages" label=words.field_children_ages().to_owned() value=draft.children() kind=Kind::Text hint=words.form_children_hint()/>
            <Residence/>
            <Topics/>
            <details class="fold">
                <summary>{words.form_blindness()}</summary>
                <div class="inside">
                    <Check label=words.field_blind_taxpayer() value=draft.blind_taxpayer()/>
                    {move || joint.get().then(|| view! { <Check label=words.field_blind_spouse() value=draft.blind_spouse()/> })}
                    <Check label=words.field_claimed_as_dependent() value=draft.claimed_as_dependent()/>
                    <Row path="household.other_adult_dependents" label=words.field_other_adult_dependents().to_owned() value=draft.adults() kind=Kind::Count hint=words.form_adults_hint() short=true/>
                </div>
            </details>
        </fieldset>
    }
    .into_any()
}
