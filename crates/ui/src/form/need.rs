//! What is needed, when, and for what?

use inservice_core::scenario::{GoalKind, HardshipReason};
use leptos::prelude::*;

use super::choice::{Check, Choices, Pick};
use super::date::DateRow;
use super::events::Events;
use super::field::{Kind, Row};
use super::loan::folded;
use crate::state::Form;
use crate::state::draft::DraftStoreFields;
use crate::state::questions::About;
use crate::state::request::usual_delivery;

#[component]
pub(crate) fn Need() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let goals = GoalKind::ALL.iter().map(|goal| (goal.id(), words.goal_kind_name(*goal), words.goal_kind_about(*goal)));
    let reasons = std::iter::once(("", words.form_reason_none().to_owned()))
        .chain(HardshipReason::ALL.iter().map(|reason| (reason.id(), words.hardship_reason_name(*reason).to_owned())))
        .collect::<Vec<_>>();
    let goal = Memo::new(move |_| GoalKind::from_id(&draft.goal().read()));
    // A goal has its own ways of delivery: where the chosen one does not fit, the usual one is taken.
    let chosen = move |id: &'static str| {
        let usual = usual_delivery(id, &draft.route().get_untracked());
        usual.clone_into(&mut draft.delivery().write());
    };
    let amount = move || {
        let label = match goal.get()? {
            GoalKind::NetCash => words.form_amount_net_cash(),
            GoalKind::Gross => words.form_amount_gross(),
            GoalKind::Move => words.form_amount_move(),
            GoalKind::Convert => words.form_amount_convert(),
            GoalKind::Explore => return None,
        };
        let all = (goal.get() != Some(GoalKind::NetCash))
            .then(|| view! { <Check label=words.form_everything() value=draft.everything()/> });
        let row = move || {
            (goal.get() == Some(GoalKind::NetCash) || !draft.everything().get()).then(|| {
                view! { <Row path="request.goal.amount" label=label.to_owned() value=draft.amount() kind=Kind::Money/> }
            })
        };
        Some(view! { {row} {all} })
    };
    let need = move || {
        (!draft.reason().read().is_empty()).then(|| {
            view! {
                <Row path="events.hardship.need" label=words.form_hardship_need().to_owned() value=draft.need() kind=Kind::Money hint=words.form_hardship_need_hint()/>
            }
        })
    };
    let medical = Memo::new(move |_| draft.read().medical_is_beside_reason());
    let medical = move || {
        medical.get().then(|| {
            view! {
                <Row path="events.medical_expenses_paid" label=words.field_medical_expenses_paid().to_owned() value=draft.medical() kind=Kind::Money hint=words.form_medical_hint()/>
            }
        })
    };
    let emergency = move || {
        draft.emergency().get().then(|| {
            view! {
                <div class="pair">
                    <Row path="events.emergency.need" label=words.field_emergency_need().to_owned() value=draft.emergency_need() kind=Kind::Money/>
                    <Row path="events.already_used.emergency" label=words.form_emergency_used().to_owned() value=draft.emergency_used() kind=Kind::Money/>
                </div>
                {folded(About::EmergencyHistory, words.field_emergency_history(), || true)}
            }
        })
    };
    let for_something = Memo::new(move |_| draft.read().is_for_something());
    let for_what = move || {
        for_something.get().then(|| {
            view! {
                <Pick path="events.hardship.reason" label=words.form_reason() value=draft.reason() options=reasons.clone()/>
                {need}
                {medical}
                <Check label=words.form_emergency() value=draft.emergency() hint=words.form_emergency_hint()/>
                {emergency}
            }
        })
    };
    // Asked only of a year whose figures are not known yet.
    let later = Memo::new(move |_| draft.read().is_after_loaded_years());
    let carry =
        move || later.get().then(|| view! { <Check label=words.field_carry_forward() value=draft.carry_forward()/> });
    view! {
        <fieldset class="group">
            <legend>{words.form_need()}</legend>
            <Choices path="request.goal" label=words.form_need() value=draft.goal() options=goals.collect() chosen=chosen/>
            {amount}
            <DateRow path="request.date" label=words.form_paid_on() value=draft.date()/>
            {carry}
            {for_what}
            <Events/>
        </fieldset>
    }
    .into_any()
}
