//! Are the rules that somebody can follow with a pencil computed as the law says?
//!
//! `tests/golden/household/worked.toml` holds lines of a return, `vectors.toml` returns without and
//! with a payment, `reports` what stands beside them.

mod cases;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use inservice_core::{figures, scenario, tax::federal};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    proves: String,
    law: Vec<String>,
    worked: Option<String>,
    tax_year: i32,
    input: Value,
    expect: BTreeMap<String, String>,
    /// Why today's answer is wrong; it stands in `today`.
    fixme: Option<String>,
    #[serde(default)]
    today: BTreeMap<String, String>,
}

/// A return without and with a payment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vectors {
    case: Vec<Vector>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    id: String,
    proves: String,
    tax_year: i32,
    input: Value,
    without: BTreeMap<String, String>,
    with: BTreeMap<String, String>,
}

/// What the payment of every vector includes in income.
const PAYMENT: i64 = 20_000;

fn read<T: DeserializeOwned>(file: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/household").join(file);
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn load() -> Vec<Case> {
    read::<File>("worked.toml").case
}

/// The lines of `inservice household` that differ from those expected.
fn differences(year: i32, input: &Value, expected: &BTreeMap<String, String>) -> Vec<String> {
    let household = scenario::read_household(input, year).unwrap_or_else(|p| panic!("{input}: {p:?}"));
    let figures = figures::year(year).unwrap().federal.as_ref().unwrap();
    let got = serde_json::to_value(federal::household(figures, &household)).unwrap();
    let wrong = expected.iter().filter(|(line, expected)| got[line] != json!(expected));
    wrong.map(|(line, expected)| format!("{line}: expected {expected}, got {}", got[line])).collect()
}

#[test]
fn every_worked_household_is_computed_as_the_law_says() {
    let mut wrong = Vec::new();
    for case in load() {
        let differs = differences(case.tax_year, &case.input, &case.expect);
        let differs = match &case.fixme {
            None => differs,
            Some(why) if differs.is_empty() => vec![format!("right now: delete `fixme` and `today` ({why})")],
            Some(_) => differences(case.tax_year, &case.input, &case.today),
        };
        if !differs.is_empty() {
            wrong.push(format!("{}: {}\n  {}\n  {}", case.id, case.proves, case.law.join("; "), differs.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_vector_agrees_to_the_cent_without_and_with_the_payment() {
    for case in read::<Vectors>("vectors.toml").case {
        for (expected, paid) in [(&case.without, 0), (&case.with, PAYMENT)] {
            let mut input = case.input.clone();
            input["distribution_taxable"] = json!(paid);
            let differs = differences(case.tax_year, &input, expected);
            assert!(differs.is_empty(), "{} with {paid}: {} {}", case.id, case.proves, differs.join("; "));
        }
    }
}

#[test]
fn what_stands_beside_the_return_is_as_the_law_says() {
    let cases = cases::run("golden/household/reports");
    cases::check_form(&cases);
}

#[test]
fn every_case_says_what_it_proves_and_by_which_law() {
    let mut seen = BTreeSet::new();
    for case in load() {
        assert!(seen.insert(case.id.clone()), "{}: this id is used twice", case.id);
        assert!(!case.proves.is_empty() && !case.law.is_empty() && !case.expect.is_empty(), "{}", case.id);
        assert_eq!(case.fixme.is_some(), !case.today.is_empty(), "{}: a fixme says what is answered today", case.id);
        assert!(case.worked.is_none_or(|worked| !worked.is_empty()), "{}", case.id);
    }
}
