//! Does everything outside the findings say what the findings say?
#![allow(
    clippy::arithmetic_side_effects,
    reason = "amounts have been compared with findings, whose values replay keeps within bounds"
)]

use std::collections::HashMap;

use serde_json::Value;

use super::Mismatch;
use super::step::{Step, decimal, number};
use crate::ledger::Unit;

/// Every place that a finding names holds its value, and every amount and date is named.
pub(super) fn places(report: &Value, steps: &[Step<'_>]) -> Result<(), Mismatch> {
    let mut named: HashMap<&str, &Step<'_>> = HashMap::new();
    for step in steps {
        for pointer in step.at() {
            let said = report.pointer(pointer).and_then(Value::as_str);
            let said = said.ok_or_else(|| Mismatch::at(pointer, "nothing", step.name()))?;
            let value = if is_percent(pointer) { decimal(said, 4) } else { number(step.unit, said) };
            if value != Some(step.value) {
                return Err(Mismatch::at(pointer, said, format!("the value of {}", step.name())));
            }
            named.insert(pointer, step);
        }
    }
    let Some(report) = report.as_object() else { return Ok(()) };
    for (key, value) in report.iter().filter(|(key, _)| *key != "findings" && *key != "rules" && *key != "seal") {
        all_named(value, &format!("/{key}"), &named)?;
    }
    Ok(())
}

/// The contract writes these as a number of percents.
fn is_percent(pointer: &str) -> bool {
    pointer.ends_with("_percent")
}

fn all_named(value: &Value, pointer: &str, named: &HashMap<&str, &Step<'_>>) -> Result<(), Mismatch> {
    match value {
        Value::String(text) => {
            let tracked = is_percent(pointer)
                || (text.contains('.') && decimal(text, 2).is_some())
                || number(Unit::Date, text).is_some();
            if tracked && !named.contains_key(pointer) {
                return Err(Mismatch::at(pointer, text, "a finding that gives it"));
            }
            Ok(())
        }
        Value::Array(items) => {
            items.iter().enumerate().try_for_each(|(index, item)| all_named(item, &format!("{pointer}/{index}"), named))
        }
        Value::Object(map) => {
            map.iter().try_for_each(|(key, item)| all_named(item, &format!("{pointer}/{key}"), named))
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

/// The identities of the public contract, section 2.
pub(super) fn identities(report: &Value) -> Result<(), Mismatch> {
    let Some(payment) = report.get("payment").filter(|payment| !payment.is_null()) else { return Ok(()) };
    let amount = |pointer: &str| payment.pointer(pointer).and_then(Value::as_str).and_then(|text| decimal(text, 2));
    let or_zero = |pointer: &str| amount(pointer).unwrap_or(0);
    let check = |name: &str, left: Option<i128>, right: Option<i128>| match (left, right) {
        (Some(left), Some(right)) if left != right => Err(Mismatch::at(
            format!("/payment/{name}"),
            format!("{left} cents"),
            format!("{right} cents by the identities of the contract"),
        )),
        _ => Ok(()),
    };
    let gross = amount("/gross");
    let sum_of = |list: &str, key: &str| {
        let items = payment.get(list).and_then(Value::as_array)?;
        items
            .iter()
            .map(|item| item.get(key).and_then(Value::as_str).and_then(|text| decimal(text, 2)))
            .sum::<Option<i128>>()
    };
    check("gross", gross, amount("/basis").zip(amount("/includible")).map(|(basis, includible)| basis + includible))?;
    check("by_source", sum_of("by_source", "gross"), gross)?;
    if let Some(cash) = amount("/cash_now") {
        let direct = or_zero("/rolled_over") - or_zero("/sixty_day_rolled_over");
        let withheld = or_zero("/withholding/federal") + or_zero("/withholding/state");
        check("cash_now", Some(cash), gross.map(|gross| gross - direct - withheld))?;
        check("form_1099r", sum_of("form_1099r", "box_4"), amount("/withholding/federal"))?;
        check("form_1099r", sum_of("form_1099r", "box_1"), gross)?;
        if let Some(kept) = amount("/kept") {
            check("kept", Some(kept), Some(cash - or_zero("/sixty_day_rolled_over") - or_zero("/settle_up_in_april")))?;
            check("cost", amount("/cost"), gross.map(|gross| gross - or_zero("/rolled_over") - kept))?;
            let taxes = ["/income_tax/federal", "/income_tax/state", "/additional_tax/tax", "/additional_tax/state"];
            check("cost", amount("/cost"), Some(taxes.iter().map(|tax| or_zero(tax)).sum()))?;
        }
    }
    Ok(())
}

/// Permission joins the law's part and the plan's part; the payment is as permitted as its least
/// permitted row.
pub(super) fn access(report: &Value) -> Result<(), Mismatch> {
    let rows = report.get("routes").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let text = |row: &Value, key: &str| row.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    for (index, row) in rows.iter().enumerate() {
        let permitted = text(row, "permitted");
        let (law, plan) = (text(row, "law"), text(row, "plan"));
        let fits = match (law.as_str(), plan.as_str()) {
            ("no", _) | (_, "no") => permitted == "no",
            ("unsettled", _) | (_, "unknown") => permitted == "ask",
            _ => permitted == "yes" || permitted == "ask",
        };
        if !fits {
            return Err(Mismatch::at(
                format!("/routes/{index}/permitted"),
                permitted,
                format!("what law {law} and plan {plan} allow"),
            ));
        }
    }
    let Some(payment) = report.get("payment").filter(|payment| !payment.is_null()) else { return Ok(()) };
    let (route, permitted) = (text(payment, "route"), text(payment, "permitted"));
    let sources = payment.get("by_source").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for source in sources {
        let source = text(source, "source");
        let fits = rows.iter().any(|row| {
            let answer = text(row, "permitted");
            text(row, "route") == route
                && text(row, "source") == source
                && (answer == permitted || (permitted == "ask" && answer == "yes"))
        });
        if !fits {
            return Err(Mismatch::at(
                "/payment/permitted",
                permitted,
                format!("what the row of {route} and {source} allows"),
            ));
        }
    }
    Ok(())
}
