//! Which part of a payment has a rule of its own: a required minimum, shares, converted money?

use super::run::Paid;
use crate::access::Route;
use crate::additional_tax;
use crate::authority::Authority;
use crate::facts::Facts;
use crate::income::Split;
use crate::ledger::{Amount, Ledger, Line, sum};
use crate::money::Usd;
use crate::rollover::Delivered;
use crate::scenario::{Account, Character, DirectWay, Way};
use crate::special::RequiredMinimum;
use crate::withholding::{self, Rates};

/// Law: IRC 402(e)(4)(D)(i): the whole balance in one year, after 59 1/2 while still employed.
pub(super) const IN_KIND: Way = Way::Direct(DirectWay::InKind);

/// Whether the payment is a lump sum by which the tax on the gain in employer stock can wait: all that
/// is vested, from 59 1/2 on.
///
/// Law: IRC 402(e)(4)(D)(i)(II).
/// Not modelled: other plans of the employer that count as one with this; earlier payments since 59 1/2
/// in another year, of which a note asks.
pub(super) fn lump_sum_after_59_half<L: Ledger>(facts: &Facts<'_, L>, gross: Usd) -> bool {
    let known = facts.held.iter().all(|held| held.vested.is_some());
    known && facts.from_59_half.value() && gross == facts.vested_total.value()
}

/// What is withheld from a cash part in which so much is the required minimum.
pub(super) fn withheld_beside_minimum<L: Ledger>(
    facts: &Facts<'_, L>,
    part: &Delivered<L>,
    minimum: Amount<L>,
    rates: &Rates<L>,
) -> Amount<L> {
    let (gross, includible) = (part.gross - part.roth_gross, part.includible - part.roth_includible);
    let taxable = includible.share(minimum, gross);
    let of_minimum = taxable.times_rate(withholding::rate_of_minimum(facts.ledger, facts.election()));
    let of_rest = (part.includible - taxable).times_rate(rates.applied);
    (of_minimum + of_rest).line(Line::PartWithholding, &[Authority::Irc3405b, Authority::Irc3405c, Authority::FormW4R])
}

/// What is paid this year counts first towards the year's required minimum, by whatever route a
/// participant has it paid. Designated Roth money counts for nothing here.
///
/// Law: IRC 402(c)(4)(B), 402A(d)(5); Treas. Reg. 1.402(c)-2.
/// Not modelled: where basis is in the payment, taxable money of the minimum may be counted as rolled
/// over: errs low.
pub(super) fn minimum_first<L: Ledger>(facts: &Facts<'_, L>, route: Route, paid: &[Paid<'_, L>]) -> Option<Amount<L>> {
    let own = facts.rollover_eligible(route) && !matches!(route, Route::Qdro | Route::IrsLevy);
    let RequiredMinimum::Due(due) = facts.required_minimum else { return None };
    let counts = paid.iter().filter(|paid| paid.account.character() != Character::DesignatedRoth);
    let counted = sum(facts.ledger, counts.map(|paid| paid.gross));
    let first = due.smaller(counted);
    (own && first.is_positive())
        .then(|| first.line(Line::RequiredMinimumFirst, &[Authority::Irc401a9, Authority::Irc402c4]))
}

/// Converted money in the payment that the 10% reaches, from every account that holds some.
pub(super) fn recaptured<L: Ledger>(facts: &Facts<'_, L>, splits: &[(&Account, Split<L>)]) -> Option<Amount<L>> {
    let year = facts.paid.value().year();
    let of = |(account, split): &(&Account, Split<L>)| {
        let held = facts.held.iter().find(|held| held.account.source == account.source)?;
        additional_tax::recapture(facts.ledger, account, year, held.contract.basis?, split.basis)
    };
    let all: Vec<_> = splits.iter().filter_map(of).collect();
    (!all.is_empty()).then(|| sum(facts.ledger, all))
}
