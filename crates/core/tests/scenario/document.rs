//! Does a whole document read, and are all its problems told at once?

use inservice_core::access::PlanFeature;
use inservice_core::additional_tax::Exception;
use inservice_core::money::{Rate, Usd};
use inservice_core::scenario::{
    Answer, Delivery, DirectWay, Known, MoneySource, ProblemCode, Wanted, Way, parse, read,
};
use serde_json::{Value, json};

use crate::support::{accepted, contract_example, day, one, one_allowed, put, with};

#[test]
fn the_example_of_the_contract_reads() {
    let scenario = read(&contract_example()).unwrap();
    assert_eq!(scenario.request.date, day("2026-12-01"));
    assert_eq!(scenario.request.goal.amount, Some(Wanted::Amount(Usd::dollars(1_900))));
    assert_eq!(scenario.request.delivery, Delivery::One(Way::Direct(DirectWay::Cash)));
    assert_eq!(scenario.participant.married, Some(false));
    assert_eq!(scenario.events.hardship.unwrap().need, Some(Usd::dollars(1_900)));
    assert_eq!(scenario.events.repayments[0].of, Exception::Emergency);
    assert_eq!(scenario.events.repayments[0].on, day("2027-08-01"));
    let held: Vec<MoneySource> = scenario.plan.sources.iter().map(|account| account.source).collect();
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
    assert_eq!(scenario.plan.account(MoneySource::RothDeferral).unwrap().basis, Known::Exactly(Usd::dollars(8_000)));
    assert_eq!(scenario.plan.allows(PlanFeature::Hardship), Answer::Yes);
    assert_eq!(scenario.plan.allows(PlanFeature::StatedAge), Answer::Unknown);
    assert_eq!(scenario.plan.emergency_history[0].contributed_since, Some(Usd::dollars(3_000)));
    let household = scenario.household.unwrap();
    assert_eq!(household.state.as_deref(), Some("NC"));
    assert_eq!(household.age_taxpayer, Some(40));
    assert_eq!(household.amounts.wages_taxpayer, Usd::dollars(63_000));
}

/// The same keys in the opposite order, at every depth.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.iter().rev().map(|(key, value)| (key.clone(), reversed(value))).collect(),
        Value::Array(items) => items.iter().map(reversed).collect(),
        other => other.clone(),
    }
}

#[test]
fn keys_may_stand_in_any_order() {
    let document = reversed(&contract_example());
    assert_eq!(document.as_object().unwrap().keys().next().unwrap(), "assumptions");
    assert_eq!(read(&document), read(&contract_example()));
    let mut surplus = document;
    surplus["request"]["colour"] = json!("red");
    let problems = read(&surplus).unwrap_err().problems;
    assert_eq!((problems.len(), problems[0].field.as_str()), (1, "request.colour"));
}

#[test]
fn the_required_keys_suffice_and_silence_is_unknown() {
    let scenario = accepted(&[]);
    assert_eq!(scenario.household, None);
    assert_eq!(scenario.participant.married, None);
    assert_eq!(scenario.plan.spousal_consent_rules, Answer::Unknown);
    let matched = scenario.plan.account(MoneySource::DiscMatch).unwrap();
    assert_eq!((matched.vested, matched.held_two_years), (None, Known::Unknown));
    assert_eq!(matched.basis, Known::Exactly(Usd::ZERO));
    assert_eq!(scenario.plan.account(MoneySource::PretaxDeferral).unwrap().vested, Some(Rate::ONE));
}

#[test]
fn a_document_of_nothing_names_the_required_keys() {
    let problems = read(&json!({ "request": {}, "participant": {}, "plan": {} })).unwrap_err().problems;
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["schema", "request.date", "request.goal", "participant.birth_date", "plan.sources"]);
    assert!(problems.iter().all(|problem| problem.code == ProblemCode::Missing));
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
    let found: Vec<(&str, ProblemCode)> =
        problems.iter().map(|problem| (problem.field.as_str(), problem.code)).collect();
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
            ("plan.sources.pretax_deferral.balance", ProblemCode::OutOfRange),
            ("plan.sources.disc_match.balance", ProblemCode::WrongKind),
            ("plan.allows.hardship", ProblemCode::NotListed),
            ("plan.emergency_history.0.year", ProblemCode::OutOfRange),
            ("household.state", ProblemCode::NotListed),
            ("colour", ProblemCode::UnknownKey),
        ]
    );
    let problem = problems.iter().find(|problem| problem.field == "request.from.0.source").unwrap();
    assert_eq!(problem.value, json!("plesa"));
    assert_eq!(problem.allowed, json!(["pretax_deferral", "disc_match"]));
}

#[test]
fn what_is_not_json_says_where_it_breaks() {
    let problems = parse("{\n \"schema\": }").unwrap_err().problems;
    assert_eq!(problems[0].code, ProblemCode::NotJson);
    assert!(problems[0].value.as_str().unwrap().contains("line 2 column 12"), "{problems:?}");
    assert!(parse(&contract_example().to_string()).is_ok());
    assert_eq!(parse("[]").unwrap_err().problems[0].code, ProblemCode::WrongKind);
}

#[test]
fn a_key_beyond_the_contract_is_refused_with_its_path_and_its_neighbours() {
    let (field, code, allowed) = one_allowed(&[("request.goal", json!({ "kind": "explore", "sum": 5 }))]);
    assert_eq!((field.as_str(), code), ("request.goal.sum", ProblemCode::UnknownKey));
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
    let changes = [("plan.sources.irr", account), ("plan.loans", loans), ("events", events)];
    let scenario = accepted(&changes);
    assert_eq!(scenario.plan.account(MoneySource::Irr).unwrap().origin, Some(MoneySource::DiscMatch));
    for (path, value, code) in [
        ("plan.sources.irr.employer_stock.value", json!("9001"), ProblemCode::OutOfRange),
        ("plan.sources.irr.conversions.0.year", json!(2027), ProblemCode::OutOfRange),
        ("plan.sources.irr.origin", json!("irr"), ProblemCode::NotListed),
        ("plan.loans.new.years", json!(0), ProblemCode::OutOfRange),
        ("plan.loans.offset.reason", json!("whim"), ProblemCode::NotListed),
        ("events.corrective.amount", Value::Null, ProblemCode::Missing),
        ("events.eaca.first_contribution_on", json!("soon"), ProblemCode::NotADate),
    ] {
        let mut document = with(&changes);
        put(&mut document, path, value);
        let problems = read(&document).unwrap_err().problems;
        assert_eq!(problems.iter().map(|p| (p.field.as_str(), p.code)).collect::<Vec<_>>(), [(path, code)]);
    }
}

#[test]
fn a_key_that_stands_twice_is_a_problem_wherever_it_stands() {
    let text = contract_example().to_string();
    let twice = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        let problems = parse(&text.replacen(from, to, 1)).unwrap_err().problems;
        let problem = problems.into_iter().find(|problem| problem.code == ProblemCode::GivenTwice).unwrap();
        (problem.field, problem.value)
    };
    assert_eq!(twice(r#"{"schema":1"#, r#"{"schema":2,"schema":1"#), ("schema".into(), json!(1)));
    // However its letters are written.
    let escaped = r#""kind":"gross","k\u0069nd":"net_cash""#;
    assert_eq!(twice(r#""kind":"net_cash""#, escaped), ("request.goal.kind".into(), json!("net_cash")));
    let (from, to) = (r#""children":1"#, r#""children":2,"children":1"#);
    assert_eq!(twice(from, to), ("events.birth_or_adoption.0.children".into(), json!(1)));
    assert!(parse(&text).is_ok());
}

#[test]
fn every_example_reads() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples");
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(parse(&text).is_ok(), "{}: {:?}", path.display(), parse(&text));
        }
    }
}

#[test]
fn nothing_happened_before_ones_own_birth() {
    let birth = ("participant.birth_date", json!("1986-05-04"));
    for (event, field) in [
        (json!({ "birth_or_adoption": [{ "date": "1986-05-03" }] }), "events.birth_or_adoption.0.date"),
        (json!({ "domestic_abuse": { "latest_date": "1986-05-03" } }), "events.domestic_abuse.latest_date"),
        (json!({ "terminal_illness": { "certified_on": "1986-05-03" } }), "events.terminal_illness.certified_on"),
        (json!({ "disaster": { "first_day": "1986-05-03" } }), "events.disaster.first_day"),
        (json!({ "reservist": { "ordered_on": "1986-05-03" } }), "events.reservist.ordered_on"),
        (json!({ "eaca": { "first_contribution_on": "1986-05-03" } }), "events.eaca.first_contribution_on"),
        (json!({ "military_deemed_severance": { "since": "1986-05-03" } }), "events.military_deemed_severance.since"),
    ] {
        assert_eq!(one(&[birth.clone(), ("events", event.clone())]), (field.into(), ProblemCode::OutOfRange));
        let on_the_day = event.to_string().replace("1986-05-03", "1986-05-04");
        accepted(&[birth.clone(), ("events", serde_json::from_str(&on_the_day).unwrap())]);
    }
}
