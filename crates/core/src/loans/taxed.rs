//! What does it cost when a loan is taxed as a distribution?

use crate::additional_tax::{Claims, Exception, Outcome, additional_tax};
use crate::authority::Authority;
use crate::facts::Facts;
use crate::income::{Contract, Split, split};
use crate::ledger::{Amount, Day, Journal, Ledger, Line};
use crate::report::TaxedLoan;
use crate::reporting::of_loan;
use crate::scenario::{Answer, Character, MoneySource};
use crate::tax::federal::{Distribution, form_1040};

/// Law: IRC 72(t)(2)(A)(v), fixed by statute: leaving in or after the year of 55.
const AGE_AT_SEPARATION: i32 = 55;

/// As what a loan is taxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum As {
    /// The loan broke its terms; it is still owed.
    Deemed,
    /// The account was reduced by it; the year in which the work ended, where it did.
    Offset { qualified: bool, severed_in: Option<i32> },
}

/// A loan taxed as a distribution, where nothing of it is rolled over.
#[derive(Clone, Debug)]
pub(super) struct Taxed<L: Ledger> {
    pub(super) on: Day<L>,
    pub(super) amount: Amount<L>,
    /// None where the basis of the source is not known.
    pub(super) split: Option<Split<L>>,
    pub(super) additional: Option<Outcome<L>>,
    /// None without the household, and in another year than that of the request.
    pub(super) income_tax: Option<Amount<L>>,
    pub(super) cost: Option<Amount<L>>,
    pub(super) code: (&'static str, bool),
    kind: As,
    ledger: L,
}

/// The tax on a loan that counts as a distribution on a day, with nothing else paid that year.
///
/// Law: IRC 72(p)(1)(A), 402(a); Treas. Reg. 1.72(p)-1, Q&A-11 (72 and 72(t) apply as to an actual
/// distribution), Q&A-13; 1.402A-1, A-11: a deemed distribution is never qualified.
/// Form: Form 1099-R, boxes 1, 2a, 5 and 7; Form 5329, lines 1 to 4.
/// Not modelled: exceptions to the 10% other than age, disability and, for an offset, leaving at 55:
/// errs high. Loans lent from several sources at once. State tax: errs low.
pub(super) fn taxed<L: Ledger>(
    facts: &Facts<'_, L>,
    (on, amount): (Day<L>, Amount<L>),
    source: Option<MoneySource>,
    kind: As,
) -> Taxed<L> {
    let ledger = facts.ledger;
    let from_59_half = on.on_or_after(facts.date_59_half).line(Line::PaidFrom59Half, &[Authority::Irc72t2Ai]);
    let held = source.and_then(|source| facts.held.iter().find(|held| held.account.source == source));
    let roth = held.is_some_and(|held| held.contract.character == Character::DesignatedRoth);
    let split = match held {
        Some(held) => of_contract(ledger, &held.contract, amount, kind),
        None => {
            let basis = Amount::zero(ledger).line(Line::BasisFromSource, &[Authority::Irc402a]);
            let includible = (amount - basis).line(Line::IncludibleFromSource, &[Authority::Irc402a]);
            Some(Split { gross: amount, basis, includible })
        }
    };
    let left_at_55 = match kind {
        As::Deemed => false,
        As::Offset { severed_in, .. } => {
            let year_of_55 = facts.birth.value().year().saturating_add(AGE_AT_SEPARATION);
            severed_in.is_some_and(|year| year >= year_of_55)
        }
    };
    let disabled = facts.scenario.events.disability == Some(Answer::Yes);
    let mut events = Vec::new();
    events.extend(disabled.then_some((Exception::Disability, None)));
    events.extend(left_at_55.then_some((Exception::Separation55, None)));
    let claims = Claims { from_59_half, events, beside_pension: None, medical: None };
    let additional = split.map(|split| additional_tax(split.includible, &claims));
    let same_year = on.value().year() == facts.paid.value().year();
    let income_tax = facts.tax.filter(|_| same_year).zip(split).map(|(tax, split)| {
        let distribution = Distribution { includible: split.includible, gross: split.gross };
        let with = form_1040(tax.figures, &tax.inputs, Some(distribution)).tax_with_premium_credit;
        let with = with.line(Line::IncomeTaxWith, &[Authority::Form1040]);
        (with - tax.without.tax_with_premium_credit).line(Line::FederalIncomeTax, &[Authority::Irc1j])
    });
    let tax = additional.as_ref().and_then(|additional| additional.tax);
    let cost = income_tax.zip(tax).map(|(income, additional)| {
        (income + additional).line(Line::LoanCost, &[Authority::Irc1j, Authority::Irc72t1])
    });
    let code = code(kind, from_59_half.value(), roth, left_at_55 || disabled);
    Taxed { on, amount, split, additional, income_tax, cost, code, kind, ledger }
}

fn of_contract<L: Ledger>(ledger: L, contract: &Contract<L>, amount: Amount<L>, kind: As) -> Option<Split<L>> {
    let never_qualified = kind == As::Deemed && contract.character == Character::DesignatedRoth;
    let contract = if never_qualified { Contract { qualified: Some(false), ..*contract } } else { *contract };
    // More than the account holds has no share of its basis.
    if amount.value() > contract.balance.value() {
        return None;
    }
    split(ledger, &contract, amount)
}

/// The distribution code, and whether it is to be confirmed with the plan.
///
/// Form: Form 1099-R, box 7: L for a deemed distribution, never for an offset; M for a qualified
/// offset. Two codes at most: with L and B, or M and B, none is left for the age.
const fn code(kind: As, from_59_half: bool, roth: bool, excepted: bool) -> (&'static str, bool) {
    match (kind, roth, from_59_half) {
        (As::Deemed, true, _) => ("LB", true),
        (As::Deemed, false, true) => ("L7", false),
        (As::Deemed, false, false) => ("L1", excepted),
        (As::Offset { qualified: true, .. }, true, _) => ("MB", true),
        (As::Offset { qualified: true, .. }, false, true) => ("M7", false),
        (As::Offset { qualified: true, .. }, false, false) => (if excepted { "M2" } else { "M1" }, excepted),
        (As::Offset { qualified: false, .. }, true, true) => ("7B", false),
        (As::Offset { qualified: false, .. }, true, false) => ("1B", excepted),
        (As::Offset { qualified: false, .. }, false, true) => ("7", false),
        (As::Offset { qualified: false, .. }, false, false) => (if excepted { "2" } else { "1" }, excepted),
    }
}

impl Taxed<Journal<'_>> {
    pub(super) fn found(&self) -> TaxedLoan {
        let known = self.split.as_ref().zip(self.additional.as_ref());
        let forms = known.map(|(split, additional)| of_loan(self.ledger, split, additional));
        TaxedLoan {
            on: self.on.found(),
            amount: self.amount.found(),
            basis: self.split.map(|split| split.basis.found()),
            includible: self.split.map(|split| split.includible.found()),
            additional_tax: self.additional.as_ref().and_then(|additional| additional.tax).map(Amount::found),
            income_tax: self.income_tax.map(Amount::found),
            cost: self.cost.map(Amount::found),
            rollover_eligible: matches!(self.kind, As::Offset { .. }),
            box_7: self.code.0,
            confirm: self.code.1,
            forms: forms.unwrap_or_default(),
        }
    }
}
