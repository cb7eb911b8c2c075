//! What is asked about plan loans?

use super::events::LifeEvent::{Disaster, LoanOffset, MissedPayment};
use super::questions::{About, Ask, Must, Question, When, asked};

/// Without which there is no new loan.
pub(crate) const NEW_LOAN: &str = "plan.loans.new.amount";
/// What says that there are, or lately were, loans.
pub(crate) const OWED: [&str; 2] = ["plan.loans.outstanding", "plan.loans.highest_12_months"];

/// What is asked, in the order of the page.
#[rustfmt::skip]
pub(crate) static QUESTIONS: [Question; 33] = {
    use Ask::{Amount, Answer, Choice, Count, Date, Flag, Known, Percent, Rows, Source};
    use Must::{Always, WithOthers};
    const CURES: Ask = Choice(&["none", "one_month", "two_months", "three_months", "quarter_end"]);
    const REASONS: Ask = Choice(&["severance", "plan_termination", "other"]);
    const OFTEN: Ask = Choice(&["1", "2", "4", "12", "26", "52"]);
    const MISSED: About = About::Event(MissedPayment);
    const OFFSET: About = About::Event(LoanOffset);
    [
        asked(About::Loan, Known, "plan.loans.outstanding").when(When::PlanLends),
        asked(About::Loan, Known, "plan.loans.highest_12_months").when(When::PlanLends),
        asked(About::Loan, Percent, "plan.loans.interest_percent").when(When::PlanLends),
        asked(About::Loan, Amount, NEW_LOAN).must(WithOthers).when(When::PlanLends),
        asked(About::Loan, Count, "plan.loans.new.years").when(When::Said(NEW_LOAN)),
        asked(About::Loan, Flag, "plan.loans.new.buys_home").when(When::Said(NEW_LOAN)),
        asked(About::LoanTerms, Count, "plan.loans.new.months"),
        asked(About::LoanTerms, OFTEN, "plan.loans.new.payments_per_year"),
        asked(About::LoanTerms, Percent, "plan.loans.new.interest_percent"),
        asked(About::LoanTerms, Flag, "plan.loans.new.level"),
        asked(About::LoanTerms, Amount, "plan.loans.new.replaces.balance").must(WithOthers),
        asked(About::LoanTerms, Date, "plan.loans.new.replaces.taken_on").must(WithOthers),
        asked(About::LoanTerms, Date, "plan.loans.new.replaces.ends_on"),
        asked(About::LoanHistory, Rows(&PAST), "plan.loans.history"),
        asked(MISSED, Date, "plan.loans.missed.due_on").must(Always),
        asked(MISSED, CURES, "plan.loans.missed.cure"),
        asked(MISSED, Amount, "plan.loans.missed.balance"),
        asked(MISSED, Amount, "plan.loans.missed.loan.amount").must(WithOthers),
        asked(MISSED, Percent, "plan.loans.missed.loan.interest_percent").must(WithOthers),
        asked(MISSED, Count, "plan.loans.missed.loan.years"),
        asked(MISSED, Count, "plan.loans.missed.loan.months"),
        asked(MISSED, OFTEN, "plan.loans.missed.loan.payments_per_year"),
        asked(MISSED, Count, "plan.loans.missed.loan.payments_made").must(WithOthers),
        asked(MISSED, Source, "plan.loans.missed.from_source"),
        asked(MISSED, Amount, "plan.loans.missed.repaid_since"),
        asked(MISSED, Answer, "plan.loans.disaster_delay").when(When::Happened(Disaster)),
        asked(OFFSET, Amount, "plan.loans.offset.amount").must(Always),
        asked(OFFSET, Date, "plan.loans.offset.on").must(Always),
        asked(OFFSET, REASONS, "plan.loans.offset.reason"),
        asked(OFFSET, Date, "plan.loans.offset.severed_on"),
        asked(OFFSET, Flag, "plan.loans.offset.in_good_standing"),
        asked(OFFSET, Amount, "plan.loans.offset.other_cash"),
        asked(OFFSET, Source, "plan.loans.offset.from_source"),
    ]
};

static PAST: [Question; 3] = [
    asked(About::Row, Ask::Amount, "amount").must(Must::WithOthers),
    asked(About::Row, Ask::Date, "taken_on").must(Must::WithOthers),
    asked(About::Row, Ask::Date, "repaid_on"),
];

#[cfg(test)]
mod tests {
    use inservice_core::scenario::{Cure, OffsetReason};

    use super::*;

    #[test]
    fn every_choice_is_one_of_the_contract() {
        let ids = |path: &str| {
            let question = QUESTIONS.iter().find(|one| one.path == path);
            let Some(Question { ask: Ask::Choice(ids), .. }) = question else { panic!("{path}") };
            *ids
        };
        assert_eq!(ids("plan.loans.missed.cure"), Cure::ALL.iter().map(|cure| cure.id()).collect::<Vec<_>>());
        assert_eq!(ids("plan.loans.offset.reason"), OffsetReason::ALL.iter().map(|one| one.id()).collect::<Vec<_>>());
    }
}
