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
            DeadlineId::RepayFrom => self.deadline_repay_from(),
            DeadlineId::ReturnExtended => self.deadline_return_extended(),
            DeadlineId::BirthWindow => self.deadline_birth_window(),
            DeadlineId::AbuseWindow => self.deadline_abuse_window(),
            DeadlineId::DisasterWindow => self.deadline_disaster_window(),
            DeadlineId::EnrollmentWindow => self.deadline_enrollment_window(),
            DeadlineId::DutyEnds => self.deadline_duty_ends(),
            DeadlineId::ReservistIra => self.deadline_reservist_ira(),
            DeadlineId::RequiredMinimum => self.deadline_required_minimum(),
            DeadlineId::ExcessDeferral => self.deadline_excess_deferral(),
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
            DeadlineId::RepayFrom => self.deadline_repay_from_about(),
            DeadlineId::ReturnExtended => self.deadline_return_extended_about(),
            DeadlineId::BirthWindow => self.deadline_birth_window_about(),
            DeadlineId::AbuseWindow => self.deadline_abuse_window_about(),
            DeadlineId::DisasterWindow => self.deadline_disaster_window_about(),
            DeadlineId::EnrollmentWindow => self.deadline_enrollment_window_about(),
            DeadlineId::DutyEnds => self.deadline_duty_ends_about(),
            DeadlineId::ReservistIra => self.deadline_reservist_ira_about(),
            DeadlineId::RequiredMinimum => self.deadline_required_minimum_about(),
            DeadlineId::ExcessDeferral => self.deadline_excess_deferral_about(),
            DeadlineId::Date59Half => self.deadline_date_59_5_about(),
            DeadlineId::LoanCure => self.deadline_loan_cure_about(),
            DeadlineId::LoanRollOver => self.deadline_loan_roll_over_about(),
            DeadlineId::LoanRollOverExtended => self.deadline_loan_roll_over_extended_about(),
        }
    }
}
