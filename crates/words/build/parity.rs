//! Do two locales say the same things?

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Kind};

/// What `other` lacks, adds or parametrizes differently, one sentence each.
pub(crate) fn differences(base: &Catalog, other: &Catalog) -> Vec<String> {
    let mut found = Vec::new();
    for (key, message) in &base.messages {
        match other.messages.get(key) {
            None => found.push(format!("locales/{}: {key} is missing (see {})", other.tag, message.file)),
            Some(theirs) if theirs.parameters() != message.parameters() => found.push(format!(
                "{}: {key} takes {} but in {} it takes {}",
                theirs.file,
                listed(&theirs.parameters()),
                message.file,
                listed(&message.parameters()),
            )),
            Some(_) => {}
        }
    }
    for (key, message) in &other.messages {
        if !base.messages.contains_key(key) {
            found.push(format!("{}: {key} is not in locales/{}", message.file, base.tag));
        }
    }
    found
}

fn listed(parameters: &BTreeMap<String, Kind>) -> String {
    let named = |(name, kind): (&String, &Kind)| match kind {
        Kind::Text => format!("${name}"),
        Kind::Number => format!("${name} (a number)"),
    };
    let all: Vec<String> = parameters.iter().map(named).collect();
    if all.is_empty() { "nothing".to_owned() } else { all.join(", ") }
}
