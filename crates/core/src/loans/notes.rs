//! What should be said beside a loan?

use super::amortization::Broken;
use super::limit::Limit;
use super::taxed::Taxed;
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Amount, Journal, Ledger};
use crate::report::{Note, NoteCode, NoteParams};
use crate::scenario::{Answer, Character, Known, LoanOffset, Loans, MissedLoan, MoneySource, NewLoan, OffsetReason};

fn note(code: NoteCode, law: &[Authority]) -> Note {
    Note { code, params: NoteParams::default(), law: law.to_vec() }
}

fn with_amount(code: NoteCode, amount: Amount<Journal<'_>>, law: &[Authority]) -> Note {
    let params = NoteParams { amount: Some(amount.found()), ..NoteParams::default() };
    Note { code, params, law: law.to_vec() }
}

/// Beside what may be borrowed.
pub(super) fn notes<'b>(facts: &Facts<'_, Journal<'b>>, said: &Loans, limit: &Limit<Journal<'b>>) -> Vec<Note> {
    let mut notes = Vec::new();
    if limit.high.new.value() > limit.secured.value() {
        notes.push(with_amount(NoteCode::LoanSecurity, limit.secured, &[Authority::Reg2550_408b1]));
    }
    if !limit.readings.is_empty() {
        notes.push(note(NoteCode::LoanReadings, &[Authority::Irc72p2A, Authority::IrsMemoLoans2017]));
    } else if said.highest == Known::Unknown {
        notes.push(note(NoteCode::LoanHighestUnknown, &[Authority::Irc72p2A]));
    }
    if limit.disaster {
        notes.push(note(NoteCode::LoanDisasterByPlan, &[Authority::Irc72p6]));
    }
    if spouse_consents(facts) {
        notes.push(note(NoteCode::LoanSpousalConsent, &[Authority::Irc417]));
    }
    notes
}

/// Whether the spouse has to consent before the account secures a loan.
///
/// Law: IRC 417(a)(4): where the plan is subject to the rules of survivor annuities.
pub(crate) fn spouse_consents<L: Ledger>(facts: &Facts<'_, L>) -> bool {
    let pension = facts.held.iter().any(|held| held.account.is_pension());
    let rules = pension || facts.scenario.plan.spousal_consent_rules == Answer::Yes;
    facts.scenario.participant.married == Some(true) && rules
}

/// Beside a new loan.
pub(super) fn of_new(new: &NewLoan, broken: Option<Broken>, over: &Amount<Journal<'_>>) -> Vec<Note> {
    let mut notes = Vec::new();
    match broken {
        Some(Broken::TooLong) => notes.push(note(NoteCode::LoanTooLong, &[Authority::Irc72p2B])),
        Some(Broken::NotLevel) => notes.push(note(NoteCode::LoanNotLevel, &[Authority::Irc72p2C])),
        None if over.is_positive() => {
            notes.push(with_amount(NoteCode::LoanOverLimit, *over, &[Authority::Irc72p2A, Authority::Reg172p1]));
        }
        None => {}
    }
    if new.amount.is_positive() {
        notes.push(note(NoteCode::LoanInterest, &[Authority::Irc72p3]));
    }
    if broken.is_some() || over.is_positive() {
        notes.push(note(NoteCode::LoanStillOwed, &[Authority::Reg172p1]));
    }
    notes
}

/// Beside a missed payment; `may_delay` where the plan may delay it after a disaster.
pub(super) fn of_missed(
    facts: &Facts<'_, Journal<'_>>,
    missed: &MissedLoan,
    taxed: Option<&Taxed<Journal<'_>>>,
    may_delay: bool,
) -> Vec<Note> {
    let mut notes = Vec::new();
    if missed.cure.is_none() {
        notes.push(note(NoteCode::LoanCureByPlan, &[Authority::Reg172p1]));
    }
    if may_delay {
        notes.push(note(NoteCode::LoanDelayByPlan, &[Authority::Irc72p6]));
    }
    notes.push(note(NoteCode::LoanMayBeSuspended, &[Authority::Irc72p2C, Authority::Reg172p1]));
    notes.push(note(NoteCode::LoanNotRollable, &[Authority::Reg172p1, Authority::Reg1402c2]));
    notes.push(note(NoteCode::LoanStillOwed, &[Authority::Reg172p1]));
    if let Some(taxed) = taxed {
        notes.extend(of_taxed(facts, missed.from_source, taxed));
        if is_roth(facts, missed.from_source) {
            notes.push(note(NoteCode::LoanNeverQualified, &[Authority::Reg1402A1]));
        }
    }
    notes
}

/// Beside an offset.
pub(super) fn of_offset(
    facts: &Facts<'_, Journal<'_>>,
    offset: &LoanOffset,
    qualified: Answer,
    taxed: &Taxed<Journal<'_>>,
) -> Vec<Note> {
    let (code, law): (NoteCode, &[Authority]) = match qualified {
        Answer::Yes => (NoteCode::LoanOffsetQualified, &[Authority::Irc402c3C, Authority::Reg3019100_2b]),
        Answer::No => (NoteCode::LoanOffsetSixtyDays, &[Authority::Irc402c3]),
        Answer::Unknown => (NoteCode::LoanOffsetUnknown, &[Authority::Irc402c3C, Authority::Reg1402c3]),
    };
    let mut notes = vec![note(code, law)];
    if offset.reason == Some(OffsetReason::Severance) {
        notes.push(note(NoteCode::LoanOffsetOnLeaving, &[Authority::Irc402c3C]));
    }
    notes.extend(of_taxed(facts, offset.from_source, taxed));
    notes
}

/// Beside the tax on a loan.
fn of_taxed(facts: &Facts<'_, Journal<'_>>, source: Option<MoneySource>, taxed: &Taxed<Journal<'_>>) -> Vec<Note> {
    let mut notes = Vec::new();
    let untaxed = facts.held.iter().all(|held| held.contract.character == Character::Pretax);
    if source.is_none() && !untaxed {
        notes.push(note(NoteCode::LoanSourceUnknown, &[Authority::Irc72e8]));
    }
    if facts.tax.is_none() {
        notes.push(note(NoteCode::HouseholdNeeded, &[Authority::Form1040]));
    } else if taxed.income_tax.is_none() && taxed.split.is_some() {
        notes.push(note(NoteCode::LoanTaxedInOtherYear, &[Authority::Irc402a]));
    }
    if taxed.code.1 {
        notes.push(note(NoteCode::ConfirmCode, &[Authority::Form1099R]));
    }
    notes
}

fn is_roth(facts: &Facts<'_, Journal<'_>>, source: Option<MoneySource>) -> bool {
    facts
        .held
        .iter()
        .any(|held| Some(held.account.source) == source && held.contract.character == Character::DesignatedRoth)
}
