//! How is a JSON document read, so that every problem is found at once and the schema cannot drift?
//!
//! A *form* is a function from a [`Slot`] to a value: a date, an amount, an object of further keys.
//! Given a value, a form reads it and notes what is wrong; given none, the same form writes down the
//! JSON Schema of what it would have accepted. So one walk over the document serves both, and must
//! not stop at the first problem: whoever writes a form reads every key, then assembles.

mod forms;
mod numbers;

use std::iter::Peekable;

use serde_json::map::Iter;
use serde_json::{Map, Value, json};

use super::{Problem, ProblemCode, Problems};
pub(super) use forms::{answer, constant, date, date_between, flag, list, named, object, text, when, word};
pub(super) use numbers::{amount, known, money, percent, positive_money, signed_money, whole, whole_percent};

/// Reads a document by a form.
///
/// # Errors
/// Every problem of the document, in the order of the walk.
pub(super) fn read<T>(document: &Value, form: impl Fn(&mut Slot<'_, '_>) -> Option<T>) -> Result<T, Problems> {
    let mut notes = Notes::default();
    let read = form(&mut Slot::new("", Step::Here, Some(document), &mut notes));
    match read {
        Some(value) if notes.problems.is_empty() => Ok(value),
        _ => Err(Problems { problems: notes.problems }),
    }
}

/// The JSON Schema (draft 2020-12) of what a form reads.
#[cfg(feature = "schema")]
pub(super) fn describe<T>(title: &str, form: impl Fn(&mut Slot<'_, '_>) -> Option<T>) -> Value {
    let mut notes = Notes::default();
    let mut slot = Slot::new("", Step::Here, None, &mut notes);
    form(&mut slot);
    let mut schema = Map::new();
    schema.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    schema.insert("title".into(), json!(title));
    schema.append(&mut slot.schema);
    schema.insert("$defs".into(), Value::Object(notes.definitions));
    Value::Object(schema)
}

/// Whether forms can describe. The page only reads: without the feature `schema`, it downloads no
/// descriptions.
const DESCRIBES: bool = cfg!(feature = "schema");

/// What a walk gathers beside the values.
#[derive(Default)]
struct Notes {
    problems: Vec<Problem>,
    /// Parts of the schema that several keys share.
    definitions: Map<String, Value>,
}

/// The place of one value: read it, or describe what may stand there.
pub(super) struct Slot<'v, 'n> {
    /// The path of the object or list around it.
    above: &'n str,
    step: Step,
    /// None: describe.
    given: Option<&'v Value>,
    schema: Map<String, Value>,
    notes: &'n mut Notes,
}

/// The last step of a path. The path itself is written only where somebody has to be told.
#[derive(Clone, Copy)]
enum Step {
    /// None: the document, or the place above itself.
    Here,
    Key(&'static str),
    Item(usize),
}

impl<'v, 'n> Slot<'v, 'n> {
    fn new(above: &'n str, step: Step, given: Option<&'v Value>, notes: &'n mut Notes) -> Self {
        Self { above, step, given, schema: Map::new(), notes }
    }

    fn path(&self) -> String {
        match self.step {
            Step::Here => self.above.into(),
            Step::Key(key) => below(self.above, key),
            Step::Item(index) => format!("{}.{index}", self.above),
        }
    }

    /// Notes a problem with the value in this place. Silent while describing.
    pub(super) fn refuse(&mut self, code: ProblemCode, allowed: Value) {
        if let Some(value) = self.given {
            let problem = Problem::new(self.path(), value.clone(), code, allowed);
            self.notes.problems.push(problem);
        }
    }

    /// Notes that the value is none of these words.
    fn refuse_word(&mut self, known: &[&'static str]) {
        match self.given {
            Some(Value::String(written)) => {
                let (field, value) = (self.path(), json!(written));
                self.notes.problems.push(Problem::unknown(field, value, ProblemCode::NotListed, written, known));
            }
            Some(_) | None => self.refuse(ProblemCode::WrongKind, json!(known)),
        }
    }
}

/// The keys of one object.
pub(super) struct Object<'v, 'n> {
    path: String,
    /// None: describe.
    given: Option<&'v Map<String, Value>>,
    /// The first entry that was not found in its turn: most documents keep the order of the contract.
    next: Option<Peekable<Iter<'v>>>,
    known: Vec<&'static str>,
    /// How many of the keys that stand here a form asked for.
    found: usize,
    properties: Map<String, Value>,
    required: Vec<Value>,
    notes: &'n mut Notes,
}

impl<'v> Object<'v, '_> {
    /// Reads a key that must be there. A null counts as absent.
    pub(super) fn required<T>(
        &mut self,
        key: &'static str,
        description: &str,
        form: impl Fn(&mut Slot<'_, '_>) -> Option<T>,
    ) -> Option<T> {
        if self.given.is_some() && !self.has(key) {
            self.missing(key, &|slot| drop(form(slot)));
        }
        if DESCRIBES && self.given.is_none() {
            self.required.push(json!(key));
        }
        self.key(key, description, &form, |schema| schema)
    }

    /// Reads a key that may be absent or null.
    pub(super) fn optional<T>(
        &mut self,
        key: &'static str,
        description: &str,
        form: impl Fn(&mut Slot<'_, '_>) -> Option<T>,
    ) -> Option<T> {
        self.key(key, description, &form, or_null)
    }

    /// Whether something other than null stands at this path below the object.
    pub(super) fn has(&self, path: &str) -> bool {
        self.peek(path).is_some()
    }

    /// What stands at this path below the object, whether it is valid or not.
    pub(super) fn peek(&self, path: &str) -> Option<&'v Value> {
        let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
        let first = self.given?.get(first)?;
        rest.map_or(Some(first), |rest| first.pointer(&format!("/{}", rest.replace('.', "/"))))
            .filter(|value| !value.is_null())
    }

    /// The path of a key of this object in the whole document.
    pub(super) fn path_of(&self, key: &str) -> String {
        below(&self.path, key)
    }

    /// Notes a problem with what stands at this path below the object. Silent while describing.
    pub(super) fn refuse(&mut self, path: &str, code: ProblemCode, allowed: Value) {
        if self.given.is_some() {
            let value = self.peek(path).cloned().unwrap_or(Value::Null);
            self.notes.problems.push(Problem::new(self.path_of(path), value, code, allowed));
        }
    }

    /// Notes that two facts which say the same thing differ.
    pub(super) fn contradicts(&mut self, path: &str, other: &str, other_value: impl Into<Value>) {
        self.refuse(path, ProblemCode::Contradiction, beside(other, other_value));
    }

    /// Notes that a key is missing, and what its form would have allowed.
    fn missing(&mut self, key: &'static str, form: &dyn Fn(&mut Slot<'_, '_>)) {
        let before = self.notes.problems.len();
        form(&mut Slot::new(&self.path, Step::Key(key), Some(&Value::Null), self.notes));
        let allowed = self.notes.problems.drain(before..).next().map(|problem| problem.allowed);
        self.refuse(key, ProblemCode::Missing, allowed.unwrap_or_default());
    }

    fn key<T>(
        &mut self,
        key: &'static str,
        description: &str,
        // Dynamic, so that the page downloads it once for each type and not for each key.
        form: &dyn Fn(&mut Slot<'_, '_>) -> Option<T>,
        finish: fn(Map<String, Value>) -> Map<String, Value>,
    ) -> Option<T> {
        self.known.push(key);
        let given = self.take(key).filter(|value| !value.is_null());
        if self.given.is_some() && given.is_none() {
            return None;
        }
        let mut slot = Slot::new(&self.path, Step::Key(key), given, self.notes);
        let value = form(&mut slot);
        if DESCRIBES && self.given.is_none() {
            let mut schema = Map::new();
            schema.insert("description".into(), json!(description));
            schema.append(&mut finish(slot.schema));
            self.properties.insert(key.into(), Value::Object(schema));
        }
        value
    }

    /// What stands at a key, be it null.
    fn take(&mut self, key: &str) -> Option<&'v Value> {
        let given = self.given.filter(|given| given.len() > self.found)?;
        let value = match self.next.as_mut().and_then(|next| next.next_if(|(next, _)| *next == key)) {
            Some((_, value)) => value,
            None => given.get(key)?,
        };
        self.found = self.found.saturating_add(1);
        Some(value)
    }

    /// Refuses the keys that no form asked for; the schema of those that were.
    fn finish(mut self) -> Map<String, Value> {
        for (key, value) in self.given.filter(|given| given.len() > self.found).into_iter().flatten() {
            if !self.known.contains(&key.as_str()) {
                let (field, code) = (self.path_of(key), ProblemCode::UnknownKey);
                self.notes.problems.push(Problem::unknown(field, value.clone(), code, key, &self.known));
            }
        }
        let mut schema = Map::new();
        if !DESCRIBES || self.given.is_some() {
            return schema;
        }
        schema.insert("type".into(), json!("object"));
        schema.insert("properties".into(), Value::Object(std::mem::take(&mut self.properties)));
        schema.insert("required".into(), Value::Array(std::mem::take(&mut self.required)));
        schema.insert("additionalProperties".into(), json!(false));
        schema
    }
}

/// The path of a key below a path.
fn below(above: &str, key: &str) -> String {
    if above.is_empty() { key.into() } else { format!("{above}.{key}") }
}

/// What `allowed` says of a range, ends included.
pub(super) fn range(from: impl Into<Value>, to: impl Into<Value>) -> Value {
    json!({ "from": from.into(), "to": to.into() })
}

/// What `allowed` says where another field decides: that field, and its value or the values it needs.
pub(super) fn beside(field: &str, value: impl Into<Value>) -> Value {
    json!({ "field": field, "value": value.into() })
}

/// The schema of what a schema accepts, or null.
fn or_null(mut schema: Map<String, Value>) -> Map<String, Value> {
    if let Some(Value::Array(forms)) = schema.get_mut("anyOf") {
        forms.push(json!({ "type": "null" }));
        return schema;
    }
    match schema.get_mut("type") {
        Some(kind @ Value::String(_)) => *kind = json!([kind.take(), "null"]),
        Some(Value::Array(kinds)) => kinds.push(json!("null")),
        _ => return Map::from_iter([("anyOf".into(), json!([schema, { "type": "null" }]))]),
    }
    schema
}
