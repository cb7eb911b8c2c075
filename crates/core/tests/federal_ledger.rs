//! Does the ledger name every case in which engines differ, and no other?

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use inservice_core::money::Usd;
use inservice_core::{figures, scenario, tax::federal};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle")
}

fn cases(name: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(folder().join(name)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn all_cases() -> Vec<Value> {
    ["federal-sample.jsonl", "ptc-sample.jsonl", "savers-sample.jsonl"].into_iter().flat_map(cases).collect()
}

fn id(case: &Value) -> String {
    case["id"].as_str().unwrap().to_owned()
}

/// Words of the ledger that look like a case's id.
fn named() -> BTreeSet<String> {
    let ledger = std::fs::read_to_string(folder().join("LEDGER.md")).unwrap();
    let words = ledger.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'));
    let is_id = |word: &&str| {
        let mut parts = word.split('-');
        let kind = parts.next().is_some_and(|kind| matches!(kind, "f25" | "f26" | "p25" | "p26" | "s25" | "s26"));
        kind && parts.count() == 2
    };
    words.filter(is_id).map(str::to_owned).collect()
}

/// Whether any line of either return is more than a dollar from the expected one.
fn differs(case: &Value) -> bool {
    let theirs =
        if case["expected"]["policyengine"].is_null() { &case["expected"] } else { &case["expected"]["policyengine"] };
    ["with", "without"].into_iter().any(|world| {
        let mut input = case["input"].clone();
        if world == "without" {
            input["distribution_taxable"] = json!(0);
        }
        let year = i32::try_from(case["tax_year"].as_i64().unwrap()).unwrap();
        let household = scenario::read_household(&input, year).unwrap();
        let federal = figures::year(year).unwrap().federal.as_ref().unwrap();
        let ours = serde_json::to_value(federal::household(federal, &household)).unwrap();
        theirs[world].as_object().unwrap().iter().any(|(line, expected)| {
            let (Some(ours), Some(expected)) = (ours[line].as_str(), expected.as_f64()) else { return false };
            let (ours, expected): (Usd, Usd) = (ours.parse().unwrap(), format!("{expected:.2}").parse().unwrap());
            (ours - expected).cents().abs() > 100
        })
    })
}

#[test]
fn every_case_in_dispute_is_in_the_ledger_and_no_other() {
    let disputed = |case: &&Value| {
        let corrected = case["status"].as_str().is_some_and(|status| status != "consensus");
        let cautioned = case["caution"].as_array().is_some_and(|reasons| !reasons.is_empty());
        corrected || cautioned || differs(case)
    };
    let disputed: BTreeSet<String> = all_cases().iter().filter(disputed).map(id).collect();
    assert_eq!(named(), disputed);
}

#[test]
fn the_samples_are_as_many_as_their_account_says() {
    let readme = std::fs::read_to_string(folder().join("README.md")).unwrap();
    for name in ["federal-sample.jsonl", "ptc-sample.jsonl", "savers-sample.jsonl"] {
        let row = format!("| `{name}` | {} |", cases(name).len());
        assert!(readme.contains(&row), "{row}");
    }
}
