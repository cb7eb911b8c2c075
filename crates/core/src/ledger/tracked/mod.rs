//! Which values can a rule compute with?
//!
//! Amounts, days, rates and yes-or-no answers that know the step that produced them. Their
//! operators are the only arithmetic that rules use.

mod amount;
mod day;
mod loan;

pub use amount::sum;

use super::{Field, Ledger, Line, Op, Step, Unit};
use crate::authority::Authority;
use crate::date::Date;
use crate::money::{Rate, Usd};
use crate::report::Found;

/// A value with the step that produced it.
#[derive(Clone, Copy, Debug)]
pub struct Tracked<T, L: Ledger> {
    value: T,
    node: L::Node,
    ledger: L,
}

/// Dollars and cents.
pub type Amount<L> = Tracked<Usd, L>;
/// A day of the calendar.
pub type Day<L> = Tracked<Date, L>;
/// A rate that is itself a fact, such as a withholding election.
pub type TrackedRate<L> = Tracked<Rate, L>;
/// A whole number.
pub type Count<L> = Tracked<i32, L>;
/// Yes or no.
pub type Flag<L> = Tracked<bool, L>;

/// What the ledger can store.
pub trait Value: Copy {
    const UNIT: Unit;
    /// Cents, day number, millionths, or 0 and 1.
    fn number(self) -> i64;
}

impl Value for Usd {
    const UNIT: Unit = Unit::Usd;
    #[inline(always)]
    fn number(self) -> i64 {
        self.cents()
    }
}

impl Value for Date {
    const UNIT: Unit = Unit::Date;
    fn number(self) -> i64 {
        i64::from(self.day_number())
    }
}

impl Value for Rate {
    const UNIT: Unit = Unit::Rate;
    fn number(self) -> i64 {
        self.millionths()
    }
}

impl Value for i32 {
    const UNIT: Unit = Unit::Count;
    fn number(self) -> i64 {
        i64::from(self)
    }
}

impl Value for bool {
    const UNIT: Unit = Unit::YesNo;
    fn number(self) -> i64 {
        i64::from(self)
    }
}

impl<T: Value, L: Ledger> Tracked<T, L> {
    #[inline(always)]
    fn record(ledger: L, op: Op, value: T, from: [Option<L::Node>; 3]) -> Self {
        let node = ledger.record(Step { op, value: value.number(), unit: T::UNIT, from });
        Self { value, node, ledger }
    }

    /// A fact of the scenario.
    #[inline(always)]
    pub fn input(ledger: L, field: Field, value: T) -> Self {
        Self::record(ledger, Op::Input(field), value, [None; 3])
    }

    /// A number fixed by statute and never indexed.
    #[inline(always)]
    pub fn statute(ledger: L, value: T) -> Self {
        Self::record(ledger, Op::Statute, value, [None; 3])
    }

    #[inline(always)]
    pub fn value(self) -> T {
        self.value
    }

    /// Names the value and gives the law it rests on.
    #[inline(always)]
    #[must_use = "a value that already has a name is carried on under the new one"]
    pub fn line(self, line: Line, law: &'static [Authority]) -> Self {
        Self { node: self.ledger.name(self.node, line, law), ..self }
    }
}

impl<T: Value, L: Ledger> Tracked<T, L> {
    /// The value for a report, where the ledger records findings.
    pub fn if_recorded(self) -> Option<Found<T>> {
        self.ledger.finding(self.node).map(|finding| Found { value: self.value, finding })
    }
}

impl<T: Value> Tracked<T, super::Journal<'_>> {
    /// The value for a report, with its finding.
    pub fn found(self) -> Found<T> {
        Found { value: self.value, finding: self.node }
    }
}
