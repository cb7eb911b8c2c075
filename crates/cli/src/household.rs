//! What is the tax of a household, one a line, for comparison with other engines?

use inservice_core::figures::states::{StateLaw, state_law};
use inservice_core::figures::{self, Federal};
use inservice_core::scenario::{self, Household, Problem, ProblemCode, Problems};
use inservice_core::tax::{federal, state};
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::arguments::Rounding;
use crate::lines::{not_json, problem};
use crate::trouble;

const KEYS: [&str; 3] = ["id", "tax_year", "input"];

/// `{"id": …, "tax_year": …, "input": { household }}` is answered by its id with the lines of the
/// return, or with its problems. `state` is null where the
/// household names none.
pub(crate) fn line(text: &str, rounding: Rounding) -> String {
    let case: Map<String, Value> = match serde_json::from_str(text) {
        Ok(Value::Object(case)) => case,
        Ok(other) => return trouble::json(&problem("", other, ProblemCode::WrongKind, json!("object"))),
        Err(broken) => return trouble::json(&not_json(&broken.to_string())),
    };
    let id = case.get("id").unwrap_or(&Value::Null);
    let written = match taxes(&case, rounding) {
        Ok((federal, state)) => serde_json::to_string(&Answer { id, federal, state }),
        Err(problems) => serde_json::to_string(&json!({ "id": id, "problems": problems.problems })),
    };
    // Strings and amounts can always be written as JSON.
    written.unwrap_or_default()
}

/// What stands on a line of the answer.
#[derive(Serialize)]
struct Answer<'c> {
    id: &'c Value,
    federal: federal::FederalTax,
    state: Option<state::StateTax>,
}

fn taxes(
    case: &Map<String, Value>,
    rounding: Rounding,
) -> Result<(federal::FederalTax, Option<state::StateTax>), Problems> {
    let given = |key: &str| case.get(key).unwrap_or(&Value::Null);
    if let Some((key, value)) = case.iter().find(|(key, _)| !KEYS.contains(&key.as_str())) {
        let unknown = Problem::unknown(key.clone(), value.clone(), ProblemCode::UnknownKey, key, &KEYS);
        return Err(Problems { problems: vec![unknown] });
    }
    let loaded =
        || -> Value { figures::YEARS.iter().filter(|year| year.federal.is_some()).map(|year| year.tax_year).collect() };
    let tax_year = match given("tax_year") {
        Value::Null => return Err(problem("tax_year", Value::Null, ProblemCode::Missing, loaded())),
        said => said
            .as_i64()
            .and_then(|year| i32::try_from(year).ok())
            .ok_or_else(|| problem("tax_year", said.clone(), ProblemCode::WrongKind, loaded()))?,
    };
    let household = scenario::read_household(given("input"), tax_year).map_err(below_input)?;
    let year = figures::year(tax_year).and_then(|year| year.federal.as_ref());
    let figures = year.ok_or_else(|| problem("tax_year", json!(tax_year), ProblemCode::YearNotLoaded, loaded()))?;
    let law = household.state.as_deref().and_then(|code| state_law(tax_year, code, household.filing_status));
    let of_state = |tax: fn(i32, &'static Federal, &StateLaw, &Household) -> state::StateTax| {
        law.as_ref().map(|law| tax(tax_year, figures, law, &household))
    };
    Ok(match rounding {
        Rounding::Exact => (federal::household(figures, &household), of_state(state::household)),
        Rounding::Return => (federal::household_as_filed(figures, &household), of_state(state::household_as_filed)),
    })
}

/// The fields of the household stand below `input`.
fn below_input(problems: Problems) -> Problems {
    let below = |problem: Problem| match problem.field.as_str() {
        "tax_year" => problem,
        "" => Problem { field: "input".to_owned(), ..problem },
        field => Problem { field: format!("input.{field}"), ..problem },
    };
    Problems { problems: problems.problems.into_iter().map(below).collect() }
}
