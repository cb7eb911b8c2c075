//! Which contract does a payment by this route come from?

use crate::access::Route;
use crate::facts::{Facts, Held};
use crate::income::Contract;
use crate::ledger::Ledger;
use crate::scenario::Character;
use crate::special::corrective;

/// The source's own contract; dividends and correctives have rules of their own.
///
/// Law: IRC 72(e)(5)(D) for dividends on employer stock; 402(g)(2)(C), 401(k)(8)(D) and 401(m)(7) for
/// correctives: what went in before tax comes out as income, and so do all earnings. Treas. Reg.
/// 1.402A-1, A-11: from a designated Roth account, neither is ever a qualified distribution.
pub(super) fn contract<L: Ledger>(facts: &Facts<'_, L>, route: Route, held: &Held<'_, L>) -> Contract<L> {
    let apart = Contract { character: Character::Pretax, basis: None, qualified: None, shared: false, ..held.contract };
    if route == Route::EsopDividend {
        return apart;
    }
    match corrective::amounts(facts.ledger, facts.scenario).filter(|_| route == Route::Corrective) {
        Some((excess, earnings)) if corrective::went_in_after_tax(held.account) => {
            Contract { balance: excess + earnings, basis: Some(excess), ..apart }
        }
        Some(_) => apart,
        None => held.contract,
    }
}
