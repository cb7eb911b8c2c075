//! From which money is it taken, in which parts is it delivered, and what came before it?

use inservice_core::access::Route;
use inservice_core::scenario::GoalKind;

use super::questions::{About, Ask, Must, Question, When, asked};

/// A way that is none of the law's: cash first, then a rollover.
pub(crate) const SIXTY_DAY: &str = "sixty_day";
/// What stands for a delivery in several parts.
pub(crate) const PARTS: &str = "parts";

/// How a payment is delivered where nobody says so; empty where that is no single way.
pub(crate) fn usual_delivery(goal: &str, route: &str) -> &'static str {
    match GoalKind::from_id(goal) {
        _ if route == Route::InPlanRoth.id() => "in_plan_roth",
        Some(GoalKind::Move | GoalKind::Convert) => "",
        Some(GoalKind::NetCash | GoalKind::Gross | GoalKind::Explore) | None => "cash",
    }
}

pub(crate) static QUESTIONS: [Question; 4] = [
    asked(About::Married, Ask::Flag, "participant.married").when(When::Unsettled),
    asked(About::EmergencyHistory, Ask::Rows(&EMERGENCIES), "plan.emergency_history"),
    asked(About::From, Ask::Rows(&FROM), "request.from"),
    asked(About::Parts, Ask::Rows(&PART), "request.delivery").must(Must::Always),
];

static FROM: [Question; 2] =
    [asked(About::Row, Ask::Source, "source").must(Must::WithOthers), asked(About::Row, Ask::Amount, "amount")];

const WAYS: Ask = Ask::Choice(&[
    "cash",
    "direct_rollover_traditional",
    "direct_rollover_roth",
    "direct_rollover_plan",
    "in_plan_roth",
    "in_kind",
    SIXTY_DAY,
]);
const TO: Ask = Ask::Choice(&["traditional_ira", "roth_ira", "plan"]);
const LATER: When = When::Beside("delivery", SIXTY_DAY);

#[rustfmt::skip]
static PART: [Question; 7] = [
    asked(About::Row, WAYS, "delivery").must(Must::Always),
    asked(About::Row, Ask::Amount, "amount").must(Must::Always),
    asked(About::Row, Ask::Source, "source"),
    asked(About::Row, Ask::Amount, "pretax"),
    asked(About::Row, Ask::Amount, "delivery.sixty_day.rolled_over").must(Must::Always).when(LATER),
    asked(About::Row, Ask::Date, "delivery.sixty_day.on").must(Must::Always).when(LATER),
    asked(About::Row, TO, "delivery.sixty_day.to").when(LATER),
];

static EMERGENCIES: [Question; 4] = [
    asked(About::Row, Ask::Count, "year").must(Must::WithOthers),
    asked(About::Row, Ask::Amount, "amount").must(Must::WithOthers),
    asked(About::Row, Ask::Amount, "repaid"),
    asked(About::Row, Ask::Amount, "contributed_since"),
];
