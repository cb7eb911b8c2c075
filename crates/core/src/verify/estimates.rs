//! Do the figures belong to the year, and does what rests on those of an earlier year say so?

use serde_json::Value;

use super::Mismatch;
use super::step::Step;
use crate::figures;
use crate::ledger::OpKind;

pub(super) fn estimates(report: &Value, steps: &[Step<'_>]) -> Result<(), Mismatch> {
    let year = |key: &str| report.pointer(&format!("/rules/{key}")).and_then(Value::as_i64);
    let figures_of = year("figures_of");
    let tax_year = year("tax_year").ok_or_else(|| Mismatch::at("/rules/tax_year", "nothing", "a year"))?;
    // An earlier year stands in only where the year itself has no figures.
    let loaded = i32::try_from(tax_year).ok().and_then(figures::year).is_some();
    if figures_of.is_some_and(|earlier| loaded || earlier >= tax_year) {
        return Err(Mismatch::at("/rules/figures_of", "an earlier year", "the tax year's own figures"));
    }
    let law = format!("{}/", figures_of.unwrap_or(tax_year));
    for step in steps {
        if let Some(figure) = step.figure.filter(|figure| !figure.starts_with(&law)) {
            return Err(Mismatch::at(step.name(), figure, format!("a figure of {law}")));
        }
        let uses = step.figure.is_some_and(|figure| !figures::is_fixed(figure));
        let from_one = step.from.iter().flatten().any(|id| steps.get(*id).is_some_and(|one| one.estimate));
        // A search leaves no trace of what it tried.
        let due = if step.op == OpKind::Solved { step.estimate } else { uses || from_one };
        if step.estimate != (due && figures_of.is_some()) {
            let say = |estimate| if estimate { "an estimate" } else { "no estimate" };
            return Err(Mismatch::at(step.name(), say(step.estimate), say(!step.estimate)));
        }
    }
    Ok(())
}
