//! What should the reader know about this payment that no number says?

mod of_route;

use super::repaid::{Repaid, Returned};
use super::run::Taxed;
use super::set_apart::{IN_KIND, lump_sum_after_59_half};
use super::{Chosen, Run};
use crate::access::Route;
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::facts::{Facts, Held};
use crate::ledger::{Amount, Field, Journal, Line, sum};
use crate::money::Usd;
use crate::report::{Note, NoteCode, NoteParams};
use crate::reporting::{code_is_open, has_own_code};
use crate::scenario::{Answer, Character, GoalKind, MoneySource, Wanted};

/// A day this close to 59 1/2, or counted differently, is to be confirmed with the plan.
const CLOSE_DAYS: i32 = 3;

#[derive(Default)]
struct Notes(Vec<Note>);

impl Notes {
    fn say(&mut self, code: NoteCode, law: &[Authority]) {
        self.0.push(Note { code, params: NoteParams::default(), law: law.to_vec() });
    }

    fn amount(&mut self, code: NoteCode, amount: Amount<Journal<'_>>, law: &[Authority]) {
        self.0.push(Note {
            code,
            params: NoteParams { amount: Some(amount.found()), ..NoteParams::default() },
            law: law.to_vec(),
        });
    }

    fn exception(&mut self, exception: Exception, amount: Amount<Journal<'_>>) {
        let params = NoteParams { amount: Some(amount.found()), exception: Some(exception), ..NoteParams::default() };
        self.0.push(Note { code: NoteCode::ExceptionClaimed, params, law: exception.law().to_vec() });
    }

    fn source(&mut self, code: NoteCode, source: MoneySource, law: &[Authority]) {
        let params = NoteParams { source: Some(source), ..NoteParams::default() };
        self.0.push(Note { code, params, law: law.to_vec() });
    }
}

pub(super) fn notes<'b>(facts: &Facts<'_, Journal<'b>>, chosen: &Chosen, run: &Run<'_, Journal<'b>>) -> Vec<Note> {
    let mut notes = Notes::default();
    let route = chosen.candidate.route;
    if chosen.short {
        short_of_goal(facts, run, &mut notes);
    }
    if facts.scenario.household.is_none() {
        notes.say(NoteCode::HouseholdNeeded, &[]);
    }
    for paid in &run.by_source {
        if let Some(held) = facts.held.iter().find(|held| held.account.source == paid.account.source) {
            about_source(held, &mut notes);
        }
    }
    one_roth_contract(facts, run, &mut notes);
    of_route::of_route(facts, route, run, &mut notes);
    withholding(facts, route, run, &mut notes);
    additional_tax(facts, route, run, &mut notes);
    if let Some(taxed) = &run.taxed {
        if let Some(earlier) = taxed.of_earlier_year {
            notes.amount(NoteCode::IncomeOfEarlierYear, earlier, &[Authority::Irc402g2]);
        }
        shares(facts, run.gross.value(), taxed, &mut notes);
        repaid(facts, &taxed.repaid, &mut notes);
    }
    if facts.scenario.request.state_withholding.is_some() {
        notes.say(NoteCode::StateWithholdingAsGiven, &[]);
    }
    if route == Route::Hardship {
        let need = facts.scenario.events.hardship.and_then(|event| event.need);
        if let Some(need) = need.filter(|_| facts.tax.is_some()) {
            let need =
                Amount::input(facts.ledger, Field::at("/events/hardship/need"), need).line(Line::HardshipNeed, &[]);
            notes.amount(NoteCode::HardshipGrossUp, need, &[Authority::Reg1401k1d3]);
            // Less tax is due than is withheld: what is kept meets the need, but not on the day.
            let later = run.taxed.as_ref().filter(|taxed| taxed.federal_withholding.is_positive());
            let later = later.map(|taxed| need.less(taxed.cash_now)).filter(|later| later.is_positive());
            if let Some(later) = later.filter(|_| run.gross.value() >= need.value()) {
                let later = later.line(Line::Shortfall, &[]);
                notes.amount(NoteCode::HardshipElectLess, later, &[Authority::Irc3405b, Authority::FormW4R]);
            }
        }
        notes.say(NoteCode::NoSuspension, &[Authority::Reg1401k1d3]);
    }
    notes.0
}

/// Designated Roth accounts that are kept apart are taxed apart here; where they count as one contract, the
/// payment carries another part of their basis. The regulation says so, plans report by account: to be
/// confirmed.
///
/// Law: Treas. Reg. 1.402A-1, A-9(a); IRC 402A(d)(4), 72(e)(8).
fn one_roth_contract<'b>(facts: &Facts<'_, Journal<'b>>, run: &Run<'_, Journal<'b>>, notes: &mut Notes) {
    const A_CENT: Usd = Usd::from_cents(1);
    let counts = |held: &&Held<'_, Journal<'b>>| held.contract.qualified == Some(false);
    let all = || facts.held.iter().filter(counts);
    let paid = || run.by_source.iter().filter(|paid| all().any(|held| held.account.source == paid.account.source));
    let bases: Option<Vec<_>> = all().map(|held| held.contract.basis).collect();
    let apart: Option<Vec<_>> = paid().map(|paid| paid.split.map(|split| split.basis)).collect();
    let (Some(bases), Some(apart)) = (bases, apart) else { return };
    let of = |amounts: Vec<_>| sum(facts.ledger, amounts);
    let gross = of(paid().map(|paid| paid.gross).collect());
    let worth = of(all().map(|held| held.contract.balance).collect());
    if bases.len() < 2 || !gross.is_positive() {
        return;
    }
    let together = gross.smaller(gross.share(of(bases), worth)).line(Line::BasisFromSource, &[Authority::Reg1402A1]);
    let apart = of(apart).value();
    if together.value() > apart + A_CENT || apart > together.value() + A_CENT {
        notes.amount(NoteCode::RothOneContract, together, &[Authority::Reg1402A1, Authority::Irc402Ad4]);
    }
}

/// What is paid in shares, and whether the tax on their gain waits.
fn shares(facts: &Facts<'_, Journal<'_>>, gross: Usd, taxed: &Taxed<Journal<'_>>, notes: &mut Notes) {
    const LAW: &[Authority] = &[Authority::Irc402e4];
    let Some((shares, _)) = taxed.parts.iter().find(|(part, _)| part.way == IN_KIND) else { return };
    notes.amount(NoteCode::PaidInShares, shares.gross, LAW);
    match taxed.deferred {
        Some(gained) => {
            notes.amount(NoteCode::StockGainWaits, gained, LAW);
            notes.say(NoteCode::StockGainNeedsLumpSum, LAW);
        }
        None if !facts.from_59_half.value() => notes.say(NoteCode::StockGainBefore59Half, LAW),
        None if !lump_sum_after_59_half(facts, gross) => notes.say(NoteCode::StockGainNoLumpSum, LAW),
        None => {}
    }
}

/// What is paid back: which income it undoes, and by which return.
fn repaid<'b>(facts: &Facts<'_, Journal<'b>>, repaid: &Repaid<Journal<'b>>, notes: &mut Notes) {
    let of = |counts: fn(&Returned<Journal<'b>>) -> bool| {
        sum(facts.ledger, repaid.by.iter().filter(|one| counts(one)).map(|one| one.amount)).line(Line::Repaid, &[])
    };
    let reservist = of(|one| one.repayment.of == Exception::Reservist);
    let undone = of(|one| one.repayment.of.may_be_repaid());
    let amended = of(|one| one.amended_return);
    let law =
        |exception: Exception| repaid.by.iter().find(|one| one.repayment.of == exception).map(|_| exception.law());
    let laws: Vec<_> = Exception::ALL.iter().filter_map(|one| law(*one)).flatten().copied().collect();
    for (code, amount) in [
        (NoteCode::Repaid, undone),
        (NoteCode::RepaidNeedsAmendedReturn, amended),
        (NoteCode::ReservistContributed, reservist),
    ] {
        if amount.is_positive() {
            notes.amount(code, amount, &laws);
        }
    }
}

/// By how much the widest open route misses the goal.
fn short_of_goal<'b>(facts: &Facts<'_, Journal<'b>>, run: &Run<'_, Journal<'b>>, notes: &mut Notes) {
    let Some(Wanted::Amount(goal)) = facts.scenario.request.goal.amount else { return };
    let reached = match (facts.scenario.request.goal.kind, &run.taxed) {
        (GoalKind::NetCash, Some(taxed)) => {
            taxed.settled.map_or(taxed.cash_now, |settled| taxed.cash_now.smaller(settled.kept))
        }
        (GoalKind::NetCash, None) => return,
        (GoalKind::Gross | GoalKind::Move | GoalKind::Convert | GoalKind::Explore, _) => run.gross,
    };
    let goal = Amount::input(facts.ledger, Field::at("/request/goal/amount"), goal).line(Line::GoalAmount, &[]);
    notes.amount(NoteCode::ShortOfGoal, goal.less(reached).line(Line::Shortfall, &[]), &[]);
}

fn about_source(held: &Held<'_, Journal<'_>>, notes: &mut Notes) {
    let source = held.account.source;
    let contract = &held.contract;
    match contract.character {
        Character::Pretax => {}
        Character::DesignatedRoth => match contract.qualified {
            Some(true) => notes.source(NoteCode::RothQualified, source, &[Authority::Irc402Ad2]),
            Some(false) => {
                notes.source(NoteCode::RothNotQualified, source, &[Authority::Irc402Ad2, Authority::Irc402Ad4]);
            }
            None => notes.source(NoteCode::RothClockUnknown, source, &[Authority::Irc402Ad2]),
        },
        Character::AfterTax => {
            let above = contract.basis.is_some_and(|basis| basis.value() > contract.balance.value());
            if above {
                notes.source(NoteCode::BasisAboveBalance, source, &[Authority::Irc72e8]);
            }
            if source.character() == Character::AfterTax && held.account.separate_contract == Answer::Unknown {
                notes.source(NoteCode::ConfirmSeparateContract, source, &[Authority::Irc72d2]);
            }
        }
    }
    let needs_basis = match contract.character {
        Character::Pretax => false,
        Character::DesignatedRoth => contract.qualified != Some(true),
        Character::AfterTax => true,
    };
    if needs_basis && contract.basis.is_none() {
        notes.source(NoteCode::BasisUnknown, source, &[Authority::Irc72e8]);
    }
}

fn withholding<'b>(facts: &Facts<'_, Journal<'b>>, route: Route, run: &Run<'_, Journal<'b>>, notes: &mut Notes) {
    let Some(taxed) = &run.taxed else { return };
    if taxed.federal_withholding.is_positive() {
        notes.say(NoteCode::WithholdingIsPrepayment, &[Authority::Irc31]);
    }
    if run.rates.below_threshold {
        notes.say(NoteCode::BelowWithholdingThreshold, &[Authority::Reg313405c1]);
    }
    if let Some(minimum) = run.minimum {
        notes.amount(NoteCode::RequiredMinimumFirst, minimum, &[Authority::Irc401a9, Authority::Irc402c4]);
    }
    if run.rollover_eligible(facts, route) {
        // What was withheld from the minimum has nothing to replace.
        if taxed.federal_withholding.is_positive() && run.minimum.is_none() {
            notes.amount(
                NoteCode::ReplaceWithheld,
                taxed.federal_withholding,
                &[Authority::Irc402c3, Authority::Irc3405c],
            );
        }
    } else {
        notes.say(NoteCode::CannotBeRolledOver, &[Authority::Irc402c4C, Authority::Reg1402c2]);
    }
    if taxed.moved.to_roth.is_positive() {
        notes.say(NoteCode::RothConversionIsIncome, &[Authority::Irc408Ad3A]);
    }
}

fn additional_tax<'b>(facts: &Facts<'_, Journal<'b>>, route: Route, run: &Run<'_, Journal<'b>>, notes: &mut Notes) {
    let early = !facts.from_59_half.value();
    if near_59_half(facts) {
        notes.say(NoteCode::ConfirmDate59Half, &[Authority::Irc72t2Ai]);
    }
    let Some(taxed) = &run.taxed else { return };
    let additional = &taxed.additional;
    if additional.tax.is_some_and(Amount::is_positive) {
        notes.say(NoteCode::AdditionalTaxIsNotWithheld, &[Authority::Irc72t1, Authority::Form5329]);
    }
    if let Some(recaptured) = taxed.recaptured.filter(|amount| amount.is_positive()) {
        notes.amount(NoteCode::RothRecapture, recaptured, &[Authority::Irc408Ad3F, Authority::Notice2010_84]);
    }
    if early && route == Route::Hardship {
        notes.say(NoteCode::HardshipIsNoException, &[Authority::Irc72t1]);
    }
    for (exception, amount) in &additional.excepted {
        excepted(facts, route, *exception, *amount, notes);
    }
    let own = facts.own_exception(route);
    let spared = additional.excepted.iter().map(|(_, amount)| *amount);
    let left = additional.base - sum(facts.ledger, spared);
    if let Some((own, _)) = additional.excepted.iter().find(|(exception, _)| Some(*exception) == own)
        && left.is_positive()
    {
        notes.amount(NoteCode::BeyondExceptionCap, left, own.law());
    }
    if let Some((exception, cap)) = facts.repayable_at_any_age(route)
        && additional.base.is_positive()
    {
        let most = cap.map_or(additional.base, |cap| additional.base.smaller(cap));
        notes.amount(NoteCode::MayBeRepaid, most, exception.law());
    }
    if taxed.in_later_years.is_positive() {
        notes.amount(NoteCode::IncomeInLaterYears, taxed.in_later_years, &[Authority::Irc72t11]);
    }
    if code_is_open(route, has_own_code(facts, route), !early) {
        notes.say(NoteCode::ConfirmCode, &[Authority::Form1099R]);
    }
}

/// What an exception means for the reader: that it is claimed, and may be repaid.
fn excepted<'b>(
    facts: &Facts<'_, Journal<'b>>,
    route: Route,
    exception: Exception,
    amount: Amount<Journal<'b>>,
    notes: &mut Notes,
) {
    let emergency = exception == Exception::Emergency;
    let own_route = facts.own_exception(route) == Some(exception);
    let by_event = emergency || facts.open_events().any(|special| special.exception == Some(exception));
    match (by_event && !own_route, emergency) {
        (true, true) => notes.amount(NoteCode::EmergencyClaimed, amount, exception.law()),
        (true, false) => notes.exception(exception, amount),
        (false, _) => {}
    }
    if exception.may_be_repaid() {
        notes.amount(NoteCode::MayBeRepaid, amount, exception.law());
    }
    if exception == Exception::Reservist {
        notes.say(NoteCode::ReservistMayContribute, exception.law());
    }
}

/// Whether the payment is within three days of 59 1/2, or the two ways of counting differ.
pub(crate) fn near_59_half(facts: &Facts<'_, Journal<'_>>) -> bool {
    const YEARS: i32 = 59;
    const HALF_A_YEAR: i32 = 6;
    let half = facts.date_59_half.value();
    let paid = facts.paid.value();
    let two_steps = facts.birth.value().plus_years(YEARS).plus_months(HALF_A_YEAR);
    let close = paid >= half.plus_days(CLOSE_DAYS.saturating_neg()) && paid <= half.plus_days(CLOSE_DAYS);
    close || two_steps != half
}
