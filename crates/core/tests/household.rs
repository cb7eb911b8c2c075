//! Are the worked households computed line by line as they should be?

use std::collections::BTreeMap;
use std::path::Path;

use inservice_core::{figures, scenario, tax::federal};
use serde::Deserialize;
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
    tax_year: i32,
    input: Value,
    without: BTreeMap<String, String>,
    with: BTreeMap<String, String>,
}

/// What the payment of every case includes in income.
const PAYMENT: i64 = 20_000;

#[test]
fn the_worked_households_agree_to_the_cent() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/household/vectors.toml");
    let file: File = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    for case in &file.case {
        for (expected, paid) in [(&case.without, 0), (&case.with, PAYMENT)] {
            let mut input = case.input.clone();
            input["distribution_taxable"] = json!(paid);
            let household = scenario::read_household(&input, case.tax_year).unwrap();
            let figures = figures::year(case.tax_year).unwrap().federal.as_ref().unwrap();
            let got = serde_json::to_value(federal::household(figures, &household)).unwrap();
            for (line, expected) in expected {
                assert_eq!(got[line], json!(expected), "{} with {paid}: {line}. {}", case.id, case.proves);
            }
        }
    }
}
