//! How does the money reach the person, and what is withheld?

use inservice_core::access::Route;
use inservice_core::scenario::{DirectWay, GoalKind, SixtyDayTo};
use leptos::prelude::*;

use super::choice::Pick;
use super::date::DateRow;
use super::field::{Kind, Row};
use crate::state::Form;
use crate::state::draft::DraftStoreFields;

/// Not a way of its own in the law: cash first, then a rollover.
const SIXTY_DAY: &str = "sixty_day";

#[component]
pub(crate) fn Payment() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let goal = Memo::new(move |_| GoalKind::from_id(&draft.goal().read()));
    let ways = Signal::derive(move || {
        let fits = |way: &DirectWay| match (goal.get(), way) {
            (Some(GoalKind::NetCash | GoalKind::Explore) | None, way) => *way == DirectWay::Cash,
            // Shares are a part of a payment: the page does not ask for them.
            (_, DirectWay::InKind) => false,
            (Some(GoalKind::Gross), _) => true,
            (Some(GoalKind::Move), way) => *way != DirectWay::Cash && *way != DirectWay::InPlanRoth,
            (Some(GoalKind::Convert), way) => matches!(way, DirectWay::DirectRolloverRoth | DirectWay::InPlanRoth),
        };
        let mut ways: Vec<(&'static str, String)> = DirectWay::ALL
            .iter()
            .filter(|way| fits(way))
            .map(|way| (way.id(), words.delivery_name(*way).to_owned()))
            .collect();
        if goal.get() != Some(GoalKind::Convert) {
            ways.push((SIXTY_DAY, words.form_sixty_day().to_owned()));
        }
        ways
    });
    let to = SixtyDayTo::ALL.iter().map(|to| (to.id(), words.sixty_day_to_name(*to).to_owned())).collect::<Vec<_>>();
    let routes = std::iter::once(("", words.form_route_any().to_owned()))
        .chain(Route::ALL.iter().map(|route| (route.id(), words.route_name(*route).to_owned())))
        .collect::<Vec<_>>();
    let sixty = Memo::new(move |_| *draft.delivery().read() == SIXTY_DAY);
    let sixty = move || {
        sixty.get().then(|| {
            view! {
                <Row path="request.delivery.sixty_day.rolled_over" label=words.field_rolled_over().to_owned() value=draft.rolled_over() kind=Kind::Money/>
                <DateRow path="request.delivery.sixty_day.on" label=words.field_rolled_over_on() value=draft.rolled_on()/>
                <Pick path="request.delivery.sixty_day.to" label=words.form_rolled_to() value=draft.rolled_to() options=to.clone()/>
            }
        })
    };
    let in_parts = Memo::new(move |_| form.rest.read().pointer("/request/delivery").is_some());
    let delivery = move || {
        if in_parts.get() {
            view! { <p class="hint">{words.form_delivery_parts()}</p> }.into_any()
        } else {
            view! { <Pick path="request.delivery" label=words.form_delivery() value=draft.delivery() options=ways/> }
                .into_any()
        }
    };
    let asked = Memo::new(move |_| goal.get() != Some(GoalKind::Explore));
    let rows = move || {
        asked.get().then(|| {
            view! {
                <fieldset class="group">
                    <legend>{words.form_payment()}</legend>
                    {delivery}
                    {sixty.clone()}
                    <Pick path="request.route" label=words.field_request_route() value=draft.route() options=routes.clone()/>
                    <div class="pair">
                        <Row path="request.withholding_percent" label=words.form_withholding().to_owned() value=draft.withholding() kind=Kind::Percent/>
                        <Row path="request.state_withholding_percent" label=words.form_state_withholding().to_owned() value=draft.state_withholding() kind=Kind::Percent/>
                    </div>
                    <p class="hint">{words.form_withholding_hint()}</p>
                </fieldset>
            }
        })
    };
    rows.into_any()
}
