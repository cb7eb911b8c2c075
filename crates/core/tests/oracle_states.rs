//! Does an independent engine compute the same state tax on a payment?
//!
//! `tests/oracle/README.md` says where the cases come from. `tests/oracle/LEDGER.md` decides, one by
//! one, those in which that engine departs from the law.

use std::collections::BTreeMap;
use std::path::Path;

use inservice_core::figures::{self, states::state_law};
use inservice_core::money::Usd;
use inservice_core::scenario::{FilingStatus, read_household};
use inservice_core::tax::state::household;
use serde_json::{Value, json};

/// Of a hundred cases without a flag, so many agree within two dollars.
const AGREE: usize = 99;
const TWO_DOLLARS: i64 = 200;

/// A line of the sample in one year.
struct Case {
    id: String,
    flags: Vec<String>,
    theirs: Usd,
    ours: Usd,
}

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle")
}

fn tax(line: &Value, year: i32, distribution: &Value) -> Usd {
    let joint = line["filing_status"] != json!("single");
    let mut input = json!({
        "filing_status": if joint { "married_joint" } else { "single" },
        "state": line["state"],
        "age_taxpayer": line["age"],
        "wages_taxpayer": line["wages"],
        "distribution_taxable": distribution,
    });
    if joint {
        input["age_spouse"] = line["spouse_age"].clone();
    }
    let read = read_household(&input, year).unwrap_or_else(|p| panic!("{}: {p:?}", line["id"]));
    let federal = figures::year(year).unwrap().federal.as_ref().unwrap();
    let status = if joint { FilingStatus::MarriedJoint } else { FilingStatus::Single };
    let law = state_law(year, line["state"].as_str().unwrap(), status).unwrap();
    household(year, federal, &law, &read).tax
}

fn cases(year: i32) -> Vec<Case> {
    let text = std::fs::read_to_string(root().join("state-sample.jsonl")).unwrap();
    let case = |line: &str| {
        let line: Value = serde_json::from_str(line).unwrap();
        let key = year.to_string();
        let flags = line["flags"][&key].as_array().unwrap().iter().map(|flag| flag.as_str().unwrap().to_owned());
        Case {
            id: line["id"].as_str().unwrap().to_owned(),
            flags: flags.collect(),
            theirs: format!("{:.2}", line[&key]["state_tax_delta"].as_f64().unwrap()).parse().unwrap(),
            ours: tax(&line, year, &line["distribution"]) - tax(&line, year, &json!(0)),
        }
    };
    text.lines().map(case).collect()
}

fn agrees(case: &Case) -> bool {
    (case.ours - case.theirs).cents().abs() <= TWO_DOLLARS
}

fn differences(cases: &[&Case]) -> String {
    let differ = cases.iter().filter(|case| !agrees(case));
    differ.map(|case| format!("{}: theirs {}, ours {}\n", case.id, case.theirs, case.ours)).collect()
}

#[test]
fn cases_without_a_flag_agree_within_two_dollars() {
    for year in [2025, 2026] {
        let cases = cases(year);
        let plain: Vec<&Case> = cases.iter().filter(|case| case.flags.is_empty()).collect();
        let same = plain.iter().filter(|case| agrees(case)).count();
        assert!(plain.len() > 200, "{year}: {} cases", plain.len());
        assert!(same * 100 >= plain.len() * AGREE, "{year}: {same} of {}\n{}", plain.len(), differences(&plain));
    }
}

/// The ledger names every flagged case that differs, and no other.
#[test]
fn every_difference_is_in_the_ledger() {
    let ledger = std::fs::read_to_string(root().join("LEDGER.md")).unwrap();
    let states = ledger.split("## States").nth(1).expect("a part on states");
    let mut wrong = BTreeMap::new();
    for year in [2025, 2026] {
        let part = states.split(&format!("### {year}")).nth(1).expect("a part on the year");
        let part = part.split("\n### ").next().unwrap();
        for case in cases(year) {
            let named = part.contains(&format!("| {} |", case.id));
            if named == agrees(&case) {
                wrong.insert((year, case.id.clone()), (case.theirs, case.ours, case.flags));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
