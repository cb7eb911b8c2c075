//! Does a key stand twice in an object? A reader of JSON keeps the last and says nothing.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use crate::scenario::{Problem, ProblemCode};

/// A problem for each key that stands twice in one object of the text of a document.
pub(super) fn given_twice(json: &str, document: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    let walk = Walk { kept: document, path: "", problems: &mut problems };
    // The text has been read as a document before: it is JSON.
    let _ = walk.deserialize(&mut serde_json::Deserializer::from_str(json));
    problems
}

/// A place of the text, and what the document kept of it.
struct Walk<'w> {
    kept: &'w Value,
    path: &'w str,
    problems: &'w mut Vec<Problem>,
}

impl Walk<'_> {
    fn path_of(&self, step: &str) -> String {
        if self.path.is_empty() { step.to_owned() } else { format!("{}.{step}", self.path) }
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, text: D) -> Result<(), D::Error> {
        text.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let mut keys: Vec<String> = Vec::new();
        while let Some(key) = object.next_key::<String>()? {
            let path = self.path_of(&key);
            let kept = self.kept.get(&key).unwrap_or(&Value::Null);
            if keys.contains(&key) {
                self.problems.push(Problem::new(&path, kept.clone(), ProblemCode::GivenTwice, Value::Null));
            }
            object.next_value_seed(Walk { kept, path: &path, problems: self.problems })?;
            keys.push(key);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        for place in 0_usize.. {
            let path = self.path_of(&place.to_string());
            let kept = self.kept.get(place).unwrap_or(&Value::Null);
            if list.next_element_seed(Walk { kept, path: &path, problems: self.problems })?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    // Passed over like every other value; what a number says is read from the document.
    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}
