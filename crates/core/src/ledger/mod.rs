//! How does arithmetic record itself?
//!
//! A rule is ordinary arithmetic on tracked values, written once and generic over a [`Ledger`].
//! With [`Journal`] every operation appends an entry to a flat arena; with [`Silent`] the same
//! rule compiles to bare integers. The explanation cannot drift from the computation: it is the
//! computation.

mod filed;
mod journal;
mod line;
mod tracked;

pub use filed::Filed;
pub use journal::{Book, Carried, Entry, Journal};
pub use line::{Line, OpKind, Unit};
pub use tracked::{Amount, Count, Day, Flag, Tracked, TrackedRate, sum};

use std::fmt::Debug;

use crate::authority::Authority;
use crate::figures::states::Key;
use crate::figures::{Figure, PremiumTaxCredit, RateFigure, Schedule};
use crate::money::{Rate, Usd};
use crate::scenario::MoneySource;

/// Where operations are recorded, or not.
pub trait Ledger: Copy + Debug {
    /// What stands for a recorded value: an index, or nothing.
    type Node: Copy + Debug;

    /// Whether anything is recorded at all.
    const RECORDS: bool;

    fn record(self, step: Step<Self::Node>) -> Self::Node;

    /// Names a value. One that already has another name keeps it: the same value carried to
    /// another line is a step of its own, whose node is returned.
    fn name(self, node: Self::Node, line: Line, law: &'static [Authority]) -> Self::Node;

    /// How a product is rounded beyond the cent; not at all, unless the ledger is of whole dollars.
    #[inline(always)]
    fn settled(amount: Usd) -> Usd {
        amount
    }

    /// The tax on an amount: by the schedule itself, unless the ledger looks it up in a table.
    #[inline(always)]
    fn scheduled(schedule: &Schedule, amount: Usd) -> Usd {
        schedule.tax(amount)
    }

    /// The amount for which a table of credits is printed; the amount itself, unless it has rows.
    #[inline(always)]
    fn in_row(amount: Usd) -> Usd {
        amount
    }

    /// Whether a value rests on a figure of an earlier year.
    #[inline(always)]
    fn is_estimate(self, _: Self::Node) -> bool {
        false
    }

    /// The finding that a value will be in the report; none where nothing is recorded.
    fn finding(self, node: Self::Node) -> Option<u32>;
}

/// One operation and its result.
#[derive(Clone, Copy, Debug)]
pub struct Step<N> {
    pub op: Op,
    /// Cents, day number, millionths, or 0 and 1.
    pub value: i64,
    pub unit: Unit,
    pub from: [Option<N>; 3],
}

/// How a value came about; [`OpKind`] documents each.
#[derive(Clone, Copy, Debug)]
pub enum Op {
    Input(Field),
    Figure(&'static Figure),
    Statute,
    Zero,
    Solved,
    Attributed,
    Plus,
    Minus,
    LessFloorZero,
    Smaller,
    Larger,
    Times(Rate),
    TimesFigure(&'static RateFigure),
    TimesRate,
    Share,
    Schedule(&'static Schedule),
    OnlyIf,
    PlusMonths(i32),
    PlusDays(i32),
    NextBusinessDay,
    JanuaryAfter,
    AprilAfter,
    OnOrAfter,
    AtLeast,
    Same,
    PerStepDown,
    PerStepUp,
    TwelveMonths,
    WholePercent,
    ApplicableShare(&'static PremiumTaxCredit),
    StateFigure(Key),
    TimesState(Rate, Key),
    StateSchedule(Key),
    Row(Key),
    RowAbove(Key),
    LevelPayment(i32),
    Compounded(i32),
    PaymentsCompounded(i32),
    PeriodsAfter(i32),
    PeriodsBetween(i32),
    DaysBetween,
    NextQuarterEnd,
}

/// Where in the scenario an input stands; `*` in the path is the source's id or the place in a list.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub path: &'static str,
    pub source: Option<MoneySource>,
    pub place: usize,
}

impl Field {
    /// A field that does not belong to a source.
    #[must_use]
    pub const fn at(path: &'static str) -> Self {
        Self { path, source: None, place: 0 }
    }

    /// A field of a source; the path holds `*` for its id.
    #[must_use]
    pub const fn of(source: MoneySource, path: &'static str) -> Self {
        Self { path, source: Some(source), place: 0 }
    }

    /// A field of an item of a list; the path holds `*` for its place.
    #[must_use]
    pub const fn in_list(path: &'static str, place: usize) -> Self {
        Self { path, source: None, place }
    }

    /// A field of an item of a list of a source; the path holds `*` for its id, then for its place.
    #[must_use]
    pub const fn in_list_of(source: MoneySource, path: &'static str, place: usize) -> Self {
        Self { path, source: Some(source), place }
    }

    /// The JSON pointer into the scenario.
    #[must_use]
    pub fn pointer(self) -> String {
        match self.source {
            Some(source) => self.path.replacen('*', source.id(), 1).replace('*', &self.place.to_string()),
            None => self.path.replace('*', &self.place.to_string()),
        }
    }
}

/// Records nothing: rules compile to bare integers.
#[derive(Clone, Copy, Debug)]
pub struct Silent;

impl Ledger for Silent {
    type Node = ();
    const RECORDS: bool = false;

    #[inline(always)]
    fn record(self, _: Step<()>) {}

    #[inline(always)]
    fn name(self, (): (), _: Line, _: &'static [Authority]) {}

    #[inline(always)]
    fn finding(self, (): ()) -> Option<u32> {
        None
    }
}

impl Op {
    /// The figure of a state that it uses.
    pub(crate) const fn of_state(self) -> Option<Key> {
        if let Self::StateFigure(key)
        | Self::TimesState(_, key)
        | Self::StateSchedule(key)
        | Self::Row(key)
        | Self::RowAbove(key) = self
        {
            Some(key)
        } else {
            None
        }
    }

    /// The id and the source of the figure or schedule it uses.
    #[must_use]
    pub fn published(self) -> Option<(&'static str, &'static str)> {
        if let Self::Figure(figure) = self {
            Some((figure.id, figure.source))
        } else if let Self::TimesFigure(figure) = self {
            Some((figure.id, figure.source))
        } else if let Self::ApplicableShare(table) = self {
            table.bands.first().map(|band| (band.first_rate.id, band.first_rate.source))
        } else if let Self::Schedule(schedule) = self {
            Some((schedule.id, schedule.source))
        } else {
            None
        }
    }

    /// The operation's name in a report.
    #[must_use]
    pub const fn kind(self) -> OpKind {
        match self {
            Self::Input(_) => OpKind::Input,
            Self::Figure(_) | Self::StateFigure(_) => OpKind::Figure,
            Self::Statute => OpKind::Statute,
            Self::Zero => OpKind::Zero,
            Self::Solved => OpKind::Solved,
            Self::Attributed => OpKind::Attributed,
            Self::Plus => OpKind::Plus,
            Self::Minus => OpKind::Minus,
            Self::LessFloorZero => OpKind::LessFloorZero,
            Self::Smaller => OpKind::Smaller,
            Self::Larger => OpKind::Larger,
            Self::Times(_) | Self::TimesFigure(_) | Self::TimesState(..) => OpKind::Times,
            Self::TimesRate => OpKind::TimesRate,
            Self::Share => OpKind::Share,
            Self::Schedule(_) | Self::StateSchedule(_) => OpKind::Schedule,
            Self::OnlyIf => OpKind::OnlyIf,
            Self::PlusMonths(_) => OpKind::PlusMonths,
            Self::PlusDays(_) => OpKind::PlusDays,
            Self::NextBusinessDay => OpKind::NextBusinessDay,
            Self::JanuaryAfter => OpKind::JanuaryAfter,
            Self::AprilAfter => OpKind::AprilAfter,
            Self::OnOrAfter => OpKind::OnOrAfter,
            Self::AtLeast => OpKind::AtLeast,
            Self::Same => OpKind::Same,
            Self::PerStepDown => OpKind::PerStepDown,
            Self::PerStepUp => OpKind::PerStepUp,
            Self::TwelveMonths => OpKind::TwelveMonths,
            Self::WholePercent => OpKind::WholePercent,
            Self::ApplicableShare(_) => OpKind::ApplicableShare,
            Self::Row(_) => OpKind::Row,
            Self::RowAbove(_) => OpKind::RowAbove,
            Self::LevelPayment(_) => OpKind::LevelPayment,
            Self::Compounded(_) => OpKind::Compounded,
            Self::PaymentsCompounded(_) => OpKind::PaymentsCompounded,
            Self::PeriodsAfter(_) => OpKind::PeriodsAfter,
            Self::PeriodsBetween(_) => OpKind::PeriodsBetween,
            Self::DaysBetween => OpKind::DaysBetween,
            Self::NextQuarterEnd => OpKind::NextQuarterEnd,
        }
    }
}
