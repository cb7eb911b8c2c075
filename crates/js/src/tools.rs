//! What else does the npm package answer, which the page does without?

use inservice_core::scenario::{self, Problem, ProblemCode, Problems};
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::text;

/// Replays a report from its own inputs and the law's figures: how many findings follow, or the
/// first thing that does not.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn verify(report: &str) -> String {
    let report: Value = match serde_json::from_str(report) {
        Ok(report) => report,
        Err(broken) => return text(&problem(json!(broken.to_string()), ProblemCode::NotJson, json!("json"))),
    };
    match inservice_core::verify(&report) {
        Ok(findings) => json!({ "findings": findings }),
        Err(mismatch) => json!({ "mismatch": mismatch.to_string() }),
    }
    .to_string()
}

/// The JSON Schema of a `"scenario"` or of a `"report"`.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn schema(which: &str) -> String {
    match which {
        "scenario" => scenario::json_schema().to_string(),
        "report" => inservice_core::report::schema().to_string(),
        other => text(&problem(json!(other), ProblemCode::NotListed, json!(["scenario", "report"]))),
    }
}

fn problem(value: Value, code: ProblemCode, allowed: Value) -> Problems {
    Problems { problems: vec![Problem::new("", value, code, allowed)] }
}
