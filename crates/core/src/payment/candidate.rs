//! Which routes can pay, from which sources, in which order, and how much?

use super::run;
use crate::access::{Bound, PlanFeature, Route, limit, opening};
use crate::facts::{Facts, Held};
use crate::income::split;
use crate::ledger::{Amount, Ledger, Silent};
use crate::money::Usd;
use crate::order::in_order;
use crate::report::Permitted;
use crate::rollover;
use crate::scenario::{Answer, Character, Delivery, DirectWay, MoneySource, Part, Scenario, Wanted, Way};
use crate::solve::least;
use crate::special::RequiredMinimum;

/// A route with the sources it can draw on.
#[derive(Clone, Debug)]
pub(crate) struct Candidate {
    pub(crate) route: Route,
    pub(crate) permitted: Permitted,
    /// Indices into the held sources and the most each can pay, in the order they are drawn.
    pub(crate) draws: Vec<(usize, Usd)>,
    /// The most the route can pay in all.
    pub(crate) available: Usd,
}

/// The candidates of a scenario: for each route what its `yes` sources can pay, and where some are
/// `ask`, what all of them together can; only routes and sources that the request admits.
pub(crate) fn candidates(facts: &Facts<'_, Silent>) -> Vec<Candidate> {
    let request = &facts.scenario.request;
    let mut found: Vec<Candidate> = Vec::new();
    for route in Route::ALL.iter().filter(|route| admits(facts.scenario, **route) && **route != Route::PlanLoan) {
        if needs_rollover(&request.delivery) && !facts.rollover_eligible(*route) && request.route.is_none() {
            continue;
        }
        // All of a minimum that is not known is not all of the account.
        let unknown = matches!(facts.required_minimum, RequiredMinimum::Unknown);
        if unknown && *route == Route::Rmd5Percent && request.goal.amount == Some(Wanted::All) {
            continue;
        }
        let mut before: usize = 0;
        for level in [Permitted::Yes, Permitted::Ask] {
            let all = draws(facts, *route, level);
            let Some(permitted) = with_conversion(facts, *route, level) else { continue };
            // Money whose income is not known is drawn on only where the rest does not suffice.
            let known: Vec<(usize, Usd)> =
                all.iter().copied().filter(|(index, most)| income_of(facts, *index, *most).is_some()).collect();
            for draws in [known, all] {
                // Asking, or drawing on the unknown, must add something.
                if draws.len() > before {
                    before = draws.len();
                    let total = draws.iter().map(|(_, most)| *most).sum();
                    let available = route_cap(facts, *route, total);
                    found.push(within_need(facts, Candidate { route: *route, permitted, available, draws }));
                }
            }
        }
    }
    found
}

/// A hardship pays no more than the need and the taxes that paying it brings.
///
/// Law: Treas. Reg. 1.401(k)-1(d)(3)(iii)(A).
/// Not modelled: state tax in the taxes anticipated: errs low.
fn within_need(facts: &Facts<'_, Silent>, candidate: Candidate) -> Candidate {
    let need = facts.scenario.events.hardship.and_then(|event| event.need);
    let Some(need) = need.filter(|_| candidate.route == Route::Hardship && facts.tax.is_some()) else {
        return candidate;
    };
    let limit = least(Usd::ZERO, candidate.available, |gross| {
        let ran = run(facts, &candidate, Amount::solved(Silent, gross));
        ran.settled().is_some_and(|settled| settled.kept.value() >= need)
    });
    Candidate { available: limit.unwrap_or(candidate.available), ..candidate }
}

/// The most a hardship may pay from each held source alone; none where that is not known or the
/// source does not reach the need.
pub(crate) fn hardship_limits(facts: &Facts<'_, Silent>) -> Vec<Option<Usd>> {
    let alone = |(index, held): (usize, &Held<'_, Silent>)| {
        let permitted = opening(facts, Route::Hardship, held).permitted();
        let most = held.vested.unwrap_or(held.balance).value();
        let candidate = Candidate { route: Route::Hardship, permitted, draws: vec![(index, most)], available: most };
        let limited = within_need(facts, candidate).available;
        (permitted != Permitted::No && limited < most).then_some(limited)
    };
    facts.held.iter().enumerate().map(alone).collect()
}

/// Whether the request asks for this route: by its name, or among those that a participant may choose
/// and that can deliver what is asked. What stays in the plan leaves by no other route.
pub(crate) fn admits(scenario: &Scenario, route: Route) -> bool {
    let stays = scenario.request.delivery == Delivery::One(Way::Direct(DirectWay::InPlanRoth));
    match scenario.request.route {
        Some(asked) => asked == route,
        // Who lives through the plan's end, or an event it names, knows: silence is no.
        None if matches!(route, Route::PlanTermination | Route::StatedEvent) => {
            let said = route.feature().map(|feature| scenario.plan.allows(feature));
            !stays && said == Some(Answer::Yes)
        }
        None => route.is_elective() && (route == Route::InPlanRoth) == stays,
    }
}

/// A conversion inside the plan needs the plan to offer it.
///
/// Law: IRC 402A(c)(4)(B).
fn with_conversion(facts: &Facts<'_, Silent>, route: Route, permitted: Permitted) -> Option<Permitted> {
    if route == Route::InPlanRoth
        || !ways(&facts.scenario.request.delivery).any(|way| way == Way::Direct(DirectWay::InPlanRoth))
    {
        return Some(permitted);
    }
    match facts.scenario.plan.allows(PlanFeature::InPlanRoth) {
        Answer::Yes => Some(permitted),
        Answer::Unknown => Some(Permitted::Ask),
        Answer::No => None,
    }
}

/// Every way of a delivery.
pub(crate) fn ways(delivery: &Delivery) -> impl Iterator<Item = Way> {
    let (ways, parts): (&[Way], &[Part]) = match delivery {
        Delivery::One(way) => (std::slice::from_ref(way), &[]),
        Delivery::Parts(parts) => (&[], parts),
        Delivery::EachToItsIra => (&rollover::TO_IRAS, &[]),
    };
    ways.iter().copied().chain(parts.iter().map(|part| part.way))
}

/// Whether the delivery asked for needs an eligible rollover distribution.
pub(crate) fn needs_rollover(delivery: &Delivery) -> bool {
    ways(delivery).any(|way| !matches!(way, Way::Direct(DirectWay::Cash | DirectWay::InKind)))
}

/// Whether designated Roth money can be delivered as asked.
pub(super) fn takes_roth(delivery: &Delivery) -> bool {
    ways(delivery).any(rollover::takes_roth)
}

/// The route's own limit over all sources together. The cap of an exception rejects nothing that
/// was asked for by name: the excess is taxed.
fn route_cap(facts: &Facts<'_, Silent>, route: Route, total: Usd) -> Usd {
    let bound_by_event = route.profile().bound == Bound::Event;
    let cap = facts.cap_of_event(route);
    let cap = cap.filter(|_| bound_by_event || facts.scenario.request.route != Some(route));
    cap.map_or(total, |cap| total.min(cap.value()))
}

/// The sources that the route can pay at that level, with the most each can pay: in the order of
/// the request, else the least taxed first.
fn draws(facts: &Facts<'_, Silent>, route: Route, permitted: Permitted) -> Vec<(usize, Usd)> {
    let bound_by_event = route.profile().bound == Bound::Event;
    let answers: Vec<Permitted> = facts.held.iter().map(|held| opening(facts, route, held).permitted()).collect();
    let most = |index: usize| {
        let (held, open) = (facts.held.get(index)?, *answers.get(index)?);
        (open == Permitted::Yes || open == permitted).then(|| {
            let vested = held.vested.map_or(held.balance, |vested| vested).value();
            let by_name = facts.scenario.request.route == Some(route);
            let uncapped = by_name && !bound_by_event && facts.cap_of_event(route).is_some();
            if uncapped { vested } else { limit(facts, route, held).most.value() }
        })
    };
    let mut draws = Vec::new();
    if let Some(from) = &facts.scenario.request.from {
        for asked in from {
            let index = facts.held.iter().position(|held| held.account.source == asked.source);
            if let Some((index, most)) = index.and_then(|index| Some((index, most(index)?))) {
                draws.push((index, asked.amount.map_or(most, |amount| amount.min(most))));
            }
        }
        // A payment by request is as permitted as its least permitted source.
        if draws.len() < from.len() && permitted == Permitted::Yes {
            draws.clear();
        }
    } else {
        let delivery = &facts.scenario.request.delivery;
        let goes = |index: &usize| {
            let account = facts.held.get(*index).map(|held| held.account);
            let roth = account.is_some_and(|account| account.character() == Character::DesignatedRoth);
            let savings = account.is_some_and(|account| account.source == MoneySource::Plesa);
            (!roth || takes_roth(delivery)) && !(savings && needs_rollover(delivery))
        };
        draws.extend((0..facts.held.len()).filter(goes).filter_map(|index| Some((index, most(index)?))));
        // Contributions before 1987 come out first and untaxed: a step of their own.
        let first = |(index, most): &(usize, Usd)| {
            let contract = facts.held.get(*index).map(|held| &held.contract).filter(|contract| !contract.shared)?;
            let basis = contract.pre_1987_basis.value();
            (basis.is_positive() && basis < *most).then_some((*index, basis))
        };
        let untaxed: Vec<(usize, Usd)> = draws.iter().filter_map(first).collect();
        let share = |(index, most): &(usize, Usd)| {
            let before = untaxed.iter().find(|(one, _)| one == index).map_or(Usd::ZERO, |(_, basis)| *basis);
            share_of_income(facts, *index, *most, before)
        };
        in_order(&mut draws, |a, b| share(a).cmp(&share(b)));
        for (index, most) in &mut draws {
            let before = untaxed.iter().find(|(one, _)| one == index);
            *most = before.map_or(*most, |(_, basis)| *most - *basis);
        }
        draws.splice(0..0, untaxed);
    }
    draws.retain(|(_, most)| most.is_positive());
    draws
}

/// The income in each thousand dollars of the source after what comes out untaxed before them, for
/// ordering; unknown counts as all.
fn share_of_income(facts: &Facts<'_, Silent>, index: usize, most: Usd, before: Usd) -> Usd {
    const THOUSAND: Usd = Usd::dollars(1_000);
    income_of(facts, index, most).map_or(THOUSAND, |income| THOUSAND.share(income, most - before))
}

/// The income in so much of the source; none where its basis or Roth clock is not known.
fn income_of(facts: &Facts<'_, Silent>, index: usize, most: Usd) -> Option<Usd> {
    let held = facts.held.get(index)?;
    split(Silent, &held.contract, Amount::solved(Silent, most)).map(|split| split.includible.value())
}

impl Candidate {
    /// Fills the sources in order until the amount is reached.
    pub(crate) fn fill<L: Ledger>(&self, facts: &Facts<'_, L>, total: Amount<L>) -> Vec<(usize, Amount<L>)> {
        let mut left = total;
        let mut filled: Vec<(usize, Amount<L>)> = Vec::new();
        for (index, most) in &self.draws {
            if !left.is_positive() {
                break;
            }
            let Some(held) = facts.held.get(*index) else { continue };
            // The last source is not capped in the journal when it takes all that is left.
            let take = if left.value() <= *most { left } else { self.whole(facts, held, *most) };
            left = left - take;
            match filled.iter_mut().find(|(one, _)| one == index) {
                Some((_, before)) => *before = *before + take,
                None => filled.push((*index, take)),
            }
        }
        filled
    }

    fn whole<L: Ledger>(&self, facts: &Facts<'_, L>, held: &crate::facts::Held<'_, L>, most: Usd) -> Amount<L> {
        let limit = limit(facts, self.route, held).most;
        let first = held.contract.pre_1987_basis;
        if limit.value() == most {
            limit
        } else if first.is_positive() && first.value() == most {
            first
        } else if first.is_positive() && limit.value() - first.value() == most {
            limit - first
        } else {
            Amount::input(facts.ledger, crate::ledger::Field::at("/request/from"), most)
        }
    }
}
