//! Which life event gives a payment a treatment of its own, from when to when, up to how much?
//!
//! A limit serves twice, without the two being one: as the limit of the plan's route and as the cap
//! of the exception to the 10%.

mod birth_or_adoption;
pub(crate) mod corrective;
mod deemed_severance;
mod disability;
mod disaster;
mod domestic_abuse;
mod eaca;
mod emergency;
mod esop_dividend;
mod levy;
mod long_term_care;
mod qdro;
mod required_minimum;
mod reservist;
mod terminal_illness;

pub(crate) use disaster::{ENACTED as DISASTERS_ENACTED, FOR_EACH_DISASTER, by_year};
pub(crate) use emergency::{EMERGENCY_LIMIT, Emergency, EmergencyState, emergency};
pub(crate) use required_minimum::{RequiredMinimum, first_age, required_minimum};

use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::figures::Year;
use crate::ledger::{Amount, Day, Field, Ledger, Line};
use crate::money::Usd;
use crate::scenario::{Event, Scenario};

const MONTHS_OF_A_YEAR: i32 = 12;

/// What an event makes of a payment on that day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Special<L: Ledger> {
    pub(crate) route: Route,
    /// None where the event spares nothing.
    pub(crate) exception: Option<Exception>,
    pub(crate) event: Event,
    pub(crate) standing: Standing<L>,
    /// The last day on which a payment counts; none where no day ends it, or it is not known.
    pub(crate) last: Option<Day<L>>,
    /// The most that counts; none where no amount of dollars limits it.
    pub(crate) cap: Option<Amount<L>>,
    /// The same if all were vested, where a limit by the vested account is not known exactly.
    pub(crate) cap_if_vested: Option<Amount<L>>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Standing<L: Ledger> {
    /// It did not happen, or nobody said so.
    NoEvent,
    /// It happened, but not as the law asks.
    Unqualified,
    Open,
    /// Payments count from that day on.
    NotBefore(Day<L>),
    /// Payments counted until that day.
    Over(Day<L>),
    /// The limit was used by earlier payments, or nothing vested is left for it.
    UsedUp,
    /// A fact decides that is not known.
    Unknown,
    /// The plan's own definition may open the route; the tax law's, which spares the 10%, is not known
    /// to be met.
    ByPlan,
}

/// What the limits are measured by.
struct Measure<'s, L: Ledger> {
    ledger: L,
    scenario: &'s Scenario,
    year: &'static Year,
    paid: Day<L>,
    vested_total: Amount<L>,
    /// If all were vested; none where all vesting is known.
    vested_at_most: Option<Amount<L>>,
}

/// How many events there are, but for the emergency expense.
pub(crate) const EVENTS: usize = 13;

/// Every event but the emergency expense, which has a history of its own.
pub(crate) fn specials<L: Ledger>(
    ledger: L,
    scenario: &Scenario,
    year: &'static Year,
    paid: Day<L>,
    (vested_total, vested_at_most): (Amount<L>, Option<Amount<L>>),
) -> [Special<L>; EVENTS] {
    let by = &Measure { ledger, scenario, year, paid, vested_total, vested_at_most };
    [
        disability::disability(by),
        terminal_illness::terminal_illness(by),
        birth_or_adoption::birth_or_adoption(by),
        domestic_abuse::domestic_abuse(by),
        disaster::disaster(by),
        reservist::reservist(by),
        long_term_care::long_term_care(by),
        deemed_severance::deemed_severance(by),
        qdro::qdro(by),
        eaca::eaca(by),
        corrective::corrective(by),
        esop_dividend::esop_dividend(by),
        levy::levy(by),
    ]
}

impl<L: Ledger> Special<L> {
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.standing, Standing::Open)
    }
}

impl<L: Ledger> Measure<'_, L> {
    fn day(&self, pointer: &'static str, day: crate::date::Date) -> Day<L> {
        Day::input(self.ledger, Field::at(pointer), day).line(Line::EventDate, &[])
    }

    /// The limit less what earlier payments used of it.
    fn unused(&self, limit: Amount<L>, pointer: &'static str, used: Usd, law: &'static [Authority]) -> Amount<L> {
        let left = if used.is_positive() {
            limit.less(Amount::input(self.ledger, Field::at(pointer), used).line(Line::UsedOfLimit, &[]))
        } else {
            limit
        };
        left.line(Line::SpecialLimit, law)
    }

    /// Open with what is left of a limit; a limit by the vested account is known with it.
    fn within(&self, cap: Amount<L>) -> Standing<L> {
        if cap.is_positive() {
            Standing::Open
        } else if self.vested_at_most.is_none() {
            Standing::UsedUp
        } else {
            Standing::Unknown
        }
    }
}

/// The last day of the year that begins on a day.
fn last_of_year_from<L: Ledger>(first: Day<L>, law: &'static [Authority]) -> Day<L> {
    first.last_of_months(MONTHS_OF_A_YEAR).line(Line::WindowEnds, law)
}
