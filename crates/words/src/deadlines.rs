//! How are the dates to keep named?

use inservice_core::report::DeadlineId;

use crate::Words;

impl Words {
    /// What happens on that day.
    #[must_use]
    pub const fn deadline_name(self, of: DeadlineId) -> &'static str {
        match of {
            DeadlineId::SixtyDay => self.deadline_sixty_day(),
            DeadlineId::Form1099R => self.deadline_form_1099r(),
            DeadlineId::ReturnDue => self.deadline_return_due(),
            DeadlineId::Repay => self.deadline_repay(),
            DeadlineId::AmendedReturn => self.deadline_amended_return(),
            DeadlineId::Date59Half => self.deadline_date_59_5(),
            DeadlineId::LoanCure => self.deadline_loan_cure(),
            DeadlineId::LoanRollOver => self.deadline_loan_roll_over(),
            DeadlineId::LoanRollOverExtended => self.deadline_loan_roll_over_extended(),
        }
    }

    /// What the day means, in a sentence or two.
    #[must_use]
    pub const fn deadline_about(self, of: DeadlineId) -> &'static str {
        match of {
            DeadlineId::SixtyDay => self.deadline_sixty_day_about(),
            DeadlineId::Form1099R => self.deadline_form_1099r_about(),
            DeadlineId::ReturnDue => self.deadline_return_due_about(),
            DeadlineId::Repay => self.deadline_repay_about(),
            DeadlineId::AmendedReturn => self.deadline_amended_return_about(),
            DeadlineId::Date59Half => self.deadline_date_59_5_about(),
            DeadlineId::LoanCure => self.deadline_loan_cure_about(),
            DeadlineId::LoanRollOver => self.deadline_loan_roll_over_about(),
            DeadlineId::LoanRollOverExtended => self.deadline_loan_roll_over_extended_about(),
        }
    }
}
