//! What do the figures of a year say, and what follows from them by the statute?
//!
//! Cents in 128 bits, rates in millionths. Looks figures up by their ids and remembers which.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use inservice_core::figures::{self, Federal, Value};
use inservice_core::scenario::FilingStatus;

pub(crate) const ONE: i128 = 1_000_000;

/// A year's law for one filing status.
#[derive(Clone)]
pub(crate) struct Law {
    pub(crate) year: i32,
    pub(crate) status: FilingStatus,
    read: Rc<RefCell<BTreeSet<String>>>,
}

pub(crate) fn year_of(id: &str) -> i32 {
    id.split('/').next().unwrap().parse().unwrap()
}

/// Numerator over denominator, halves away from zero.
pub(crate) fn rounded(numerator: i128, denominator: i128) -> i128 {
    let sign = if (numerator < 0) == (denominator < 0) { 1 } else { -1 };
    let (numerator, denominator) = (numerator.abs(), denominator.abs());
    sign * ((2 * numerator + denominator) / (2 * denominator))
}

pub(crate) const fn dollars(dollars: i128) -> i128 {
    dollars * 100
}

/// The product with a rate, to the cent.
pub(crate) fn times(amount: i128, rate: i128) -> i128 {
    rounded(amount * rate, ONE)
}

/// How many steps, the last one begun.
pub(crate) fn begun(amount: i128, step: i128) -> i128 {
    if amount <= 0 { 0 } else { (amount + step - 1) / step }
}

pub(crate) fn above(amount: i128, start: i128) -> i128 {
    (amount - start).max(0)
}

impl Law {
    pub(crate) fn new(year: i32, status: FilingStatus) -> Self {
        Self { year, status, read: Rc::default() }
    }

    /// The ids read so far.
    pub(crate) fn read(&self) -> BTreeSet<String> {
        self.read.borrow().clone()
    }

    pub(crate) fn federal(&self) -> &'static Federal {
        figures::year(self.year).unwrap().federal.as_ref().unwrap()
    }

    fn value(&self, name: &str) -> i128 {
        let id = format!("{}/{name}", self.year);
        let found = figures::figure(&id).unwrap_or_else(|| panic!("no figure {id}"));
        self.read.borrow_mut().insert(id);
        match found.value {
            Value::Money(money) => i128::from(money.cents()),
            Value::Rate(rate) => i128::from(rate.millionths()),
        }
    }

    /// A figure in cents.
    pub(crate) fn money(&self, name: &str) -> i128 {
        self.value(name)
    }

    /// A rate in millionths.
    pub(crate) fn rate(&self, name: &str) -> i128 {
        self.value(name)
    }

    /// The figure of this filing status in cents.
    pub(crate) fn of(&self, name: &str) -> i128 {
        self.value(&format!("{name}/{}", self.status.id()))
    }

    pub(crate) fn joint(&self) -> bool {
        self.status == FilingStatus::MarriedJoint
    }

    pub(crate) fn separate(&self) -> bool {
        self.status == FilingStatus::MarriedSeparate
    }

    /// IRC 63(c)(2).
    pub(crate) fn standard(&self) -> i128 {
        self.of("standard_deduction/base")
    }

    /// Where each rate begins, and the rate.
    pub(crate) fn brackets(&self) -> Vec<(i128, i128)> {
        let schedule =
            figures::schedule(&format!("{}/ordinary_brackets/{}", self.year, self.status.id())).expect("a schedule");
        let pair = |one: &figures::Bracket| (i128::from(one.from.cents()), i128::from(one.rate.millionths()));
        schedule.brackets.iter().map(pair).collect()
    }

    /// IRC 1(j)(2): each rate on what lies in its bracket, rounded once.
    pub(crate) fn schedule(&self, income: i128) -> i128 {
        let brackets = self.brackets();
        let ends = brackets.iter().skip(1).map(|(from, _)| *from).chain([i128::MAX]);
        let taxed = brackets.iter().zip(ends).map(|((from, rate), end)| above(income.min(end), *from) * rate);
        rounded(taxed.sum(), ONE)
    }

    /// IRC 1(h): what is preferred lies on top; the lesser of both ways.
    pub(crate) fn with_gains(&self, income: i128, preferred: i128) -> i128 {
        let ordinary = above(income, preferred);
        let zero = self.of("capital_gains/top_of_zero_percent");
        let middle = self.of("capital_gains/top_of_middle_rate");
        let in_band = |from: i128, to: i128| above(income.min(to), ordinary.max(from));
        let split = self.schedule(ordinary)
            + times(in_band(zero, middle), self.rate("capital_gains/middle_rate"))
            + times(in_band(middle, i128::MAX), self.rate("capital_gains/top_rate"));
        split.min(self.schedule(income))
    }
}
