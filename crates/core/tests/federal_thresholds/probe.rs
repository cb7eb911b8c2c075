//! How is a line of the return compared around a threshold?

use inservice_core::ledger::{Amount, Book, Journal, Line, Silent};
use inservice_core::scenario::read_household;
use inservice_core::tax::federal::{Return, form_1040, inputs};
use serde_json::{Value, json};

use crate::law::Law;

/// Computes a line for a household.
pub(crate) type Got = Box<dyn Fn(&Law, &Value) -> i128>;

/// How far the slope on both sides of an edge is looked at.
const REACH: i128 = 10_000;

/// A line as a function of one amount, and where that function bends or jumps.
pub(crate) struct Probe {
    name: String,
    edges: Vec<i128>,
    household: Box<dyn Fn(i128) -> Value>,
    got: Got,
    expected: Box<dyn Fn(i128) -> i128>,
    /// Whether the law may say the same on both sides, this year or for this status.
    may_be_flat: bool,
}

impl Probe {
    pub(crate) fn new(
        name: impl Into<String>,
        edges: impl IntoIterator<Item = i128>,
        household: impl Fn(i128) -> Value + 'static,
        got: Got,
        expected: impl Fn(i128) -> i128 + 'static,
    ) -> Self {
        let edges = edges.into_iter().collect();
        let (household, expected) = (Box::new(household), Box::new(expected));
        Self { name: name.into(), edges, household, got, expected, may_be_flat: false }
    }

    /// The line may be the same on both sides of the edges.
    pub(crate) fn may_be_flat(mut self) -> Self {
        self.may_be_flat = true;
        self
    }

    pub(crate) fn edges(&self) -> usize {
        self.edges.len()
    }

    /// Works out what is expected, so that the figures it needs are read.
    pub(crate) fn read(&self) {
        for edge in &self.edges {
            let _ = (self.expected)(*edge);
        }
    }

    /// What is not as expected: a dollar and a cent before each edge, at it, a cent and a dollar after.
    pub(crate) fn wrong(&self, law: &Law) -> Vec<String> {
        let name = format!("{} {} {}", law.year, law.status.id(), self.name);
        let mut wrong = Vec::new();
        for edge in &self.edges {
            for x in [edge - 100, edge - 1, *edge, edge + 1, edge + 100].into_iter().filter(|x| *x >= 0) {
                let (expected, got) = ((self.expected)(x), (self.got)(law, &(self.household)(x)));
                if expected != got {
                    wrong.push(format!("{name} at {x} (edge {edge}): expected {expected}, got {got}"));
                }
            }
            let at = |x: i128| (self.expected)(x);
            let (before, after) = (at(*edge) - at((edge - REACH).max(0)), at(edge + REACH) - at(*edge));
            let bends = (after - before).abs() > 1 || at(*edge) != at((edge - 1).max(0));
            if !self.may_be_flat && !bends {
                wrong.push(format!("{name}: nothing changes at {edge}"));
            }
        }
        wrong
    }
}

/// An amount as the contract writes it.
pub(crate) fn text(cents: i128) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

/// A household of that status, of 40 and on a joint return 41, with amounts in cents.
pub(crate) fn household(law: &Law, amounts: &[(&str, i128)]) -> Value {
    let mut household = json!({ "filing_status": law.status.id(), "age_taxpayer": 40 });
    if law.joint() {
        household["age_spouse"] = json!(41);
    }
    for (name, cents) in amounts {
        household[*name] = json!(text(*cents));
    }
    household
}

/// The same with other facts.
pub(crate) fn with(mut household: Value, facts: Value) -> Value {
    household.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
    household
}

/// A line of the return.
pub(crate) fn line(pick: fn(&Return<Silent>) -> Amount<Silent>) -> Got {
    Box::new(move |law, household| {
        let household = read_household(household, law.year).unwrap_or_else(|p| panic!("{household}: {p:?}"));
        let filed = form_1040(law.federal(), &inputs(Silent, &household), None);
        i128::from(pick(&filed).value().cents())
    })
}

/// A line that only the journal names: credits before the limit of the tax, parts of a schedule.
/// Zero where the return does not come to it.
pub(crate) fn journalled(wanted: Line) -> Got {
    Box::new(move |law, household| {
        let household = read_household(household, law.year).unwrap_or_else(|p| panic!("{household}: {p:?}"));
        let book = Book::default();
        let _ = form_1040(law.federal(), &inputs(Journal(&book), &household), None);
        let found = book.findings().into_iter().rev().find(|finding| finding.line == Some(wanted));
        found.map_or(0, |finding| cents(&finding.value))
    })
}

/// Cents of an amount as the contract writes it.
pub(crate) fn cents(text: &str) -> i128 {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    sign * digits.replace('.', "").parse::<i128>().unwrap()
}
