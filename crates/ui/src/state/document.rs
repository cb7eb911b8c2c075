//! Which scenario do the drafts stand for?

use inservice_core::access::PlanFeature;
use inservice_core::scenario::Answer;
use serde_json::{Map, Value};

use super::draft::Draft;
use super::questions::{self, Ask, Asked, Cell, join};
use super::request::{PARTS, SIXTY_DAY};
use super::typed;

/// The scenario of the public contract. `rest` is what was loaded and has no field on the page.
pub(crate) fn document(draft: &Draft, rest: &Value) -> Value {
    let mut page = Page(Value::Null);
    page.put("schema", Value::from(1));
    // There even when empty, so that what is missing is named and not the whole room.
    for room in ["participant", "plan", "plan.sources"] {
        page.put(room, Value::Object(Map::new()));
    }
    request(draft, &mut page);
    page.date("participant.birth_date", typed::is_whole(&draft.birth).then(|| typed::date(&draft.birth)).flatten());
    events(draft, &mut page);
    page.answers("", &draft.answered());
    plan(draft, &mut page);
    household(draft, &mut page);
    page.flag("assumptions.carry_forward", draft.carry_forward);
    lay_over(&mut page.0, rest);
    page.0
}

/// Whether the household's return can be worked out: who files, and at least the wages.
pub(crate) fn knows_household(draft: &Draft) -> bool {
    !draft.filing_status.is_empty() && !draft.amount_of("wages_taxpayer").trim().is_empty()
}

fn request(draft: &Draft, page: &mut Page) {
    page.date("request.date", typed::is_whole(&draft.date).then(|| typed::date(&draft.date)).flatten());
    page.word("request.goal.kind", &draft.goal);
    match draft.goal.as_str() {
        "explore" => return,
        "net_cash" => page.amount("request.goal.amount", &draft.amount),
        _ if draft.everything => page.word("request.goal.amount", "all"),
        _ => page.amount("request.goal.amount", &draft.amount),
    }
    page.word("request.route", &draft.route);
    if draft.delivery == SIXTY_DAY {
        page.amount("request.delivery.sixty_day.rolled_over", &draft.rolled_over);
        page.date("request.delivery.sixty_day.on", typed::date(&draft.rolled_on));
        page.word("request.delivery.sixty_day.to", &draft.rolled_to);
    } else if draft.delivery != PARTS {
        page.word("request.delivery", &draft.delivery);
    }
    page.percent("request.withholding_percent", &draft.withholding);
    page.percent("request.state_withholding_percent", &draft.state_withholding);
}

fn events(draft: &Draft, page: &mut Page) {
    if !draft.reason.is_empty() {
        page.word("events.hardship.reason", &draft.reason);
        page.amount("events.hardship.need", &draft.need);
    }
    if draft.emergency {
        page.put("events.emergency", Value::Object(Map::new()));
        page.amount("events.emergency.need", &draft.emergency_need);
        page.amount("events.already_used.emergency", &draft.emergency_used);
    }
    page.amount("events.medical_expenses_paid", &draft.medical);
}

fn plan(draft: &Draft, page: &mut Page) {
    for (at, account, answers) in draft.held() {
        page.amount(&join(&at, "balance"), &account.balance);
        page.answers(&at, &answers);
    }
    for (feature, answer) in PlanFeature::ALL.iter().zip(&draft.allows) {
        page.word(&format!("plan.allows.{}", feature.id()), answer);
    }
    page.count("plan.stated_age", &draft.stated_age);
    page.date("plan.participation_start", typed::date(&draft.participation));
    page.word("plan.spousal_consent_rules", &draft.spousal_consent);
}

fn household(draft: &Draft, page: &mut Page) {
    if !knows_household(draft) {
        return;
    }
    page.word("household.filing_status", &draft.filing_status);
    page.word("household.state", &draft.state);
    page.percent("household.local_rate_percent", &draft.local_rate);
    page.word("household.state_exclusion", &draft.state_exclusion);
    if draft.is_joint() {
        page.count("household.age_spouse", &draft.age_spouse);
        page.flag("household.blind_spouse", draft.blind_spouse);
    }
    page.flag("household.blind_taxpayer", draft.blind_taxpayer);
    page.flag("household.claimed_as_dependent", draft.claimed_as_dependent);
    let ages = typed::counts(&draft.children);
    if !ages.is_empty() {
        page.put("household.children_ages", Value::Array(ages));
    }
    page.count("household.other_adult_dependents", &draft.adults);
    for name in draft.asked_amounts() {
        page.amount(&format!("household.{name}"), draft.amount_of(name));
    }
}

struct Page(Value);

impl Page {
    /// Writes a value at a path, making on the way the objects and, for numbers, the lists.
    fn put(&mut self, path: &str, value: Value) {
        let mut here = &mut self.0;
        for step in path.split('.') {
            let place = step.parse::<usize>().ok();
            if !here.is_object() && !here.is_array() {
                *here = if place.is_some() { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
            }
            here = match (here, place) {
                (Value::Object(map), _) => map.entry(step).or_insert(Value::Null),
                (Value::Array(list), Some(place)) => {
                    if list.len() == place {
                        list.push(Value::Null);
                    }
                    match list.get_mut(place) {
                        Some(item) => item,
                        None => return,
                    }
                }
                _ => return,
            };
        }
        *here = value;
    }

    /// All that can be said of these answers.
    fn answers(&mut self, at: &str, asked: &[Asked<'_>]) {
        for (question, cell) in questions::said(asked) {
            let path = join(at, question.path);
            if let Ask::Rows(columns) = question.ask {
                let rows = cell.rows.0.iter().filter(|row| questions::is_whole(columns, row));
                for (place, row) in rows.enumerate() {
                    self.answers(&format!("{path}.{place}"), &questions::of_row(columns, row));
                }
            } else {
                self.answer(&path, question.ask, cell);
            }
        }
    }

    fn answer(&mut self, path: &str, ask: Ask, cell: &Cell) {
        let text = cell.text.as_str();
        match ask {
            Ask::Date => self.date(path, typed::is_whole(&cell.date).then(|| typed::date(&cell.date)).flatten()),
            Ask::Amount => self.amount(path, text),
            Ask::Known => self.put(path, typed::known(text)),
            Ask::Percent => self.percent(path, text),
            // Where a list of numbers is chosen from, they are numbers all the same.
            Ask::Count => self.count(path, text),
            Ask::Choice(ids) if ids.iter().all(|id| id.parse::<u32>().is_ok()) => self.count(path, text),
            Ask::Answer | Ask::Choice(_) | Ask::Source => self.word(path, text),
            Ask::Whether => self.word(path, if text.is_empty() { Answer::Unknown.id() } else { text }),
            Ask::Flag => self.said_flag(path, text),
            Ask::Is => self.flag(path, true),
            Ask::Rows(_) => {}
        }
    }

    fn text(&mut self, path: &str, text: String) {
        if !text.is_empty() {
            self.put(path, Value::String(text));
        }
    }

    fn word(&mut self, path: &str, id: &str) {
        self.text(path, id.to_owned());
    }

    fn amount(&mut self, path: &str, typed: &str) {
        self.text(path, typed::amount(typed));
    }

    fn percent(&mut self, path: &str, typed: &str) {
        self.text(path, typed::percent(typed));
    }

    fn count(&mut self, path: &str, typed: &str) {
        if !typed.trim().is_empty() {
            self.put(path, typed::count(typed));
        }
    }

    /// Said only where it is so.
    fn flag(&mut self, path: &str, is_so: bool) {
        if is_so {
            self.put(path, Value::Bool(true));
        }
    }

    /// True or false as answered; nothing where it is not known.
    fn said_flag(&mut self, path: &str, answer: &str) {
        match Answer::from_id(answer) {
            Some(Answer::Yes) => self.put(path, Value::Bool(true)),
            Some(Answer::No) => self.put(path, Value::Bool(false)),
            Some(Answer::Unknown) | None => {}
        }
    }

    fn date(&mut self, path: &str, date: Option<String>) {
        self.text(path, date.unwrap_or_default());
    }
}

/// Adds what `rest` holds: to a list, more of its kind; where both say something else, `rest` wins.
fn lay_over(page: &mut Value, rest: &Value) {
    match (page, rest) {
        (Value::Object(page), Value::Object(rest)) => {
            for (key, value) in rest {
                lay_over(page.entry(key.as_str()).or_insert(Value::Null), value);
            }
        }
        (Value::Array(page), Value::Array(rest)) => page.extend(rest.iter().cloned()),
        (_, Value::Null) => {}
        (page, rest) => *page = rest.clone(),
    }
}
