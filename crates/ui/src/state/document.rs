//! Which scenario do the drafts stand for?

use inservice_core::access::PlanFeature;
use inservice_core::scenario::{Answer, MoneySource};
use serde_json::{Map, Value};

use super::draft::{Draft, SourceDraft};
use super::events::Ask;
use super::loans::Answered;
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
    if draft.delivery == "sixty_day" {
        page.amount("request.delivery.sixty_day.rolled_over", &draft.rolled_over);
        page.date("request.delivery.sixty_day.on", typed::date(&draft.rolled_on));
        page.word("request.delivery.sixty_day.to", &draft.rolled_to);
    } else {
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
    life_events(draft, page);
}

/// An event is said once the contract has all that it needs of it.
fn life_events(draft: &Draft, page: &mut Page) {
    let waits = |event| draft.open_of_events().any(|question| question.needed && question.about == event);
    for (question, answer, date) in draft.asked_of_events().filter(|(question, ..)| !waits(question.about)) {
        match question.ask {
            Ask::Date => page.date(question.path, typed::is_whole(date).then(|| typed::date(date)).flatten()),
            Ask::Amount => page.amount(question.path, answer),
            Ask::Count => page.count(question.path, answer),
            Ask::Is => page.flag(question.path, true),
            Ask::Choice(_) => page.word(question.path, answer),
            Ask::Answer => page.word(question.path, if answer.is_empty() { Answer::Unknown.id() } else { answer }),
            Ask::Flag => page.said_flag(question.path, answer),
        }
    }
}

fn plan(draft: &Draft, page: &mut Page) {
    for (source, account) in MoneySource::ALL.iter().zip(&draft.sources) {
        if account.shown && !account.balance.trim().is_empty() {
            page.account(&format!("plan.sources.{}", source.id()), account);
        }
    }
    for (feature, answer) in PlanFeature::ALL.iter().zip(&draft.allows) {
        page.word(&format!("plan.allows.{}", feature.id()), answer);
    }
    page.count("plan.stated_age", &draft.stated_age);
    page.date("plan.participation_start", typed::date(&draft.participation));
    page.word("plan.spousal_consent_rules", &draft.spousal_consent);
    for (question, answer) in draft.answers_about_loans().filter(|(question, _)| draft.asks_of_loan(**question)) {
        match question.answered {
            Answered::Amount => page.amount(question.path, answer),
            Answered::Percent => page.percent(question.path, answer),
            Answered::Count => page.count(question.path, answer),
            Answered::Flag => page.said_flag(question.path, answer),
        }
    }
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
    /// Writes a value at a path, making on the way the objects, and for `0` the list of one.
    fn put(&mut self, path: &str, value: Value) {
        let mut here = &mut self.0;
        for step in path.split('.') {
            if here.is_null() {
                *here = if step == "0" { Value::Array(vec![Value::Null]) } else { Value::Object(Map::new()) };
            }
            here = match here {
                Value::Object(map) => map.entry(step).or_insert(Value::Null),
                Value::Array(list) => match list.first_mut() {
                    Some(first) => first,
                    None => return,
                },
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return,
            };
        }
        *here = value;
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

    fn account(&mut self, at: &str, account: &SourceDraft) {
        self.amount(&format!("{at}.balance"), &account.balance);
        self.percent(&format!("{at}.vested_percent"), &account.vested);
        self.amount(&format!("{at}.basis"), &account.basis);
        self.count(&format!("{at}.first_contribution_year"), &account.first_year);
        self.amount(&format!("{at}.post_1986_basis"), &account.post_1986_basis);
        self.amount(&format!("{at}.pre_1987_basis"), &account.pre_1987_basis);
        self.word(&format!("{at}.separate_contract"), &account.separate);
        self.amount(&format!("{at}.held_two_years"), &account.held_two_years);
        self.word(&format!("{at}.origin"), &account.origin);
        self.amount(&format!("{at}.balance_prior_year_end"), &account.prior_year_end);
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
