//! Does a report say what the silent return says, to the cent, and who took which dollar of it?

mod cases;
mod federal_households;

use std::path::Path;

use cases::identities::{amount, cents};
use federal_households::{Case, config, household, text};
use inservice_core::verify;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A payment from the match, held two years, to somebody with that household. The payment is the
/// household's `distribution_taxable`.
fn scenario(case: &Case) -> Value {
    let age = case.household["age_taxpayer"].as_i64().unwrap();
    let married = matches!(case.household["filing_status"].as_str(), Some("married_joint" | "married_separate"));
    let mut household = case.household.clone();
    for said_elsewhere in ["age_taxpayer", "distribution_taxable", "medical_expenses"] {
        household.as_object_mut().unwrap().remove(said_elsewhere);
    }
    let medical = case.household["medical_expenses"].clone();
    let medical = if medical.is_null() { json!("0") } else { medical };
    json!({
        "schema": 1,
        "request": {
            "date": format!("{}-06-15", case.year),
            "goal": { "kind": "gross", "amount": text(case.paid) },
            "route": "two_year",
        },
        "participant": { "birth_date": format!("{}-03-03", i64::from(case.year) - age), "married": married },
        "events": { "medical_expenses_paid": medical },
        "plan": {
            "sources": { "disc_match": { "balance": "3000000", "vested_percent": "100", "held_two_years": "3000000" } },
            "allows": { "two_year": "yes" },
        },
        "household": household,
    })
}

fn report(document: &Value) -> Value {
    cases::answer(document).unwrap_or_else(|problems| panic!("{document}: {problems}"))
}

/// The value of a named finding.
fn finding(report: &Value, line: &str) -> i128 {
    let found = report["findings"].as_array().unwrap().iter().find(|finding| finding["line"] == line);
    amount(found.unwrap_or_else(|| panic!("no {line}"))["value"].as_str().unwrap()).unwrap()
}

fn parts(report: &Value) -> Vec<(String, i128)> {
    let one =
        |part: &Value| (part["part"].as_str().unwrap().to_owned(), amount(part["amount"].as_str().unwrap()).unwrap());
    report["payment"]["cost_parts"].as_array().unwrap().iter().map(one).collect()
}

/// What must hold between a report and the silent return of the same household.
fn agrees(case: &Case) -> Value {
    let report = report(&scenario(case));
    verify(&report).unwrap_or_else(|mismatch| panic!("{case:?}: {mismatch}"));
    let [without, with] =
        [0, case.paid].map(|paid| i128::from(case.paying(paid).filed().tax_with_premium_credit.value().cents()));
    assert_eq!(finding(&report, "income_tax_without"), without, "{case:?}");
    assert_eq!(finding(&report, "income_tax_with"), with, "{case:?}");
    let federal = cents(&report, "/payment/income_tax/federal").unwrap();
    assert_eq!(federal, with - without, "{case:?}");
    let additional = cents(&report, "/payment/additional_tax/tax").unwrap();
    let parts = parts(&report);
    assert_eq!(parts.iter().map(|(_, amount)| amount).sum::<i128>(), federal + additional, "{case:?} {parts:?}");
    assert!(parts.iter().all(|(_, amount)| *amount != 0), "{case:?}: a part of nothing");
    report
}

/// Oracle cases as ours: amounts as text, nulls left out.
fn sample(name: &str) -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/oracle").join(name);
    let text_ = std::fs::read_to_string(path).unwrap();
    let case = |line: &str| {
        let case: Value = serde_json::from_str(line).unwrap();
        let said = case["input"].as_object().unwrap().iter().filter(|(_, value)| !value.is_null());
        let household: Map<String, Value> = said.map(|(name, value)| (name.clone(), value.clone())).collect();
        let paid =
            format!("{:.2}", household["distribution_taxable"].as_f64().unwrap()).replace('.', "").parse().unwrap();
        let year = i32::try_from(case["tax_year"].as_i64().unwrap()).unwrap();
        Case { year, household: Value::Object(household), paid }
    };
    text_.lines().map(case).collect()
}

/// All cases with a payment, in four parts that run beside each other.
fn samples(part: usize) {
    let all: Vec<Case> = ["federal-sample.jsonl", "ptc-sample.jsonl", "savers-sample.jsonl"]
        .iter()
        .flat_map(|name| sample(name))
        .collect();
    let paying = all.iter().filter(|case| case.paid > 0).skip(part).step_by(4);
    let mut seen = 0;
    for case in paying {
        agrees(case);
        seen += 1;
    }
    assert!(seen > 100, "{seen} cases");
}

#[test]
fn every_sample_is_reported_as_computed_1() {
    samples(0);
}

#[test]
fn every_sample_is_reported_as_computed_2() {
    samples(1);
}

#[test]
fn every_sample_is_reported_as_computed_3() {
    samples(2);
}

#[test]
fn every_sample_is_reported_as_computed_4() {
    samples(3);
}

/// With the journal or without, the same cents on every line of both returns of every case.
#[test]
fn the_journal_changes_no_cent_of_the_samples() {
    for name in ["federal-sample.jsonl", "ptc-sample.jsonl", "savers-sample.jsonl"] {
        for case in sample(name) {
            for case in [case.paying(0), case] {
                let book = inservice_core::ledger::Book::default();
                let journalled = case.filed_by(inservice_core::ledger::Journal(&book));
                assert_eq!(federal_households::lines(&journalled), case.lines(), "{case:?}");
            }
        }
    }
}

fn balance() -> impl Strategy<Value = i64> {
    100..=90_000_000_i64
}

proptest! {
    #![proptest_config(config(40))]

    /// Any household: the report holds, proves itself, and its parts sum to the cost.
    #[test]
    fn any_household_is_reported_as_computed(case in household()) {
        let case = case.paying(case.paid.max(100));
        let report = agrees(&case);
        let broken = cases::identities::broken(&report);
        prop_assert!(broken.is_empty(), "{broken:#?}");
    }

    /// Who took which dollar depends on no order of sources, children or fields.
    #[test]
    fn the_parts_know_no_order(case in household(), balances in (balance(), balance(), balance())) {
        let mut document = scenario(&case.paying(case.paid.max(100)));
        let account = |balance: i64| json!({ "balance": text(balance), "vested_percent": "100", "held_two_years": text(balance) });
        document["plan"]["sources"] = json!({
            "disc_match": account(balances.0),
            "profit_sharing": account(balances.1),
            "transfer_in": { "balance": text(balances.2), "vested_percent": "100", "origin": "disc_match", "held_two_years": text(balances.2) },
        });
        let mut turned = document.clone();
        let reversed = |value: &Value| -> Value {
            Value::Object(value.as_object().unwrap().clone().into_iter().rev().collect())
        };
        turned["plan"]["sources"] = reversed(&document["plan"]["sources"]);
        turned["household"] = reversed(&document["household"]);
        let children = turned["household"]["children_ages"].as_array_mut();
        if let Some(ages) = children {
            ages.reverse();
        }
        match (cases::answer(&document), cases::answer(&turned)) {
            (Ok(one), Ok(other)) => {
                prop_assert_eq!(parts(&one), parts(&other));
                let [federal, additional] = ["/payment/income_tax/federal", "/payment/additional_tax/tax"].map(|place| cents(&one, place).unwrap());
                prop_assert_eq!(parts(&one).iter().map(|(_, amount)| amount).sum::<i128>(), federal + additional);
            }
            (one, other) => prop_assert_eq!(one.is_err(), other.is_err()),
        }
    }
}
