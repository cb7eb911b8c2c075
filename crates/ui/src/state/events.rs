//! Which events of a life are asked about, and what about each?

use inservice_core::access::PlanFeature;

/// A switch on the page, and the questions behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LifeEvent {
    BirthOrAdoption,
    Disaster,
    Reservist,
    LongTermCare,
    Disability,
    TerminalIllness,
    DomesticAbuse,
}

/// How a question about an event is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    Date,
    Amount,
    Count,
    /// Yes, no or unknown; no answer is unknown.
    Answer,
    /// True or false; nothing where it is not known.
    Flag,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    pub(crate) about: LifeEvent,
    /// Where the answer stands in the public contract.
    pub(crate) path: &'static str,
    pub(crate) ask: Ask,
    /// Whether the contract has no such event without it.
    pub(crate) needed: bool,
}

impl LifeEvent {
    /// In the order of the page.
    pub(crate) const ALL: [Self; 7] = [
        Self::BirthOrAdoption,
        Self::Disaster,
        Self::Reservist,
        Self::LongTermCare,
        Self::Disability,
        Self::TerminalIllness,
        Self::DomesticAbuse,
    ];

    /// Without which a plan cannot pay by the feature; none where no event of this list is asked for.
    pub(crate) const fn behind(feature: PlanFeature) -> Option<Self> {
        Some(match feature {
            PlanFeature::BirthAdoption => Self::BirthOrAdoption,
            PlanFeature::Disaster => Self::Disaster,
            PlanFeature::Reservist => Self::Reservist,
            PlanFeature::LtcPremium => Self::LongTermCare,
            PlanFeature::Disability => Self::Disability,
            PlanFeature::TerminalIllness => Self::TerminalIllness,
            PlanFeature::DomesticAbuse => Self::DomesticAbuse,
            PlanFeature::Age59Half
            | PlanFeature::Hardship
            | PlanFeature::Emergency
            | PlanFeature::HeartDeemedSeverance
            | PlanFeature::Qdro
            | PlanFeature::StatedAge
            | PlanFeature::TwoYear
            | PlanFeature::FiveYearParticipation
            | PlanFeature::StatedEvent
            | PlanFeature::RolloverAnyTime
            | PlanFeature::AfterTaxAnyTime
            | PlanFeature::MoneyPurchase59Half
            | PlanFeature::InPlanRoth
            | PlanFeature::PlesaWithdrawal
            | PlanFeature::Eaca90Day
            | PlanFeature::EsopDividend
            | PlanFeature::PlanTermination
            | PlanFeature::LifetimeIncomePortability
            | PlanFeature::PlanLoan => return None,
        })
    }
}

/// Where a document lists births and adoptions. The page asks about the first; others stay as they are.
pub(crate) const BIRTHS: &str = "events.birth_or_adoption";

/// What is asked, in the order of the page. A draft has one answer for each.
#[rustfmt::skip]
pub(crate) const QUESTIONS: [Question; 15] = {
    use Ask::{Amount, Answer, Count, Date, Flag};
    use LifeEvent::{BirthOrAdoption, Disability, Disaster, DomesticAbuse, LongTermCare, Reservist, TerminalIllness};
    [
        needed(BirthOrAdoption, Date, "events.birth_or_adoption.0.date"),
        asked(BirthOrAdoption, Count, "events.birth_or_adoption.0.children"),
        asked(BirthOrAdoption, Amount, "events.already_used.birth_or_adoption"),
        needed(Disaster, Date, "events.disaster.first_day"),
        asked(Disaster, Date, "events.disaster.declared_on"),
        asked(Disaster, Flag, "events.disaster.economic_loss"),
        asked(Disaster, Amount, "events.already_used.disaster"),
        needed(Reservist, Date, "events.reservist.ordered_on"),
        asked(Reservist, Count, "events.reservist.days"),
        asked(Reservist, Date, "events.reservist.duty_ended_on"),
        needed(LongTermCare, Amount, "events.long_term_care_premium"),
        asked(Disability, Answer, "events.disability.meets_72m7"),
        needed(TerminalIllness, Date, "events.terminal_illness.certified_on"),
        needed(DomesticAbuse, Date, "events.domestic_abuse.latest_date"),
        asked(DomesticAbuse, Amount, "events.already_used.domestic_abuse"),
    ]
};

const fn asked(about: LifeEvent, ask: Ask, path: &'static str) -> Question {
    Question { about, path, ask, needed: false }
}

const fn needed(about: LifeEvent, ask: Ask, path: &'static str) -> Question {
    Question { about, path, ask, needed: true }
}

#[cfg(test)]
mod tests {
    use inservice_words::{Locale, Words};

    use super::*;

    #[test]
    fn every_question_has_a_name_and_a_place_in_the_contract() {
        let (schema, words) = (inservice_core::scenario::json_schema(), Words::new(Locale::default()));
        for Question { path, .. } in QUESTIONS {
            assert_ne!(words.field_name(path), path);
            let place = path.split('.').fold(&schema, |at, step| match step {
                "0" => &at["items"],
                key => &at["properties"][key],
            });
            assert!(place.is_object(), "{path}");
        }
    }

    #[test]
    fn every_event_opens_one_feature_of_a_plan_and_has_questions() {
        for event in LifeEvent::ALL {
            let features = PlanFeature::ALL.iter().filter(|feature| LifeEvent::behind(**feature) == Some(event));
            assert_eq!(features.count(), 1, "{event:?}");
            assert!(QUESTIONS.iter().any(|question| question.about == event), "{event:?}");
        }
    }
}
