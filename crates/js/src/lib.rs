//! How does JavaScript ask the core?
//!
//! Text in, text out, nothing thrown: what cannot be answered comes back as `{"problems": […]}`.
//! The same bytes as the command line, without its final newline.

#[cfg(feature = "bench")]
pub mod bench;
#[cfg(feature = "tools")]
mod tools;
mod types;

use inservice_core::scenario::{self, Problems};
#[cfg(feature = "tools")]
pub use tools::{schema, verify};
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

/// The version of the program, as in `rules.version` of a report.
#[must_use]
#[wasm_bindgen(skip_typescript)]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

fn text(problems: &Problems) -> String {
    serde_json::to_string(problems).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

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
