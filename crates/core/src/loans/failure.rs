//! When is a loan with a missed payment taxed, and on how much?

use super::amortization::{Places, Schedule, payment, payments, per_year};
use super::taxed::{As, Taxed, taxed};
use super::{Dated, disaster, notes};
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Amount, Count, Day, Field, Journal, Ledger, Line, TrackedRate};
use crate::report::{DeadlineId, MissedPayment};
use crate::scenario::{Answer, Cure, Loans, MissedLoan, MissedTerms};

const LAW: &[Authority] = &[Authority::Irc72p, Authority::Reg172p1];

/// A missed payment: until when it can be made up, and what is taxed if it is not.
///
/// Law: IRC 72(p)(1), (2)(C); Treas. Reg. 1.72(p)-1, Q&A-10: the whole balance with interest on the
/// last day of the cure period, which the plan may set no later than the end of the next calendar
/// quarter; Q&A-12: no distribution that can be rolled over; Q&A-21: later repayments are basis.
/// Not modelled: payments suspended on unpaid leave or in military service (72(p)(2)(C), 414(u)(4);
/// Q&A-9), which are not missed: a note says so.
pub(super) fn missed<'b>(
    facts: &Facts<'_, Journal<'b>>,
    said: &Loans,
    missed: MissedLoan,
    days: &mut Vec<Dated<'b>>,
) -> MissedPayment {
    let ledger = facts.ledger;
    let due = Day::input(ledger, Field::at("/plan/loans/missed/due_on"), missed.due_on).line(Line::LoanMissedOn, LAW);
    let may_delay = if said.disaster_delay == Answer::No { None } else { disaster::delayed(facts, due) };
    let delayed = may_delay.filter(|_| said.disaster_delay == Answer::Yes);
    let cure = cure_ends(delayed.unwrap_or(due), missed.cure.unwrap_or(Cure::QuarterEnd));
    if cure.value() >= facts.paid.value() {
        days.push((DeadlineId::LoanCure, cure));
    }
    let owed = match (missed.balance, missed.loan) {
        (Some(balance), _) => Some(Amount::input(ledger, Field::at("/plan/loans/missed/balance"), balance)),
        (None, Some(loan)) => Some(owed(ledger, loan, due, cure)),
        (None, None) => None,
    };
    let owed = owed.map(|owed| owed.line(Line::LoanDeemed, LAW));
    let taxed = owed.map(|owed| taxed(facts, (cure, owed), missed.from_source, As::Deemed));
    let repaid = missed.repaid_since.is_positive().then(|| {
        Amount::input(ledger, Field::at("/plan/loans/missed/repaid_since"), missed.repaid_since)
            .line(Line::LoanBasisAdded, &[Authority::Reg172p1])
    });
    MissedPayment {
        due_on: due.found(),
        may_be_delayed_to: may_delay.map(Day::found),
        cure_until: cure.found(),
        deemed: taxed.as_ref().map(Taxed::found),
        basis_added: repaid.map(Amount::found),
        notes: notes::of_missed(facts, &missed, taxed.as_ref(), may_delay.is_some() && delayed.is_none()),
    }
}

/// The last day on which the missed payment can be made up.
///
/// Law: Treas. Reg. 1.72(p)-1, Q&A-10(a).
fn cure_ends<L: Ledger>(due: Day<L>, cure: Cure) -> Day<L> {
    let ends = match cure {
        Cure::None => due,
        Cure::OneMonth => due.plus_months(1),
        Cure::TwoMonths => due.plus_months(2),
        Cure::ThreeMonths => due.plus_months(3),
        Cure::QuarterEnd => due.next_quarter_end(),
    };
    ends.line(Line::LoanCureEnds, LAW)
}

/// What is owed on a day after a missed payment, with the interest since the last one made: whole
/// periods compounded, the days after them in proportion.
///
/// Law: Treas. Reg. 1.72(p)-1, Q&A-10(b), (c).
fn owed<L: Ledger>(ledger: L, loan: MissedTerms, due: Day<L>, until: Day<L>) -> Amount<L> {
    let amount =
        Amount::input(ledger, Field::at("/plan/loans/missed/loan/amount"), loan.amount).line(Line::LoanAmount, &[]);
    let rate = TrackedRate::input(ledger, Field::at("/plan/loans/missed/loan/interest_percent"), loan.interest)
        .line(Line::LoanInterestRate, &[]);
    let places = Places {
        years: "/plan/loans/missed/loan/years",
        months: "/plan/loans/missed/loan/months",
        per_year: "/plan/loans/missed/loan/payments_per_year",
    };
    let schedule = Schedule { rate, payments: payments(ledger, loan.terms, &places), per_year: per_year(loan.terms) };
    let made = Count::input(ledger, Field::at("/plan/loans/missed/loan/payments_made"), loan.payments_made);
    let grown = amount.compounded(rate, made, schedule.per_year);
    let paid = payment(amount, &schedule).payments_compounded(rate, made, schedule.per_year);
    let balance = grown.less(paid).line(Line::LoanOwed, LAW);

    // The last payment made was due one period before the first missed one.
    let one = Count::statute(ledger, 1);
    let since = due.periods_until(until, schedule.per_year);
    let whole = balance.compounded(rate, since.plus(one), schedule.per_year);
    let (from, next) =
        (due.periods_after(since, schedule.per_year), due.periods_after(since.plus(one), schedule.per_year));
    if from.value() >= until.value() {
        return whole;
    }
    let of_next_period = whole.compounded(rate, one, schedule.per_year) - whole;
    whole + of_next_period.share_of_count(from.days_until(until), from.days_until(next))
}
