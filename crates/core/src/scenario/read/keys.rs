//! Does a key stand twice in an object? A reader of JSON keeps the last and says nothing.

use serde_json::Value;

use crate::scenario::{Problem, ProblemCode};

/// An object or a list that is still open.
struct Open<'t> {
    /// The keys of an object so far; none for a list.
    keys: Option<Vec<&'t str>>,
    items: usize,
}

impl Open<'_> {
    /// The last step of the path to what is being read.
    fn step(&self) -> String {
        match &self.keys {
            Some(keys) => keys.last().copied().unwrap_or_default().to_owned(),
            None => self.items.to_string(),
        }
    }
}

/// A problem for each key that stands twice in one object of a text that is JSON.
pub(super) fn given_twice(json: &str, document: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut awaits_key = false;
    let mut rest = json;
    while let Some(sign) = rest.chars().next() {
        rest = rest.split_at_checked(sign.len_utf8()).map_or("", |(_, rest)| rest);
        match sign {
            '{' | '[' => {
                awaits_key = sign == '{';
                open.push(Open { keys: awaits_key.then(Vec::new), items: 0 });
            }
            '}' | ']' => {
                open.pop();
            }
            ',' => {
                if let Some(last) = open.last_mut() {
                    awaits_key = last.keys.is_some();
                    last.items = last.items.saturating_add(1);
                }
            }
            '"' => {
                let (text, after) = rest.split_at_checked(length_of_text(rest)).unwrap_or((rest, ""));
                rest = after.strip_prefix('"').unwrap_or(after);
                let keys = open.last_mut().and_then(|last| last.keys.as_mut()).filter(|_| awaits_key);
                let Some(keys) = keys else { continue };
                awaits_key = false;
                let twice = keys.contains(&text);
                keys.push(text);
                if twice {
                    let path: Vec<String> = open.iter().map(Open::step).collect();
                    let kept = document.pointer(&format!("/{}", path.join("/"))).cloned().unwrap_or_default();
                    problems.push(Problem::new(path.join("."), kept, ProblemCode::GivenTwice, Value::Null));
                }
            }
            _ => {}
        }
    }
    problems
}

/// How many bytes stand before the quotation mark that ends a text.
fn length_of_text(text: &str) -> usize {
    let mut escaped = false;
    let ends = |byte: u8| {
        let plain = !escaped;
        escaped = plain && byte == b'\\';
        plain && byte == b'"'
    };
    text.bytes().position(ends).unwrap_or(text.len())
}
