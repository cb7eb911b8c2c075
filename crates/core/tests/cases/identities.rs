//! Which sums must hold in every report, whatever the scenario?
//!
//! Section 2 of the public contract and what follows from it, with arithmetic of our own: cents in
//! 128 bits, read from the report's text.

use inservice_core::access::ReasonCode;
use serde_json::Value;

/// The amount at that place of the report, in cents.
pub(crate) fn cents(report: &Value, place: &str) -> Option<i128> {
    report.pointer(place).and_then(Value::as_str).and_then(amount)
}

/// Cents of an amount written as the contract writes it: `-1234.50`.
pub(crate) fn amount(text: &str) -> Option<i128> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let (dollars, cents) = digits.split_once('.')?;
    if cents.len() != 2 || !dollars.bytes().chain(cents.bytes()).all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    Some(sign * (dollars.parse::<i128>().ok()? * 100 + cents.parse::<i128>().ok()?))
}

/// Numerator over denominator, halves away from zero.
pub(crate) fn rounded(numerator: i128, denominator: i128) -> i128 {
    let negative = (numerator < 0) != (denominator < 0);
    let (numerator, denominator) = (numerator.abs(), denominator.abs());
    let magnitude = (2 * numerator + denominator) / (2 * denominator);
    if negative { -magnitude } else { magnitude }
}

/// The amount of 59 1/2's exception or any other in the report.
pub(crate) fn excepted(report: &Value) -> i128 {
    let list = report.pointer("/payment/additional_tax/excepted").and_then(Value::as_array);
    list.into_iter().flatten().filter_map(|one| one["amount"].as_str().and_then(amount)).sum()
}

/// Every sum that does not hold, in words; empty for a right report.
pub(crate) fn broken(report: &Value) -> Vec<String> {
    let mut broken = payment(report);
    broken.extend(findings(report));
    broken.extend(rows(report));
    if let Err(mismatch) = inservice_core::verify(report) {
        broken.push(format!("verify: {mismatch}"));
    }
    broken
}

/// A way is shut where a test is not met, and only there; the last such test is the one to name.
fn rows(report: &Value) -> Vec<String> {
    let closes = |reason: &Value| reason["code"].as_str().and_then(ReasonCode::from_id).unwrap().closes();
    let wrong = |row: &&Value| (row["permitted"] == "no") != row["why"].as_array().unwrap().iter().any(closes);
    let rows = report["routes"].as_array().into_iter().flatten();
    rows.filter(wrong)
        .map(|row| format!("{} of {}: shut without a test, or a test not met", row["route"], row["source"]))
        .collect()
}

fn payment(report: &Value) -> Vec<String> {
    let mut broken = Vec::new();
    let Some(payment) = report.get("payment").filter(|payment| !payment.is_null()) else { return broken };
    let at = |place: &str| cents(report, &format!("/payment{place}"));
    let mut equal = |name: &str, left: Option<i128>, right: Option<i128>| {
        if let (Some(left), Some(right)) = (left, right)
            && left != right
        {
            broken.push(format!("{name}: {left} cents is not {right} cents"));
        }
    };
    let total = |list: &str, key: &str| -> Option<i128> {
        payment[list].as_array()?.iter().map(|one| one[key].as_str().and_then(amount)).sum()
    };
    let both = |a: Option<i128>, b: Option<i128>| Some(a? + b?);
    let or_zero = |place: &str| at(place).unwrap_or(0);

    equal("gross = basis + includible", at("/gross"), both(at("/basis"), at("/includible")));
    for key in ["gross", "basis", "includible"] {
        equal(&format!("sources add up to {key}"), total("by_source", key), at(&format!("/{key}")));
        if payment["parts"].as_array().is_some_and(|parts| !parts.is_empty()) {
            equal(&format!("parts add up to {key}"), total("parts", key), at(&format!("/{key}")));
        }
    }
    for (index, _) in payment["by_source"].as_array().into_iter().flatten().enumerate() {
        let part = |key: &str| at(&format!("/by_source/{index}/{key}"));
        equal("source: gross = basis + includible", part("gross"), both(part("basis"), part("includible")));
    }
    equal("parts withhold the whole", total("parts", "withholding"), at("/withholding/federal"));
    if at("/cash_now").is_some() {
        let direct = or_zero("/rolled_over") - or_zero("/sixty_day_rolled_over");
        let paid: Option<i128> = payment["parts"].as_array().map(|parts| {
            let rolled = |part: &&Value| part["delivery"] != "cash" && part["delivery"] != "in_kind";
            parts.iter().filter(rolled).filter_map(|part| part["gross"].as_str().and_then(amount)).sum()
        });
        equal("rolled_over = direct + sixty_day", Some(direct), paid);
        let withheld = or_zero("/withholding/federal") + or_zero("/withholding/state");
        equal("cash_now", at("/cash_now"), at("/gross").map(|gross| gross - direct - withheld));
        let left = or_zero("/sixty_day_rolled_over") + or_zero("/settle_up_in_april");
        equal("kept", at("/kept"), at("/cash_now").map(|cash| cash - left));
        let taxes = ["/income_tax/federal", "/income_tax/state", "/additional_tax/tax", "/additional_tax/state"];
        let taxes: i128 = taxes.iter().map(|tax| or_zero(tax)).sum();
        equal(
            "cost = gross - rolled_over - kept",
            at("/cost"),
            at("/kept").map(|kept| or_zero("/gross") - or_zero("/rolled_over") - kept),
        );
        equal("cost = the taxes", at("/cost"), Some(taxes));
        // Withholding is a prepayment: withheld and settled together are what the payment owes.
        equal(
            "withheld + settled = the taxes",
            at("/settle_up_in_april").map(|settled| settled + withheld),
            Some(taxes),
        );
        let per_1000 = at("/cost")
            .zip(at("/kept"))
            .filter(|(_, kept)| *kept > 0)
            .map(|(cost, kept)| rounded(cost * 100_000, kept));
        if at("/kept").is_some() {
            equal("cost_per_1000_kept", Some(at("/cost_per_1000_kept").unwrap_or(-1)), Some(per_1000.unwrap_or(-1)));
        }
    }
    let base = at("/additional_tax/base").map(|base| rounded((base - excepted(report)) * 10, 100));
    equal("additional tax = 10% of what is left of its base", at("/additional_tax/tax"), base);
    for form in payment["forms"].as_array().into_iter().flatten() {
        for (name, left, right) in form_sums(payment, form) {
            equal(name, left, right);
        }
    }
    equal(
        "1099-R: box 1 of all forms is the gross",
        total("form_1099r", "box_1").filter(|sum| *sum != 0),
        at("/gross"),
    );
    equal("1099-R: box 4 of all forms is what is withheld", total("form_1099r", "box_4"), at("/withholding/federal"));
    const MAYBE_ROTH: [&str; 6] = ["roth_deferral", "roth_employer", "rollover_roth", "irr", "plesa", "transfer_in"];
    let mut sources = payment["by_source"].as_array().into_iter().flatten().filter_map(|one| one["source"].as_str());
    let maybe_roth = sources.any(|source| MAYBE_ROTH.contains(&source));
    for (index, form) in payment["form_1099r"].as_array().into_iter().flatten().enumerate() {
        let on = |key: &str| at(&format!("/form_1099r/{index}/{key}"));
        // A direct rollover that is not taxed shows zero in box 2a and its basis in box 5; of qualified Roth
        // money box 5 shows the basis recovered, which is less than what is not income.
        let direct = ["G", "GB", "H"].iter().any(|direct| form["box_7"] == **direct);
        let boxes = both(on("box_2a"), on("box_5")).map(|sum| sum + on("box_6").unwrap_or(0));
        if !direct && maybe_roth {
            let more = both(boxes, on("box_1").map(|whole| -whole)).map(|more| more.max(0));
            equal("1099-R: boxes 2a and 5 are no more than box 1", more, Some(0));
        } else if !direct {
            equal("1099-R: box 1 = box 2a + box 5 + box 6", on("box_1"), boxes);
        }
    }
    broken
}

type Sum = (&'static str, Option<i128>, Option<i128>);

/// What the lines of one of the person's own forms must be.
fn form_sums(payment: &Value, form: &Value) -> Vec<Sum> {
    let line = |number: &str| {
        let mut lines = form["lines"].as_array().into_iter().flatten();
        lines.find(|line| line["line"] == number).and_then(|line| line["amount"].as_str()).and_then(amount)
    };
    let of = |place: &str| payment.pointer(place).and_then(Value::as_str).and_then(amount);
    let less = |a: Option<i128>, b: Option<i128>| Some(a? - b?);
    let tax = of("/additional_tax/tax");
    match form["form"].as_str() {
        Some("5329") => vec![
            ("5329: line 3 is line 1 less line 2", line("3"), less(line("1"), line("2"))),
            ("5329: line 4 is 10% of line 3", line("4"), line("3").map(|left| rounded(left * 10, 100))),
            ("5329: line 4 is the additional tax", line("4"), tax),
        ],
        Some("schedule_2") => vec![("Schedule 2: line 8 is the additional tax", line("8"), tax)],
        Some("1040") => vec![
            ("1040: line 5a is the gross", line("5a"), of("/gross")),
            ("1040: line 5b is the income", line("5b"), of("/income_this_year")),
            ("1040: line 1h is the income", line("1h"), of("/income_this_year")),
            ("1040: line 25b is what is withheld", line("25b"), of("/withholding/federal")),
        ],
        Some("8915-F") => vec![
            ("8915-F: line 15 is line 11 less line 14", line("15"), less(line("11"), line("14").or(Some(0)))),
            (
                "8915-F: line 11 is line 10 or a third of it",
                line("11").filter(|amount| Some(*amount) != line("10")),
                line("10").map(|taxable| rounded(taxable, 3)),
            ),
        ],
        Some("W-4R" | "8606" | "8880" | "4972") | None => Vec::new(),
        Some(other) => vec![("a form that no sum knows", Some(other.len() as i128), Some(0))],
    }
}

/// Every place that a finding names holds its value, and every amount outside is named by one.
fn findings(report: &Value) -> Vec<String> {
    let mut broken = Vec::new();
    let mut named = std::collections::BTreeSet::new();
    for (index, finding) in report["findings"].as_array().into_iter().flatten().enumerate() {
        if finding["id"].as_u64() != u64::try_from(index).ok() {
            broken.push(format!("finding {index} has the id {}", finding["id"]));
        }
        for from in finding["from"].as_array().into_iter().flatten() {
            if from.as_u64().is_none_or(|from| from >= u64::try_from(index).unwrap()) {
                broken.push(format!("finding {index} follows from {from}"));
            }
        }
        for place in finding["at"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let there = report.pointer(place).and_then(Value::as_str).unwrap_or("nothing");
            let value = finding["value"].as_str().unwrap_or("nothing");
            let same = if place.ends_with("_percent") { as_percent(value) == as_number(there) } else { there == value };
            if !same {
                broken.push(format!("{place} says {there}, finding {index} says {value}"));
            }
            named.insert(place.to_owned());
        }
    }
    for (key, value) in report.as_object().into_iter().flatten() {
        if key != "findings" {
            unnamed(value, &format!("/{key}"), &named, &mut broken);
        }
    }
    broken
}

/// A rate such as 0.1 as millionths of a percent.
fn as_percent(rate: &str) -> Option<i128> {
    as_number(rate).map(|millionths| millionths * 100)
}

/// A decimal number in millionths.
fn as_number(text: &str) -> Option<i128> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{fraction:0<6}").parse().ok()
}

fn unnamed(value: &Value, place: &str, named: &std::collections::BTreeSet<String>, broken: &mut Vec<String>) {
    match value {
        Value::String(text) if amount(text).is_some() && !named.contains(place) => {
            broken.push(format!("{place}: no finding gives {text}"));
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                unnamed(item, &format!("{place}/{index}"), named, broken);
            }
        }
        Value::Object(map) => {
            for (key, item) in map {
                unnamed(item, &format!("{place}/{key}"), named, broken);
            }
        }
        _ => {}
    }
}
