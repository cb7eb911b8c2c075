//! Does `inservice evaluate` answer scenarios and name their problems as the contract says?

mod support;

use serde_json::{Value, json};
use support::{Scratch, example, examples, run, run_with};

#[test]
fn a_report_is_one_compact_line() {
    for file in examples() {
        let ran = run(&["evaluate", &file.display().to_string()]);
        let text = ran.text();
        assert_eq!(text.find('\n'), Some(text.len() - 1), "{}", file.display());
        assert_eq!(text.trim_end(), ran.json().to_string(), "{}", file.display());
        assert_eq!(ran.json()["schema"], 1);
    }
}

#[test]
fn standard_input_is_read_without_a_file_and_with_a_dash() {
    let file = example("p03-rent-1900");
    let bytes = std::fs::read(&file).unwrap();
    let by_file = run(&["evaluate", &file]);
    assert_eq!(run_with(&["evaluate"], &bytes).text(), by_file.text());
    assert_eq!(run_with(&["evaluate", "-", "--format=json"], &bytes).text(), by_file.text());
    let marked = [b"\xef\xbb\xbf", bytes.as_slice()].concat();
    assert_eq!(run_with(&["evaluate"], &marked).text(), by_file.text());
}

#[test]
fn the_text_says_the_answer_the_four_numbers_and_the_law() {
    let ran = run(&["evaluate", &example("p03-rent-1900"), "--format", "text"]);
    for said in [
        "Allowed on your answers",
        "$2,091.61",
        "$191.61",
        "$1,900.00",
        "$532.10",
        "North Carolina",
        "NC-4P",
        "IRC 401(k)(14)",
    ] {
        assert!(ran.text().contains(said), "{said}: {}", ran.out);
    }
    for file in examples() {
        let text = run(&["evaluate", &file.display().to_string(), "--format", "text"]);
        assert!(text.text().lines().all(|line| line.chars().count() <= 100), "{}", text.out);
    }
}

#[test]
fn what_rests_on_earlier_figures_is_called_an_estimate() {
    let text = std::fs::read_to_string(example("p03-rent-1900")).unwrap();
    let mut later: Value = serde_json::from_str(&text).unwrap();
    later["request"]["date"] = json!("2027-03-01");
    assert_eq!(
        run_with(&["evaluate"], later.to_string().as_bytes()).problems()["problems"][0]["code"],
        "year_not_loaded"
    );
    later["assumptions"] = json!({ "carry_forward": true });
    let later = later.to_string();
    let text = run_with(&["evaluate", "--format", "text"], later.as_bytes());
    let told = ["the figures of 2027 are not known yet, and those of 2026 stand in.", "$1,900.00  estimate\n"];
    assert!(told.iter().all(|said| text.text().contains(said)), "{}", text.out);
    let why = run_with(&["explain", "-", "income_tax"], later.as_bytes());
    assert!(why.text().contains("Taxable income: $46,900.00, an estimate\n"), "{}", why.out);
    let report = run_with(&["evaluate"], later.as_bytes());
    assert!(run_with(&["verify", "-"], report.text().as_bytes()).text().contains("findings follow"));
    let hidden = report.text().replacen(",\"estimate\":true", "", 1);
    let refused = run_with(&["verify", "-"], hidden.as_bytes());
    assert!(refused.status == Some(2) && refused.err.contains("estimate"), "{}", refused.err);
}

#[test]
fn all_problems_come_at_once_as_json() {
    let scenario = json!({
        "schema": 1,
        "request": { "date": "2026-12-01", "goal": { "kind": "gross", "amount": "ten" } },
        "participant": { "birth_date": "1986-05-04", "shoe_size": 9 },
        "plan": { "sources": { "pretax_deferral": { "balance": "100" } } },
    });
    let problems = run_with(&["evaluate"], scenario.to_string().as_bytes()).problems();
    let found: Vec<(&str, &str)> = problems["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (one["field"].as_str().unwrap(), one["code"].as_str().unwrap()))
        .collect();
    assert_eq!(found, [("request.goal.amount", "not_money"), ("participant.shoe_size", "unknown_key")]);
    for key in ["field", "value", "code", "allowed"] {
        assert!(problems["problems"][0].get(key).is_some(), "{key}");
    }
}

#[test]
fn problems_as_text_name_the_field_its_value_and_what_is_allowed() {
    let scenario = std::fs::read_to_string(example("p04-emergency-1000")).unwrap().replace("\"1000\"", "\"ten\"");
    let ran = run_with(&["evaluate", "--format", "text"], scenario.as_bytes());
    assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""));
    assert!(ran.err.starts_with("request.goal.amount = \"ten\"\n  "), "{}", ran.err);
    assert!(ran.err.contains("1900.50"), "{}", ran.err);
}

#[test]
fn a_problem_that_only_the_rules_can_see_is_a_problem_too() {
    let scenario = std::fs::read_to_string(example("p01-hardship-25000")).unwrap();
    let scenario = scenario.replace("\"delivery\": \"cash\"", "\"delivery\": \"direct_rollover_traditional\"");
    let problems = run_with(&["evaluate"], scenario.as_bytes()).problems();
    assert_eq!(problems["problems"][0]["field"], "request.delivery");
    assert_eq!(problems["problems"][0]["code"], "not_rollable");
}

#[test]
fn many_lines_keep_their_order_and_a_bad_one_stops_nothing() {
    let good = |name: &str| {
        let scenario: Value = serde_json::from_str(&std::fs::read_to_string(example(name)).unwrap()).unwrap();
        scenario.to_string()
    };
    let (first, last) = (good("p04-emergency-1000"), good("p03-rent-1900"));
    let lines = format!("{first}\n{{\"schema\": 1}}\r\n{{oh\n\n{last}");
    let ran = run_with(&["evaluate", "--lines"], lines.as_bytes());
    let answers: Vec<&str> = ran.text().lines().collect();
    assert_eq!(answers.len(), 5);
    assert_eq!(answers[0], run(&["evaluate", &example("p04-emergency-1000")]).text().trim_end());
    for (index, code) in [(1, "missing"), (2, "not_json"), (3, "not_json")] {
        let answer: Value = serde_json::from_str(answers[index]).unwrap();
        assert_eq!(answer["problems"][0]["code"], code);
    }
    assert_eq!(answers[4], run(&["evaluate", &example("p03-rent-1900")]).text().trim_end());
    assert_eq!(run_with(&["evaluate", "--lines"], b"").text(), "");
}

#[test]
fn garbage_is_refused_without_a_fault() {
    let deep = "[".repeat(100_000);
    let inputs: [&[u8]; 8] =
        [b"", b"{", b"null", b"[]", b"\xff\xfe\x00", b"{\"schema\":1e999}", b"\"\\ud800\"", deep.as_bytes()];
    for input in inputs {
        for arguments in [&["evaluate"][..], &["explain", "-"], &["verify", "-"], &["evaluate", "--format", "text"]] {
            let ran = run_with(arguments, input);
            assert_eq!((ran.status, ran.out.as_str()), (Some(2), ""), "{arguments:?} {input:?}: {}", ran.err);
        }
        for arguments in [&["evaluate", "--lines"][..], &["household"]] {
            let ran = run_with(arguments, input);
            assert_eq!(ran.status, Some(0), "{arguments:?} {input:?}: {}", ran.err);
            assert_eq!(ran.out.is_empty(), input.is_empty(), "{arguments:?} {input:?}");
        }
    }
}

#[test]
fn a_terminal_is_told_nothing_by_the_text_of_others() {
    let scenario = std::fs::read_to_string(example("p03-rent-1900")).unwrap();
    let titled = scenario.replacen("\"title\": \"", "\"title\": \"\\u001b[2J", 1);
    let ran = run_with(&["evaluate", "--format", "text"], titled.as_bytes());
    assert!(ran.text().contains("[2J") && !ran.out.contains('\u{1b}'), "{}", ran.out);
    let keyed = scenario.replacen("\"title\"", "\"\\u001btitle\"", 1);
    let ran = run_with(&["evaluate", "--format", "text"], keyed.as_bytes());
    assert!(ran.status == Some(2) && !ran.err.contains('\u{1b}'), "{}", ran.err);
    let long = scenario.replacen("\"title\": \"", &format!("\"title\": \"{}", "x".repeat(5_000)), 1);
    run_with(&["evaluate", "--format", "text"], long.as_bytes()).text();
}

#[test]
fn trouble_with_a_file_names_the_file() {
    let missing = run(&["evaluate", "/nowhere/at/all.json"]);
    assert_eq!(missing.status, Some(2));
    assert!(missing.err.contains("/nowhere/at/all.json"), "{}", missing.err);
    let folder = run(&["evaluate", env!("CARGO_MANIFEST_DIR")]);
    assert_eq!(folder.status, Some(2));
    let latin = Scratch::new("latin.json", b"{\"title\": \"caf\xe9\"}");
    let ran = run(&["evaluate", &latin.path()]);
    assert_eq!(ran.status, Some(2));
    assert!(ran.err.contains("UTF-8"), "{}", ran.err);
}
