//! Which ways of writing an amount, a percentage or an answer are accepted?

use inservice_core::access::PlanFeature;
use inservice_core::money::{Rate, Usd};
use inservice_core::scenario::{Answer, Known, MoneySource, ProblemCode, read_household};
use serde_json::{Value, json};

use crate::support::{accepted, one};

#[test]
fn money_is_text_or_number_to_the_cent_within_ten_billion() {
    const BALANCE: &str = "plan.sources.pretax_deferral.balance";
    let balance = |value: Value| accepted(&[(BALANCE, value)]).plan.sources[0].balance;
    for value in [json!("1234.5"), json!(1234.5), json!("1234.50"), json!("01234.500")] {
        assert_eq!(balance(value), Usd::from_cents(123_450));
    }
    assert_eq!(balance(serde_json::from_str("1e3").unwrap()), Usd::dollars(1_000));
    assert_eq!(balance(json!(0.07)), Usd::from_cents(7));
    assert_eq!(balance(json!("10000000000")), Usd::MAX);
    for (value, code) in [
        (json!("10000000000.01"), ProblemCode::OutOfRange),
        (json!(1e300), ProblemCode::OutOfRange),
        (json!("-0.01"), ProblemCode::OutOfRange),
        (json!("0.001"), ProblemCode::TooFine),
        (json!(0.1 + 0.2), ProblemCode::TooFine),
        (json!(1e-30), ProblemCode::TooFine),
        (json!("1.00000000000000000000000000000000001"), ProblemCode::TooFine),
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
    let household = |key: &str| json!({ "filing_status": "single", "age_taxpayer": 40, key: "-3000" });
    for key in ["short_term_gain", "long_term_gain", "other_ordinary_income"] {
        assert!(read_household(&household(key), 2026).is_ok(), "{key}");
    }
    let problems = read_household(&household("wages_taxpayer"), 2026).unwrap_err().problems;
    assert_eq!((problems[0].field.as_str(), problems[0].code), ("wages_taxpayer", ProblemCode::OutOfRange));
}

#[test]
fn an_unknown_amount_is_a_range_or_a_word() {
    const BASIS: &str = "plan.sources.roth_deferral";
    let basis = |value: Value| {
        let scenario = accepted(&[(BASIS, json!({ "balance": "9", "basis": value }))]);
        scenario.plan.account(MoneySource::RothDeferral).unwrap().basis
    };
    assert_eq!(basis(json!({ "from": "0", "to": "5000" })), Known::Between(Usd::ZERO, Usd::dollars(5_000)));
    assert_eq!(basis(json!({ "from": "5", "to": 5 })), Known::Exactly(Usd::dollars(5)));
    assert_eq!(basis(json!("unknown")), Known::Unknown);
    assert_eq!(basis(Value::Null), Known::Unknown);
    // A loss, not an error.
    assert_eq!(basis(json!("12")), Known::Exactly(Usd::dollars(12)));
    let backwards = json!({ "balance": "9", "basis": { "from": "6", "to": "5" } });
    assert_eq!(one(&[(BASIS, backwards)]), (format!("{BASIS}.basis.from"), ProblemCode::OutOfRange));
}

#[test]
fn percentages_are_text_or_number_and_withholding_is_whole() {
    let scenario =
        accepted(&[("request.withholding_percent", json!(22)), ("request.state_withholding_percent", json!("4.25"))]);
    assert_eq!(scenario.request.withholding, Some(Rate::percent(22)));
    assert_eq!(scenario.request.state_withholding, Some(Rate::from_millionths(42_500)));
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
        ("plan.allows", json!({ "hardship": true, "emergency": false, "two_year": "unknown" })),
        ("plan.spousal_consent_rules", json!(true)),
        ("events", json!({ "disability": { "meets_72m7": false } })),
    ]);
    assert_eq!(scenario.plan.allows(PlanFeature::Hardship), Answer::Yes);
    assert_eq!(scenario.plan.allows(PlanFeature::Emergency), Answer::No);
    assert_eq!(scenario.plan.spousal_consent_rules, Answer::Yes);
}
