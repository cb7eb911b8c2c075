//! What is there to ask the plan's administrator?

use inservice_core::access::Route;
use inservice_core::report::Question;
use inservice_core::scenario::MoneySource;

use crate::Words;

impl Words {
    /// The question in the worker's voice, about a way out or a kind of money where it has one.
    #[must_use]
    pub fn question(self, question: Question, route: Option<Route>, source: Option<MoneySource>) -> String {
        let text = match question {
            Question::Allow => {
                if let Some(route) = route {
                    return self.question_allow_route(self.route_name(route));
                }
                self.question_allow()
            }
            Question::Sources => {
                if let Some(route) = route {
                    return self.question_sources_route(self.route_name(route));
                }
                self.question_sources()
            }
            Question::SafeHarbor => self.question_safe_harbor(),
            Question::Seasoned => self.question_seasoned(),
            Question::Vesting => {
                if let Some(source) = source {
                    return self.question_vesting_source(self.source_name(source));
                }
                self.question_vesting()
            }
            Question::RolloverSource => self.question_rollover_source(),
            Question::AfterTax => self.question_after_tax(),
            Question::Roth => self.question_roth(),
            Question::Hardship => self.question_hardship(),
            Question::GrossUp => self.question_gross_up(),
            Question::Emergency => self.question_emergency(),
            Question::Prior => self.question_prior(),
            Question::Date59Half => self.question_date_59_5(),
            Question::Code => self.question_code(),
            Question::Rollover => self.question_rollover(),
            Question::Withholding => self.question_withholding(),
            Question::RequiredMinimum => self.question_required_minimum(),
            Question::Spouse => self.question_spouse(),
            Question::Loan => self.question_loan(),
        };
        text.to_owned()
    }
}
