//! Which state, and what does its law still need to know?

use inservice_core::figures::YEARS;
use inservice_core::figures::states::states;
use inservice_core::in_order;
use inservice_core::report::NotModelledCode;
use leptos::prelude::*;

use super::choice::{Fact, Pick};
use super::field::{Kind, Row};
use super::topics::Amount;
use crate::state::Form;
use crate::state::draft::DraftStoreFields;

/// The state, then what the answer says is missing: a local rate, contributions that the state has
/// taxed, the question about its exclusion.
#[component]
pub(crate) fn Residence() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let year = YEARS.iter().rev().map(|year| year.tax_year).find(|year| states(*year).next().is_some());
    let mut named: Vec<(&str, String)> =
        year.into_iter().flat_map(states).map(|code| (code, words.state_name(code).to_owned())).collect();
    in_order(&mut named, |a, b| a.1.cmp(&b.1));
    let options: Vec<_> = std::iter::once(("", words.form_choose().to_owned())).chain(named).collect();
    let missing = move |code| {
        let report = form.report.read();
        report.as_ref().is_some_and(|report| report.not_modelled.iter().any(|gap| gap.code == code))
    };
    let local = Memo::new(move |_| !draft.local_rate().read().is_empty() || missing(NotModelledCode::LocalTax));
    let basis = Memo::new(move |_| {
        !draft.read().amount_of("state_basis").is_empty() || missing(NotModelledCode::StateOwnBasis)
    });
    let question = Memo::new(move |_| {
        let report = form.report.read();
        report.as_ref()?.payment.as_ref()?.state.as_ref()?.exclusion.question
    });
    view! {
        <Pick path="household.state" label=words.field_state() value=draft.state() options=options hint=words.form_state_hint()/>
        {move || local.get().then(|| view! {
            <Row path="household.local_rate_percent" label=words.field_local_rate().to_owned() value=draft.local_rate() kind=Kind::Percent short=true/>
        })}
        {move || basis.get().then(|| view! { <Amount name="state_basis"/> })}
        {move || question.get().map(|question| view! {
            <Fact path="household.state_exclusion" label=words.state_question(question) value=draft.state_exclusion()/>
        })}
    }
    .into_any()
}
