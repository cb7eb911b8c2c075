//! Which numbers does the contract know: amounts, percentages, whole numbers?

use std::borrow::Cow;
use std::ops::RangeInclusive;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};

use super::super::{Known, ProblemCode};
use super::forms::{constant, named, object, when};
use super::{Object, Slot, range};
use crate::money::{MoneyError, Rate, Usd};

/// What `allowed` says where a value of this form is expected.
const MONEY: &str = "money";
const PERCENT: &str = "percent";
const WHOLE: &str = "whole_number";

/// Decimals of a dollar, and of a percentage.
const CENT: u32 = 2;
const FINEST_PERCENT: u32 = 4;
/// More digits than any amount or percentage has; fewer than a decimal number holds.
const MOST_DIGITS: usize = 12;

/// An amount of dollars, not negative.
pub(in crate::scenario) fn money(slot: &mut Slot<'_, '_>) -> Option<Usd> {
    named("money", |slot| money_between(slot, Usd::ZERO))(slot)
}

/// An amount of dollars of which there is something.
pub(in crate::scenario) fn positive_money(slot: &mut Slot<'_, '_>) -> Option<Usd> {
    named("positive_money", |slot| money_between(slot, Usd::from_cents(1)))(slot)
}

/// An amount of dollars where the law knows losses.
pub(in crate::scenario) fn signed_money(slot: &mut Slot<'_, '_>) -> Option<Usd> {
    named("signed_money", |slot| money_between(slot, -Usd::MAX))(slot)
}

fn money_between(slot: &mut Slot<'_, '_>, least: Usd) -> Option<Usd> {
    let given = slot.given_or(|| decimal_schema(least < Usd::ZERO, CENT, &least.to_string(), &Usd::MAX.to_string()))?;
    match amount(given) {
        Ok(amount) if amount >= least => return Some(amount),
        Ok(_) | Err(MoneyError::TooLarge) => {
            slot.refuse(ProblemCode::OutOfRange, range(least.to_string(), Usd::MAX.to_string()));
        }
        Err(MoneyError::TooFine) => slot.refuse(ProblemCode::TooFine, json!("0.01")),
        Err(MoneyError::NotANumber) if given.is_string() => {
            slot.refuse(ProblemCode::NotMoney, json!(MONEY));
        }
        Err(MoneyError::NotANumber) => slot.refuse(ProblemCode::WrongKind, json!(MONEY)),
    }
    None
}

/// The amount a text or a number stands for, of either sign.
pub(in crate::scenario) fn amount(given: &Value) -> Result<Usd, MoneyError> {
    let plain = match given {
        Value::Number(number) => match number.as_i64() {
            Some(dollars) => Usd::from_dollars(dollars),
            None => plain_amount(&number.to_string()),
        },
        Value::String(text) => plain_amount(text),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    };
    // What is not plain digits with at most two decimals goes the long way.
    plain.map_or_else(|| Usd::from_decimal(decimal(given)?), Ok)
}

/// An amount written as plain digits, not negative, with at most two decimals.
fn plain_amount(text: &str) -> Option<Usd> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| {
        let plain = !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<i64>().ok()).flatten()
    };
    let dollars = Usd::from_dollars(digits(whole)?)?;
    let cents = match fraction.len() {
        1 => digits(fraction)?.checked_mul(10)?,
        2 => digits(fraction)?,
        _ => return None,
    };
    Some(dollars + Usd::from_cents(cents)).filter(|amount| *amount <= Usd::MAX)
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
    let ends = || (within.start().to_string(), within.end().to_string());
    let schema = || {
        let (least, most) = ends();
        decimal_schema(*within.start() < 0, places, &least, &most)
    };
    let given = slot.given_or(schema)?;
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
        Ok(_) | Err(MoneyError::TooLarge) => {
            let (least, most) = ends();
            slot.refuse(ProblemCode::OutOfRange, range(least, most));
        }
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

/// The decimal number a text or a number stands for, exactly.
///
/// Stricter than the decimal library, which reads `1_000`, and rounds what it cannot hold.
fn decimal(given: &Value) -> Result<Decimal, MoneyError> {
    let written: Cow<'_, str> = match given {
        Value::String(text) => Cow::Borrowed(text),
        Value::Number(number) => Cow::Owned(number.to_string().to_lowercase()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
            return Err(MoneyError::NotANumber);
        }
    };
    if given.is_number() && written.contains('e') {
        let beyond = if written.contains("e-") { MoneyError::TooFine } else { MoneyError::TooLarge };
        return Decimal::from_scientific(&written).map_err(|_| beyond);
    }
    let (sign, digits) = written.strip_prefix('-').map_or(("", &*written), |rest| ("-", rest));
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
    if let (true, Ok(whole)) = (fraction.is_empty(), if whole.is_empty() { Ok(0) } else { whole.parse::<i64>() }) {
        return Ok(Decimal::from(if sign.is_empty() { whole } else { whole.saturating_neg() }));
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
