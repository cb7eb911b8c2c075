//! Which day is it, and which day is so many days or months later?
//!
//! Civil dates of the proleptic Gregorian calendar, nothing else: no time, no zone, no clock. A
//! library for this costs the page 15 to 49 kB; jiff checks every day from 1900 to 2200 in the
//! tests instead.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "years lie between 1900 and 2200 (new) and shifts are bounded by months() and days(), far inside 32 bits"
)]

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// A civil date; read between 1900 and 2200.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i32,
    month: i32,
    day: i32,
}

/// Text or numbers that name no day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

impl Date {
    /// The day of that year, month and day of month.
    ///
    /// # Errors
    /// No such day, or a year before 1900 or after 2200.
    pub const fn new(year: i32, month: i32, day: i32) -> Result<Self, NotADate> {
        if year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > days_in_month(year, month) {
            return Err(NotADate);
        }
        Ok(Self { year, month, day })
    }

    #[must_use]
    pub const fn year(self) -> i32 {
        self.year
    }

    #[must_use]
    pub const fn month(self) -> i32 {
        self.month
    }

    #[must_use]
    pub const fn day(self) -> i32 {
        self.day
    }

    /// So many calendar months later, clamped to the end of the month.
    #[must_use]
    pub const fn plus_months(self, months: i32) -> Self {
        let index = self.year * 12 + self.month - 1 + months;
        let (year, month) = (index.div_euclid(12), index.rem_euclid(12) + 1);
        let last = days_in_month(year, month);
        Self { year, month, day: if self.day > last { last } else { self.day } }
    }

    /// So many years later; 29 February becomes 28 February in a common year.
    #[must_use]
    pub const fn plus_years(self, years: i32) -> Self {
        self.plus_months(years * 12)
    }

    /// So many days later.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Self {
        Self::from_day_number(self.day_number() + days)
    }

    #[must_use]
    pub const fn weekday(self) -> Weekday {
        match (self.day_number() + 3).rem_euclid(7) {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// Days since 1 January 1970; what the ledger stores for a date.
    #[must_use]
    pub const fn day_number(self) -> i32 {
        // The year starts in March, so that the leap day is its last.
        let y = if self.month <= 2 { self.year - 1 } else { self.year };
        let era = y.div_euclid(400);
        let year_of_era = y - era * 400;
        let month = (self.month + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + self.day - 1;
        era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
    }

    /// The day with that [`day_number`](Self::day_number).
    #[must_use]
    pub const fn from_day_number(number: i32) -> Self {
        let z = number + 719_468;
        let era = z.div_euclid(146_097);
        let day_of_era = z - era * 146_097;
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        Self { year, month, day: day_of_year - (153 * shifted + 2) / 5 + 1 }
    }
}

const fn days_in_month(year: i32, month: i32) -> i32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    /// `YYYY-MM-DD`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = NotADate;
    /// Reads `YYYY-MM-DD` and nothing else.
    fn from_str(text: &str) -> Result<Self, NotADate> {
        let number = |part: &str, digits: usize| {
            let exact = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
            if exact { part.parse::<i32>().map_err(|_| NotADate) } else { Err(NotADate) }
        };
        let mut parts = text.splitn(3, '-');
        let mut next = |digits| parts.next().ok_or(NotADate).and_then(|p| number(p, digits));
        Self::new(next(4)?, next(2)?, next(2)?)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_from_1900_to_2200_agrees_with_jiff() {
        let mut theirs = jiff::civil::date(1900, 1, 1);
        let end = jiff::civil::date(2200, 12, 31);
        let mut number = Date::new(1900, 1, 1).unwrap().day_number();
        while theirs < end {
            let ours = Date::from_day_number(number);
            assert_eq!(ours.to_string(), theirs.to_string());
            assert_eq!(ours.day_number(), number);
            assert_eq!(ours.to_string().parse(), Ok(ours));
            let weekday = i32::from(theirs.weekday().to_monday_zero_offset());
            assert_eq!(
                ours.weekday(),
                [
                    Weekday::Monday,
                    Weekday::Tuesday,
                    Weekday::Wednesday,
                    Weekday::Thursday,
                    Weekday::Friday,
                    Weekday::Saturday,
                    Weekday::Sunday,
                ][usize::try_from(weekday).unwrap()]
            );
            if theirs.year() < 2140 {
                let later = theirs.checked_add(jiff::Span::new().months(714)).unwrap();
                assert_eq!(ours.plus_months(714).to_string(), later.to_string());
            }
            theirs = theirs.tomorrow().unwrap();
            number += 1;
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in ["2026-02-29", "2026-13-01", "2026-1-01", "1899-12-31", "2026-12-01T00:00", "+026-01-01", ""] {
            assert_eq!(text.parse::<Date>(), Err(NotADate), "{text}");
        }
    }
}
