//! What does the scenario claim against the 10%?

use super::repaid::Repaid;
use crate::access::Route;
use crate::additional_tax::{Claims, Exception, Medical, medical_floor};
use crate::authority::Authority;
use crate::facts::Facts;
use crate::income::Split;
use crate::ledger::{Amount, Field, Ledger, Line, sum};
use crate::order::in_order;
use crate::scenario::{Account, MoneySource};
use crate::special::Special;
use crate::tax::federal::place;

/// What an event makes of the payment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Claimed<L: Ledger> {
    pub(super) exception: Exception,
    /// The most of its income that is spared the 10%; none where nothing limits it.
    pub(super) spared: Option<Amount<L>>,
    /// The most of the payment that may be paid back; none where nothing limits it.
    pub(super) returnable: Option<Amount<L>>,
}

/// An exception is claimed when its event is given, whatever the plan offers.
///
/// Law: IRC 72(t)(2); Notices 2020-68, 2024-2 and 2024-55 on claims without a feature of the plan.
pub(super) fn claimed<L: Ledger>(
    facts: &Facts<'_, L>,
    route: Route,
    splits: &[(&Account, Split<L>)],
) -> Vec<Claimed<L>> {
    let counts = |exception: &Exception, special: &Special<L>| !exception.only_by_its_route() || route == special.route;
    let of_event = |special: &Special<L>| {
        let exception = special.exception.filter(|exception| counts(exception, special))?;
        let most = |pick| most(facts.ledger, special, splits, pick);
        let (spared, returnable) = (most(|split| split.includible), most(|split| split.gross));
        Some(Claimed { exception, spared, returnable })
    };
    let mut events: Vec<_> = facts.open_events().filter_map(of_event).collect();
    let cap = Some(facts.emergency.cap).filter(|cap| cap.is_positive());
    let emergency = |cap| Claimed { exception: Exception::Emergency, spared: Some(cap), returnable: Some(cap) };
    events.extend(cap.map(emergency));
    // What the payment is made for comes first; then what no amount limits, so that nothing limited is
    // used up beside it.
    let own = facts.own_exception(route);
    let unlimited =
        |one: &Exception| matches!(one, Exception::Disability | Exception::TerminalIllness | Exception::Reservist);
    let place = |one: &Exception| (Some(*one) != own, !unlimited(one), *one != Exception::Emergency);
    in_order(&mut events, |a, b| place(&a.exception).cmp(&place(&b.exception)));
    events
}

/// The claims against the 10%: what was paid back is no longer spared, and its limit is used.
pub(super) fn claims<L: Ledger>(
    facts: &Facts<'_, L>,
    splits: &[(&Account, Split<L>)],
    claimed: &[Claimed<L>],
    repaid: &Repaid<L>,
    adjusted_gross_income: Option<Amount<L>>,
) -> Claims<L> {
    let left = |claimed: &Claimed<L>| {
        let used = repaid.by.iter().filter(|one| one.repayment.of == claimed.exception).map(|one| one.amount);
        let used = sum(facts.ledger, used);
        let undoes = claimed.exception.may_be_repaid() && used.is_positive();
        (claimed.exception, claimed.spared.map(|cap| if undoes { cap.less(used) } else { cap }))
    };
    let events = claimed.iter().map(left).collect();
    let expenses = facts.scenario.events.medical_expenses_paid;
    let with_household = facts.scenario.household.as_ref();
    let said = with_household
        .map_or("/events/medical_expenses_paid", |household| place(household, "/household/medical_expenses"));
    Claims {
        from_59_half: facts.from_59_half,
        events,
        beside_pension: splits.iter().any(|(account, _)| account.is_pension()).then(|| {
            let others = splits.iter().filter(|(account, _)| !account.is_pension());
            sum(facts.ledger, others.map(|(_, split)| split.includible))
        }),
        medical: expenses.is_positive().then(|| Medical {
            paid: Amount::input(facts.ledger, Field::at(said), expenses)
                .line(Line::MedicalExpenses, &[Authority::Irc213a]),
            floor: facts
                .tax
                .zip(adjusted_gross_income)
                .map(|(tax, income)| medical_floor(facts.ledger, &tax.figures.deductions.medical.floor, income)),
        }),
    }
}

/// Whether IRC 72(t) reaches a payment by the route at all.
///
/// Law: IRC 402(g)(2)(C), 401(k)(8)(D), 401(m)(7): correctives are out; 402A(c)(4)(D): so are rollovers
/// that stay in the plan.
pub(super) const fn is_early_distribution(route: Route) -> bool {
    !matches!(route, Route::Corrective | Route::InPlanRoth)
}

/// The most that an event spares of these sources; none where nothing limits it.
///
/// Law: IRC 72(t)(2)(G)(iii)(I): of a reservist's money, elective deferrals only; (K)(vi)(II): after
/// abuse, no money with survivor annuities.
fn most<L: Ledger>(
    ledger: L,
    special: &Special<L>,
    splits: &[(&Account, Split<L>)],
    pick: fn(&Split<L>) -> Amount<L>,
) -> Option<Amount<L>> {
    let taxable = |counts: fn(&Account) -> bool| {
        sum(ledger, splits.iter().filter(|(account, _)| counts(account)).map(|(_, split)| pick(split)))
    };
    if special.exception == Some(Exception::Reservist) {
        return Some(taxable(is_deferral));
    }
    let abuse = special.exception == Some(Exception::DomesticAbuse);
    if abuse && splits.iter().any(|(account, _)| account.is_pension()) {
        return special.cap.map(|cap| cap.smaller(taxable(|account| !account.is_pension())));
    }
    special.cap
}

/// Transferred and converted money keeps the limits of its origin.
fn is_deferral(account: &Account) -> bool {
    let deferral = |source| matches!(source, MoneySource::PretaxDeferral | MoneySource::RothDeferral);
    let moved = matches!(account.source, MoneySource::TransferIn | MoneySource::Irr);
    deferral(account.source) || (moved && account.origin.is_some_and(deferral))
}
