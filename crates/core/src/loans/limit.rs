//! How much may be borrowed without tax?

use super::disaster;
use crate::authority::Authority;
use crate::date::Date;
use crate::facts::Facts;
use crate::ledger::{Amount, Field, Ledger, Line, sum};
use crate::money::{Rate, Usd};
use crate::report::ReadingOfHighest;
use crate::scenario::{Answer, Known, Loans, PastLoan};

/// Law: IRC 72(p)(2)(A)(i) and (6)(A)(ii), fixed by statute.
const MOST: Usd = Usd::dollars(50_000);
const MOST_AFTER_DISASTER: Usd = Usd::dollars(100_000);
/// Law: IRC 72(p)(2)(A)(ii), fixed by statute: half of what is vested, at least $10,000.
const SHARE: Rate = Rate::percent(50);
const FLOOR: Usd = Usd::dollars(10_000);
/// Law: 29 CFR 2550.408b-1(f)(2)(i), fixed by regulation: at most half of what is vested is security.
const SECURITY: Rate = Rate::percent(50);
/// Law: IRC 72(p)(2)(A)(i)(I): the year that ends on the day before the loan.
const MONTHS_BACK: i32 = -12;
/// Where an amount is said, and the ends of one that is not known.
const HIGHEST: [&str; 3] =
    ["/plan/loans/highest_12_months", "/plan/loans/highest_12_months/from", "/plan/loans/highest_12_months/to"];
const OUTSTANDING: [&str; 3] =
    ["/plan/loans/outstanding", "/plan/loans/outstanding/from", "/plan/loans/outstanding/to"];

/// What may be borrowed, between the least and the most that the unknowns leave.
#[derive(Clone, Debug)]
pub(crate) struct Limit<L: Ledger> {
    pub(crate) low: Room<L>,
    pub(crate) high: Room<L>,
    /// Owed today, where that is known.
    pub(crate) outstanding: Option<Amount<L>>,
    /// What half of the vested account secures beyond what is owed.
    pub(crate) secured: Amount<L>,
    /// Whether the larger loan after a disaster is in it.
    pub(crate) disaster: bool,
    /// What each accepted reading of the highest balance leaves, where only the loans are known.
    pub(crate) readings: Vec<(ReadingOfHighest, Amount<L>, Amount<L>)>,
}

/// What the law leaves, on one set of facts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Room<L: Ledger> {
    /// All loans together.
    pub(crate) total: Amount<L>,
    pub(crate) new: Amount<L>,
}

/// Both ends of an amount.
type Ends<L> = (Amount<L>, Amount<L>);

/// The most that all loans of the employer's plans may come to, and what a new one may.
///
/// Law: IRC 72(p)(2)(A), (D); Treas. Reg. 1.72(p)-1, Q&A-20; 72(p)(6)(A) after a disaster. 29 CFR
/// 2550.408b-1(f) limits the security, not the tax: it is shown beside.
/// Not modelled: a plan's own lower limits, least amounts and numbers of loans.
pub(crate) fn limit<L: Ledger>(facts: &Facts<'_, L>, said: &Loans) -> Limit<L> {
    let ledger = facts.ledger;
    let unknown = facts.held.iter().filter(|held| held.vested.is_none()).map(|held| held.balance);
    let vested = (facts.vested_total, facts.vested_total + sum(ledger, unknown));
    let larger = disaster::larger_loan(facts);
    let cap = |larger: bool| if larger { MOST_AFTER_DISASTER } else { MOST };
    // No loan beyond the limit stays one.
    let most = Amount::statute(ledger, cap(larger != Answer::No));
    let (single, together) = past(facts, &said.history);
    let all_repaid = !said.history.is_empty() && said.history.iter().all(|loan| loan.repaid_on.is_some());
    let highest_said = ends(ledger, said.highest, HIGHEST, Line::LoanHighest);
    let outstanding = ends(ledger, said.outstanding, OUTSTANDING, Line::LoanOutstanding);
    let outstanding = outstanding.or_else(|| all_repaid.then(|| (Amount::zero(ledger), Amount::zero(ledger))));
    let owed = outstanding.unwrap_or_else(|| (Amount::zero(ledger), highest_said.map_or(most, |(_, most)| most)));
    let from_history = (!said.history.is_empty()).then_some((single, together));
    let highest = highest_said.or(from_history).unwrap_or((owed.0, most));
    let room = |vested: Amount<L>, owed: Amount<L>, highest: Amount<L>, larger: bool| {
        let highest = if highest.value() < owed.value() { owed } else { highest };
        room(vested, owed, highest, (cap(larger), larger))
    };
    let low = room(vested.0, owed.1, highest.1, larger == Answer::Yes);
    let same = vested.0.value() == vested.1.value()
        && owed.0.value() == owed.1.value()
        && highest.0.value() == highest.1.value()
        && larger != Answer::Unknown;
    let high = if same { low } else { room(vested.1, owed.0, highest.0, larger != Answer::No) };
    let by_history = highest_said.is_none() && !said.history.is_empty();
    let readings = if by_history {
        let read = |reading, highest| (reading, highest, room(vested.0, owed.1, highest, larger == Answer::Yes).new);
        vec![read(ReadingOfHighest::SingleHighest, single), read(ReadingOfHighest::SumOfLoans, together)]
    } else {
        Vec::new()
    };
    let secured = vested.0.times(SECURITY).less(owed.1).line(Line::LoanSecured, &[Authority::Reg2550_408b1]);
    let known = owed.0.value() == owed.1.value() && outstanding.is_some();
    let outstanding = known.then_some(owed.0);
    Limit { low, high, outstanding, secured, disaster: larger == Answer::Yes, readings }
}

fn room<L: Ledger>(vested: Amount<L>, owed: Amount<L>, highest: Amount<L>, (cap, larger): (Usd, bool)) -> Room<L> {
    let law: &'static [Authority] = if larger { disaster::LAW } else { &[Authority::Irc72p2A] };
    let paid_down = highest.less(owed);
    let dollars = Amount::statute_of(vested, cap).less(paid_down).line(Line::LoanDollarLimit, law);
    let share = if larger { vested } else { vested.times(SHARE) };
    let share = share.larger(Amount::statute_of(vested, FLOOR)).line(Line::LoanShareLimit, law);
    let total = dollars.smaller(share).line(Line::LoanLimit, law);
    Room { total, new: total.less(owed).line(Line::LoanAvailable, law) }
}

/// Both ends of what was said; none where nothing was.
fn ends<L: Ledger>(ledger: L, known: Known, [path, from, to]: [&'static str; 3], line: Line) -> Option<Ends<L>> {
    let input = |path, amount| Amount::input(ledger, Field::at(path), amount).line(line, &[Authority::Irc72p2A]);
    match known {
        Known::Exactly(amount) => {
            let amount = input(path, amount);
            Some((amount, amount))
        }
        Known::Between(least, most) => Some((input(from, least), input(to, most))),
        Known::Unknown => None,
    }
}

/// The most owed in the last year, in both readings: at one time, and each loan by itself.
///
/// Law: IRC 72(p)(2)(A)(i)(I); IRS memoranda of 20 April and 26 July 2017 for examiners accept both.
fn past<L: Ledger>(facts: &Facts<'_, L>, history: &[PastLoan]) -> Ends<L> {
    let today = facts.paid.value();
    let (first, last) = (today.plus_months(MONTHS_BACK), today.plus_days(-1));
    let counts =
        |loan: &&(usize, &PastLoan)| loan.1.taken_on <= last && loan.1.repaid_on.is_none_or(|repaid| repaid >= first);
    let listed: Vec<(usize, &PastLoan)> = history.iter().enumerate().collect();
    let loans: Vec<_> = listed.iter().filter(counts).collect();
    let amount = |(place, loan): &(usize, &PastLoan)| {
        Amount::input(facts.ledger, Field::in_list("/plan/loans/history/*/amount", *place), loan.amount)
            .line(Line::LoanHighest, &[Authority::Irc72p2A])
    };
    // A loan repaid on the first day was still owed that day; one repaid on the day of the next was not.
    let owed_on = |day: Date, loan: &PastLoan| {
        loan.taken_on <= day && loan.repaid_on.is_none_or(|repaid| repaid > day || (repaid == day && day == first))
    };
    // The sum is largest on a day on which a loan was taken, or on the first of the year.
    let peaks = loans.iter().map(|(_, loan)| loan.taken_on.max(first));
    let sums =
        peaks.map(|day| sum(facts.ledger, loans.iter().filter(|(_, loan)| owed_on(day, loan)).map(|one| amount(one))));
    let single = sums.reduce(Amount::larger).unwrap_or_else(|| Amount::zero(facts.ledger));
    let together = sum(facts.ledger, loans.iter().map(|one| amount(one)));
    (single.line(Line::LoanHighest, &[Authority::Irc72p2A]), together.line(Line::LoanHighest, &[Authority::Irc72p2A]))
}
