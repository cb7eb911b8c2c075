//! What follows from a vesting schedule, from dated deposits, from a stated age?

use inservice_core::access::PlanFeature;
use inservice_core::money::{Rate, Usd};
use inservice_core::scenario::{Answer, Known, MoneySource, ProblemCode, read};
use serde_json::{Value, json};

use crate::support::{accepted, one, with};

#[test]
fn vesting_is_said_or_follows_from_the_schedule() {
    let vested = |source: &str, account: Value| {
        let scenario = accepted(&[(&format!("plan.sources.{source}"), account)]);
        scenario.plan.account(MoneySource::from_id(source).unwrap()).unwrap().vested
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
        assert_eq!(vested("disc_match", by(schedule, years)), Some(Rate::percent(percent)), "{schedule} {years}");
    }
    assert_eq!(vested("safe_harbor", json!({ "balance": "9" })), Some(Rate::ONE));
    assert_eq!(vested("safe_harbor", by("qaca_2", 1)), Some(Rate::ZERO));
    assert_eq!(vested("qnec_qmac", json!({ "balance": "9", "vested_percent": "100" })), Some(Rate::ONE));
    assert_eq!(
        vested("profit_sharing", json!({ "balance": "9", "vested_percent": 33.33 })),
        Some(Rate::from_millionths(333_300))
    );

    let refused = |source: &str, account: Value| one(&[(&format!("plan.sources.{source}"), account)]);
    let path = |rest: &str| format!("plan.sources.{rest}");
    assert_eq!(
        refused("roth_employer", json!({ "balance": "9", "vested_percent": "99" })),
        (path("roth_employer.vested_percent"), ProblemCode::Impossible)
    );
    assert_eq!(
        refused("safe_harbor", by("cliff_3", 9)),
        (path("safe_harbor.vesting.schedule"), ProblemCode::Impossible)
    );
    let mut both = by("graded_2_6", 3);
    both["vested_percent"] = json!("40");
    assert_eq!(vested("disc_match", both.clone()), Some(Rate::percent(40)));
    both["vested_percent"] = json!("60");
    assert_eq!(refused("disc_match", both), (path("disc_match.vested_percent"), ProblemCode::Contradiction));
}

#[test]
fn contributions_season_in_two_years() {
    const MATCH: &str = "plan.sources.disc_match";
    let deposits = |date: &str| json!([{ "date": date, "amount": "1000" }, { "date": "2026-11-30", "amount": "7" }]);
    let held =
        |account: Value| accepted(&[(MATCH, account)]).plan.account(MoneySource::DiscMatch).unwrap().held_two_years;
    let account = |balance: &str, percent: Value, date: &str| json!({ "balance": balance, "vested_percent": percent, "deposits": deposits(date) });
    assert_eq!(held(account("9000", json!(60), "2024-12-01")), Known::Exactly(Usd::dollars(600)));
    assert_eq!(held(account("9000", json!(60), "2024-12-02")), Known::Exactly(Usd::ZERO));
    assert_eq!(held(account("500", json!(60), "2024-12-01")), Known::Exactly(Usd::dollars(300)));
    assert_eq!(held(account("9000", Value::Null, "2024-12-01")), Known::Between(Usd::ZERO, Usd::dollars(1_000)));

    let beyond = json!({ "balance": "9", "held_two_years": "9.01" });
    assert_eq!(one(&[(MATCH, beyond)]), (format!("{MATCH}.held_two_years"), ProblemCode::OutOfRange));
    let mut differs = account("9000", json!(60), "2024-12-01");
    differs["held_two_years"] = json!("601");
    assert_eq!(one(&[(MATCH, differs)]), (format!("{MATCH}.held_two_years"), ProblemCode::Contradiction));
    let future = json!({ "balance": "9", "deposits": [{ "date": "2026-12-02", "amount": "1" }] });
    assert_eq!(one(&[(MATCH, future)]), (format!("{MATCH}.deposits.0.date"), ProblemCode::OutOfRange));
}

#[test]
fn a_stated_age_means_that_the_plan_has_the_feature() {
    let stated = |age: Value, allows: Value| with(&[("plan.stated_age", age), ("plan.allows", allows)]);
    let scenario = read(&stated(json!(55), json!({ "plan_loan": "yes" }))).unwrap();
    assert_eq!(scenario.plan.stated_age, Some(55));
    assert_eq!(scenario.plan.allows(PlanFeature::StatedAge), Answer::Yes);
    let unknown = read(&stated(json!(18), json!({ "stated_age": "unknown" }))).unwrap();
    assert_eq!(unknown.plan.allows(PlanFeature::StatedAge), Answer::Unknown);
    let problems = read(&stated(json!(75), json!({ "stated_age": "no" }))).unwrap_err().problems;
    assert_eq!((problems[0].field.as_str(), problems[0].code), ("plan.stated_age", ProblemCode::Contradiction));
    for age in [17, 76] {
        assert_eq!(one(&[("plan.stated_age", json!(age))]), ("plan.stated_age".into(), ProblemCode::OutOfRange));
    }
}
