//! How is a new loan repaid, and what of it breaks the law's terms?

use super::limit::{Limit, Room};
use super::refinancing::{self, Refinanced};
use super::taxed::{As, Taxed, taxed};
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Amount, Count, Day, Field, Journal, Ledger, Line, TrackedRate};
use crate::report::{Alternative, NewLoan as Reported, RefinancedLoan};
use crate::reporting::of_new_loan;
use crate::scenario::{Length, Loans, NewLoan, Terms};

/// Law: IRC 72(p)(2)(B)(i), fixed by statute: five years.
pub(super) const LONGEST_MONTHS: i32 = 60;
const LONGEST_YEARS: i32 = 5;
/// Law: IRC 72(p)(2)(C), fixed by statute: not less frequently than quarterly.
const QUARTERLY: i32 = 4;
const MONTHLY: i32 = 12;
const ON_SCHEDULE: &[Authority] = &[Authority::Irc72p2C, Authority::Reg172p1];

/// Where the terms of a loan stand in the scenario.
pub(super) struct Places {
    pub(super) years: &'static str,
    pub(super) months: &'static str,
    pub(super) per_year: &'static str,
}

/// The terms of a loan, tracked.
#[derive(Clone, Copy, Debug)]
pub(super) struct Schedule<L: Ledger> {
    pub(super) rate: TrackedRate<L>,
    pub(super) payments: Count<L>,
    pub(super) per_year: i32,
}

/// How many payments the terms have.
///
/// Law: IRC 72(p)(2)(B) for the five years where nothing else is said.
pub(super) fn payments<L: Ledger>(ledger: L, terms: Terms, places: &Places) -> Count<L> {
    let months = match terms.length {
        Length::Years(years) => Count::input(ledger, Field::at(places.years), years).twelve_times(),
        Length::Months(months) => Count::input(ledger, Field::at(places.months), months),
        Length::Unsaid => Count::statute(ledger, LONGEST_YEARS).twelve_times(),
    };
    let often = match terms.per_year {
        Some(often) => Count::input(ledger, Field::at(places.per_year), often),
        None => Count::statute(ledger, MONTHLY),
    };
    months.share(often, Count::statute(ledger, MONTHLY)).line(Line::LoanPayments, ON_SCHEDULE)
}

pub(super) fn per_year(terms: Terms) -> i32 {
    terms.per_year.unwrap_or(MONTHLY)
}

/// The level payment.
///
/// Law: IRC 72(p)(2)(C); Treas. Reg. 1.72(p)-1, Q&A-3.
pub(super) fn payment<L: Ledger>(amount: Amount<L>, schedule: &Schedule<L>) -> Amount<L> {
    amount.level_payment(schedule.rate, schedule.payments, schedule.per_year).line(Line::LoanPayment, ON_SCHEDULE)
}

/// How the terms of a loan fail as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    TooLong,
    NotLevel,
}

/// Whether the terms themselves make the whole loan a distribution on its first day.
///
/// Law: IRC 72(p)(2)(B), (C); Treas. Reg. 1.72(p)-1, Q&A-4(a), Q&A-11: a loan that fails its terms
/// from the start is deemed distributed whole.
pub(super) fn broken(new: &NewLoan) -> Option<Broken> {
    if new.terms.length.months() > LONGEST_MONTHS && !new.buys_home {
        Some(Broken::TooLong)
    } else if !new.level || per_year(new.terms) < QUARTERLY {
        Some(Broken::NotLevel)
    } else {
        None
    }
}

/// A new loan: its payments, and what of it is taxed at once.
///
/// Law: IRC 72(p)(2); Treas. Reg. 1.72(p)-1, Q&A-4: beyond the limit, only the excess.
/// Not modelled: fees; the last payment's few cents of rounding.
pub(super) fn new_loan<'b>(
    facts: &Facts<'_, Journal<'b>>,
    said: &Loans,
    new: NewLoan,
    limit: &Limit<Journal<'b>>,
) -> Reported {
    let ledger = facts.ledger;
    let amount = Amount::input(ledger, Field::at("/plan/loans/new/amount"), new.amount).line(Line::LoanAmount, &[]);
    let places = Places {
        years: "/plan/loans/new/years",
        months: "/plan/loans/new/months",
        per_year: "/plan/loans/new/payments_per_year",
    };
    let payments = payments(ledger, new.terms, &places);
    let per_year = per_year(new.terms);
    let last_payment = facts.paid.periods_after(payments, per_year).line(Line::LoanLastPayment, ON_SCHEDULE);
    let own = new.interest.map(|rate| ("/plan/loans/new/interest_percent", rate));
    let rate = own.or(said.interest.map(|rate| ("/plan/loans/interest_percent", rate)));
    let rate =
        rate.map(|(place, rate)| TrackedRate::input(ledger, Field::at(place), rate).line(Line::LoanInterestRate, &[]));
    let schedule = rate.map(|rate| Schedule { rate, payments, per_year });
    let installment = schedule.map(|schedule| payment(amount, &schedule));
    let total_interest = installment.map(|installment| {
        let paid = installment.share_of_count(payments, Count::statute(ledger, 1));
        paid.less(amount).line(Line::LoanInterest, &[])
    });

    let refinanced = new.replaces.map(|replaced| refinancing::refinanced(facts, replaced, last_payment));
    let over = |room: &Room<Journal<'b>>| {
        let over = match (&refinanced, limit.outstanding) {
            (Some(refinanced), Some(owed)) => refinanced.counted(amount, owed).less(room.total),
            _ => amount.less(room.new),
        };
        over.smaller(amount).line(Line::LoanOverLimit, &[Authority::Irc72p2A, Authority::Reg172p1])
    };
    let (most_over, least_over) = (over(&limit.low), over(&limit.high));
    let broken = broken(&new);
    let deemed = match broken {
        Some(_) => Some(amount),
        None if most_over.value() == least_over.value() => most_over.is_positive().then_some(most_over),
        None => None,
    };
    let deemed = deemed.map(|amount| {
        let amount = amount.line(Line::LoanDeemed, &[Authority::Irc72p, Authority::Reg172p1]);
        taxed(facts, (facts.paid, amount), None, As::Deemed)
    });
    Reported {
        amount: amount.found(),
        installments: payments.value(),
        payments_per_year: per_year,
        installment: installment.map(Amount::found),
        last_payment: last_payment.found(),
        total_interest: total_interest.map(Amount::found),
        over_limit: super::between(least_over, most_over),
        deemed: deemed.as_ref().map(Taxed::found),
        refinanced: refinanced.as_ref().map(|refinanced| report(refinanced, amount, schedule.as_ref())),
        paperwork: of_new_loan(facts),
        notes: super::notes::of_new(&new, broken, &most_over),
    }
}

fn report<'b>(
    refinanced: &Refinanced<Journal<'b>>,
    amount: Amount<Journal<'b>>,
    schedule: Option<&Schedule<Journal<'b>>>,
) -> RefinancedLoan {
    let alternative = schedule.and_then(|schedule| refinanced.alternative(amount, schedule));
    RefinancedLoan {
        both_count: refinanced.both_count,
        replaced_until: refinanced.until.found(),
        alternative: alternative.map(|(first, count, later)| Alternative {
            first_installment: first.found(),
            first_installments: count.value(),
            later_installment: later.found(),
            later_installments: schedule.map_or(0, |all| all.payments.value().saturating_sub(count.value())),
        }),
    }
}

/// The day on which a loan of five years ends.
///
/// Law: IRC 72(p)(2)(B)(i).
pub(super) fn latest_end<L: Ledger>(taken_on: Day<L>) -> Day<L> {
    taken_on.plus_months(LONGEST_MONTHS).line(Line::LoanLatestEnd, &[Authority::Irc72p2B])
}
