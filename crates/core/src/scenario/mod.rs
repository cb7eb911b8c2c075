//! What does the asker say? The facts, and what is not known.
//!
//! A [`Scenario`] is read from JSON by [`read`](crate::scenario::read), which reports every problem
//! at once and writes the JSON Schema of what it reads.

mod money_source;
mod problem;
mod read;
mod reader;

pub use money_source::{Character, MoneySource};
pub use problem::{Problem, ProblemCode, Problems};
pub use read::{json_schema, parse, read, read_household};

use crate::access::{PlanFeature, Route};
use crate::date::Date;
use crate::ids::ids;
use crate::money::{Rate, Usd};

ids! {
    /// What a plan document says about a feature.
    pub enum Answer {
        Yes = "yes",
        No = "no",
        Unknown = "unknown",
    }
}

/// An amount that may be unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    Exactly(Usd),
    /// Somewhere between the two, ends included.
    Between(Usd, Usd),
    /// Not known; other facts may bound it.
    Unknown,
}

/// Everything the asker says. Field names are those of the public contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    pub title: Option<String>,
    /// What it is an example of, in a few sentences.
    pub story: Option<String>,
    pub request: Request,
    pub participant: Participant,
    pub events: Events,
    pub plan: Plan,
    /// Without it, every value that needs the tax return is null.
    pub household: Option<Household>,
    pub assumptions: Assumptions,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The day on which the payment is made and received.
    pub date: Date,
    pub goal: Goal,
    /// None: every route.
    pub route: Option<Route>,
    /// None: the cheapest permitted order of sources.
    pub from: Option<Vec<FromSource>>,
    pub delivery: Delivery,
    /// The Form W-4R election; none takes the default of the payment.
    pub withholding: Option<Rate>,
    /// Withheld for the state on the taxable part paid in cash, as the asker knows it.
    pub state_withholding: Option<Rate>,
}

/// How much, and of what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    pub kind: GoalKind,
    /// None only for [`GoalKind::Explore`].
    pub amount: Option<Wanted>,
}

ids! {
    pub enum GoalKind {
        /// The least gross for which both cash now and what is kept reach the amount.
        NetCash = "net_cash",
        /// So much leaves the plan.
        Gross = "gross",
        /// Roll over.
        Move = "move",
        /// Convert to Roth.
        Convert = "convert",
        /// No amount: show what is possible.
        Explore = "explore",
    }
}

/// An amount asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    Amount(Usd),
    All,
}

/// An amount to be taken from one source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FromSource {
    pub source: MoneySource,
    /// None: everything available of it.
    pub amount: Option<Usd>,
}

/// How the payment is delivered: one way, or in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    One(Way),
    Parts(Vec<Part>),
}

ids! {
    /// Where a direct rollover goes, and cash.
    pub enum DirectWay {
        Cash = "cash",
        DirectRolloverTraditional = "direct_rollover_traditional",
        DirectRolloverRoth = "direct_rollover_roth",
        DirectRolloverPlan = "direct_rollover_plan",
        InPlanRoth = "in_plan_roth",
    }
}

/// One way of delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Direct(DirectWay),
    /// Paid in cash, then rolled over within sixty days, wholly or in part.
    SixtyDay {
        rolled_over: Usd,
        on: Date,
        to: SixtyDayTo,
    },
}

ids! {
    pub enum SixtyDayTo {
        TraditionalIra = "traditional_ira",
        RothIra = "roth_ira",
        Plan = "plan",
    }
}

/// A part of a payment delivered in several ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    pub way: Way,
    pub amount: Usd,
    pub source: Option<MoneySource>,
    /// The pre-tax money in this part, where the asker directs it.
    pub pretax: Option<Usd>,
}

/// The worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Participant {
    pub birth_date: Date,
    pub married: Option<bool>,
    pub more_than_5_percent_owner: bool,
}

ids! {
    /// The needs of Treas. Reg. 1.401(k)-1(d)(3)(ii)(B), and any other.
    pub enum HardshipReason {
        Medical = "medical",
        HomePurchase = "home_purchase",
        Tuition = "tuition",
        Eviction = "eviction",
        Funeral = "funeral",
        Casualty = "casualty",
        FemaDisaster = "fema_disaster",
        Other = "other",
    }
}

ids! {
    /// Events that a scenario may report. Those whose rules are not yet loaded are accepted and
    /// reported as not modelled.
    pub enum Event {
        Hardship = "hardship",
        Emergency = "emergency",
        BirthOrAdoption = "birth_or_adoption",
        DomesticAbuse = "domestic_abuse",
        TerminalIllness = "terminal_illness",
        Disaster = "disaster",
        Disability = "disability",
        LongTermCarePremium = "long_term_care_premium",
        Reservist = "reservist",
        Levy = "levy",
        Qdro = "qdro",
        Repayments = "repayments",
        Eaca = "eaca",
        EsopDividend = "esop_dividend",
        Corrective = "corrective",
        MilitaryDeemedSeverance = "military_deemed_severance",
    }
}

/// What happened. An absent event did not happen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Events {
    pub hardship: Option<Hardship>,
    pub emergency: Option<Emergency>,
    /// Paid this year, unreimbursed, before the floor.
    pub medical_expenses_paid: Usd,
    /// Emergency distributions already taken this calendar year, from any plan or IRA.
    pub emergency_already_used: Usd,
    /// Events that the scenario reports and whose rules are not yet loaded.
    pub not_modelled: Vec<Event>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hardship {
    pub reason: HardshipReason,
    /// The need before taxes; none where it was not given.
    pub need: Option<Usd>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Emergency {
    pub need: Option<Usd>,
}

/// The plan: its money and its rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// In the order of [`MoneySource::ALL`]; at least one.
    pub sources: Vec<Account>,
    /// What the plan allows; absent means unknown.
    pub allows: Vec<(PlanFeature, Answer)>,
    pub stated_age: Option<i32>,
    pub participation_start: Option<Date>,
    pub spousal_consent_rules: Answer,
    pub emergency_history: Vec<EmergencyTaken>,
}

impl Plan {
    /// What the plan says of a feature.
    #[must_use]
    pub fn allows(&self, feature: PlanFeature) -> Answer {
        self.allows.iter().find(|(f, _)| *f == feature).map_or(Answer::Unknown, |(_, answer)| *answer)
    }

    #[must_use]
    pub fn account(&self, source: MoneySource) -> Option<&Account> {
        self.sources.iter().find(|account| account.source == source)
    }
}

/// One source of money and its amounts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    pub source: MoneySource,
    /// The whole account, vested or not.
    pub balance: Usd,
    /// None: not known.
    pub vested: Option<Rate>,
    /// Basis of a designated Roth account (contributions, or amounts taxed when converted).
    pub basis: Known,
    pub post_1986_basis: Known,
    pub pre_1987_basis: Usd,
    /// Whether after-tax money is its own contract.
    pub separate_contract: Answer,
    pub first_contribution_year: Option<i32>,
    /// The vested part seasoned for the two-year rule.
    pub held_two_years: Known,
    /// Where transferred, converted or Roth employer money came from.
    pub origin: Option<MoneySource>,
    /// Whether in-plan Roth rollovers into the account are given; their recapture is not computed.
    pub has_conversions: bool,
    /// Whether employer stock is given; its unrealized appreciation is not set apart.
    pub has_employer_stock: bool,
}

impl Account {
    /// How payments are taxed: transferred money keeps the character of its origin.
    ///
    /// Law: IRC 414(l), 72(e)(8).
    #[must_use]
    pub fn character(&self) -> Character {
        match (self.source, self.origin) {
            (MoneySource::TransferIn, Some(origin)) => origin.character(),
            (source, _) => source.character(),
        }
    }
}

/// An emergency distribution of an earlier year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmergencyTaken {
    pub year: i32,
    pub amount: Usd,
    pub repaid: Usd,
    pub contributed_since: Usd,
}

ids! {
    pub enum FilingStatus {
        Single = "single",
        MarriedJoint = "married_joint",
        MarriedSeparate = "married_separate",
        HeadOfHousehold = "head_of_household",
        QualifyingSurvivingSpouse = "qualifying_surviving_spouse",
    }
}

/// The household's tax year. Amounts are dollars a year; ages are at the end of the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Household {
    pub filing_status: FilingStatus,
    pub state: Option<String>,
    pub age_taxpayer: Option<i32>,
    pub age_spouse: Option<i32>,
    pub blind_taxpayer: bool,
    pub blind_spouse: bool,
    pub children_ages: Vec<i32>,
    pub other_adult_dependents: i32,
    pub amounts: HouseholdAmounts,
    /// Whether the medical expenses were said with the events.
    pub medical_said_in_events: bool,
}

macro_rules! household_amounts {
    ($($field:ident),+ $(,)?) => {
        /// The household's amounts, by the names of the public contract.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct HouseholdAmounts { $(pub $field: Usd),+ }

        impl HouseholdAmounts {
            /// The names of the fields, in the order of the contract.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field)),+];

            /// The amount with that name.
            #[must_use]
            pub fn get_mut(&mut self, name: &str) -> Option<&mut Usd> {
                match name { $(stringify!($field) => Some(&mut self.$field),)+ _ => None }
            }
        }
    };
}

household_amounts! {
    wages_taxpayer, wages_spouse, taxable_interest, tax_exempt_interest, ordinary_dividends,
    qualified_dividends, short_term_gain, long_term_gain, pension_other_taxable,
    distribution_taxable, social_security_benefits, other_ordinary_income,
    student_loan_interest_deduction, traditional_ira_deduction, student_loan_interest_paid,
    traditional_ira_contribution, state_local_income_tax, real_estate_tax, mortgage_interest,
    charity_cash, medical_expenses, benchmark_premium_annual, advance_premium_credit,
    elective_deferrals_taxpayer, elective_deferrals_spouse, care_expenses, education_expenses,
    tips, overtime_premium, car_loan_interest, prior_year_tax, prior_year_agi, withheld_other,
    estimated_paid,
}

/// What is assumed about the future. Read and checked; the rooms that use them are not built yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assumptions {
    pub carry_forward: bool,
}
