//! Which households are possible, and do facts told twice agree?

use inservice_core::money::Usd;
use inservice_core::scenario::{FilingStatus, ProblemCode, read, read_household};
use serde_json::{Value, json};

use crate::support::{one, with};

#[test]
fn marriage_is_said_once_or_twice_alike() {
    let read_both = |married: Value, status: Value| {
        with(&[("participant.married", married), ("household", json!({ "filing_status": status }))])
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
    for (married, expected) in [(true, FilingStatus::MarriedJoint), (false, FilingStatus::Single)] {
        let scenario = read(&read_both(json!(married), Value::Null)).unwrap();
        assert_eq!(scenario.household.unwrap().filing_status, expected);
    }
    for (married, status) in [(true, "single"), (true, "qualifying_surviving_spouse"), (false, "married_separate")] {
        let problems = read(&read_both(json!(married), json!(status))).unwrap_err().problems;
        assert_eq!(problems.len(), 1);
        assert_eq!((problems[0].field.as_str(), problems[0].code), ("participant.married", ProblemCode::Contradiction));
        assert_eq!(problems[0].allowed, json!({ "field": "household.filing_status", "value": status }));
    }
    let neither = read(&read_both(Value::Null, Value::Null)).unwrap_err().problems;
    assert_eq!((neither[0].field.as_str(), neither[0].code), ("household.filing_status", ProblemCode::Missing));
}

#[test]
fn medical_expenses_are_said_once_or_twice_alike() {
    let both = |events: Value, household: Value| {
        let mut document = with(&[
            ("events", json!({ "medical_expenses_paid": events })),
            ("household", json!({ "filing_status": "single", "medical_expenses": household })),
        ]);
        document["title"] = json!("medical");
        read(&document)
    };
    for (events, household) in [(json!("700"), Value::Null), (Value::Null, json!(700)), (json!(700), json!("700.00"))] {
        let scenario = both(events, household).unwrap();
        assert_eq!(scenario.events.medical_expenses_paid, Usd::dollars(700));
        assert_eq!(scenario.household.unwrap().amounts.medical_expenses, Usd::dollars(700));
    }
    let problems = both(json!("0"), json!("700")).unwrap_err().problems;
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].field, "events.medical_expenses_paid");
    assert_eq!(problems[0].allowed, json!({ "field": "household.medical_expenses", "value": "700.00" }));
}

#[test]
fn a_spouse_stands_on_a_joint_return_only() {
    let spouse =
        |status: &str, key: &str, value: Value| read_household(&json!({ "filing_status": status, key: value }), 2025);
    for (key, value) in [
        ("age_spouse", json!(41)),
        ("blind_spouse", json!(true)),
        ("wages_spouse", json!("1")),
        ("elective_deferrals_spouse", json!("1")),
    ] {
        assert!(spouse("married_joint", key, value.clone()).is_ok());
        for status in ["single", "married_separate", "head_of_household", "qualifying_surviving_spouse"] {
            let problems = spouse(status, key, value.clone()).unwrap_err().problems;
            assert_eq!((problems[0].field.as_str(), problems[0].code), (key, ProblemCode::Impossible));
        }
    }
    // False and zero say nothing.
    let silent = json!({ "filing_status": "single", "blind_spouse": false, "wages_spouse": 0.0, "age_spouse": null });
    assert!(read_household(&silent, 2025).is_ok());
}

/// IRC 152(b)(1), 36B(c)(1)(D).
#[test]
fn a_dependent_has_no_dependents_and_no_premium_tax_credit() {
    let said = |claimed: bool, key: &str, value: Value| {
        read_household(&json!({ "filing_status": "single", "claimed_as_dependent": claimed, key: value }), 2026)
    };
    for (key, value, nothing) in [
        ("children_ages", json!([3]), json!([])),
        ("other_adult_dependents", json!(1), json!(0)),
        ("benchmark_premium_annual", json!("6000"), json!("0")),
        ("advance_premium_credit", json!("500"), json!(0)),
    ] {
        assert!(said(false, key, value.clone()).is_ok() && said(true, key, nothing).is_ok());
        let problem = said(true, key, value).unwrap_err().problems.remove(0);
        assert_eq!((problem.field.as_str(), problem.code), (key, ProblemCode::Impossible));
        assert_eq!(problem.allowed, json!({ "field": "claimed_as_dependent", "value": false }));
    }
}

#[test]
fn a_household_within_its_ranges() {
    let household = |key: &str, value: Value| {
        let problems = read_household(&json!({ "filing_status": "single", key: value }), 2026).err();
        problems.map(|found| (found.problems[0].field.clone(), found.problems[0].code))
    };
    assert_eq!(household("children_ages", json!([0, 18])), None);
    assert_eq!(household("children_ages", json!([0, 19])), Some(("children_ages.1".into(), ProblemCode::OutOfRange)));
    assert_eq!(household("children_ages", json!([1.5])), Some(("children_ages.0".into(), ProblemCode::WrongKind)));
    assert_eq!(household("age_taxpayer", json!(120)), None);
    assert_eq!(household("age_taxpayer", json!(121)), Some(("age_taxpayer".into(), ProblemCode::OutOfRange)));
    assert_eq!(household("state", json!("DC")), None);
    assert_eq!(household("state", json!("nc")), Some(("state".into(), ProblemCode::NotListed)));
    assert_eq!(household("distribution_taxable", json!("5")), None);
    assert_eq!(
        household("qualified_dividends", json!("5")),
        Some(("qualified_dividends".into(), ProblemCode::OutOfRange))
    );
    let equal = json!({ "filing_status": "single", "qualified_dividends": "5", "ordinary_dividends": "5" });
    assert!(read_household(&equal, 2026).is_ok());
    assert_eq!(read_household(&json!({}), 2026).unwrap_err().problems[0].code, ProblemCode::Missing);
    let inside = [("household", json!({ "filing_status": "single", "distribution_taxable": "5" }))];
    assert_eq!(one(&inside), ("household.distribution_taxable".into(), ProblemCode::UnknownKey));
}

#[test]
fn the_age_at_the_end_of_the_year_follows_from_the_birth_date() {
    let age = |born: &str, said: Value| {
        let household = json!({ "filing_status": "single", "age_taxpayer": said });
        read(&with(&[("participant.birth_date", json!(born)), ("household", household)]))
    };
    let computed = |born: &str| age(born, Value::Null).unwrap().household.unwrap().age_taxpayer;
    assert_eq!(computed("1961-12-31"), Some(65));
    assert_eq!(computed("1962-01-01"), Some(65));
    assert_eq!(computed("1962-01-02"), Some(64));
    assert!(age("1962-01-02", json!(64)).is_ok());
    let problems = age("1962-01-02", json!(65)).unwrap_err().problems;
    assert_eq!((problems[0].field.as_str(), problems[0].code), ("household.age_taxpayer", ProblemCode::Contradiction));
}
