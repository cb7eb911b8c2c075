//! Can the page say every key of the contract, and is nothing of a golden case lost on it?

use std::path::Path;

use super::fields::scenario;
use super::*;
use crate::state::document::document;
use inservice_core::scenario::read;

/// What the page does not ask for: no rule reads it, it follows from what is asked, or the law leaves the
/// plan no choice.
const NOT_ASKED: [&str; 12] = [
    "/title",
    "/story",
    "/participant/still_employed",
    "/household/medical_expenses",
    "/household/age_taxpayer",
    "/household/state_residence",
    "/plan/allows/plesa_withdrawal",
    "/plan/allows/rmd_5pct",
    "/plan/allows/corrective",
    "/plan/allows/irs_levy",
    "/resources",
    "/assumptions",
];

/// A document with every key of the contract, by its schema.
fn full(schema: &Value, at: &Value) -> Value {
    if let Some(name) = at["$ref"].as_str() {
        return full(schema, &schema["$defs"][name.trim_start_matches("#/$defs/")]);
    }
    if let Some(ways) = at["anyOf"].as_array().or(at["oneOf"].as_array()) {
        return full(schema, &ways[0]);
    }
    if let Some(keys) = at["properties"].as_object() {
        let entries = keys.iter().map(|(key, at)| (key.clone(), full(schema, at)));
        return entries.collect::<Map<_, _>>().into();
    }
    if at["items"].is_object() {
        return Value::from(vec![full(schema, &at["items"]); 2]);
    }
    let kinds = at["type"].to_string();
    match at["enum"].get(0).or(at.get("const")) {
        Some(first) => first.clone(),
        None if at["format"] == "date" => "2026-02-03".into(),
        None if kinds.contains("integer") => 12.into(),
        None if kinds.contains("boolean") => true.into(),
        None => "7".into(),
    }
}

#[test]
fn every_key_of_the_contract_can_be_said() {
    let schema = inservice_core::scenario::json_schema();
    let mut example = full(&schema, &schema);
    example["request"]["goal"]["kind"] = "gross".into();
    for place in 0..2 {
        example["events"]["repayments"][place]["of"] = "disaster".into();
    }
    NOT_ASKED.iter().for_each(|path| remove(&mut example, path));
    let mut missing = Vec::new();
    // A spouse has fields on a joint return, and being married where the return leaves it open.
    for (status, elsewhere) in [("married_joint", "married"), ("head_of_household", "spouse")] {
        example["household"]["filing_status"] = status.into();
        let (draft, rest) = load(&example, DateDraft::default());
        assert_eq!(rest, serde_json::json!({}), "keys without a field");
        let said = document(&draft, &Value::Null);
        let mut of_it = Vec::new();
        compare("", &example, &said, &mut of_it);
        missing.extend(of_it.into_iter().filter(|path| !path.ends_with(elsewhere)));
    }
    assert_eq!(missing, Vec::<String>::new());
}

fn remove(document: &mut Value, pointer: &str) {
    let (above, key) = pointer.rsplit_once('/').unwrap();
    document.pointer_mut(above).and_then(Value::as_object_mut).and_then(|map| map.shift_remove(key));
}

/// The paths of what one says and the other does not.
fn compare(path: &str, one: &Value, other: &Value, missing: &mut Vec<String>) {
    match one {
        Value::Object(map) => {
            map.iter().for_each(|(key, one)| compare(&format!("{path}/{key}"), one, &other[key], missing));
        }
        Value::Array(items) => {
            for (place, one) in items.iter().enumerate() {
                compare(&format!("{path}/{place}"), one, other.get(place).unwrap_or(&Value::Null), missing);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) if other.is_null() => {
            missing.push(path.to_owned());
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// One table laid over another, as golden cases are over their base.
fn over(base: &mut Value, case: &Value) {
    match (base, case) {
        (Value::Object(base), Value::Object(case)) => {
            for (key, value) in case {
                over(base.entry(key.as_str()).or_insert(Value::Null), value);
            }
        }
        (base, case) => *base = case.clone(),
    }
}

#[test]
fn a_golden_case_says_the_same_after_going_through_the_form() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
    let mut cases = 0;
    for file in std::fs::read_dir(folder).unwrap().filter_map(Result::ok) {
        if file.path().extension().is_none_or(|extension| extension != "toml") {
            continue;
        }
        let text = std::fs::read_to_string(file.path()).unwrap();
        let golden: Value = toml::from_str(&text).unwrap();
        for case in golden["case"].as_array().into_iter().flatten() {
            let mut given = golden["base"].clone();
            given["schema"] = 1.into();
            for path in case["without"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                remove(&mut given, path);
            }
            over(&mut given, &case["scenario"]);
            if read(&given).is_err() {
                continue;
            }
            let (draft, rest) = load(&given, DateDraft::default());
            let mut left = rest.clone();
            NOT_ASKED.iter().for_each(|path| remove(&mut left, path));
            prune(&mut left);
            assert_eq!(left, serde_json::json!({}), "{}", case["id"]);
            assert_eq!(scenario(&document(&draft, &rest)), scenario(&given), "{}", case["id"]);
            cases += 1;
        }
    }
    assert!(cases > 300, "{cases} cases");
}
