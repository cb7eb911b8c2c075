//! What has the person typed, letter by letter?
//!
//! Drafts are text and are never lost: what cannot be read stays as it was written. Lists have one
//! entry for each variant of their enum and never change their length.

use inservice_core::access::PlanFeature;
use inservice_core::figures::YEARS;
use inservice_core::scenario::{FilingStatus, HouseholdAmounts, MoneySource};
use reactive_stores::Store;

use super::events::{self, LifeEvent};
use super::questions::{self, About, Asked, Cell, Kind, Open, Question, When};
use super::request::{self, PARTS};
use super::topics::{Topic, is_of_spouse};
use super::{accounts, loans, typed};

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
    /// In the order of [`questions`].
    pub(crate) answers: Vec<Cell>,
    pub(crate) birth: DateDraft,
    /// In the order of [`MoneySource::ALL`].
    pub(crate) sources: Vec<SourceDraft>,
    /// In the order of [`PlanFeature::ALL`]; empty where nothing was answered.
    pub(crate) allows: Vec<String>,
    pub(crate) stated_age: String,
    pub(crate) participation: DateDraft,
    pub(crate) spousal_consent: String,
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
#[derive(Store, Clone, Debug, PartialEq, Eq)]
pub(crate) struct SourceDraft {
    /// Whether its row is on the page.
    pub(crate) shown: bool,
    pub(crate) balance: String,
    /// In the order of [`accounts::QUESTIONS`].
    pub(crate) answers: Vec<Cell>,
}

/// All questions but those of the sources.
pub(crate) fn questions() -> impl Iterator<Item = &'static Question> {
    let all: [&'static [Question]; 3] = [&events::QUESTIONS, &loans::QUESTIONS, &request::QUESTIONS];
    all.into_iter().flatten()
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
            answers: questions().map(Question::blank).collect(),
            birth: DateDraft::default(),
            sources: MoneySource::ALL
                .iter()
                .map(|source| SourceDraft { shown: COMMON.contains(source), ..SourceDraft::blank() })
                .collect(),
            allows: PlanFeature::ALL.iter().map(|_| String::new()).collect(),
            stated_age: String::new(),
            participation: DateDraft::default(),
            spousal_consent: String::new(),
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

    /// What was answered, of what is so: events that happened, parts that there are.
    pub(crate) fn answered(&self) -> Vec<Asked<'_>> {
        questions().zip(&self.answers).filter(|(question, _)| self.is_so(question.about)).collect()
    }

    /// Whether there is what a question is about.
    pub(crate) fn is_so(&self, about: About) -> bool {
        match about {
            About::Event(event) => self.has_happened(event),
            About::Parts => self.delivery == PARTS && self.goal != "explore",
            About::Married => asks_if_married(&self.filing_status),
            About::Loan
            | About::LoanTerms
            | About::LoanHistory
            | About::EmergencyHistory
            | About::From
            | About::Source
            | About::SourceMore
            | About::Row => true,
        }
    }

    /// The sources that hold something, each with its path and what was answered of it.
    pub(crate) fn held(&self) -> impl Iterator<Item = (String, &SourceDraft, Vec<Asked<'_>>)> {
        let all = MoneySource::ALL.iter().zip(&self.sources);
        let held = all.filter(|(_, account)| account.shown && !account.balance.trim().is_empty());
        held.map(|(source, account)| {
            (source_path(*source), account, accounts::QUESTIONS.iter().zip(&account.answers).collect())
        })
    }

    /// The questions that are still to be answered: what the contract needs, and a date that was begun.
    pub(crate) fn open(&self) -> Vec<Open> {
        let mut found = Vec::new();
        questions::open("", &self.answered(), &mut found);
        for (at, _, asked) in self.held() {
            questions::open(&at, &asked, &mut found);
        }
        found
    }

    /// Whether all is told that an event cannot do without.
    pub(crate) fn is_told(&self, event: LifeEvent) -> bool {
        let mut found = Vec::new();
        let about: Vec<_> = self.answered().into_iter().filter(|(one, _)| one.about == About::Event(event)).collect();
        questions::open("", &about, &mut found);
        found.is_empty()
    }

    /// A problem's path as the page counts rows: it shows those, too, that cannot be said yet.
    pub(crate) fn on_page(&self, field: &str) -> Option<String> {
        questions::on_page("", &self.answered(), field)
            .or_else(|| self.held().find_map(|(at, _, asked)| questions::on_page(&at, &asked, field)))
    }

    /// What was written as the answer to a question.
    pub(crate) fn text_of(&self, path: &str) -> &str {
        self.answers.get(place_of_question(path)).map_or("", |cell| cell.text.trim())
    }

    /// Whether an answer can matter, as far as other answers tell.
    pub(crate) fn can_matter(&self, question: &Question) -> bool {
        match question.when {
            When::Always => true,
            When::PlanLends => {
                let lends = self.allows.get(place_of_feature(PlanFeature::PlanLoan)).map_or("", String::as_str);
                matches!(lends, "yes" | "unknown")
            }
            When::Said(path) => !self.text_of(path).is_empty(),
            When::Is(path, answer) => self.text_of(path) == answer,
            When::Happened(event) => self.has_happened(event),
            When::Unsettled => self.filing_status == FilingStatus::HeadOfHousehold.id(),
            When::FormSays | When::Beside(..) | When::Of(_) => false,
        }
    }

    /// Whether something is, or lately was, owed on plan loans.
    pub(crate) fn owes(&self) -> bool {
        loans::OWED.iter().any(|path| !matches!(typed::amount(self.text_of(path)).as_str(), "" | "0"))
    }

    /// Whether the payment is made in a year after the last whose figures are known.
    pub(crate) fn is_after_loaded_years(&self) -> bool {
        self.date.year.trim().parse().is_ok_and(|year: i32| YEARS.last().is_some_and(|last| year > last.tax_year))
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

impl SourceDraft {
    fn blank() -> Self {
        Self { shown: false, balance: String::new(), answers: questions::blanks(&accounts::QUESTIONS) }
    }

    /// What the rules of the source turn on: money that was moved keeps those of its origin.
    pub(crate) fn kind(&self, source: MoneySource, in_parts: bool) -> Kind {
        let place = accounts::QUESTIONS.iter().position(|question| question.path == "origin");
        let said = place.and_then(|place| self.answers.get(place)).and_then(|cell| MoneySource::from_id(&cell.text));
        let origin = said.filter(|_| accounts::MOVED.contains(&source)).unwrap_or(source);
        // Transferred money is taxed as it was before.
        let taxed = if source == MoneySource::TransferIn { origin } else { source };
        Kind { source, origin, character: taxed.character(), in_parts }
    }
}

/// Whether the filing status leaves open if the person is married: who lives apart may file as head of
/// household.
pub(crate) fn asks_if_married(filing_status: &str) -> bool {
    filing_status.is_empty() || filing_status == FilingStatus::HeadOfHousehold.id()
}

/// Where a source stands in the public contract.
pub(crate) fn source_path(source: MoneySource) -> String {
    format!("plan.sources.{}", source.id())
}

/// Where a question stands among [`questions`].
pub(crate) fn place_of_question(path: &str) -> usize {
    questions().position(|question| question.path == path).unwrap_or(usize::MAX)
}

/// Where an amount of the household stands among them.
pub(crate) fn place_of(name: &str) -> usize {
    HouseholdAmounts::FIELDS.iter().position(|one| *one == name).unwrap_or(usize::MAX)
}

/// Where the answer about a feature of the plan stands among them.
pub(crate) fn place_of_feature(feature: PlanFeature) -> usize {
    PlanFeature::ALL.iter().position(|one| *one == feature).unwrap_or(usize::MAX)
}
