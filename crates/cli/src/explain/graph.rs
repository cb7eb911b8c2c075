//! Which findings does a report hold?

use inservice_core::authority::Authority;
use inservice_core::figures;
use inservice_core::figures::states::citation;
use inservice_core::ledger::{Line, OpKind, Unit};
use inservice_core::money::Rate;
use inservice_core::report::{Finding, Rounding};
use inservice_words::Words;
use serde_json::Value;

use crate::trouble::{Outcome, Trouble};

const MILLIONTHS: usize = 6;

/// The findings, each at the place of its id and after those it follows from.
pub(super) fn read(words: Words, report: &Value) -> Outcome<Vec<Finding>> {
    let given = report.get("findings").and_then(Value::as_array);
    let read = given.and_then(|given| (0..).zip(given).map(|(id, one)| finding(id, one)).collect());
    read.ok_or_else(|| Trouble::Refused(words.cli_not_a_report().to_owned()))
}

fn finding(id: u32, given: &Value) -> Option<Finding> {
    let text = |key: &str| given.get(key).and_then(Value::as_str);
    let list = |key: &str| given.get(key).and_then(Value::as_array);
    let from: Option<Vec<u32>> =
        list("from")?.iter().map(|one| one.as_u64().and_then(|one| u32::try_from(one).ok())).collect();
    let from = from.filter(|from| from.iter().all(|earlier| *earlier < id))?;
    let figure = text("figure").and_then(|id| Some((id, published(id)?)));
    (given.get("id")?.as_u64()? == u64::from(id)).then_some(())?;
    Some(Finding {
        id,
        line: text("line").and_then(Line::from_id),
        value: text("value")?.to_owned(),
        unit: Unit::from_id(text("unit")?)?,
        op: OpKind::from_id(text("op")?)?,
        figure: figure.map(|(id, _)| id.to_owned().into()),
        source: figure.map(|(_, source)| source),
        rate: text("rate").and_then(rate),
        count: given.get("count").and_then(Value::as_i64).and_then(|count| i32::try_from(count).ok()),
        rounding: text("rounding").and_then(Rounding::from_id),
        law: list("law")?.iter().filter_map(Value::as_str).filter_map(authority).collect(),
        from,
        input: text("input").map(str::to_owned),
        estimate: given.get("estimate").and_then(Value::as_bool) == Some(true),
        at: list("at")?.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
    })
}

/// The publication of a loaded figure or schedule.
fn published(id: &str) -> Option<&'static str> {
    let figure = figures::figure(id).map(|figure| figure.source);
    let schedule = || figures::schedule(id).map(|schedule| schedule.source);
    figure.or_else(schedule).or_else(|| citation(id))
}

fn authority(citation: &str) -> Option<Authority> {
    Authority::ALL.iter().copied().find(|one| one.citation() == citation)
}

/// `0.1` is 10%.
fn rate(text: &str) -> Option<Rate> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    if decimals.len() > MILLIONTHS {
        return None;
    }
    format!("{whole}{decimals:0<MILLIONTHS$}").parse().ok().map(Rate::from_millionths)
}
