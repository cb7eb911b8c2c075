//! How does a case point into a report?
//!
//! A JSON pointer, with two additions for lists: `{route=two_year,source=disc_match}` steps to the
//! first item with these values (a dot steps inwards: `{params.source=irr}`), and `#` at the end is the
//! length.

use serde_json::{Value, json};

/// What stands there; none where nothing does.
pub(crate) fn find(report: &Value, place: &str) -> Option<Value> {
    let mut here = report;
    let mut steps = place.strip_prefix('/')?.split('/').peekable();
    while let Some(step) = steps.next() {
        if step == "#" {
            assert!(steps.peek().is_none(), "{place}: # is the last step");
            return here.as_array().map(|items| json!(items.len()));
        }
        here = match step.strip_prefix('{').and_then(|step| step.strip_suffix('}')) {
            Some(wanted) => here.as_array()?.iter().find(|item| has_all(item, wanted))?,
            None => match here {
                Value::Array(items) => items.get(step.parse::<usize>().ok()?)?,
                _ => here.get(step)?,
            },
        };
    }
    Some(here.clone())
}

fn has_all(item: &Value, wanted: &str) -> bool {
    wanted.split(',').all(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or_else(|| panic!("{pair}: key=value"));
        let there = key.split('.').try_fold(item, |here, key| here.get(key));
        there.map(|there| there.as_str().map_or_else(|| there.to_string(), str::to_owned)).as_deref() == Some(value)
    })
}

/// Takes a key out of its object.
pub(crate) fn remove(document: &mut Value, place: &str) -> Result<(), String> {
    let (parent, key) = place.rsplit_once('/').ok_or(format!("{place}: no pointer"))?;
    let parent = document.pointer_mut(parent).and_then(Value::as_object_mut);
    let removed = parent.and_then(|parent| parent.remove(key));
    removed.map(|_| ()).ok_or(format!("{place}: the base has no such key"))
}
