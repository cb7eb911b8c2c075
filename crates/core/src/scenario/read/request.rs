//! What is asked for: when, how much, by which route, from which sources, delivered how?

use serde_json::{Value, json};

use super::{Elsewhere, access_years};
use crate::access::Route;
use crate::figures::standing_for;
use crate::money::Usd;
use crate::scenario::reader::{
    Object, Slot, beside, constant, date, date_between, list, money, named, object, percent, positive_money, range,
    when, whole_percent, word,
};
use crate::scenario::{
    Delivery, DirectWay, FromSource, Goal, GoalKind, MoneySource, Part, ProblemCode, Request, SixtyDayTo, Wanted, Way,
};

/// More parts than any payment is delivered in.
const MOST_PARTS: usize = 50;

pub(super) fn request(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Request> {
    let date = o.required("date", "The day on which the payment is made and received.", date);
    if date.is_some_and(|date| standing_for(date.year(), elsewhere.carry_forward).is_none()) {
        o.refuse("date", ProblemCode::YearNotLoaded, json!(access_years()));
    }
    let goal = o.required("goal", "What is wanted, and how much.", object(goal));
    let (kind, amount) = goal.unwrap_or_default();
    let route = o.optional("route", "The way out of the plan; null: every route.", word(Route::ALL, Route::id));
    let sources = "The sources to take it from; null: the cheapest permitted order.";
    let one_source = object(|o| from_source(o, elsewhere));
    let from = o.optional("from", sources, list(1..=MoneySource::ALL.len(), one_source));
    each_source_once(o, from.as_deref().unwrap_or_default());
    let delivery = "How it is delivered: one way, or in parts. Absent: cash, or the rollover that the goal means.";
    let delivery = o.optional("delivery", delivery, |slot| self::delivery(slot, elsewhere));
    let withholding = "Form W-4R election, whole percents; null: the default of the payment.";
    let withholding = o.optional("withholding_percent", withholding, whole_percent(0..=100));
    let state = "Withheld for the state on the taxable part paid in cash.";
    let state_withholding = o.optional("state_withholding_percent", state, percent(0..=100));

    let kind = kind?;
    let amount = wanted(o, kind, amount, from.as_deref());
    let date = date?;
    Some(Request {
        date,
        goal: Goal { kind, amount },
        route,
        from,
        converts_anywhere: kind == GoalKind::Convert && route.is_none() && delivery.is_none(),
        delivery: delivery.unwrap_or_else(|| usual_delivery(kind, route)),
        withholding,
        state_withholding,
    })
}

/// Kind and amount; each none where it is absent or wrong.
fn goal(o: &mut Object<'_, '_>) -> Option<(Option<GoalKind>, Option<Wanted>)> {
    let kind = o.required("kind", "What is wanted.", word(GoalKind::ALL, GoalKind::id));
    let all = constant("all", Wanted::All);
    let exact = |slot: &mut Slot<'_, '_>| positive_money(slot).map(Wanted::Amount);
    let description = "How much, or \"all\". May be left out to explore, and where `from` says the amounts.";
    let amount = o.optional("amount", description, when(|given| given == "all", all, exact));
    Some((kind, amount))
}

/// The amount of the goal: as said, else the sum of the sources' amounts.
fn wanted(o: &mut Object<'_, '_>, kind: GoalKind, said: Option<Wanted>, from: Option<&[FromSource]>) -> Option<Wanted> {
    let sum = from.and_then(|from| from.iter().map(|one| one.amount).sum::<Option<Usd>>());
    match (kind, said, sum) {
        (GoalKind::Explore, _, _) => None,
        // What is asked for net of tax is another thing than what the sources give.
        (GoalKind::Gross | GoalKind::Move | GoalKind::Convert, Some(Wanted::Amount(said)), Some(sum))
            if said != sum =>
        {
            o.contradicts("goal.amount", "request.from", sum.to_string());
            None
        }
        (_, Some(said), _) => Some(said),
        (_, None, Some(sum)) => Some(Wanted::Amount(sum)),
        (GoalKind::Move | GoalKind::Convert, None, None) => Some(Wanted::All),
        (GoalKind::NetCash | GoalKind::Gross, None, None) => {
            let in_from = o.has("from") && from.is_none();
            if !o.has("goal.amount") && !in_from {
                o.refuse("goal.amount", ProblemCode::Missing, json!("money"));
            }
            None
        }
    }
}

/// What stays in the plan by its route is delivered nowhere else.
const fn usual_delivery(kind: GoalKind, route: Option<Route>) -> Delivery {
    let way = match kind {
        _ if matches!(route, Some(Route::InPlanRoth)) => DirectWay::InPlanRoth,
        GoalKind::NetCash | GoalKind::Gross | GoalKind::Explore => DirectWay::Cash,
        GoalKind::Move => return Delivery::EachToItsIra,
        GoalKind::Convert => DirectWay::DirectRolloverRoth,
    };
    Delivery::One(Way::Direct(way))
}

fn from_source(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<FromSource> {
    let source = o.required("source", "A source that the plan holds.", |slot| held_source(slot, elsewhere));
    let amount = o.optional("amount", "How much of it; absent: all that is available.", positive_money);
    Some(FromSource { source: source?, amount })
}

fn each_source_once(o: &mut Object<'_, '_>, from: &[FromSource]) {
    for (index, one) in from.iter().enumerate() {
        if let Some(earlier) = from.iter().take(index).position(|earlier| earlier.source == one.source) {
            let earlier = o.path_of(&format!("from.{earlier}.source"));
            let allowed = beside(&earlier, one.source.id());
            o.refuse(&format!("from.{index}.source"), ProblemCode::Impossible, allowed);
        }
    }
}

fn held_source(slot: &mut Slot<'_, '_>, elsewhere: &Elsewhere) -> Option<MoneySource> {
    let source = word(MoneySource::ALL, MoneySource::id)(slot)?;
    match &elsewhere.held {
        Some(held) if !held.contains(&source) => {
            slot.refuse(ProblemCode::NotListed, json!(held));
            None
        }
        Some(_) | None => Some(source),
    }
}

fn delivery(slot: &mut Slot<'_, '_>, elsewhere: &Elsewhere) -> Option<Delivery> {
    let parts = list(1..=MOST_PARTS, object(|o| part(o, elsewhere)));
    let parts = |slot: &mut Slot<'_, '_>| parts(slot).map(Delivery::Parts);
    let one = |slot: &mut Slot<'_, '_>| way(slot, elsewhere).map(Delivery::One);
    when(Value::is_array, parts, one)(slot)
}

fn part(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Part> {
    let way = o.required("delivery", "How this part is delivered.", |slot| way(slot, elsewhere));
    let amount = o.required("amount", "How much.", money);
    let source = "The source it comes from; absent: all sources alike.";
    let source = o.optional("source", source, |slot| held_source(slot, elsewhere));
    let pretax = o.optional("pretax", "The pre-tax money in this part, where you direct it.", money);
    if let (Some(amount), Some(pretax)) = (amount, pretax)
        && pretax > amount
    {
        o.refuse("pretax", ProblemCode::OutOfRange, range("0", amount.to_string()));
    }
    Some(Part { way: way?, amount: amount?, source, pretax })
}

fn way(slot: &mut Slot<'_, '_>, elsewhere: &Elsewhere) -> Option<Way> {
    let later = object(|o| {
        let description = "Paid in cash, then rolled over within sixty days.";
        o.required("sixty_day", description, object(|o| sixty_day(o, elsewhere)))
    });
    let direct = |slot: &mut Slot<'_, '_>| word(DirectWay::ALL, DirectWay::id)(slot).map(Way::Direct);
    named("way", when(Value::is_object, later, direct))(slot)
}

fn sixty_day(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Way> {
    let rolled_over = o.required("rolled_over", "How much is rolled over, replacement cash included.", money);
    let on = o.required("on", "The day of the rollover.", date_between(elsewhere.date, None));
    let to = "Where it goes; absent: a traditional IRA.";
    let to = o.optional("to", to, word(SixtyDayTo::ALL, SixtyDayTo::id)).unwrap_or(SixtyDayTo::TraditionalIra);
    Some(Way::SixtyDay { rolled_over: rolled_over?, on: on?, to })
}
