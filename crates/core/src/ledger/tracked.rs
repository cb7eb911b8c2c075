//! Which values can a rule compute with?
//!
//! Amounts, days, rates and yes-or-no answers that know the step that produced them. Their
//! operators are the only arithmetic that rules use.

use std::ops::{Add, Sub};

use super::{Field, Ledger, Line, Op, Step, Unit};
use crate::authority::Authority;
use crate::date::{Date, Weekday};
use crate::figures::{Figure, PremiumTaxCredit, RateFigure, Schedule};
use crate::money::{Rate, Usd};
use crate::report::Found;
use crate::tax::federal::applicable_share;

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

impl<L: Ledger> Amount<L> {
    /// A figure of the year.
    #[inline(always)]
    pub fn figure(ledger: L, figure: &'static Figure) -> Self {
        Self::record(ledger, Op::Figure(figure), figure.value, [None; 3])
    }

    /// A figure of the year, in the ledger of another amount.
    #[inline(always)]
    pub fn figure_of(beside: Self, figure: &'static Figure) -> Self {
        Self::figure(beside.ledger, figure)
    }

    /// A number fixed by statute, in the ledger of another amount.
    #[inline(always)]
    pub fn statute_of(beside: Self, value: Usd) -> Self {
        Self::statute(beside.ledger, value)
    }

    /// Zero because no fact gives any.
    #[inline(always)]
    pub fn zero(ledger: L) -> Self {
        Self::record(ledger, Op::Zero, Usd::ZERO, [None; 3])
    }

    /// An amount found by search.
    #[inline(always)]
    pub fn solved(ledger: L, value: Usd) -> Self {
        Self::record(ledger, Op::Solved, value, [None; 3])
    }

    #[inline(always)]
    fn with(self, op: Op, other: Self, value: Usd) -> Self {
        Self::record(self.ledger, op, value, [Some(self.node), Some(other.node), None])
    }

    /// The difference, never below zero.
    #[inline(always)]
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        self.with(Op::LessFloorZero, other, self.value.less(other.value))
    }

    #[inline(always)]
    #[must_use]
    pub fn smaller(self, other: Self) -> Self {
        self.with(Op::Smaller, other, self.value.min(other.value))
    }

    #[inline(always)]
    #[must_use]
    pub fn larger(self, other: Self) -> Self {
        self.with(Op::Larger, other, self.value.max(other.value))
    }

    /// The product with a rate of the law, rounded half up to the cent.
    #[inline(always)]
    #[must_use]
    pub fn times(self, rate: Rate) -> Self {
        Self::record(self.ledger, Op::Times(rate), L::settled(self.value.times(rate)), [Some(self.node), None, None])
    }

    /// The product with a rate of the year, rounded half up to the cent.
    #[inline(always)]
    #[must_use]
    pub fn at(self, rate: &'static RateFigure) -> Self {
        Self::record(
            self.ledger,
            Op::TimesFigure(rate),
            L::settled(self.value.times(rate.value)),
            [Some(self.node), None, None],
        )
    }

    /// The share of this income to be paid for the benchmark plan, by its percentage of the poverty
    /// line.
    #[must_use]
    pub fn applicable_share(self, poverty: Self, figures: &'static PremiumTaxCredit) -> TrackedRate<L> {
        let share = applicable_share(figures, self.value, poverty.value);
        TrackedRate::record(
            self.ledger,
            Op::ApplicableShare(figures),
            share,
            [Some(self.node), Some(poverty.node), None],
        )
    }

    /// The amount in each of twelve months.
    #[must_use]
    pub fn twelve_months(self) -> Self {
        Self::record(self.ledger, Op::TwelveMonths, self.value.twelve_times(), [Some(self.node), None, None])
    }

    /// So much for each full step of the amount.
    #[inline(always)]
    #[must_use]
    pub fn per_step_down(self, step: Self, each: Self) -> Self {
        let value = self.value.per_step(step.value, each.value, false);
        Self::record(self.ledger, Op::PerStepDown, value, [Some(self.node), Some(step.node), Some(each.node)])
    }

    /// So much for each step of the amount or fraction of one.
    #[inline(always)]
    #[must_use]
    pub fn per_step_up(self, step: Self, each: Self) -> Self {
        let value = self.value.per_step(step.value, each.value, true);
        Self::record(self.ledger, Op::PerStepUp, value, [Some(self.node), Some(step.node), Some(each.node)])
    }

    /// The product with a rate that is a fact, rounded half up to the cent.
    #[inline(always)]
    #[must_use]
    pub fn times_rate(self, rate: TrackedRate<L>) -> Self {
        Self::record(
            self.ledger,
            Op::TimesRate,
            L::settled(self.value.times(rate.value)),
            [Some(self.node), Some(rate.node), None],
        )
    }

    /// `self * part / whole`, rounded half up to the cent; zero where the whole is zero.
    #[inline(always)]
    #[must_use]
    pub fn share(self, part: Self, whole: Self) -> Self {
        Self::record(
            self.ledger,
            Op::Share,
            L::settled(self.value.share(part.value, whole.value)),
            [Some(self.node), Some(part.node), Some(whole.node)],
        )
    }

    /// The tax on the amount by a rate schedule.
    #[inline(always)]
    #[must_use]
    pub fn on(self, schedule: &'static Schedule) -> Self {
        Self::record(
            self.ledger,
            Op::Schedule(schedule),
            L::settled(L::scheduled(schedule, self.value)),
            [Some(self.node), None, None],
        )
    }

    /// The amount if the answer is yes, else zero.
    #[inline(always)]
    #[must_use]
    pub fn only_if(self, condition: Flag<L>) -> Self {
        let value = if condition.value { self.value } else { Usd::ZERO };
        Self::record(self.ledger, Op::OnlyIf, value, [Some(condition.node), Some(self.node), None])
    }

    /// The amount for which a table of credits is printed.
    #[inline(always)]
    #[must_use]
    pub fn in_table_row(self) -> Self {
        Self { value: L::in_row(self.value), ..self }
    }

    /// Whether it is at least the other.
    #[inline(always)]
    #[must_use]
    pub fn at_least(self, other: Self) -> Flag<L> {
        Flag::record(self.ledger, Op::AtLeast, self.value >= other.value, [Some(self.node), Some(other.node), None])
    }

    #[inline(always)]
    pub fn is_positive(self) -> bool {
        self.value.is_positive()
    }

    #[inline(always)]
    pub fn is_nonzero(self) -> bool {
        self.value != Usd::ZERO
    }
}

impl<L: Ledger> Add for Amount<L> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        // What adds nothing needs no step of its own.
        if L::RECORDS && !other.is_nonzero() {
            return self;
        }
        if L::RECORDS && !self.is_nonzero() {
            return other;
        }
        self.with(Op::Plus, other, self.value + other.value)
    }
}

impl<L: Ledger> Sub for Amount<L> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        if L::RECORDS && !other.is_nonzero() {
            return self;
        }
        self.with(Op::Minus, other, self.value - other.value)
    }
}

/// The sum of the amounts that are not zero; zero where there is none.
pub fn sum<L: Ledger>(ledger: L, amounts: impl IntoIterator<Item = Amount<L>>) -> Amount<L> {
    amounts
        .into_iter()
        .filter(|amount| amount.value != Usd::ZERO)
        .reduce(Add::add)
        .unwrap_or_else(|| Amount::zero(ledger))
}

impl<L: Ledger> Day<L> {
    fn then(self, op: Op, value: Date) -> Self {
        Self::record(self.ledger, op, value, [Some(self.node), None, None])
    }

    /// So many months later, clamped to the end of the month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        self.then(Op::PlusMonths(months), self.value.plus_months(months))
    }

    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        self.then(Op::PlusDays(days), self.value.plus_days(days))
    }

    /// 31 January of the year after.
    #[must_use]
    pub fn january_after(self) -> Self {
        self.then(Op::JanuaryAfter, last_of_january_after(self.value))
    }

    /// 15 April of the year after.
    #[must_use]
    pub fn april_after(self) -> Self {
        // Two and a half months after 31 January: the 15th of April.
        self.then(Op::AprilAfter, last_of_january_after(self.value).plus_days(1).plus_months(2).plus_days(14))
    }

    /// The day itself, or the next that is no weekend and not Emancipation Day of the District of
    /// Columbia.
    ///
    /// Law: IRC 7503.
    #[must_use]
    pub fn next_business_day(self) -> Self {
        let mut day = self.value;
        while is_weekend(day) || is_emancipation_day(day) {
            day = day.plus_days(1);
        }
        self.then(Op::NextBusinessDay, day)
    }

    #[must_use]
    pub fn on_or_after(self, other: Self) -> Flag<L> {
        Flag::record(self.ledger, Op::OnOrAfter, self.value >= other.value, [Some(self.node), Some(other.node), None])
    }
}

fn last_of_january_after(day: Date) -> Date {
    let months_to_january = 13_i32.saturating_sub(day.month());
    let january = day.plus_months(months_to_january);
    january.plus_days(31_i32.saturating_sub(january.day()))
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// 16 April, observed on Friday when it is a Saturday and on Monday when it is a Sunday.
fn is_emancipation_day(day: Date) -> bool {
    day.month() == 4
        && match day.weekday() {
            Weekday::Friday => matches!(day.day(), 15 | 16),
            Weekday::Monday => matches!(day.day(), 16 | 17),
            Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday => day.day() == 16,
            Weekday::Saturday | Weekday::Sunday => false,
        }
}

impl<T: Value> Tracked<T, super::Journal<'_>> {
    /// The value for a report, with its finding.
    pub fn found(self) -> Found<T> {
        Found { value: self.value, finding: self.node }
    }
}
