//! What does the asker say? The facts, and what is not known.
//!
//! A [`Scenario`] is read from JSON by [`read`](crate::scenario::read), which reports every problem
//! at once and writes the JSON Schema of what it reads.

mod events;
mod household;
mod loans;
mod money_source;
mod plan;
mod problem;
mod read;
mod reader;

pub use events::{
    AlreadyUsed, AlternatePayee, Birth, Carry, Corrective, CorrectiveKind, Disaster, Eaca, Emergency, Event, Events,
    Hardship, HardshipReason, Qdro, Repayment, Reservist,
};
pub use household::{FilingStatus, Household, HouseholdAmounts};
pub use loans::{
    Cure, Length, LoanOffset, Loans, MissedLoan, MissedTerms, NewLoan, OffsetReason, PastLoan, ReplacedLoan, Terms,
};
pub use money_source::{Character, MoneySource};
pub(crate) use plan::MONTHS_TO_SEASON;
pub use plan::{Account, Conversion, EarlierWithdrawal, EmergencyTaken, EmployerStock, Plan};
pub use problem::{Problem, ProblemCode, Problems};
#[cfg(feature = "schema")]
pub use read::json_schema;
pub use read::{parse, read, read_household};

use crate::access::Route;
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
    /// Nobody said where a conversion goes: into a Roth IRA, or it stays in the plan.
    pub converts_anywhere: bool,
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
    /// A rollover of which nobody said where it goes: designated Roth money to a Roth IRA, all else to a
    /// traditional one.
    EachToItsIra,
}

ids! {
    /// Where a direct rollover goes, and cash.
    pub enum DirectWay {
        Cash = "cash",
        DirectRolloverTraditional = "direct_rollover_traditional",
        DirectRolloverRoth = "direct_rollover_roth",
        DirectRolloverPlan = "direct_rollover_plan",
        InPlanRoth = "in_plan_roth",
        /// Shares of the employer, as they are.
        InKind = "in_kind",
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

/// What is assumed about the future. Read and checked; the rooms that use them are not built yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Assumptions {
    pub carry_forward: bool,
}
