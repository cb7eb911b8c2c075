//! Are state returns that somebody can follow with a pencil computed as the law says?

use std::collections::BTreeMap;
use std::path::Path;

use inservice_core::figures::{self, states::state_law};
use inservice_core::scenario::read_household;
use inservice_core::tax::state::household;
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    case: Vec<Case>,
}

/// A return without and with a payment; `without` is the tax.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    proves: String,
    law: Vec<String>,
    worked: Option<String>,
    tax_year: i32,
    input: Value,
    payment: i64,
    without: String,
    with: BTreeMap<String, String>,
}

fn load() -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/states/worked.toml");
    toml::from_str::<File>(&std::fs::read_to_string(path).unwrap()).unwrap().case
}

fn lines(case: &Case, payment: i64) -> Value {
    let mut input = case.input.clone();
    input["distribution_taxable"] = json!(payment);
    let read = read_household(&input, case.tax_year).unwrap_or_else(|p| panic!("{}: {p:?}", case.id));
    let federal = figures::year(case.tax_year).unwrap().federal.as_ref().unwrap();
    let law = state_law(case.tax_year, read.state.as_deref().unwrap(), read.filing_status).unwrap();
    serde_json::to_value(household(case.tax_year, federal, &law, &read)).unwrap()
}

#[test]
fn every_worked_return_is_computed_as_the_law_says() {
    let mut wrong = Vec::new();
    for case in load() {
        let without = lines(&case, 0);
        if without["tax"] != json!(case.without) {
            wrong.push(format!("{} without: expected {}, got {}", case.id, case.without, without["tax"]));
        }
        let with = lines(&case, case.payment);
        for (line, expected) in &case.with {
            if with[line] != json!(expected) {
                wrong.push(format!("{} with: {line}: expected {expected}, got {}", case.id, with[line]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_cases_say_what_they_prove_and_reach_the_statuses_that_other_engines_lack() {
    let cases = load();
    let mut ids: Vec<&str> = cases.iter().map(|case| case.id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), cases.len());
    assert!(cases.iter().all(|case| !case.proves.is_empty() && !case.law.is_empty()));
    assert!(cases.iter().all(|case| case.worked.is_some() || case.without == "0.00"));
    for state in ["CA", "NY", "NJ", "PA", "IL", "GA", "OH", "MA", "MI", "WI"] {
        for status in ["head_of_household", "married_separate", "qualifying_surviving_spouse"] {
            let is = |case: &&Case| case.input["state"] == json!(state) && case.input["filing_status"] == json!(status);
            assert!(cases.iter().any(|case| is(&case)), "{state} {status}");
        }
    }
}
