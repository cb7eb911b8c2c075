//! What is wrong with an answer, and what is allowed?

use inservice_core::date::Date;
use inservice_core::money::Usd;
use inservice_core::scenario::{Problem, ProblemCode};
use serde_json::Value;

use crate::Words;

impl Words {
    /// The problem in one sentence that names the field.
    #[must_use]
    pub fn problem(self, problem: &Problem) -> String {
        self.problem_with(&self.field_name(&problem.field), problem)
    }

    /// The problem in one sentence, with the label that the field has on the page.
    #[must_use]
    pub fn problem_with(self, field: &str, problem: &Problem) -> String {
        let said = self.without_nearest(field, problem);
        problem.nearest.map_or_else(|| said.clone(), |nearest| self.problem_nearest(nearest, &said))
    }

    fn without_nearest(self, field: &str, problem: &Problem) -> String {
        let allowed = || self.allowed(&problem.field, &problem.allowed);
        let text = match problem.code {
            ProblemCode::NotJson => self.problem_not_json(),
            ProblemCode::UnknownKey if problem.allowed.is_null() => {
                return self.problem_unknown_key_plain(field);
            }
            ProblemCode::UnknownKey => return self.problem_unknown_key(&allowed(), field),
            ProblemCode::GivenTwice => return self.problem_given_twice(field),
            ProblemCode::Missing => return self.problem_missing(field),
            ProblemCode::WrongKind => return self.problem_wrong_kind(&allowed(), field),
            ProblemCode::NotListed => return self.problem_not_listed(&allowed(), field),
            ProblemCode::NotADate => return self.problem_not_a_date(field),
            ProblemCode::NotMoney => return self.problem_not_money(field),
            ProblemCode::TooFine => return self.problem_too_fine(&allowed(), field),
            ProblemCode::OutOfRange => return self.problem_out_of_range(&allowed(), field),
            ProblemCode::NotEmployed => self.problem_not_employed(),
            ProblemCode::YearNotLoaded => return self.problem_year_not_loaded(&allowed(), field),
            // The value is what the parts of a delivery add up to.
            ProblemCode::Contradiction if problem.field == "request.delivery" => {
                return self.problem_parts(&allowed(), field, &self.allowed_value(&problem.field, &problem.value));
            }
            ProblemCode::Contradiction => return self.problem_contradiction(&allowed(), field),
            ProblemCode::MoreThanAvailable => {
                return self.problem_more_than_available(&allowed(), field);
            }
            ProblemCode::BelowMinimumWithholding => {
                return self.problem_below_minimum_withholding(&allowed(), field);
            }
            ProblemCode::NotRollable => return self.problem_not_rollable(field),
            ProblemCode::RequiredMinimumFirst => return self.problem_required_minimum_first(&allowed()),
            ProblemCode::AfterSixtyDays => return self.problem_after_sixty_days(&allowed(), field),
            ProblemCode::RothToTraditional => return self.problem_roth_to_traditional(field),
            ProblemCode::NotCovered => return self.problem_not_covered(&allowed(), field),
            ProblemCode::Impossible if problem.allowed.is_null() => {
                return self.problem_impossible_plain(field);
            }
            ProblemCode::Impossible if problem.allowed.is_object() => {
                return self.problem_impossible(&allowed(), field);
            }
            ProblemCode::Impossible => return self.problem_impossible_but(&allowed(), field),
        };
        text.to_owned()
    }

    /// What would be allowed, for the middle of a sentence: a form, a range, words to choose from,
    /// or another field and its value.
    fn allowed(self, field: &str, allowed: &Value) -> String {
        match allowed {
            Value::Null => self.allowed_anything().to_owned(),
            Value::Bool(_) | Value::Number(_) | Value::String(_) => self.allowed_value(field, allowed),
            Value::Array(items) => {
                let items: Vec<String> = items.iter().map(|item| self.allowed_value(field, item)).collect();
                match items.as_slice() {
                    [] => self.allowed_anything().to_owned(),
                    [only] => only.clone(),
                    [many @ .., last] => self.allowed_or(&many.join(", "), last),
                }
            }
            Value::Object(parts) => {
                if let (Some(from), Some(to)) = (parts.get("from"), parts.get("to")) {
                    return self.between(field, from, to);
                }
                if let (Some(Value::String(other)), Some(value)) = (parts.get("field"), parts.get("value")) {
                    return self.allowed_beside(&self.field_name(other), &self.allowed(other, value));
                }
                allowed.to_string()
            }
        }
    }

    fn between(self, field: &str, from: &Value, to: &Value) -> String {
        if to.is_null() {
            return self.allowed_from(&self.allowed_value(field, from));
        }
        if from.is_null() {
            return self.allowed_up_to(&self.allowed_value(field, to));
        }
        // The lower end of a range of money may be a bare "0".
        if let (Some(from), Some(to)) = (from.as_str(), to.as_str())
            && (from.contains('.') || to.contains('.'))
            && let (Ok(from), Ok(to)) = (from.parse::<Usd>(), to.parse::<Usd>())
        {
            return self.allowed_between(&self.shortest(from), &self.shortest(to));
        }
        self.allowed_between(&self.allowed_value(field, from), &self.allowed_value(field, to))
    }

    /// Without cents where there are none.
    fn shortest(self, amount: Usd) -> String {
        if amount.cents() % 100 == 0 { self.money(amount) } else { self.money_exact(amount) }
    }

    /// One allowed value: the name of a form, or a value written for its field.
    fn allowed_value(self, field: &str, value: &Value) -> String {
        match value {
            Value::Bool(true) => self.answer_yes().to_owned(),
            Value::Bool(false) => self.answer_no().to_owned(),
            Value::String(text) => match text.as_str() {
                "date" => self.allowed_date().to_owned(),
                "money" => self.allowed_money().to_owned(),
                "percent" => self.allowed_percent().to_owned(),
                "whole_number" => self.allowed_whole_number().to_owned(),
                "text" => self.allowed_text().to_owned(),
                "object" => self.allowed_object().to_owned(),
                "list" => self.allowed_list().to_owned(),
                plain => self.written(field, plain),
            },
            Value::Null | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
                self.written(field, &value.to_string())
            }
        }
    }

    /// A percentage, a date, an amount of dollars and cents, or the text itself.
    fn written(self, field: &str, text: &str) -> String {
        if field.ends_with("_percent") && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
            return format!("{text}%");
        }
        if let Ok(date) = text.parse::<Date>() {
            return self.date(date);
        }
        match text.parse::<Usd>() {
            Ok(amount) if text.contains('.') => self.shortest(amount),
            _ => text.to_owned(),
        }
    }
}
