//! What may be borrowed from the plan, what does it cost, and what if it is not repaid?
//!
//! A loan is no distribution while it keeps to its terms. What is beyond them is taxed as one.

mod amortization;
mod disaster;
mod failure;
mod limit;
mod notes;
mod offset;
mod refinancing;
mod taxed;

pub(crate) use limit::{Limit, limit};
pub(crate) use notes::spouse_consents;

use crate::access::PlanFeature;
use crate::facts::Facts;
use crate::ledger::{Amount, Day, Journal};
use crate::money::Usd;
use crate::report::{DeadlineId, Found, LoanOption, Money, OptionId, Permitted, PlanLoans, Reading, RoomToBorrow};
use crate::scenario::{Answer, Loans};

/// A day that the calendar of the report keeps.
pub(crate) type Dated<'b> = (DeadlineId, Day<Journal<'b>>);

/// Everything about loans: the option to take one, what was said of loans, and the days to keep.
pub(crate) struct AboutLoans<'b> {
    pub(crate) option: LoanOption,
    /// None where the scenario has nothing to do with loans.
    pub(crate) loans: Option<PlanLoans>,
    pub(crate) days: Vec<Dated<'b>>,
}

/// What the report says of loans.
///
/// Law: IRC 72(p); Treas. Reg. 1.72(p)-1.
pub(crate) fn about_loans<'b>(facts: &Facts<'_, Journal<'b>>) -> AboutLoans<'b> {
    let silence = Loans::default();
    let plan = &facts.scenario.plan;
    let said = plan.loans.as_ref().unwrap_or(&silence);
    let allowed = plan.allows(PlanFeature::PlanLoan);
    let asks = plan.loans.is_some() || allowed == Answer::Yes;
    if !asks {
        // Nothing to compute for: whether the plan lends at all comes first.
        let available = if allowed == Answer::No { Permitted::No } else { Permitted::Ask };
        let option = LoanOption { id: OptionId::PlanLoan, available, max: None };
        return AboutLoans { option, loans: None, days: Vec::new() };
    }
    let limit = limit(facts, said);
    let mut days = Vec::new();
    let new = said.new.map(|new| amortization::new_loan(facts, said, new, &limit));
    let missed = said.missed.map(|missed| failure::missed(facts, said, missed, &mut days));
    let offset = said.offset.map(|offset| offset::offset(facts, offset, &mut days));
    let room = room(&limit);
    let available = match allowed {
        Answer::No => Permitted::No,
        Answer::Unknown => Permitted::Ask,
        Answer::Yes if !limit.high.new.is_positive() => Permitted::No,
        Answer::Yes if !limit.low.new.is_positive() => Permitted::Ask,
        Answer::Yes => Permitted::Yes,
    };
    let max = (available != Permitted::No).then_some(room.max_new);
    let notes = notes::notes(facts, said, &limit);
    AboutLoans {
        option: LoanOption { id: OptionId::PlanLoan, available, max },
        loans: Some(PlanLoans { limit: room, new, missed, offset, notes }),
        days,
    }
}

fn room(limit: &Limit<Journal<'_>>) -> RoomToBorrow {
    let readings = limit.readings.iter().map(|(reading, highest, new)| Reading {
        reading: *reading,
        highest: highest.found(),
        max_new: new.found(),
    });
    RoomToBorrow {
        max_total: between(limit.low.total, limit.high.total),
        max_new: between(limit.low.new, limit.high.new),
        secured: limit.secured.found(),
        disaster: limit.disaster,
        readings: readings.collect(),
    }
}

/// One amount, or both ends where they differ.
fn between<'b>(low: Amount<Journal<'b>>, high: Amount<Journal<'b>>) -> Money {
    if low.value() == high.value() {
        return Money::Exactly(high.found());
    }
    let found = |amount: Amount<Journal<'b>>| -> Found<Usd> { amount.found() };
    Money::Between { from: found(low), to: found(high) }
}
