//! What can a rule do with days?

use super::{Day, Flag};
use crate::date::{Date, Weekday};
use crate::ledger::{Ledger, Op};

impl<L: Ledger> Day<L> {
    fn then(self, op: Op, value: Date) -> Self {
        Self::record(self.ledger, op, value, [Some(self.node), None, None])
    }

    /// So many months later, clamped to the end of the month.
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        self.then(Op::PlusMonths(months), self.value.plus_months(months))
    }

    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        self.then(Op::PlusDays(days), self.value.plus_days(days))
    }

    /// 31 January of the year after.
    #[must_use]
    pub fn january_after(self) -> Self {
        self.then(Op::JanuaryAfter, last_of_january_after(self.value))
    }

    /// 15 April of the year after.
    #[must_use]
    pub fn april_after(self) -> Self {
        // Two and a half months after 31 January: the 15th of April.
        self.then(Op::AprilAfter, last_of_january_after(self.value).plus_days(1).plus_months(2).plus_days(14))
    }

    /// The day itself, or the next that is no weekend and not Emancipation Day of the District of
    /// Columbia.
    ///
    /// Law: IRC 7503.
    #[must_use]
    pub fn next_business_day(self) -> Self {
        let mut day = self.value;
        while is_weekend(day) || is_emancipation_day(day) {
            day = day.plus_days(1);
        }
        self.then(Op::NextBusinessDay, day)
    }

    /// The last day of a period of so many months that begins on this day. A period that begins on
    /// 29 February ends on 28 February where the last year has no 29th.
    #[must_use]
    pub fn last_of_months(self, months: i32) -> Self {
        let after = self.plus_months(months);
        if after.value.day() < self.value.day() { after } else { after.plus_days(-1) }
    }

    #[must_use]
    pub fn on_or_after(self, other: Self) -> Flag<L> {
        Flag::record(self.ledger, Op::OnOrAfter, self.value >= other.value, [Some(self.node), Some(other.node), None])
    }
}

fn last_of_january_after(day: Date) -> Date {
    let months_to_january = 13_i32.saturating_sub(day.month());
    let january = day.plus_months(months_to_january);
    january.plus_days(31_i32.saturating_sub(january.day()))
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// 16 April, observed on Friday when it is a Saturday and on Monday when it is a Sunday.
fn is_emancipation_day(day: Date) -> bool {
    day.month() == 4
        && match day.weekday() {
            Weekday::Friday => matches!(day.day(), 15 | 16),
            Weekday::Monday => matches!(day.day(), 16 | 17),
            Weekday::Tuesday | Weekday::Wednesday | Weekday::Thursday => day.day() == 16,
            Weekday::Saturday | Weekday::Sunday => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::Silent;

    /// By the printed calendars: 15 April and 15 October of the year, 31 January of the next.
    #[test]
    fn due_days_move_past_weekends_and_emancipation_day() {
        for (paid, form, due, extended) in [
            ("2023-06-01", "2024-01-31", "2024-04-15", "2024-10-15"),
            ("2024-06-01", "2025-01-31", "2025-04-15", "2025-10-15"),
            // 31 January 2026 is a Saturday.
            ("2025-06-01", "2026-02-02", "2026-04-15", "2026-10-15"),
            // 31 January 2027 is a Sunday.
            ("2026-06-01", "2027-02-01", "2027-04-15", "2027-10-15"),
            // 15 April 2028 is a Saturday, Emancipation Day is kept on Monday; 15 October is a Sunday.
            ("2027-06-01", "2028-01-31", "2028-04-18", "2028-10-16"),
            // 15 April 2029 is a Sunday, Emancipation Day a Monday; 8 October is Columbus Day.
            ("2028-06-01", "2029-01-31", "2029-04-17", "2029-10-15"),
            ("2029-06-01", "2030-01-31", "2030-04-15", "2030-10-15"),
        ] {
            let paid = Day::statute(Silent, paid.parse().unwrap());
            let day = |day: Day<Silent>| day.next_business_day().value().to_string();
            assert_eq!(day(paid.january_after()), form);
            assert_eq!(day(paid.april_after()), due);
            assert_eq!(day(paid.april_after().plus_months(6)), extended);
        }
    }
}
