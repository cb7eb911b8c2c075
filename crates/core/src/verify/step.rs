//! What does the report say each finding is?

use serde_json::Value;

use super::Mismatch;
use super::calendar;
use crate::ledger::{OpKind, Unit};

/// No operation follows from more findings.
const MOST: usize = 3;

/// A finding as it stands in the JSON, values as whole numbers: cents, millionths, day numbers,
/// 0 and 1.
#[derive(Debug)]
pub(super) struct Step<'r> {
    /// The place in the list.
    id: usize,
    line: &'r str,
    pub(super) op: OpKind,
    pub(super) unit: Unit,
    pub(super) value: i128,
    pub(super) from: [Option<usize>; MOST],
    pub(super) figure: Option<&'r str>,
    /// Millionths.
    pub(super) rate: Option<i128>,
    pub(super) count: i128,
    pub(super) input: Option<&'r str>,
    pub(super) estimate: bool,
    at: &'r [Value],
}

impl<'r> Step<'r> {
    /// What a mismatch calls it.
    pub(super) fn name(&self) -> String {
        name(self.id, self.line)
    }

    /// The places outside the findings that hold its value.
    pub(super) fn at(&self) -> impl Iterator<Item = &'r str> {
        self.at.iter().filter_map(Value::as_str)
    }
}

fn name(id: usize, line: &str) -> String {
    format!("finding {id} ({line})")
}

pub(super) fn read(report: &Value) -> Result<Vec<Step<'_>>, Mismatch> {
    let findings = report.get("findings").and_then(Value::as_array);
    let findings = findings.ok_or_else(|| Mismatch::at("/findings", "nothing", "a list"))?;
    findings.iter().enumerate().map(|(index, finding)| one(index, finding)).collect()
}

/// What a finding's object says, key by key; one walk costs less than a search for each key.
#[derive(Default)]
struct Said<'r> {
    id: Option<u64>,
    line: Option<&'r str>,
    op: Option<&'r str>,
    unit: Option<&'r str>,
    value: Option<&'r str>,
    figure: Option<&'r str>,
    rate: Option<&'r str>,
    count: Option<i64>,
    input: Option<&'r str>,
    estimate: bool,
    from: &'r [Value],
    at: &'r [Value],
}

fn said(finding: &Value) -> Said<'_> {
    let mut said = Said::default();
    for (key, value) in finding.as_object().into_iter().flatten() {
        match key.as_str() {
            "id" => said.id = value.as_u64(),
            "line" => said.line = value.as_str(),
            "op" => said.op = value.as_str(),
            "unit" => said.unit = value.as_str(),
            "value" => said.value = value.as_str(),
            "figure" => said.figure = value.as_str(),
            "rate" => said.rate = value.as_str(),
            "count" => said.count = value.as_i64(),
            "input" => said.input = value.as_str(),
            "estimate" => said.estimate = value.as_bool() == Some(true),
            "from" => said.from = value.as_array().map_or(&[], Vec::as_slice),
            "at" => said.at = value.as_array().map_or(&[], Vec::as_slice),
            // Source, law and rounding are for the reader; the seal holds them.
            _ => {}
        }
    }
    said
}

fn one(index: usize, finding: &Value) -> Result<Step<'_>, Mismatch> {
    let said = said(finding);
    let line = said.line.unwrap_or("step");
    let wrong = |found: &str, expected: &str| Mismatch::at(name(index, line), found, expected);
    if said.id != u64::try_from(index).ok() {
        return Err(wrong("id", "the place in the list"));
    }
    let op = said.op.and_then(OpKind::from_id).ok_or_else(|| wrong("op", "a known operation"))?;
    let unit = said.unit.and_then(Unit::from_id).ok_or_else(|| wrong("unit", "a known unit"))?;
    let text = said.value.ok_or_else(|| wrong("value", "text"))?;
    let value = number(unit, text).ok_or_else(|| wrong(text, unit.id()))?;
    let earlier = |id: &Value| id.as_u64().and_then(|id| usize::try_from(id).ok()).filter(|id| *id < index);
    if said.from.len() > MOST || !said.from.iter().all(|id| earlier(id).is_some()) {
        return Err(wrong("from", "earlier findings, at most three"));
    }
    let rate = |rate: &str| number(Unit::Rate, rate).ok_or_else(|| wrong(rate, "a rate"));
    Ok(Step {
        id: index,
        line,
        op,
        unit,
        value,
        from: std::array::from_fn(|place| said.from.get(place).and_then(earlier)),
        figure: said.figure,
        rate: said.rate.map(rate).transpose()?,
        count: said.count.map_or(0, i128::from),
        input: said.input,
        estimate: said.estimate,
        at: said.at,
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
    let zeros = std::iter::repeat_n(b'0', places.saturating_sub(fraction.len()));
    let mut all = whole.bytes().chain(fraction.bytes()).chain(zeros).map(|byte| i128::from(byte.saturating_sub(b'0')));
    all.try_fold(0_i128, |number, digit| number.checked_mul(10)?.checked_add(digit))?.checked_mul(sign)
}
