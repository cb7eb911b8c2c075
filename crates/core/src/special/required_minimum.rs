//! How much must the plan pay this year to an owner of more than 5 percent?

use super::MONTHS_OF_A_YEAR;
use crate::authority::Authority;
use crate::ledger::{Amount, Day, Field, Ledger, Line, sum};
use crate::money::Usd;
use crate::scenario::{Account, Character, Scenario};

/// Law: IRC 401(a)(9)(C)(v): 73 for those born before 1960, 75 for those born later.
const AGE: i32 = 73;
const LATER_AGE: i32 = 75;
const LATER_FROM: i32 = 1960;
const LAW: &[Authority] = &[Authority::Irc401a9];

/// The Uniform Lifetime Table, from age 73 in tenths of a year; the last entry holds.
///
/// Law: Treas. Reg. 1.401(a)(9)-9(c).
#[rustfmt::skip]
const DIVISORS: [i64; 48] = [
    265, 255, 246, 237, 229, 220, 211,
    202, 194, 185, 177, 168, 160, 152, 144, 137, 129,
    122, 115, 108, 101,  95,  89,  84,  78,  73,  68,
     64,  60,  56,  52,  49,  46,  43,  41,  39,  37,
     35,  34,  33,  31,  30,  29,  28,  27,  25,  23,
     20,
];
/// A tenth of a year, in the cents in which a divisor is held.
const TENTH: i64 = 10;

/// Whether a minimum must be paid this year.
#[derive(Clone, Copy, Debug)]
pub(crate) enum RequiredMinimum<L: Ledger> {
    /// No owner of more than 5 percent: not before retirement.
    OwnersOnly,
    /// From the year that begins on that day.
    From(Day<L>),
    /// Last year's closing balance was not given.
    Unknown,
    /// What is left of it.
    Due(Amount<L>),
}

/// Last year's closing balance over the divisor of the age reached this year. Designated Roth
/// accounts count for nothing while the participant lives.
///
/// Law: IRC 401(a)(9)(A), (C)(ii)(I), (C)(v), 402A(d)(5); Treas. Reg. 1.401(a)(9)-5(a) and -9(c).
/// Not modelled: the joint table of a spouse more than ten years younger: errs high. The first
/// minimum may wait until 1 April of the next year.
pub(crate) fn required_minimum<L: Ledger>(ledger: L, scenario: &Scenario, birth: Day<L>) -> RequiredMinimum<L> {
    if !scenario.participant.more_than_5_percent_owner {
        return RequiredMinimum::OwnersOnly;
    }
    let born = birth.value().year();
    let first_age = if born < LATER_FROM { AGE } else { LATER_AGE };
    let age = scenario.request.date.year().saturating_sub(born);
    if age < first_age {
        let born = birth.value();
        let months = first_age.saturating_mul(MONTHS_OF_A_YEAR).saturating_add(1).saturating_sub(born.month());
        let january = birth.plus_months(months).plus_days(1_i32.saturating_sub(born.day()));
        return RequiredMinimum::From(january.line(Line::RequiredMinimumFrom, LAW));
    }
    let counts = |account: &&Account| account.character() != Character::DesignatedRoth;
    let balances = scenario.plan.sources.iter().filter(counts).map(|account| {
        let said = account.balance_prior_year_end?;
        Some(Amount::input(ledger, Field::of(account.source, "/plan/sources/*/balance_prior_year_end"), said))
    });
    let Some(balances) = balances.collect::<Option<Vec<_>>>() else {
        return RequiredMinimum::Unknown;
    };
    let balance = sum(ledger, balances).line(Line::BalancePriorYearEnd, &[]);
    let divisor = Usd::from_cents(divisor(age).saturating_mul(TENTH));
    let divisor = Amount::statute(ledger, divisor).line(Line::LifeExpectancy, &[Authority::Reg1401a9_9]);
    let one = Amount::statute(ledger, Usd::dollars(1));
    let due = balance.share(one, divisor).line(Line::RequiredMinimum, LAW);
    let paid = scenario.events.already_used.required_minimum;
    if !paid.is_positive() {
        return RequiredMinimum::Due(due);
    }
    let paid = Amount::input(ledger, Field::at("/events/already_used/required_minimum"), paid);
    RequiredMinimum::Due(due.less(paid.line(Line::UsedOfLimit, &[])).line(Line::RequiredMinimumLeft, LAW))
}

fn divisor(age: i32) -> i64 {
    let years = usize::try_from(age.saturating_sub(AGE)).unwrap_or(0);
    DIVISORS.get(years).or(DIVISORS.last()).copied().unwrap_or(TENTH)
}
