//! What do the facts come to, before any payment: dates, vested money, contracts, the household?

use crate::access::{Rollover, Route};
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::figures::states::{Early, OwnBasis, StateLaw, state_law};
use crate::figures::{Federal, Year};
use crate::income::Contract;
use crate::ledger::{Amount, Day, Field, Flag, Ledger, Line, TrackedRate, sum};
use crate::money::{Rate, Usd};
use crate::scenario::{Account, AlternatePayee, Answer, Character, FilingStatus, Known, MoneySource, Scenario};
use crate::special::{EVENTS, Emergency, RequiredMinimum, Special, emergency, first_age, required_minimum, specials};
use crate::tax::federal::{Inputs, Return, form_1040, inputs};
use crate::tax::state::{Person, Reach, StateInputs, StateReturn, full_retirement_age_in_months, reach, state_return};

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
    pub(crate) tax: Option<TaxFacts<L>>,
    pub(crate) state: Option<StateFacts<L>>,
}

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

/// The household's return without the payment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TaxFacts<L: Ledger> {
    pub(crate) figures: &'static Federal,
    pub(crate) inputs: Inputs<L>,
    pub(crate) without: Return<L>,
}

/// The household's state, and its return without the payment.
#[derive(Debug)]
pub(crate) struct StateFacts<L: Ledger> {
    pub(crate) law: StateLaw,
    person: Person,
    said: Answer,
    local_rate: Option<TrackedRate<L>>,
    pub(crate) without: StateReturn<L>,
    /// The return without the payment, local tax included.
    pub(crate) tax_without: Amount<L>,
}

impl<L: Ledger> StateFacts<L> {
    fn new(ledger: L, scenario: &Scenario, tax_year: i32, federal: &TaxFacts<L>) -> Option<Self> {
        let household = scenario.household.as_ref()?;
        let law = state_law(tax_year, household.state.as_deref()?, household.filing_status)?;
        let birth = scenario.participant.birth_date;
        let full = birth.plus_months(full_retirement_age_in_months(birth.year()));
        let person = Person {
            age: household.age_taxpayer,
            birth_year: Some(birth.year()),
            from_59_half: scenario.request.date >= birth.plus_months(MONTHS_TO_59_HALF),
            // Reached by the end of the year, on the day before the birthday.
            full_retirement_age: full.plus_days(-1).year() <= scenario.request.date.year(),
        };
        let local_rate = household.local_rate.map(|rate| {
            TrackedRate::input(ledger, Field::at("/household/local_rate_percent"), rate).line(Line::LocalRate, &[])
        });
        let said = household.state_exclusion;
        let inputs = StateInputs {
            ledger,
            law: &law,
            household: &federal.inputs,
            payroll: &federal.figures.surtaxes.payroll,
            person,
            said,
            local_rate,
        };
        let without = state_return(&inputs, &federal.without, None);
        let tax_without = (without.tax + without.local).line(Line::StateTaxWithout, &[]);
        Some(Self { law, person, said, local_rate, without, tax_without })
    }

    /// What a return with a payment needs.
    pub(crate) fn inputs<'a>(&'a self, ledger: L, federal: &'a TaxFacts<L>) -> StateInputs<'a, L> {
        StateInputs {
            ledger,
            law: &self.law,
            household: &federal.inputs,
            payroll: &federal.figures.surtaxes.payroll,
            person: self.person,
            said: self.said,
            local_rate: self.local_rate,
        }
    }

    /// Whether the exclusion reaches a payment on all of which the federal 10% applies, or not all.
    pub(crate) fn reach(&self, all_early: bool) -> Reach {
        reach(&self.law, &self.person, all_early, self.said)
    }

    /// The exclusion is denied to what bears the federal 10%.
    pub(crate) fn denies_early(&self) -> bool {
        self.law.retirement.as_ref().is_some_and(|retirement| retirement.early == Early::Denied)
    }

    /// How what only the state has taxed comes out again.
    pub(crate) fn own_basis(&self) -> Option<OwnBasis> {
        self.law.income_tax.as_ref()?.own_basis
    }
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
        let tax = year.federal.as_ref().zip(scenario.household.as_ref()).map(|(figures, household)| {
            let inputs = inputs(ledger, household);
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
        let roth = self.held.iter().filter(|held| {
            held.contract.character == Character::DesignatedRoth && held.account.source != MoneySource::Plesa
        });
        let years: Option<Vec<i32>> = roth.map(|held| held.account.first_contribution_year).collect();
        years.and_then(|years| years.into_iter().min())
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

/// What is vested of an account from which something was paid while only a part was vested: the share of
/// what would be there with it, less what was paid; by the plan's choice, that grows with the account.
///
/// Law: Treas. Reg. 1.411(a)-7(d)(5)(iii): X = P(AB + D) - D, or with R x D for D.
fn after_withdrawal<L: Ledger>(balance: Amount<L>, withdrawn: Amount<L>, vested: TrackedRate<L>) -> Amount<L> {
    let with = (balance + withdrawn).times_rate(vested);
    with.less(withdrawn).line(Line::VestedBalance, &[Authority::Irc411a, Authority::Reg1411a7d5])
}

fn hold<L: Ledger>(ledger: L, account: &Account) -> Held<'_, L> {
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
fn run_roth_clock<L: Ledger>(held: &mut [Held<'_, L>], year: i32, old_or_disabled: bool) {
    /// Fixed by statute: the clock has run when the fifth taxable year has ended.
    const LAST_YEAR_OF_CLOCK: i32 = 4;
    let roth = |held: &&Held<'_, L>| {
        held.contract.character == Character::DesignatedRoth && held.account.source != MoneySource::Plesa
    };
    let first_years = || held.iter().filter(roth).map(|held| held.account.first_contribution_year);
    let has_run = first_years().flatten().min().is_some_and(|first| year > first.saturating_add(LAST_YEAR_OF_CLOCK));
    let all_known = first_years().all(|first| first.is_some());
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

/// Without separate accounting, after-tax contributions and all other money but designated Roth
/// are one contract.
///
/// Law: IRC 72(d)(2), (e)(8); Notice 2014-54, Example 1.
fn share_one_contract<L: Ledger>(ledger: L, held: &mut [Held<'_, L>]) {
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
