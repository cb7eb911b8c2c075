//! Does the state's retirement exclusion reach a payment to somebody still employed, and why?

use super::person::Person;
use crate::figures::states::{Early, InService, StateLaw, StateQuestion, UnlessSaid};
use crate::ids::ids;
use crate::scenario::Answer;

ids! {
    /// Why the exclusion reaches the payment, or not.
    pub enum ExclusionReason {
        /// The state taxes no such income.
        NoIncomeTax = "no_income_tax",
        /// The state has no exclusion for this money.
        NoExclusion = "no_exclusion",
        /// Its words need no retirement.
        NoRetirementNeeded = "no_retirement_needed",
        /// Too young, or born outside its years.
        Age = "age",
        /// Denied where the federal 10% applies.
        AdditionalTaxApplies = "additional_tax_applies",
        /// Income is beyond its limit.
        IncomeTooHigh = "income_too_high",
        /// Its words want retirement, or periodic payments.
        WantsRetirement = "wants_retirement",
        /// What the state has already taxed comes out first; the rest is taxed.
        CostRecovery = "cost_recovery",
        /// A question decides.
        QuestionDecides = "question_decides",
        /// The question was answered.
        AsAnswered = "as_answered",
    }
}

ids! {
    /// Whether the exclusion reaches the payment.
    pub enum Reached { Yes = "yes", No = "no", Depends = "depends" }
}

/// The answer, why, and the question that would settle it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reach {
    pub reached: Reached,
    pub reason: ExclusionReason,
    pub question: Option<StateQuestion>,
    /// Whether the exclusion is computed.
    pub counted: bool,
}

impl Reach {
    /// The same where the exclusion was counted and income left nothing of it.
    #[must_use]
    pub const fn beyond_its_income(self) -> Self {
        Self { reached: Reached::No, reason: ExclusionReason::IncomeTooHigh, ..self }
    }

    const fn no(reason: ExclusionReason) -> Self {
        Self { reached: Reached::No, reason, question: None, counted: false }
    }
}

/// Whether the exclusion reaches the payment; `all_early` where the federal 10% applies to all of
/// it, `said` what the person answered to the state's question.
///
/// Law: the state's own, named with its figures.
/// Not modelled: a disability, for which some states open their exclusion at any age: errs high.
#[must_use]
pub fn reach(law: &StateLaw, person: &Person, all_early: bool, said: Answer) -> Reach {
    let Some(retirement) = &law.retirement else { return Reach::no(ExclusionReason::NoIncomeTax) };
    let may_claim = retirement.rules.iter().flatten().any(|rule| person.may_claim(rule));
    let has_question = retirement.question.is_some();
    if retirement.in_service == InService::None {
        return Reach::no(ExclusionReason::NoExclusion);
    }
    if !may_claim && !retirement.rules.as_ref().is_none_or(Vec::is_empty) {
        let recovered = retirement.early == Early::CostRecovery;
        return Reach::no(if recovered { ExclusionReason::CostRecovery } else { ExclusionReason::Age });
    }
    if all_early && retirement.early == Early::Denied {
        return Reach::no(ExclusionReason::AdditionalTaxApplies);
    }
    match (retirement.in_service, said) {
        (InService::Yes, _) => {
            Reach { reached: Reached::Yes, reason: ExclusionReason::NoRetirementNeeded, question: None, counted: true }
        }
        (InService::No | InService::Depends, Answer::Yes) if has_question => Reach {
            reached: Reached::Yes,
            reason: ExclusionReason::AsAnswered,
            question: retirement.question,
            counted: true,
        },
        (InService::No | InService::Depends, Answer::No) => {
            Reach { question: retirement.question, ..Reach::no(ExclusionReason::AsAnswered) }
        }
        (InService::Depends, Answer::Yes | Answer::Unknown) => Reach {
            reached: Reached::Depends,
            reason: ExclusionReason::QuestionDecides,
            question: retirement.question,
            counted: retirement.unless_said == Some(UnlessSaid::Excluded),
        },
        (InService::No | InService::None, Answer::Yes | Answer::Unknown) | (InService::None, Answer::No) => {
            Reach { question: retirement.question, ..Reach::no(ExclusionReason::WantsRetirement) }
        }
    }
}
