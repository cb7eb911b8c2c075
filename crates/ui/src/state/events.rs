//! Which events of a life are asked about, and what about each?

use inservice_core::access::{PlanFeature, Route};

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
    Levy,
    Order,
    Enrollment,
    Dividend,
    Refund,
    Duty,
    Owner,
    PlanEnds,
    IncomeInvestment,
    Repaid,
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
    /// The switch alone says it.
    Is,
    /// One of these ids.
    Choice(&'static [&'static str]),
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
    /// What happens in many lives, in the order of the page.
    pub(crate) const USUAL: [Self; 7] = [
        Self::BirthOrAdoption,
        Self::Disaster,
        Self::Reservist,
        Self::LongTermCare,
        Self::Disability,
        Self::TerminalIllness,
        Self::DomesticAbuse,
    ];

    /// What happens in few, behind a fold of the page.
    pub(crate) const RARE: [Self; 10] = [
        Self::Levy,
        Self::Order,
        Self::Enrollment,
        Self::Dividend,
        Self::Refund,
        Self::Duty,
        Self::Owner,
        Self::PlanEnds,
        Self::IncomeInvestment,
        Self::Repaid,
    ];

    /// How many there are.
    pub(crate) const COUNT: usize = Self::USUAL.len() + Self::RARE.len();

    /// All of them; a draft has one switch for each.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Self::USUAL.into_iter().chain(Self::RARE)
    }

    /// The way out that the event brings about: nobody who needs money would come by it, so that it is
    /// answered when asked for by its name.
    pub(crate) const fn route(self) -> Option<Route> {
        Some(match self {
            Self::Levy => Route::IrsLevy,
            Self::Order => Route::Qdro,
            Self::Enrollment => Route::Eaca90Day,
            Self::Dividend => Route::EsopDividend,
            Self::Refund => Route::Corrective,
            Self::Owner => Route::Rmd5Percent,
            Self::PlanEnds => Route::PlanTermination,
            Self::IncomeInvestment => Route::LifetimeIncomePortability,
            Self::BirthOrAdoption
            | Self::Disaster
            | Self::Reservist
            | Self::LongTermCare
            | Self::Disability
            | Self::TerminalIllness
            | Self::DomesticAbuse
            | Self::Duty
            | Self::Repaid => return None,
        })
    }

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
            PlanFeature::HeartDeemedSeverance => Self::Duty,
            PlanFeature::Qdro => Self::Order,
            PlanFeature::Eaca90Day => Self::Enrollment,
            PlanFeature::EsopDividend => Self::Dividend,
            PlanFeature::PlanTermination => Self::PlanEnds,
            PlanFeature::LifetimeIncomePortability => Self::IncomeInvestment,
            PlanFeature::Age59Half
            | PlanFeature::Hardship
            | PlanFeature::Emergency
            | PlanFeature::StatedAge
            | PlanFeature::TwoYear
            | PlanFeature::FiveYearParticipation
            | PlanFeature::StatedEvent
            | PlanFeature::RolloverAnyTime
            | PlanFeature::AfterTaxAnyTime
            | PlanFeature::MoneyPurchase59Half
            | PlanFeature::InPlanRoth
            | PlanFeature::PlesaWithdrawal
            | PlanFeature::PlanLoan => return None,
        })
    }
}

/// Where a document has a list and the page asks about its first entry; others stay as they are.
pub(crate) const LISTS: [&str; 2] = ["events.birth_or_adoption", "events.repayments"];

/// What is asked, in the order of the page. A draft has one answer for each.
#[rustfmt::skip]
pub(crate) const QUESTIONS: [Question; 29] = {
    use Ask::{Amount, Answer, Choice, Count, Date, Flag, Is};
    use LifeEvent::{
        BirthOrAdoption, Disability, Disaster, Dividend, DomesticAbuse, Duty, Enrollment, Levy, LongTermCare, Order,
        Owner, Refund, Repaid, Reservist, TerminalIllness,
    };
    const PAYEES: Ask = Choice(&["spouse", "former_spouse", "child"]);
    const LIMITS: Ask = Choice(&["excess_deferral", "adp_acp", "annual_addition"]);
    const REPAID: Ask = Choice(&["reservist", "birth_or_adoption", "emergency", "domestic_abuse", "terminal_illness", "disaster"]);
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
        needed(Levy, Amount, "events.levy.amount"),
        needed(Order, PAYEES, "events.qdro.alternate_payee"),
        needed(Order, Amount, "events.qdro.amount"),
        needed(Enrollment, Date, "events.eaca.first_contribution_on"),
        asked(Enrollment, Amount, "events.eaca.amount"),
        needed(Dividend, Amount, "events.esop_dividend.amount"),
        needed(Refund, LIMITS, "events.corrective.kind"),
        needed(Refund, Amount, "events.corrective.amount"),
        asked(Refund, Amount, "events.corrective.earnings"),
        needed(Duty, Date, "events.military_deemed_severance.since"),
        asked(Owner, Is, "participant.more_than_5_percent_owner"),
        needed(Repaid, REPAID, "events.repayments.0.of"),
        needed(Repaid, Amount, "events.repayments.0.amount"),
        needed(Repaid, Date, "events.repayments.0.on"),
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
        for Question { path, ask, .. } in QUESTIONS {
            assert_ne!(words.field_name(path), path);
            let place = path.split('.').fold(&schema, |at, step| match step {
                "0" => &at["items"],
                key => &at["properties"][key],
            });
            assert!(place.is_object(), "{path}");
            if let Ask::Choice(ids) = ask {
                assert_eq!(place["enum"], serde_json::json!(ids), "{path}");
                assert!(ids.iter().all(|id| words.event_choice_name(id) != *id), "{path}");
            }
        }
    }

    #[test]
    fn every_event_is_asked_about_or_leads_to_its_answer() {
        assert_eq!(LifeEvent::all().count(), LifeEvent::COUNT);
        for event in LifeEvent::all() {
            assert!(QUESTIONS.iter().any(|question| question.about == event) || event.route().is_some(), "{event:?}");
            let features = PlanFeature::ALL.iter().filter(|feature| LifeEvent::behind(**feature) == Some(event));
            assert!(features.count() <= 1, "{event:?}");
        }
    }

    #[test]
    fn every_way_out_that_nobody_chooses_has_an_event_or_a_feature_of_the_plan() {
        let by_plan = [Route::StatedEvent, Route::PlanLoan];
        for route in Route::ALL.iter().filter(|route| !route.is_elective() && !by_plan.contains(route)) {
            assert_eq!(LifeEvent::all().filter(|event| event.route() == Some(*route)).count(), 1, "{}", route.id());
        }
    }
}
