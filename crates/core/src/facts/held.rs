//! What is one source of money: how much is vested, which contract is it, has its Roth clock run?

use crate::authority::Authority;
use crate::income::Contract;
use crate::ledger::{Amount, Field, Ledger, Line, TrackedRate, sum};
use crate::money::{Rate, Usd};
use crate::scenario::{Account, Answer, Character, Known, MoneySource};

/// A held source.
#[derive(Debug)]
pub(crate) struct Held<'s, L: Ledger> {
    pub(crate) account: &'s Account,
    pub(crate) balance: Amount<L>,
    /// None where vesting is not known.
    pub(crate) vested: Option<Amount<L>>,
    pub(crate) contract: Contract<L>,
    /// The most a hardship may pay from this source alone, for the need and the taxes that it
    /// brings; none where that is not known or the source does not reach the need.
    pub(crate) hardship_limit: Option<Amount<L>>,
}

/// What is vested of an account from which something was paid while only a part was vested: the share of
/// what would be there with it, less what was paid; by the plan's choice, that grows with the account.
///
/// Law: Treas. Reg. 1.411(a)-7(d)(5)(iii): X = P(AB + D) - D, or with R x D for D.
fn after_withdrawal<L: Ledger>(balance: Amount<L>, withdrawn: Amount<L>, vested: TrackedRate<L>) -> Amount<L> {
    let with = (balance + withdrawn).times_rate(vested);
    with.less(withdrawn).line(Line::VestedBalance, &[Authority::Irc411a, Authority::Reg1411a7d5])
}

pub(super) fn hold<L: Ledger>(ledger: L, account: &Account) -> Held<'_, L> {
    let said = |path, amount: Usd| Amount::input(ledger, Field::of(account.source, path), amount);
    let balance = said("/plan/sources/*/balance", account.balance).line(Line::AccountBalance, &[]);
    let vested = account.vested.map(|rate| {
        if rate == Rate::ONE {
            return balance;
        }
        let rate = TrackedRate::input(ledger, Field::of(account.source, "/plan/sources/*/vested_percent"), rate)
            .line(Line::VestedShare, &[Authority::Irc411a]);
        let Some(earlier) = account.withdrawn_while_partly_vested else {
            return balance.times_rate(rate).line(Line::VestedBalance, &[Authority::Irc411a]);
        };
        let of = |path, amount| said(path, amount).line(Line::EarlierWithdrawal, &[Authority::Reg1411a7d5]);
        let withdrawn = of("/plan/sources/*/withdrawn_while_partly_vested/amount", earlier.amount);
        let after = earlier.balance_after.filter(|after| after.is_positive());
        let withdrawn = after.map_or(withdrawn, |after| {
            let after = of("/plan/sources/*/withdrawn_while_partly_vested/balance_after", after);
            withdrawn.share(balance, after)
        });
        after_withdrawal(balance, withdrawn, rate)
    });
    let known = |path, amount: Known| match amount {
        Known::Exactly(amount) => Some(said(path, amount).line(Line::AccountBasis, &[])),
        Known::Between(..) | Known::Unknown => None,
    };
    let character = account.character();
    let basis = match character {
        Character::Pretax => None,
        Character::DesignatedRoth => known("/plan/sources/*/basis", account.basis),
        Character::AfterTax => known("/plan/sources/*/post_1986_basis", account.post_1986_basis),
    };
    let pre_1987_basis = if account.pre_1987_basis.is_positive() {
        said("/plan/sources/*/pre_1987_basis", account.pre_1987_basis).line(Line::Pre1987Basis, &[Authority::Irc72e8D])
    } else {
        Amount::zero(ledger)
    };
    let contract = Contract { character, balance, basis, pre_1987_basis, qualified: None, shared: false };
    Held { account, balance, vested, contract, hardship_limit: None }
}

/// Whether payments from the designated Roth accounts are qualified distributions; none where a
/// first year of contributions is not known and decides.
///
/// The clock is one for the plan: it starts with the first contribution to any of its designated
/// Roth accounts, and an older start comes with money rolled in directly.
///
/// Law: IRC 402A(d)(2); Treas. Reg. 1.402A-1, A-2 and A-4: five taxable years from 1 January of the
/// first contribution year, and 59 1/2 or disability. IRC 402A(e)(7) for emergency savings accounts.
pub(super) fn run_roth_clock<L: Ledger>(held: &mut [Held<'_, L>], year: i32, old_or_disabled: bool) {
    /// Fixed by statute: the clock has run when the fifth taxable year has ended.
    const LAST_YEAR_OF_CLOCK: i32 = 4;
    let (first, all_known) = first_roth_year(held);
    let has_run = first.is_some_and(|first| year > first.saturating_add(LAST_YEAR_OF_CLOCK));
    // A year nobody has said can only start the clock earlier.
    let clock = if !old_or_disabled {
        Some(false)
    } else if has_run || all_known {
        Some(has_run)
    } else {
        None
    };
    for one in held.iter_mut().filter(|held| held.contract.character == Character::DesignatedRoth) {
        one.contract.qualified = if one.account.source == MoneySource::Plesa { Some(true) } else { clock };
    }
}

/// The first year of designated Roth money in the plan as far as it is known, and whether an earlier one
/// is out of the question. Money turned Roth inside the plan starts the clock, too; what is in an account
/// for it alone came by the conversions that are listed.
///
/// Law: Treas. Reg. 1.402A-1, A-4; IRC 402A(c)(4)(B); Notice 2010-84.
pub(super) fn first_roth_year<L: Ledger>(held: &[Held<'_, L>]) -> (Option<i32>, bool) {
    let roth = held.iter().filter(|held| {
        held.contract.character == Character::DesignatedRoth && held.account.source != MoneySource::Plesa
    });
    let mut first = None;
    let mut all_known = true;
    for account in roth.map(|held| held.account) {
        let converted = account.conversions.iter().map(|conversion| conversion.year).min();
        let said = account.first_contribution_year.or(converted.filter(|_| account.source == MoneySource::Irr));
        all_known &= said.is_some();
        first = first.into_iter().chain(said).chain(converted).min();
    }
    (first, all_known)
}

/// Without separate accounting, after-tax contributions and all other money but designated Roth
/// are one contract.
///
/// Law: IRC 72(d)(2), (e)(8); Notice 2014-54, Example 1.
pub(super) fn share_one_contract<L: Ledger>(ledger: L, held: &mut [Held<'_, L>]) {
    let shared = held
        .iter()
        .any(|held| held.contract.character == Character::AfterTax && held.account.separate_contract == Answer::No);
    if !shared {
        return;
    }
    // Designated Roth money, and after-tax money with accounts of its own, stay apart.
    let joins = |held: &Held<'_, L>| match held.contract.character {
        Character::Pretax => true,
        Character::DesignatedRoth => false,
        Character::AfterTax => held.account.separate_contract == Answer::No,
    };
    // Only what is vested counts; where vesting is not known, neither is the share of basis.
    let vested = held.iter().filter(|held| joins(held)).map(|held| held.vested).collect::<Option<Vec<_>>>();
    let worth = vested.map(|all| sum(ledger, all));
    let balance = worth.unwrap_or_else(|| Amount::zero(ledger));
    let first = sum(ledger, held.iter().filter(|held| joins(held)).map(|held| held.contract.pre_1987_basis));
    let known = held.iter().filter(|held| joins(held) && held.contract.character == Character::AfterTax);
    let basis = known.map(|held| held.contract.basis).collect::<Option<Vec<_>>>().map(|all| sum(ledger, all));
    let basis = basis.filter(|_| worth.is_some());
    for one in held.iter_mut().filter(|held| joins(held)) {
        one.contract = Contract {
            character: Character::AfterTax,
            balance,
            basis,
            pre_1987_basis: first,
            qualified: None,
            shared: true,
        };
    }
}
