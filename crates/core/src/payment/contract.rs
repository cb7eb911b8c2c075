//! Which contract does a payment by this route come from, and what of its basis?

use super::Run;
use crate::access::Route;
use crate::authority::Authority;
use crate::facts::{Facts, Held};
use crate::income::Contract;
use crate::ledger::{Ledger, Line, sum};
use crate::reporting::RothBasis;
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

/// The basis that the designated Roth money of a payment recovers: of what is qualified, of which nothing
/// is income, its share of the account's.
///
/// Law: IRC 402A(d)(1), 72(e)(8).
/// Form: Form 1099-R, box 5.
pub(super) fn recovered<L: Ledger>(facts: &Facts<'_, L>, route: Route, run: &Run<'_, L>) -> RothBasis<L> {
    let mut some_qualified = false;
    let mut shares = Vec::new();
    for paid in &run.by_source {
        let Some(held) = facts.held.iter().find(|held| held.account.source == paid.account.source) else { continue };
        let contract = contract(facts, route, held);
        if contract.character != Character::DesignatedRoth {
            continue;
        }
        let share = if contract.qualified == Some(true) {
            some_qualified = true;
            contract.basis.map(|basis| paid.gross.smaller(paid.gross.share(basis, contract.balance)))
        } else {
            paid.split.map(|split| split.basis)
        };
        shares.push(share);
    }
    if !some_qualified {
        return RothBasis::NotIncome;
    }
    match shares.into_iter().collect::<Option<Vec<_>>>() {
        Some(known) => RothBasis::Share(sum(facts.ledger, known).line(Line::BasisFromSource, &[Authority::Irc72e8])),
        None => RothBasis::Unknown,
    }
}
