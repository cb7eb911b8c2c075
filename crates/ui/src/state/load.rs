//! Which drafts does a scenario stand for, and what of it has no field on the page?

use inservice_core::access::PlanFeature;
use inservice_core::scenario::{Answer, MoneySource};
use serde_json::{Map, Value};

use super::draft::{DateDraft, Draft, SourceDraft};
use super::events::{Ask, LISTS, LifeEvent, QUESTIONS};
use super::loans::{Answered, LOAN_QUESTIONS};
use super::topics::Topic;
use super::typed;

/// Fills a blank form from a scenario. What remains without a field is given back.
pub(crate) fn load(scenario: &Value, today: DateDraft) -> (Draft, Value) {
    let mut draft = Draft::blank(today);
    let mut from = Taken(scenario.clone());
    for unused in ["schema", "title", "story"] {
        from.take(unused);
    }
    request(&mut draft, &mut from);
    draft.birth = from.date("participant.birth_date");
    events(&mut draft, &mut from);
    plan(&mut draft, &mut from);
    household(&mut draft, &mut from);
    draft.carry_forward = from.take("assumptions.carry_forward") == Value::Bool(true);
    if from.0.pointer("/participant/still_employed") == Some(&Value::Bool(true)) {
        from.take("participant.still_employed");
    }
    // The filing status says it, too, and has a field.
    if !draft.filing_status.is_empty() {
        from.take("participant.married");
    }
    prune(&mut from.0);
    (draft, from.0)
}

fn request(draft: &mut Draft, from: &mut Taken) {
    draft.date = from.date("request.date");
    draft.goal = from.text("request.goal.kind");
    let amount = from.text("request.goal.amount");
    draft.everything = amount == "all";
    draft.amount = if draft.everything { String::new() } else { typed::tidy_amount(&amount) };
    draft.route = from.text("request.route");
    if from.0.pointer("/request/delivery/sixty_day").is_some() {
        "sixty_day".clone_into(&mut draft.delivery);
        draft.rolled_over = from.amount("request.delivery.sixty_day.rolled_over");
        draft.rolled_on = from.date("request.delivery.sixty_day.on");
        let to = from.text("request.delivery.sixty_day.to");
        if !to.is_empty() {
            draft.rolled_to = to;
        }
    } else {
        let delivery = from.text("request.delivery");
        if !delivery.is_empty() {
            draft.delivery = delivery;
        }
    }
    draft.withholding = from.text("request.withholding_percent");
    draft.state_withholding = from.text("request.state_withholding_percent");
}

fn events(draft: &mut Draft, from: &mut Taken) {
    draft.reason = from.text("events.hardship.reason");
    draft.need = from.amount("events.hardship.need");
    draft.emergency = from.0.pointer("/events/emergency").is_some_and(Value::is_object);
    draft.emergency_need = from.amount("events.emergency.need");
    draft.emergency_used = from.amount("events.already_used.emergency");
    draft.medical = from.amount("events.medical_expenses_paid");
    let answers = draft.event_answers.iter_mut().zip(&mut draft.event_dates);
    for (question, (answer, date)) in QUESTIONS.iter().zip(answers) {
        match question.ask {
            Ask::Date => *date = from.date(question.path),
            Ask::Amount => *answer = from.amount(question.path),
            Ask::Count | Ask::Choice(_) => *answer = from.text(question.path),
            Ask::Is => *answer = from.yes(question.path),
            Ask::Answer | Ask::Flag => *answer = from.answer(question.path),
        }
        let said = !answer.is_empty() || *date != DateDraft::default();
        happened(draft.happened.iter_mut(), question.about, said);
    }
    for list in LISTS {
        from.without_blanks(list);
    }
    // Of these the plan's answer says that they happened.
    for (feature, event) in PlanFeature::ALL.iter().filter_map(|feature| Some((feature, LifeEvent::behind(*feature)?)))
    {
        let asked = QUESTIONS.iter().any(|question| question.about == event);
        let said = from.0.pointer(&format!("/plan/allows/{}", feature.id())).is_some();
        happened(draft.happened.iter_mut(), event, said && !asked);
    }
}

fn happened<'a>(switches: impl Iterator<Item = &'a mut bool>, event: LifeEvent, said: bool) {
    for (_, on) in LifeEvent::all().zip(switches).filter(|(one, _)| *one == event) {
        *on |= said;
    }
}

fn plan(draft: &mut Draft, from: &mut Taken) {
    for (source, account) in MoneySource::ALL.iter().zip(&mut draft.sources) {
        let at = format!("plan.sources.{}", source.id());
        if from.0.pointer(&format!("/plan/sources/{}", source.id())).is_none() {
            continue;
        }
        *account = SourceDraft {
            shown: true,
            balance: from.amount(&format!("{at}.balance")),
            vested: from.text(&format!("{at}.vested_percent")),
            basis: from.amount(&format!("{at}.basis")),
            first_year: from.text(&format!("{at}.first_contribution_year")),
            post_1986_basis: from.amount(&format!("{at}.post_1986_basis")),
            pre_1987_basis: from.amount(&format!("{at}.pre_1987_basis")),
            separate: from.text(&format!("{at}.separate_contract")),
            held_two_years: from.amount(&format!("{at}.held_two_years")),
            origin: from.text(&format!("{at}.origin")),
            prior_year_end: from.amount(&format!("{at}.balance_prior_year_end")),
        };
    }
    for (feature, answer) in PlanFeature::ALL.iter().zip(&mut draft.allows) {
        *answer = from.text(&format!("plan.allows.{}", feature.id()));
    }
    draft.stated_age = from.text("plan.stated_age");
    draft.participation = from.date("plan.participation_start");
    draft.spousal_consent = from.text("plan.spousal_consent_rules");
    for (question, answer) in LOAN_QUESTIONS.iter().zip(&mut draft.loans) {
        *answer = match question.answered {
            Answered::Amount => from.amount(question.path),
            Answered::Percent | Answered::Count => from.text(question.path),
            Answered::Flag => from.answer(question.path),
        };
    }
}

fn household(draft: &mut Draft, from: &mut Taken) {
    draft.filing_status = from.text("household.filing_status");
    draft.state = from.text("household.state");
    draft.local_rate = from.text("household.local_rate_percent");
    draft.state_exclusion = from.text("household.state_exclusion");
    draft.age_spouse = from.text("household.age_spouse");
    draft.blind_taxpayer = from.take("household.blind_taxpayer") == Value::Bool(true);
    draft.blind_spouse = from.take("household.blind_spouse") == Value::Bool(true);
    draft.claimed_as_dependent = from.take("household.claimed_as_dependent") == Value::Bool(true);
    if let Value::Array(ages) = from.take("household.children_ages") {
        draft.children = ages.iter().map(Value::to_string).collect::<Vec<_>>().join(", ");
    }
    draft.adults = from.text("household.other_adult_dependents");
    for name in ["wages_taxpayer", "wages_spouse", "state_basis"] {
        draft.set_amount(name, from.amount(&format!("household.{name}")));
    }
    for (index, topic) in Topic::ALL.iter().enumerate() {
        let mut said = false;
        for name in topic.amounts() {
            let amount = from.amount(&format!("household.{name}"));
            said |= !amount.is_empty();
            draft.set_amount(name, amount);
        }
        // One fact in two places of the contract; the page has one field for it.
        if *topic == Topic::Itemized && draft.medical.is_empty() {
            draft.medical = from.amount("household.medical_expenses");
            said |= !draft.medical.is_empty();
        }
        if let Some(on) = draft.topics.get_mut(index) {
            *on = said;
        }
    }
    if draft.amount_of("wages_taxpayer").is_empty() && !draft.filing_status.is_empty() {
        // The contract takes absent wages as none; the page asks.
        draft.set_amount("wages_taxpayer", "0".to_owned());
    }
}

/// A scenario from which values are taken out one by one.
struct Taken(Value);

impl Taken {
    fn take(&mut self, path: &str) -> Value {
        let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
        let pointer = if parent.is_empty() { String::new() } else { format!("/{}", parent.replace('.', "/")) };
        self.0
            .pointer_mut(&pointer)
            .and_then(Value::as_object_mut)
            .and_then(|map: &mut Map<String, Value>| map.shift_remove(key))
            .unwrap_or(Value::Null)
    }

    /// Text or a number; anything else stays where it is.
    fn text(&mut self, path: &str) -> String {
        match self.take(path) {
            Value::String(text) => text,
            Value::Number(number) => number.to_string(),
            Value::Null => String::new(),
            other @ (Value::Bool(_) | Value::Array(_) | Value::Object(_)) => {
                self.put_back(path, other);
                String::new()
            }
        }
    }

    fn amount(&mut self, path: &str) -> String {
        typed::tidy_amount(&self.text(path))
    }

    fn date(&mut self, path: &str) -> DateDraft {
        typed::fields(&self.text(path))
    }

    /// Yes, no or unknown, in words or as true and false.
    fn answer(&mut self, path: &str) -> String {
        match self.take(path) {
            Value::Bool(true) => Answer::Yes.id().to_owned(),
            Value::Bool(false) => Answer::No.id().to_owned(),
            other => {
                self.put_back(path, other);
                self.text(path)
            }
        }
    }

    /// `yes` where it is true; anything else stays where it is, but for a plain no.
    fn yes(&mut self, path: &str) -> String {
        match self.take(path) {
            Value::Bool(true) => Answer::Yes.id().to_owned(),
            Value::Bool(false) | Value::Null => String::new(),
            other => {
                self.put_back(path, other);
                String::new()
            }
        }
    }

    /// Drops from a list what was taken out whole, and the list once nothing is left of it.
    fn without_blanks(&mut self, path: &str) {
        let mut value = self.take(path);
        if let Value::Array(items) = &mut value {
            items.retain(|item| !item.as_object().is_some_and(Map::is_empty));
        }
        if !value.as_array().is_some_and(Vec::is_empty) {
            self.put_back(path, value);
        }
    }

    fn put_back(&mut self, path: &str, value: Value) {
        let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
        if let Some(map) = self.0.pointer_mut(&format!("/{}", parent.replace('.', "/"))).and_then(Value::as_object_mut)
        {
            map.insert(key.to_owned(), value);
        }
    }
}

/// Drops what says nothing: nulls, and objects left empty.
fn prune(value: &mut Value) {
    if let Value::Object(map) = value {
        map.retain(|_, child| {
            prune(child);
            !(child.is_null() || child.as_object().is_some_and(Map::is_empty))
        });
    }
}

#[cfg(test)]
mod tests {
    use inservice_core::scenario::{Scenario, read};

    use super::*;
    use crate::form::EXAMPLES;
    use crate::state::document::document;

    fn scenario(document: &Value) -> Scenario {
        let mut scenario = read(document).unwrap();
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
    fn further_births_wait_unharmed_beside_the_form() {
        let (first, second) =
            (serde_json::json!({ "date": "2026-09-01" }), serde_json::json!({ "date": "2026-02-03", "children": 3 }));
        let example = with_events(&serde_json::json!({ "birth_or_adoption": [first, second] }));
        let (mut draft, rest) = load(&example, DateDraft::default());
        assert_eq!(rest, serde_json::json!({ "events": { "birth_or_adoption": [second] } }));
        assert_eq!(document(&draft, &rest), example);
        draft.happened.fill(false);
        assert_eq!(document(&draft, &rest)["events"]["birth_or_adoption"], serde_json::json!([second]));
    }

    #[test]
    fn an_event_is_said_once_it_has_its_date_and_asked_for_until_then() {
        let mut draft = Draft::blank(DateDraft::default());
        draft.happened.fill(true);
        let open = |draft: &Draft| draft.open_of_events().map(|question| question.path).collect::<Vec<_>>();
        let needed = QUESTIONS.iter().filter(|question| question.needed).map(|question| question.path);
        assert_eq!(open(&draft), needed.collect::<Vec<_>>());
        // Only a disability can do without an answer: it is then not known.
        assert_eq!(
            document(&draft, &Value::Null)["events"],
            serde_json::json!({ "disability": { "meets_72m7": "unknown" } })
        );
        for (question, date) in QUESTIONS.iter().zip(&mut draft.event_dates) {
            match question.path {
                "events.disaster.first_day" => *date = typed::fields("2026-08-10"),
                // Begun, and not yet a day.
                "events.disaster.declared_on" => "8".clone_into(&mut date.month),
                _ => {}
            }
        }
        assert_eq!(
            document(&draft, &Value::Null)["events"]["disaster"],
            serde_json::json!({ "first_day": "2026-08-10" })
        );
        assert!(open(&draft).contains(&"events.disaster.declared_on"));
        assert!(!open(&draft).contains(&"events.disaster.first_day"));
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
    fn nothing_of_an_example_is_dropped_in_silence() {
        let text = r#"{"request": {"delivery": [{"delivery": "cash"}], "from": []}, "plan": {"loans": {"disaster_delay": "yes"}}}"#;
        let (draft, rest) = load(&serde_json::from_str(text).unwrap(), DateDraft::default());
        assert_eq!(draft.delivery, "cash");
        assert_eq!(rest.pointer("/plan/loans/disaster_delay"), Some(&Value::from("yes")));
        assert!(rest.pointer("/request/delivery/0").is_some());
    }
}
