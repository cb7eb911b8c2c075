//! Does the reader accept what the contract says, refuse the rest, and find every problem at once?

use std::sync::LazyLock;

use inservice_core::access::PlanFeature;
use inservice_core::date::Date;
use inservice_core::money::{Rate, Usd};
use inservice_core::scenario::{
    Answer, Delivery, DirectWay, Event, FilingStatus, GoalKind, Known, MoneySource, Problem,
    ProblemCode, Scenario, SixtyDayTo, Wanted, Way, json_schema, parse, read, read_household,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The example document of the public contract.
fn contract_example() -> Value {
    json!({
        "schema": 1,
        "title": "optional",
        "request": {
            "date": "2026-12-01", "goal": { "kind": "net_cash", "amount": "1900" }, "route": null, "from": null,
            "delivery": "cash", "withholding_percent": null, "state_withholding_percent": null
        },
        "participant": {
            "birth_date": "1986-05-04", "still_employed": true, "married": false, "more_than_5_percent_owner": false
        },
        "events": {
            "hardship": { "reason": "eviction", "need": "1900" },
            "emergency": { "need": "1000" },
            "birth_or_adoption": [{ "date": "2026-09-01", "children": 1 }],
            "domestic_abuse": { "latest_date": "2026-06-01" },
            "terminal_illness": { "certified_on": "2026-03-01" },
            "disaster": { "first_day": "2026-08-10", "declared_on": "2026-08-14", "economic_loss": true },
            "disability": { "meets_72m7": "yes" },
            "medical_expenses_paid": "0",
            "long_term_care_premium": "0",
            "reservist": { "ordered_on": "2026-01-05", "days": 200, "duty_ended_on": null },
            "levy": { "amount": "5200" },
            "qdro": { "alternate_payee": "former_spouse", "amount": "30000" },
            "repayments": [{ "of": "emergency", "amount": "1000", "on": "2027-08-01" }],
            "already_used": { "emergency": "0", "domestic_abuse": "0", "birth_or_adoption": "0", "disaster": "0" }
        },
        "plan": {
            "sources": {
                "pretax_deferral": { "balance": "42000" },
                "roth_deferral": { "balance": "10000", "basis": "8000", "first_contribution_year": 2021 },
                "disc_match": { "balance": "12000", "vested_percent": "60", "held_two_years": "5000" },
                "after_tax": {
                    "balance": "18000", "post_1986_basis": "12000", "pre_1987_basis": "0", "separate_contract": "yes"
                },
                "rollover_pretax": { "balance": "7000" }
            },
            "allows": {
                "age_59_5": "yes", "hardship": "yes", "emergency": "unknown", "plan_loan": "yes",
                "in_plan_roth": "unknown"
            },
            "stated_age": null, "participation_start": "2015-03-01",
            "spousal_consent_rules": "unknown",
            "loans": { "outstanding": "0", "highest_12_months": "0", "interest_percent": "8.5" },
            "emergency_history": [{ "year": 2024, "amount": "1000", "repaid": "0", "contributed_since": "3000" }]
        },
        "household": { "filing_status": "single", "state": "NC", "wages_taxpayer": "63000", "children_ages": [] },
        "resources": {
            "cash": "500", "taxable_account": { "value": "0", "basis": "0" }, "roth_ira_contributions": "0",
            "credit_card_percent": "24", "home_equity": null
        },
        "assumptions": {
            "retirement_age": 67, "real_return_percent": "5", "inflation_percent": "2.5", "carry_forward": false
        }
    })
}

/// The required keys and nothing else.
fn least() -> Value {
    json!({
        "schema": 1,
        "request": { "date": "2026-12-01", "goal": { "kind": "explore" } },
        "participant": { "birth_date": "1986-05-04" },
        "plan": { "sources": { "pretax_deferral": { "balance": "42000" }, "disc_match": { "balance": "12000" } } }
    })
}

/// The least document with these values at these paths.
fn with(changes: &[(&str, Value)]) -> Value {
    let mut document = least();
    for (path, value) in changes {
        put(&mut document, path, value.clone());
    }
    document
}

fn put(document: &mut Value, path: &str, value: Value) {
    let place = path.split('.').fold(document, |place, key| match place {
        Value::Array(items) => &mut items[key.parse::<usize>().unwrap()],
        other => &mut other[key],
    });
    *place = value;
}

fn accepted(changes: &[(&str, Value)]) -> Scenario {
    read(&with(changes)).unwrap_or_else(|problems| panic!("{changes:?}: {problems:?}"))
}

fn refused(changes: &[(&str, Value)]) -> Vec<Problem> {
    read(&with(changes))
        .expect_err(&format!("{changes:?}"))
        .problems
}

/// The one problem of the document: its field and code.
fn one(changes: &[(&str, Value)]) -> (String, ProblemCode) {
    let (field, code, _) = one_allowed(changes);
    (field, code)
}

fn one_allowed(changes: &[(&str, Value)]) -> (String, ProblemCode, Value) {
    let mut problems = refused(changes);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    (problem.field, problem.code, problem.allowed)
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn the_example_of_the_contract_reads() {
    let scenario = read(&contract_example()).unwrap();
    assert_eq!(scenario.request.date, day("2026-12-01"));
    assert_eq!(
        scenario.request.goal.amount,
        Some(Wanted::Amount(Usd::dollars(1_900)))
    );
    assert_eq!(
        scenario.request.delivery,
        Delivery::One(Way::Direct(DirectWay::Cash))
    );
    assert_eq!(scenario.participant.married, Some(false));
    assert_eq!(
        scenario.events.hardship.unwrap().need,
        Some(Usd::dollars(1_900))
    );
    assert_eq!(
        scenario.events.not_modelled,
        [
            Event::BirthOrAdoption,
            Event::DomesticAbuse,
            Event::TerminalIllness,
            Event::Disaster,
            Event::Disability,
            Event::Reservist,
            Event::Levy,
            Event::Qdro,
            Event::Repayments
        ]
    );
    let held: Vec<MoneySource> = scenario
        .plan
        .sources
        .iter()
        .map(|account| account.source)
        .collect();
    assert_eq!(
        held,
        [
            MoneySource::PretaxDeferral,
            MoneySource::RothDeferral,
            MoneySource::DiscMatch,
            MoneySource::AfterTax,
            MoneySource::RolloverPretax
        ]
    );
    let matched = scenario.plan.account(MoneySource::DiscMatch).unwrap();
    assert_eq!(matched.vested, Some(Rate::percent(60)));
    assert_eq!(matched.held_two_years, Known::Exactly(Usd::dollars(5_000)));
    assert_eq!(
        scenario
            .plan
            .account(MoneySource::RothDeferral)
            .unwrap()
            .basis,
        Known::Exactly(Usd::dollars(8_000))
    );
    assert_eq!(scenario.plan.allows(PlanFeature::Hardship), Answer::Yes);
    assert_eq!(
        scenario.plan.allows(PlanFeature::StatedAge),
        Answer::Unknown
    );
    assert_eq!(
        scenario.plan.emergency_history[0].contributed_since,
        Usd::dollars(3_000)
    );
    let household = scenario.household.unwrap();
    assert_eq!(household.state.as_deref(), Some("NC"));
    assert_eq!(household.age_taxpayer, Some(40));
    assert_eq!(household.amounts.wages_taxpayer, Usd::dollars(63_000));
}

#[test]
fn the_required_keys_suffice_and_silence_is_unknown() {
    let scenario = accepted(&[]);
    assert_eq!(scenario.household, None);
    assert_eq!(scenario.participant.married, None);
    assert_eq!(scenario.plan.spousal_consent_rules, Answer::Unknown);
    let matched = scenario.plan.account(MoneySource::DiscMatch).unwrap();
    assert_eq!(
        (matched.vested, matched.held_two_years),
        (None, Known::Unknown)
    );
    assert_eq!(matched.basis, Known::Exactly(Usd::ZERO));
    assert_eq!(
        scenario
            .plan
            .account(MoneySource::PretaxDeferral)
            .unwrap()
            .vested,
        Some(Rate::ONE)
    );
}

#[test]
fn a_document_of_nothing_names_the_required_keys() {
    let problems = read(&json!({ "request": {}, "participant": {}, "plan": {} }))
        .unwrap_err()
        .problems;
    let fields: Vec<&str> = problems
        .iter()
        .map(|problem| problem.field.as_str())
        .collect();
    assert_eq!(
        fields,
        [
            "schema",
            "request.date",
            "request.goal",
            "participant.birth_date",
            "plan.sources"
        ]
    );
    assert!(
        problems
            .iter()
            .all(|problem| problem.code == ProblemCode::Missing)
    );
}

#[test]
fn a_dozen_problems_are_told_at_once() {
    let document = json!({
        "schema": 2,
        "colour": "red",
        "request": {
            "date": "2026-02-30", "goal": { "kind": "cash", "amount": "12.345" },
            "from": [{ "source": "plesa" }], "withholding_percent": "12.5"
        },
        "participant": { "birth_date": 1986, "still_employed": false },
        "events": { "hardship": { "need": "much" } },
        "plan": {
            "sources": { "pretax_deferral": { "balance": "-1" }, "disc_match": { "balance": [] } },
            "allows": { "hardship": "perhaps" },
            "emergency_history": [{ "year": 2023, "amount": "1000" }]
        },
        "household": { "filing_status": "single", "state": "PR" }
    });
    let problems = read(&document).unwrap_err().problems;
    let found: Vec<(&str, ProblemCode)> = problems
        .iter()
        .map(|problem| (problem.field.as_str(), problem.code))
        .collect();
    assert_eq!(
        found,
        [
            ("schema", ProblemCode::OutOfRange),
            ("request.date", ProblemCode::NotADate),
            ("request.goal.kind", ProblemCode::NotListed),
            ("request.goal.amount", ProblemCode::TooFine),
            ("request.from.0.source", ProblemCode::NotListed),
            ("request.withholding_percent", ProblemCode::TooFine),
            ("participant.birth_date", ProblemCode::WrongKind),
            ("participant.still_employed", ProblemCode::NotEmployed),
            ("events.hardship.reason", ProblemCode::Missing),
            ("events.hardship.need", ProblemCode::NotMoney),
            (
                "plan.sources.pretax_deferral.balance",
                ProblemCode::OutOfRange
            ),
            ("plan.sources.disc_match.balance", ProblemCode::WrongKind),
            ("plan.allows.hardship", ProblemCode::NotListed),
            ("plan.emergency_history.0.year", ProblemCode::OutOfRange),
            ("household.state", ProblemCode::NotListed),
            ("colour", ProblemCode::UnknownKey),
        ]
    );
    let problem = problems
        .iter()
        .find(|problem| problem.field == "request.from.0.source")
        .unwrap();
    assert_eq!(problem.value, json!("plesa"));
    assert_eq!(problem.allowed, json!(["pretax_deferral", "disc_match"]));
}

#[test]
fn what_is_not_json_says_where_it_breaks() {
    let problems = parse("{\n \"schema\": }").unwrap_err().problems;
    assert_eq!(problems[0].code, ProblemCode::NotJson);
    assert!(
        problems[0]
            .value
            .as_str()
            .unwrap()
            .contains("line 2 column 12"),
        "{problems:?}"
    );
    assert!(parse(&contract_example().to_string()).is_ok());
    assert_eq!(
        parse("[]").unwrap_err().problems[0].code,
        ProblemCode::WrongKind
    );
}

#[test]
fn money_is_text_or_number_to_the_cent_within_ten_billion() {
    const BALANCE: &str = "plan.sources.pretax_deferral.balance";
    let balance = |value: Value| accepted(&[(BALANCE, value)]).plan.sources[0].balance;
    for value in [
        json!("1234.5"),
        json!(1234.5),
        json!("1234.50"),
        json!("01234.500"),
    ] {
        assert_eq!(balance(value), Usd::from_cents(123_450));
    }
    assert_eq!(
        balance(serde_json::from_str("1e3").unwrap()),
        Usd::dollars(1_000)
    );
    assert_eq!(balance(json!(0.07)), Usd::from_cents(7));
    assert_eq!(balance(json!("10000000000")), Usd::MAX);
    for (value, code) in [
        (json!("10000000000.01"), ProblemCode::OutOfRange),
        (json!(1e300), ProblemCode::OutOfRange),
        (json!("-0.01"), ProblemCode::OutOfRange),
        (json!("0.001"), ProblemCode::TooFine),
        (json!(0.1 + 0.2), ProblemCode::TooFine),
        (json!(1e-30), ProblemCode::TooFine),
        (
            json!("1.00000000000000000000000000000000001"),
            ProblemCode::TooFine,
        ),
        (json!("1,234"), ProblemCode::NotMoney),
        (json!("1_000"), ProblemCode::NotMoney),
        (json!("$5"), ProblemCode::NotMoney),
        (json!("1e3"), ProblemCode::NotMoney),
        (json!(".5"), ProblemCode::NotMoney),
        (json!(""), ProblemCode::NotMoney),
        (json!(true), ProblemCode::WrongKind),
        (json!({}), ProblemCode::WrongKind),
    ] {
        assert_eq!(one(&[(BALANCE, value)]), (BALANCE.into(), code));
    }
}

#[test]
fn only_gains_and_other_income_may_be_negative() {
    let household =
        |key: &str| json!({ "filing_status": "single", "age_taxpayer": 40, key: "-3000" });
    for key in ["short_term_gain", "long_term_gain", "other_ordinary_income"] {
        assert!(read_household(&household(key), 2026).is_ok(), "{key}");
    }
    let problems = read_household(&household("wages_taxpayer"), 2026)
        .unwrap_err()
        .problems;
    assert_eq!(
        (problems[0].field.as_str(), problems[0].code),
        ("wages_taxpayer", ProblemCode::OutOfRange)
    );
}

#[test]
fn an_unknown_amount_is_a_range_or_a_word() {
    const BASIS: &str = "plan.sources.roth_deferral";
    let basis = |value: Value| {
        let scenario = accepted(&[(BASIS, json!({ "balance": "9", "basis": value }))]);
        scenario
            .plan
            .account(MoneySource::RothDeferral)
            .unwrap()
            .basis
    };
    assert_eq!(
        basis(json!({ "from": "0", "to": "5000" })),
        Known::Between(Usd::ZERO, Usd::dollars(5_000))
    );
    assert_eq!(
        basis(json!({ "from": "5", "to": 5 })),
        Known::Exactly(Usd::dollars(5))
    );
    assert_eq!(basis(json!("unknown")), Known::Unknown);
    assert_eq!(basis(Value::Null), Known::Unknown);
    // A loss, not an error.
    assert_eq!(basis(json!("12")), Known::Exactly(Usd::dollars(12)));
    let backwards = json!({ "balance": "9", "basis": { "from": "6", "to": "5" } });
    assert_eq!(
        one(&[(BASIS, backwards)]),
        (format!("{BASIS}.basis.from"), ProblemCode::OutOfRange)
    );
}

#[test]
fn percentages_are_text_or_number_and_withholding_is_whole() {
    let scenario = accepted(&[
        ("request.withholding_percent", json!(22)),
        ("request.state_withholding_percent", json!("4.25")),
    ]);
    assert_eq!(scenario.request.withholding, Some(Rate::percent(22)));
    assert_eq!(
        scenario.request.state_withholding,
        Some(Rate::from_millionths(42_500))
    );
    for (value, code) in [
        (json!("101"), ProblemCode::OutOfRange),
        (json!(-1), ProblemCode::OutOfRange),
        (json!(12.5), ProblemCode::TooFine),
        (json!("a fifth"), ProblemCode::WrongKind),
    ] {
        let path = "request.withholding_percent";
        assert_eq!(one(&[(path, value)]), (path.into(), code));
    }
}

#[test]
fn an_answer_may_be_true_or_false() {
    let scenario = accepted(&[
        (
            "plan.allows",
            json!({ "hardship": true, "emergency": false, "two_year": "unknown" }),
        ),
        ("plan.spousal_consent_rules", json!(true)),
        ("events", json!({ "disability": { "meets_72m7": false } })),
    ]);
    assert_eq!(scenario.plan.allows(PlanFeature::Hardship), Answer::Yes);
    assert_eq!(scenario.plan.allows(PlanFeature::Emergency), Answer::No);
    assert_eq!(scenario.plan.spousal_consent_rules, Answer::Yes);
    assert_eq!(scenario.events.not_modelled, []);
}

#[test]
fn the_year_of_the_request_must_be_loaded() {
    for year in ["2024", "2025", "2026"] {
        accepted(&[("request.date", json!(format!("{year}-06-01")))]);
    }
    for year in ["2023", "2027"] {
        let carried = [
            ("request.date", json!(format!("{year}-06-01"))),
            ("assumptions", json!({ "carry_forward": true })),
        ];
        let expected = (
            "request.date".into(),
            ProblemCode::YearNotLoaded,
            json!([2024, 2025, 2026]),
        );
        assert_eq!(one_allowed(&carried), expected);
    }
    let problems = read_household(&json!({ "filing_status": "single" }), 2024)
        .unwrap_err()
        .problems;
    assert_eq!(
        (problems[0].field.as_str(), problems[0].code),
        ("tax_year", ProblemCode::YearNotLoaded)
    );
}

#[test]
fn workers_are_between_14_and_110_years_old() {
    const BORN: &str = "participant.birth_date";
    for born in ["2012-12-01", "1915-12-02"] {
        accepted(&[(BORN, json!(born))]);
    }
    for born in ["2012-12-02", "1915-12-01", "2026-12-02"] {
        assert_eq!(
            one(&[(BORN, json!(born))]),
            (BORN.into(), ProblemCode::OutOfRange),
            "{born}"
        );
    }
    let gone = one(&[("participant.still_employed", json!(false))]);
    assert_eq!(
        gone,
        (
            "participant.still_employed".into(),
            ProblemCode::NotEmployed
        )
    );
}

#[test]
fn the_amount_of_the_goal_is_said_or_follows_from_the_sources() {
    let goal = |goal: Value, from: Value| [("request.goal", goal), ("request.from", from)];
    let amount = |kind: &str, said: Value, from: Value| {
        accepted(&goal(json!({ "kind": kind, "amount": said }), from))
            .request
            .goal
            .amount
    };
    let from = || json!([{ "source": "disc_match", "amount": "5000" }, { "source": "pretax_deferral", "amount": 1 }]);
    let open = || json!([{ "source": "disc_match" }]);
    let sum = Some(Wanted::Amount(Usd::dollars(5_001)));
    assert_eq!(
        amount("gross", json!("all"), Value::Null),
        Some(Wanted::All)
    );
    assert_eq!(amount("gross", json!(5001), from()), sum);
    assert_eq!(amount("gross", Value::Null, from()), sum);
    assert_eq!(amount("move", Value::Null, open()), Some(Wanted::All));
    assert_eq!(
        amount("convert", Value::Null, Value::Null),
        Some(Wanted::All)
    );
    assert_eq!(amount("explore", json!("7"), Value::Null), None);
    assert_eq!(
        amount("net_cash", json!("7"), from()),
        Some(Wanted::Amount(Usd::dollars(7)))
    );
    for kind in ["net_cash", "gross"] {
        for from in [Value::Null, open()] {
            let problem = one(&goal(json!({ "kind": kind }), from));
            assert_eq!(
                problem,
                ("request.goal.amount".into(), ProblemCode::Missing)
            );
        }
    }
    let (field, code, allowed) =
        one_allowed(&goal(json!({ "kind": "gross", "amount": "5000" }), from()));
    assert_eq!(
        (field.as_str(), code),
        ("request.goal.amount", ProblemCode::Contradiction)
    );
    assert_eq!(
        allowed,
        json!({ "field": "request.from", "value": "5001.00" })
    );
}

#[test]
fn sources_are_asked_for_once_and_must_be_held() {
    let twice = json!([{ "source": "disc_match" }, { "source": "disc_match" }]);
    assert_eq!(
        one(&[("request.from", twice)]),
        ("request.from.1.source".into(), ProblemCode::Impossible)
    );
    let (field, code, allowed) = one_allowed(&[("request.from", json!([{ "source": "irr" }]))]);
    assert_eq!(
        (field.as_str(), code),
        ("request.from.0.source", ProblemCode::NotListed)
    );
    assert_eq!(allowed, json!(["pretax_deferral", "disc_match"]));
    assert_eq!(
        one(&[("request.from", json!([]))]),
        ("request.from".into(), ProblemCode::OutOfRange)
    );
    assert_eq!(
        one(&[("plan.sources", json!({}))]),
        ("plan.sources".into(), ProblemCode::Missing)
    );
    assert_eq!(
        one(&[("request.route", json!("disaster"))]),
        ("request.route".into(), ProblemCode::NotListed)
    );
}

#[test]
fn delivery_is_one_way_or_parts() {
    let delivery = |value: Value| accepted(&[("request.delivery", value)]).request.delivery;
    let later = json!({ "sixty_day": { "rolled_over": "8000", "on": "2027-01-20" } });
    let way = Way::SixtyDay {
        rolled_over: Usd::dollars(8_000),
        on: day("2027-01-20"),
        to: SixtyDayTo::TraditionalIra,
    };
    assert_eq!(delivery(later.clone()), Delivery::One(way));
    let parts = json!([
        { "delivery": "cash", "amount": "5", "source": "disc_match", "pretax": "5" },
        { "delivery": later, "amount": "9000" }
    ]);
    let Delivery::Parts(parts) = delivery(parts) else {
        panic!("parts")
    };
    assert_eq!(
        (parts[0].way, parts[0].pretax),
        (Way::Direct(DirectWay::Cash), Some(Usd::dollars(5)))
    );
    assert_eq!(parts[1].way, way);
    for (value, field, code) in [
        (json!("post"), "request.delivery", ProblemCode::NotListed),
        (json!(5), "request.delivery", ProblemCode::WrongKind),
        (json!([]), "request.delivery", ProblemCode::OutOfRange),
        (
            json!({}),
            "request.delivery.sixty_day",
            ProblemCode::Missing,
        ),
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
    for (kind, way) in [
        (GoalKind::Explore, DirectWay::Cash),
        (GoalKind::Move, DirectWay::DirectRolloverTraditional),
        (GoalKind::Convert, DirectWay::DirectRolloverRoth),
    ] {
        let scenario = accepted(&[("request.goal.kind", json!(kind))]);
        assert_eq!(scenario.request.delivery, Delivery::One(Way::Direct(way)));
    }
}

#[test]
fn marriage_is_said_once_or_twice_alike() {
    let read_both = |married: Value, status: Value| {
        with(&[
            ("participant.married", married),
            ("household", json!({ "filing_status": status })),
        ])
    };
    for (married, status, expected) in [
        (Value::Null, "married_joint", true),
        (Value::Null, "married_separate", true),
        (Value::Null, "single", false),
        (Value::Null, "head_of_household", false),
        (Value::Null, "qualifying_surviving_spouse", false),
        (json!(true), "head_of_household", true),
        (json!(false), "single", false),
    ] {
        let scenario = read(&read_both(married, json!(status))).unwrap();
        assert_eq!(scenario.participant.married, Some(expected), "{status}");
    }
    for (married, expected) in [
        (true, FilingStatus::MarriedJoint),
        (false, FilingStatus::Single),
    ] {
        let scenario = read(&read_both(json!(married), Value::Null)).unwrap();
        assert_eq!(scenario.household.unwrap().filing_status, expected);
    }
    for (married, status) in [
        (true, "single"),
        (true, "qualifying_surviving_spouse"),
        (false, "married_separate"),
    ] {
        let problems = read(&read_both(json!(married), json!(status)))
            .unwrap_err()
            .problems;
        assert_eq!(problems.len(), 1);
        assert_eq!(
            (problems[0].field.as_str(), problems[0].code),
            ("participant.married", ProblemCode::Contradiction)
        );
        assert_eq!(
            problems[0].allowed,
            json!({ "field": "household.filing_status", "value": status })
        );
    }
    let neither = read(&read_both(Value::Null, Value::Null))
        .unwrap_err()
        .problems;
    assert_eq!(
        (neither[0].field.as_str(), neither[0].code),
        ("household.filing_status", ProblemCode::Missing)
    );
}

#[test]
fn medical_expenses_are_said_once_or_twice_alike() {
    let both = |events: Value, household: Value| {
        let mut document = with(&[
            ("events", json!({ "medical_expenses_paid": events })),
            (
                "household",
                json!({ "filing_status": "single", "medical_expenses": household }),
            ),
        ]);
        document["title"] = json!("medical");
        read(&document)
    };
    for (events, household) in [
        (json!("700"), Value::Null),
        (Value::Null, json!(700)),
        (json!(700), json!("700.00")),
    ] {
        let scenario = both(events, household).unwrap();
        assert_eq!(scenario.events.medical_expenses_paid, Usd::dollars(700));
        assert_eq!(
            scenario.household.unwrap().amounts.medical_expenses,
            Usd::dollars(700)
        );
    }
    let problems = both(json!("0"), json!("700")).unwrap_err().problems;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].field, "events.medical_expenses_paid");
    assert_eq!(
        problems[0].allowed,
        json!({ "field": "household.medical_expenses", "value": "700.00" })
    );
}

#[test]
fn a_spouse_stands_on_a_joint_return_only() {
    let spouse = |status: &str, key: &str, value: Value| {
        read_household(&json!({ "filing_status": status, key: value }), 2025)
    };
    for (key, value) in [
        ("age_spouse", json!(41)),
        ("blind_spouse", json!(true)),
        ("wages_spouse", json!("1")),
        ("elective_deferrals_spouse", json!("1")),
    ] {
        assert!(spouse("married_joint", key, value.clone()).is_ok());
        for status in [
            "single",
            "married_separate",
            "head_of_household",
            "qualifying_surviving_spouse",
        ] {
            let problems = spouse(status, key, value.clone()).unwrap_err().problems;
            assert_eq!(
                (problems[0].field.as_str(), problems[0].code),
                (key, ProblemCode::Impossible)
            );
        }
    }
    // False and zero say nothing.
    let silent = json!({ "filing_status": "single", "blind_spouse": false, "wages_spouse": 0.0, "age_spouse": null });
    assert!(read_household(&silent, 2025).is_ok());
}

#[test]
fn a_household_within_its_ranges() {
    let household = |key: &str, value: Value| {
        let problems =
            read_household(&json!({ "filing_status": "single", key: value }), 2026).err();
        problems.map(|found| (found.problems[0].field.clone(), found.problems[0].code))
    };
    assert_eq!(household("children_ages", json!([0, 18])), None);
    assert_eq!(
        household("children_ages", json!([0, 19])),
        Some(("children_ages.1".into(), ProblemCode::OutOfRange))
    );
    assert_eq!(
        household("children_ages", json!([1.5])),
        Some(("children_ages.0".into(), ProblemCode::WrongKind))
    );
    assert_eq!(household("age_taxpayer", json!(120)), None);
    assert_eq!(
        household("age_taxpayer", json!(121)),
        Some(("age_taxpayer".into(), ProblemCode::OutOfRange))
    );
    assert_eq!(household("state", json!("DC")), None);
    assert_eq!(
        household("state", json!("nc")),
        Some(("state".into(), ProblemCode::NotListed))
    );
    assert_eq!(household("distribution_taxable", json!("5")), None);
    assert_eq!(
        household("qualified_dividends", json!("5")),
        Some(("qualified_dividends".into(), ProblemCode::OutOfRange))
    );
    let equal =
        json!({ "filing_status": "single", "qualified_dividends": "5", "ordinary_dividends": "5" });
    assert!(read_household(&equal, 2026).is_ok());
    assert_eq!(
        read_household(&json!({}), 2026).unwrap_err().problems[0].code,
        ProblemCode::Missing
    );
    let inside = [(
        "household",
        json!({ "filing_status": "single", "distribution_taxable": "5" }),
    )];
    assert_eq!(
        one(&inside),
        (
            "household.distribution_taxable".into(),
            ProblemCode::UnknownKey
        )
    );
}

#[test]
fn the_age_at_the_end_of_the_year_follows_from_the_birth_date() {
    let age = |born: &str, said: Value| {
        let household = json!({ "filing_status": "single", "age_taxpayer": said });
        read(&with(&[
            ("participant.birth_date", json!(born)),
            ("household", household),
        ]))
    };
    let computed = |born: &str| {
        age(born, Value::Null)
            .unwrap()
            .household
            .unwrap()
            .age_taxpayer
    };
    assert_eq!(computed("1961-12-31"), Some(65));
    assert_eq!(computed("1962-01-01"), Some(65));
    assert_eq!(computed("1962-01-02"), Some(64));
    assert!(age("1962-01-02", json!(64)).is_ok());
    let problems = age("1962-01-02", json!(65)).unwrap_err().problems;
    assert_eq!(
        (problems[0].field.as_str(), problems[0].code),
        ("household.age_taxpayer", ProblemCode::Contradiction)
    );
}

#[test]
fn vesting_is_said_or_follows_from_the_schedule() {
    let vested = |source: &str, account: Value| {
        let scenario = accepted(&[(&format!("plan.sources.{source}"), account)]);
        scenario
            .plan
            .account(MoneySource::from_id(source).unwrap())
            .unwrap()
            .vested
    };
    let by = |schedule: &str, years: i32| json!({ "balance": "9", "vesting": { "schedule": schedule, "years_of_service": years } });
    for (schedule, years, percent) in [
        ("cliff_3", 2, 0),
        ("cliff_3", 3, 100),
        ("graded_2_6", 1, 0),
        ("graded_2_6", 2, 20),
        ("graded_2_6", 5, 80),
        ("graded_2_6", 6, 100),
        ("graded_2_6", 30, 100),
        ("qaca_2", 1, 0),
        ("qaca_2", 2, 100),
    ] {
        assert_eq!(
            vested("disc_match", by(schedule, years)),
            Some(Rate::percent(percent)),
            "{schedule} {years}"
        );
    }
    assert_eq!(
        vested("safe_harbor", json!({ "balance": "9" })),
        Some(Rate::ONE)
    );
    assert_eq!(vested("safe_harbor", by("qaca_2", 1)), Some(Rate::ZERO));
    assert_eq!(
        vested(
            "qnec_qmac",
            json!({ "balance": "9", "vested_percent": "100" })
        ),
        Some(Rate::ONE)
    );
    assert_eq!(
        vested(
            "profit_sharing",
            json!({ "balance": "9", "vested_percent": 33.33 })
        ),
        Some(Rate::from_millionths(333_300))
    );

    let refused =
        |source: &str, account: Value| one(&[(&format!("plan.sources.{source}"), account)]);
    let path = |rest: &str| format!("plan.sources.{rest}");
    assert_eq!(
        refused(
            "roth_employer",
            json!({ "balance": "9", "vested_percent": "99" })
        ),
        (
            path("roth_employer.vested_percent"),
            ProblemCode::Impossible
        )
    );
    assert_eq!(
        refused("safe_harbor", by("cliff_3", 9)),
        (
            path("safe_harbor.vesting.schedule"),
            ProblemCode::Impossible
        )
    );
    let mut both = by("graded_2_6", 3);
    both["vested_percent"] = json!("40");
    assert_eq!(vested("disc_match", both.clone()), Some(Rate::percent(40)));
    both["vested_percent"] = json!("60");
    assert_eq!(
        refused("disc_match", both),
        (
            path("disc_match.vested_percent"),
            ProblemCode::Contradiction
        )
    );
}

#[test]
fn contributions_season_in_two_years() {
    const MATCH: &str = "plan.sources.disc_match";
    let deposits = |date: &str| json!([{ "date": date, "amount": "1000" }, { "date": "2026-11-30", "amount": "7" }]);
    let held = |account: Value| {
        accepted(&[(MATCH, account)])
            .plan
            .account(MoneySource::DiscMatch)
            .unwrap()
            .held_two_years
    };
    let account = |balance: &str, percent: Value, date: &str| json!({ "balance": balance, "vested_percent": percent, "deposits": deposits(date) });
    assert_eq!(
        held(account("9000", json!(60), "2024-12-01")),
        Known::Exactly(Usd::dollars(600))
    );
    assert_eq!(
        held(account("9000", json!(60), "2024-12-02")),
        Known::Exactly(Usd::ZERO)
    );
    assert_eq!(
        held(account("500", json!(60), "2024-12-01")),
        Known::Exactly(Usd::dollars(300))
    );
    assert_eq!(
        held(account("9000", Value::Null, "2024-12-01")),
        Known::Between(Usd::ZERO, Usd::dollars(1_000))
    );

    let beyond = json!({ "balance": "9", "held_two_years": "9.01" });
    assert_eq!(
        one(&[(MATCH, beyond)]),
        (format!("{MATCH}.held_two_years"), ProblemCode::OutOfRange)
    );
    let mut differs = account("9000", json!(60), "2024-12-01");
    differs["held_two_years"] = json!("601");
    assert_eq!(
        one(&[(MATCH, differs)]),
        (
            format!("{MATCH}.held_two_years"),
            ProblemCode::Contradiction
        )
    );
    let future = json!({ "balance": "9", "deposits": [{ "date": "2026-12-02", "amount": "1" }] });
    assert_eq!(
        one(&[(MATCH, future)]),
        (format!("{MATCH}.deposits.0.date"), ProblemCode::OutOfRange)
    );
}

#[test]
fn a_stated_age_means_that_the_plan_has_the_feature() {
    let stated =
        |age: Value, allows: Value| with(&[("plan.stated_age", age), ("plan.allows", allows)]);
    let scenario = read(&stated(json!(55), json!({ "plan_loan": "yes" }))).unwrap();
    assert_eq!(scenario.plan.stated_age, Some(55));
    assert_eq!(scenario.plan.allows(PlanFeature::StatedAge), Answer::Yes);
    let unknown = read(&stated(json!(18), json!({ "stated_age": "unknown" }))).unwrap();
    assert_eq!(unknown.plan.allows(PlanFeature::StatedAge), Answer::Unknown);
    let problems = read(&stated(json!(75), json!({ "stated_age": "no" })))
        .unwrap_err()
        .problems;
    assert_eq!(
        (problems[0].field.as_str(), problems[0].code),
        ("plan.stated_age", ProblemCode::Contradiction)
    );
    for age in [17, 76] {
        assert_eq!(
            one(&[("plan.stated_age", json!(age))]),
            ("plan.stated_age".into(), ProblemCode::OutOfRange)
        );
    }
}

#[test]
fn a_key_beyond_the_contract_is_refused_with_its_path_and_its_neighbours() {
    let (field, code, allowed) =
        one_allowed(&[("request.goal", json!({ "kind": "explore", "sum": 5 }))]);
    assert_eq!(
        (field.as_str(), code),
        ("request.goal.sum", ProblemCode::UnknownKey)
    );
    assert_eq!(allowed, json!(["kind", "amount"]));
}

#[test]
fn keys_that_no_rule_uses_yet_are_read_and_checked() {
    let account = json!({
        "balance": "9000", "origin": "disc_match", "balance_prior_year_end": "8000",
        "conversions": [{ "year": 2020, "taxable": "5" }], "employer_stock": { "value": "50", "basis": "60" }
    });
    let loans = json!({
        "new": { "amount": "5000", "years": 5, "buys_home": false },
        "missed": { "due_on": "2026-09-30", "balance": "5" },
        "offset": { "amount": "3000", "on": "2026-09-18", "reason": "severance" }
    });
    let events = json!({
        "eaca": { "first_contribution_on": "2026-10-01", "amount": "300" },
        "esop_dividend": { "amount": "12" },
        "corrective": { "kind": "excess_deferral", "amount": "500", "earnings": "20" },
        "military_deemed_severance": { "since": "2026-10-01" }
    });
    let changes = [
        ("plan.sources.irr", account),
        ("plan.loans", loans),
        ("events", events),
    ];
    let scenario = accepted(&changes);
    assert_eq!(
        scenario.plan.account(MoneySource::Irr).unwrap().origin,
        Some(MoneySource::DiscMatch)
    );
    assert_eq!(
        scenario.events.not_modelled,
        [
            Event::Eaca,
            Event::EsopDividend,
            Event::Corrective,
            Event::MilitaryDeemedSeverance
        ]
    );
    for (path, value, code) in [
        (
            "plan.sources.irr.employer_stock.value",
            json!("9001"),
            ProblemCode::OutOfRange,
        ),
        (
            "plan.sources.irr.conversions.0.year",
            json!(2027),
            ProblemCode::OutOfRange,
        ),
        (
            "plan.sources.irr.origin",
            json!("irr"),
            ProblemCode::NotListed,
        ),
        ("plan.loans.new.years", json!(0), ProblemCode::OutOfRange),
        (
            "plan.loans.offset.reason",
            json!("whim"),
            ProblemCode::NotListed,
        ),
        (
            "events.corrective.amount",
            Value::Null,
            ProblemCode::Missing,
        ),
        (
            "events.eaca.first_contribution_on",
            json!("soon"),
            ProblemCode::NotADate,
        ),
    ] {
        let mut document = with(&changes);
        put(&mut document, path, value);
        let problems = read(&document).unwrap_err().problems;
        assert_eq!(
            problems
                .iter()
                .map(|p| (p.field.as_str(), p.code))
                .collect::<Vec<_>>(),
            [(path, code)]
        );
    }
}

/// A value of every kind that a schema knows, objects with every key; lists hold one item.
fn samples(schema: &Value, root: &Value) -> Vec<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        return samples(
            root.pointer(reference.trim_start_matches('#')).unwrap(),
            root,
        );
    }
    if let Some(forms) = schema["anyOf"].as_array() {
        return forms.iter().flat_map(|form| samples(form, root)).collect();
    }
    if let Some(words) = schema["enum"].as_array() {
        return words.clone();
    }
    if !schema["const"].is_null() {
        return vec![schema["const"].clone()];
    }
    let kinds = schema["type"]
        .as_array()
        .cloned()
        .unwrap_or_else(|| vec![schema["type"].clone()]);
    kinds
        .iter()
        .map(|kind| match kind.as_str().unwrap() {
            "null" => Value::Null,
            "boolean" => json!(true),
            "string" if schema["format"] == "date" => json!("2026-12-01"),
            "string" => json!("1"),
            "number" => json!(1),
            "integer" => schema["maximum"].clone(),
            "array" => json!([samples(&schema["items"], root)[0]]),
            "object" => {
                let keys = schema["properties"].as_object().unwrap();
                Value::Object(
                    keys.iter()
                        .map(|(key, schema)| (key.clone(), samples(schema, root)[0].clone()))
                        .collect(),
                )
            }
            other => panic!("{other}"),
        })
        .collect()
}

/// A document with every key; of the sources, which are alike, two.
fn full(schema: &Value) -> Value {
    let mut full = samples(schema, schema).remove(0);
    let sources = full["plan"]["sources"].as_object_mut().unwrap();
    assert_eq!(sources.len(), MoneySource::ALL.len());
    sources.retain(|source, _| ["pretax_deferral", "disc_match"].contains(&source.as_str()));
    full
}

/// Whether a document says so much that it contradicts itself, which no schema knows.
fn of_shape(problem: &Problem) -> bool {
    matches!(
        problem.code,
        ProblemCode::UnknownKey
            | ProblemCode::WrongKind
            | ProblemCode::NotMoney
            | ProblemCode::NotADate
            | ProblemCode::TooFine
            | ProblemCode::Missing
    )
}

fn shape_problems(document: &Value) -> Vec<Problem> {
    let problems = read(document).map_or_else(|found| found.problems, |_| Vec::new());
    problems.into_iter().filter(of_shape).collect()
}

/// Every path of the schema with the schema that stands there.
fn paths(schema: &Value, root: &Value, at: &str, found: &mut Vec<(String, Value)>) {
    found.push((at.into(), schema.clone()));
    if let Some(reference) = schema["$ref"].as_str() {
        return paths(
            root.pointer(reference.trim_start_matches('#')).unwrap(),
            root,
            at,
            found,
        );
    }
    for form in schema["anyOf"].as_array().into_iter().flatten() {
        paths(form, root, at, found);
    }
    for (key, schema) in schema["properties"].as_object().into_iter().flatten() {
        paths(
            schema,
            root,
            &if at.is_empty() {
                key.clone()
            } else {
                format!("{at}.{key}")
            },
            found,
        );
    }
    if schema["items"].is_object() {
        paths(&schema["items"], root, &format!("{at}.0"), found);
    }
}

/// The full document with this value at this path; None where another form stands on the way.
fn placed(full: &Value, path: &str, value: Value) -> Option<Value> {
    let mut document = full.clone();
    if path.is_empty() {
        return Some(value);
    }
    *document.pointer_mut(&format!("/{}", path.replace('.', "/")))? = value;
    Some(document)
}

#[test]
fn the_schema_and_the_reader_accept_the_same_keys_and_kinds() {
    let schema = json_schema();
    assert_eq!(
        schema["$schema"],
        "https://json-schema.org/draft/2020-12/schema"
    );
    let full = full(&schema);
    assert_eq!(shape_problems(&full), []);
    let mut found = Vec::new();
    paths(&schema, &schema, "", &mut found);
    assert!(found.len() > 400, "{}", found.len());
    for (path, schema_here) in found {
        for sample in samples(&schema_here, &schema) {
            let Some(document) = placed(&full, &path, sample.clone()) else {
                continue;
            };
            assert_eq!(shape_problems(&document), [], "{path} {sample}");
            if let Value::Object(mut keys) = sample {
                assert_eq!(
                    schema_object(&schema_here, &schema)["additionalProperties"],
                    json!(false),
                    "{path}"
                );
                keys.insert("no_such_key".into(), json!(1));
                let document = placed(&full, &path, Value::Object(keys)).unwrap();
                let codes: Vec<ProblemCode> = shape_problems(&document)
                    .iter()
                    .map(|problem| problem.code)
                    .collect();
                assert_eq!(codes, [ProblemCode::UnknownKey], "{path}");
            }
        }
    }
}

/// The schema of the object among the forms.
fn schema_object(schema: &Value, root: &Value) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return schema_object(
            root.pointer(reference.trim_start_matches('#')).unwrap(),
            root,
        );
    }
    if schema["properties"].is_object() {
        return schema.clone();
    }
    let forms = schema["anyOf"].as_array().cloned().unwrap_or_default();
    forms
        .iter()
        .map(|form| schema_object(form, root))
        .find(Value::is_object)
        .unwrap_or(Value::Null)
}

#[test]
fn what_the_schema_requires_the_reader_misses() {
    let schema = json_schema();
    let full = full(&schema);
    let mut found = Vec::new();
    paths(&schema, &schema, "", &mut found);
    for (path, schema_here) in found {
        for key in schema_here["required"].as_array().into_iter().flatten() {
            let key = key.as_str().unwrap();
            let at = if path.is_empty() {
                key.to_owned()
            } else {
                format!("{path}.{key}")
            };
            if let Some(document) = placed(&full, &at, Value::Null) {
                let problems = shape_problems(&document);
                assert!(
                    problems
                        .iter()
                        .any(|p| p.field == at && p.code == ProblemCode::Missing),
                    "{at} {problems:?}"
                );
            }
        }
    }
}

#[test]
fn every_key_of_the_schema_says_what_it_means() {
    fn check(schema: &Value, at: &str) {
        for (key, schema) in schema["properties"].as_object().into_iter().flatten() {
            assert!(
                schema["description"]
                    .as_str()
                    .is_some_and(|text| text.ends_with('.')),
                "{at}.{key}"
            );
            check(schema, &format!("{at}.{key}"));
        }
    }
    let schema = json_schema();
    check(&schema, "");
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        check(definition, name);
    }
}

#[test]
fn every_example_reads() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path
            .extension()
            .is_some_and(|extension| extension == "json")
        {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(
                parse(&text).is_ok(),
                "{}: {:?}",
                path.display(),
                parse(&text)
            );
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[-0-9.e_]{0,40}".prop_map(Value::from),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}".prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        prop::sample::select(vec!["unknown", "all", "yes", "single", "cash", "cliff_3"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        let key = prop::sample::select(vec![
            "from",
            "to",
            "amount",
            "date",
            "balance",
            "sixty_day",
            "vesting",
            "schedule",
            "other",
            "0",
            "",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..5).prop_map(|pairs| Value::Object(
                pairs
                    .into_iter()
                    .map(|(key, value)| (key.into(), value))
                    .collect::<Map<_, _>>()
            )),
        ]
    })
}

/// Every path of a document, the root included.
fn every_path(value: &Value, at: String, found: &mut Vec<String>) {
    found.push(at.clone());
    let below = |key: &str| {
        if at.is_empty() {
            key.to_owned()
        } else {
            format!("{at}.{key}")
        }
    };
    match value {
        Value::Object(keys) => keys
            .iter()
            .for_each(|(key, value)| every_path(value, below(key), found)),
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, value)| every_path(value, below(&index.to_string()), found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_json_never_panics(document in any_json(), year in any::<i32>()) {
        if let Err(found) = read(&document) {
            prop_assert!(!found.problems.is_empty());
        }
        if let Err(found) = read_household(&document, year) {
            prop_assert!(!found.problems.is_empty());
        }
    }

    #[test]
    fn arbitrary_values_at_any_place_are_read_or_refused_with_a_problem(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 1..4)
    ) {
        static FULL: LazyLock<Value> = LazyLock::new(|| full(&json_schema()));
        let mut document = FULL.clone();
        for (index, value) in changes {
            let mut found = Vec::new();
            every_path(&document, String::new(), &mut found);
            let path = index.get(&found).clone();
            document = placed(&document, &path, value).unwrap_or(document);
        }
        if let Err(found) = read(&document) {
            prop_assert!(!found.problems.is_empty());
        }
        for part in ["household", "plan"] {
            if let Err(found) = read_household(&document[part], 2026) {
                prop_assert!(!found.problems.is_empty());
            }
        }
    }
}
