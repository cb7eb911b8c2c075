//! Loans again: level payments, compound interest, payment periods.
//!
//! Written apart from the rules' own arithmetic, which it checks.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "the caller bounds amounts, and rates, frequencies and numbers of periods are bounded here, so that products fit 128 bits"
)]

use super::calendar::{Civil, civil, day_number, plus_months};

const MILLION: i128 = 1_000_000;
const FACTOR: i128 = MILLION * MILLION * MILLION;
/// More payments than any loan has: thirty years of weeks.
const MOST_PERIODS: i128 = 1_560;
/// Beyond this many millionths of a cent nothing is added.
const BEYOND: i128 = FACTOR * MILLION;

/// Rate and frequency, within bounds.
pub(super) struct Terms {
    /// Millionths a year.
    pub(super) rate: i128,
    pub(super) per_year: i128,
    pub(super) periods: i128,
}

impl Terms {
    fn within(&self) -> Option<()> {
        let fits = (0..=MILLION).contains(&self.rate)
            && (1..=52).contains(&self.per_year)
            && (0..=MOST_PERIODS).contains(&self.periods);
        fits.then_some(())
    }

    /// One period's growth as a fraction.
    fn growth(&self) -> (i128, i128) {
        (MILLION * self.per_year + self.rate, MILLION * self.per_year)
    }

    /// The payment whose discounted sum is the principal.
    pub(super) fn level_payment(&self, principal: i128) -> Option<i128> {
        self.within()?;
        let (up, down) = self.growth();
        let factors = std::iter::successors(Some(FACTOR), |factor| Some(half_up(factor * down, up)));
        let sum: i128 = factors.skip(1).zip(0..self.periods).map(|(factor, _)| factor).sum();
        Some(if sum == 0 { 0 } else { half_up(principal * FACTOR, sum) })
    }

    pub(super) fn compounded(&self, amount: i128) -> Option<i128> {
        self.grown(amount * MILLION, 0)
    }

    pub(super) fn payments_compounded(&self, payment: i128) -> Option<i128> {
        self.grown(0, payment * MILLION)
    }

    /// An amount in millionths of a cent, each period with interest and then with a payment.
    fn grown(&self, amount: i128, payment: i128) -> Option<i128> {
        self.within()?;
        let (up, down) = self.growth();
        let last = (0..self.periods).fold(amount, |sum, _| (half_up(sum * up, down) + payment).min(BEYOND));
        Some(half_up(last, MILLION))
    }
}

pub(super) fn periods_after(day: i128, periods: i128, per_year: i128) -> Option<i128> {
    if !(0..=MOST_PERIODS * 10).contains(&periods) {
        return None;
    }
    Some(match per_year {
        26 => day + 14 * periods,
        52 => day + 7 * periods,
        1 | 2 | 4 | 12 => day_number(plus_months(civil(day), 12 / per_year * periods)),
        _ => return None,
    })
}

/// Counted one by one.
pub(super) fn periods_between(first: i128, last: i128, per_year: i128) -> Option<i128> {
    let mut periods = 0;
    while periods_after(first, periods + 1, per_year)? <= last {
        periods += 1;
    }
    Some(periods)
}

/// The last day of March, June, September or December, in the quarter after that of the day.
pub(super) fn next_quarter_end(day: i128) -> i128 {
    let (year, month, _): Civil = civil(day);
    let (year, month) = match month {
        1..=3 => (year, 7),
        4..=6 => (year, 10),
        7..=9 => (year + 1, 1),
        _ => (year + 1, 4),
    };
    day_number((year, month, 1)) - 1
}

fn half_up(numerator: i128, denominator: i128) -> i128 {
    let (whole, rest) = (numerator / denominator, numerator % denominator);
    if 2 * rest >= denominator { whole + 1 } else { whole }
}
