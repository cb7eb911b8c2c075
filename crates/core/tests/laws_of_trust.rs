//! Can the answer be trusted: no panic on any document, no number that nobody said, no change unseen?

mod arbitrary;
mod cases;

use arbitrary::{config, scenario};
use cases::answer;
use cases::identities::{amount, rounded};
use inservice_core::{figures, scenario::read, verify};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Any JSON, with the words of the contract strewn in.
fn any_json() -> impl Strategy<Value = Value> {
    let words: Vec<&'static str> = vec![
        "schema",
        "request",
        "date",
        "goal",
        "plan",
        "sources",
        "balance",
        "2026-12-01",
        "net_cash",
        "all",
        "-1",
        "1e9",
        "",
    ];
    let word = prop::sample::select(words);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from)
    ];
    leaf.prop_recursive(4, 40, 6, move |inner| {
        let key = prop_oneof![word.clone().prop_map(str::to_owned), "[a-z_]{0,8}".prop_map(String::from)];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            prop::collection::vec((key, inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect::<Map<_, _>>()))
        ]
    })
}

/// The places of all leaves.
fn leaves(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| leaves(value, &format!("{place}/{key}"), found)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| leaves(value, &format!("{place}/{index}"), found));
        }
        _ => found.push(place.to_owned()),
    }
}

/// Reads and, where it can, answers: what must never panic.
fn try_all(document: &Value) {
    if let Ok(scenario) = read(document) {
        let report = inservice_core::evaluate(&scenario);
        let kept = inservice_core::kept(&scenario);
        assert_eq!(report.is_ok(), kept.is_ok());
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn no_document_makes_the_core_panic(document in any_json()) {
        try_all(&document);
        let _ = verify(&document);
    }
}

proptest! {
    #![proptest_config(config(80))]

    #[test]
    fn no_damaged_scenario_makes_the_core_panic(mut document in scenario(), place in any::<prop::sample::Index>(), junk in any_json()) {
        let mut places = Vec::new();
        leaves(&document, "", &mut places);
        *document.pointer_mut(&places[place.index(places.len())]).unwrap() = junk;
        try_all(&document);
    }

    /// Amounts at the bound of the contract are answered like any others.
    #[test]
    fn the_largest_amounts_are_answered(document in scenario(), places in prop::collection::vec(any::<prop::sample::Index>(), 1..6), size in prop::sample::select(vec!["9999999999.99", "10000000000", "0.01", "0"])) {
        let mut document = document;
        let mut leaves_ = Vec::new();
        leaves(&document, "", &mut leaves_);
        for place in &places {
            let value = document.pointer_mut(&leaves_[place.index(leaves_.len())]).unwrap();
            if value.as_str().is_some_and(|text| amount(text).is_some()) {
                *value = json!(size);
            }
        }
        try_all(&document);
    }

    /// A report whose amounts, days or rates were changed does not pass, wherever the change is; and
    /// outside the findings and in what follows from other findings, the arithmetic says so by itself.
    #[test]
    fn a_changed_number_does_not_pass(document in scenario(), place in any::<prop::sample::Index>(), by in prop_oneof![Just(1_i128), Just(-1), Just(100), -1_000_000..=1_000_000_i128]) {
        let Ok(mut report) = answer(&document) else { return Ok(()) };
        prop_assert!(verify(&report).is_ok() || document["request"]["delivery"].is_array());
        let mut places = Vec::new();
        leaves(&report, "", &mut places);
        places.retain(|place| {
            let text = report.pointer(place).and_then(Value::as_str);
            (place.starts_with("/payment") || place.starts_with("/routes") || place.starts_with("/findings")) && text.and_then(amount).is_some()
        });
        if places.is_empty() || by == 0 {
            return Ok(());
        }
        let place = place.get(&places).clone();
        let number = place.strip_prefix("/findings/").map(|rest| rest.split('/').next().unwrap().parse::<usize>().unwrap());
        let op = number.map(|number| report["findings"][number]["op"].as_str().unwrap().to_owned());
        let before = report.pointer(&place).and_then(Value::as_str).and_then(amount).unwrap();
        let changed = before + by;
        // A rate of so little that both round to the same cent changes nothing that follows.
        let idle = place.ends_with("/rate") && number.is_some_and(|number| {
            let from = report["findings"][number]["from"][0].as_u64().and_then(|from| usize::try_from(from).ok());
            let of = from.and_then(|from| report["findings"][from]["value"].as_str()).and_then(amount);
            of.is_some_and(|of| rounded(of * before, 100) == rounded(of * changed, 100))
        });
        let value = report.pointer_mut(&place).unwrap();
        let sign = if changed < 0 { "-" } else { "" };
        *value = json!(format!("{sign}{}.{:02}", changed.abs() / 100, changed.abs() % 100));
        let Err(mismatch) = verify(&report) else { panic!("{place} changed by {by} cents passes") };
        let stated = op.is_some_and(|op| ["input", "statute", "solved"].contains(&op.as_str()));
        prop_assert!(stated || idle || mismatch.place != "/seal", "{place} changed by {by} cents is caught by the seal alone");
    }

    /// What a finding gives as said was said: it stands in the scenario where it points to.
    #[test]
    fn every_input_stands_in_the_scenario(document in scenario()) {
        let Ok(report) = answer(&document) else { return Ok(()) };
        for finding in report["findings"].as_array().unwrap() {
            let Some(place) = finding["input"].as_str() else { continue };
            // Several amounts of one list: named by the list.
            if place == "/request/delivery" || place == "/request/from" {
                continue;
            }
            let said = document.pointer(place).unwrap_or(&Value::Null);
            // Bounds that meet are an amount.
            let said = said.get("from").filter(|from| said.get("to") == Some(from)).unwrap_or(said);
            let value = finding["value"].as_str().unwrap();
            let same = match finding["unit"].as_str().unwrap() {
                "usd" => decimal(said) == decimal(&finding["value"]) || (said.is_null() && value == "0.00"),
                "rate" => decimal(said) == decimal(&finding["value"]).map(|millionths| millionths * 100),
                "count" => said.as_i64() == value.parse().ok(),
                _ => said == value,
            };
            prop_assert!(same, "{place} says {said}, the finding says {value}");
        }
    }

    /// A year that is not loaded is refused, and named with those that are.
    #[test]
    fn a_year_that_is_not_loaded_is_refused(document in scenario(), year in prop_oneof![1990..=2023, 2027..=2100]) {
        let mut document = document;
        prop_assume!(figures::year(year).is_none());
        document["request"]["date"] = json!(format!("{year}-06-15"));
        document["assumptions"]["carry_forward"] = json!(false);
        let problems = answer(&document).unwrap_err();
        let named = problems["problems"].as_array().unwrap().iter().find(|problem| problem["code"] == "year_not_loaded");
        let loaded: Vec<i32> = figures::YEARS.iter().map(|year| year.tax_year).collect();
        prop_assert_eq!(&named.unwrap()["allowed"], &json!(loaded));
    }
}

/// A number or a text of digits, in millionths.
fn decimal(value: &Value) -> Option<i128> {
    let text = value.as_str().map(str::to_owned).or(value.as_number().map(ToString::to_string))?;
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.as_str()), |digits| (-1, digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    Some(sign * format!("{whole}{fraction:0<6}").parse::<i128>().ok()?)
}

/// FIXME(inputs): what the reader works out from a schedule, from deposits or from the sum of the
/// sources is reported as said in a field that the scenario does not have.
#[test]
fn inputs_worked_out_by_the_reader_point_to_nothing() {
    let document = json!({
        "schema": 1,
        "request": { "date": "2026-06-01", "goal": { "kind": "gross" }, "from": [{ "source": "disc_match", "amount": "700" }] },
        "participant": { "birth_date": "1981-01-01" },
        "plan": {
            "sources": { "disc_match": {
                "balance": "10000",
                "vesting": { "schedule": "graded_2_6", "years_of_service": 3 },
                "deposits": [{ "date": "2023-01-01", "amount": "5000" }]
            } },
            "allows": { "two_year": "yes" }
        }
    });
    let report = answer(&document).unwrap();
    let inputs = report["findings"].as_array().unwrap().iter().filter_map(|finding| finding["input"].as_str());
    let mut nowhere: Vec<&str> = inputs.filter(|place| document.pointer(place).is_none()).collect();
    nowhere.sort_unstable();
    nowhere.dedup();
    let today =
        ["/plan/sources/disc_match/held_two_years", "/plan/sources/disc_match/vested_percent", "/request/goal/amount"];
    assert_eq!(nowhere, today);
}
