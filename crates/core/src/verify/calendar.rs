//! The calendar again, by plain counting.
//!
//! Slow and simple on purpose: it must not share the arithmetic that it checks.
#![allow(
    clippy::arithmetic_side_effects,
    reason = "years are held between 1900 and 2300 by parse, and counts between -1,000,000 and 1,000,000 by the caller"
)]

/// Year, month, day.
pub(super) type Civil = (i128, i128, i128);

pub(super) fn parse(text: &str) -> Option<Civil> {
    let mut parts = text.split('-').map(|part| part.parse::<i128>().ok());
    let date = (parts.next()??, parts.next()??, parts.next()??);
    let (year, month, day) = date;
    let real = (1900..=2300).contains(&year) && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
    (parts.next().is_none() && real).then_some(date)
}

/// Days since 1 January 1900.
pub(super) fn day_number((year, month, day): Civil) -> i128 {
    let years: i128 = (1900..year).map(days_of_year).sum();
    let months: i128 = (1..month).map(|month| days_in(year, month)).sum();
    years + months + day - 1
}

pub(super) fn civil(mut number: i128) -> Civil {
    let (mut year, mut month) = (1900, 1);
    while number >= days_of_year(year) {
        number -= days_of_year(year);
        year += 1;
    }
    while number >= days_in(year, month) {
        number -= days_in(year, month);
        month += 1;
    }
    (year, month, number + 1)
}

pub(super) fn plus_months((mut year, mut month, day): Civil, months: i128) -> Civil {
    for _ in 0..months {
        month += 1;
        if month > 12 {
            (year, month) = (year + 1, 1);
        }
    }
    (year, month, day.min(days_in(year, month)))
}

/// Whether banks and tax offices are closed: weekends, and Emancipation Day as observed.
pub(super) fn is_closed(number: i128) -> bool {
    // 1 January 1900 was a Monday.
    let weekday = number.rem_euclid(7);
    let (_, month, day) = civil(number);
    let observed = (month == 4 && day == 16)
        || (month == 4 && day == 15 && weekday == 4)
        || (month == 4 && day == 17 && weekday == 0);
    weekday >= 5 || observed
}

fn days_of_year(year: i128) -> i128 {
    (1..=12).map(|month| days_in(year, month)).sum()
}

fn days_in(year: i128, month: i128) -> i128 {
    match month {
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
