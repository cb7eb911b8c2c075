//! What do the facts come to, before any payment: dates, vested money, contracts, the household?

mod held;
mod state;

pub(crate) use held::Held;
use held::{first_roth_year, hold, run_roth_clock, share_one_contract};
pub(crate) use state::StateFacts;

use crate::access::{Rollover, Route};
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::figures::{Federal, Year};
use crate::income::{contributed, with_contribution};
use crate::ledger::{Amount, Day, Field, Flag, Ledger, Line, TrackedRate, sum};
use crate::money::{Rate, Usd};
use crate::scenario::{AlternatePayee, Answer, FilingStatus, Scenario};
use crate::special::{EVENTS, Emergency, RequiredMinimum, Special, emergency, first_age, required_minimum, specials};
use crate::tax::federal::{Inputs, Return, form_1040, inputs};

/// Law: IRC 72(t)(2)(A)(i), 401(k)(2)(B)(i)(III): 59 1/2 is 59 years and six calendar months,
/// counted as Treas. Reg. 1.401(a)(9) counts 70 1/2.
pub(crate) const MONTHS_TO_59_HALF: i32 = 714;

/// The facts of a scenario, tracked.
#[derive(Debug)]
pub(crate) struct Facts<'s, L: Ledger> {
    pub(crate) scenario: &'s Scenario,
    pub(crate) ledger: L,
    pub(crate) birth: Day<L>,
    pub(crate) paid: Day<L>,
    pub(crate) date_59_half: Day<L>,
    pub(crate) from_59_half: Flag<L>,
    /// In the order of the scenario's sources.
    pub(crate) held: Vec<Held<'s, L>>,
    pub(crate) vested_total: Amount<L>,
    pub(crate) emergency: Emergency<L>,
    specials: [Special<L>; EVENTS],
    pub(crate) required_minimum: RequiredMinimum<L>,
    /// What the employer contributed as Roth this year; none where it did not.
    pub(crate) employer_roth: Option<Amount<L>>,
    pub(crate) tax: Option<TaxFacts<L>>,
    pub(crate) state: Option<StateFacts<L>>,
}

/// The household's return without the payment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TaxFacts<L: Ledger> {
    pub(crate) figures: &'static Federal,
    pub(crate) inputs: Inputs<L>,
    pub(crate) without: Return<L>,
}

impl<'s, L: Ledger> Facts<'s, L> {
    pub(crate) fn new(ledger: L, scenario: &'s Scenario, year: &'static Year, hardship_limits: &[Option<Usd>]) -> Self {
        let birth = Day::input(ledger, Field::at("/participant/birth_date"), scenario.participant.birth_date)
            .line(Line::BirthDate, &[]);
        let paid = Day::input(ledger, Field::at("/request/date"), scenario.request.date).line(Line::RequestDate, &[]);
        let date_59_half = birth
            .plus_months(MONTHS_TO_59_HALF)
            .line(Line::Date59Half, &[Authority::Irc72t2Ai, Authority::Irc401k2BiIII]);
        let from_59_half = paid.on_or_after(date_59_half).line(Line::PaidFrom59Half, &[Authority::Irc72t2Ai]);
        let mut held: Vec<Held<'s, L>> = scenario.plan.sources.iter().map(|account| hold(ledger, account)).collect();
        let disabled = scenario.events.disability == Some(Answer::Yes);
        run_roth_clock(&mut held, paid.value().year(), from_59_half.value() || disabled);
        share_one_contract(ledger, &mut held);
        let vested_total =
            sum(ledger, held.iter().filter_map(|held| held.vested)).line(Line::VestedTotal, &[Authority::Irc411a]);
        let unknown = held.iter().any(|held| held.vested.is_none());
        let at_most = unknown.then(|| {
            let most = held.iter().map(|held| held.vested.unwrap_or(held.balance));
            sum(ledger, most).line(Line::VestedTotal, &[Authority::Irc411a])
        });
        let emergency = emergency(ledger, scenario, (vested_total, at_most));
        let specials = specials(ledger, scenario, year, paid, (vested_total, at_most));
        let required_minimum = required_minimum(ledger, scenario, birth);
        for (held, limit) in held.iter_mut().zip(hardship_limits) {
            let limited = |limit| Amount::solved(ledger, limit).line(Line::HardshipLimit, &[Authority::Reg1401k1d3]);
            held.hardship_limit = limit.map(limited);
        }
        let employer_roth = contributed(ledger, scenario);
        let tax = year.federal.as_ref().zip(scenario.household.as_ref()).map(|(figures, household)| {
            let inputs = with_contribution(inputs(ledger, household), employer_roth);
            let without = form_1040(figures, &inputs, None);
            let without = Return {
                tax_with_premium_credit: without
                    .tax_with_premium_credit
                    .line(Line::IncomeTaxWithout, &[Authority::Form1040]),
                ..without
            };
            TaxFacts { figures, inputs, without }
        });
        let state = tax.as_ref().and_then(|tax| StateFacts::new(ledger, scenario, year.tax_year, tax));
        Self {
            scenario,
            ledger,
            birth,
            paid,
            date_59_half,
            from_59_half,
            held,
            vested_total,
            emergency,
            specials,
            required_minimum,
            employer_roth,
            tax,
            state,
        }
    }

    /// What the event behind a route makes of a payment today; none for routes without one.
    pub(crate) fn special(&self, route: Route) -> Option<&Special<L>> {
        self.specials.iter().find(|special| special.route == route)
    }

    /// The most that the event behind a route calls for; none for routes without such a limit.
    pub(crate) fn cap_of_event(&self, route: Route) -> Option<Amount<L>> {
        if route == Route::Emergency {
            return Some(self.emergency.cap);
        }
        if let (Route::Rmd5Percent, RequiredMinimum::Due(amount)) = (route, self.required_minimum) {
            return Some(amount);
        }
        self.special(route).and_then(|special| special.cap)
    }

    /// The same if all were vested, where a limit by the vested account is not known exactly.
    pub(crate) fn cap_if_vested(&self, route: Route) -> Option<Amount<L>> {
        if route == Route::Emergency {
            return self.emergency.cap_if_vested;
        }
        self.special(route).and_then(|special| special.cap_if_vested)
    }

    /// The exception that a payment by the route is made for; none for routes without one.
    pub(crate) fn own_exception(&self, route: Route) -> Option<Exception> {
        if route == Route::Emergency {
            return self.emergency.cap.is_positive().then_some(Exception::Emergency);
        }
        self.special(route).filter(|special| special.is_open()).and_then(|special| special.exception)
    }

    /// What may be repaid though it needs no exception, from 59 1/2 on, and the most of it: of the
    /// route's own event, or of another that qualifies the payment.
    ///
    /// Law: IRC 72(t)(2)(H)(v), (I)(vi), (K)(vi), (L)(iv), (11)(C): the right to repay knows no age.
    pub(crate) fn repayable_at_any_age(&self, route: Route) -> Option<(Exception, Option<Amount<L>>)> {
        if !self.from_59_half.value() {
            return None;
        }
        let own = self.own_exception(route).map(|own| (own, self.cap_of_event(route)));
        let others = self.open_events().filter_map(|special| Some((special.exception?, special.cap)));
        own.into_iter().chain(others).find(|(exception, _)| exception.may_be_repaid())
    }

    /// The events that qualify a payment today.
    pub(crate) fn open_events(&self) -> impl Iterator<Item = &Special<L>> {
        self.specials.iter().filter(|special| special.is_open())
    }

    /// Whom a payment by the route goes to, where it is not the participant.
    pub(crate) fn alternate_payee(&self, route: Route) -> Option<AlternatePayee> {
        self.scenario.events.qdro.filter(|_| route == Route::Qdro).map(|order| order.alternate_payee)
    }

    /// Whether somebody outside the household's return is taxed on a payment by the route.
    ///
    /// Law: IRC 402(e)(1)(A): the spouse or former spouse, where an order pays one of them.
    pub(crate) fn another_is_taxed(&self, route: Route) -> bool {
        let joint =
            || self.scenario.household.as_ref().map(|one| one.filing_status) == Some(FilingStatus::MarriedJoint);
        match self.alternate_payee(route) {
            Some(AlternatePayee::FormerSpouse) => true,
            Some(AlternatePayee::Spouse) => !joint(),
            Some(AlternatePayee::Child) | None => false,
        }
    }

    /// Whether a payment by the route is an eligible rollover distribution.
    ///
    /// Law: IRC 402(c)(4); 402(e)(1)(B): of alternate payees, a spouse or former spouse may roll over.
    pub(crate) fn rollover_eligible(&self, route: Route) -> bool {
        route.profile().rollover == Rollover::Eligible && self.alternate_payee(route) != Some(AlternatePayee::Child)
    }

    /// The first year of contributions to a designated Roth account of the plan; none where one is not
    /// known, for it can only be earlier.
    ///
    /// Law: Treas. Reg. 1.402A-1, A-4.
    pub(crate) fn first_roth_year(&self) -> Option<i32> {
        let (first, all_known) = first_roth_year(&self.held);
        first.filter(|_| all_known)
    }

    /// Whether the year of the payment is the first that has a required minimum.
    pub(crate) fn is_first_required_year(&self) -> bool {
        let birth = self.birth.value();
        self.paid.value().year() == birth.year().saturating_add(first_age(birth))
    }

    /// The Form W-4R election, as said.
    pub(crate) fn election(&self) -> Option<TrackedRate<L>> {
        self.said_rate("/request/withholding_percent", self.scenario.request.withholding)
    }

    /// The state's withholding, as said.
    pub(crate) fn state_election(&self) -> Option<TrackedRate<L>> {
        self.said_rate("/request/state_withholding_percent", self.scenario.request.state_withholding)
    }

    fn said_rate(&self, path: &'static str, rate: Option<Rate>) -> Option<TrackedRate<L>> {
        rate.map(|rate| {
            TrackedRate::input(self.ledger, Field::at(path), rate).line(Line::WithholdingRate, &[Authority::FormW4R])
        })
    }
}
