//! Which payment answers the request: by which route, how much, from where?

use serde_json::{Value, json};

use super::candidate::needs_rollover;
use super::{Candidate, candidates, run};
use crate::access::Route;
use crate::facts::Facts;
use crate::ledger::{Amount, Field, Ledger, Line, Silent, Tracked};
use crate::money::Usd;
use crate::report::Permitted;
use crate::rollover;
use crate::scenario::{Delivery, Goal, GoalKind, Part, Problem, ProblemCode, Wanted, Way};
use crate::solve::least;
use crate::withholding;

/// The payment chosen.
#[derive(Clone, Debug)]
pub(crate) struct Chosen {
    pub(crate) candidate: Candidate,
    pub(crate) gross: Usd,
    /// Whether the gross was found by search, and not said.
    pub(crate) solved: bool,
    /// No open route reaches the goal.
    pub(crate) short: bool,
}

impl Chosen {
    /// The gross, tracked: as said, or as found.
    pub(crate) fn total<L: Ledger>(&self, facts: &Facts<'_, L>) -> Amount<L> {
        let amount = if self.solved {
            Amount::solved(facts.ledger, self.gross)
        } else {
            Amount::input(facts.ledger, Field::at("/request/goal/amount"), self.gross)
        };
        amount.line(Line::GoalAmount, &[])
    }
}

/// Chooses the payment: the requested route, else the cheapest permitted one, else the cheapest to
/// ask for; ties in the order of the law's vocabulary.
///
/// # Errors
/// What makes the request impossible: more than is available, a rollover of what cannot be rolled
/// over, less than the law withholds.
pub(crate) fn choose(facts: &Facts<'_, Silent>) -> Result<Option<Chosen>, Vec<Problem>> {
    let request = &facts.scenario.request;
    if request.goal.kind == GoalKind::Explore {
        return Ok(None);
    }
    let all = candidates(facts);
    if let Some(problem) = asked_beyond_source(facts, &all) {
        return Err(vec![problem]);
    }
    for permitted in [Permitted::Yes, Permitted::Ask] {
        let mut best: Option<((Usd, Usd), Chosen)> = None;
        for candidate in all.iter().filter(|candidate| candidate.permitted == permitted) {
            let Some(chosen) = meet(facts, candidate) else { continue };
            let price = price(facts, &chosen);
            if best.as_ref().is_none_or(|(cheapest, _)| price < *cheapest) {
                best = Some((price, chosen));
            }
        }
        if let Some((_, chosen)) = best {
            return checked(facts, chosen).map(Some);
        }
    }
    // Nothing reaches the goal. A route asked for by name is told its limit; else the widest open
    // route is shown at its limit.
    let widest = all.into_iter().reduce(|a, b| {
        let better = b.permitted < a.permitted || (b.permitted == a.permitted && b.available > a.available);
        if better { b } else { a }
    });
    let Some(candidate) = widest else {
        return no_candidate(facts);
    };
    if request.goal.kind != GoalKind::NetCash && (request.route.is_some() || request.from.is_some()) {
        return Err(vec![more_than_available(facts, candidate.available)]);
    }
    let gross = candidate.available;
    checked(facts, Chosen { candidate, gross, solved: true, short: true }).map(Some)
}

/// The least gross by which the candidate meets the goal; none where it cannot.
fn meet(facts: &Facts<'_, Silent>, candidate: &Candidate) -> Option<Chosen> {
    let Goal { kind, amount } = facts.scenario.request.goal;
    let available = candidate.available;
    let chosen = |gross, solved| Chosen { candidate: candidate.clone(), gross, solved, short: false };
    match (kind, amount?) {
        (GoalKind::NetCash, Wanted::Amount(goal)) => {
            least(Usd::ZERO, available, |gross| reaches(facts, candidate, gross, goal)).map(|gross| chosen(gross, true))
        }
        (_, Wanted::All) => Some(chosen(available, true)),
        (GoalKind::Gross | GoalKind::Move | GoalKind::Convert | GoalKind::Explore, Wanted::Amount(gross)) => {
            (gross <= available).then(|| chosen(gross, false))
        }
    }
}

/// Whether both the cash now and what is kept reach the goal; without the household's tax facts,
/// the cash alone.
fn reaches(facts: &Facts<'_, Silent>, candidate: &Candidate, gross: Usd, goal: Usd) -> bool {
    let run = run(facts, candidate.route, &candidate.fill(facts, Amount::solved(Silent, gross)));
    run.taxed.is_some_and(|taxed| {
        taxed.cash_now.value() >= goal && taxed.settled.is_none_or(|settled| settled.kept.value() >= goal)
    })
}

/// How a payment compares with those by other routes: the smaller, the better. Where all is asked
/// for, the most money comes first; then what it costs, or without the household's facts the 10%.
fn price(facts: &Facts<'_, Silent>, chosen: &Chosen) -> (Usd, Usd) {
    let all = facts.scenario.request.goal.amount == Some(Wanted::All);
    (if all { -chosen.gross } else { Usd::ZERO }, cost(facts, chosen))
}

fn cost(facts: &Facts<'_, Silent>, chosen: &Chosen) -> Usd {
    let run = run(facts, chosen.candidate.route, &chosen.candidate.fill(facts, Amount::solved(Silent, chosen.gross)));
    match (run.settled(), run.taxed) {
        (Some(settled), _) => settled.cost.value(),
        (None, Some(taxed)) => taxed.additional.tax.map_or(chosen.gross, Tracked::value),
        (None, None) => chosen.gross,
    }
}

/// The most a hardship may pay: the need and the taxes that paying it brings.
///
/// Law: Treas. Reg. 1.401(k)-1(d)(3)(iii)(A).
/// Not modelled: state tax in the taxes anticipated: errs low.
pub(crate) fn hardship_limit(facts: &Facts<'_, Silent>) -> Option<Usd> {
    let need = facts.scenario.events.hardship?.need?;
    facts.tax?;
    let all = candidates(facts);
    let candidate = all
        .iter()
        .filter(|candidate| candidate.route == Route::Hardship)
        .max_by_key(|candidate| candidate.available)?;
    least(Usd::ZERO, candidate.available, |gross| {
        let run = run(facts, Route::Hardship, &candidate.fill(facts, Amount::solved(Silent, gross)));
        run.settled().is_some_and(|settled| settled.kept.value() >= need)
    })
}

/// The last checks, which need to know the route: rollover and withholding.
fn checked(facts: &Facts<'_, Silent>, chosen: Chosen) -> Result<Chosen, Vec<Problem>> {
    let request = &facts.scenario.request;
    let eligible = rollover::is_eligible(chosen.candidate.route);
    let mut problems = Vec::new();
    if needs_rollover(&request.delivery) && !eligible {
        problems.push(not_rollable(chosen.candidate.route));
    }
    let least_rate = withholding::minimum(eligible);
    let pays_cash = ways(&request.delivery).any(rollover::is_cash);
    if let Some(elected) = request.withholding.filter(|elected| pays_cash && *elected < least_rate) {
        problems.push(problem(
            "request.withholding_percent",
            json!(elected.percent_text()),
            ProblemCode::BelowMinimumWithholding,
            json!(least_rate.percent_text()),
        ));
    }
    problems.extend(delivery_problems(facts, &chosen));
    if problems.is_empty() { Ok(chosen) } else { Err(problems) }
}

/// Amounts and days of the delivery against the payment.
fn delivery_problems(facts: &Facts<'_, Silent>, chosen: &Chosen) -> Vec<Problem> {
    let mut problems = Vec::new();
    let delivery = &facts.scenario.request.delivery;
    let held = |index: &usize| facts.held.get(*index).map(|held| held.account.source);
    let roth_source = chosen
        .candidate
        .draws
        .iter()
        .filter_map(|(index, _)| held(index))
        .find(|source| source.character() == crate::scenario::Character::DesignatedRoth);
    if let (Delivery::One(way), Some(source)) = (delivery, roth_source)
        && !rollover::takes_roth(*way)
    {
        problems.push(problem(
            "request.delivery",
            json!(source.id()),
            ProblemCode::RothToTraditional,
            json!("direct_rollover_roth"),
        ));
    }
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
    if let Delivery::Parts(parts) = delivery {
        let total: Usd = parts.iter().map(|part| part.amount).sum();
        if total != chosen.gross {
            problems.push(problem("request.delivery", json!(total), ProblemCode::Contradiction, json!(chosen.gross)));
        }
    }
    problems
}

fn ways(delivery: &Delivery) -> impl Iterator<Item = Way> {
    let (one, parts): (Option<Way>, &[Part]) = match delivery {
        Delivery::One(way) => (Some(*way), &[]),
        Delivery::Parts(parts) => (None, parts),
    };
    one.into_iter().chain(parts.iter().map(|part| part.way))
}

/// A source asked for by name and amount that has less.
fn asked_beyond_source(facts: &Facts<'_, Silent>, all: &[Candidate]) -> Option<Problem> {
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

fn more_than_available(facts: &Facts<'_, Silent>, available: Usd) -> Problem {
    let value = match facts.scenario.request.goal.amount {
        Some(Wanted::Amount(amount)) => json!(amount),
        Some(Wanted::All) | None => Value::Null,
    };
    problem("request.goal.amount", value, ProblemCode::MoreThanAvailable, json!(available))
}

/// No route is open for the request. Where one is open for cash and the request is a rollover, that
/// is a problem of the request and not of the plan.
fn no_candidate(facts: &Facts<'_, Silent>) -> Result<Option<Chosen>, Vec<Problem>> {
    if needs_rollover(&facts.scenario.request.delivery) {
        let open = [Route::Hardship, Route::Emergency].into_iter().find(|route| {
            facts.held.iter().any(|held| crate::access::opening(facts, *route, held).permitted() == Permitted::Yes)
        });
        if let Some(route) = open {
            return Err(vec![not_rollable(route)]);
        }
    }
    Ok(None)
}

fn not_rollable(route: Route) -> Problem {
    problem("request.delivery", json!(route.id()), ProblemCode::NotRollable, json!("cash"))
}

fn problem(field: &str, value: Value, code: ProblemCode, allowed: Value) -> Problem {
    Problem { field: field.to_owned(), value, code, allowed }
}
