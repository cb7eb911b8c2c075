//! What can a rule do with dollars and cents?

use std::ops::{Add, Sub};

use super::{Amount, Flag, TrackedRate};
use crate::figures::states::{Shares, StateBrackets, StateFigure, StateRate, Steps};
use crate::figures::{Figure, PremiumTaxCredit, RateFigure, Schedule};
use crate::ledger::{Ledger, Op};
use crate::money::{Rate, Usd};
use crate::tax::federal::applicable_share;

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

    /// A figure of a state's law.
    #[inline(always)]
    pub fn state(ledger: L, figure: &StateFigure) -> Self {
        Self::record(ledger, Op::StateFigure(figure.key), figure.value, [None; 3])
    }

    /// The product with a rate of a state's law, rounded half up to the cent.
    #[inline(always)]
    #[must_use]
    pub fn at_state(self, rate: &StateRate) -> Self {
        let product = L::settled(self.value.times(rate.value));
        Self::record(self.ledger, Op::TimesState(rate.value, rate.key), product, [Some(self.node), None, None])
    }

    /// The tax on the amount by a state's rate schedule.
    #[inline(always)]
    #[must_use]
    pub fn on_state(self, schedule: &StateBrackets) -> Self {
        let tax = L::settled(schedule.tax(self.value));
        Self::record(self.ledger, Op::StateSchedule(schedule.key), tax, [Some(self.node), None, None])
    }

    /// What a table of a state's law gives for the amount, rows beginning at or, where `above`,
    /// below it.
    #[inline(always)]
    #[must_use]
    pub fn row(self, table: &Steps, above: bool) -> Self {
        let (op, value) = if above {
            (Op::RowAbove(table.key), table.above(self.value))
        } else {
            (Op::Row(table.key), table.at(self.value))
        };
        Self::record(self.ledger, op, value.unwrap_or_default(), [Some(self.node), None, None])
    }

    /// The share that a table of a state's law gives for the amount.
    #[inline(always)]
    #[must_use]
    pub fn share_by(self, table: &Shares, above: bool) -> TrackedRate<L> {
        let (op, value) = if above {
            (Op::RowAbove(table.key), table.above(self.value))
        } else {
            (Op::Row(table.key), table.at(self.value))
        };
        TrackedRate::record(self.ledger, op, value.unwrap_or_default(), [Some(self.node), None, None])
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

    /// The share of one rule in this amount, which several rules moved together while the rule's own
    /// line went from `before` to `after`.
    #[must_use]
    pub fn attributed(self, before: Self, after: Self, share: Usd) -> Self {
        Self::record(self.ledger, Op::Attributed, share, [Some(before.node), Some(after.node), Some(self.node)])
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

    /// The least whole percentage of the other amount that reaches this one.
    #[must_use]
    pub fn whole_percent_of(self, other: Self) -> TrackedRate<L> {
        let percent = self.value.in_percent_of(other.value);
        let reached = other.value.times(Rate::percent(percent)) >= self.value;
        let rate = Rate::percent(if reached { percent } else { percent.saturating_add(1) });
        TrackedRate::record(self.ledger, Op::WholePercent, rate, [Some(self.node), Some(other.node), None])
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

    /// Whether it is a zero that no figure of an earlier year could make another amount.
    #[inline(always)]
    fn says_nothing(self) -> bool {
        !self.is_nonzero() && !self.ledger.is_estimate(self.node)
    }

    #[inline(always)]
    pub fn is_nonzero(self) -> bool {
        self.value != Usd::ZERO
    }
}

impl<L: Ledger> TrackedRate<L> {
    /// A rate of a state's law.
    #[inline(always)]
    pub fn state(ledger: L, rate: &StateRate) -> Self {
        Self::record(ledger, Op::StateFigure(rate.key), rate.value, [None; 3])
    }
}

impl<L: Ledger> Add for Amount<L> {
    type Output = Self;
    #[inline(always)]
    fn add(self, other: Self) -> Self {
        // What adds nothing needs no step of its own.
        if L::RECORDS && other.says_nothing() {
            return self;
        }
        if L::RECORDS && self.says_nothing() {
            return other;
        }
        self.with(Op::Plus, other, self.value + other.value)
    }
}

impl<L: Ledger> Sub for Amount<L> {
    type Output = Self;
    #[inline(always)]
    fn sub(self, other: Self) -> Self {
        if L::RECORDS && other.says_nothing() {
            return self;
        }
        self.with(Op::Minus, other, self.value - other.value)
    }
}

/// The sum of the amounts that are not zero; zero where there is none.
pub fn sum<L: Ledger>(ledger: L, amounts: impl IntoIterator<Item = Amount<L>>) -> Amount<L> {
    amounts.into_iter().filter(|amount| !amount.says_nothing()).reduce(Add::add).unwrap_or_else(|| Amount::zero(ledger))
}
