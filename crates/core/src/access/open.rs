//! Is a route open to a source on these facts, and what is missing?
//!
//! The law's part and the plan's part are answered apart and joined only at the end.

use super::{Cell, Reason, ReasonCode, ReasonParams, Route, law, law_against, resolved};
use crate::authority::Authority;
use crate::facts::{Facts, Held, MONTHS_TO_59_HALF};
use crate::ledger::{Day, Ledger};
use crate::money::Usd;
use crate::report::{LawSays, NearestKind, Permitted};
use crate::scenario::Answer;

pub(super) const MONTHS_OF_A_YEAR: i32 = 12;
/// Law: IRC 417(e)(1), 411(a)(11)(A), fixed by statute.
const NO_CONSENT_UP_TO: Usd = Usd::dollars(7_000);

/// The answer for one source and one route, before the amounts.
#[derive(Debug)]
pub(crate) struct Opening<L: Ledger> {
    pub(crate) law: LawSays,
    pub(crate) plan: Answer,
    /// A fact about the person or the account that decides is not known.
    pub(crate) fact_unknown: bool,
    pub(crate) why: Vec<Reason>,
    pub(crate) nearest: Option<(NearestKind, Option<Day<L>>)>,
}

impl<L: Ledger> Opening<L> {
    /// No beats ask, ask beats yes.
    pub(crate) fn permitted(&self) -> Permitted {
        if self.law == LawSays::No || self.plan == Answer::No {
            Permitted::No
        } else if self.law == LawSays::Unsettled || self.plan == Answer::Unknown || self.fact_unknown {
            Permitted::Ask
        } else {
            Permitted::Yes
        }
    }

    pub(super) fn because(&mut self, code: ReasonCode, params: ReasonParams, law: &[Authority]) {
        self.why.push(Reason { code, params, law: law.to_vec() });
    }

    pub(super) fn plain(&mut self, code: ReasonCode, law: &[Authority]) {
        self.because(code, ReasonParams::default(), law);
    }

    /// A plan that allows the route may still refuse this payment by a rule nobody has said.
    pub(super) fn plan_may_refuse(&mut self) {
        if self.plan == Answer::Yes {
            self.plan = Answer::Unknown;
        }
    }

    pub(super) fn closed_by_law(
        &mut self,
        code: ReasonCode,
        params: ReasonParams,
        law: &[Authority],
        nearest: (NearestKind, Option<Day<L>>),
    ) {
        self.law = LawSays::No;
        self.nearest = Some(nearest);
        self.because(code, params, law);
    }
}

/// Whether the route is open to the source on these facts.
pub(crate) fn opening<L: Ledger>(facts: &Facts<'_, L>, route: Route, held: &Held<'_, L>) -> Opening<L> {
    let plan = plan_answer(facts, route);
    let mut open = Opening { law: LawSays::Yes, plan, fact_unknown: false, why: Vec::new(), nearest: None };
    // A stated age of 59 1/2 or more is within the law of 59 1/2, for every source.
    let stated = facts.scenario.plan.stated_age.map(|age| age.saturating_mul(MONTHS_OF_A_YEAR));
    let late = route == Route::StatedAge && stated.is_some_and(|months| months >= MONTHS_TO_59_HALF);
    let by_law = if late { Route::Age59Half } else { route };
    match resolved(by_law, held.account.source, held.account.origin) {
        Some(Cell::Yes) => open.plain(ReasonCode::LawAllows, law(by_law)),
        Some(Cell::No) if route == Route::TerminalIllness => {
            let never = (NearestKind::Never, None);
            open.closed_by_law(ReasonCode::NoRightOfItsOwn, ReasonParams::default(), law(route), never);
            return open;
        }
        Some(Cell::No) => {
            let never = (NearestKind::Never, None);
            open.closed_by_law(
                ReasonCode::LawForbids,
                ReasonParams::default(),
                law_against(held.account.source),
                never,
            );
            return open;
        }
        Some(Cell::NotApplicable) => {
            let never = (NearestKind::Never, None);
            open.closed_by_law(ReasonCode::NotApplicable, ReasonParams::default(), law(route), never);
            return open;
        }
        Some(Cell::Unsettled) => {
            open.law = LawSays::Unsettled;
            open.plain(ReasonCode::LawUnsettled, law(route));
        }
        Some(Cell::AsOrigin) | None => {
            open.law = LawSays::Unsettled;
            open.plain(ReasonCode::OriginUnknown, law(route));
        }
    }
    super::conditions::conditions(facts, route, held, &mut open);
    if open.law != LawSays::No {
        plan_says(facts, route, plan, &mut open);
        vesting(held, &mut open);
        spouse(facts, held, &mut open);
    }
    open
}

/// Whether it is for the plan to say yes or no.
///
/// Law: IRC 414(p)(4)(B): once the participant is 50, an order may demand payment at any time.
fn plan_decides<L: Ledger>(facts: &Facts<'_, L>, route: Route) -> bool {
    const AGE_OF_ORDERS: i32 = 50;
    let old_enough = || facts.paid.value() >= facts.birth.value().plus_years(AGE_OF_ORDERS);
    route.feature().is_some() && !(route == Route::Qdro && old_enough())
}

fn plan_answer<L: Ledger>(facts: &Facts<'_, L>, route: Route) -> Answer {
    match route.feature().filter(|_| plan_decides(facts, route)) {
        Some(feature) => facts.scenario.plan.allows(feature),
        None => Answer::Yes,
    }
}

/// What the plan document says of the route. A plan that is silent says no; a person who is silent
/// leaves it unknown.
fn plan_says<L: Ledger>(facts: &Facts<'_, L>, route: Route, plan: Answer, open: &mut Opening<L>) {
    match plan {
        Answer::Yes if !plan_decides(facts, route) => open.plain(ReasonCode::LawRequires, law(route)),
        Answer::Yes => open.plain(ReasonCode::PlanAllows, &[Authority::PlanDocument]),
        Answer::No => {
            open.nearest = Some((NearestKind::PlanRule, None));
            open.plain(ReasonCode::PlanRefuses, &[Authority::PlanDocument]);
        }
        Answer::Unknown => open.plain(ReasonCode::PlanUnknown, &[Authority::PlanDocument]),
    }
}

/// Only vested money may be paid.
fn vesting<L: Ledger>(held: &Held<'_, L>, open: &mut Opening<L>) {
    match held.vested {
        Some(vested) if !vested.is_positive() => {
            open.closed_by_law(
                ReasonCode::NothingVested,
                ReasonParams { amount: held.balance.if_recorded(), ..ReasonParams::default() },
                &[Authority::Irc411a],
                (NearestKind::Event, None),
            );
        }
        Some(_) => {}
        None => {
            open.fact_unknown = true;
            open.plain(ReasonCode::VestingUnknown, &[Authority::Irc411a]);
        }
    }
}

/// Consent is no condition of the route but of the payment: it is said and closes nothing.
///
/// Law: IRC 417(a)(2), 401(a)(11).
fn spouse<L: Ledger>(facts: &Facts<'_, L>, held: &Held<'_, L>, open: &mut Opening<L>) {
    let known = facts.held.iter().all(|held| held.vested.is_some());
    let small = known && facts.vested_total.value() <= NO_CONSENT_UP_TO;
    let applies = !small && (held.account.is_pension() || facts.scenario.plan.spousal_consent_rules == Answer::Yes);
    if applies && facts.scenario.participant.married == Some(true) {
        open.plain(ReasonCode::SpousalConsent, &[Authority::Irc417]);
    }
}
