//! Which events of a life are asked about, and what about each?

use inservice_core::access::{PlanFeature, Route};

use super::questions::{About, Ask, Must, Question, When, asked};

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
    MissedPayment,
    LoanOffset,
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

    /// What happens to plan loans, among the questions about them.
    pub(crate) const OF_LOANS: [Self; 2] = [Self::MissedPayment, Self::LoanOffset];

    /// How many there are, those of loans left out.
    pub(crate) const OF_LIFE: usize = Self::USUAL.len() + Self::RARE.len();

    /// How many there are.
    pub(crate) const COUNT: usize = Self::OF_LIFE + Self::OF_LOANS.len();

    /// All of them; a draft has one switch for each.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        Self::USUAL.into_iter().chain(Self::RARE).chain(Self::OF_LOANS)
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
            | Self::Repaid
            | Self::MissedPayment
            | Self::LoanOffset => return None,
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
            | PlanFeature::PlanLoan => return None,
        })
    }
}

/// What is asked, in the order of the page.
#[rustfmt::skip]
pub(crate) static QUESTIONS: [Question; 31] = {
    use Ask::{Amount, Choice, Count, Date, Flag, Is, Rows, Whether};
    use LifeEvent::{
        BirthOrAdoption, Disability, Disaster, Dividend, DomesticAbuse, Duty, Enrollment, Levy, LongTermCare, Order,
        Owner, Refund, Repaid, Reservist, TerminalIllness,
    };
    const PAYEES: Ask = Choice(&["spouse", "former_spouse", "child"]);
    const LIMITS: Ask = Choice(&["excess_deferral", "adp_acp", "annual_addition"]);
    [
        needed(BirthOrAdoption, Rows(&BIRTHS), "events.birth_or_adoption"),
        of(BirthOrAdoption, Amount, "events.already_used.birth_or_adoption"),
        needed(Disaster, Date, "events.disaster.first_day"),
        of(Disaster, Date, "events.disaster.declared_on"),
        of(Disaster, Flag, "events.disaster.economic_loss"),
        of(Disaster, Amount, "events.already_used.disaster"),
        of(Disaster, Date, "events.disaster.last_day"),
        of(Disaster, Flag, "events.disaster.all_in_first_year"),
        needed(Reservist, Date, "events.reservist.ordered_on"),
        of(Reservist, Count, "events.reservist.days"),
        of(Reservist, Date, "events.reservist.duty_ended_on"),
        needed(LongTermCare, Amount, "events.long_term_care_premium"),
        of(LongTermCare, Amount, "events.already_used.long_term_care"),
        of(Disability, Whether, "events.disability.meets_72m7"),
        needed(TerminalIllness, Date, "events.terminal_illness.certified_on"),
        needed(DomesticAbuse, Date, "events.domestic_abuse.latest_date"),
        of(DomesticAbuse, Amount, "events.already_used.domestic_abuse"),
        needed(Levy, Amount, "events.levy.amount"),
        needed(Order, PAYEES, "events.qdro.alternate_payee"),
        needed(Order, Amount, "events.qdro.amount"),
        needed(Enrollment, Date, "events.eaca.first_contribution_on"),
        of(Enrollment, Amount, "events.eaca.amount"),
        needed(Dividend, Amount, "events.esop_dividend.amount"),
        needed(Refund, LIMITS, "events.corrective.kind"),
        needed(Refund, Amount, "events.corrective.amount"),
        of(Refund, Amount, "events.corrective.earnings"),
        of(Refund, Count, "events.corrective.for_year").when(When::Is("events.corrective.kind", "excess_deferral")),
        needed(Duty, Date, "events.military_deemed_severance.since"),
        of(Owner, Is, "participant.more_than_5_percent_owner"),
        of(Owner, Amount, "events.already_used.required_minimum"),
        needed(Repaid, Rows(&REPAYMENTS), "events.repayments"),
    ]
};

static BIRTHS: [Question; 2] =
    [asked(About::Row, Ask::Date, "date").must(Must::Always), asked(About::Row, Ask::Count, "children")];

#[rustfmt::skip]
static REPAYMENTS: [Question; 4] = {
    const REPAID: Ask = Ask::Choice(&["reservist", "birth_or_adoption", "emergency", "domestic_abuse", "terminal_illness", "disaster"]);
    [
        asked(About::Row, REPAID, "of").must(Must::Always),
        asked(About::Row, Ask::Amount, "amount").must(Must::Always),
        asked(About::Row, Ask::Date, "on").must(Must::Always),
        asked(About::Row, Ask::Choice(&["forward", "back"]), "carry").when(When::Beside("of", "disaster")),
    ]
};

const fn of(event: LifeEvent, ask: Ask, path: &'static str) -> Question {
    asked(About::Event(event), ask, path)
}

const fn needed(event: LifeEvent, ask: Ask, path: &'static str) -> Question {
    of(event, ask, path).must(Must::Always)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::loans;

    #[test]
    fn every_event_is_asked_about_or_leads_to_its_answer() {
        assert_eq!(LifeEvent::all().count(), LifeEvent::COUNT);
        for event in LifeEvent::all() {
            let all = QUESTIONS.iter().chain(&loans::QUESTIONS);
            let said = all.into_iter().any(|question| question.about == About::Event(event));
            assert!(said || event.route().is_some(), "{event:?}");
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
