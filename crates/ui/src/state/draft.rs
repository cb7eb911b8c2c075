//! What has the person typed, letter by letter?
//!
//! Drafts are text and are never lost: what cannot be read stays as it was written. Lists have one
//! entry for each variant of their enum and never change their length.

use inservice_core::access::PlanFeature;
use inservice_core::figures::YEARS;
use inservice_core::scenario::{FilingStatus, HouseholdAmounts, MoneySource};
use reactive_stores::Store;

use super::events::{Ask, LifeEvent, QUESTIONS, Question};
use super::loans::{LOAN_QUESTIONS, LoanQuestion, NEW_LOAN};
use super::topics::{Topic, is_of_spouse};
use super::typed;

#[derive(Store, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) goal: String,
    pub(crate) amount: String,
    /// Everything that may leave, instead of an amount.
    pub(crate) everything: bool,
    pub(crate) date: DateDraft,
    /// The last known figures stand in for those of a later year.
    pub(crate) carry_forward: bool,
    pub(crate) reason: String,
    pub(crate) need: String,
    pub(crate) medical: String,
    pub(crate) emergency: bool,
    pub(crate) emergency_need: String,
    pub(crate) emergency_used: String,
    /// Whether an event happened, in the order of [`LifeEvent::all`].
    pub(crate) happened: Vec<bool>,
    /// `none` or `unsaid`, where the person said so instead; both mean silence.
    pub(crate) no_event: String,
    /// What was said of the events, in the order of [`QUESTIONS`]; empty where a date is asked for.
    pub(crate) event_answers: Vec<String>,
    /// Their dates, in the same order; blank where something else is asked for.
    pub(crate) event_dates: Vec<DateDraft>,
    pub(crate) birth: DateDraft,
    /// In the order of [`MoneySource::ALL`].
    pub(crate) sources: Vec<SourceDraft>,
    /// In the order of [`PlanFeature::ALL`]; empty where nothing was answered.
    pub(crate) allows: Vec<String>,
    pub(crate) stated_age: String,
    pub(crate) participation: DateDraft,
    pub(crate) spousal_consent: String,
    /// In the order of [`LOAN_QUESTIONS`].
    pub(crate) loans: Vec<String>,
    pub(crate) route: String,
    pub(crate) delivery: String,
    pub(crate) rolled_over: String,
    pub(crate) rolled_on: DateDraft,
    pub(crate) rolled_to: String,
    pub(crate) withholding: String,
    pub(crate) state_withholding: String,
    pub(crate) filing_status: String,
    pub(crate) state: String,
    pub(crate) local_rate: String,
    pub(crate) state_exclusion: String,
    pub(crate) children: String,
    pub(crate) age_spouse: String,
    pub(crate) blind_taxpayer: bool,
    pub(crate) blind_spouse: bool,
    pub(crate) claimed_as_dependent: bool,
    pub(crate) adults: String,
    /// In the order of [`HouseholdAmounts::FIELDS`].
    pub(crate) amounts: Vec<String>,
    /// Whether a topic is on, in the order of [`Topic::ALL`].
    pub(crate) topics: Vec<bool>,
}

/// A date in three fields.
#[derive(Store, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateDraft {
    pub(crate) month: String,
    pub(crate) day: String,
    pub(crate) year: String,
}

/// One source of money.
#[derive(Store, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SourceDraft {
    /// Whether its row is on the page.
    pub(crate) shown: bool,
    pub(crate) balance: String,
    pub(crate) vested: String,
    pub(crate) basis: String,
    pub(crate) first_year: String,
    pub(crate) post_1986_basis: String,
    pub(crate) pre_1987_basis: String,
    pub(crate) separate: String,
    pub(crate) held_two_years: String,
    pub(crate) origin: String,
    pub(crate) prior_year_end: String,
}

/// The sources that every visitor sees.
pub(crate) const COMMON: [MoneySource; 3] =
    [MoneySource::PretaxDeferral, MoneySource::DiscMatch, MoneySource::RolloverPretax];

impl Draft {
    /// An empty form for a payment on that day (year, month, day).
    pub(crate) fn blank(today: DateDraft) -> Self {
        Self {
            goal: "net_cash".to_owned(),
            amount: String::new(),
            everything: false,
            date: today,
            carry_forward: false,
            reason: String::new(),
            need: String::new(),
            medical: String::new(),
            emergency: false,
            emergency_need: String::new(),
            emergency_used: String::new(),
            happened: vec![false; LifeEvent::COUNT],
            no_event: String::new(),
            event_answers: QUESTIONS.iter().map(|_| String::new()).collect(),
            event_dates: QUESTIONS.iter().map(|_| DateDraft::default()).collect(),
            birth: DateDraft::default(),
            sources: MoneySource::ALL
                .iter()
                .map(|source| SourceDraft { shown: COMMON.contains(source), ..SourceDraft::default() })
                .collect(),
            allows: PlanFeature::ALL.iter().map(|_| String::new()).collect(),
            stated_age: String::new(),
            participation: DateDraft::default(),
            spousal_consent: String::new(),
            loans: LOAN_QUESTIONS.iter().map(|_| String::new()).collect(),
            route: String::new(),
            delivery: "cash".to_owned(),
            rolled_over: String::new(),
            rolled_on: DateDraft::default(),
            rolled_to: "traditional_ira".to_owned(),
            withholding: String::new(),
            state_withholding: String::new(),
            filing_status: String::new(),
            state: String::new(),
            local_rate: String::new(),
            state_exclusion: String::new(),
            children: String::new(),
            age_spouse: String::new(),
            blind_taxpayer: false,
            blind_spouse: false,
            claimed_as_dependent: false,
            adults: String::new(),
            amounts: HouseholdAmounts::FIELDS.iter().map(|_| String::new()).collect(),
            topics: Topic::ALL.iter().map(|_| false).collect(),
        }
    }

    pub(crate) fn is_joint(&self) -> bool {
        self.filing_status == FilingStatus::MarriedJoint.id()
    }

    pub(crate) fn is_on(&self, topic: Topic) -> bool {
        Topic::ALL.iter().zip(&self.topics).any(|(one, on)| *one == topic && *on)
    }

    /// What was typed for an amount of the household.
    pub(crate) fn amount_of(&self, name: &str) -> &str {
        self.amounts.get(place_of(name)).map_or("", String::as_str)
    }

    pub(crate) fn set_amount(&mut self, name: &str, text: String) {
        if let Some(place) = self.amounts.get_mut(place_of(name)) {
            *place = text;
        }
    }

    /// The amounts of the household that are asked for now, by their names.
    pub(crate) fn asked_amounts(&self) -> impl Iterator<Item = &'static str> {
        let topics = Topic::ALL.iter().filter(|topic| self.is_on(**topic)).flat_map(|topic| topic.amounts());
        ["wages_taxpayer", "wages_spouse", "state_basis"]
            .iter()
            .chain(topics)
            .copied()
            .filter(|name| self.is_joint() || !is_of_spouse(name))
    }

    pub(crate) fn has_happened(&self, event: LifeEvent) -> bool {
        LifeEvent::all().zip(&self.happened).any(|(one, on)| one == event && *on)
    }

    /// What is asked about the events that happened, each with its answer and its date.
    pub(crate) fn asked_of_events(&self) -> impl Iterator<Item = (&'static Question, &str, &DateDraft)> {
        let answers = self.event_answers.iter().map(String::as_str).zip(&self.event_dates);
        let all = QUESTIONS.iter().zip(answers).map(|(question, (answer, date))| (question, answer, date));
        all.filter(|(question, ..)| self.has_happened(question.about))
    }

    /// The questions about events that are still to be answered: what the contract needs, and a date
    /// that was begun.
    pub(crate) fn open_of_events(&self) -> impl Iterator<Item = &'static Question> {
        let open = self.asked_of_events().filter(|(question, answer, date)| match question.ask {
            Ask::Date => !typed::is_whole(date) && (question.needed || typed::date(date).is_some()),
            Ask::Amount | Ask::Count | Ask::Answer | Ask::Flag | Ask::Is | Ask::Choice(_) => {
                question.needed && answer.trim().is_empty()
            }
        });
        open.map(|(question, ..)| question)
    }

    /// Whether the payment is made in a year after the last whose figures are known.
    pub(crate) fn is_after_loaded_years(&self) -> bool {
        self.date.year.trim().parse().is_ok_and(|year: i32| YEARS.last().is_some_and(|last| year > last.tax_year))
    }

    /// What was answered about loans.
    pub(crate) fn answers_about_loans(&self) -> impl Iterator<Item = (&'static LoanQuestion, &str)> {
        LOAN_QUESTIONS.iter().zip(self.loans.iter().map(String::as_str))
    }

    /// Whether a question about loans is asked: where the plan may lend, or it was answered already;
    /// the terms of a new loan once there is one.
    pub(crate) fn asks_of_loan(&self, question: LoanQuestion) -> bool {
        let said =
            |path: &str| self.answers_about_loans().any(|(one, text)| one.path == path && !text.trim().is_empty());
        if question.is_of_new() {
            return said(NEW_LOAN);
        }
        let lends = self.allows.get(place_of_feature(PlanFeature::PlanLoan)).map_or("", String::as_str);
        matches!(lends, "yes" | "unknown") || said(question.path)
    }

    /// Whether it is asked what the payment is for.
    pub(crate) fn is_for_something(&self) -> bool {
        matches!(self.goal.as_str(), "net_cash" | "gross" | "explore")
    }

    /// Whether medical expenses are asked for beside the reason, and not among the deductions.
    pub(crate) fn medical_is_beside_reason(&self) -> bool {
        let said = !self.medical.is_empty() && !self.is_on(Topic::Itemized);
        self.is_for_something() && (self.reason == "medical" || said)
    }
}

/// Where an amount of the household stands among them.
pub(crate) fn place_of(name: &str) -> usize {
    HouseholdAmounts::FIELDS.iter().position(|one| *one == name).unwrap_or(usize::MAX)
}

/// Where the answer about a feature of the plan stands among them.
pub(crate) fn place_of_feature(feature: PlanFeature) -> usize {
    PlanFeature::ALL.iter().position(|one| *one == feature).unwrap_or(usize::MAX)
}
