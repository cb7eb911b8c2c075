//! What did the computation do, step by step?

use std::cell::RefCell;

use super::{Field, Ledger, Line, Op, Step, Unit};
use crate::authority::Authority;
use crate::date::Date;
use crate::money::{Rate, Usd};
use crate::report::{Finding, Found, Rounding};

/// The recorded steps of one evaluation, in a flat arena.
#[derive(Debug, Default)]
pub struct Book {
    entries: RefCell<Vec<Entry>>,
}

/// One recorded step.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub step: Step<u32>,
    pub line: Option<Line>,
    pub law: &'static [Authority],
}

/// Writes into a [`Book`].
#[derive(Clone, Copy, Debug)]
pub struct Journal<'b>(pub &'b Book);

impl Ledger for Journal<'_> {
    type Node = u32;
    const RECORDS: bool = true;

    fn record(self, step: Step<u32>) -> u32 {
        let mut entries = self.0.entries.borrow_mut();
        // A book of four billion steps does not fit memory.
        let node = u32::try_from(entries.len()).unwrap_or(u32::MAX);
        entries.push(Entry { step, line: None, law: &[] });
        node
    }

    fn name(self, node: u32, line: Line, law: &'static [Authority]) -> u32 {
        let mut entries = self.0.entries.borrow_mut();
        let Some(entry) = usize::try_from(node).ok().and_then(|index| entries.get_mut(index)) else { return node };
        if entry.line.is_none_or(|name| name == line) {
            entry.line = Some(line);
            entry.law = law;
            return node;
        }
        let step = Step { op: Op::Same, from: [Some(node), None, None], ..entry.step };
        drop(entries);
        self.name(self.record(step), line, law)
    }

    fn finding(self, node: u32) -> Option<u32> {
        Some(node)
    }
}

impl Book {
    /// The steps as findings of a report; the id of each is its place.
    #[must_use]
    pub fn findings(self) -> Vec<Finding> {
        (0..).zip(self.entries.into_inner()).map(|(id, entry)| finding(id, &entry)).collect()
    }
}

fn finding(id: u32, entry: &Entry) -> Finding {
    let Step { op, value, unit, from } = entry.step;
    let (figure, source) = if let Op::Figure(figure) = op {
        (Some(figure.id), Some(figure.source))
    } else if let Op::TimesFigure(figure) = op {
        (Some(figure.id), Some(figure.source))
    } else if let Op::ApplicableShare(table) = op {
        let first = table.bands.first().map(|band| &band.first_rate);
        (first.map(|rate| rate.id), first.map(|rate| rate.source))
    } else if let Op::Schedule(schedule) = op {
        (Some(schedule.id), Some(schedule.source))
    } else {
        (None, None)
    };
    Finding {
        id,
        line: entry.line,
        value: value_text(value, unit),
        unit,
        op: op.kind(),
        figure,
        source,
        rate: rate(op),
        count: if let Op::PlusMonths(count) | Op::PlusDays(count) = op { Some(count) } else { None },
        rounding: matches!(op, Op::Times(_) | Op::TimesFigure(_) | Op::TimesRate | Op::Share | Op::Schedule(_))
            .then_some(Rounding::HalfUpCent),
        law: entry.law.to_vec(),
        from: from.into_iter().flatten().collect(),
        input: if let Op::Input(field) = op { Some(Field::pointer(field)) } else { None },
        at: Vec::new(),
    }
}

fn rate(op: Op) -> Option<Rate> {
    if let Op::Times(rate) = op {
        Some(rate)
    } else if let Op::TimesFigure(figure) = op {
        Some(figure.value)
    } else {
        None
    }
}

/// A recorded value in its unit's own text.
fn value_text(value: i64, unit: Unit) -> String {
    match unit {
        Unit::Usd => Usd::from_cents(value).to_string(),
        Unit::Date => Date::from_day_number(i32::try_from(value).unwrap_or(0)).to_string(),
        Unit::Rate => Rate::from_millionths(value).to_string(),
        Unit::YesNo => if value == 0 { "no" } else { "yes" }.to_owned(),
        Unit::Count => value.to_string(),
    }
}

impl<T> Found<T> {
    /// The same value in another shape, from the same finding.
    pub fn map<U>(self, shape: impl FnOnce(T) -> U) -> Found<U> {
        Found { value: shape(self.value), finding: self.finding }
    }
}
