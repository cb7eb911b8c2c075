//! What is known, what is wrong, and what is the answer?
//!
//! One store of drafts; one memo that makes of them a scenario and its answer; narrow memos for
//! panels. Nothing flows back from the answer to the drafts.

pub(crate) mod accounts;
pub(crate) mod document;
pub(crate) mod draft;
pub(crate) mod events;
mod load;
pub(crate) mod loans;
mod places;
pub(crate) mod questions;
pub(crate) mod request;
pub(crate) mod topics;
pub(crate) mod typed;

use std::sync::Arc;

use inservice_core::access::Route;
use inservice_core::ledger::Line;
use inservice_core::report::{Finding, Report};
use inservice_core::scenario::{Problem, ProblemCode, Problems};
use inservice_words::Words;
use leptos::prelude::*;
use reactive_stores::Store;
use serde_json::Value;

use crate::platform;
use draft::{DateDraft, Draft};
pub(crate) use places::{Places, Slot};
use questions::Open;

/// Everything the panels share.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    pub(crate) words: Words,
    pub(crate) draft: Store<Draft>,
    /// What was loaded and is still in effect without a field on the page.
    pub(crate) rest: RwSignal<Value>,
    pub(crate) loaded: RwSignal<Option<Loaded>>,
    /// What was asked before the answer for an event was.
    asked_before: RwSignal<Option<Asked>>,
    pub(crate) places: Places,
    /// Counts how often the form was emptied or loaded: an older answer is not kept.
    round: RwSignal<u32>,
    outcome: Memo<Outcome>,
    /// The last answer; it stays while a later input is wrong.
    pub(crate) report: Memo<Option<Arc<Report>>>,
}

/// An example in the form or an emptied form, and what stood there before.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Loaded {
    /// The example's; none where the form was emptied.
    pub(crate) title: Option<String>,
    before: Draft,
    rest_before: Value,
}

/// The part of a request that an answer for an event replaces; amounts stay.
#[derive(Clone, Debug, Default, PartialEq)]
struct Asked {
    goal: String,
    everything: bool,
    route: String,
    delivery: String,
}

/// What the core says to the drafts.
#[derive(Clone, Debug, PartialEq)]
struct Outcome {
    answer: Result<Arc<Report>, Vec<Problem>>,
    round: u32,
}

/// A question that must be answered before there is an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Needed {
    Amount,
    PaidOn,
    BirthDate,
    Money,
    FilingStatus,
    Wages,
    /// What another answer cannot do without.
    Beside(Open),
}

impl Form {
    pub(crate) fn new(words: Words) -> Self {
        let draft = Store::new(Draft::blank(today()));
        let rest = RwSignal::new(Value::Null);
        let (loaded, asked_before) = (RwSignal::new(None), RwSignal::new(None));
        let round = RwSignal::new(0_u32);
        let outcome = Memo::new(move |_| {
            let document = document::document(&draft.read(), &rest.read());
            Outcome { answer: answer(&document), round: round.get() }
        });
        let report = Memo::new(move |before: Option<&Kept>| {
            let now = outcome.get();
            let kept = before.filter(|kept| kept.round == now.round).and_then(|kept| kept.report.clone());
            Kept { report: now.answer.ok().or(kept), round: now.round }
        });
        let report = Memo::new(move |_| report.read().report.clone());
        let problems = Signal::derive(move || {
            let mut problems = outcome.read().answer.as_ref().err().cloned().unwrap_or_default();
            let draft = draft.read();
            for problem in &mut problems {
                if let Some(place) = draft.on_page(&problem.field) {
                    problem.field = place;
                }
            }
            problems
        });
        Self { words, draft, rest, loaded, asked_before, places: Places::new(words, problems), round, outcome, report }
    }

    /// The form of the page that this component is on.
    pub(crate) fn here() -> Self {
        expect_context()
    }

    /// Whether the drafts have an answer now, so that the one shown is theirs.
    pub(crate) fn is_current(self) -> bool {
        self.outcome.read().answer.is_ok()
    }

    /// What is still to be answered, in the order of the page.
    pub(crate) fn needed(self) -> Vec<Needed> {
        let draft = self.draft.read();
        let missing = |field: &str| {
            self.outcome.read().answer.as_ref().is_err_and(|problems| {
                problems.iter().any(|one| one.code == ProblemCode::Missing && one.field == field)
            })
        };
        let mut needed = Vec::new();
        if draft.goal != "explore" && !draft.everything && draft.amount.trim().is_empty() {
            needed.push(Needed::Amount);
        }
        if missing("request.date") {
            needed.push(Needed::PaidOn);
        }
        if missing("participant.birth_date") {
            needed.push(Needed::BirthDate);
        }
        if draft.sources.iter().all(|source| !source.shown || source.balance.trim().is_empty()) {
            needed.push(Needed::Money);
        }
        if draft.goal != "explore" {
            if draft.filing_status.is_empty() {
                needed.push(Needed::FilingStatus);
            }
            if draft.amount_of("wages_taxpayer").trim().is_empty() {
                needed.push(Needed::Wages);
            }
        }
        needed.extend(draft.open().into_iter().map(Needed::Beside));
        needed
    }

    /// Fills the form from an example.
    pub(crate) fn load(self, title: String, scenario: &Value) {
        let (draft, rest) = load::load(scenario, today());
        self.replace(draft, rest, Some(title));
    }

    /// Empties the form.
    pub(crate) fn clear(self) {
        self.replace(Draft::blank(today()), Value::Null, None);
    }

    /// Brings back what stood in the form before it was emptied or an example was loaded.
    pub(crate) fn restore(self) {
        if let Some(loaded) = self.loaded.get_untracked() {
            self.turn();
            self.draft.set(loaded.before);
            self.rest.set(loaded.rest_before);
            self.loaded.set(None);
        }
    }

    /// Asks for all that such a way out pays, or moves.
    pub(crate) fn ask_about(self, route: Route) {
        // Such an investment is never paid to the person.
        let moves = route == Route::LifetimeIncomePortability;
        let (goal, delivery) = if moves { ("move", "direct_rollover_traditional") } else { ("gross", "cash") };
        let now = Asked { goal: goal.into(), everything: true, route: route.id().into(), delivery: delivery.into() };
        let before = self.exchange(now);
        if self.asked_before.get_untracked().is_none() {
            self.asked_before.set(Some(before));
        }
    }

    /// Goes back to the request that stood before.
    pub(crate) fn ask_as_before(self) {
        let blank = Draft::blank(DateDraft::default());
        let before = self.asked_before.get_untracked().unwrap_or(Asked {
            goal: blank.goal,
            delivery: blank.delivery,
            ..Asked::default()
        });
        self.exchange(before);
        self.asked_before.set(None);
    }

    /// Asks something else; what was asked is given back.
    fn exchange(self, asked: Asked) -> Asked {
        let Asked { goal, everything, route, delivery } = asked;
        let mut draft = self.draft.write();
        Asked {
            goal: std::mem::replace(&mut draft.goal, goal),
            everything: std::mem::replace(&mut draft.everything, everything),
            route: std::mem::replace(&mut draft.route, route),
            delivery: std::mem::replace(&mut draft.delivery, delivery),
        }
    }

    fn replace(self, draft: Draft, rest: Value, title: Option<String>) {
        let loaded = Loaded { title, before: self.draft.get_untracked(), rest_before: self.rest.get_untracked() };
        self.turn();
        self.rest.set(rest);
        self.draft.set(draft);
        self.loaded.set(Some(loaded));
    }

    fn turn(self) {
        self.asked_before.set(None);
        self.round.update(|round| *round = round.wrapping_add(1));
    }

    /// The day of 59 1/2, once the report knows it.
    pub(crate) fn date_59_half(self) -> Option<String> {
        let report = self.report.get()?;
        let finding = report.findings.iter().find(|finding| finding.line == Some(Line::Date59Half))?;
        finding.value.parse().ok().map(|date| self.words.date(date))
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Kept {
    report: Option<Arc<Report>>,
    round: u32,
}

/// The finding with that id.
pub(crate) fn finding(report: &Report, id: u32) -> Option<&Finding> {
    usize::try_from(id)
        .ok()
        .and_then(|index| report.findings.get(index))
        .filter(|finding| finding.id == id)
        .or_else(|| report.findings.iter().find(|finding| finding.id == id))
}

fn answer(document: &Value) -> Result<Arc<Report>, Vec<Problem>> {
    let scenario = inservice_core::scenario::read(document);
    let report = scenario.and_then(|scenario| inservice_core::evaluate(&scenario));
    report.map(Arc::new).map_err(|Problems { problems }| problems)
}

fn today() -> DateDraft {
    let (year, month, day) = platform::today();
    DateDraft { month: month.to_string(), day: day.to_string(), year: year.to_string() }
}
