//! Does each finding follow from the findings it names?
#![allow(
    clippy::arithmetic_side_effects,
    reason = "values read from a report are checked to lie within BOUND, so that products of two fit 128 bits"
)]

use std::collections::HashMap;

use super::Mismatch;
use super::calendar::{civil, day_number, is_closed, plus_months};
use super::interest::{self, Terms};
use super::step::Step;
use crate::figures;
use crate::figures::states::{Entry, Names};
use crate::ledger::{OpKind, Unit};
use crate::money::{Rate, Usd};

/// No honest report holds a value beyond this: a thousand times the bound on inputs, in cents.
const BOUND: i128 = 1_000_000_000_000_000;
const MILLION: i128 = 1_000_000;
const TERMS: &str = "the terms of a loan";
/// Inputs that several parts share: one field, several amounts.
const SHARED: [&str; 2] = ["/request/delivery", "/request/from"];

pub(super) fn replay(steps: &[Step<'_>]) -> Result<(), Mismatch> {
    let mut inputs: HashMap<&str, i128> = HashMap::new();
    let mut states = None;
    for step in steps {
        if step.value.abs() > BOUND || step.count.abs() > MILLION {
            return Err(Mismatch::at(step.name(), show(step.unit, step.value), "a value within bounds"));
        }
        let due = due(steps, step, &mut states)?;
        if let Some(due) = due.filter(|due| *due != step.value) {
            return Err(Mismatch::at(step.name(), show(step.unit, step.value), show(step.unit, due)));
        }
        if let Some(field) = step.input.filter(|field| !SHARED.contains(field)) {
            let first = *inputs.entry(field).or_insert(step.value);
            if first != step.value {
                return Err(Mismatch::at(step.name(), show(step.unit, step.value), show(step.unit, first)));
            }
        }
    }
    Ok(())
}

/// The value that the operation gives; none for what the report only states.
fn due(steps: &[Step<'_>], step: &Step<'_>, states: &mut Option<Names>) -> Result<Option<i128>, Mismatch> {
    let missing = |what: &str| Mismatch::at(step.name(), step.op.id(), what);
    let from = |place: usize| {
        step.from
            .get(place)
            .copied()
            .flatten()
            .and_then(|id| steps.get(id))
            .map(|one| one.value)
            .ok_or_else(|| missing("more findings to follow from"))
    };
    let rate = || step.rate.ok_or_else(|| missing("a rate"));
    let terms = || Ok(Terms { rate: from(1)?, periods: from(2)?, per_year: step.count });
    let value = match step.op {
        OpKind::Input if step.input.is_some() => return Ok(None),
        OpKind::Input => return Err(missing("a field of the scenario")),
        OpKind::Statute | OpKind::Solved | OpKind::Attributed => return Ok(None),
        OpKind::Figure => figure(step, states).ok_or_else(|| missing("a figure of the law"))?,
        OpKind::Zero => 0,
        OpKind::Same => from(0)?,
        OpKind::Plus => from(0)? + from(1)?,
        OpKind::Minus => from(0)? - from(1)?,
        OpKind::LessFloorZero => (from(0)? - from(1)?).max(0),
        OpKind::Smaller => from(0)?.min(from(1)?),
        OpKind::Larger => from(0)?.max(from(1)?),
        OpKind::Times => {
            let rate = rate()?;
            if step.figure.is_some() && figure(step, states) != Some(rate) {
                return Err(missing("a rate of the law"));
            }
            round(from(0)? * rate, MILLION)
        }
        OpKind::TimesRate => round(from(0)? * from(1)?, MILLION),
        OpKind::Share => match from(2)? {
            0 => 0,
            whole => round(from(0)? * from(1)?, whole),
        },
        OpKind::TwelveMonths => 12 * from(0)?,
        OpKind::WholePercent => {
            const PERCENT: i128 = MILLION / 100;
            let (needed, of) = (from(0)?, from(1)?);
            let below = if of > 0 { needed * 100 / of } else { 0 };
            let reached = round(of * below, 100) >= needed;
            (below + i128::from(!reached)) * PERCENT
        }
        OpKind::PerStepDown => steps_of(from(0)?.max(0), from(1)?) * from(2)?,
        OpKind::PerStepUp => -steps_of(-from(0)?.max(0), from(1)?) * from(2)?,
        OpKind::ApplicableShare => {
            applicable_share(step, from(0)?, from(1)?).ok_or_else(|| missing("a table of the law"))?
        }
        OpKind::Schedule => schedule(step, from(0)?, states).ok_or_else(|| missing("a schedule of the law"))?,
        OpKind::Row | OpKind::RowAbove => row(step, from(0)?, states).ok_or_else(|| missing("a table of the law"))?,
        OpKind::OnlyIf => from(0)? * from(1)?,
        OpKind::PlusMonths => day_number(plus_months(civil(from(0)?), step.count)),
        OpKind::PlusDays => from(0)? + step.count,
        OpKind::NextBusinessDay => (from(0)?..).find(|day| !is_closed(*day)).unwrap_or(0),
        OpKind::JanuaryAfter => day_number((civil(from(0)?).0 + 1, 1, 31)),
        OpKind::AprilAfter => day_number((civil(from(0)?).0 + 1, 4, 15)),
        OpKind::OnOrAfter | OpKind::AtLeast => i128::from(from(0)? >= from(1)?),
        OpKind::LevelPayment => terms()?.level_payment(from(0)?).ok_or_else(|| missing(TERMS))?,
        OpKind::Compounded => terms()?.compounded(from(0)?).ok_or_else(|| missing(TERMS))?,
        OpKind::PaymentsCompounded => terms()?.payments_compounded(from(0)?).ok_or_else(|| missing(TERMS))?,
        OpKind::PeriodsAfter => {
            interest::periods_after(from(0)?, from(1)?, step.count).ok_or_else(|| missing(TERMS))?
        }
        OpKind::PeriodsBetween => {
            interest::periods_between(from(0)?, from(1)?, step.count).ok_or_else(|| missing(TERMS))?
        }
        OpKind::DaysBetween => from(1)? - from(0)?,
        OpKind::NextQuarterEnd => interest::next_quarter_end(from(0)?),
    };
    Ok(Some(value))
}

/// How many whole steps, counted downwards; none where the step is not positive.
fn steps_of(amount: i128, step: i128) -> i128 {
    if step > 0 { amount.div_euclid(step) } else { 0 }
}

fn figure(step: &Step<'_>, states: &mut Option<Names>) -> Option<i128> {
    let id = step.figure?;
    match Names::find(states, id) {
        Some(Entry::Money(amount)) => return Some(i128::from(amount.cents())),
        Some(Entry::Rate(rate)) => return Some(i128::from(rate.millionths())),
        Some(Entry::Steps(_) | Entry::Shares(_) | Entry::Brackets(_)) | None => {}
    }
    match figures::figure(id)?.value {
        figures::Value::Money(amount) => Some(i128::from(amount.cents())),
        figures::Value::Rate(rate) => Some(i128::from(rate.millionths())),
    }
}

/// The premium table's share of an income, interpolated on whole percents of the poverty line and
/// kept to four decimals.
fn applicable_share(step: &Step<'_>, income: i128, poverty: i128) -> Option<i128> {
    /// A ten-thousandth, in millionths.
    const TEN_THOUSANDTH: i128 = 100;
    let year: i32 = step.figure?.split('/').next()?.parse().ok()?;
    let table = &figures::year(year)?.federal.as_ref()?.premium_tax_credit.premium_tax_credit;
    let percent = if poverty > 0 { income * 100 / poverty } else { 0 };
    let percent = if percent == 400 && income > 4 * poverty { 401 } else { percent };
    let band = table.bands.iter().rfind(|band| percent >= i128::from(band.from_percent))?;
    let (first, last) = (i128::from(band.first_rate.value.millionths()), i128::from(band.last_rate.value.millionths()));
    let (from, to) = (i128::from(band.from_percent), i128::from(band.to_percent));
    let whole = (to - from).max(1);
    Some(round(first * whole + (last - first) * (percent - from), whole * TEN_THOUSANDTH) * TEN_THOUSANDTH)
}

/// Tax by a schedule, as the sum of what each threshold adds to the rate before it.
fn schedule(step: &Step<'_>, amount: i128, states: &mut Option<Names>) -> Option<i128> {
    let mut before = 0;
    let mut exact = 0;
    let mut add = |from: Usd, rate: Rate| {
        let rate = i128::from(rate.millionths());
        exact += (amount - i128::from(from.cents())).max(0) * (rate - before);
        before = rate;
    };
    if let Some(Entry::Brackets(brackets)) = Names::find(states, step.figure?) {
        brackets.iter().for_each(|(from, rate)| add(*from, *rate));
    } else {
        figures::schedule(step.figure?)?.brackets.iter().for_each(|bracket| add(bracket.from, bracket.rate));
    }
    Some(round(exact, MILLION))
}

/// The value of the last row that begins at or below an amount, or below it; of the first, for less.
fn row(step: &Step<'_>, amount: i128, states: &mut Option<Names>) -> Option<i128> {
    let begins = |from: &Usd| match i128::from(from.cents()) {
        from if step.op == OpKind::RowAbove => from < amount,
        from => from <= amount,
    };
    match Names::find(states, step.figure?)? {
        Entry::Steps(rows) => {
            let row = rows.iter().rfind(|(from, _)| begins(from)).or(rows.first());
            row.map(|(_, value)| i128::from(value.cents()))
        }
        Entry::Shares(rows) => {
            let row = rows.iter().rfind(|(from, _)| begins(from)).or(rows.first());
            row.map(|(_, value)| i128::from(value.millionths()))
        }
        Entry::Money(_) | Entry::Rate(_) | Entry::Brackets(_) => None,
    }
}

/// Half away from zero.
fn round(numerator: i128, denominator: i128) -> i128 {
    let sign = numerator.signum() * denominator.signum();
    let (n, d) = (numerator.abs(), denominator.abs());
    let whole = n / d;
    sign * if 2 * (n % d) >= d { whole + 1 } else { whole }
}

/// A whole number in its unit, for a message.
fn show(unit: Unit, value: i128) -> String {
    match unit {
        Unit::Usd => {
            let sign = if value < 0 { "-" } else { "" };
            format!("{sign}{}.{:02}", value.abs() / 100, value.abs() % 100)
        }
        Unit::Date => {
            let (year, month, day) = civil(value.clamp(0, 200_000));
            format!("{year:04}-{month:02}-{day:02}")
        }
        Unit::Rate => format!("{value} millionths"),
        Unit::YesNo => if value == 0 { "no" } else { "yes" }.to_owned(),
        Unit::Count => value.to_string(),
    }
}
