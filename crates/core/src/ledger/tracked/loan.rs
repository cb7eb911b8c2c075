//! What can a rule do with payments and their periods?

use super::{Amount, Count, Day, TrackedRate};
use crate::date::Date;
use crate::interest;
use crate::ledger::{Ledger, Op};

impl<L: Ledger> Amount<L> {
    /// The level payment that repays the amount with interest.
    #[must_use]
    pub fn level_payment(self, rate: TrackedRate<L>, count: Count<L>, per_year: i32) -> Self {
        let value = interest::level_payment(self.value, rate.value, count.value, per_year);
        self.over_periods(Op::LevelPayment(per_year), rate, count, value)
    }

    /// The amount with interest, so many periods later.
    #[must_use]
    pub fn compounded(self, rate: TrackedRate<L>, periods: Count<L>, per_year: i32) -> Self {
        let value = interest::compounded(self.value, rate.value, periods.value, per_year);
        self.over_periods(Op::Compounded(per_year), rate, periods, value)
    }

    /// What so many payments of this amount come to with interest.
    #[must_use]
    pub fn payments_compounded(self, rate: TrackedRate<L>, count: Count<L>, per_year: i32) -> Self {
        let value = interest::payments_compounded(self.value, rate.value, count.value, per_year);
        self.over_periods(Op::PaymentsCompounded(per_year), rate, count, value)
    }

    fn over_periods(self, op: Op, rate: TrackedRate<L>, count: Count<L>, value: crate::money::Usd) -> Self {
        Self::record(self.ledger, op, value, [Some(self.node), Some(rate.node), Some(count.node)])
    }

    /// `self * part / whole`, rounded half up to the cent; zero where the whole is zero.
    #[must_use]
    pub fn share_of_count(self, part: Count<L>, whole: Count<L>) -> Self {
        let cents = |count: i32| crate::money::Usd::from_cents(i64::from(count));
        let value = self.value.share(cents(part.value), cents(whole.value));
        Self::record(self.ledger, Op::Share, value, [Some(self.node), Some(part.node), Some(whole.node)])
    }
}

impl<L: Ledger> Count<L> {
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let value = self.value.saturating_add(other.value);
        Self::record(self.ledger, Op::Plus, value, [Some(self.node), Some(other.node), None])
    }

    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        let value = self.value.saturating_sub(other.value);
        Self::record(self.ledger, Op::Minus, value, [Some(self.node), Some(other.node), None])
    }

    /// The same number in each of twelve months: years as months.
    #[must_use]
    pub fn twelve_times(self) -> Self {
        let value = self.value.saturating_mul(12);
        Self::record(self.ledger, Op::TwelveMonths, value, [Some(self.node), None, None])
    }

    /// `self * part / whole`, where that is a whole number.
    #[must_use]
    pub fn share(self, part: Self, whole: Self) -> Self {
        let value = self.value.saturating_mul(part.value).checked_div(whole.value).unwrap_or(0);
        Self::record(self.ledger, Op::Share, value, [Some(self.node), Some(part.node), Some(whole.node)])
    }
}

impl<L: Ledger> Day<L> {
    /// So many payment periods later.
    #[must_use]
    pub fn periods_after(self, periods: Count<L>, per_year: i32) -> Self {
        let value = interest::periods_after(self.value, periods.value, per_year);
        Self::record(self.ledger, Op::PeriodsAfter(per_year), value, [Some(self.node), Some(periods.node), None])
    }

    /// Whole payment periods until another day.
    #[must_use]
    pub fn periods_until(self, last: Self, per_year: i32) -> Count<L> {
        let value = interest::periods_between(self.value, last.value, per_year);
        Count::record(self.ledger, Op::PeriodsBetween(per_year), value, [Some(self.node), Some(last.node), None])
    }

    #[must_use]
    pub fn days_until(self, last: Self) -> Count<L> {
        let value = last.value.day_number().saturating_sub(self.value.day_number());
        Count::record(self.ledger, Op::DaysBetween, value, [Some(self.node), Some(last.node), None])
    }

    /// The last day of the calendar quarter after that of the day.
    #[must_use]
    pub fn next_quarter_end(self) -> Self {
        Self::record(self.ledger, Op::NextQuarterEnd, next_quarter_end(self.value), [Some(self.node), None, None])
    }
}

fn next_quarter_end(day: Date) -> Date {
    const QUARTER: i32 = 3;
    let into = day.month().saturating_sub(1).rem_euclid(QUARTER);
    let first_of_month = day.plus_days(1_i32.saturating_sub(day.day()));
    // The first day of the quarter after the next, less one.
    first_of_month.plus_months(QUARTER.saturating_mul(2).saturating_sub(into)).plus_days(-1)
}
