//! What does a scenario document say, and what is wrong with it?
//!
//! One walk reads the document and describes it; see [`reader`](super::reader). What no rule uses
//! yet is read and checked all the same, so that a document stays valid when its rule arrives.

mod account;
mod events;
mod household;
mod keys;
mod loans;
mod plan;
mod request;
mod twice;

use serde_json::{Value, json};

use super::reader::{self, Object, date_between, flag, object, percent, text, whole};
use super::{Assumptions, Household, MoneySource, Participant, Problem, ProblemCode, Problems, Scenario};
use crate::date::Date;
use crate::figures::YEARS;

/// Nobody younger or older works for an employer with a plan: such a birth date is a slip.
const YOUNGEST: i32 = 14;
const OLDEST: i32 = 110;

/// Reads a scenario from JSON text.
///
/// # Errors
/// Every problem of the document at once; where the text is not JSON, one that says where it breaks.
pub fn parse(json: &str) -> Result<Scenario, Problems> {
    let document = serde_json::from_str(json).map_err(|broken| Problems {
        problems: vec![Problem::new("", json!(broken.to_string()), ProblemCode::NotJson, json!("json"))],
    })?;
    let mut problems = keys::given_twice(json, &document);
    match read(&document) {
        Ok(scenario) if problems.is_empty() => Ok(scenario),
        Ok(_) => Err(Problems { problems }),
        Err(others) => {
            problems.extend(others.problems);
            Err(Problems { problems })
        }
    }
}

/// The years whose law of access is loaded.
fn access_years() -> Vec<i32> {
    YEARS.iter().map(|year| year.tax_year).collect()
}

/// The years whose income tax is loaded.
fn tax_years() -> Vec<i32> {
    YEARS.iter().filter(|year| year.federal.is_some()).map(|year| year.tax_year).collect()
}

/// Reads a scenario document.
///
/// # Errors
/// Every problem of the document at once.
pub fn read(document: &Value) -> Result<Scenario, Problems> {
    reader::read(document, object(scenario))
}

/// Reads a household on its own, as `inservice household` takes it: ages are as given.
///
/// # Errors
/// Every problem of the document at once.
pub fn read_household(document: &Value, tax_year: i32) -> Result<Household, Problems> {
    let household = reader::read(document, object(|o| household::household(o, None)));
    let loaded = tax_years();
    if loaded.contains(&tax_year) {
        return household;
    }
    let mut problems = household.err().map_or_else(Vec::new, |found| found.problems);
    let not_loaded = Problem::new("tax_year", json!(tax_year), ProblemCode::YearNotLoaded, json!(loaded));
    problems.insert(0, not_loaded);
    Err(Problems { problems })
}

/// The JSON Schema (draft 2020-12) of what [`read`] accepts.
#[cfg(feature = "schema")]
#[must_use]
pub fn json_schema() -> Value {
    reader::describe("In-Service scenario, version 1", object(scenario))
}

/// What one part of the document must know of another, be the rest of it valid or not.
struct Elsewhere {
    date: Option<Date>,
    birth_date: Option<Date>,
    married: Option<bool>,
    carry_forward: bool,
    /// The sources the plan holds; none where there is no such list.
    held: Option<Vec<MoneySource>>,
}

impl Elsewhere {
    /// The year of the request.
    fn year(&self) -> i32 {
        self.date.map(Date::year).or_else(|| tax_years().pop()).unwrap_or_default()
    }

    fn look(o: &Object<'_, '_>) -> Self {
        let date = |path| o.peek(path).and_then(Value::as_str).and_then(|text| text.parse().ok());
        let holds = |source: &MoneySource| o.has(&format!("plan.sources.{}", source.id()));
        Self {
            date: date("request.date"),
            birth_date: date("participant.birth_date"),
            married: o.peek("participant.married").and_then(Value::as_bool),
            carry_forward: o.peek("assumptions.carry_forward") == Some(&Value::Bool(true)),
            held: o
                .peek("plan.sources")
                .filter(|sources| sources.is_object())
                .map(|_| MoneySource::ALL.iter().copied().filter(holds).collect()),
        }
    }
}

fn scenario(o: &mut Object<'_, '_>) -> Option<Scenario> {
    let elsewhere = Elsewhere::look(o);
    let schema = o.required("schema", "The version of this contract: 1.", whole(1..=1));
    let title = o.optional("title", "A name for the scenario.", text);
    let story = o.optional("story", "Who asks, and why.", text);
    let request = o.required("request", "What is asked.", object(|o| request::request(o, &elsewhere)));
    let participant = o.required("participant", "The worker.", object(|o| participant(o, &elsewhere)));
    let events =
        o.optional("events", "What happened; an absent event did not.", object(|o| events::events(o, &elsewhere)));
    let plan = o.required("plan", "The plan's money and rules.", object(|o| plan::plan(o, &elsewhere)));
    let household = "The household's tax year; without it there is no tax.";
    let household = o.optional("household", household, object(|o| household::household(o, Some(&elsewhere))));
    o.optional("resources", "Money outside the plan, for comparison.", object(resources));
    let assumptions = o.optional("assumptions", "What is assumed about the future.", object(assumptions));

    let married = twice::married(o, &elsewhere);
    let medical = twice::medical_expenses(o);

    schema?;
    let mut scenario = Scenario {
        title,
        story,
        request: request?,
        participant: participant?,
        events: events.unwrap_or_default(),
        plan: plan?,
        household,
        assumptions: assumptions.unwrap_or_default(),
    };
    scenario.participant.married = married;
    scenario.events.medical_expenses_paid = medical;
    if let Some(household) = &mut scenario.household {
        household.medical_said_in_events = household.amounts.medical_expenses != medical;
        household.amounts.medical_expenses = medical;
    }
    Some(scenario)
}

fn participant(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Participant> {
    let earliest = elsewhere.date.map(|date| date.plus_years(OLDEST.saturating_neg().saturating_sub(1)).plus_days(1));
    let latest = elsewhere.date.map(|date| date.plus_years(YOUNGEST.saturating_neg()));
    let birth_date = o.required("birth_date", "The worker's birth date.", date_between(earliest, latest));
    let employed = o.optional("still_employed", "Works for the plan's employer; true when absent.", flag);
    let married = o.optional("married", "Married on the day of the request.", flag);
    let owner = "Owns, or owned, more than 5 percent of the employer; false when absent.";
    let owner = o.optional("more_than_5_percent_owner", owner, flag);
    if employed == Some(false) {
        o.refuse("still_employed", ProblemCode::NotEmployed, json!(true));
    }
    Some(Participant { birth_date: birth_date?, married, more_than_5_percent_owner: owner.unwrap_or(false) })
}

fn resources(o: &mut Object<'_, '_>) -> Option<()> {
    use reader::money;
    o.optional("cash", "Cash at hand.", money);
    let account = |o: &mut Object<'_, '_>| {
        o.optional("value", "What it is worth.", money);
        o.optional("basis", "What it cost; above the value it is a loss.", money);
        Some(())
    };
    o.optional("taxable_account", "A brokerage account.", object(account));
    o.optional("roth_ira_contributions", "Contributions that may leave a Roth IRA free of tax.", money);
    o.optional("credit_card_percent", "Yearly interest of a credit card.", percent(0..=100));
    let home = |o: &mut Object<'_, '_>| {
        o.optional("available", "What can be borrowed.", money);
        o.optional("interest_percent", "Yearly interest.", percent(0..=100));
        Some(())
    };
    o.optional("home_equity", "A home equity loan or line of credit.", object(home));
    Some(())
}

fn assumptions(o: &mut Object<'_, '_>) -> Option<Assumptions> {
    o.optional("retirement_age", "When the money would otherwise be drawn.", whole(50..=100));
    o.optional("real_return_percent", "Yearly return above inflation.", percent(-10..=30));
    o.optional("inflation_percent", "Yearly inflation.", percent(-10..=30));
    let carry = "Compute a year after the last loaded with the last figures; false when absent.";
    let carry_forward = o.optional("carry_forward", carry, flag);
    Some(Assumptions { carry_forward: carry_forward.unwrap_or(false) })
}
