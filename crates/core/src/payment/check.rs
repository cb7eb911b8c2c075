//! What makes the request impossible, once the route is known?

use serde_json::{Value, json};

use super::candidate::{admits, needs_rollover, takes_roth};
use super::run::Taxed;
use super::set_apart::IN_KIND;
use super::withheld::state_rule_of;
use super::{Candidate, Chosen, Run, run, ways};
use crate::access::Route;
use crate::facts::{Facts, Held};
use crate::ledger::{Amount, Silent, Tracked};
use crate::money::Usd;
use crate::report::Permitted;
use crate::rollover;
use crate::scenario::{Character, Delivery, DirectWay, Problem, ProblemCode, SixtyDayTo, Wanted, Way};
use crate::withholding::{self, Regime};

/// The last checks, which need to know the route: rollover and withholding.
pub(super) fn checked(facts: &Facts<'_, Silent>, chosen: Chosen) -> Result<Chosen, Vec<Problem>> {
    let request = &facts.scenario.request;
    let mut problems = Vec::new();
    let ran = run(facts, &chosen.candidate, Amount::solved(Silent, chosen.gross));
    let eligible = facts.rollover_eligible(chosen.candidate.route)
        && (ran.minimum.is_some() || ran.rollover_eligible(facts, chosen.candidate.route));
    if needs_rollover(&request.delivery) && !eligible {
        problems.push(not_rollable(chosen.candidate.route));
    }
    let delivered = deliverable(chosen.candidate.route);
    if let Some(way) = ways(&request.delivery).find(|way| delivered.is_some_and(|allowed| !allowed.contains(way))) {
        let value = if let Way::Direct(way) = way { json!(way) } else { json!("sixty_day") };
        problems.push(problem("request.delivery", value, ProblemCode::Impossible, json!(delivered.map(ids_of))));
    }
    let regime = Regime::of(chosen.candidate.route, ran.rollover_eligible(facts, chosen.candidate.route));
    let rollable = ran.rollable.value();
    let least_rate = withholding::minimum(regime, rollable);
    let pays_cash = ways(&request.delivery).any(rollover::is_cash);
    if let Some(elected) = request.withholding.filter(|elected| pays_cash && *elected < least_rate) {
        problems.push(problem(
            "request.withholding_percent",
            json!(elected.percent_text()),
            ProblemCode::BelowMinimumWithholding,
            json!(least_rate.percent_text()),
        ));
    }
    problems.extend(below_state_minimum(facts, &chosen).filter(|_| pays_cash));
    let moved = ran.taxed.as_ref().map_or(Usd::ZERO, |taxed| taxed.rolled_over.value());
    if eligible && moved > rollable && rollable < chosen.gross {
        let minimum = ran.minimum.is_some();
        let code = if minimum { ProblemCode::RequiredMinimumFirst } else { ProblemCode::NotRollable };
        problems.push(problem("request.delivery", json!(moved), code, json!(rollable)));
    }
    problems.extend(shares_problem(facts, &ran));
    problems.extend(delivery_problems(facts, &chosen));
    if problems.is_empty() { Ok(chosen) } else { Err(problems) }
}

/// More delivered in shares than the payment's account holds of them, or shares in a second part.
fn shares_problem(facts: &Facts<'_, Silent>, ran: &Run<'_, Silent>) -> Option<Problem> {
    let parts = &ran.taxed.as_ref()?.parts;
    let in_shares: Usd = parts.iter().filter(|(part, _)| part.way == IN_KIND).map(|(part, _)| part.gross.value()).sum();
    let held = ran.by_source.iter().find_map(|paid| Some((paid.gross.value(), paid.account.employer_stock?.value)));
    let most = held.map_or(Usd::ZERO, |(paid, value)| paid.min(value));
    let from_there = match &facts.scenario.request.delivery {
        Delivery::One(_) | Delivery::EachToItsIra => true,
        Delivery::Parts(parts) => parts.iter().filter(|part| part.way == IN_KIND).count() <= 1,
    };
    (in_shares > most || !from_there)
        .then(|| problem("request.delivery", json!(in_shares), ProblemCode::MoreThanAvailable, json!(most)))
}

/// How a payment by the route can be delivered, where not in every way.
///
/// Law: IRC 402A(c)(4); 401(a)(38)(B)(i) and (ii), of which the annuity contract is no payment.
fn deliverable(route: Route) -> Option<&'static [Way]> {
    const IN_PLAN: &[Way] = &[Way::Direct(DirectWay::InPlanRoth)];
    const DIRECTLY: &[Way] = &[
        Way::Direct(DirectWay::DirectRolloverTraditional),
        Way::Direct(DirectWay::DirectRolloverRoth),
        Way::Direct(DirectWay::DirectRolloverPlan),
    ];
    let moves = route == Route::LifetimeIncomePortability;
    (route == Route::InPlanRoth).then_some(IN_PLAN).or(moves.then_some(DIRECTLY))
}

fn ids_of(ways: &[Way]) -> Vec<DirectWay> {
    ways.iter().filter_map(|way| if let Way::Direct(way) = way { Some(*way) } else { None }).collect()
}

/// An election for the state below what the state makes the payer withhold.
fn below_state_minimum(facts: &Facts<'_, Silent>, chosen: &Chosen) -> Option<Problem> {
    let route = chosen.candidate.route;
    let regime = Regime::of(route, facts.rollover_eligible(route));
    let rates = withholding::rates(Silent, regime, chosen.gross, facts.election());
    let rule = state_rule_of(facts, route, &rates)?;
    let least = rule.least(rates.applied.value());
    let elected = facts.scenario.request.state_withholding.filter(|elected| *elected < least)?;
    Some(problem(
        "request.state_withholding_percent",
        json!(elected.percent_text()),
        ProblemCode::BelowMinimumWithholding,
        json!(least.percent_text()),
    ))
}

/// Amounts and days of the delivery against the payment.
fn delivery_problems(facts: &Facts<'_, Silent>, chosen: &Chosen) -> Vec<Problem> {
    let mut problems = Vec::new();
    let delivery = &facts.scenario.request.delivery;
    let held = |index: &usize| facts.held.get(*index).map(|held| held.account);
    let roth = chosen
        .candidate
        .draws
        .iter()
        .filter_map(|(index, _)| held(index))
        .find(|account| account.character() == Character::DesignatedRoth);
    if let (Delivery::One(way), Some(account)) = (delivery, roth)
        && !rollover::takes_roth(*way)
    {
        let value = json!(account.source.id());
        problems.push(problem(
            "request.delivery",
            value,
            ProblemCode::RothToTraditional,
            json!("direct_rollover_roth"),
        ));
    }
    let ran = run(facts, &chosen.candidate, Amount::solved(Silent, chosen.gross));
    for way in ways(delivery) {
        let Way::SixtyDay { rolled_over, on, .. } = way else { continue };
        let last = rollover::last_day(facts.paid.value());
        if on > last {
            problems.push(problem(
                "request.delivery.sixty_day.on",
                json!(on),
                ProblemCode::AfterSixtyDays,
                json!(last),
            ));
        }
        if rolled_over > chosen.gross {
            problems.push(problem(
                "request.delivery.sixty_day.rolled_over",
                json!(rolled_over),
                ProblemCode::MoreThanAvailable,
                json!(chosen.gross),
            ));
        }
    }
    if let Some(taxed) = &ran.taxed {
        problems.extend(split_problems(delivery, taxed));
        problems.extend(repayment_problems(taxed));
    }
    if let Delivery::Parts(parts) = delivery {
        let total: Usd = parts.iter().map(|part| part.amount).sum();
        if total != chosen.gross {
            problems.push(problem("request.delivery", json!(total), ProblemCode::Contradiction, json!(chosen.gross)));
        }
    }
    if let Some(taxed) = ran.taxed.as_ref().filter(|_| problems.is_empty()) {
        let delivered: Usd = taxed.parts.iter().map(|(part, _)| part.gross.value()).sum();
        if delivered < chosen.gross {
            // What is left is Roth money, which a traditional destination cannot take.
            let left = json!(chosen.gross - delivered);
            problems.push(problem(
                "request.delivery",
                left,
                ProblemCode::RothToTraditional,
                json!("direct_rollover_roth"),
            ));
        }
    }
    problems
}

/// What the law of splitting a payment does not allow.
///
/// Law: IRC 402(c)(2)(A): basis goes to a plan only directly. Notice 2014-54, section IV: taxable
/// money goes to direct rollovers before cash; the choice is only among several direct rollovers.
fn split_problems(delivery: &Delivery, taxed: &Taxed<Silent>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut taxable_cash = Usd::ZERO;
    let mut basis_moved = Usd::ZERO;
    for (part, _) in &taxed.parts {
        match part.way {
            Way::SixtyDay { rolled_over, to: SixtyDayTo::Plan, .. } if rolled_over > part.includible.value() => {
                let allowed = json!(part.includible.value());
                let field = "request.delivery.sixty_day.rolled_over";
                problems.push(problem(field, json!(rolled_over), ProblemCode::MoreThanAvailable, allowed));
            }
            way if rollover::is_cash(way) || way == IN_KIND => taxable_cash = taxable_cash + part.includible.value(),
            Way::Direct(_) | Way::SixtyDay { .. } => {
                let roth_basis = part.roth_gross.value() - part.roth_includible.value();
                basis_moved = basis_moved + part.basis.value() - roth_basis;
            }
        }
    }
    let directed = matches!(delivery, Delivery::Parts(parts) if parts.iter().any(|part| part.pretax.is_some()));
    if directed && taxable_cash.is_positive() && basis_moved.is_positive() {
        problems.push(problem("request.delivery", json!(taxable_cash), ProblemCode::Impossible, json!("0.00")));
    }
    problems
}

/// More repaid than the payment, or the limit of its kind, allows; or of a kind that it is not.
///
/// Law: IRC 72(t)(2)(G)(ii), (H)(v)(I), (I)(vi), (K)(vi), (L)(iv), (11)(C).
fn repayment_problems(taxed: &Taxed<Silent>) -> Vec<Problem> {
    let by = || taxed.repaid.by.iter();
    let kinds = || by().filter(|one| one.most.is_positive()).map(|one| one.repayment.of).collect::<Vec<_>>();
    let refused = by().enumerate().filter(|(_, one)| one.repayment.amount > one.most);
    let one = |(place, one): (usize, &super::repaid::Returned<Silent>)| {
        let field = |key: &str| format!("events.repayments.{place}.{key}");
        let repayment = one.repayment;
        if one.counts {
            problem(&field("amount"), json!(repayment.amount), ProblemCode::MoreThanAvailable, json!(one.most))
        } else {
            problem(&field("of"), json!(repayment.of), ProblemCode::Impossible, json!(kinds()))
        }
    };
    refused.map(one).collect()
}

/// A source asked for by name and amount that has less.
pub(super) fn asked_beyond_source(facts: &Facts<'_, Silent>, all: &[Candidate]) -> Option<Problem> {
    let from = facts.scenario.request.from.as_ref()?;
    from.iter().enumerate().find_map(|(place, asked)| {
        let amount = asked.amount?;
        let index = facts.held.iter().position(|held| held.account.source == asked.source)?;
        let vested = facts.held.get(index)?.vested.map(Tracked::value);
        let by_route = all
            .iter()
            .flat_map(|candidate| &candidate.draws)
            .filter(|(one, _)| *one == index)
            .map(|(_, most)| *most)
            .max();
        let available = by_route.or(vested)?;
        (amount > available || vested.is_some_and(|vested| amount > vested)).then(|| {
            problem(
                &format!("request.from.{place}.amount"),
                json!(amount),
                ProblemCode::MoreThanAvailable,
                json!(available),
            )
        })
    })
}

pub(super) fn more_than_available(facts: &Facts<'_, Silent>, available: Usd) -> Problem {
    let value = match facts.scenario.request.goal.amount {
        Some(Wanted::Amount(amount)) => json!(amount),
        Some(Wanted::All) | None => Value::Null,
    };
    problem("request.goal.amount", value, ProblemCode::MoreThanAvailable, json!(available))
}

/// No route is open for the request. Where one is open for cash and the request is a rollover, or for
/// Roth money and the request is a traditional destination, that is a problem of the request and not of
/// the plan.
pub(super) fn no_candidate(facts: &Facts<'_, Silent>) -> Result<Option<Chosen>, Vec<Problem>> {
    if needs_rollover(&facts.scenario.request.delivery) {
        let asked = || Route::ALL.iter().copied().filter(|route| admits(facts.scenario, *route));
        let open = |route, held| crate::access::opening(facts, route, held).permitted() != Permitted::No;
        let never_rolled = asked().filter(|route| !facts.rollover_eligible(*route));
        if let Some(route) = never_rolled.into_iter().find(|route| facts.held.iter().any(|held| open(*route, held))) {
            return Err(vec![not_rollable(route)]);
        }
        let roth = |held: &&Held<'_, Silent>| held.account.character() == Character::DesignatedRoth;
        let refused = || facts.held.iter().filter(roth).find(|held| asked().any(|route| open(route, held)));
        if let Some(held) = (!takes_roth(&facts.scenario.request.delivery)).then(refused).flatten() {
            return Err(vec![problem(
                "request.delivery",
                json!(held.account.source.id()),
                ProblemCode::RothToTraditional,
                json!("direct_rollover_roth"),
            )]);
        }
    }
    Ok(None)
}

fn not_rollable(route: Route) -> Problem {
    problem("request.delivery", json!(route.id()), ProblemCode::NotRollable, json!("cash"))
}

fn problem(field: &str, value: Value, code: ProblemCode, allowed: Value) -> Problem {
    Problem::new(field, value, code, allowed)
}
