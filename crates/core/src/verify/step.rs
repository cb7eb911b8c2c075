//! What does the report say each finding is?

use serde_json::Value;

use super::Mismatch;
use super::calendar;
use crate::ledger::{OpKind, Unit};

/// A finding as it stands in the JSON, values as whole numbers: cents, millionths, day numbers,
/// 0 and 1.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) name: String,
    pub(super) op: OpKind,
    pub(super) unit: Unit,
    pub(super) value: i128,
    pub(super) from: Vec<usize>,
    pub(super) figure: Option<String>,
    /// Millionths.
    pub(super) rate: Option<i128>,
    pub(super) count: i128,
    pub(super) input: Option<String>,
    pub(super) at: Vec<String>,
}

pub(super) fn read(report: &Value) -> Result<Vec<Step>, Mismatch> {
    let findings = report.get("findings").and_then(Value::as_array);
    let findings = findings.ok_or_else(|| Mismatch::at("/findings", "nothing", "a list"))?;
    findings.iter().enumerate().map(|(index, finding)| one(index, finding)).collect()
}

fn one(index: usize, finding: &Value) -> Result<Step, Mismatch> {
    let text = |key: &str| finding.get(key).and_then(Value::as_str);
    let line = text("line").unwrap_or("step");
    let name = format!("finding {index} ({line})");
    let wrong = |found: &str, expected: &str| Mismatch::at(name.clone(), found.to_owned(), expected.to_owned());
    if finding.get("id").and_then(Value::as_u64) != u64::try_from(index).ok() {
        return Err(wrong("id", "the place in the list"));
    }
    let op = text("op").and_then(OpKind::from_id).ok_or_else(|| wrong("op", "a known operation"))?;
    let unit = text("unit").and_then(Unit::from_id).ok_or_else(|| wrong("unit", "a known unit"))?;
    let said = text("value").ok_or_else(|| wrong("value", "text"))?;
    let value = number(unit, said).ok_or_else(|| wrong(said, unit.id()))?;
    let list = |key: &str| finding.get(key).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let from: Option<Vec<usize>> =
        list("from").iter().map(|id| id.as_u64().and_then(|id| usize::try_from(id).ok())).collect();
    let from = from.filter(|ids| ids.iter().all(|id| *id < index)).ok_or_else(|| wrong("from", "earlier findings"))?;
    Ok(Step {
        op,
        unit,
        value,
        from,
        figure: text("figure").map(str::to_owned),
        rate: text("rate").map(|rate| number(Unit::Rate, rate).ok_or_else(|| wrong(rate, "a rate"))).transpose()?,
        count: finding.get("count").and_then(Value::as_i64).map_or(0, i128::from),
        input: text("input").map(str::to_owned),
        at: list("at").iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        name,
    })
}

/// The whole number that a value's text stands for.
pub(super) fn number(unit: Unit, text: &str) -> Option<i128> {
    match unit {
        Unit::Usd => decimal(text, 2),
        Unit::Rate => decimal(text, 6),
        Unit::Count => text.parse().ok(),
        Unit::Date => calendar::parse(text).map(calendar::day_number),
        Unit::YesNo => match text {
            "yes" => Some(1),
            "no" => Some(0),
            _ => None,
        },
    }
}

/// A decimal number scaled by a power of ten, exactly.
pub(super) fn decimal(text: &str, places: usize) -> Option<i128> {
    let (sign, digits) = text.strip_prefix('-').map_or((1_i128, text), |rest| (-1, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || fraction.len() > places || !plain(whole) || !plain(fraction) {
        return None;
    }
    format!("{whole}{fraction:0<places$}").parse::<i128>().ok()?.checked_mul(sign)
}
