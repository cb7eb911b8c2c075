//! Does the tax on what employer stock has gained wait until the shares are sold?

use crate::authority::Authority;
use crate::ledger::{Amount, Field, Ledger, Line};
use crate::scenario::Account;

const LAW: &[Authority] = &[Authority::Irc402e4];

/// What the shares delivered have gained over what the plan paid for them; none where that is not
/// known or nothing was gained.
///
/// Law: IRC 402(e)(4)(B) to (D); Treas. Reg. 1.402(a)-1(b)(1)(i).
/// Form: Form 1099-R, box 6.
/// Not modelled: shares bought with the worker's own after-tax contributions, whose gain waits without
/// a lump sum (402(e)(4)(A)): errs high.
pub fn unrealized<L: Ledger>(ledger: L, account: &Account, delivered: Amount<L>) -> Option<Amount<L>> {
    let stock = account.employer_stock?;
    let said = |path, amount| Amount::input(ledger, Field::of(account.source, path), amount);
    let value = said("/plan/sources/*/employer_stock/value", stock.value).line(Line::StockValue, &[]);
    let basis = said("/plan/sources/*/employer_stock/basis", stock.basis?).line(Line::StockBasis, LAW);
    let gained = delivered.share(value.less(basis), value).line(Line::StockGain, LAW);
    gained.is_positive().then_some(gained)
}
