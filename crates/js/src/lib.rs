//! How does JavaScript ask the core?
//!
//! Text in, text out, nothing thrown: what cannot be answered comes back as `{"problems": […]}`.
//! The same bytes as the command line, without its final newline.

#[cfg(feature = "bench")]
pub mod bench;
mod types;

use inservice_core::scenario::{self, Problem, ProblemCode, Problems};
use inservice_core::verify as replay;
use serde_json::{Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

/// Answers a scenario: a report, or the problems of the scenario, all of them at once.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn evaluate(scenario: &str) -> String {
    let answered = scenario::parse(scenario).and_then(|scenario| inservice_core::evaluate(&scenario));
    match answered {
        Ok(report) => report.to_json().text(),
        Err(problems) => text(&problems),
    }
}

/// Replays a report from its own inputs and the law's figures: how many findings follow, or the
/// first thing that does not.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn verify(report: &str) -> String {
    let report: Value = match serde_json::from_str(report) {
        Ok(report) => report,
        Err(broken) => return text(&problem(json!(broken.to_string()), ProblemCode::NotJson, json!("json"))),
    };
    match replay(&report) {
        Ok(findings) => json!({ "findings": findings }),
        Err(mismatch) => json!({ "mismatch": mismatch.to_string() }),
    }
    .to_string()
}

/// The JSON Schema of a `"scenario"` or of a `"report"`.
#[cfg(feature = "schema")]
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn schema(which: &str) -> String {
    match which {
        "scenario" => scenario::json_schema().to_string(),
        "report" => inservice_core::report::schema().to_string(),
        other => text(&problem(json!(other), ProblemCode::NotListed, json!(["scenario", "report"]))),
    }
}

/// The version of the program, as in `rules.version` of a report.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn problem(value: Value, code: ProblemCode, allowed: Value) -> Problems {
    Problems { problems: vec![Problem::new("", value, code, allowed)] }
}

fn text(problems: &Problems) -> String {
    serde_json::to_string(problems).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCENARIO: &str = include_str!("../../../examples/p03-rent-1900.json");

    fn read(text: &str) -> Value {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_scenario_becomes_a_report_that_follows() {
        let report = evaluate(SCENARIO);
        assert_eq!(read(&report)["payment"]["kept"], "1900.00");
        assert!(read(&verify(&report))["findings"].as_u64().unwrap() > 0);
        let tampered = report.replacen("\"143.21\"", "\"143.22\"", 1);
        assert!(read(&verify(&tampered))["mismatch"].is_string());
    }

    #[test]
    fn what_cannot_be_answered_is_said_and_not_thrown() {
        for (answer, code) in [
            (evaluate("{"), "not_json"),
            (evaluate("{}"), "missing"),
            (verify("oh"), "not_json"),
            (schema("house"), "not_listed"),
        ] {
            assert_eq!(read(&answer)["problems"][0]["code"], code);
        }
        assert!(read(&verify("{}"))["mismatch"].is_string());
    }

    #[test]
    fn both_schemas_and_the_version_are_there() {
        assert_eq!(read(&schema("scenario"))["title"], "In-Service scenario, version 1");
        assert_eq!(read(&schema("report"))["title"], "In-Service report, version 1");
        assert_eq!(read(&evaluate(SCENARIO))["rules"]["version"], version());
    }
}
