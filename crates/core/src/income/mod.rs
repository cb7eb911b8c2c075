//! What part of a payment is income, and what part is the participant's own basis?

mod employer_roth;
mod employer_stock;

pub(crate) use employer_roth::{about_employer_roth, contributed, with_contribution};
pub use employer_stock::unrealized;

use crate::authority::Authority;
use crate::ledger::{Amount, Ledger, Line, sum};
use crate::scenario::Character;

/// One source of money as IRC 72 sees it: a contract with a value and a basis.
#[derive(Clone, Copy, Debug)]
pub struct Contract<L: Ledger> {
    pub character: Character,
    /// What the contract is worth.
    pub balance: Amount<L>,
    /// Investment in the contract; none where it is not known.
    pub basis: Option<Amount<L>>,
    /// Contributions before 1987, which come out first.
    pub pre_1987_basis: Amount<L>,
    /// Whether a payment from the designated Roth account is qualified; none where it is not known.
    pub qualified: Option<bool>,
    /// One contract with every other shared source: payments from all of them are split as one.
    pub shared: bool,
}

/// A payment from one contract: `gross = basis + includible`.
#[derive(Clone, Copy, Debug)]
pub struct Split<L: Ledger> {
    pub gross: Amount<L>,
    pub basis: Amount<L>,
    pub includible: Amount<L>,
}

const PRO_RATA: &[Authority] = &[Authority::Irc72e8, Authority::Irc72d2];
const ROTH_PRO_RATA: &[Authority] = &[Authority::Irc402Ad4, Authority::Irc72e8];
const ROTH_QUALIFIED: &[Authority] = &[Authority::Irc402Ad2, Authority::Reg1402A1];
const ALL_INCOME: &[Authority] = &[Authority::Irc402a];

/// Splits a payment from several sources, each with its gross amount. What shares one contract is
/// split as one payment, and its basis handed back to the sources in proportion.
///
/// Law: IRC 72(e)(8); Notice 2014-54, section III.
pub fn splits<L: Ledger>(ledger: L, payments: &[(Contract<L>, Amount<L>)]) -> Vec<Option<Split<L>>> {
    let shared = || payments.iter().filter(|(contract, _)| contract.shared);
    let together = shared()
        .next()
        .and_then(|(contract, _)| split(ledger, contract, sum(ledger, shared().map(|(_, gross)| *gross))));
    let mut given = Amount::zero(ledger);
    let mut left = shared().count();
    payments
        .iter()
        .map(|(contract, gross)| {
            if !contract.shared {
                return split(ledger, contract, *gross);
            }
            let whole = together?;
            left = left.saturating_sub(1);
            // The last source takes what rounding has left.
            let part = if left == 0 { whole.basis - given } else { whole.basis.share(*gross, whole.gross) };
            given = given + part;
            let basis = part.line(Line::BasisFromSource, PRO_RATA);
            let includible = (*gross - basis).line(Line::IncludibleFromSource, PRO_RATA);
            Some(Split { gross: *gross, basis, includible })
        })
        .collect()
}

/// Splits a payment into basis and income; none where a fact that decides is not known.
///
/// Law: IRC 402(a); 72(e)(8) and (d)(2) for after-tax money; 402A(d)(2) and (4) for designated
/// Roth accounts.
/// Form: Form 1099-R, boxes 1, 2a and 5.
pub fn split<L: Ledger>(ledger: L, contract: &Contract<L>, gross: Amount<L>) -> Option<Split<L>> {
    let (basis, law) = match contract.character {
        Character::Pretax => match contract.basis {
            Some(basis) => (pro_rata(gross, basis, contract.balance), PRO_RATA),
            None => (Amount::zero(ledger), ALL_INCOME),
        },
        Character::DesignatedRoth => {
            if contract.qualified? {
                (gross, ROTH_QUALIFIED)
            } else {
                (pro_rata(gross, contract.basis?, contract.balance), ROTH_PRO_RATA)
            }
        }
        Character::AfterTax => (after_tax(contract, gross)?, PRO_RATA),
    };
    let basis = basis.line(Line::BasisFromSource, law);
    let includible = (gross - basis).line(Line::IncludibleFromSource, law);
    Some(Split { gross, basis, includible })
}

/// Pre-1987 basis first, the rest pro rata.
///
/// Law: IRC 72(e)(8)(D) where the plan allowed withdrawals before separation on 5 May 1986.
fn after_tax<L: Ledger>(contract: &Contract<L>, gross: Amount<L>) -> Option<Amount<L>> {
    if !contract.pre_1987_basis.is_positive() {
        return Some(pro_rata(gross, contract.basis?, contract.balance));
    }
    let first = gross.smaller(contract.pre_1987_basis).line(Line::Pre1987Basis, &[Authority::Irc72e8D]);
    let rest = pro_rata(gross - first, contract.basis?, contract.balance.less(contract.pre_1987_basis));
    Some(first + rest)
}

/// The basis in a payment: its share of the contract's basis, never more than the payment.
fn pro_rata<L: Ledger>(gross: Amount<L>, basis: Amount<L>, balance: Amount<L>) -> Amount<L> {
    // An account worth less than its basis pays nothing but basis.
    if basis.value() >= balance.value() { gross } else { gross.share(basis, balance) }
}
