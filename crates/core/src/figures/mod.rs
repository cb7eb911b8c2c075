//! What are the law's figures of a year, and where do they come from?
//!
//! Compiled in from `figures/<year>/*.toml`. A year that is not loaded is an error, never a
//! fallback to its neighbour.

pub mod states;

use crate::money::{Rate as Fraction, Usd};
use crate::scenario::FilingStatus;

/// Everything a year's law needs in figures.
#[derive(Debug)]
pub struct Year {
    pub tax_year: i32,
    /// The day on which the figures were last checked, YYYY-MM-DD.
    pub checked_on: &'static str,
    pub distributions: Distributions,
    /// None: loaded for the law of access only.
    pub federal: Option<Federal>,
}

/// The federal income tax of a year, one field a file.
#[derive(Debug)]
pub struct Federal {
    pub income_tax: IncomeTax,
    pub surtaxes: Surtaxes,
    pub adjustments: Adjustments,
    pub deductions: Deductions,
    pub credits: Credits,
    pub premium_tax_credit: PremiumTaxCreditFile,
    pub medicare_premiums: MedicarePremiumsFile,
    pub estimated_tax: EstimatedTaxFile,
}

/// One amount of the law.
#[derive(Debug)]
pub struct Figure {
    /// Year, topic and name: `2026/standard_deduction/base/single`.
    pub id: &'static str,
    pub value: Usd,
    pub source: &'static str,
}

/// One rate of the law.
#[derive(Debug)]
pub struct RateFigure {
    pub id: &'static str,
    pub value: Fraction,
    pub source: &'static str,
}

/// A rate schedule: each rate applies from its threshold to the next.
#[derive(Debug)]
pub struct Schedule {
    pub id: &'static str,
    pub source: &'static str,
    /// The lowest first, which starts at zero.
    pub brackets: &'static [Bracket],
}

#[derive(Debug)]
pub struct Bracket {
    pub from: Usd,
    pub rate: Fraction,
    /// The tax on `from`, in millionths of a cent.
    pub before: i128,
}

/// One value for each filing status.
#[derive(Debug)]
pub struct ByStatus<T> {
    pub single: T,
    pub married_joint: T,
    pub married_separate: T,
    pub head_of_household: T,
    pub qualifying_surviving_spouse: T,
}

/// A figure or a rate, for those who look it up by its id.
#[derive(Debug)]
pub struct Indexed {
    pub id: &'static str,
    pub value: Value,
    pub source: &'static str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    Money(Usd),
    Rate(Fraction),
}

type Money = Figure;
type Rate = RateFigure;
/// A count or percentage that no computation tracks.
type Number = i64;
type Brackets = ByStatus<Schedule>;
type List<T> = &'static [T];

macro_rules! figures {
    ($($(#[$meta:meta])* pub struct $name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Debug)]
        pub struct $name { $(pub $field: $type),+ }
    )+};
}
include!("shapes.rs");
include!(concat!(env!("OUT_DIR"), "/years.rs"));

impl<T> ByStatus<T> {
    #[inline]
    #[must_use]
    pub const fn of(&self, status: FilingStatus) -> &T {
        match status {
            FilingStatus::Single => &self.single,
            FilingStatus::MarriedJoint => &self.married_joint,
            FilingStatus::MarriedSeparate => &self.married_separate,
            FilingStatus::HeadOfHousehold => &self.head_of_household,
            FilingStatus::QualifyingSurvivingSpouse => &self.qualifying_surviving_spouse,
        }
    }
}

/// The figures of a year, if it is loaded.
#[must_use]
pub fn year(tax_year: i32) -> Option<&'static Year> {
    YEARS.iter().find(|year| year.tax_year == tax_year)
}

/// The figures by which a year is computed: its own, or those of the last loaded year, carried
/// forward.
#[must_use]
pub fn standing_for(tax_year: i32, carry_forward: bool) -> Option<&'static Year> {
    let last = YEARS.last().filter(|last| carry_forward && tax_year > last.tax_year);
    year(tax_year).or(last)
}

/// Whether the statute itself gives the number, so that it is the same in a later year.
#[must_use]
pub fn is_fixed(id: &str) -> bool {
    FIXED.iter().any(|table| id.strip_prefix(table).is_some_and(|rest| rest.starts_with('/')))
}

/// The figure or rate with that id, in any loaded year.
#[must_use]
pub fn figure(id: &str) -> Option<&'static Indexed> {
    INDEX.binary_search_by(|one| one.id.cmp(id)).ok().and_then(|index| INDEX.get(index))
}

/// The schedule with that id, in any loaded year.
#[must_use]
pub fn schedule(id: &str) -> Option<&'static Schedule> {
    let index = SCHEDULES.binary_search_by(|(one, _)| (*one).cmp(id)).ok()?;
    SCHEDULES.get(index).map(|(_, schedule)| schedule)
}

impl Schedule {
    /// The tax on an amount, rounded half up to the cent once, at the end.
    ///
    /// Law: IRC 1(j)(2). Form: the tax rate schedules (Form 1040 instructions).
    #[inline]
    #[must_use]
    pub fn tax(&self, amount: Usd) -> Usd {
        let bracket = self.brackets.iter().rev().find(|bracket| amount > bracket.from);
        bracket.map_or(Usd::ZERO, |bracket| {
            (amount - bracket.from).times_exactly(bracket.rate).plus(bracket.before).round()
        })
    }

    /// The threshold of the highest rate.
    #[must_use]
    pub fn top(&self) -> Usd {
        self.brackets.last().map_or(Usd::ZERO, |bracket| bracket.from)
    }
}
