//! What is withheld from each part of a payment?

use super::set_apart::{IN_KIND, withheld_beside_minimum};
use crate::access::Route;
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Amount, Ledger, Line, sum};
use crate::rollover::{self, Delivered};
use crate::withholding::{self, Facing, Rates, Regime, StateRule};

/// Each part with what is withheld from it for federal tax, and both sums.
pub(super) struct Withheld<L: Ledger> {
    pub(super) parts: Vec<(Delivered<L>, Amount<L>)>,
    pub(super) federal: Amount<L>,
    /// None where neither the state nor a percentage is known.
    pub(super) state: Option<Amount<L>>,
}

/// Tax is withheld from cash alone: 10% of a required minimum beside the rate of the rest, and what
/// shares in kind call for out of the cash beside them.
///
/// Law: IRC 3405(b), (c) and (e)(8).
pub(super) fn withheld_from_parts<L: Ledger>(
    facts: &Facts<'_, L>,
    route: Route,
    delivered: Vec<Delivered<L>>,
    (rates, minimum): (&Rates<L>, Option<Amount<L>>),
) -> Withheld<L> {
    let ledger = facts.ledger;
    let election = facts.state_election();
    let rule = state_rule_of(facts, route, rates);
    let mut parts = Vec::new();
    let (mut federal, mut for_state) = (Vec::new(), Vec::new());
    let mut minimum_left = minimum;
    // Of shares nothing can be withheld but out of the cash beside them.
    let mut of_shares: Vec<_> = delivered
        .iter()
        .filter(|part| part.way == IN_KIND)
        .map(|part| part.deferred.map_or(part.includible, |deferred| part.includible - deferred))
        .collect();
    for part in delivered {
        let withheld = if rollover::is_cash(part.way) {
            let withheld = match minimum_left {
                Some(left) => {
                    let here = left.smaller(part.gross - part.roth_gross);
                    minimum_left = Some(left - here);
                    withheld_beside_minimum(facts, &part, here, rates)
                }
                None => withholding::withheld(part.includible, rates),
            };
            let withheld = match of_shares.pop() {
                Some(shares) => (withheld + shares.times_rate(rates.applied)).smaller(part.gross),
                None => withheld,
            };
            let withheld = withheld.line(Line::PartWithholding, &[Authority::Irc3405c]);
            federal.push(withheld);
            for_state.extend(match &rule {
                Some(rule) => rule.withheld(part.includible, withheld, election),
                None => election.map(|rate| part.includible.times_rate(rate)),
            });
            withheld
        } else {
            Amount::zero(ledger).line(Line::PartWithholding, &[Authority::Irc3405c])
        };
        parts.push((part, withheld));
    }
    let federal_withholding =
        sum(ledger, federal).line(Line::FederalWithholding, &[Authority::Irc3405b, Authority::Irc3405c]);
    let any = rule.is_some() || election.is_some();
    let state_withholding = any.then(|| sum(ledger, for_state).line(Line::StateWithholding, &[]));
    Withheld { parts, federal: federal_withholding, state: state_withholding }
}

/// The state's rule of withholding for this payment; none where no state is known.
pub(crate) fn state_rule_of<'f, L: Ledger>(
    facts: &'f Facts<'_, L>,
    route: Route,
    rates: &Rates<L>,
) -> Option<StateRule<'f>> {
    let facing = Facing {
        on: facts.scenario.request.date,
        regime: Regime::of(route, facts.rollover_eligible(route)),
        below_threshold: rates.below_threshold,
        federal: rates.applied.value(),
        early: !facts.from_59_half.value(),
    };
    // Where somebody else is taxed, somebody else's state withholds.
    let state = facts.state.as_ref().filter(|_| !facts.another_is_taxed(route));
    state.map(|state| withholding::state_rule(&state.law, facing))
}
