//! Do independent engines compute the same federal tax?
//!
//! `tests/oracle/README.md` says where the cases come from, `tests/oracle/LEDGER.md` who is right
//! where they differ.

use std::collections::BTreeMap;
use std::path::Path;

use inservice_core::money::Usd;
use inservice_core::{figures, scenario, tax::federal};
use serde_json::{Value, json};

/// Cases in which the law gives another answer than both engines; each is in the ledger.
const DECIDED_BY_LAW: [&str; 2] = ["f25-eitc-0100", "f25-random_broad-0104"];

fn cases(name: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// Our return of a case, with its distribution or without.
fn computed(case: &Value, world: &str) -> Value {
    let mut input = case["input"].clone();
    if world == "without" {
        input["distribution_taxable"] = json!(0);
    }
    let year = i32::try_from(case["tax_year"].as_i64().unwrap()).unwrap();
    let household = scenario::read_household(&input, year).unwrap_or_else(|p| panic!("{}: {p:?}", case["id"]));
    let figures = figures::year(year).unwrap().federal.as_ref().unwrap();
    serde_json::to_value(federal::household(figures, &household)).unwrap()
}

/// Whether our amount is within a dollar of theirs.
fn within_a_dollar(expected: &Value, got: &Value) -> bool {
    let expected: Usd = format!("{:.2}", expected.as_f64().unwrap()).parse().unwrap();
    let got: Usd = got.as_str().unwrap().parse().unwrap();
    (expected - got).cents().abs() <= 100
}

#[test]
fn every_line_of_the_sample_agrees_within_a_dollar() {
    let mut wrong: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for case in cases("federal-sample.jsonl") {
        let id = case["id"].as_str().unwrap();
        for world in ["with", "without"] {
            let got = computed(&case, world);
            for (field, expected) in case["expected"][world].as_object().unwrap() {
                let same = match (got.get(field), expected) {
                    (Some(got), Value::Number(_)) => within_a_dollar(expected, got),
                    (Some(got), _) => got == expected,
                    (None, _) => continue,
                };
                if !same {
                    let difference = format!("{world} {field}: {expected}, ours {}", got[field]);
                    wrong.entry(id.to_owned()).or_default().push(difference);
                }
            }
        }
    }
    let differ: Vec<&str> = wrong.keys().map(String::as_str).collect();
    assert_eq!(differ, DECIDED_BY_LAW, "{wrong:#?}");
}

#[test]
fn the_premium_tax_credit_agrees_but_for_the_ledger() {
    for case in cases("ptc-sample.jsonl") {
        if !case["caution"].as_array().unwrap().is_empty() {
            continue;
        }
        for world in ["with", "without"] {
            let got = computed(&case, world);
            let theirs = &case["expected"]["policyengine"][world];
            let expected: Usd = format!("{:.2}", theirs["premium_tax_credit"].as_f64().unwrap()).parse().unwrap();
            let ours: Usd = got["premium_tax_credit"].as_str().unwrap().parse().unwrap();
            // The share of income is kept to four decimals (Treas. Reg. 1.36B-3(g)); they do not round it.
            let income: Usd = format!("{:.2}", theirs["aca_magi"].as_f64().unwrap()).parse().unwrap();
            let rounding = income.cents() / 20_000 + 100;
            assert!((expected - ours).cents().abs() <= rounding, "{} {world}: {expected} {ours}", case["id"]);
        }
    }
}

#[test]
fn the_savers_credit_agrees_but_for_the_ledger() {
    for case in cases("savers-sample.jsonl") {
        if !case["caution"].as_array().unwrap().is_empty() {
            continue;
        }
        for world in ["with", "without"] {
            let got = computed(&case, world);
            let expected = &case["expected"]["policyengine"][world]["savers_credit"];
            assert!(within_a_dollar(expected, &got["savers_credit"]), "{} {world}: {expected} {got}", case["id"]);
        }
    }
}

/// Two looks into the tables, each within half a row of the exact amount, and a dollar for rounding:
/// $25 at 24% or at 21.06%, twice.
#[test]
fn a_filed_return_is_within_the_rows_of_the_tables() {
    const ROWS: i64 = 1_500;
    for case in cases("federal-sample.jsonl") {
        let year = i32::try_from(case["tax_year"].as_i64().unwrap()).unwrap();
        let household = scenario::read_household(&case["input"], year).unwrap();
        let figures = figures::year(year).unwrap().federal.as_ref().unwrap();
        let exact = federal::household(figures, &household).total_tax_after_all_credits;
        let filed = federal::household_as_filed(figures, &household).total_tax_after_all_credits;
        assert_eq!(filed.cents() % 100, 0, "{}", case["id"]);
        assert!((exact - filed).cents().abs() <= ROWS, "{}: {exact} {filed}", case["id"]);
    }
}
