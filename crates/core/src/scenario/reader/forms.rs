//! Which kinds of value does the contract know: dates, words, objects, lists?

use std::ops::RangeInclusive;

use serde_json::{Map, Value, json};

use super::super::{Answer, ProblemCode};
use super::{Object, Slot, Step, range};
use crate::date::Date;

/// What `allowed` says where a value of this form is expected.
const DATE: &str = "date";
const TEXT: &str = "text";
const OBJECT: &str = "object";
const LIST: &str = "list";

impl<'v> Slot<'v, '_> {
    /// The value given; while describing, none, and the schema is noted.
    pub(super) fn given_or(&mut self, schema: impl FnOnce() -> Value) -> Option<&'v Value> {
        if self.given.is_none()
            && let Value::Object(schema) = schema()
        {
            self.schema = schema;
        }
        self.given
    }
}

/// A day of the calendar.
pub(in crate::scenario) fn date(slot: &mut Slot<'_, '_>) -> Option<Date> {
    let schema = || json!({ "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" });
    let given = slot.given_or(schema)?;
    let Some(written) = given.as_str() else {
        slot.refuse(ProblemCode::WrongKind, json!(DATE));
        return None;
    };
    let date = written.parse().ok();
    if date.is_none() {
        slot.refuse(ProblemCode::NotADate, json!(DATE));
    }
    date
}

/// A day between two others, where these are known.
pub(in crate::scenario) fn date_between(
    earliest: Option<Date>,
    latest: Option<Date>,
) -> impl Fn(&mut Slot<'_, '_>) -> Option<Date> {
    move |slot| {
        let date = date(slot)?;
        if earliest.is_some_and(|earliest| date < earliest) || latest.is_some_and(|latest| date > latest) {
            slot.refuse(ProblemCode::OutOfRange, json!({ "from": earliest, "to": latest }));
            return None;
        }
        Some(date)
    }
}

/// True or false.
pub(in crate::scenario) fn flag(slot: &mut Slot<'_, '_>) -> Option<bool> {
    let given = slot.given_or(|| json!({ "type": "boolean" }))?;
    if !given.is_boolean() {
        slot.refuse(ProblemCode::WrongKind, json!([true, false]));
    }
    given.as_bool()
}

/// Any text.
pub(in crate::scenario) fn text(slot: &mut Slot<'_, '_>) -> Option<String> {
    let given = slot.given_or(|| json!({ "type": "string" }))?;
    if !given.is_string() {
        slot.refuse(ProblemCode::WrongKind, json!(TEXT));
    }
    given.as_str().map(Into::into)
}

/// One of the words of a list, each with its id.
pub(in crate::scenario) fn word<E: Copy>(
    words: &[E],
    id: impl Fn(E) -> &'static str,
) -> impl Fn(&mut Slot<'_, '_>) -> Option<E> {
    move |slot| {
        let ids = || words.iter().map(|word| id(*word)).collect::<Vec<_>>();
        let given = slot.given_or(|| json!({ "enum": ids() }))?;
        let found = words.iter().copied().find(|word| given.as_str() == Some(id(*word)));
        if found.is_none() {
            slot.refuse_word(&ids());
        }
        found
    }
}

/// Yes, no or unknown; true and false mean yes and no.
pub(in crate::scenario) fn answer(slot: &mut Slot<'_, '_>) -> Option<Answer> {
    let read = |slot: &mut Slot<'_, '_>| {
        let words = || json!([Answer::Yes, Answer::No, Answer::Unknown, true, false]);
        let given = slot.given_or(|| json!({ "enum": words() }))?;
        let answer = match given.as_bool() {
            Some(true) => Some(Answer::Yes),
            Some(false) => Some(Answer::No),
            None => given.as_str().and_then(Answer::from_id),
        };
        if answer.is_none() {
            slot.refuse_word(&Answer::ALL.iter().map(|answer| answer.id()).collect::<Vec<_>>());
        }
        answer
    };
    named("answer", read)(slot)
}

/// An object of further keys.
pub(in crate::scenario) fn object<T>(
    keys: impl Fn(&mut Object<'_, '_>) -> Option<T>,
) -> impl Fn(&mut Slot<'_, '_>) -> Option<T> {
    move |slot| {
        let given = match slot.given {
            Some(Value::Object(given)) => Some(given),
            None => None,
            Some(_) => {
                slot.refuse(ProblemCode::WrongKind, json!(OBJECT));
                return None;
            }
        };
        let mut o = Object {
            path: slot.path(),
            given,
            next: given.map(|given| given.iter().peekable()),
            known: Vec::with_capacity(given.map_or(0, Map::len)),
            found: 0,
            properties: Map::new(),
            required: Vec::new(),
            notes: &mut *slot.notes,
        };
        let value = keys(&mut o);
        slot.schema = o.finish();
        value
    }
}

/// A list, all of one form. None where an item is not of that form.
pub(in crate::scenario) fn list<T>(
    length: RangeInclusive<usize>,
    item: impl Fn(&mut Slot<'_, '_>) -> Option<T>,
) -> impl Fn(&mut Slot<'_, '_>) -> Option<Vec<T>> {
    move |slot| {
        let (least, most) = (*length.start(), *length.end());
        let Some(given) = slot.given else {
            let mut inner = Slot::new("", Step::Here, None, slot.notes);
            item(&mut inner);
            let items = Value::Object(inner.schema);
            slot.given_or(|| json!({ "type": "array", "minItems": least, "maxItems": most, "items": items }));
            return None;
        };
        let Some(given) = given.as_array() else {
            slot.refuse(ProblemCode::WrongKind, json!(LIST));
            return None;
        };
        if !length.contains(&given.len()) {
            slot.refuse(ProblemCode::OutOfRange, range(least, most));
            return None;
        }
        let path = slot.path();
        let mut read = |(index, value)| item(&mut Slot::new(&path, Step::Item(index), Some(value), slot.notes));
        // Every item is read before the first that failed makes the list fail.
        let items: Vec<Option<T>> = given.iter().enumerate().map(&mut read).collect();
        items.into_iter().collect()
    }
}

/// One word that stands for a value of its own.
pub(in crate::scenario) fn constant<T: Copy>(word: &'static str, value: T) -> impl Fn(&mut Slot<'_, '_>) -> Option<T> {
    move |slot| slot.given_or(|| json!({ "const": word })).map(|_| value)
}

/// One form for the values that pass the test, another for all others.
pub(in crate::scenario) fn when<T>(
    test: impl Fn(&Value) -> bool,
    first: impl Fn(&mut Slot<'_, '_>) -> Option<T>,
    other: impl Fn(&mut Slot<'_, '_>) -> Option<T>,
) -> impl Fn(&mut Slot<'_, '_>) -> Option<T> {
    move |slot| match slot.given {
        Some(given) if test(given) => first(slot),
        Some(_) => other(slot),
        None => {
            first(slot);
            let mut forms = alternatives(std::mem::take(&mut slot.schema));
            other(slot);
            forms.append(&mut alternatives(std::mem::take(&mut slot.schema)));
            slot.schema.insert("anyOf".into(), Value::Array(forms));
            None
        }
    }
}

fn alternatives(mut schema: Map<String, Value>) -> Vec<Value> {
    match schema.get_mut("anyOf") {
        Some(Value::Array(forms)) => std::mem::take(forms),
        _ => vec![Value::Object(schema)],
    }
}

/// A form whose schema stands once under `$defs` and is referred to by name.
pub(in crate::scenario) fn named<T>(
    name: &'static str,
    form: impl Fn(&mut Slot<'_, '_>) -> Option<T>,
) -> impl Fn(&mut Slot<'_, '_>) -> Option<T> {
    move |slot| {
        let value = form(slot);
        if slot.given.is_none() {
            let schema = std::mem::take(&mut slot.schema);
            slot.notes.definitions.insert(name.into(), Value::Object(schema));
            slot.schema.insert("$ref".into(), json!(format!("#/$defs/{name}")));
        }
        value
    }
}
