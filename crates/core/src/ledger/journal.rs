//! What did the computation do, step by step?

use std::borrow::Cow;
use std::cell::RefCell;

use super::{Field, Ledger, Line, Op, OpKind, Step, Unit};
use crate::authority::Authority;
use crate::date::Date;
use crate::figures::is_fixed;
use crate::figures::states::Names;
use crate::money::{Rate, Usd};
use crate::report::{Finding, Found, Rounding};

/// The recorded steps of one evaluation, in a flat arena.
#[derive(Debug, Default)]
pub struct Book {
    entries: RefCell<Vec<Entry>>,
    carried: Option<Carried>,
}

/// One recorded step.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    pub step: Step<u32>,
    pub line: Option<Line>,
    pub law: &'static [Authority],
    pub estimate: bool,
}

/// That figures of an earlier year stand in for those of the tax year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Carried {
    /// Whether what was searched for rests on them, too.
    pub searches: bool,
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
        let estimate = self.0.carried.is_some_and(|carried| is_estimate(carried, &entries, &step));
        entries.push(Entry { step, line: None, law: &[], estimate });
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

    fn is_estimate(self, node: u32) -> bool {
        self.0.carried.is_some() && at(&self.0.entries.borrow(), node).is_some_and(|entry| entry.estimate)
    }

    fn finding(self, node: u32) -> Option<u32> {
        Some(node)
    }
}

fn at(entries: &[Entry], node: u32) -> Option<&Entry> {
    usize::try_from(node).ok().and_then(|index| entries.get(index))
}

/// A step is an estimate where it uses a figure that changes from year to year, or follows from an
/// estimate.
fn is_estimate(carried: Carried, entries: &[Entry], step: &Step<u32>) -> bool {
    let of_state = step.op.of_state().is_some();
    let of_another_year = of_state || step.op.published().is_some_and(|(id, _)| !is_fixed(id));
    let searched = carried.searches && step.op.kind() == OpKind::Solved;
    let follows = || step.from.iter().flatten().any(|node| at(entries, *node).is_some_and(|entry| entry.estimate));
    of_another_year || searched || follows()
}

impl Book {
    /// A book of figures of the year itself, or of figures carried forward.
    #[must_use]
    pub fn new(carried: Option<Carried>) -> Self {
        Self { entries: RefCell::default(), carried }
    }

    /// The steps as findings of a report; the id of each is its place.
    #[must_use]
    pub fn findings(self) -> Vec<Finding> {
        let mut names = None;
        (0..).zip(self.entries.into_inner()).map(|(id, entry)| finding(id, &entry, &mut names)).collect()
    }
}

fn finding(id: u32, entry: &Entry, names: &mut Option<Names>) -> Finding {
    let Step { op, value, unit, from } = entry.step;
    let published = op.published().map(|(id, source)| (Cow::Borrowed(id), Some(source)));
    let of_state = op.of_state().and_then(|key| Names::for_key(names, key));
    let of_state = of_state.map(|(id, source)| (Cow::Owned(id.to_owned()), source));
    let (figure, source) = published.or(of_state).unzip();
    Finding {
        id,
        line: entry.line,
        value: value_text(value, unit),
        unit,
        op: op.kind(),
        figure,
        source: source.flatten(),
        rate: rate(op),
        count: count(op),
        rounding: is_rounded(op).then_some(Rounding::HalfUpCent),
        law: entry.law.to_vec(),
        from: from.into_iter().flatten().collect(),
        input: if let Op::Input(field) = op { Some(Field::pointer(field)) } else { None },
        estimate: entry.estimate,
        at: Vec::new(),
    }
}

const fn is_rounded(op: Op) -> bool {
    matches!(
        op,
        Op::Times(_)
            | Op::TimesFigure(_)
            | Op::TimesRate
            | Op::Share
            | Op::Schedule(_)
            | Op::TimesState(..)
            | Op::StateSchedule(_)
            | Op::LevelPayment(_)
            | Op::Compounded(_)
            | Op::PaymentsCompounded(_)
    )
}

const fn count(op: Op) -> Option<i32> {
    if let Op::PlusMonths(count)
    | Op::PlusDays(count)
    | Op::LevelPayment(count)
    | Op::Compounded(count)
    | Op::PaymentsCompounded(count)
    | Op::PeriodsAfter(count)
    | Op::PeriodsBetween(count) = op
    {
        return Some(count);
    }
    None
}

fn rate(op: Op) -> Option<Rate> {
    if let Op::Times(rate) = op {
        Some(rate)
    } else if let Op::TimesFigure(figure) = op {
        Some(figure.value)
    } else if let Op::TimesState(rate, _) = op {
        Some(rate)
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
