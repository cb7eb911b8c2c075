//! Which documents do the tests of the reader start from?

use inservice_core::date::Date;
use inservice_core::scenario::{Problem, ProblemCode, Scenario, read};
use serde_json::{Value, json};

/// The example document of the public contract.
pub(crate) fn contract_example() -> Value {
    json!({
        "schema": 1,
        "title": "optional",
        "request": {
            "date": "2026-12-01", "goal": { "kind": "net_cash", "amount": "1900" }, "route": null, "from": null,
            "delivery": "cash", "withholding_percent": null, "state_withholding_percent": null
        },
        "participant": {
            "birth_date": "1986-05-04", "still_employed": true, "married": false, "more_than_5_percent_owner": false
        },
        "events": {
            "hardship": { "reason": "eviction", "need": "1900" },
            "emergency": { "need": "1000" },
            "birth_or_adoption": [{ "date": "2026-09-01", "children": 1 }],
            "domestic_abuse": { "latest_date": "2026-06-01" },
            "terminal_illness": { "certified_on": "2026-03-01" },
            "disaster": { "first_day": "2026-08-10", "declared_on": "2026-08-14", "economic_loss": true },
            "disability": { "meets_72m7": "yes" },
            "medical_expenses_paid": "0",
            "long_term_care_premium": "0",
            "reservist": { "ordered_on": "2026-01-05", "days": 200, "duty_ended_on": null },
            "levy": { "amount": "5200" },
            "qdro": { "alternate_payee": "former_spouse", "amount": "30000" },
            "repayments": [{ "of": "emergency", "amount": "1000", "on": "2027-08-01" }],
            "already_used": { "emergency": "0", "domestic_abuse": "0", "birth_or_adoption": "0", "disaster": "0" }
        },
        "plan": {
            "sources": {
                "pretax_deferral": { "balance": "42000" },
                "roth_deferral": { "balance": "10000", "basis": "8000", "first_contribution_year": 2021 },
                "disc_match": { "balance": "12000", "vested_percent": "60", "held_two_years": "5000" },
                "after_tax": {
                    "balance": "18000", "post_1986_basis": "12000", "pre_1987_basis": "0", "separate_contract": "yes"
                },
                "rollover_pretax": { "balance": "7000" }
            },
            "allows": {
                "age_59_5": "yes", "hardship": "yes", "emergency": "unknown", "plan_loan": "yes",
                "in_plan_roth": "unknown"
            },
            "stated_age": null, "participation_start": "2015-03-01",
            "spousal_consent_rules": "unknown",
            "loans": { "outstanding": "0", "highest_12_months": "0", "interest_percent": "8.5" },
            "emergency_history": [{ "year": 2024, "amount": "1000", "repaid": "0", "contributed_since": "3000" }]
        },
        "household": { "filing_status": "single", "state": "NC", "wages_taxpayer": "63000", "children_ages": [] },
        "resources": {
            "cash": "500", "taxable_account": { "value": "0", "basis": "0" }, "roth_ira_contributions": "0",
            "credit_card_percent": "24", "home_equity": null
        },
        "assumptions": {
            "retirement_age": 67, "real_return_percent": "5", "inflation_percent": "2.5", "carry_forward": false
        }
    })
}

/// The required keys and nothing else.
pub(crate) fn least() -> Value {
    json!({
        "schema": 1,
        "request": { "date": "2026-12-01", "goal": { "kind": "explore" } },
        "participant": { "birth_date": "1986-05-04" },
        "plan": { "sources": { "pretax_deferral": { "balance": "42000" }, "disc_match": { "balance": "12000" } } }
    })
}

/// The least document with these values at these paths.
pub(crate) fn with(changes: &[(&str, Value)]) -> Value {
    let mut document = least();
    for (path, value) in changes {
        put(&mut document, path, value.clone());
    }
    document
}

pub(crate) fn put(document: &mut Value, path: &str, value: Value) {
    let place = path.split('.').fold(document, |place, key| match place {
        Value::Array(items) => &mut items[key.parse::<usize>().unwrap()],
        other => &mut other[key],
    });
    *place = value;
}

pub(crate) fn accepted(changes: &[(&str, Value)]) -> Scenario {
    read(&with(changes)).unwrap_or_else(|problems| panic!("{changes:?}: {problems:?}"))
}

pub(crate) fn refused(changes: &[(&str, Value)]) -> Vec<Problem> {
    read(&with(changes)).expect_err(&format!("{changes:?}")).problems
}

/// The one problem of the document: its field and code.
pub(crate) fn one(changes: &[(&str, Value)]) -> (String, ProblemCode) {
    let (field, code, _) = one_allowed(changes);
    (field, code)
}

pub(crate) fn one_allowed(changes: &[(&str, Value)]) -> (String, ProblemCode, Value) {
    let mut problems = refused(changes);
    assert_eq!(problems.len(), 1, "{problems:?}");
    let problem = problems.remove(0);
    (problem.field, problem.code, problem.allowed)
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}
