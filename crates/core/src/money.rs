//! What is a dollar amount, what is a rate, and how are they rounded?
//!
//! The only file that knows how money is represented: whole cents and parts per million, both in
//! 64 bits. `rust_decimal` reads and prints them; the household's tax, which runs thousands of
//! times behind one keystroke, stays integer arithmetic.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "amounts are bounded when they are read (MAX), so that sums of all inputs of a scenario and products with a rate fit 64 bits; ratios use 128"
)]

use std::fmt;
use std::iter::Sum;
use std::ops::{Add, Neg, Sub};
use std::str::FromStr;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde::{Serialize, Serializer};

/// A dollar amount in whole cents. May be negative; see [`Usd::MAX`] for the bound on inputs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Usd(i64);

/// Text that is not an amount of whole cents, or lies beyond [`Usd::MAX`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// Not a decimal number.
    NotANumber,
    /// More than two decimals (four for a percentage).
    TooFine,
    /// Beyond ten billion dollars, or beyond the range of a rate.
    TooLarge,
}

impl Usd {
    pub const ZERO: Self = Self(0);
    /// The bound on every amount of a scenario: ten billion dollars.
    pub const MAX: Self = Self(1_000_000_000_000);

    #[must_use]
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// Whole dollars; for figures of the law.
    #[must_use]
    pub const fn dollars(dollars: i64) -> Self {
        Self(dollars * 100)
    }

    /// Whole dollars as said by somebody; none beyond [`Usd::MAX`] either way.
    #[must_use]
    pub fn from_dollars(dollars: i64) -> Option<Self> {
        dollars.checked_mul(100).map(Self).filter(|amount| amount.0.abs() <= Self::MAX.0)
    }

    #[must_use]
    pub const fn cents(self) -> i64 {
        self.0
    }

    #[must_use]
    pub const fn is_positive(self) -> bool {
        self.0 > 0
    }

    /// The difference, but never below zero.
    #[must_use]
    pub fn less(self, other: Self) -> Self {
        Self((self.0 - other.0).max(0))
    }

    /// The product with a rate, rounded half away from zero to the cent.
    #[must_use]
    pub fn times(self, rate: Rate) -> Self {
        // Split, so that the product fits 64 bits for every amount that does.
        let whole = self.0 / Rate::ONE.0 * rate.0;
        let rest = self.0 % Rate::ONE.0 * rate.0;
        Self(whole + divide_half_up(i128::from(rest), i128::from(Rate::ONE.0)))
    }

    /// The product with a rate, not yet rounded: for sums that are rounded once, at the end.
    #[must_use]
    pub fn times_exactly(self, rate: Rate) -> Exact {
        Exact(i128::from(self.0) * i128::from(rate.0))
    }

    /// `self * part / whole`, rounded half away from zero to the cent; zero where `whole` is zero.
    #[must_use]
    pub fn share(self, part: Self, whole: Self) -> Self {
        if whole.0 == 0 {
            return Self::ZERO;
        }
        Self(divide_half_up(i128::from(self.0) * i128::from(part.0), i128::from(whole.0)))
    }

    /// So much for each step of this amount: full steps only, or fractions as a whole one. Zero
    /// where the amount is not positive or the step is zero.
    #[inline]
    #[must_use]
    pub const fn per_step(self, step: Self, each: Self, fractions: bool) -> Self {
        if self.0 <= 0 || step.0 <= 0 {
            return Self(0);
        }
        let steps = if fractions { (self.0 + step.0 - 1) / step.0 } else { self.0 / step.0 };
        Self(steps.saturating_mul(each.0))
    }

    /// Rounded to the dollar: below 50 cents dropped, from 50 cents on up.
    #[must_use]
    pub fn whole_dollars(self) -> Self {
        Self(divide_half_up(i128::from(self.0), 100).saturating_mul(100))
    }

    /// The middle of the row of a table, of so many dollars, in which the amount lies.
    #[must_use]
    pub const fn middle_of_row(self, width: Self) -> Self {
        Self(self.0.div_euclid(width.0) * width.0 + width.0 / 2)
    }

    /// Whole percents of another amount, cut off; zero where that is not positive.
    #[must_use]
    pub const fn in_percent_of(self, whole: Self) -> i64 {
        if whole.0 <= 0 { 0 } else { self.0.saturating_mul(100) / whole.0 }
    }

    #[must_use]
    pub const fn twelve_times(self) -> Self {
        Self(self.0.saturating_mul(12))
    }

    /// The amount halfway to `other`, towards `self`; for bisection.
    #[must_use]
    pub const fn midpoint(self, other: Self) -> Self {
        Self(self.0 + (other.0 - self.0) / 2)
    }

    /// The exact decimal, two places: `1234.50`.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.0, 2)
    }

    /// The amount a decimal number of dollars stands for.
    ///
    /// # Errors
    /// More than two decimals, or beyond [`Usd::MAX`] either way.
    pub fn from_decimal(value: Decimal) -> Result<Self, MoneyError> {
        let cents = scaled(value, 2)?;
        if cents.abs() > Self::MAX.0 { Err(MoneyError::TooLarge) } else { Ok(Self(cents)) }
    }
}

/// A sum of products that has not been rounded, in millionths of a cent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exact(i128);

impl Exact {
    /// The sum with a number of millionths of a cent.
    #[must_use]
    pub fn plus(self, millionths: i128) -> Self {
        Self(self.0 + millionths)
    }

    /// Rounded half away from zero to the cent.
    #[must_use]
    pub fn round(self) -> Usd {
        Usd(divide_half_up(self.0, i128::from(Rate::ONE.0)))
    }
}

impl Add for Exact {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

/// `numerator / denominator`, rounded half away from zero. The denominator is not zero.
pub(crate) fn divide_half_up(numerator: i128, denominator: i128) -> i64 {
    let (n, d) = if denominator < 0 { (-numerator, -denominator) } else { (numerator, denominator) };
    let quotient = if n >= 0 { (n + d / 2) / d } else { (n - d / 2) / d };
    i64::try_from(quotient).unwrap_or(if quotient < 0 { i64::MIN } else { i64::MAX })
}

fn scaled(value: Decimal, places: u32) -> Result<i64, MoneyError> {
    let value = value.normalize();
    if value.scale() > places {
        return Err(MoneyError::TooFine);
    }
    let scale = Decimal::from(10_i64.pow(places));
    value.checked_mul(scale).and_then(|v| v.to_i64()).ok_or(MoneyError::TooLarge)
}

impl Add for Usd {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Usd {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Usd {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Sum for Usd {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Display for Usd {
    /// Two decimals, no currency sign, no grouping: `-1234.50`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        let cents = self.0.unsigned_abs();
        write!(f, "{sign}{}.{:02}", cents / 100, cents % 100)
    }
}

impl FromStr for Usd {
    type Err = MoneyError;
    fn from_str(text: &str) -> Result<Self, MoneyError> {
        Self::from_decimal(Decimal::from_str(text).map_err(|_| MoneyError::NotANumber)?)
    }
}

impl Serialize for Usd {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Written::new(*self).text())
    }
}

/// An amount's text as its [`Display`](fmt::Display) writes it, without an allocation and without
/// the detours of a formatter.
struct Written {
    /// Filled from the end.
    bytes: [u8; 24],
    length: usize,
}

impl Written {
    fn new(amount: Usd) -> Self {
        let mut written = Self { bytes: [0; 24], length: 0 };
        let (mut left, mut sign) = (amount.0.unsigned_abs(), amount.0 < 0);
        for (place, byte) in written.bytes.iter_mut().rev().enumerate() {
            // Two decimals and a dollar are written even of nothing.
            let more = left > 0 || place < 4;
            *byte = if place == 2 {
                b'.'
            } else if more {
                let digit = u8::try_from(left % 10).unwrap_or_default();
                left /= 10;
                b'0' + digit
            } else if std::mem::take(&mut sign) {
                b'-'
            } else {
                break;
            };
            written.length += 1;
        }
        written
    }

    fn text(&self) -> &str {
        let start = self.bytes.len() - self.length;
        self.bytes.get(start..).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// An exact rate in parts per million: 10% is 100,000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rate(i64);

impl Rate {
    pub const ZERO: Self = Self(0);
    pub const ONE: Self = Self(1_000_000);

    /// Whole percents; for rates fixed by statute.
    #[must_use]
    pub const fn percent(percent: i64) -> Self {
        Self(percent * 10_000)
    }

    #[must_use]
    pub const fn from_millionths(millionths: i64) -> Self {
        Self(millionths)
    }

    #[must_use]
    pub const fn millionths(self) -> i64 {
        self.0
    }

    /// The rate a decimal number of percents stands for: `"22"` is 22%.
    ///
    /// # Errors
    /// More than four decimals, or beyond what a rate can hold.
    pub fn from_percent(value: Decimal) -> Result<Self, MoneyError> {
        scaled(value, 4).map(Self)
    }

    /// The rate `part / whole` of the way to another, rounded half up to a multiple of `places`
    /// millionths.
    #[must_use]
    pub fn towards(self, other: Self, part: i64, whole: i64, places: i64) -> Self {
        let whole = whole.max(1).saturating_mul(places);
        let way = i128::from(other.0 - self.0) * i128::from(part) + i128::from(self.0) * i128::from(whole / places);
        Self(divide_half_up(way, i128::from(whole)).saturating_mul(places))
    }

    /// So much of another rate, rounded half up to a millionth.
    #[must_use]
    pub fn of(self, other: Self) -> Self {
        Self(divide_half_up(i128::from(self.0) * i128::from(other.0), i128::from(Self::ONE.0)))
    }

    /// The exact decimal: 10% is `0.1`.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        Decimal::new(self.0, 6).normalize()
    }

    /// The number of percents as text: `10`, `7.5`.
    #[must_use]
    pub fn percent_text(self) -> String {
        Decimal::new(self.0, 4).normalize().to_string()
    }
}

impl fmt::Display for Rate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.decimal().fmt(f)
    }
}

impl Serialize for Rate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_round_half_away_from_zero() {
        assert_eq!(Usd::from_cents(5).times(Rate::percent(10)), Usd::from_cents(1));
        assert_eq!(Usd::from_cents(4).times(Rate::percent(10)), Usd::ZERO);
        assert_eq!(Usd::from_cents(-5).times(Rate::percent(10)), Usd::from_cents(-1));
        assert_eq!(Usd::dollars(2_567).times(Rate::from_millionths(39_900)), Usd::from_cents(10_242));
    }

    #[test]
    fn the_largest_amount_times_the_largest_rate_does_not_overflow() {
        let thirty_inputs: Usd = std::iter::repeat_n(Usd::MAX, 30).sum();
        assert_eq!(thirty_inputs.times(Rate::ONE), thirty_inputs);
        assert_eq!(thirty_inputs.share(Usd::MAX, Usd::MAX), thirty_inputs);
    }

    #[test]
    fn json_writes_an_amount_as_text_does() {
        let few = (-1_100..=1_100).chain([i64::MAX, i64::MIN, 99_999, 100_000, -99_999, -100_000, 123_456_789]);
        for amount in few.map(Usd::from_cents) {
            assert_eq!(serde_json::to_string(&amount).unwrap(), format!("\"{amount}\""));
        }
    }

    #[test]
    fn text_goes_both_ways_and_finer_than_a_cent_is_refused() {
        assert_eq!("1234.5".parse(), Ok(Usd::from_cents(123_450)));
        assert_eq!(Usd::from_cents(-5).to_string(), "-0.05");
        assert_eq!("0.001".parse::<Usd>(), Err(MoneyError::TooFine));
        assert_eq!("10000000000.01".parse::<Usd>(), Err(MoneyError::TooLarge));
        assert_eq!("ten".parse::<Usd>(), Err(MoneyError::NotANumber));
    }

    #[test]
    fn a_share_of_nothing_is_nothing() {
        assert_eq!(Usd::dollars(5).share(Usd::dollars(1), Usd::ZERO), Usd::ZERO);
    }
}
