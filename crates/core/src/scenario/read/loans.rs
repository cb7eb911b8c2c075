//! What loans from the plan are there, or are to be?

use serde_json::json;

use super::Elsewhere;
use crate::money::Usd;
use crate::scenario::loans::{
    Cure, Length, LoanOffset, Loans, MissedLoan, MissedTerms, NewLoan, OffsetReason, PastLoan, ReplacedLoan, Terms,
};
use crate::scenario::reader::{
    Object, answer, beside, date, date_between, flag, known, list, money, object, percent, range, whole, word,
};
use crate::scenario::{Answer, Known, MoneySource, ProblemCode};

/// The law sets no term for a loan that buys the home; thirty years is the longest mortgage.
const LONGEST_LOAN: i32 = 30;
const MONTHS_OF_A_YEAR: i32 = 12;
const MOST_LOANS: usize = 100;
/// Weekly.
const MOST_PAYMENTS_A_YEAR: i32 = 52;
/// How often loans are repaid: yearly, half-yearly, quarterly, monthly, every two weeks, weekly.
const PAYMENTS_A_YEAR: &[i32] = &[1, 2, 4, 12, 26, 52];
/// No plan lends more, and what a payment was missed on is compounded.
const LARGEST_LOAN: Usd = Usd::dollars(1_000_000);
const HIGHEST_RATE: i64 = 30;

pub(super) fn loans(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Loans> {
    let outstanding = o.optional("outstanding", "Owed to the employer's plans today.", known);
    let highest = "The most owed during the last twelve months.";
    let highest = o.optional("highest_12_months", highest, known);
    let interest = o.optional("interest_percent", "Yearly interest of a new loan.", percent(0..=100));
    let past = object(|o| past_loan(o, elsewhere));
    let history = "The loans of the last twelve months, where the most owed is not known.";
    let history = o.optional("history", history, list(0..=MOST_LOANS, past)).unwrap_or_default();
    let delay = "Whether the plan delays repayments after a disaster.";
    let disaster_delay = o.optional("disaster_delay", delay, answer).unwrap_or(Answer::Unknown);
    let new = o.optional("new", "A loan to be taken.", object(|o| new_loan(o, elsewhere)));
    let missed = o.optional("missed", "A missed payment.", object(|o| missed_loan(o, elsewhere)));
    let offset = o.optional("offset", "A loan repaid out of the account.", object(|o| offset(o, elsewhere)));

    let outstanding = outstanding.unwrap_or(Known::Unknown);
    let (least, most) = (ends(outstanding).0, ends(highest.unwrap_or(Known::Unknown)).1);
    if most.is_some_and(|most| most < least) {
        o.contradicts("highest_12_months", &o.path_of("outstanding"), least.to_string());
    }
    if let (Some(new), Some(owed)) = (&new, ends(outstanding).1)
        && new.replaces.is_some_and(|replaced| replaced.balance > owed)
    {
        o.refuse("new.replaces.balance", ProblemCode::OutOfRange, range("0", owed.to_string()));
    }
    Some(Loans {
        outstanding,
        highest: highest.unwrap_or(Known::Unknown),
        interest,
        history,
        disaster_delay,
        new,
        missed,
        offset,
    })
}

/// The least and, where there is one, the most that an amount can be.
fn ends(known: Known) -> (Usd, Option<Usd>) {
    match known {
        Known::Exactly(amount) => (amount, Some(amount)),
        Known::Between(from, to) => (from, Some(to)),
        Known::Unknown => (Usd::ZERO, None),
    }
}

fn past_loan(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<PastLoan> {
    let amount = o.required("amount", "The most owed on it in that time.", money);
    let taken_on = o.required("taken_on", "The day of the loan.", date_between(elsewhere.birth_date, elsewhere.date));
    let repaid_on =
        o.optional("repaid_on", "The day of the last repayment; null while owed.", date_between(None, elsewhere.date));
    if let (Some(taken), Some(repaid)) = (taken_on, repaid_on)
        && repaid < taken
    {
        o.contradicts("repaid_on", &o.path_of("taken_on"), taken.to_string());
    }
    Some(PastLoan { amount: amount?, taken_on: taken_on?, repaid_on })
}

/// The term and the frequency: whole payments only.
fn terms(o: &mut Object<'_, '_>) -> Terms {
    let years = o.optional("years", "The term; 5 when absent.", whole(1..=LONGEST_LOAN));
    let months = "The term in months, instead of `years`.";
    let months = o.optional("months", months, whole(1..=LONGEST_LOAN.saturating_mul(MONTHS_OF_A_YEAR)));
    let often = "Payments a year: 1, 2, 4, 12, 26 or 52; 12 when absent.";
    let per_year = o.optional("payments_per_year", often, whole(1..=MOST_PAYMENTS_A_YEAR));
    if let (Some(years), Some(months)) = (years, months)
        && years.saturating_mul(MONTHS_OF_A_YEAR) != months
    {
        o.contradicts("months", &o.path_of("years"), years);
    }
    if let Some(often) = per_year
        && !PAYMENTS_A_YEAR.contains(&often)
    {
        o.refuse("payments_per_year", ProblemCode::NotListed, json!(PAYMENTS_A_YEAR));
    } else if let Some(months) = months {
        let often = per_year.unwrap_or(MONTHS_OF_A_YEAR);
        let whole_payments = often.saturating_mul(months).checked_rem(MONTHS_OF_A_YEAR) == Some(0);
        if !whole_payments {
            o.refuse("months", ProblemCode::Impossible, beside(&o.path_of("payments_per_year"), often));
        }
    }
    let length = match (years, months) {
        (_, Some(months)) => Length::Months(months),
        (Some(years), None) => Length::Years(years),
        (None, None) => Length::Unsaid,
    };
    Terms { length, per_year }
}

fn new_loan(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<NewLoan> {
    let amount = o.required("amount", "How much is borrowed.", money);
    let terms = terms(o);
    let buys_home = "Whether it buys the principal residence; false when absent.";
    let buys_home = o.optional("buys_home", buys_home, flag).unwrap_or(false);
    let level = o.optional("level", "Whether every payment is the same; true when absent.", flag).unwrap_or(true);
    let interest = "Yearly interest, where it is not that of `loans.interest_percent`.";
    let interest = o.optional("interest_percent", interest, percent(0..=100));
    let replaced = object(|o| replaced(o, elsewhere));
    let replaces = o.optional("replaces", "An earlier loan repaid out of the new one.", replaced);
    if let (Some(amount), Some(replaced)) = (amount, replaces)
        && replaced.balance > amount
    {
        o.refuse("replaces.balance", ProblemCode::OutOfRange, range("0", amount.to_string()));
    }
    Some(NewLoan { amount: amount?, terms, buys_home, level, interest, replaces })
}

fn replaced(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<ReplacedLoan> {
    let balance = o.required("balance", "What is owed on it.", money);
    let taken_on = "The day on which it was taken.";
    let taken_on = o.required("taken_on", taken_on, date_between(elsewhere.birth_date, elsewhere.date));
    let ends_on = "Its last day, where it bought the home and may run longer than five years.";
    let ends_on = o.optional("ends_on", ends_on, date_between(elsewhere.date, None));
    Some(ReplacedLoan { balance: balance?, taken_on: taken_on?, ends_on })
}

fn missed_loan(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<MissedLoan> {
    let due_on = "The day on which the first missed payment was due.";
    let due_on = o.required("due_on", due_on, date_between(elsewhere.birth_date, None));
    let balance = "What is owed at the end of the cure period, with interest.";
    let balance = o.optional("balance", balance, money);
    let loan = o.optional("loan", "The loan, from which `balance` follows.", object(missed_terms));
    let cure = "How long the plan lets a missed payment be made up; absent: not known.";
    let cure = o.optional("cure", cure, word(Cure::ALL, Cure::id));
    let from_source = from_source(o, elsewhere);
    let repaid = "Repaid after the loan was taxed; 0 when absent.";
    let repaid_since = o.optional("repaid_since", repaid, money).unwrap_or_default();
    if balance.is_some() && o.has("loan") {
        o.refuse("balance", ProblemCode::Impossible, json!(null));
    }
    if let Some(balance) = balance
        && repaid_since > balance
    {
        o.refuse("repaid_since", ProblemCode::OutOfRange, range("0", balance.to_string()));
    }
    Some(MissedLoan { due_on: due_on?, balance, loan, cure, from_source, repaid_since })
}

fn missed_terms(o: &mut Object<'_, '_>) -> Option<MissedTerms> {
    let amount = o.required("amount", "How much was borrowed.", money);
    let terms = terms(o);
    let interest = o.required("interest_percent", "Its yearly interest.", percent(0..=HIGHEST_RATE));
    let most = LONGEST_LOAN.saturating_mul(MOST_PAYMENTS_A_YEAR);
    let made = o.required("payments_made", "How many payments were made.", whole(0..=most));
    if amount.is_some_and(|amount| amount > LARGEST_LOAN) {
        o.refuse("amount", ProblemCode::OutOfRange, range("0", LARGEST_LOAN.to_string()));
    }
    let last = payments(terms).saturating_sub(1).max(0);
    if made.is_some_and(|made| made > last) {
        o.refuse("payments_made", ProblemCode::OutOfRange, range(0, last));
    }
    Some(MissedTerms { amount: amount?, terms, interest: interest?, payments_made: made? })
}

fn offset(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<LoanOffset> {
    let amount = o.required("amount", "The loan balance offset.", money);
    let on = o.required("on", "The day of the offset.", date_between(elsewhere.birth_date, None));
    let reason = "Why the account was offset.";
    let reason = o.optional("reason", reason, word(OffsetReason::ALL, OffsetReason::id));
    let severed = "The day on which work for the employer ended or would end.";
    let severed_on = o.optional("severed_on", severed, date);
    let other_cash = "Taxable cash that could be rolled over and is paid with it; 0 when absent.";
    let other_cash = o.optional("other_cash", other_cash, money).unwrap_or_default();
    let standing = "Whether the loan had kept its terms until then; true when absent.";
    let in_good_standing = o.optional("in_good_standing", standing, flag).unwrap_or(true);
    let from_source = from_source(o, elsewhere);
    if let (Some(severed), Some(on)) = (severed_on, on)
        && on < severed
    {
        o.contradicts("on", &o.path_of("severed_on"), severed.to_string());
    }
    Some(LoanOffset { amount: amount?, on: on?, reason, severed_on, in_good_standing, other_cash, from_source })
}

/// The source lent from, among those held.
fn from_source(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<MoneySource> {
    let from = "The source the loan came from; absent: money that was never taxed.";
    let source = o.optional("from_source", from, word(MoneySource::ALL, MoneySource::id))?;
    if let Some(held) = elsewhere.held.as_ref().filter(|held| !held.contains(&source)) {
        o.refuse("from_source", ProblemCode::NotListed, json!(held));
    }
    Some(source)
}

/// How many payments the term has.
fn payments(terms: Terms) -> i32 {
    let months = terms.length.months();
    let often = terms.per_year.unwrap_or(MONTHS_OF_A_YEAR);
    often.saturating_mul(months).checked_div(MONTHS_OF_A_YEAR).unwrap_or(0)
}
