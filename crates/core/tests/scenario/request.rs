//! Which requests make sense, and what follows where they are silent?

use inservice_core::money::Usd;
use inservice_core::scenario::{Delivery, DirectWay, GoalKind, ProblemCode, SixtyDayTo, Wanted, Way, read_household};
use serde_json::{Value, json};

use crate::support::{accepted, day, one, one_allowed};

#[test]
fn the_year_of_the_request_must_be_loaded() {
    for year in ["2024", "2025", "2026"] {
        accepted(&[("request.date", json!(format!("{year}-06-01")))]);
    }
    for year in ["2023", "2027"] {
        let carried = |carry: bool| {
            [("request.date", json!(format!("{year}-06-01"))), ("assumptions", json!({ "carry_forward": carry }))]
        };
        let expected = ("request.date".into(), ProblemCode::YearNotLoaded, json!([2024, 2025, 2026]));
        assert_eq!(one_allowed(&carried(false)), expected);
        // Figures are carried into a later year, never back.
        if year == "2023" {
            assert_eq!(one_allowed(&carried(true)), expected);
        } else {
            accepted(&carried(true));
        }
    }
    let problems = read_household(&json!({ "filing_status": "single" }), 2024).unwrap_err().problems;
    assert_eq!((problems[0].field.as_str(), problems[0].code), ("tax_year", ProblemCode::YearNotLoaded));
}

#[test]
fn workers_are_between_14_and_110_years_old() {
    const BORN: &str = "participant.birth_date";
    for born in ["2012-12-01", "1915-12-02"] {
        accepted(&[(BORN, json!(born))]);
    }
    for born in ["2012-12-02", "1915-12-01", "2026-12-02"] {
        assert_eq!(one(&[(BORN, json!(born))]), (BORN.into(), ProblemCode::OutOfRange), "{born}");
    }
    let gone = one(&[("participant.still_employed", json!(false))]);
    assert_eq!(gone, ("participant.still_employed".into(), ProblemCode::NotEmployed));
}

#[test]
fn the_amount_of_the_goal_is_said_or_follows_from_the_sources() {
    let goal = |goal: Value, from: Value| [("request.goal", goal), ("request.from", from)];
    let amount = |kind: &str, said: Value, from: Value| {
        accepted(&goal(json!({ "kind": kind, "amount": said }), from)).request.goal.amount
    };
    let from = || json!([{ "source": "disc_match", "amount": "5000" }, { "source": "pretax_deferral", "amount": 1 }]);
    let open = || json!([{ "source": "disc_match" }]);
    let sum = Some(Wanted::Amount(Usd::dollars(5_001)));
    assert_eq!(amount("gross", json!("all"), Value::Null), Some(Wanted::All));
    assert_eq!(amount("gross", json!(5001), from()), sum);
    assert_eq!(amount("gross", Value::Null, from()), sum);
    assert_eq!(amount("move", Value::Null, open()), Some(Wanted::All));
    assert_eq!(amount("convert", Value::Null, Value::Null), Some(Wanted::All));
    assert_eq!(amount("explore", json!("7"), Value::Null), None);
    assert_eq!(amount("net_cash", json!("7"), from()), Some(Wanted::Amount(Usd::dollars(7))));
    for kind in ["net_cash", "gross"] {
        for from in [Value::Null, open()] {
            let problem = one(&goal(json!({ "kind": kind }), from));
            assert_eq!(problem, ("request.goal.amount".into(), ProblemCode::Missing));
        }
    }
    let (field, code, allowed) = one_allowed(&goal(json!({ "kind": "gross", "amount": "5000" }), from()));
    assert_eq!((field.as_str(), code), ("request.goal.amount", ProblemCode::Contradiction));
    assert_eq!(allowed, json!({ "field": "request.from", "value": "5001.00" }));
}

#[test]
fn sources_are_asked_for_once_and_must_be_held() {
    let twice = json!([{ "source": "disc_match" }, { "source": "disc_match" }]);
    assert_eq!(one(&[("request.from", twice)]), ("request.from.1.source".into(), ProblemCode::Impossible));
    let (field, code, allowed) = one_allowed(&[("request.from", json!([{ "source": "irr" }]))]);
    assert_eq!((field.as_str(), code), ("request.from.0.source", ProblemCode::NotListed));
    assert_eq!(allowed, json!(["pretax_deferral", "disc_match"]));
    assert_eq!(one(&[("request.from", json!([]))]), ("request.from".into(), ProblemCode::OutOfRange));
    assert_eq!(one(&[("plan.sources", json!({}))]), ("plan.sources".into(), ProblemCode::Missing));
    assert_eq!(one(&[("request.route", json!("lottery"))]), ("request.route".into(), ProblemCode::NotListed));
}

#[test]
fn delivery_is_one_way_or_parts() {
    let delivery = |value: Value| accepted(&[("request.delivery", value)]).request.delivery;
    let later = json!({ "sixty_day": { "rolled_over": "8000", "on": "2027-01-20" } });
    let way = Way::SixtyDay { rolled_over: Usd::dollars(8_000), on: day("2027-01-20"), to: SixtyDayTo::TraditionalIra };
    assert_eq!(delivery(later.clone()), Delivery::One(way));
    let parts = json!([
        { "delivery": "cash", "amount": "5", "source": "disc_match", "pretax": "5" },
        { "delivery": later, "amount": "9000" }
    ]);
    let Delivery::Parts(parts) = delivery(parts) else { panic!("parts") };
    assert_eq!((parts[0].way, parts[0].pretax), (Way::Direct(DirectWay::Cash), Some(Usd::dollars(5))));
    assert_eq!(parts[1].way, way);
    for (value, field, code) in [
        (json!("post"), "request.delivery", ProblemCode::NotListed),
        (json!(5), "request.delivery", ProblemCode::WrongKind),
        (json!([]), "request.delivery", ProblemCode::OutOfRange),
        (json!({}), "request.delivery.sixty_day", ProblemCode::Missing),
        (
            json!({ "sixty_day": { "rolled_over": "1", "on": "2026-11-30" } }),
            "request.delivery.sixty_day.on",
            ProblemCode::OutOfRange,
        ),
        (
            json!([{ "delivery": "cash", "amount": "5", "pretax": "6" }]),
            "request.delivery.0.pretax",
            ProblemCode::OutOfRange,
        ),
        (
            json!([{ "delivery": "cash", "amount": "5", "source": "plesa" }]),
            "request.delivery.0.source",
            ProblemCode::NotListed,
        ),
    ] {
        assert_eq!(one(&[("request.delivery", value)]), (field.into(), code));
    }
}

#[test]
fn a_goal_to_roll_over_is_delivered_as_a_rollover() {
    let one = |way| Delivery::One(Way::Direct(way));
    for (kind, delivery) in [
        (GoalKind::Explore, one(DirectWay::Cash)),
        (GoalKind::Move, Delivery::EachToItsIra),
        (GoalKind::Convert, one(DirectWay::DirectRolloverRoth)),
    ] {
        let scenario = accepted(&[("request.goal.kind", json!(kind))]);
        assert_eq!(scenario.request.delivery, delivery);
    }
}
