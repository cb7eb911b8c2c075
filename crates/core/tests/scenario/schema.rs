//! Do the JSON Schema and the reader accept the same?

use inservice_core::scenario::{MoneySource, Problem, ProblemCode, json_schema, read};
use serde_json::{Value, json};

/// A value of every kind that a schema knows, objects with every key; lists hold one item.
fn samples(schema: &Value, root: &Value) -> Vec<Value> {
    if let Some(reference) = schema["$ref"].as_str() {
        return samples(root.pointer(reference.trim_start_matches('#')).unwrap(), root);
    }
    if let Some(forms) = schema["anyOf"].as_array() {
        return forms.iter().flat_map(|form| samples(form, root)).collect();
    }
    if let Some(words) = schema["enum"].as_array() {
        return words.clone();
    }
    if !schema["const"].is_null() {
        return vec![schema["const"].clone()];
    }
    let kinds = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
    kinds
        .iter()
        .map(|kind| match kind.as_str().unwrap() {
            "null" => Value::Null,
            "boolean" => json!(true),
            "string" if schema["format"] == "date" => json!("2026-12-01"),
            "string" => json!("1"),
            "number" => json!(1),
            "integer" => schema["maximum"].clone(),
            "array" => json!([samples(&schema["items"], root)[0]]),
            "object" => {
                let keys = schema["properties"].as_object().unwrap();
                Value::Object(
                    keys.iter().map(|(key, schema)| (key.clone(), samples(schema, root)[0].clone())).collect(),
                )
            }
            other => panic!("{other}"),
        })
        .collect()
}

/// A document with every key; of the sources, which are alike, two.
pub(crate) fn full(schema: &Value) -> Value {
    let mut full = samples(schema, schema).remove(0);
    let sources = full["plan"]["sources"].as_object_mut().unwrap();
    assert_eq!(sources.len(), MoneySource::ALL.len());
    sources.retain(|source, _| ["pretax_deferral", "disc_match"].contains(&source.as_str()));
    full
}

/// Whether a document says so much that it contradicts itself, which no schema knows.
fn of_shape(problem: &Problem) -> bool {
    matches!(
        problem.code,
        ProblemCode::UnknownKey
            | ProblemCode::WrongKind
            | ProblemCode::NotMoney
            | ProblemCode::NotADate
            | ProblemCode::TooFine
            | ProblemCode::Missing
    )
}

fn shape_problems(document: &Value) -> Vec<Problem> {
    let problems = read(document).map_or_else(|found| found.problems, |_| Vec::new());
    problems.into_iter().filter(of_shape).collect()
}

/// Every path of the schema with the schema that stands there.
fn paths(schema: &Value, root: &Value, at: &str, found: &mut Vec<(String, Value)>) {
    found.push((at.into(), schema.clone()));
    if let Some(reference) = schema["$ref"].as_str() {
        return paths(root.pointer(reference.trim_start_matches('#')).unwrap(), root, at, found);
    }
    for form in schema["anyOf"].as_array().into_iter().flatten() {
        paths(form, root, at, found);
    }
    for (key, schema) in schema["properties"].as_object().into_iter().flatten() {
        paths(schema, root, &if at.is_empty() { key.clone() } else { format!("{at}.{key}") }, found);
    }
    if schema["items"].is_object() {
        paths(&schema["items"], root, &format!("{at}.0"), found);
    }
}

/// The full document with this value at this path; None where another form stands on the way.
pub(crate) fn placed(full: &Value, path: &str, value: Value) -> Option<Value> {
    let mut document = full.clone();
    if path.is_empty() {
        return Some(value);
    }
    *document.pointer_mut(&format!("/{}", path.replace('.', "/")))? = value;
    Some(document)
}

#[test]
fn the_schema_and_the_reader_accept_the_same_keys_and_kinds() {
    let schema = json_schema();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let full = full(&schema);
    assert_eq!(shape_problems(&full), []);
    let mut found = Vec::new();
    paths(&schema, &schema, "", &mut found);
    assert!(found.len() > 400, "{}", found.len());
    for (path, schema_here) in found {
        for sample in samples(&schema_here, &schema) {
            let Some(document) = placed(&full, &path, sample.clone()) else {
                continue;
            };
            assert_eq!(shape_problems(&document), [], "{path} {sample}");
            if let Value::Object(mut keys) = sample {
                assert_eq!(schema_object(&schema_here, &schema)["additionalProperties"], json!(false), "{path}");
                keys.insert("no_such_key".into(), json!(1));
                let document = placed(&full, &path, Value::Object(keys)).unwrap();
                let codes: Vec<ProblemCode> = shape_problems(&document).iter().map(|problem| problem.code).collect();
                assert_eq!(codes, [ProblemCode::UnknownKey], "{path}");
            }
        }
    }
}

/// The schema of the object among the forms.
fn schema_object(schema: &Value, root: &Value) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        return schema_object(root.pointer(reference.trim_start_matches('#')).unwrap(), root);
    }
    if schema["properties"].is_object() {
        return schema.clone();
    }
    let forms = schema["anyOf"].as_array().cloned().unwrap_or_default();
    forms.iter().map(|form| schema_object(form, root)).find(Value::is_object).unwrap_or(Value::Null)
}

#[test]
fn what_the_schema_requires_the_reader_misses() {
    let schema = json_schema();
    let full = full(&schema);
    let mut found = Vec::new();
    paths(&schema, &schema, "", &mut found);
    for (path, schema_here) in found {
        for key in schema_here["required"].as_array().into_iter().flatten() {
            let key = key.as_str().unwrap();
            let at = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            if let Some(document) = placed(&full, &at, Value::Null) {
                let problems = shape_problems(&document);
                assert!(problems.iter().any(|p| p.field == at && p.code == ProblemCode::Missing), "{at} {problems:?}");
            }
        }
    }
}

#[test]
fn every_key_of_the_schema_says_what_it_means() {
    fn check(schema: &Value, at: &str) {
        for (key, schema) in schema["properties"].as_object().into_iter().flatten() {
            assert!(schema["description"].as_str().is_some_and(|text| text.ends_with('.')), "{at}.{key}");
            check(schema, &format!("{at}.{key}"));
        }
    }
    let schema = json_schema();
    check(&schema, "");
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        check(definition, name);
    }
}
