//! How are amounts, dates, rates and lists written?
//!
//! In the way of the United States, in every language: `$1,900`, with a true minus sign. What
//! depends on the language (names of months, the order of a date, "and") is in `format.ftl`.

use inservice_core::date::Date;
use inservice_core::money::{Rate, Usd};

use crate::Words;

/// U+2212, as wide as a plus; a hyphen is read as a dash or not at all.
const MINUS: &str = "\u{2212}";

impl Words {
    /// Whole dollars, half a dollar up (away from zero): `$1,900`, `−$308`.
    #[must_use]
    pub fn money(self, amount: Usd) -> String {
        let cents = amount.cents();
        let dollars = cents.unsigned_abs().saturating_add(50) / 100;
        format!("{}${}", sign(cents < 0 && dollars > 0), grouped(dollars))
    }

    /// With cents: `$1,900.00`.
    #[must_use]
    pub fn money_exact(self, amount: Usd) -> String {
        let cents = amount.cents().unsigned_abs();
        format!("{}${}.{:02}", sign(amount.cents() < 0), grouped(cents / 100), cents % 100)
    }

    /// `December 1, 2026`
    #[must_use]
    pub fn date(self, date: Date) -> String {
        self.date_long(&date.day().to_string(), self.month(date.month()), &date.year().to_string())
    }

    /// `Dec 1, 2026`
    #[must_use]
    pub fn short_date(self, date: Date) -> String {
        self.date_short(&date.day().to_string(), self.short_month(date.month()), &date.year().to_string())
    }

    /// `10%`, `7.5%`
    #[must_use]
    pub fn percent(self, rate: Rate) -> String {
        let text = rate.percent_text();
        match text.strip_prefix('-') {
            Some(size) => format!("{MINUS}{size}%"),
            None => format!("{text}%"),
        }
    }

    /// `a, b and c`
    #[must_use]
    pub fn list(self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [many @ .., last] => self.list_last(&many.join(", "), last),
        }
    }

    fn month(self, month: i32) -> &'static str {
        match month {
            1 => self.month_1(),
            2 => self.month_2(),
            3 => self.month_3(),
            4 => self.month_4(),
            5 => self.month_5(),
            6 => self.month_6(),
            7 => self.month_7(),
            8 => self.month_8(),
            9 => self.month_9(),
            10 => self.month_10(),
            11 => self.month_11(),
            _ => self.month_12(),
        }
    }

    fn short_month(self, month: i32) -> &'static str {
        match month {
            1 => self.month_short_1(),
            2 => self.month_short_2(),
            3 => self.month_short_3(),
            4 => self.month_short_4(),
            5 => self.month_short_5(),
            6 => self.month_short_6(),
            7 => self.month_short_7(),
            8 => self.month_short_8(),
            9 => self.month_short_9(),
            10 => self.month_short_10(),
            11 => self.month_short_11(),
            _ => self.month_short_12(),
        }
    }
}

const fn sign(negative: bool) -> &'static str {
    if negative { MINUS } else { "" }
}

/// Commas between thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDS: Words = Words::new(crate::Locale::EnUs);

    #[test]
    fn whole_dollars_round_half_away_from_zero_and_minus_is_a_minus_sign() {
        let money = |cents| WORDS.money(Usd::from_cents(cents));
        assert_eq!(money(190_000), "$1,900");
        assert_eq!(money(49), "$0");
        assert_eq!(money(50), "$1");
        assert_eq!(money(-49), "$0");
        assert_eq!(money(-50), "\u{2212}$1");
        assert_eq!(money(-30_849), "\u{2212}$308");
        assert_eq!(money(99_949), "$999");
        assert_eq!(money(99_950), "$1,000");
        assert_eq!(WORDS.money(Usd::MAX), "$10,000,000,000");
    }

    #[test]
    fn cents_are_shown_when_asked_for() {
        let exact = |cents| WORDS.money_exact(Usd::from_cents(cents));
        assert_eq!(exact(190_000), "$1,900.00");
        assert_eq!(exact(5), "$0.05");
        assert_eq!(exact(-123_456_789), "\u{2212}$1,234,567.89");
        assert_eq!(exact(0), "$0.00");
    }

    #[test]
    fn dates_are_written_month_first() {
        for (month, long, short) in [(1, "January 31, 2027", "Jan 31, 2027"), (12, "December 31, 2027", "Dec 31, 2027")]
        {
            let date = Date::new(2027, month, 31).unwrap();
            assert_eq!(WORDS.date(date), long);
            assert_eq!(WORDS.short_date(date), short);
        }
    }

    #[test]
    fn rates_are_written_in_percent() {
        assert_eq!(WORDS.percent(Rate::percent(10)), "10%");
        assert_eq!(WORDS.percent(Rate::from_millionths(75_000)), "7.5%");
        assert_eq!(WORDS.percent(Rate::from_millionths(-15_000)), "\u{2212}1.5%");
    }

    #[test]
    fn the_last_of_a_list_follows_and() {
        let list = |items: &[&str]| WORDS.list(&items.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(list(&[]), "");
        assert_eq!(list(&["a"]), "a");
        assert_eq!(list(&["a", "b"]), "a and b");
        assert_eq!(list(&["a", "b", "c"]), "a, b and c");
    }
}
