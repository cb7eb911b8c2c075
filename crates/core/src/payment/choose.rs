//! Which payment answers the request: by which route, how much, from where?

use super::check::{asked_beyond_source, checked, more_than_available, no_candidate};
use super::{Candidate, candidates, run};
use crate::access::Route;
use crate::facts::Facts;
use crate::ledger::{Amount, Field, Ledger, Line, Silent, Tracked};
use crate::money::Usd;
use crate::report::Permitted;
use crate::scenario::{Goal, GoalKind, Problem, Wanted};
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
        if self.solved {
            return Amount::solved(facts.ledger, self.gross);
        }
        Amount::input(facts.ledger, Field::at("/request/goal/amount"), self.gross).line(Line::GoalAmount, &[])
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
        let mut best: Option<(Price, Chosen)> = None;
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
    // Nothing reaches the goal. A route asked for by name is told its limit, and so is who asks for more
    // than there is; else the widest open route is shown at its limit.
    let widest = all.into_iter().reduce(|a, b| {
        let better = b.permitted < a.permitted || (b.permitted == a.permitted && b.available > a.available);
        if better { b } else { a }
    });
    let Some(candidate) = widest else {
        return no_candidate(facts);
    };
    let beyond_all = matches!(request.goal.amount, Some(Wanted::Amount(amount)) if amount > everything(facts));
    if request.goal.kind != GoalKind::NetCash && (request.route.is_some() || request.from.is_some() || beyond_all) {
        return Err(vec![more_than_available(facts, candidate.available)]);
    }
    let gross = candidate.available;
    checked(facts, Chosen { candidate, gross, solved: true, short: true }).map(Some)
}

/// What the account holds, vested or not: no route can pay more.
fn everything(facts: &Facts<'_, Silent>) -> Usd {
    facts.held.iter().map(|held| held.balance.value()).sum()
}

/// The least gross by which the candidate meets the goal; none where it cannot.
fn meet(facts: &Facts<'_, Silent>, candidate: &Candidate) -> Option<Chosen> {
    let Goal { kind, amount } = facts.scenario.request.goal;
    let available = candidate.available;
    let chosen = |gross, solved| Chosen { candidate: candidate.clone(), gross, solved, short: false };
    match (kind, amount?) {
        (GoalKind::NetCash, Wanted::Amount(goal)) => {
            least_gross(facts, candidate, goal).map(|gross| chosen(gross, true))
        }
        (_, Wanted::All) => Some(chosen(available, true)),
        (GoalKind::Gross | GoalKind::Move | GoalKind::Convert | GoalKind::Explore, Wanted::Amount(gross)) => {
            (gross <= available).then(|| chosen(gross, false))
        }
    }
}

/// Searched on both sides of the amount below which nothing is withheld, where cash steps down.
fn least_gross(facts: &Facts<'_, Silent>, candidate: &Candidate, goal: Usd) -> Option<Usd> {
    let reaches = |gross| reaches(facts, candidate, gross, goal);
    let threshold = withholding::THRESHOLD;
    let below = candidate.available.min(threshold - Usd::from_cents(1));
    least(Usd::ZERO, below, reaches).or_else(|| {
        let above = candidate.available >= threshold;
        above.then(|| least(threshold, candidate.available, reaches)).flatten()
    })
}

/// Whether both the cash now and what is kept reach the goal; without the household's tax facts,
/// the cash alone.
fn reaches(facts: &Facts<'_, Silent>, candidate: &Candidate, gross: Usd, goal: Usd) -> bool {
    let run = run(facts, candidate, Amount::solved(Silent, gross));
    run.taxed.is_some_and(|taxed| {
        taxed.cash_now.value() >= goal && taxed.settled.is_none_or(|settled| settled.kept.value() >= goal)
    })
}

/// How a payment compares with those by other routes: the smaller, the better. Where all is asked
/// for, the most money comes first; then what it costs, or without the household's facts the 10%.
/// A hardship wins no tie: it is not necessary while another distribution is open.
///
/// Law: Treas. Reg. 1.401(k)-1(d)(3)(iii)(B)(1).
pub(crate) type Price = (Usd, Usd, bool);

pub(crate) fn price(facts: &Facts<'_, Silent>, chosen: &Chosen) -> Price {
    let all = facts.scenario.request.goal.amount == Some(Wanted::All);
    let shown_first = if all { -chosen.gross } else { Usd::ZERO };
    (shown_first, cost(facts, chosen), chosen.candidate.route == Route::Hardship)
}

fn cost(facts: &Facts<'_, Silent>, chosen: &Chosen) -> Usd {
    let run = run(facts, &chosen.candidate, Amount::solved(Silent, chosen.gross));
    match (run.settled(), run.taxed) {
        (Some(settled), _) => settled.cost.value(),
        (None, Some(taxed)) => taxed.additional.tax.map_or(chosen.gross, Tracked::value),
        (None, None) => chosen.gross,
    }
}
