//! What should the reader know about the way itself, and about how it is delivered?

use super::Notes;
use crate::access::Route;
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Amount, Field, Journal, Line};
use crate::money::Usd;
use crate::payment::Run;
use crate::report::NoteCode;
use crate::rollover::is_cash;
use crate::scenario::{DirectWay, Way};

/// Law: Treas. Reg. 1.401(a)(31)-1, Q&A-9: a plan need not split off a direct rollover below $500.
const SPLIT_FROM: Usd = Usd::dollars(500);
/// Law: Treas. Reg. 1.401(a)(31)-1, Q&A-11: nor offer one where the year's payments are below $200.
const ROLLOVER_FROM: Usd = Usd::dollars(200);

/// What is said of a payment by one route and no other.
const OF_ROUTE: &[(Route, NoteCode, &[Authority])] = &[
    (Route::HeartDeemedSeverance, NoteCode::DeferralsStopSixMonths, &[Authority::Irc414u12B]),
    (Route::Eaca90Day, NoteCode::MatchIsForfeited, &[Authority::Irc414w]),
    (Route::Eaca90Day, NoteCode::WindowMayBeShorter, &[Authority::Irc414w]),
    (Route::IrsLevy, NoteCode::LevyPaysTheDebt, &[Authority::Irc6331]),
];

pub(super) fn of_route<'b>(
    facts: &Facts<'_, Journal<'b>>,
    route: Route,
    run: &Run<'_, Journal<'b>>,
    notes: &mut Notes,
) {
    if facts.another_is_taxed(route) {
        notes.say(NoteCode::AlternatePayeeIsTaxed, &[Authority::Irc402e1]);
    }
    for (of, code, law) in OF_ROUTE {
        if *of == route {
            notes.say(*code, law);
        }
    }
    if let Some(order) = facts.scenario.events.qdro.filter(|_| route != Route::Qdro) {
        let amount = Amount::input(facts.ledger, Field::at("/events/qdro/amount"), order.amount)
            .line(Line::EventAmount, &[Authority::Irc414p]);
        notes.amount(NoteCode::OrderHoldsBack, amount, &[Authority::Irc414p]);
    }
    delivered(run, notes);
}

/// Law: Treas. Reg. 1.401(a)(31)-1, Q&A-9 and Q&A-11.
fn delivered(run: &Run<'_, Journal<'_>>, notes: &mut Notes) {
    let Some(taxed) = &run.taxed else { return };
    let direct = |way: Way| !is_cash(way) && way != Way::Direct(DirectWay::InPlanRoth);
    let mut parts = taxed.parts.iter().filter(|(part, _)| direct(part.way)).map(|(part, _)| part.gross.value());
    if parts.clone().next().is_some() && run.gross.value() < ROLLOVER_FROM {
        notes.say(NoteCode::DirectRolloverMayBeRefused, &[Authority::Reg1401a31]);
    } else if taxed.parts.len() > 1 && parts.any(|gross| gross < SPLIT_FROM) {
        notes.say(NoteCode::SplitMayBeRefused, &[Authority::Reg1401a31]);
    }
}
