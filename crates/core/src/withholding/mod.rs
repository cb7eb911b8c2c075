//! What must the payer withhold: for federal income tax here, for the state's in `state`?

mod state;

pub use state::{Facing, StateRule, state_rule};

use crate::access::{Route, Withheld};
use crate::authority::Authority;
use crate::ledger::{Amount, Ledger, Line, TrackedRate};
use crate::money::{Rate, Usd};

/// Law: IRC 3405(c)(1)(B), fixed by statute.
const ROLLABLE_MINIMUM: Rate = Rate::percent(20);
/// Law: IRC 3405(b)(1), fixed by statute; the payee may elect 0% to 100%.
const NONPERIODIC_DEFAULT: Rate = Rate::percent(10);
/// Law: Treas. Reg. 31.3405(c)-1, Q&A-14.
pub const THRESHOLD: Usd = Usd::dollars(200);

/// How tax is withheld from a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regime {
    /// From an eligible rollover distribution in cash: 20%, or more.
    Rollable,
    /// From any other payment: 10%, or as elected.
    Nonperiodic,
    /// From none, unless elected.
    Exempt,
}

impl Regime {
    /// The regime of a route.
    ///
    /// Law: IRC 3405(b) and (c).
    #[must_use]
    pub fn of(route: Route, rollover_eligible: bool) -> Self {
        match route.profile().withheld {
            Withheld::Nothing => Self::Exempt,
            Withheld::Usual if rollover_eligible => Self::Rollable,
            Withheld::Usual => Self::Nonperiodic,
        }
    }
}

/// The rates that apply to one payment.
#[derive(Clone, Copy, Debug)]
pub struct Rates<L: Ledger> {
    pub minimum: TrackedRate<L>,
    pub default: TrackedRate<L>,
    /// The election, else the default.
    pub applied: TrackedRate<L>,
    /// An eligible rollover distribution so small that nothing is withheld.
    pub below_threshold: bool,
}

/// The least an election may be for a payment of that amount.
#[must_use]
pub fn minimum(regime: Regime, payable: Usd) -> Rate {
    if regime == Regime::Rollable && payable >= THRESHOLD { ROLLABLE_MINIMUM } else { Rate::ZERO }
}

/// The withholding rates of a payment.
///
/// Law: IRC 3405(c) for eligible rollover distributions, 3405(b) otherwise.
/// Form: Form W-4R, line 2.
/// Not modelled: payments delivered outside the United States: errs low. Earlier rollable payments
/// of the year count towards the $200: errs low.
pub fn rates<L: Ledger>(ledger: L, regime: Regime, payable: Usd, election: Option<TrackedRate<L>>) -> Rates<L> {
    let below_threshold = regime == Regime::Rollable && payable < THRESHOLD;
    let (least, usual, law): (Rate, Rate, &'static [Authority]) = match regime {
        Regime::Rollable if below_threshold => (Rate::ZERO, Rate::ZERO, &[Authority::Reg313405c1]),
        Regime::Rollable => (ROLLABLE_MINIMUM, ROLLABLE_MINIMUM, &[Authority::Irc3405c, Authority::FormW4R]),
        Regime::Nonperiodic => (Rate::ZERO, NONPERIODIC_DEFAULT, &[Authority::Irc3405b, Authority::FormW4R]),
        Regime::Exempt => (Rate::ZERO, Rate::ZERO, &[Authority::Irc3405b, Authority::FormW4R]),
    };
    let minimum = TrackedRate::statute(ledger, least).line(Line::WithholdingMinimum, law);
    let default = TrackedRate::statute(ledger, usual).line(Line::WithholdingDefault, law);
    Rates { minimum, default, applied: election.unwrap_or(default), below_threshold }
}

/// The rate on a required minimum that is paid together with what may be rolled over.
///
/// Law: IRC 402(c)(4)(B), 3405(b): it is no eligible rollover distribution; 10%, unless elected.
pub fn rate_of_minimum<L: Ledger>(ledger: L, election: Option<TrackedRate<L>>) -> TrackedRate<L> {
    const LAW: &[Authority] = &[Authority::Irc3405b, Authority::FormW4R];
    election.unwrap_or_else(|| TrackedRate::statute(ledger, NONPERIODIC_DEFAULT).line(Line::WithholdingDefault, LAW))
}

/// What is withheld from the taxable part of a payment in cash.
///
/// Law: IRC 3405(b) and (c); Treas. Reg. 31.3405(c)-1.
/// Form: Form 1099-R, box 4.
pub fn withheld<L: Ledger>(includible: Amount<L>, rates: &Rates<L>) -> Amount<L> {
    const LAW: &[Authority] = &[Authority::Irc3405b, Authority::Irc3405c, Authority::FormW4R];
    includible.times_rate(rates.applied).line(Line::PartWithholding, LAW)
}
