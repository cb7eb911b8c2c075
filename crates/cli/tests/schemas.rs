//! Do the published schemas describe what is read and written?

mod support;

use inservice_core::{evaluate, report, scenario};
use serde_json::{Value, json};
use support::examples;

fn documents() -> Vec<(String, Value)> {
    let read = |file: std::path::PathBuf| {
        let text = std::fs::read_to_string(&file).unwrap();
        (file.display().to_string(), serde_json::from_str(&text).unwrap())
    };
    examples().into_iter().map(read).collect()
}

/// The examples, each also a year after the last whose figures are known.
fn now_and_later() -> impl Iterator<Item = (String, Value)> {
    documents().into_iter().flat_map(|(name, document)| {
        let mut later = document.clone();
        later["request"]["date"] = json!("2027-03-01");
        later["assumptions"]["carry_forward"] = json!(true);
        // A rollover within sixty days has a day of its own.
        let also = document["request"]["delivery"]["sixty_day"].is_null().then(|| (format!("{name} later"), later));
        std::iter::once((name, document)).chain(also)
    })
}

fn report_of(document: &Value) -> Value {
    evaluate(&scenario::read(document).unwrap()).unwrap().to_json().0
}

fn assert_valid(schema: &Value, name: &str, document: &Value) {
    let validator = jsonschema::draft202012::new(schema).unwrap();
    let errors: Vec<String> =
        validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path)).collect();
    assert!(errors.is_empty(), "{name}:\n{}", errors.join("\n"));
}

#[test]
fn both_are_schemas_of_draft_2020_12() {
    for schema in [scenario::json_schema(), report::schema()] {
        assert!(jsonschema::draft202012::meta::is_valid(&schema));
    }
}

#[test]
fn every_example_is_a_valid_scenario() {
    let schema = scenario::json_schema();
    for (name, document) in documents() {
        assert_valid(&schema, &name, &document);
    }
}

#[test]
fn the_report_of_every_example_is_valid() {
    let schema = report::schema();
    for (name, document) in now_and_later() {
        assert_valid(&schema, &name, &report_of(&document));
    }
}

#[test]
fn the_keys_of_a_report_stand_in_the_order_of_the_schema() {
    let schema = report::schema();
    for (name, document) in now_and_later() {
        in_order(&schema, &schema, &report_of(&document), &name);
    }
}

/// Walks a document along its schema. Of alternatives, an object takes the one that has keys.
fn in_order(root: &Value, schema: &Value, document: &Value, path: &str) {
    let schema = resolved(root, schema);
    if let Some(alternatives) = schema.get("anyOf").and_then(Value::as_array) {
        let of_object = alternatives.iter().find(|one| resolved(root, one).get("properties").is_some());
        if let Some(of_object) = of_object.filter(|_| document.is_object()) {
            in_order(root, of_object, document, path);
        }
        return;
    }
    match document {
        Value::Object(map) => {
            let known = schema["properties"].as_object().unwrap().keys();
            let present: Vec<&String> = known.filter(|key| map.contains_key(*key)).collect();
            assert_eq!(map.keys().collect::<Vec<_>>(), present, "{path}");
            for (key, value) in map {
                in_order(root, &schema["properties"][key], value, &format!("{path}/{key}"));
            }
        }
        Value::Array(items) => {
            for item in items {
                in_order(root, &schema["items"], item, path);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn resolved<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    match schema.get("$ref").and_then(Value::as_str) {
        Some(pointer) => root.pointer(&pointer[1..]).unwrap(),
        None => schema,
    }
}
