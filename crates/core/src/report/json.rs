//! How does a report become JSON, and how does each finding learn where its value stands?
//!
//! A [`Found`] serializes as a marked pair of finding and text; one walk over the tree puts the
//! text in its place and notes the JSON pointer with the finding.

use serde::ser::{Error, SerializeStruct};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Found, Percent, Report};
use crate::authority::Authority;

const FINDING: &str = "\u{0}finding";
const VALUE: &str = "\u{0}value";

/// A report as the public contract writes it.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportJson(pub Value);

impl Report {
    /// The report as the public contract writes it, with the places of every finding.
    #[must_use]
    pub fn to_json(&self) -> ReportJson {
        let mut value = serde_json::to_value(self).unwrap_or(Value::Null);
        let mut places = Vec::new();
        settle(&mut value, &mut String::new(), &mut places);
        if let Some(Value::Array(findings)) = value.get_mut("findings") {
            for (id, pointer) in places {
                let at = usize::try_from(id).ok().and_then(|i| findings.get_mut(i)).and_then(|f| f.get_mut("at"));
                if let Some(Value::Array(at)) = at {
                    at.push(Value::String(pointer));
                }
            }
        }
        let seal = Value::String(seal(&value));
        if let Value::Object(map) = &mut value {
            map.insert("seal".to_owned(), seal);
        }
        ReportJson(value)
    }
}

/// A check sum over the report's keys and texts without its seal. It tells an accidental edit of what no
/// finding carries, such as a code or a verdict; it is no signature.
pub(crate) fn seal(report: &Value) -> String {
    let mut sum = CheckSum(0xcbf2_9ce4_8422_2325);
    for (key, value) in report.as_object().into_iter().flatten().filter(|(key, _)| *key != "seal") {
        sum.add(key.as_bytes());
        // Writing into a check sum cannot fail.
        let _ = serde_json::to_writer(&mut sum, value);
    }
    format!("fnv1a64:{:016x}", sum.0)
}

/// FNV-1a, 64 bits.
struct CheckSum(u64);

impl CheckSum {
    fn add(&mut self, bytes: &[u8]) {
        const PRIME: u64 = 0x0000_0100_0000_01b3;
        self.0 = bytes.iter().fold(self.0, |sum, byte| (sum ^ u64::from(*byte)).wrapping_mul(PRIME));
    }
}

impl std::io::Write for CheckSum {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.add(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl ReportJson {
    /// Compact UTF-8, keys in schema order, no final newline.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.to_string()
    }
}

/// Replaces each marked pair by its text and notes where it stood.
fn settle(value: &mut Value, pointer: &mut String, places: &mut Vec<(u64, String)>) {
    match value {
        Value::Object(map) => {
            if let Some((id, text)) = marked(map) {
                places.push((id, pointer.clone()));
                *value = text;
                return;
            }
            for (key, child) in map {
                descend(key, child, pointer, places);
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter_mut().enumerate() {
                descend(&index.to_string(), child, pointer, places);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn descend(step: &str, child: &mut Value, pointer: &mut String, places: &mut Vec<(u64, String)>) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(step);
    settle(child, pointer, places);
    pointer.truncate(length);
}

fn marked(map: &mut Map<String, Value>) -> Option<(u64, Value)> {
    let id = map.get(FINDING)?.as_u64()?;
    Some((id, map.get_mut(VALUE)?.take()))
}

impl<T: Serialize> Serialize for Found<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut pair = serializer.serialize_struct("Found", 2)?;
        pair.serialize_field(FINDING, &self.finding)?;
        pair.serialize_field(VALUE, &self.value)?;
        pair.end()
    }
}

impl Serialize for Percent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.percent_text())
    }
}

/// Writes sources of law as their citations.
///
/// # Errors
/// Only those of the serializer.
pub fn citations<S: Serializer>(law: &[Authority], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(law.iter().map(|one| one.citation())).map_err(S::Error::custom)
}
