//! The rooms in order: facts, access, payment, calendar, verdict.

mod limits;
mod questions;

use crate::access::{self, PlanFeature, Route};
use crate::deadlines::{deadlines, of_events};
use crate::facts::Facts;
use crate::figures::{self, Year};
use crate::income::about_employer_roth;
use crate::ledger::{Amount, Book, Carried, Field, Journal, Line, Silent};
use crate::loans::about_loans;
use crate::money::Usd;
use crate::order::in_order;
use crate::payment::{Chosen, Run, admits, choose, describe, hardship_limits, pays_cash, price, run, thresholds, ways};
use crate::report::{Deadline, Errs, NotModelledCode, Permitted, Report, RouteRow, Rules, Verdict};
use crate::scenario::{
    Answer, Delivery, DirectWay, EmployerStock, GoalKind, Problem, ProblemCode, Problems, Scenario, Wanted, Way,
};
use crate::special::RequiredMinimum;

/// Answers a scenario.
///
/// # Errors
/// What the facts together make impossible, every problem at once: a year that is not loaded, more
/// than is available, a rollover of what cannot be rolled over, less than the law withholds.
pub fn evaluate(scenario: &Scenario) -> Result<Report, Problems> {
    let year = loaded(scenario)?;
    let inside = staying_in_plan(scenario);
    let Answered { scenario, chosen, limits } = answered(scenario, inside.as_ref(), year)?;

    let tax_year = scenario.request.date.year();
    let figures_of = (year.tax_year != tax_year).then_some(year.tax_year);
    // What was searched for was tried on whole returns, where there is one.
    let book = Book::new(figures_of.map(|_| Carried { searches: scenario.household.is_some() }));
    let facts = Facts::new(Journal(&book), scenario, year, &limits);
    let routes = access::rows(&facts);
    let mut payment = None;
    let mut calendar = of_events(&facts);
    let mut cliffs = Vec::new();
    let mut met = Vec::new();
    if matches!(facts.required_minimum, RequiredMinimum::Unknown) {
        met.push((NotModelledCode::RequiredMinimum, Errs::Either));
    }
    if let Some(chosen) = &chosen {
        let ran = run(&facts, &chosen.candidate, chosen.total(&facts));
        record_that_goal_is_reached(&facts, chosen, &ran);
        if ran.taxed.as_ref().is_some_and(|taxed| taxed.in_later_years.is_positive()) {
            met.push((NotModelledCode::LaterYears, Errs::Low));
        }
        if ran.taxed.as_ref().is_some_and(|taxed| taxed.of_earlier_year.is_some()) {
            met.push((NotModelledCode::EarlierYear, Errs::Low));
        }
        let in_kind = ways(&scenario.request.delivery).any(|way| way == Way::Direct(DirectWay::InKind));
        let unsaid = |stock: &EmployerStock| stock.basis.is_none();
        if in_kind && scenario.plan.sources.iter().any(|account| account.employer_stock.as_ref().is_some_and(unsaid)) {
            met.push((NotModelledCode::EmployerStock, Errs::High));
        }
        let amended = ran.taxed.as_ref().is_some_and(|taxed| taxed.repaid.by.iter().any(|one| one.amended_return));
        let (described, repay) = describe(&facts, chosen, &ran, &routes);
        let rollable = ran.rollover_eligible(&facts, chosen.candidate.route);
        calendar.extend(deadlines(&facts, pays_cash(&ran), rollable, repay, amended));
        payment = Some(described);
        cliffs = thresholds(&facts, &ran);
    }
    let about_loans = about_loans(&facts);
    calendar.extend(about_loans.days.iter().copied());
    in_order(&mut calendar, |(_, a), (_, b)| a.value().cmp(&b.value()));
    let calendar = calendar.into_iter().map(|(id, day)| Deadline { id, date: day.found() }).collect();
    let employer_roth = about_employer_roth(&facts);
    let verdict = verdict(scenario, &routes);
    let unknowns = questions::unknowns(&facts, &routes, payment.as_ref());
    let not_modelled = limits::not_modelled(scenario, year, &met);
    drop(facts);
    Ok(Report {
        schema: 1,
        rules: Rules { tax_year, checked_on: year.checked_on, version: env!("CARGO_PKG_VERSION"), figures_of },
        verdict,
        payment,
        routes,
        options: vec![about_loans.option],
        loans: about_loans.loans,
        employer_roth,
        unknowns,
        deadlines: calendar,
        thresholds: cliffs,
        outlook: None,
        not_modelled,
        findings: book.findings(),
    })
}

/// What one payment of the scenario comes to, without the journal: what a sweep or a solver pays
/// for an answer. None where no payment answers the request.
///
/// # Errors
/// As [`evaluate`].
pub fn kept(scenario: &Scenario) -> Result<Option<Usd>, Problems> {
    let year = loaded(scenario)?;
    let inside = staying_in_plan(scenario);
    let Answered { scenario, chosen, .. } = answered(scenario, inside.as_ref(), year)?;
    let (facts, _) = silent_facts(scenario, year);
    Ok(chosen.and_then(|chosen| {
        let total = chosen.total(&facts);
        run(&facts, &chosen.candidate, total).settled().map(|settled| settled.kept.value())
    }))
}

fn loaded(scenario: &Scenario) -> Result<&'static Year, Problems> {
    let date = scenario.request.date;
    figures::standing_for(date.year(), scenario.assumptions.carry_forward).ok_or_else(|| {
        let years: Vec<i32> = figures::YEARS.iter().map(|year| year.tax_year).collect();
        Problems {
            problems: vec![Problem::new(
                "request.date",
                serde_json::json!(date),
                ProblemCode::YearNotLoaded,
                serde_json::json!(years),
            )],
        }
    })
}

/// A conversion of which nobody said where it goes, as one that stays in the plan.
///
/// Law: IRC 402A(c)(4): it takes no payment out of the plan, so that it is open where none is.
fn staying_in_plan(scenario: &Scenario) -> Option<Scenario> {
    let mut inside = scenario.request.converts_anywhere.then(|| scenario.clone())?;
    inside.request.delivery = Delivery::One(Way::Direct(DirectWay::InPlanRoth));
    Some(inside)
}

/// What is asked, the payment that answers it, and the most that a hardship may pay from each source.
struct Answered<'s> {
    scenario: &'s Scenario,
    /// None where no payment answers.
    chosen: Option<Chosen>,
    limits: Vec<Option<Usd>>,
}

/// Of a conversion that may go to a Roth IRA or stay in the plan, the one that is open and cheaper; a Roth
/// IRA, where both are.
fn answered<'s>(
    scenario: &'s Scenario,
    inside: Option<&'s Scenario>,
    year: &'static Year,
) -> Result<Answered<'s>, Problems> {
    let one = |scenario: &'s Scenario| {
        let (facts, limits) = silent_facts(scenario, year);
        let chosen = choose(&facts).map_err(|problems| Problems { problems })?;
        let rank = chosen.as_ref().map(|chosen| (chosen.short, chosen.candidate.permitted, price(&facts, chosen)));
        Ok((Answered { scenario, chosen, limits }, rank))
    };
    let outside = one(scenario);
    let Some((inside, rank)) = inside.and_then(|inside| one(inside).ok()).filter(|(_, rank)| rank.is_some()) else {
        return outside.map(|(outside, _)| outside);
    };
    match outside {
        Ok((outside, Some(first))) if rank.is_none_or(|rank| first <= rank) => Ok(outside),
        Ok(_) | Err(_) => Ok(inside),
    }
}

/// The facts without the journal, and the most a hardship may pay from each source, which rests on
/// them.
fn silent_facts<'s>(scenario: &'s Scenario, year: &'static Year) -> (Facts<'s, Silent>, Vec<Option<Usd>>) {
    let facts = Facts::new(Silent, scenario, year, &[]);
    if scenario.events.hardship.and_then(|event| event.need).is_none() {
        return (facts, Vec::new());
    }
    let limits = hardship_limits(&facts);
    (Facts::new(Silent, scenario, year, &limits), limits)
}

/// A solved amount is no proof of itself: the journal states that it reaches the goal.
fn record_that_goal_is_reached<'b>(facts: &Facts<'_, Journal<'b>>, chosen: &Chosen, ran: &Run<'_, Journal<'b>>) {
    let goal = &facts.scenario.request.goal;
    let (GoalKind::NetCash, Some(Wanted::Amount(amount)), false) = (goal.kind, goal.amount, chosen.short) else {
        return;
    };
    let Some(taxed) = &ran.taxed else { return };
    let goal = Amount::input(facts.ledger, Field::at("/request/goal/amount"), amount).line(Line::GoalAmount, &[]);
    let _ = taxed.cash_now.at_least(goal).line(Line::CashReachesGoal, &[]);
    if let Some(settled) = taxed.settled {
        let _ = settled.kept.at_least(goal).line(Line::KeptReachesGoal, &[]);
    }
}

/// The first that fits, over the rows that the request admits.
fn verdict(scenario: &Scenario, routes: &[RouteRow]) -> Verdict {
    let request = &scenario.request;
    let admitted = routes.iter().filter(|row| {
        let by_route = admits(scenario, row.route);
        let by_source = request.from.as_ref().is_none_or(|from| from.iter().any(|asked| asked.source == row.source));
        by_route && by_source && row.permitted != Permitted::No
    });
    let open: Vec<&RouteRow> = admitted.collect();
    let in_plan = request.route != Some(Route::InPlanRoth)
        && ways(&request.delivery).any(|way| way == Way::Direct(DirectWay::InPlanRoth));
    match scenario.plan.allows(PlanFeature::InPlanRoth) {
        Answer::No if in_plan => return Verdict::NotAllowed,
        Answer::Unknown if in_plan && !open.is_empty() => return Verdict::PlanDecides,
        Answer::Yes | Answer::No | Answer::Unknown => {}
    }
    if open.is_empty() {
        Verdict::NotAllowed
    } else if open.iter().any(|row| row.permitted == Permitted::Yes) {
        Verdict::Allowed
    } else if open.iter().all(|row| questions::hangs_on_the_person(row)) {
        Verdict::CannotTell
    } else {
        Verdict::PlanDecides
    }
}
