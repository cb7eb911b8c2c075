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
mod contract;
#[cfg(test)]
mod fields;
