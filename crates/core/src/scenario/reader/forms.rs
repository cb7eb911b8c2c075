//! Which kinds of value does the contract know: amounts, percentages, dates, words, lists?

use std::ops::RangeInclusive;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Map, Value, json};

use super::super::{Answer, Known, ProblemCode};
use super::{Object, Slot, range};
use crate::date::Date;
use crate::money::{MoneyError, Rate, Usd};

/// What `allowed` says where a value of this form is expected.
const MONEY: &str = "money";
const PERCENT: &str = "percent";
const WHOLE: &str = "whole_number";
const DATE: &str = "date";
const TEXT: &str = "text";
const OBJECT: &str = "object";
const LIST: &str = "list";

/// Decimals of a dollar, and of a percentage.
const CENT: u32 = 2;
const FINEST_PERCENT: u32 = 4;
/// More digits than any amount or percentage has; fewer than a decimal number holds.
const MOST_DIGITS: usize = 12;

impl<'v> Slot<'v, '_> {
    /// The value given; while describing, none, and the schema is noted.
    fn given_or(&mut self, schema: impl FnOnce() -> Value) -> Option<&'v Value> {
        if self.given.is_none()
            && let Value::Object(schema) = schema()
        {
            self.schema = schema;
        }
        self.given
    }
}

/// An amount of dollars, not negative.
pub(in crate::scenario) fn money(slot: &mut Slot<'_, '_>) -> Option<Usd> {
    named("money", |slot| money_between(slot, Usd::ZERO))(slot)
}

/// An amount of dollars where the law knows losses.
pub(in crate::scenario) fn signed_money(slot: &mut Slot<'_, '_>) -> Option<Usd> {
    named("signed_money", |slot| money_between(slot, -Usd::MAX))(slot)
}

fn money_between(slot: &mut Slot<'_, '_>, least: Usd) -> Option<Usd> {
    let given = slot.given_or(|| decimal_schema(least < Usd::ZERO, CENT, &least.to_string(), &Usd::MAX.to_string()))?;
    let allowed = range(least.to_string(), Usd::MAX.to_string());
    match amount(given) {
        Ok(amount) if amount >= least => return Some(amount),
        Ok(_) | Err(MoneyError::TooLarge) => slot.refuse(ProblemCode::OutOfRange, allowed),
        Err(MoneyError::TooFine) => slot.refuse(ProblemCode::TooFine, json!("0.01")),
        Err(MoneyError::NotANumber) if given.is_string() => slot.refuse(ProblemCode::NotMoney, json!(MONEY)),
        Err(MoneyError::NotANumber) => slot.refuse(ProblemCode::WrongKind, json!(MONEY)),
    }
    None
}

/// The amount a text or a number stands for, of either sign.
pub(in crate::scenario) fn amount(given: &Value) -> Result<Usd, MoneyError> {
    Usd::from_decimal(decimal(given)?)
}

/// A percentage between two whole ones, to the fourth decimal.
pub(in crate::scenario) fn percent(within: RangeInclusive<i64>) -> impl Fn(&mut Slot<'_, '_>) -> Option<Rate> {
    move |slot| percent_to(slot, &within, FINEST_PERCENT)
}

/// A whole percentage, as Form W-4R takes it.
pub(in crate::scenario) fn whole_percent(within: RangeInclusive<i64>) -> impl Fn(&mut Slot<'_, '_>) -> Option<Rate> {
    move |slot| percent_to(slot, &within, 0)
}

fn percent_to(slot: &mut Slot<'_, '_>, within: &RangeInclusive<i64>, places: u32) -> Option<Rate> {
    let (least, most) = (within.start().to_string(), within.end().to_string());
    let given = slot.given_or(|| decimal_schema(*within.start() < 0, places, &least, &most))?;
    let number = decimal(given).map(|number| number.normalize());
    let rate = match number {
        Ok(number) if number.scale() > places => Err(MoneyError::TooFine),
        Ok(number) => Rate::from_percent(number),
        Err(trouble) => Err(trouble),
    };
    match rate {
        Ok(rate) if (Rate::percent(*within.start())..=Rate::percent(*within.end())).contains(&rate) => {
            return Some(rate);
        }
        Ok(_) | Err(MoneyError::TooLarge) => slot.refuse(ProblemCode::OutOfRange, range(least, most)),
        Err(MoneyError::TooFine) => {
            slot.refuse(ProblemCode::TooFine, json!(Decimal::new(1, places).to_string()));
        }
        Err(MoneyError::NotANumber) => slot.refuse(ProblemCode::WrongKind, json!(PERCENT)),
    }
    None
}

/// A whole number.
pub(in crate::scenario) fn whole(within: RangeInclusive<i32>) -> impl Fn(&mut Slot<'_, '_>) -> Option<i32> {
    move |slot| {
        let (least, most) = (*within.start(), *within.end());
        let given = slot.given_or(|| json!({ "type": "integer", "minimum": least, "maximum": most }))?;
        let number = if given.is_number() { decimal(given) } else { Err(MoneyError::NotANumber) };
        match number {
            Ok(number) if !number.is_integer() => slot.refuse(ProblemCode::WrongKind, json!(WHOLE)),
            Ok(number) => match number.to_i32().filter(|number| within.contains(number)) {
                Some(number) => return Some(number),
                None => slot.refuse(ProblemCode::OutOfRange, range(least, most)),
            },
            Err(MoneyError::TooLarge) => slot.refuse(ProblemCode::OutOfRange, range(least, most)),
            Err(MoneyError::TooFine | MoneyError::NotANumber) => {
                slot.refuse(ProblemCode::WrongKind, json!(WHOLE));
            }
        }
        None
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
        let ids = || words.iter().map(|word| json!(id(*word))).collect::<Vec<_>>();
        let given = slot.given_or(|| json!({ "enum": ids() }))?;
        let found = words.iter().copied().find(|word| given.as_str() == Some(id(*word)));
        if found.is_none() {
            let code = if given.is_string() { ProblemCode::NotListed } else { ProblemCode::WrongKind };
            slot.refuse(code, Value::Array(ids()));
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
            let code = if given.is_string() { ProblemCode::NotListed } else { ProblemCode::WrongKind };
            slot.refuse(code, json!(Answer::ALL));
        }
        answer
    };
    named("answer", read)(slot)
}

/// An amount, its two bounds, or nothing at all.
pub(in crate::scenario) fn known(slot: &mut Slot<'_, '_>) -> Option<Known> {
    let exact = |slot: &mut Slot<'_, '_>| money(slot).map(Known::Exactly);
    let bounded = when(Value::is_object, object(bounds), exact);
    let any = when(|given| given == "unknown", constant("unknown", Known::Unknown), bounded);
    named("known", any)(slot)
}

fn bounds(o: &mut Object<'_, '_>) -> Option<Known> {
    let from = o.required("from", "The least it can be.", money);
    let to = o.required("to", "The most it can be.", money);
    let (from, to) = (from?, to?);
    if from > to {
        o.refuse("from", ProblemCode::OutOfRange, range("0", to.to_string()));
        return None;
    }
    Some(if from == to { Known::Exactly(from) } else { Known::Between(from, to) })
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
            path: slot.path.clone(),
            given,
            known: Vec::new(),
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
            let mut inner = Slot::new(String::new(), None, slot.notes);
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
        let mut read = |(index, value)| item(&mut Slot::new(format!("{}.{index}", slot.path), Some(value), slot.notes));
        // Every item is read before the first that failed makes the list fail.
        let items: Vec<Option<T>> = given.iter().enumerate().map(&mut read).collect();
        items.into_iter().collect()
    }
}

/// One word that stands for a value of its own.
pub(in crate::scenario) fn constant<T: Copy>(
    word: &'static str,
    value: T,
) -> impl Fn(&mut Slot<'_, '_>) -> Option<T> {
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

/// The decimal number a text or a number stands for, exactly.
///
/// Stricter than the decimal library, which reads `1_000`, and rounds what it cannot hold.
fn decimal(given: &Value) -> Result<Decimal, MoneyError> {
    let written = match given {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string().to_lowercase(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => return Err(MoneyError::NotANumber),
    };
    if given.is_number() && written.contains('e') {
        let beyond = if written.contains("e-") { MoneyError::TooFine } else { MoneyError::TooLarge };
        return Decimal::from_scientific(&written).map_err(|_| beyond);
    }
    let (sign, digits) = written.strip_prefix('-').map_or(("", written.as_str()), |rest| ("-", rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    if [whole, fraction].iter().any(|part| part.is_empty() || !part.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(MoneyError::NotANumber);
    }
    let (whole, fraction) = (whole.trim_start_matches('0'), fraction.trim_end_matches('0'));
    if whole.len() > MOST_DIGITS {
        return Err(MoneyError::TooLarge);
    }
    if fraction.len() > MOST_DIGITS {
        return Err(MoneyError::TooFine);
    }
    Decimal::from_str_exact(&format!("{sign}0{whole}.{fraction}0")).map_err(|_| MoneyError::NotANumber)
}

/// The schema of a decimal number, as a text or as a number.
fn decimal_schema(signed: bool, places: u32, least: &str, most: &str) -> Value {
    let sign = if signed { "-?" } else { "" };
    let fraction = if places == 0 { "(\\.0+)?".into() } else { format!("(\\.[0-9]{{1,{places}}}0*)?") };
    let bound = |text: &str| decimal(&json!(text)).ok().and_then(|bound| bound.to_i64());
    json!({
        "type": ["string", "number"],
        "pattern": format!("^{sign}[0-9]+{fraction}$"),
        "minimum": bound(least),
        "maximum": bound(most),
    })
}
