//! Who files the tax return, and what else is on it?

use inservice_core::scenario::FilingStatus;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::choice::{Check, Pick};
use super::field::{Kind, Row};
use crate::state::Form;
use crate::state::draft::{AMOUNTS, DraftStoreFields};

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
    let joint = Memo::new(move |_| *draft.filing_status().read() == FilingStatus::MarriedJoint.id());
    let amount = move |index: usize| {
        let name = AMOUNTS.get(index).copied().unwrap_or_default();
        let path = format!("household.{name}");
        let label = words.field_name(&path);
        let value = Field::<String>::from(draft.amounts().at_unkeyed(index));
        view! { <Row path=path label=label value=value kind=Kind::Money/> }
    };
    let wages = Field::<String>::from(draft.amounts().at_unkeyed(0));
    let wages_spouse = Field::<String>::from(draft.amounts().at_unkeyed(1));
    // The rest of the return, two in a row.
    let others = (2..AMOUNTS.len()).step_by(2).map(|index| {
        let second = (index.saturating_add(1) < AMOUNTS.len()).then(|| amount(index.saturating_add(1)));
        view! { <div class="pair">{amount(index)} {second}</div> }
    });
    let others = others.collect_view();
    view! {
        <fieldset class="group">
            <legend>{words.form_household()}</legend>
            <p class="hint lede">{words.form_household_hint()}</p>
            <Pick path="household.filing_status" label=words.field_filing_status() value=draft.filing_status() options=statuses/>
            <Row path="household.wages_taxpayer" label=words.field_wages_taxpayer().to_owned() value=wages kind=Kind::Money hint=words.form_wages_hint()/>
            {move || joint.get().then(|| view! {
                <Row path="household.wages_spouse" label=words.field_wages_spouse().to_owned() value=wages_spouse kind=Kind::Money/>
            })}
            <Pick path="household.state" label=words.field_state() value=draft.state() options=states/>
            <details class="fold">
                <summary>{words.form_household_more()}</summary>
                <div class="inside">
                    <Row path="household.children_ages" label=words.field_children_ages().to_owned() value=draft.children() kind=Kind::Text hint=words.form_children_hint()/>
                    {move || joint.get().then(|| view! {
                        <Row path="household.age_spouse" label=words.field_age_spouse().to_owned() value=draft.age_spouse() kind=Kind::Count short=true/>
                    })}
                    <Check label=words.field_blind_taxpayer() value=draft.blind_taxpayer()/>
                    {move || joint.get().then(|| view! { <Check label=words.field_blind_spouse() value=draft.blind_spouse()/> })}
                    {others}
                </div>
            </details>
        </fieldset>
    }
    .into_any()
}
