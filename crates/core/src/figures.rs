//! What are the law's figures of a year, and where do they come from?
//!
//! Compiled in from `figures/<year>/*.toml`. A year that is not loaded is an error, never a
//! fallback to its neighbour.

use crate::money::{Rate, Usd};
use crate::scenario::FilingStatus;

include!(concat!(env!("OUT_DIR"), "/years.rs"));

/// Everything a year's law needs in figures.
#[derive(Debug)]
pub struct Year {
    pub tax_year: i32,
    /// The day on which the figures were last checked, YYYY-MM-DD.
    pub checked_on: &'static str,
    /// None: loaded for the law of access only.
    pub income_tax: Option<IncomeTax>,
}

#[derive(Debug)]
pub struct IncomeTax {
    pub ordinary_brackets: ByStatus<Schedule>,
    pub standard_deduction: StandardDeduction,
}

#[derive(Debug)]
pub struct StandardDeduction {
    pub base: ByStatus<Figure>,
    /// For each box checked (65 or older, blind) of a single person or head of household.
    pub additional_unmarried: Figure,
    /// For each box checked of married people and surviving spouses.
    pub additional_married: Figure,
}

/// One amount of the law.
#[derive(Debug)]
pub struct Figure {
    /// Year, topic and name: `2026/standard_deduction/base/single`.
    pub id: &'static str,
    pub value: Usd,
    pub source: &'static str,
}

/// A rate schedule: each rate applies from its threshold to the next.
#[derive(Debug)]
pub struct Schedule {
    pub id: &'static str,
    pub source: &'static str,
    pub from: &'static [Usd],
    pub rate: &'static [Rate],
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

impl<T> ByStatus<T> {
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

    /// Every value, in the order of the contract.
    pub fn each(&self) -> impl Iterator<Item = &T> {
        FilingStatus::ALL.iter().map(|status| self.of(*status))
    }
}

/// The figures of a year, if it is loaded.
#[must_use]
pub fn year(tax_year: i32) -> Option<&'static Year> {
    YEARS.iter().find(|year| year.tax_year == tax_year)
}

/// The amount with that id, in any loaded year.
#[must_use]
pub fn figure(id: &str) -> Option<&'static Figure> {
    YEARS.iter().flat_map(Year::figures).find(|figure| figure.id == id)
}

/// The schedule with that id, in any loaded year.
#[must_use]
pub fn schedule(id: &str) -> Option<&'static Schedule> {
    YEARS.iter().flat_map(Year::schedules).find(|schedule| schedule.id == id)
}

impl Year {
    /// Every amount of the year.
    pub fn figures(&'static self) -> impl Iterator<Item = &'static Figure> {
        self.income_tax.iter().flat_map(|tax| {
            let deduction = &tax.standard_deduction;
            deduction.base.each().chain([&deduction.additional_unmarried, &deduction.additional_married])
        })
    }

    /// Every rate schedule of the year.
    pub fn schedules(&'static self) -> impl Iterator<Item = &'static Schedule> {
        self.income_tax.iter().flat_map(|tax| tax.ordinary_brackets.each())
    }
}

impl Schedule {
    /// The tax on an amount, rounded half up to the cent once, at the end.
    ///
    /// Law: IRC 1(j)(2). Form: the tax rate schedules (Form 1040 instructions).
    #[must_use]
    pub fn tax(&self, amount: Usd) -> Usd {
        let mut exact = Usd::ZERO.times_exactly(Rate::ZERO);
        for (index, (from, rate)) in self.from.iter().zip(self.rate).enumerate() {
            if amount <= *from {
                break;
            }
            let top = self.from.get(index.saturating_add(1)).map_or(amount, |next| amount.min(*next));
            exact = exact + (top - *from).times_exactly(*rate);
        }
        exact.round()
    }
}
