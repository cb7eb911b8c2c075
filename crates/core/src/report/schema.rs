//! What does a report look like? Its JSON Schema.

use serde_json::Value;

/// The JSON Schema (draft 2020-12) of a report; beside it, in `schema/report.schema.json`, it can be
/// read as a document.
#[must_use]
pub fn schema() -> Value {
    serde_json::from_str(include_str!("../../schema/report.schema.json")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::access::{ReasonCode, Route};
    use crate::additional_tax::Exception;
    use crate::figures::states::{Confidence, StateQuestion, Status, WithholdingBase, WithholdingKind};
    use crate::ledger::{Line, OpKind, Unit};
    use crate::report::{
        DeadlineId, Errs, LawSays, NearestKind, NotModelledCode, NoteCode, OptionId, Permitted, Question,
        ReadingOfHighest, Rounding, Verdict,
    };
    use crate::scenario::{Answer, DirectWay, Event, HardshipReason, MoneySource};
    use crate::tax::state::{ExclusionReason, Reached};

    /// What the schema lists at a place; null aside.
    fn listed(pointer: &str) -> Vec<Value> {
        let mut list = schema().pointer(pointer).and_then(Value::as_array).unwrap().clone();
        list.retain(|one| !one.is_null());
        list
    }

    fn assert_in_step(pointer: &str, all: Value) {
        assert_eq!(Value::Array(listed(&format!("{pointer}/enum"))), all, "{pointer}");
    }

    #[test]
    fn every_word_that_the_core_can_say_is_listed() {
        assert_in_step("/properties/verdict", json!(Verdict::ALL));
        assert_in_step("/properties/unknowns/items/properties/question", json!(Question::ALL));
        assert_in_step("/properties/deadlines/items/properties/id", json!(DeadlineId::ALL));
        assert_in_step("/properties/not_modelled/items/properties/code", json!(NotModelledCode::ALL));
        assert_in_step("/properties/not_modelled/items/properties/errs", json!(Errs::ALL));
        assert_in_step("/$defs/event", json!(Event::ALL));
        assert_in_step("/$defs/source", json!(MoneySource::ALL));
        assert_in_step("/$defs/route", json!(Route::ALL));
        assert_in_step("/$defs/permitted", json!(Permitted::ALL));
        assert_in_step("/$defs/exception", json!(Exception::ALL));
        assert_in_step("/$defs/payment/properties/parts/items/properties/delivery", json!(DirectWay::ALL));
        assert_in_step("/$defs/note/properties/code", json!(NoteCode::ALL));
        assert_in_step("/$defs/row/properties/law", json!(LawSays::ALL));
        assert_in_step("/properties/options/items/properties/id", json!(OptionId::ALL));
        assert_in_step(
            "/$defs/loans/properties/limit/properties/readings/items/properties/reading",
            json!(ReadingOfHighest::ALL),
        );
        assert_in_step("/$defs/row/properties/plan", json!(Answer::ALL));
        let state = "/$defs/state/properties";
        assert_in_step(&format!("{state}/figures"), json!(Status::ALL));
        for part in ["income_tax", "exclusion", "additional_tax", "withholding"] {
            assert_in_step(&format!("{state}/confidence/properties/{part}"), json!(Confidence::ALL));
        }
        assert_in_step(&format!("{state}/exclusion/properties/reached"), json!(Reached::ALL));
        assert_in_step(&format!("{state}/exclusion/properties/reason"), json!(ExclusionReason::ALL));
        assert_in_step(&format!("{state}/exclusion/properties/question"), json!(StateQuestion::ALL));
        assert_in_step(&format!("{state}/withholding/properties/kind"), json!(WithholdingKind::ALL));
        assert_in_step(&format!("{state}/withholding/properties/base"), json!(WithholdingBase::ALL));
        let why = "/$defs/row/properties/why/items/properties";
        assert_in_step(&format!("{why}/code"), json!(ReasonCode::ALL));
        assert_in_step(&format!("{why}/params/properties/hardship"), json!(HardshipReason::ALL));
        assert_in_step("/$defs/row/properties/nearest/anyOf/0/properties/kind", json!(NearestKind::ALL));
        assert_in_step("/$defs/finding/properties/line", json!(Line::ALL));
        assert_in_step("/$defs/finding/properties/unit", json!(Unit::ALL));
        assert_in_step("/$defs/finding/properties/op", json!(OpKind::ALL));
        assert_in_step("/$defs/finding/properties/rounding", json!(Rounding::ALL));
    }

    #[test]
    fn every_object_names_its_keys_and_refuses_others() {
        let schema = schema();
        let mut waiting = vec![&schema];
        while let Some(one) = waiting.pop() {
            if one.get("properties").is_some() {
                assert_eq!(one.get("additionalProperties"), Some(&json!(false)), "{one}");
                assert!(one.get("required").is_some(), "{one}");
            }
            match one {
                Value::Object(map) => waiting.extend(map.values()),
                Value::Array(items) => waiting.extend(items),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
    }
}
