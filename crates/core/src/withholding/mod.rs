//! What must the payer withhold for federal income tax?

use crate::authority::Authority;
use crate::ledger::{Amount, Ledger, Line, TrackedRate};
use crate::money::{Rate, Usd};

/// Law: IRC 3405(c)(1)(B), fixed by statute.
const ROLLABLE_MINIMUM: Rate = Rate::percent(20);
/// Law: IRC 3405(b)(1), fixed by statute; the payee may elect 0% to 100%.
const NONPERIODIC_DEFAULT: Rate = Rate::percent(10);
/// Law: Treas. Reg. 31.3405(c)-1, Q&A-14.
pub const THRESHOLD: Usd = Usd::dollars(200);

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
pub fn minimum(rollover_eligible: bool, payable: Usd) -> Rate {
    if rollover_eligible && payable >= THRESHOLD { ROLLABLE_MINIMUM } else { Rate::ZERO }
}

/// The withholding rates of a payment.
///
/// Law: IRC 3405(c) for eligible rollover distributions, 3405(b) otherwise.
/// Form: Form W-4R, line 2.
/// Not modelled: payments delivered outside the United States: errs low. Earlier rollable payments
/// of the year count towards the $200: errs low.
pub fn rates<L: Ledger>(
    ledger: L,
    rollover_eligible: bool,
    payable: Usd,
    election: Option<TrackedRate<L>>,
) -> Rates<L> {
    let below_threshold = rollover_eligible && payable < THRESHOLD;
    let (least, usual, law): (Rate, Rate, &'static [Authority]) = if below_threshold {
        (Rate::ZERO, Rate::ZERO, &[Authority::Reg313405c1])
    } else if rollover_eligible {
        (ROLLABLE_MINIMUM, ROLLABLE_MINIMUM, &[Authority::Irc3405c, Authority::FormW4R])
    } else {
        (Rate::ZERO, NONPERIODIC_DEFAULT, &[Authority::Irc3405b, Authority::FormW4R])
    };
    let minimum = TrackedRate::statute(ledger, least).line(Line::WithholdingMinimum, law);
    let default = TrackedRate::statute(ledger, usual).line(Line::WithholdingDefault, law);
    Rates { minimum, default, applied: election.unwrap_or(default), below_threshold }
}

/// What is withheld from the taxable part of a payment in cash.
///
/// Law: IRC 3405(b) and (c); Treas. Reg. 31.3405(c)-1.
/// Form: Form 1099-R, box 4.
pub fn withheld<L: Ledger>(includible: Amount<L>, rates: &Rates<L>) -> Amount<L> {
    const LAW: &[Authority] = &[Authority::Irc3405b, Authority::Irc3405c, Authority::FormW4R];
    includible.times_rate(rates.applied).line(Line::PartWithholding, LAW)
}
