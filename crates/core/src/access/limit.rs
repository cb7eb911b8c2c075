//! How much of a source may leave by a route today?

use super::Route;
use crate::authority::Authority;
use crate::facts::{Facts, Held};
use crate::ledger::{Amount, Field, Ledger, Line};
use crate::scenario::Known;

/// The most that may leave, or the ends between which it lies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limit<L: Ledger> {
    pub(crate) least: Amount<L>,
    pub(crate) most: Amount<L>,
}

impl<L: Ledger> Limit<L> {
    fn exactly(amount: Amount<L>) -> Self {
        Self { least: amount, most: amount }
    }

    pub(crate) fn is_exact(self) -> bool {
        self.least.value() == self.most.value()
    }

    /// No more than what another limit leaves, known or between two ends.
    pub(crate) fn within(self, least: Amount<L>, most: Amount<L>) -> Self {
        if least.value() == most.value() {
            return self.capped(most);
        }
        Self { least: self.least.smaller(least), most: self.most.smaller(most) }
    }

    fn capped(self, cap: Amount<L>) -> Self {
        if self.is_exact() {
            return Self::exactly(self.most.smaller(cap));
        }
        Self { least: self.least.smaller(cap), most: self.most.smaller(cap) }
    }
}

/// The vested balance, and what the route's own law leaves of it.
///
/// Law: IRC 411(a); 72(t)(2)(H), (I), (K), (11) and 401(a)(39) for special purposes; Treas. Reg. 1.401(k)-1(d)(3)(iii)(A) for
/// hardships; Rev. Rul. 71-295 for the two-year rule.
pub(crate) fn limit<L: Ledger>(facts: &Facts<'_, L>, route: Route, held: &Held<'_, L>) -> Limit<L> {
    let vested = match held.vested {
        Some(vested) => Limit::exactly(vested),
        None => Limit { least: Amount::zero(facts.ledger), most: held.balance },
    };
    if let Some(cap) = facts.cap_of_event(route) {
        let limit = vested.capped(cap);
        return match facts.cap_if_vested(route) {
            Some(most) => Limit { least: limit.least, most: vested.most.smaller(most) },
            None => limit,
        };
    }
    if route == Route::Hardship {
        let cap = held.hardship_limit.map(|cap| vested.capped(cap));
        return cap.unwrap_or_else(|| at_least_the_need(facts, held, vested));
    }
    if route != Route::TwoYear {
        return vested;
    }
    let said = |path, amount| {
        Amount::input(facts.ledger, Field::of(held.account.source, path), amount)
            .line(Line::SeasonedBalance, &[Authority::RevRul71_295])
    };
    match held.account.held_two_years {
        Known::Exactly(amount) => vested.capped(said("/plan/sources/*/held_two_years", amount)),
        Known::Between(from, to) => Limit {
            least: vested.least.smaller(said("/plan/sources/*/held_two_years/from", from)),
            most: vested.most.smaller(said("/plan/sources/*/held_two_years/to", to)),
        },
        Known::Unknown => Limit { least: Amount::zero(facts.ledger), most: vested.most },
    }
}

/// Without a household, or without the basis, the taxes by which a hardship may exceed the need are not known.
fn at_least_the_need<L: Ledger>(facts: &Facts<'_, L>, held: &Held<'_, L>, vested: Limit<L>) -> Limit<L> {
    let basis_unknown = held.contract.basis.is_none() && held.contract.qualified != Some(true);
    let taxes_unknown = facts.tax.is_none() || basis_unknown;
    match facts.scenario.events.hardship.and_then(|event| event.need).filter(|_| taxes_unknown) {
        Some(need) => {
            let need = Amount::input(facts.ledger, Field::at("/events/hardship/need"), need)
                .line(Line::HardshipNeed, &[Authority::Reg1401k1d3]);
            Limit { least: vested.least.smaller(need), most: vested.most }
        }
        None => vested,
    }
}
