//! What does the household's return make of a payment?

use crate::authority::Authority;
use crate::facts::Facts;
use crate::figures::states::OwnBasis;
use crate::ledger::{Amount, Ledger, Line, sum};
use crate::money::Usd;
use crate::tax::federal::{Distribution, Return};
use crate::tax::state::{Paid, Reach, early_addition, state_return};

/// Law: none; the contract's unit for comparing costs.
const THOUSAND: Usd = Usd::dollars(1_000);

/// What the household's return makes of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Settled<L: Ledger> {
    pub(crate) distribution: Distribution<L>,
    pub(crate) with: Return<L>,
    pub(crate) additional_tax: Amount<L>,
    pub(crate) state: Option<StateSettled<L>>,
    pub(crate) federal_income_tax: Amount<L>,
    pub(crate) settle_up: Amount<L>,
    pub(crate) kept: Amount<L>,
    pub(crate) cost: Amount<L>,
    pub(crate) cost_per_1000_kept: Option<Amount<L>>,
}

/// What the household's state return makes of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StateSettled<L: Ledger> {
    pub(crate) reach: Reach,
    /// What the payment adds to the income excluded.
    pub(crate) excluded: Amount<L>,
    /// Local tax included, as in the next two.
    pub(crate) tax_with: Amount<L>,
    pub(crate) income_tax: Amount<L>,
    /// None where the household gives no local rate, or it does not reach the payment.
    pub(crate) local: Option<Amount<L>>,
    /// None where the state has no such tax.
    pub(crate) additional_tax: Option<Amount<L>>,
}

/// Where the money of the payment is before April.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cash<L: Ledger> {
    pub(super) gross: Amount<L>,
    pub(super) rolled_over: Amount<L>,
    pub(super) sixty_day: Amount<L>,
    pub(super) now: Amount<L>,
    pub(super) withheld: Amount<L>,
}

/// The federal return with the payment and without it, the state's beside them, and what is left; of the
/// base of the 10%, `left` bears it.
///
/// Law: IRC 31; the identities of the public contract, section 2.
pub(super) fn settle<L: Ledger>(
    facts: &Facts<'_, L>,
    (distribution, with, without): (Distribution<L>, Return<L>, Return<L>),
    (left, additional_tax): (Amount<L>, Amount<L>),
    cash: &Cash<L>,
) -> Settled<L> {
    let ledger = facts.ledger;
    let federal_income_tax = with.tax_with_premium_credit - without.tax_with_premium_credit;
    let federal_income_tax = federal_income_tax.line(Line::FederalIncomeTax, &[Authority::Irc1j]);
    let state = state_settled(facts, &with, distribution.includible, (left, additional_tax));
    let of_state = state.map(|state| sum(ledger, [state.income_tax].into_iter().chain(state.additional_tax)));
    let owed = sum(ledger, [federal_income_tax + additional_tax].into_iter().chain(of_state))
        .line(Line::TaxOnPayment, &[Authority::Irc1j, Authority::Irc72t1]);
    let settle_up = (owed - cash.withheld).line(Line::SettleUpInApril, &[Authority::Irc31, Authority::Form1040]);
    let kept = (cash.now - cash.sixty_day - settle_up).line(Line::Kept, &[]);
    let cost = (cash.gross - cash.rolled_over - kept).line(Line::Cost, &[]);
    let cost_per_1000_kept = kept
        .is_positive()
        .then(|| cost.share(Amount::statute(ledger, THOUSAND), kept).line(Line::CostPer1000Kept, &[]));
    Settled { distribution, with, additional_tax, state, federal_income_tax, settle_up, kept, cost, cost_per_1000_kept }
}

/// The state's return with the payment, of which `left` bears the federal additional tax.
fn state_settled<L: Ledger>(
    facts: &Facts<'_, L>,
    federal: &Return<L>,
    income: Amount<L>,
    (left, additional_tax): (Amount<L>, Amount<L>),
) -> Option<StateSettled<L>> {
    let (state, tax) = facts.state.as_ref().zip(facts.tax.as_ref())?;
    let ledger = facts.ledger;
    let basis = tax.inputs.state_basis;
    let own_basis = match state.own_basis().filter(|_| basis.is_positive()) {
        Some(OwnBasis::First) => income.smaller(basis).line(Line::StateOwnBasis, &[]),
        Some(OwnBasis::ProRata) => {
            let balance = sum(ledger, facts.held.iter().map(|held| held.balance));
            income.share(basis, balance).smaller(basis).smaller(income).line(Line::StateOwnBasis, &[])
        }
        None => Amount::zero(ledger),
    };
    let all_early = left.is_positive() && left.value() >= income.value();
    let reach = state.reach(all_early);
    let open = if state.denies_early() { income.less(left) } else { income };
    let reached = if reach.counted { open.smaller(income - own_basis) } else { Amount::zero(ledger) };
    let inputs = state.inputs(ledger, tax);
    let with = state_return(&inputs, federal, Some(Paid { includible: income, reached, own_basis }));
    let tax_with = (with.tax + with.local).line(Line::StateTaxWith, &[]);
    let income_tax = (tax_with - state.tax_without).line(Line::StateIncomeTax, &[]);
    let local = with.local.is_nonzero().then(|| (with.local - state.without.local).line(Line::LocalTaxOnPayment, &[]));
    let excluded = (with.excluded - state.without.excluded).line(Line::StateExclusionOfPayment, &[]);
    let too_high = reach.counted && reached.is_positive() && !excluded.is_positive();
    let reach = if too_high { reach.beyond_its_income() } else { reach };
    let additional_tax = early_addition(&state.law, left, additional_tax);
    Some(StateSettled { reach, excluded, tax_with, income_tax, local, additional_tax })
}
