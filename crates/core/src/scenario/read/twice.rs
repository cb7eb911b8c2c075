//! Which facts may stand in two places, and do the two agree?

use serde_json::Value;

use super::Elsewhere;
use crate::money::Usd;
use crate::scenario::FilingStatus;
use crate::scenario::reader::{Object, amount};

/// Married, by the fact itself or by the filing status; a problem where they differ.
pub(super) fn married(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<bool> {
    const FILED: &str = "household.filing_status";
    let Some(status) = o.peek(FILED).and_then(Value::as_str).and_then(FilingStatus::from_id) else {
        return elsewhere.married;
    };
    let by_status = match (status, elsewhere.married) {
        // Who lives apart may be married and file as head of household (IRC 7703(b)).
        (FilingStatus::HeadOfHousehold, Some(married)) => married,
        (FilingStatus::MarriedJoint | FilingStatus::MarriedSeparate, _) => true,
        (FilingStatus::Single | FilingStatus::HeadOfHousehold | FilingStatus::QualifyingSurvivingSpouse, _) => false,
    };
    if elsewhere.married.is_some_and(|married| married != by_status) {
        o.contradicts("participant.married", FILED, status.id());
    }
    Some(by_status)
}

/// The medical expenses, from either place; a problem where they differ.
pub(super) fn medical_expenses(o: &mut Object<'_, '_>) -> Usd {
    let (paid, deducted) = ("events.medical_expenses_paid", "household.medical_expenses");
    let at = |path| o.peek(path).and_then(|given| amount(given).ok());
    let (first, second) = (at(paid), at(deducted));
    if let (Some(first), Some(second)) = (first, second)
        && first != second
    {
        o.contradicts(paid, deducted, second.to_string());
    }
    first.or(second).unwrap_or_default()
}
