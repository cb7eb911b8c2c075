//! What do level payments and compound interest come to?
//!
//! Interest is a part of the yearly rate for each period, as a loan's note counts it. Between
//! periods, amounts are kept to the millionth of a cent, so that the same loan gives the same cents
//! wherever it is computed.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "amounts, rates and terms are bounded when they are read, so that every product fits 128 bits"
)]

use crate::date::Date;
use crate::money::{Rate, Usd, divide_half_up};

/// Millionths of a cent in a cent.
const FINE: i128 = 1_000_000;
/// How finely a discount factor is kept.
const FACTOR: i128 = 1_000_000_000_000_000_000;
const MONTHS_OF_A_YEAR: i32 = 12;
/// Two weeks, one week.
const EVERY_TWO_WEEKS: i32 = 26;
const FORTNIGHT: i32 = 14;
const WEEK: i32 = 7;
/// Beyond this many cents no report goes.
const BEYOND: i128 = 1_000_000_000_000_000_000;

/// The interest rate of one period as a fraction.
fn period(rate: Rate, per_year: i32) -> (i128, i128) {
    let periods = i128::from(per_year.max(1));
    (i128::from(rate.millionths()), i128::from(Rate::ONE.millionths()) * periods)
}

/// The level payment that repays the principal with interest in so many periods, rounded to the cent.
///
/// Law: Treas. Reg. 1.72(p)-1, Q&A-3(a) and Q&A-10(c), whose example it reproduces.
#[must_use]
pub(crate) fn level_payment(principal: Usd, rate: Rate, count: i32, per_year: i32) -> Usd {
    let (interest, whole) = period(rate, per_year);
    let (mut factor, mut sum) = (FACTOR, 0);
    for _ in 0..count {
        factor = divided(factor * whole, whole + interest);
        sum += factor;
    }
    if sum == 0 {
        return Usd::ZERO;
    }
    Usd::from_cents(divide_half_up(i128::from(principal.cents()) * FACTOR, sum))
}

/// What an amount grows to in so many periods.
#[must_use]
pub(crate) fn compounded(amount: Usd, rate: Rate, periods: i32, per_year: i32) -> Usd {
    let (interest, whole) = period(rate, per_year);
    let mut grown = i128::from(amount.cents()) * FINE;
    for _ in 0..periods {
        grown = divided(grown * (whole + interest), whole).min(BEYOND * FINE);
    }
    Usd::from_cents(divide_half_up(grown, FINE))
}

/// What so many level payments, each at the end of its period, have grown to.
#[must_use]
pub(crate) fn payments_compounded(payment: Usd, rate: Rate, count: i32, per_year: i32) -> Usd {
    let (interest, whole) = period(rate, per_year);
    let each = i128::from(payment.cents()) * FINE;
    let mut grown = 0;
    for _ in 0..count {
        grown = (divided(grown * (whole + interest), whole) + each).min(BEYOND * FINE);
    }
    Usd::from_cents(divide_half_up(grown, FINE))
}

/// The day so many payment periods later.
#[must_use]
pub(crate) const fn periods_after(day: Date, periods: i32, per_year: i32) -> Date {
    if per_year == EVERY_TWO_WEEKS {
        return day.plus_days(FORTNIGHT * periods);
    }
    if per_year > EVERY_TWO_WEEKS {
        return day.plus_days(WEEK * periods);
    }
    day.plus_months(MONTHS_OF_A_YEAR / if per_year > 0 { per_year } else { 1 } * periods)
}

/// How many whole payment periods lie between two days.
#[must_use]
pub(crate) fn periods_between(first: Date, last: Date, per_year: i32) -> i32 {
    let days = last.day_number() - first.day_number();
    // The estimate is at most one off either way: months are up to three days shorter than their share.
    let mut periods = i32::try_from(i64::from(days) * i64::from(per_year) / 365).unwrap_or(0) + 1;
    while periods > 0 && periods_after(first, periods, per_year) > last {
        periods -= 1;
    }
    periods.max(0)
}

/// Rounded half up; neither is negative, and the divisor is not zero.
fn divided(numerator: i128, denominator: i128) -> i128 {
    (numerator + denominator / 2) / denominator
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// Treas. Reg. 1.72(p)-1, Q&A-10(c), Example: 20,000 at 8.75% over 60 months.
    #[test]
    fn the_loan_of_the_regulation() {
        let (principal, rate) = (Usd::dollars(20_000), Rate::from_millionths(87_500));
        let payment = level_payment(principal, rate, 60, 12);
        assert_eq!(payment, Usd::from_cents(41_274));
        let owed = compounded(principal, rate, 12, 12) - payments_compounded(payment, rate, 12, 12);
        assert_eq!(owed, Usd::from_cents(1_666_550));
        assert_eq!(compounded(owed, rate, 4, 12), Usd::from_cents(1_715_692));
        assert_eq!(compounded(owed, rate, 5, 12), Usd::from_cents(1_728_202));
    }

    #[test]
    fn without_interest_the_principal_is_divided() {
        assert_eq!(level_payment(Usd::dollars(10_000), Rate::ZERO, 60, 12), Usd::from_cents(16_667));
        assert_eq!(compounded(Usd::dollars(10_000), Rate::ZERO, 60, 12), Usd::dollars(10_000));
        assert_eq!(level_payment(Usd::dollars(10_000), Rate::ZERO, 0, 12), Usd::ZERO);
    }

    #[test]
    fn the_longest_and_dearest_loan_fits() {
        let most = level_payment(Usd::MAX, Rate::ONE, 1_560, 52);
        assert!(most > Usd::ZERO && most < Usd::MAX);
        assert!(compounded(Usd::dollars(1_000_000), Rate::percent(30), 1_560, 52) > Usd::ZERO);
    }

    #[test]
    fn periods_are_counted_to_the_day() {
        assert_eq!(periods_between(day("2003-08-31"), day("2003-11-30"), 12), 3);
        assert_eq!(periods_between(day("2003-08-31"), day("2003-11-29"), 12), 2);
        assert_eq!(periods_between(day("2026-01-15"), day("2026-06-30"), 26), 11);
        assert_eq!(periods_between(day("2026-01-15"), day("2026-01-14"), 12), 0);
        for per_year in [1, 2, 4, 12, 26, 52] {
            for count in 0..40 {
                let first = day("2024-01-31");
                let last = periods_after(first, count, per_year);
                assert_eq!(periods_between(first, last, per_year), count);
                assert_eq!(periods_between(first, last.plus_days(-1), per_year), (count - 1).max(0));
            }
        }
    }
}
