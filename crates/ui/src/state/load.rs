//! Which drafts does a scenario stand for, and what of it has no field on the page?

use inservice_core::access::PlanFeature;
use inservice_core::scenario::{Answer, MoneySource};
use serde_json::{Map, Value};

use super::draft::{DateDraft, Draft, asks_if_married, place_of_question, questions, source_path};
use super::events::{self, LifeEvent};
use super::questions::{About, Ask, Cell, Question, blanks, join};
use super::request::{PARTS, SIXTY_DAY, usual_delivery};
use super::topics::Topic;
use super::{accounts, typed};

/// Fills a blank form from a scenario. What remains without a field is given back.
pub(crate) fn load(scenario: &Value, today: DateDraft) -> (Draft, Value) {
    let mut draft = Draft::blank(today);
    let mut from = Taken(scenario.clone());
    for unused in ["schema", "title", "story"] {
        from.take(unused);
    }
    for (question, answer) in questions().zip(&mut draft.answers) {
        *answer = from.cell("", question);
        if let About::Event(event) = question.about {
            happened(&mut draft.happened, event, question.is_begun(answer));
        }
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
    prune(&mut from.0);
    // The filing status says it, too.
    if let Some(married) = draft.answers.get_mut(place_of_question("participant.married"))
        && !asks_if_married(&draft.filing_status)
    {
        *married = Cell::default();
    }
    (draft, from.0)
}

fn request(draft: &mut Draft, from: &mut Taken) {
    draft.date = from.date("request.date");
    draft.goal = from.text("request.goal.kind");
    let amount = from.text("request.goal.amount");
    draft.everything = amount == "all";
    draft.amount = if draft.everything { String::new() } else { typed::tidy_amount(&amount) };
    draft.route = from.text("request.route");
    if questions()
        .zip(&draft.answers)
        .any(|(question, parts)| question.about == About::Parts && question.is_begun(parts))
    {
        PARTS.clone_into(&mut draft.delivery);
    } else if from.0.pointer("/request/delivery/sixty_day").is_some() {
        SIXTY_DAY.clone_into(&mut draft.delivery);
        draft.rolled_over = from.amount("request.delivery.sixty_day.rolled_over");
        draft.rolled_on = from.date("request.delivery.sixty_day.on");
        let to = from.text("request.delivery.sixty_day.to");
        if !to.is_empty() {
            draft.rolled_to = to;
        }
    } else {
        let delivery = from.text("request.delivery");
        let usual = || usual_delivery(&draft.goal, &draft.route).to_owned();
        draft.delivery = if delivery.is_empty() { usual() } else { delivery };
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
    // Of these the plan's answer says that they happened.
    for (feature, event) in PlanFeature::ALL.iter().filter_map(|feature| Some((feature, LifeEvent::behind(*feature)?)))
    {
        let asked = events::QUESTIONS.iter().any(|question| question.about == About::Event(event));
        let said = from.0.pointer(&format!("/plan/allows/{}", feature.id())).is_some();
        happened(&mut draft.happened, event, said && !asked);
    }
}

fn happened(switches: &mut [bool], event: LifeEvent, said: bool) {
    for (_, on) in LifeEvent::all().zip(switches).filter(|(one, _)| *one == event) {
        *on |= said;
    }
}

fn plan(draft: &mut Draft, from: &mut Taken) {
    for (source, account) in MoneySource::ALL.iter().zip(&mut draft.sources) {
        let at = source_path(*source);
        if from.0.pointer(&format!("/plan/sources/{}", source.id())).is_some() {
            account.shown = true;
            account.balance = from.amount(&join(&at, "balance"));
            account.answers = accounts::QUESTIONS.iter().map(|question| from.cell(&at, question)).collect();
        }
    }
    for (feature, answer) in PlanFeature::ALL.iter().zip(&mut draft.allows) {
        *answer = from.text(&format!("plan.allows.{}", feature.id()));
    }
    draft.stated_age = from.text("plan.stated_age");
    draft.participation = from.date("plan.participation_start");
    draft.spousal_consent = from.text("plan.spousal_consent_rules");
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
        let (map, key) = self.around(path);
        map.and_then(|map| map.shift_remove(key)).unwrap_or(Value::Null)
    }

    /// The object that a key stands in, and the key.
    fn around<'p>(&mut self, path: &'p str) -> (Option<&mut Map<String, Value>>, &'p str) {
        let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
        let pointer = if parent.is_empty() { String::new() } else { format!("/{}", parent.replace('.', "/")) };
        (self.0.pointer_mut(&pointer).and_then(Value::as_object_mut), key)
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

    /// The answer to a question; what of it cannot be written in its field stays where it is.
    fn cell(&mut self, at: &str, question: &Question) -> Cell {
        let path = join(at, question.path);
        let mut cell = question.blank();
        match question.ask {
            Ask::Date => cell.date = self.date(&path),
            Ask::Amount => cell.text = self.amount(&path),
            Ask::Known => cell.text = self.known(&path),
            Ask::Percent | Ask::Count | Ask::Source => cell.text = self.text(&path),
            Ask::Choice(ids) => cell.text = self.choice(&path, ids),
            Ask::Answer | Ask::Whether | Ask::Flag => cell.text = self.answer(&path),
            Ask::Is => cell.text = self.yes(&path),
            Ask::Rows(columns) => self.rows(&path, columns, &mut cell.rows.0),
        }
        cell
    }

    /// An amount, or from one to another.
    fn known(&mut self, path: &str) -> String {
        let pointer = format!("/{}", path.replace('.', "/"));
        let has = |end: &str| self.0.pointer(&format!("{pointer}/{end}")).is_some();
        if has("from") && has("to") {
            return [self.amount(&join(path, "from")), self.amount(&join(path, "to"))].join(" to ");
        }
        self.amount(path)
    }

    /// One of these; an object of that name stands for it, and stays for what else is in it.
    fn choice(&mut self, path: &str, ids: &[&str]) -> String {
        match self.take(path) {
            Value::Object(map) => {
                let id = ids.iter().find(|id| map.contains_key(**id)).copied().unwrap_or_default();
                self.put_back(path, Value::Object(map));
                id.to_owned()
            }
            other => {
                self.put_back(path, other);
                self.text(path)
            }
        }
    }

    fn rows(&mut self, path: &str, columns: &'static [Question], rows: &mut Vec<Vec<Cell>>) {
        let items = match self.take(path) {
            Value::Array(items) => items,
            other => return self.put_back(path, other),
        };
        let mut left = Vec::new();
        let read = |item: Value| {
            let mut from = Taken(item);
            let row: Vec<Cell> = columns.iter().map(|column| from.cell("", column)).collect();
            prune(&mut from.0);
            if from.0.as_object().is_none_or(|item| !item.is_empty()) {
                left.push(from.0);
            }
            row
        };
        *rows = items.into_iter().map(read).collect();
        if rows.is_empty() {
            rows.push(blanks(columns));
        }
        if !left.is_empty() {
            self.put_back(path, Value::Array(left));
        }
    }

    fn put_back(&mut self, path: &str, value: Value) {
        if let (Some(map), key) = self.around(path) {
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
    use inservice_core::scenario::{Delivery, DirectWay, GoalKind, Request, Scenario, Way, read};

    use super::*;
    use crate::form::EXAMPLES;
    use crate::state::document::document;
    use crate::state::questions::Must;

    fn scenario(document: &Value) -> Scenario {
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
        assert_eq!(
            document(&draft, &Value::Null)["events"]["disaster"],
            serde_json::json!({ "first_day": "2026-08-10" })
        );
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
        let text = r#"{"request": {"delivery": [{"delivery": "cash", "memo": 1}], "from": "irr"}, "resources": {"cash": "500"}}"#;
        let (draft, rest) = load(&serde_json::from_str(text).unwrap(), DateDraft::default());
        assert_eq!(draft.delivery, PARTS);
        assert_eq!(rest.pointer("/resources/cash"), Some(&Value::from("500")));
        assert_eq!(rest.pointer("/request/delivery/0/memo"), Some(&Value::from(1)));
        assert_eq!(rest.pointer("/request/from"), Some(&Value::from("irr")));
    }

    /// What the page does not ask for: no rule reads it, or it follows from what is asked.
    const NOT_ASKED: [&str; 8] = [
        "/title",
        "/story",
        "/participant/still_employed",
        "/household/medical_expenses",
        "/household/age_taxpayer",
        "/household/state_residence",
        "/resources",
        "/assumptions",
    ];

    /// A document with every key of the contract, by its schema.
    fn full(schema: &Value, at: &Value) -> Value {
        if let Some(name) = at["$ref"].as_str() {
            return full(schema, &schema["$defs"][name.trim_start_matches("#/$defs/")]);
        }
        if let Some(ways) = at["anyOf"].as_array().or(at["oneOf"].as_array()) {
            return full(schema, &ways[0]);
        }
        if let Some(keys) = at["properties"].as_object() {
            let entries = keys.iter().map(|(key, at)| (key.clone(), full(schema, at)));
            return entries.collect::<Map<_, _>>().into();
        }
        if at["items"].is_object() {
            return Value::from(vec![full(schema, &at["items"]); 2]);
        }
        let kinds = at["type"].to_string();
        match at["enum"].get(0).or(at.get("const")) {
            Some(first) => first.clone(),
            None if at["format"] == "date" => "2026-02-03".into(),
            None if kinds.contains("integer") => 12.into(),
            None if kinds.contains("boolean") => true.into(),
            None => "7".into(),
        }
    }

    #[test]
    fn every_key_of_the_contract_can_be_said() {
        let schema = inservice_core::scenario::json_schema();
        let mut example = full(&schema, &schema);
        example["request"]["goal"]["kind"] = "gross".into();
        for place in 0..2 {
            example["events"]["repayments"][place]["of"] = "disaster".into();
        }
        NOT_ASKED.iter().for_each(|path| remove(&mut example, path));
        let mut missing = Vec::new();
        // A spouse has fields on a joint return, and being married where the return leaves it open.
        for (status, elsewhere) in [("married_joint", "married"), ("head_of_household", "spouse")] {
            example["household"]["filing_status"] = status.into();
            let (draft, rest) = load(&example, DateDraft::default());
            assert_eq!(rest, serde_json::json!({}), "keys without a field");
            let said = document(&draft, &Value::Null);
            let mut of_it = Vec::new();
            compare("", &example, &said, &mut of_it);
            missing.extend(of_it.into_iter().filter(|path| !path.ends_with(elsewhere)));
        }
        assert_eq!(missing, Vec::<String>::new());
    }

    fn remove(document: &mut Value, pointer: &str) {
        let (above, key) = pointer.rsplit_once('/').unwrap();
        document.pointer_mut(above).and_then(Value::as_object_mut).and_then(|map| map.shift_remove(key));
    }

    /// The paths of what one says and the other does not.
    fn compare(path: &str, one: &Value, other: &Value, missing: &mut Vec<String>) {
        match one {
            Value::Object(map) => {
                map.iter().for_each(|(key, one)| compare(&format!("{path}/{key}"), one, &other[key], missing))
            }
            Value::Array(items) => {
                for (place, one) in items.iter().enumerate() {
                    compare(&format!("{path}/{place}"), one, other.get(place).unwrap_or(&Value::Null), missing);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) if other.is_null() => {
                missing.push(path.to_owned())
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    /// One table laid over another, as golden cases are over their base.
    fn over(base: &mut Value, case: &Value) {
        match (base, case) {
            (Value::Object(base), Value::Object(case)) => {
                for (key, value) in case {
                    over(base.entry(key.as_str()).or_insert(Value::Null), value);
                }
            }
            (base, case) => *base = case.clone(),
        }
    }

    #[test]
    fn a_golden_case_says_the_same_after_going_through_the_form() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden");
        let mut cases = 0;
        for file in std::fs::read_dir(folder).unwrap().filter_map(Result::ok) {
            if file.path().extension().is_none_or(|extension| extension != "toml") {
                continue;
            }
            let text = std::fs::read_to_string(file.path()).unwrap();
            let golden: Value = toml::from_str(&text).unwrap();
            for case in golden["case"].as_array().into_iter().flatten() {
                let mut given = golden["base"].clone();
                given["schema"] = 1.into();
                for path in case["without"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                    remove(&mut given, path);
                }
                over(&mut given, &case["scenario"]);
                if read(&given).is_err() {
                    continue;
                }
                let (draft, rest) = load(&given, DateDraft::default());
                let mut left = rest.clone();
                NOT_ASKED.iter().for_each(|path| remove(&mut left, path));
                prune(&mut left);
                assert_eq!(left, serde_json::json!({}), "{}", case["id"]);
                assert_eq!(scenario(&document(&draft, &rest)), scenario(&given), "{}", case["id"]);
                cases += 1;
            }
        }
        assert!(cases > 300, "{cases} cases");
    }
}
