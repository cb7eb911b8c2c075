//! What does a locale's folder say?

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Pattern};

use crate::syntax::{pieces, push};

/// Everything a locale says, references resolved.
#[derive(Clone, Debug)]
pub(crate) struct Catalog {
    /// `en-US`
    pub(crate) tag: String,
    /// By key, in kebab case; an attribute's key is `message-attribute`.
    pub(crate) messages: BTreeMap<String, Message>,
}

#[derive(Clone, Debug)]
pub(crate) struct Message {
    pub(crate) file: String,
    pub(crate) pieces: Vec<Piece>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Piece {
    Text(String),
    Variable(String),
    /// Chosen by a number; the last case is `other`.
    Plural {
        variable: String,
        cases: Vec<(Case, Vec<Piece>)>,
    },
    /// Only before references are resolved: `other-message` or `-term`.
    Reference(String),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    Exactly(i64),
    One,
    Other,
}

/// What a variable is in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// `&str`
    Text,
    /// `i64`, because a plural depends on it.
    Number,
}

impl Message {
    /// The parameters by name.
    pub(crate) fn parameters(&self) -> BTreeMap<String, Kind> {
        let mut found = BTreeMap::new();
        collect(&self.pieces, &mut found);
        found
    }
}

fn collect(pieces: &[Piece], found: &mut BTreeMap<String, Kind>) {
    for piece in pieces {
        match piece {
            Piece::Text(_) | Piece::Reference(_) => {}
            Piece::Variable(name) => {
                found.entry(name.clone()).or_insert(Kind::Text);
            }
            Piece::Plural { variable, cases } => {
                found.insert(variable.clone(), Kind::Number);
                for (_, inner) in cases {
                    collect(inner, found);
                }
            }
        }
    }
}

/// Reads the files (name, text) of one locale.
pub(crate) fn read(tag: &str, files: &[(String, String)]) -> Result<Catalog, Vec<String>> {
    let mut raw: BTreeMap<String, Message> = BTreeMap::new();
    let mut problems = Vec::new();
    for (file, text) in files {
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                for error in errors {
                    let line = text.get(..error.pos.start).unwrap_or_default().lines().count();
                    problems.push(format!("{file}:{line}: {}", error.kind));
                }
                continue;
            }
        };
        let mut add = |key: String, pattern: &Pattern<&str>| {
            if let Err(trouble) = well_named(&key) {
                problems.push(format!("{file}: {key}: {trouble}"));
            }
            match pieces(pattern) {
                Err(trouble) => problems.push(format!("{file}: {key}: {trouble}")),
                Ok(pieces) => {
                    let message = Message { file: file.clone(), pieces };
                    if let Some(first) = raw.insert(key.clone(), message) {
                        problems.push(format!("{file}: {key}: also in {}", first.file));
                    }
                }
            }
        };
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    if let Some(value) = &message.value {
                        add(message.id.name.to_owned(), value);
                    }
                    for attribute in &message.attributes {
                        add(format!("{}-{}", message.id.name, attribute.id.name), &attribute.value);
                    }
                }
                Entry::Term(term) => add(format!("-{}", term.id.name), &term.value),
                // Junk stands only beside the errors handled above.
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
            }
        }
    }
    let messages = resolve(&raw, &mut problems);
    if problems.is_empty() { Ok(Catalog { tag: tag.to_owned(), messages }) } else { Err(problems) }
}

fn well_named(key: &str) -> Result<(), String> {
    let name = key.strip_prefix('-').unwrap_or(key);
    let good = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if name.chars().all(good) { Ok(()) } else { Err("use lower-case words joined by hyphens".to_owned()) }
}

/// Puts the text of terms and other messages in their place and drops the terms.
fn resolve(raw: &BTreeMap<String, Message>, problems: &mut Vec<String>) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    let mut seen: BTreeSet<String> = BTreeSet::new();
    for (key, message) in raw {
        match expand(raw, &message.pieces, &mut vec![key.clone()], &mut seen) {
            Err(trouble) => problems.push(format!("{}: {key}: {trouble}", message.file)),
            Ok(pieces) => {
                if !key.starts_with('-') {
                    messages.insert(key.clone(), Message { file: message.file.clone(), pieces });
                }
            }
        }
    }
    for (key, term) in raw.iter().filter(|(key, _)| key.starts_with('-') && !seen.contains(*key)) {
        problems.push(format!("{}: {key}: no message uses this term", term.file));
    }
    messages
}

fn expand(
    raw: &BTreeMap<String, Message>,
    pieces: &[Piece],
    path: &mut Vec<String>,
    seen: &mut BTreeSet<String>,
) -> Result<Vec<Piece>, String> {
    let mut whole = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) | Piece::Variable(_) => push(&mut whole, piece.clone()),
            Piece::Plural { variable, cases } => {
                let mut expanded = Vec::new();
                for (case, inner) in cases {
                    expanded.push((case.clone(), expand(raw, inner, path, seen)?));
                }
                whole.push(Piece::Plural { variable: variable.clone(), cases: expanded });
            }
            Piece::Reference(key) => {
                if path.contains(key) {
                    return Err(format!("refers to itself by way of {key}"));
                }
                let target = raw.get(key).ok_or_else(|| format!("refers to {key}, which does not exist"))?;
                seen.insert(key.clone());
                path.push(key.clone());
                for piece in expand(raw, &target.pieces, path, seen)? {
                    push(&mut whole, piece);
                }
                path.pop();
            }
        }
    }
    Ok(whole)
}
