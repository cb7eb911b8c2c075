//! Who files the tax return, and what is on it?

use inservice_core::scenario::FilingStatus;
use leptos::prelude::*;

use super::choice::{Check, Pick};
use super::field::{Kind, Row};
use super::topics::{Amount, Topics};
use crate::state::Form;
use crate::state::draft::DraftStoreFields;

/// The states and the District, by their postal letters and their own names.
const STATES: [(&str, &str); 51] = [
    ("AL", "Alabama"),
    ("AK", "Alaska"),
    ("AZ", "Arizona"),
    ("AR", "Arkansas"),
    ("CA", "California"),
    ("CO", "Colorado"),
    ("CT", "Connecticut"),
    ("DE", "Delaware"),
    ("DC", "District of Columbia"),
    ("FL", "Florida"),
    ("GA", "Georgia"),
    ("HI", "Hawaii"),
    ("ID", "Idaho"),
    ("IL", "Illinois"),
    ("IN", "Indiana"),
    ("IA", "Iowa"),
    ("KS", "Kansas"),
    ("KY", "Kentucky"),
    ("LA", "Louisiana"),
    ("ME", "Maine"),
    ("MD", "Maryland"),
    ("MA", "Massachusetts"),
    ("MI", "Michigan"),
    ("MN", "Minnesota"),
    ("MS", "Mississippi"),
    ("MO", "Missouri"),
    ("MT", "Montana"),
    ("NE", "Nebraska"),
    ("NV", "Nevada"),
    ("NH", "New Hampshire"),
    ("NJ", "New Jersey"),
    ("NM", "New Mexico"),
    ("NY", "New York"),
    ("NC", "North Carolina"),
    ("ND", "North Dakota"),
    ("OH", "Ohio"),
    ("OK", "Oklahoma"),
    ("OR", "Oregon"),
    ("PA", "Pennsylvania"),
    ("RI", "Rhode Island"),
    ("SC", "South Carolina"),
    ("SD", "South Dakota"),
    ("TN", "Tennessee"),
    ("TX", "Texas"),
    ("UT", "Utah"),
    ("VT", "Vermont"),
    ("VA", "Virginia"),
    ("WA", "Washington"),
    ("WV", "West Virginia"),
    ("WI", "Wisconsin"),
    ("WY", "Wyoming"),
];

#[component]
pub(crate) fn Household() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let statuses = std::iter::once(("", words.form_choose().to_owned()))
        .chain(FilingStatus::ALL.iter().map(|status| (status.id(), words.filing_status_name(*status).to_owned())))
        .collect::<Vec<_>>();
    let states = std::iter::once(("", words.form_choose().to_owned()))
        .chain(STATES.iter().map(|(id, name)| (*id, (*name).to_owned())))
        .collect::<Vec<_>>();
    let joint = Memo::new(move |_| draft.read().is_joint());
    view! {
        <fieldset class="group">
            <legend>{words.form_household()}</legend>
            <p class="hint lede">{words.form_household_hint()}</p>
            <Pick path="household.filing_status" label=words.field_filing_status() value=draft.filing_status() options=statuses/>
            {move || joint.get().then(|| view! {
                <Row path="household.age_spouse" label=words.field_age_spouse().to_owned() value=draft.age_spouse() kind=Kind::Count short=true/>
            })}
            <Amount name="wages_taxpayer" hint=words.form_wages_hint()/>
            {move || joint.get().then(|| view! { <Amount name="wages_spouse"/> })}
            <Row path="household.children_ages" label=words.field_children_ages().to_owned() value=draft.children() kind=Kind::Text hint=words.form_children_hint()/>
            <Pick path="household.state" label=words.field_state() value=draft.state() options=states/>
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
