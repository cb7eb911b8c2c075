//! Does every cell of the table of access say what the law says, whatever the plan answers?
//!
//! The table is data, in `tests/golden/table/access.toml`; every cell becomes a scenario in which all
//! else is favourable, three times: the plan says yes, no, or nobody has said.

use std::collections::BTreeMap;
use std::path::Path;

use inservice_core::access::Route;
use inservice_core::scenario::{self, MoneySource};
use serde_json::{Value, json};

type Rows = BTreeMap<String, Value>;

fn table() -> (Rows, Rows) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden/table/access.toml");
    let text = std::fs::read_to_string(path).unwrap();
    let mut both: BTreeMap<String, Rows> = toml::from_str(&text).unwrap();
    (both.remove("own").unwrap(), both.remove("derived").unwrap())
}

fn cells(rows: &Rows) -> Vec<(String, String, char)> {
    let columns: Vec<&str> = rows["columns"].as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    let mut cells = Vec::new();
    for (route, row) in rows.iter().filter(|(name, _)| *name != "columns") {
        let marks: Vec<&str> = row.as_str().unwrap().split_whitespace().collect();
        assert_eq!(marks.len(), columns.len(), "{route}: a mark for each column");
        for (source, mark) in columns.iter().zip(marks) {
            cells.push((route.clone(), (*source).to_owned(), mark.chars().next().unwrap()));
        }
    }
    cells
}

/// Seventy-six and an owner, in need, long in the plan, all vested and seasoned: all conditions met.
fn row(route: &str, source: &str, origin: Option<&str>, plan: &str) -> Value {
    let mut account = json!({
        "balance": "5000", "held_two_years": "5000", "vested_percent": "100", "balance_prior_year_end": "5000"
    });
    if let Some(origin) = origin {
        account["origin"] = json!(origin);
    }
    // Where the law itself requires the plan to pay, nobody asks the plan.
    let asked = Route::from_id(route).is_some_and(|route| route.feature().is_some());
    let allows = if asked { json!({ route: plan }) } else { json!({}) };
    let document = json!({
        "schema": 1,
        "request": { "date": "2026-06-15", "goal": { "kind": "explore" } },
        "participant": { "birth_date": "1950-01-10", "more_than_5_percent_owner": true },
        "events": {
            "hardship": { "reason": "eviction" },
            "emergency": {},
            "disability": { "meets_72m7": "yes" },
            "domestic_abuse": { "latest_date": "2026-06-01" },
            "terminal_illness": { "certified_on": "2026-06-01" },
            "birth_or_adoption": [{ "date": "2026-06-01" }],
            "disaster": { "first_day": "2026-06-01", "declared_on": "2026-06-03", "economic_loss": true },
            "reservist": { "ordered_on": "2026-06-01" },
            "long_term_care_premium": "3000",
            "levy": { "amount": "1000" },
            "qdro": { "alternate_payee": "former_spouse", "amount": "1000" },
            "eaca": { "first_contribution_on": "2026-06-01" },
            "esop_dividend": { "amount": "100" },
            "corrective": { "kind": "excess_deferral", "amount": "100" },
            "military_deemed_severance": { "since": "2026-05-01" }
        },
        "plan": {
            "sources": { source: account },
            "stated_age": if plan == "yes" { json!(45) } else { Value::Null },
            "participation_start": "2010-01-01",
            "allows": allows
        }
    });
    let scenario = scenario::read(&document).unwrap_or_else(|problems| panic!("{route} {source}: {problems:?}"));
    let report = inservice_core::evaluate(&scenario).unwrap().to_json().0;
    let rows = report["routes"].as_array().unwrap();
    rows.iter().find(|row| row["route"] == route).unwrap_or_else(|| panic!("{route}: no row")).clone()
}

fn check(route: &str, source: &str, origin: Option<&str>, mark: char) {
    let name = format!("{route} from {source}{}", origin.map(|origin| format!(" (from {origin})")).unwrap_or_default());
    for plan in ["yes", "no", "unknown"] {
        let row = row(route, source, origin, plan);
        let (law, code, by_plan) = match mark {
            'Y' => ("yes", "law_allows", ["yes", "no", "ask"]),
            'M' => ("yes", "law_allows", ["yes", "yes", "yes"]),
            // An illness that spares the 10% opens no way out, whatever the source.
            'N' if route == "terminal_illness" => ("no", "no_right_of_its_own", ["no", "no", "no"]),
            'N' => ("no", "law_forbids", ["no", "no", "no"]),
            '-' => ("no", "not_applicable", ["no", "no", "no"]),
            '?' => ("unsettled", "law_unsettled", ["ask", "no", "ask"]),
            other => panic!("{name}: what is {other}?"),
        };
        let permitted = by_plan[["yes", "no", "unknown"].iter().position(|one| *one == plan).unwrap()];
        assert_eq!(row["law"], law, "{name}: the law");
        assert_eq!(row["permitted"], permitted, "{name} where the plan says {plan}");
        let own_answer = if mark == 'M' { "yes" } else { plan };
        assert!(!by_plan_alone(&row) || row["plan"] == own_answer, "{name}: the plan's own answer stays what it is");
        assert_eq!(row["why"][0]["code"], code, "{name}: the first reason");
        let never = mark == 'N' || mark == '-';
        assert_eq!(row["nearest"]["kind"] == "never", never, "{name}: never opens only where the law forbids it");
    }
}

/// Whether the route is one that a plan may have or not.
fn by_plan_alone(row: &Value) -> bool {
    Route::from_id(row["route"].as_str().unwrap()).unwrap().feature().is_some()
}

#[test]
fn every_source_and_every_route_have_their_cell() {
    let (own, derived) = table();
    let mut sources: Vec<String> = Vec::new();
    for rows in [&own, &derived] {
        sources.extend(rows["columns"].as_array().unwrap().iter().map(|name| name.as_str().unwrap().to_owned()));
        for route in Route::ALL {
            assert!(rows.contains_key(route.id()), "{}: no row", route.id());
        }
        assert_eq!(rows.len(), Route::ALL.len() + 1);
    }
    sources.sort_unstable();
    let mut all: Vec<&str> = MoneySource::ALL.iter().map(|source| source.id()).collect();
    all.sort_unstable();
    assert_eq!(sources, all);
}

#[test]
fn the_law_answers_by_the_table_whatever_the_plan_says() {
    for (route, source, mark) in cells(&table().0) {
        check(&route, &source, None, mark);
    }
}

#[test]
fn money_from_elsewhere_keeps_the_row_of_its_origin() {
    let (own, derived) = table();
    let own = cells(&own);
    let origins = |source: &str| -> &[&str] {
        match source {
            // Employer money allocated as designated Roth: IRC 402A(a)(2).
            "roth_employer" => &["safe_harbor", "disc_match", "profit_sharing"],
            "irr" => &[
                "pretax_deferral",
                "qnec_qmac",
                "safe_harbor",
                "disc_match",
                "profit_sharing",
                "after_tax",
                "rollover_pretax",
            ],
            _ => &[
                "pretax_deferral",
                "roth_deferral",
                "qnec_qmac",
                "safe_harbor",
                "disc_match",
                "profit_sharing",
                "after_tax",
                "money_purchase",
            ],
        }
    };
    for (route, source, mark) in cells(&derived) {
        for origin in origins(&source) {
            let by_origin = own.iter().find(|(one, from, _)| *one == route && from == origin).unwrap().2;
            check(&route, &source, Some(origin), if mark == 'o' { by_origin } else { mark });
        }
    }
}

#[test]
fn an_unknown_origin_is_asked_for_where_it_decides() {
    let row = row("two_year", "transfer_in", None, "yes");
    assert_eq!(row["permitted"], "ask");
    assert_eq!(row["why"][0]["code"], "origin_unknown");
    let row = self::row("hardship", "roth_employer", None, "yes");
    assert_eq!(row["permitted"], "yes", "every kind of employer money may be paid on hardship");
}
