//! May a new loan replace an old one, and do both count?

use super::amortization::{Schedule, latest_end, payment};
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Amount, Count, Day, Field, Ledger, Line};
use crate::scenario::ReplacedLoan;

const LAW: &[Authority] = &[Authority::Reg172p1];

/// An old loan repaid out of a new one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Refinanced<L: Ledger> {
    /// What is owed on the old loan.
    balance: Amount<L>,
    today: Day<L>,
    /// The last day that the law allowed the old loan.
    pub(super) until: Day<L>,
    /// Whether the new loan runs longer than the old one might, so that both count.
    pub(super) both_count: bool,
}

/// Whether old and new loan count together.
///
/// Law: Treas. Reg. 1.72(p)-1, Q&A-20(a): where the new loan ends after the latest permissible term
/// of the old one, both are outstanding on the day of the change.
pub(super) fn refinanced<L: Ledger>(
    facts: &Facts<'_, L>,
    replaced: ReplacedLoan,
    last_payment: Day<L>,
) -> Refinanced<L> {
    let ledger = facts.ledger;
    let balance = Amount::input(ledger, Field::at("/plan/loans/new/replaces/balance"), replaced.balance)
        .line(Line::LoanReplaced, LAW);
    let until = match replaced.ends_on {
        Some(ends) => Day::input(ledger, Field::at("/plan/loans/new/replaces/ends_on"), ends)
            .line(Line::LoanLatestEnd, &[Authority::Irc72p2B]),
        None => latest_end(Day::input(ledger, Field::at("/plan/loans/new/replaces/taken_on"), replaced.taken_on)),
    };
    let both_count = last_payment.value() > until.value();
    Refinanced { balance, today: facts.paid, until, both_count }
}

impl<L: Ledger> Refinanced<L> {
    /// Everything that counts against the limit once the new loan is taken.
    ///
    /// Law: Treas. Reg. 1.72(p)-1, Q&A-20(a), (c), Example 1.
    pub(super) fn counted(&self, new: Amount<L>, owed: Amount<L>) -> Amount<L> {
        let before = if self.both_count { owed } else { owed.less(self.balance) };
        (new + before).line(Line::LoanCounted, LAW)
    }

    /// Payments with which only the new money counts: the old balance over what is left of its own
    /// time, the new money over the whole term. The first payment, how often, and the later one.
    ///
    /// Law: Treas. Reg. 1.72(p)-1, Q&A-20(c), Example 2.
    pub(super) fn alternative(
        &self,
        new: Amount<L>,
        schedule: &Schedule<L>,
    ) -> Option<(Amount<L>, Count<L>, Amount<L>)> {
        let count = self.today.periods_until(self.until, schedule.per_year);
        if !self.both_count || count.value() < 1 || count.value() >= schedule.payments.value() {
            return None;
        }
        let fresh = payment(new.less(self.balance), schedule);
        let old = payment(self.balance, &Schedule { payments: count, ..*schedule });
        Some(((old + fresh).line(Line::LoanPayment, LAW), count, fresh))
    }
}
