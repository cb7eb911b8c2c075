//! Has every question its name, its place in the contract and its choices, and what does it hold back?

use inservice_words::{Locale, Words};
use serde_json::{Value, json};

use super::*;
use crate::state::accounts;
use crate::state::draft::{questions, source_path};

/// A part of the schema, behind what it refers to and the first of its ways that has such a key.
fn place<'s>(schema: &'s Value, at: &'s Value, key: &str) -> Option<&'s Value> {
    if let Some(name) = at["$ref"].as_str() {
        return place(schema, &schema["$defs"][name.trim_start_matches("#/$defs/")], key);
    }
    if let Some(ways) = at["anyOf"].as_array() {
        return ways.iter().find_map(|way| place(schema, way, key));
    }
    if key == "0" { at.get("items") } else { at["properties"].get(key) }
}

fn check(schema: &Value, at: &str, question: &'static Question) {
    let words = Words::new(Locale::default());
    let path = join(at, question.path);
    assert!(question.path.len() > 1 && words.field_name(&path) != path, "{path} has no name");
    assert_ne!(words.field_label(&path), path, "{path} has no label");
    let here = path.split('.').try_fold(schema, |at, key| place(schema, at, key));
    let here = here.unwrap_or_else(|| panic!("{path} is nowhere in the contract"));
    match question.ask {
        Ask::Rows(columns) => {
            assert!(columns.len() < COLUMNS);
            columns.iter().for_each(|column| check(schema, &format!("{path}.0"), column));
        }
        Ask::Choice(ids) => {
            assert!(ids.iter().all(|id| words.choice_name(id) != *id), "{path}");
            let known = |at: &Value| ids.iter().filter(|id| at.to_string().contains(&format!("\"{id}\""))).count();
            let all = known(here).max(known(&schema["$defs"]["way"]));
            let numbers = here["type"].to_string().contains("integer");
            assert!(numbers || all == ids.len(), "{path}: {here}");
        }
        Ask::Date => assert!(here.to_string().contains("date"), "{path}"),
        Ask::Flag | Ask::Is => assert!(here["type"].to_string().contains("boolean"), "{path}"),
        Ask::Count => assert!(here["type"].to_string().contains("integer"), "{path}"),
        Ask::Amount | Ask::Known | Ask::Percent | Ask::Answer | Ask::Whether | Ask::Source => {
            assert_ne!(here, &json!({}), "{path}");
        }
    }
}

#[test]
fn every_question_has_a_name_and_a_place_in_the_contract() {
    let schema = inservice_core::scenario::json_schema();
    questions().for_each(|question| check(&schema, "", question));
    for source in MoneySource::ALL {
        accounts::QUESTIONS.iter().for_each(|question| check(&schema, &source_path(*source), question));
    }
}

#[test]
fn a_row_that_has_just_gone_is_blank() {
    let mut rows = Rows(vec![vec![Cell { text: "a".into(), ..Cell::default() }]]);
    assert_eq!((rows[0].text.as_str(), rows[1].text.as_str(), rows[COLUMNS].text.as_str()), ("a", "", ""));
    rows[COLUMNS + 1].text = "b".into();
    assert_eq!((rows.0.len(), rows[COLUMNS + 1].text.as_str()), (2, "b"));
}

#[test]
fn what_an_object_needs_holds_back_that_object_alone() {
    let cell = |text: &str| Cell { text: text.into(), ..Cell::default() };
    let of = |path: &str| accounts::QUESTIONS.iter().find(|one| one.path == path).unwrap();
    let (years, vested) = (cell("3"), cell("60"));
    let blank = Cell::default();
    let asked =
        [(of("vested_percent"), &vested), (of("vesting.schedule"), &blank), (of("vesting.years_of_service"), &years)];
    let mut found = Vec::new();
    open("at", &asked, &mut found);
    assert_eq!(found, [Open { path: "at.vesting.schedule".into(), is_date: false }]);
    assert_eq!(said(&asked).iter().map(|(question, _)| question.path).collect::<Vec<_>>(), ["vested_percent"]);
    // Nothing of it was begun: nothing is missing.
    let asked = [(of("vesting.schedule"), &blank), (of("vesting.years_of_service"), &blank)];
    found.clear();
    open("at", &asked, &mut found);
    assert_eq!(found, []);
}
