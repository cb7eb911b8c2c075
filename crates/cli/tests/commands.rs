//! Do the other commands do what `--help` says?

mod support;

use std::process::{Command, Stdio};

use serde_json::{Value, json};
use support::{Run, Scratch, example, examples, run, run_with};

#[test]
fn an_example_is_a_scenario_that_is_answered() {
    let list = run(&["examples"]);
    let names: Vec<&str> = list.text().lines().filter_map(|line| line.split_whitespace().next()).collect();
    assert!(names.len() >= 10);
    for name in names {
        let scenario = run(&["examples", name]);
        assert_eq!(scenario.text(), std::fs::read_to_string(example(name)).unwrap());
        for key in ["title", "story"] {
            assert!(scenario.json()[key].as_str().is_some_and(|text| !text.is_empty()), "{name}: {key}");
        }
        run_with(&["evaluate"], scenario.text().as_bytes()).text();
    }
    assert_eq!(run(&["examples", "p99-nobody"]).status, Some(2));
}

#[test]
fn every_report_verifies_and_a_tampered_one_does_not() {
    for file in examples() {
        let report = run(&["evaluate", &file.display().to_string()]);
        let verified = run_with(&["verify", "-"], report.text().as_bytes());
        assert!(verified.text().contains("findings follow"), "{}", verified.out);
    }
    let report = run(&["evaluate", &example("p03-rent-1900")]);
    for (right, wrong) in [("\"143.21\"", "\"143.22\""), ("\"allowed\"", "\"not_allowed\"")] {
        let tampered = run_with(&["verify", "-"], report.text().replacen(right, wrong, 1).as_bytes());
        assert_eq!((tampered.status, tampered.out.as_str()), (Some(2), ""), "{right}");
        assert!(!tampered.err.is_empty());
    }
}

#[test]
fn a_number_is_explained_down_to_the_answers_and_the_law() {
    let file = example("p03-rent-1900");
    let kept = run(&["explain", &file]);
    for said in ["What you keep: $1,900.00\n", "IRC 72(t)(1)", "IRC 1(j)", "Your answer: Your wages"] {
        assert!(kept.text().contains(said), "{said}: {}", kept.out);
    }
    let report = Scratch::new("report.json", run(&["evaluate", &file]).text().as_bytes());
    assert_eq!(run(&["explain", &report.path()]).text(), kept.text());
    let tax = run(&["explain", &file, "additional_tax"]);
    assert!(tax.text().starts_with("10% additional tax: $143.21\n"), "{}", tax.out);
    let place = run(&["explain", &file, "/payment/additional_tax/tax"]);
    assert!(place.text().starts_with("10% additional tax: $143.21\n"), "{}", place.out);
    let unknown = run(&["explain", &file, "gold"]);
    assert_eq!(unknown.status, Some(2));
    assert!(unknown.err.contains("settle_up_in_april"), "{}", unknown.err);
    assert_eq!(run(&["explain", &example("explore-nothing-asked-yet")]).status, Some(2));
    let dates = run(&["explain", &example("explore-nothing-asked-yet"), "date_59_5"]);
    assert!(dates.text().contains("59 years and 6 months after"), "{}", dates.out);
}

#[test]
fn a_report_that_goes_in_circles_is_no_report() {
    let one = |id: u32, from: &[u32]| {
        json!({ "id": id, "line": "kept", "value": "1.00", "unit": "usd", "op": "plus", "figure": null, "rate": null,
            "rounding": null, "law": [], "from": from, "at": ["/payment/kept"] })
    };
    for findings in [json!([one(0, &[0])]), json!([one(0, &[1]), one(1, &[0])]), json!([one(1, &[])]), json!(7)] {
        let report = json!({ "findings": findings }).to_string();
        assert_eq!(run_with(&["explain", "-"], report.as_bytes()).status, Some(2), "{report}");
    }
}

#[test]
fn households_are_answered_line_by_line() {
    let lines = [
        json!({ "id": "a", "tax_year": 2026, "input": { "filing_status": "single", "age_taxpayer": 41, "age_spouse": null,
            "children_ages": [], "wages_taxpayer": 70000.0, "distribution_taxable": 10000.0 } }),
        json!({ "id": 2, "tax_year": 2026, "input": { "filing_status": "several" } }),
        json!({ "id": "c", "tax_year": 2031, "input": { "filing_status": "single" } }),
        json!({ "id": "d", "tax_year": "soon" }),
        json!({ "id": "e", "tax_year": 2025, "input": { "filing_status": "married_joint", "children_ages": [3] } }),
    ];
    let input: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let ran = run_with(&["household", "--rounding", "exact"], input.as_bytes());
    let answers: Vec<Value> = ran.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), lines.len());
    // 80,000 - 16,100 = 63,900; 1,240 + 12% of 38,000 + 22% of 13,500.
    assert_eq!(answers[0]["federal"]["taxable_income"], "63900.00");
    assert_eq!(answers[0]["federal"]["regular_income_tax"], "8770.00");
    assert_eq!(answers[0]["federal"]["deduction_used"], "standard");
    assert_eq!(answers[0]["state"], Value::Null);
    assert_eq!((&answers[1]["id"], &answers[1]["problems"][0]["field"]), (&json!(2), &json!("input.filing_status")));
    assert_eq!(answers[2]["problems"][0]["code"], "year_not_loaded");
    assert_eq!(answers[3]["problems"][0]["field"], "tax_year");
    assert_eq!(answers[4]["federal"]["ctc_nonrefundable"], "0.00");
    // Taxable income of 63,900 stands in the row 63,900 to 63,950: the tax of 63,925, 8,775.50, as 8,776.
    let filed = run_with(&["household", "--rounding", "return"], input.as_bytes());
    let answers: Vec<Value> = filed.text().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers[0]["federal"]["regular_income_tax"], "8776.00");
}

#[test]
fn schemas_figures_and_the_table_of_law_are_printed() {
    assert_eq!(run(&["schema", "scenario"]).json()["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(run(&["schema", "report"]).json()["$schema"], "https://json-schema.org/draft/2020-12/schema");
    let figures = run(&["figures", "2026", "standard_deduction"]);
    assert!(figures.text().contains("2026/standard_deduction/base/single"), "{}", figures.out);
    assert!(figures.text().contains("Rev. Proc. 2025-32"), "{}", figures.out);
    assert!(!figures.text().contains("ordinary_brackets"));
    assert!(run(&["figures", "2025"]).text().contains("ordinary_brackets"));
    assert_eq!(run(&["figures", "2031"]).status, Some(2));
    assert_eq!(run(&["figures", "2026", "gold"]).status, Some(2));
    let routes = run(&["routes"]);
    assert!(
        routes.text().lines().any(|line| {
            line.split_whitespace().collect::<Vec<_>>()
                == [
                    "two_year", "no", "no", "no", "no", "yes", "yes", "origin", "yes", "yes", "yes", "yes", "origin",
                    "no", "origin", "-",
                ]
        }),
        "{}",
        routes.out
    );
    assert!(routes.text().contains("Rev. Rul. 2004-12"));
}

#[test]
fn the_table_of_law_tells_what_was_not_yet_law() {
    let row = |ran: &Run| {
        let text = ran.text().to_owned();
        let line = text.lines().find(|line| line.starts_with("emergency ")).unwrap_or_else(|| panic!("{text}"));
        line.split_whitespace().nth(1).unwrap().to_owned()
    };
    let before = run(&["routes", "--on", "2023-12-31"]);
    assert_eq!(row(&before), "later");
    let last = before.text().lines().last().unwrap();
    assert!(last.contains("2023-12-31") && last.contains("emergency") && !last.contains("hardship"), "{last}");
    let first = run(&["routes", "--on", "2024-01-01"]);
    assert_eq!(row(&first), "yes");
    assert!(!first.text().lines().last().unwrap().contains("emergency"), "{}", first.out);
    assert!(first.text().contains("from 2024-01-01"), "{}", first.out);
    assert!(!run(&["routes"]).text().contains("later"));
}

#[test]
fn a_wrong_command_line_is_said_and_never_answered() {
    let wrong: [&[&str]; 17] = [
        &[],
        &["withdraw"],
        &["evaluate", "a", "b"],
        &["evaluate", "--format", "xml"],
        &["evaluate", "--format"],
        &["evaluate", "--lines=3"],
        &["evaluate", "--lines", "--format", "text"],
        &["routes", "--lines"],
        &["routes", "--on"],
        &["routes", "--on", "soon"],
        &["routes", "--on", "2026-02-29"],
        &["routes", "--on", "2019-12-31"],
        &["evaluate", "--on", "2026-12-01"],
        &["explain"],
        &["verify"],
        &["schema", "house"],
        &["figures", "soon"],
    ];
    for arguments in wrong {
        let ran = run(arguments);
        assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{arguments:?}");
        assert!(ran.err.starts_with("inservice: ") && ran.err.contains("--help"), "{arguments:?}: {}", ran.err);
    }
    let nearest: [(&[&str], &str); 7] = [
        (&["evalute"], "evaluate"),
        (&["evaluate", "--formt", "json"], "--format"),
        (&["evaluate", "--format", "jsn"], "json"),
        (&["schema", "reprot"], "report"),
        (&["examples", "p03-rent-190"], "p03-rent-1900"),
        (&["figures", "2026", "standard_deductions"], "standard_deduction"),
        (&["explain", &example("p03-rent-1900"), "additional_taxes"], "additional_tax"),
    ];
    for (arguments, nearest) in nearest {
        let ran = run(arguments);
        assert!(ran.err.contains(&format!(" The nearest is {nearest}.\n")), "{arguments:?}: {}", ran.err);
    }
    assert!(run(&["--version"]).text().starts_with("inservice 0."));
    let help = run(&["--help"]);
    for command in ["evaluate", "household", "explain", "verify", "schema", "figures", "routes", "examples"] {
        assert!(help.text().contains(&format!("\n  {command} ")), "{command}: {}", help.out);
    }
    assert_eq!(run(&["evaluate", "--help"]).text(), help.text());
}

#[test]
fn a_reader_that_stops_reading_is_no_fault() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_inservice"))
        .args(["evaluate", &example("p03-rent-1900")])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
}
