//! What is asked about plan loans?

/// How a question about a loan is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answered {
    Amount,
    Percent,
    Count,
    /// True or false; nothing where it is not known.
    Flag,
}

/// A question, and where its answer stands in the public contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LoanQuestion {
    pub(crate) path: &'static str,
    pub(crate) answered: Answered,
}

/// What is asked, in the order of the page. A draft has one answer for each.
pub(crate) const LOAN_QUESTIONS: [LoanQuestion; 6] = {
    use Answered::{Amount, Count, Flag, Percent};
    [
        asked("plan.loans.outstanding", Amount),
        asked("plan.loans.highest_12_months", Amount),
        asked("plan.loans.interest_percent", Percent),
        asked(NEW_LOAN, Amount),
        asked("plan.loans.new.years", Count),
        asked("plan.loans.new.buys_home", Flag),
    ]
};

/// Without which there is no new loan.
pub(crate) const NEW_LOAN: &str = "plan.loans.new.amount";

const fn asked(path: &'static str, answered: Answered) -> LoanQuestion {
    LoanQuestion { path, answered }
}

impl LoanQuestion {
    /// Whether it is about a loan to come, and not about those that there are.
    pub(crate) fn is_of_new(self) -> bool {
        self.path.starts_with("plan.loans.new.") && self.path != NEW_LOAN
    }
}

#[cfg(test)]
mod tests {
    use inservice_words::{Locale, Words};

    use super::*;

    #[test]
    fn every_question_has_a_name_and_a_place_in_the_contract() {
        let (schema, words) = (inservice_core::scenario::json_schema(), Words::new(Locale::default()));
        for LoanQuestion { path, .. } in LOAN_QUESTIONS {
            assert_ne!(words.field_name(path), path);
            let place = path.split('.').fold(&schema, |at, key| &at["properties"][key]);
            assert!(place.is_object(), "{path}");
        }
    }
}
