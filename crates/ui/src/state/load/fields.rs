//! Does every part of a document come into its field, and out of it again?

use inservice_core::scenario::{Delivery, DirectWay, GoalKind, Request, Scenario, Way, read};

use super::*;
use crate::form::EXAMPLES;
use crate::state::document::document;
use crate::state::questions::Must;

pub(super) fn scenario(document: &Value) -> Scenario {
    let mut scenario = read(document).unwrap();
    // Where nothing is paid, it is not asked how.
    if scenario.request.goal.kind == GoalKind::Explore {
        let request = Request { route: None, withholding: None, state_withholding: None, ..scenario.request };
        scenario.request = Request { delivery: Delivery::One(Way::Direct(DirectWay::Cash)), ..request };
    }
    // The page has no field for the title, and the filing status stands for this one.
    scenario.title = None;
    scenario.participant.married = None;
    // It has one field for the medical expenses, too.
    scenario.household.iter_mut().for_each(|household| household.medical_said_in_events = false);
    scenario
}

#[test]
fn an_example_says_the_same_after_going_through_the_form() {
    assert!(!EXAMPLES.is_empty());
    for text in EXAMPLES {
        let mut example: Value = serde_json::from_str(text).unwrap();
        let (draft, rest) = load(&example, DateDraft::default());
        let from_form = document(&draft, &rest);
        for unread in ["title", "story"] {
            example.as_object_mut().unwrap().shift_remove(unread);
        }
        assert_eq!(scenario(&from_form), scenario(&example), "{text}");
    }
}

#[test]
fn every_part_of_a_return_has_its_field() {
    let mut household = serde_json::json!({
        "filing_status": "married_joint", "state": "NC", "local_rate_percent": "2.5", "state_exclusion": "no",
        "state_basis": "7000.07", "age_spouse": 66, "blind_spouse": true,
        "children_ages": [4, 9], "other_adult_dependents": 1, "wages_taxpayer": "42000", "wages_spouse": "9000",
        "medical_expenses": "8000"
    });
    for (cents, name) in (1..).zip(Topic::ALL.iter().flat_map(|topic| topic.amounts())) {
        household[*name] = Value::from(format!("1000.{cents:02}"));
    }
    // No more of the dividends can be qualified than there are.
    household["qualified_dividends"] = Value::from("500");
    let example = serde_json::json!({
        "schema": 1,
        "request": { "date": "2026-06-01", "goal": { "kind": "gross", "amount": "5000" } },
        "participant": { "birth_date": "1961-05-04" },
        "plan": { "sources": { "pretax_deferral": { "balance": "50000" } } },
        "household": household
    });
    let (mut draft, rest) = load(&example, DateDraft::default());
    assert_eq!(rest, serde_json::json!({}));
    assert_eq!(scenario(&document(&draft, &rest)), scenario(&example));
    // What is switched off is not said, and is still there.
    draft.topics.fill(false);
    let plain = scenario(&document(&draft, &rest)).household.unwrap();
    assert_eq!(plain.amounts.tips, inservice_core::money::Usd::ZERO);
    assert!(!draft.amount_of("tips").is_empty());
    // A spouse's answers wait until there is a spouse on the return again.
    draft.filing_status = "single".to_owned();
    assert!(read(&document(&draft, &rest)).is_ok());
}

fn with_events(events: &Value) -> Value {
    serde_json::json!({
        "schema": 1,
        "request": { "date": "2026-12-01", "goal": { "kind": "gross", "amount": "5000" }, "delivery": "cash" },
        "participant": { "birth_date": "1986-05-04" },
        "events": events,
        "plan": { "sources": { "pretax_deferral": { "balance": "50000" } } }
    })
}

#[test]
fn every_event_has_its_field() {
    let mut events = serde_json::json!({
        "hardship": { "reason": "medical", "need": "1900" },
        "emergency": { "need": "1000" },
        "birth_or_adoption": [{ "date": "2026-09-01", "children": 2 }],
        "domestic_abuse": { "latest_date": "2026-06-02" },
        "terminal_illness": { "certified_on": "2026-03-03" },
        "disaster": { "first_day": "2026-08-10", "declared_on": "2026-08-14", "economic_loss": true },
        "disability": { "meets_72m7": "no" },
        "medical_expenses_paid": "6100",
        "long_term_care_premium": "2100.50",
        "reservist": { "ordered_on": "2026-01-05", "days": 200, "duty_ended_on": "2026-11-30" },
        "levy": { "amount": "5200" },
        "qdro": { "alternate_payee": "former_spouse", "amount": "30000" },
        "repayments": [{ "of": "emergency", "amount": "400", "on": "2027-02-01" }],
        "eaca": { "first_contribution_on": "2026-10-15", "amount": "812.40" },
        "esop_dividend": { "amount": "640" },
        "corrective": { "kind": "adp_acp", "amount": "2500", "earnings": "140" },
        "military_deemed_severance": { "since": "2026-07-01" },
        "already_used": { "emergency": "10", "domestic_abuse": "20", "birth_or_adoption": "30", "disaster": "40" }
    });
    let mut example = with_events(&events);
    example["participant"]["more_than_5_percent_owner"] = true.into();
    example["plan"]["sources"]["pretax_deferral"]["balance_prior_year_end"] = "41000".into();
    let (mut draft, rest) = load(&example, DateDraft::default());
    assert_eq!(rest, serde_json::json!({}));
    assert_eq!(document(&draft, &rest), example);
    assert_eq!(scenario(&document(&draft, &rest)), scenario(&example));
    // What is switched off is not said, and is still there.
    draft.happened.fill(false);
    let said = document(&draft, &rest)["events"].clone();
    assert_eq!(
        said.as_object().unwrap().keys().collect::<Vec<_>>(),
        ["hardship", "emergency", "already_used", "medical_expenses_paid"]
    );
    draft.happened.fill(true);
    assert_eq!(document(&draft, &rest), example);
    // Whether there was a loss and whether the test of the law is met may also be no, or not known.
    for (loss, disabled, written) in
        [(Value::from(false), Value::from(true), "yes"), (Value::Null, Value::from("unknown"), "unknown")]
    {
        events["disaster"]["economic_loss"] = loss.clone();
        events["disability"]["meets_72m7"] = disabled;
        let (draft, rest) = load(&with_events(&events), DateDraft::default());
        assert_eq!(rest, serde_json::json!({}));
        let said = document(&draft, &rest);
        assert_eq!(said.pointer("/events/disaster/economic_loss").cloned().unwrap_or_default(), loss);
        assert_eq!(said["events"]["disability"]["meets_72m7"], written);
    }
}

#[test]
fn a_second_birth_is_said_once_it_has_its_day() {
    let births = serde_json::json!([{ "date": "2026-09-01" }, { "date": "2026-02-03", "children": 3 }]);
    let example = with_events(&serde_json::json!({ "birth_or_adoption": births }));
    let (mut draft, rest) = load(&example, DateDraft::default());
    assert_eq!(rest, serde_json::json!({}));
    assert_eq!(document(&draft, &rest), example);
    // A row that waits for its day stays on the page; what is wrong below it is told below it.
    let place = place_of_question("events.birth_or_adoption");
    let rows = &mut draft.answers[place].rows.0;
    rows[0][0].date.day.clear();
    rows[1][1].text = "x".to_owned();
    let said = document(&draft, &rest);
    assert_eq!(said["events"]["birth_or_adoption"], serde_json::json!([{ "date": "2026-02-03", "children": "x" }]));
    let problems = read(&said).unwrap_err().problems;
    assert_eq!(problems[0].field, "events.birth_or_adoption.0.children");
    assert_eq!(draft.on_page(&problems[0].field).as_deref(), Some("events.birth_or_adoption.1.children"));
    assert_eq!(open(&draft), ["events.birth_or_adoption.0.date"]);
    draft.happened.fill(false);
    assert_eq!(document(&draft, &rest)["events"], Value::Null);
}

fn open(draft: &Draft) -> Vec<String> {
    draft.open().into_iter().map(|one| one.path).collect()
}

#[test]
fn an_event_is_said_once_it_has_its_date_and_asked_for_until_then() {
    let mut draft = Draft::blank(DateDraft::default());
    draft.happened.fill(true);
    let needed = questions().filter(|question| question.must == Must::Always && question.about != About::Parts);
    // Of several, the first waits for its own.
    let path = |question: &Question| match question.ask {
        Ask::Rows([first, ..]) => format!("{}.0.{}", question.path, first.path),
        _ => question.path.to_owned(),
    };
    let firsts = open(&draft).into_iter().filter(|path| !path.contains("repayments.0") || path.ends_with("of"));
    assert_eq!(firsts.collect::<Vec<_>>(), needed.map(path).collect::<Vec<_>>());
    // Only a disability can do without an answer: it is then not known.
    assert_eq!(
        document(&draft, &Value::Null)["events"],
        serde_json::json!({ "disability": { "meets_72m7": "unknown" } })
    );
    for (question, cell) in questions().zip(&mut draft.answers) {
        match question.path {
            "events.disaster.first_day" => cell.date = typed::fields("2026-08-10"),
            // Begun, and not yet a day.
            "events.disaster.declared_on" => "8".clone_into(&mut cell.date.month),
            _ => {}
        }
    }
    assert_eq!(document(&draft, &Value::Null)["events"]["disaster"], serde_json::json!({ "first_day": "2026-08-10" }));
    let open = open(&draft);
    assert!(open.contains(&"events.disaster.declared_on".to_owned()));
    assert!(!open.contains(&"events.disaster.first_day".to_owned()));
}

#[test]
fn estimates_are_asked_for_where_the_document_asks() {
    let document_of = |text: &str| {
        let (draft, rest) = load(&serde_json::from_str(text).unwrap(), DateDraft::default());
        (draft.carry_forward, document(&draft, &rest)["assumptions"].clone(), rest)
    };
    let (on, said, rest) = document_of(r#"{"assumptions": {"carry_forward": true}}"#);
    assert_eq!((on, said, rest), (true, serde_json::json!({ "carry_forward": true }), serde_json::json!({})));
    let (on, said, _) = document_of(r#"{"assumptions": {"carry_forward": false}}"#);
    assert_eq!((on, said), (false, Value::Null));
}

#[test]
fn what_has_no_field_is_not_dropped_in_silence() {
    let text =
        r#"{"request": {"delivery": [{"delivery": "cash", "memo": 1}], "from": "irr"}, "resources": {"cash": "500"}}"#;
    let (draft, rest) = load(&serde_json::from_str(text).unwrap(), DateDraft::default());
    assert_eq!(draft.delivery, PARTS);
    assert_eq!(rest.pointer("/resources/cash"), Some(&Value::from("500")));
    assert_eq!(rest.pointer("/request/delivery/0/memo"), Some(&Value::from(1)));
    assert_eq!(rest.pointer("/request/from"), Some(&Value::from("irr")));
}
