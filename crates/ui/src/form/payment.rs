//! How does the money reach the person, and what is withheld?

use inservice_core::access::Route;
use inservice_core::scenario::{DirectWay, GoalKind, SixtyDayTo};
use leptos::prelude::*;

use super::ask;
use super::choice::Pick;
use super::date::DateRow;
use super::field::{Kind, Row};
use super::loan::folded;
use crate::state::Form;
use crate::state::draft::DraftStoreFields;
use crate::state::questions::About;
use crate::state::request::{PARTS, SIXTY_DAY};

#[component]
pub(crate) fn Payment() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let goal = Memo::new(move |_| GoalKind::from_id(&draft.goal().read()));
    let ways = Signal::derive(move || {
        let fits = |way: &DirectWay| match (goal.get(), way) {
            (Some(GoalKind::NetCash | GoalKind::Explore) | None, way) => *way == DirectWay::Cash,
            // Shares are a part of a payment, and asked for there.
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
        // Said of neither: where each kind of money may go without one's choice.
        let unsaid = match goal.get() {
            Some(GoalKind::Convert) => Some(words.form_delivery_any()),
            Some(GoalKind::Move) => Some(words.form_delivery_each()),
            Some(GoalKind::NetCash | GoalKind::Gross | GoalKind::Explore) | None => None,
        };
        if let Some(unsaid) = unsaid {
            ways.insert(0, ("", unsaid.to_owned()));
        }
        if goal.get() != Some(GoalKind::Convert) {
            ways.push((SIXTY_DAY, words.form_sixty_day().to_owned()));
        }
        if goal.get() != Some(GoalKind::NetCash) {
            ways.push((PARTS, words.form_delivery_parts().to_owned()));
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
    let delivery = move || {
        view! { <Pick path="request.delivery" label=words.form_delivery() value=draft.delivery() options=ways/> }
    };
    // With one kind of money there is nothing to choose.
    let several = move || draft.read().held().count() > 1;
    let asked = Memo::new(move |_| goal.get() != Some(GoalKind::Explore));
    let rows = move || {
        asked.get().then(|| {
            view! {
                <fieldset class="group">
                    <legend>{words.form_payment()}</legend>
                    {delivery}
                    {sixty.clone()}
                    {ask::about(About::Parts)}
                    <Pick path="request.route" label=words.field_request_route() value=draft.route() options=routes.clone()/>
                    {folded(About::From, words.form_from(), several)}
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
