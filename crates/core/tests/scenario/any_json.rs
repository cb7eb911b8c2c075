//! Does the reader survive whatever it is given?

use std::sync::LazyLock;

use inservice_core::scenario::{json_schema, read, read_household};
use proptest::prelude::*;
use serde_json::{Map, Value};

use crate::schema::{full, placed};

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[-0-9.e_]{0,40}".prop_map(Value::from),
        "[0-9]{4}-[0-9]{2}-[0-9]{2}".prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        prop::sample::select(vec!["unknown", "all", "yes", "single", "cash", "cliff_3"]).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        let key = prop::sample::select(vec![
            "from",
            "to",
            "amount",
            "date",
            "balance",
            "sixty_day",
            "vesting",
            "schedule",
            "other",
            "0",
            "",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((key, inner), 0..5).prop_map(|pairs| Value::Object(
                pairs.into_iter().map(|(key, value)| (key.into(), value)).collect::<Map<_, _>>()
            )),
        ]
    })
}

/// Every path of a document, the root included.
fn every_path(value: &Value, at: String, found: &mut Vec<String>) {
    found.push(at.clone());
    let below = |key: &str| {
        if at.is_empty() { key.to_owned() } else { format!("{at}.{key}") }
    };
    match value {
        Value::Object(keys) => keys.iter().for_each(|(key, value)| every_path(value, below(key), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| every_path(value, below(&index.to_string()), found));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_json_never_panics(document in any_json(), year in any::<i32>()) {
        if let Err(found) = read(&document) {
            prop_assert!(!found.problems.is_empty());
        }
        if let Err(found) = read_household(&document, year) {
            prop_assert!(!found.problems.is_empty());
        }
    }

    #[test]
    fn arbitrary_values_at_any_place_are_read_or_refused_with_a_problem(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 1..4)
    ) {
        static FULL: LazyLock<Value> = LazyLock::new(|| full(&json_schema()));
        let mut document = FULL.clone();
        for (index, value) in changes {
            let mut found = Vec::new();
            every_path(&document, String::new(), &mut found);
            let path = index.get(&found).clone();
            document = placed(&document, &path, value).unwrap_or(document);
        }
        if let Err(found) = read(&document) {
            prop_assert!(!found.problems.is_empty());
        }
        for part in ["household", "plan"] {
            if let Err(found) = read_household(&document[part], 2026) {
                prop_assert!(!found.problems.is_empty());
            }
        }
    }
}
