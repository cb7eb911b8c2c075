//! What loans from the plan are there, or are to be?

use super::{Answer, Known, MoneySource};
use crate::date::Date;
use crate::ids::ids;
use crate::money::{Rate, Usd};

/// Loans from this plan and the employer's other plans, as the asker knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loans {
    /// Owed today.
    pub outstanding: Known,
    /// The most owed in the year that ended yesterday, as the plan counts it.
    pub highest: Known,
    /// Yearly interest of a new loan.
    pub interest: Option<Rate>,
    /// The loans of the last year, where their highest balance is not known.
    pub history: Vec<PastLoan>,
    /// Whether the plan delays repayments after a disaster.
    pub disaster_delay: Answer,
    pub new: Option<NewLoan>,
    pub missed: Option<MissedLoan>,
    pub offset: Option<LoanOffset>,
}

impl Default for Loans {
    /// Nothing said.
    fn default() -> Self {
        Self {
            outstanding: Known::Unknown,
            highest: Known::Unknown,
            interest: None,
            history: Vec::new(),
            disaster_delay: Answer::Unknown,
            new: None,
            missed: None,
            offset: None,
        }
    }
}

/// A loan owed at some time of the last year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastLoan {
    /// The most owed on it in that year.
    pub amount: Usd,
    pub taken_on: Date,
    /// None: still owed.
    pub repaid_on: Option<Date>,
}

/// How a loan is repaid: in level payments over a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// As said; five years where nothing is.
    pub length: Length,
    /// None: monthly.
    pub per_year: Option<i32>,
}

/// The term of a loan, as said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Length {
    Years(i32),
    Months(i32),
    Unsaid,
}

impl Length {
    /// The term in months.
    ///
    /// Law: IRC 72(p)(2)(B): five years, where nothing else is said.
    #[must_use]
    pub const fn months(self) -> i32 {
        const FIVE_YEARS: i32 = 60;
        match self {
            Self::Years(years) => years.saturating_mul(12),
            Self::Months(months) => months,
            Self::Unsaid => FIVE_YEARS,
        }
    }
}

/// A loan to be taken on the day of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NewLoan {
    pub amount: Usd,
    pub terms: Terms,
    pub buys_home: bool,
    /// Whether every payment is the same.
    pub level: bool,
    /// None: the rate of the plan.
    pub interest: Option<Rate>,
    pub replaces: Option<ReplacedLoan>,
}

/// A loan repaid out of a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReplacedLoan {
    /// What is owed on it.
    pub balance: Usd,
    pub taken_on: Date,
    /// The last day its law allows, where that is not five years: a loan that bought the home.
    pub ends_on: Option<Date>,
}

/// A loan on which a payment was missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissedLoan {
    /// When the first missed payment was due.
    pub due_on: Date,
    /// What is owed at the end of the cure period, with interest; where not said, it follows from
    /// the loan.
    pub balance: Option<Usd>,
    pub loan: Option<MissedTerms>,
    /// None: not known.
    pub cure: Option<Cure>,
    pub from_source: Option<MoneySource>,
    /// Repaid after the loan was taxed.
    pub repaid_since: Usd,
}

/// The loan of a missed payment, from which what is owed follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MissedTerms {
    pub amount: Usd,
    pub terms: Terms,
    pub interest: Rate,
    pub payments_made: i32,
}

ids! {
    /// How long after a missed payment the plan lets it be made up.
    pub enum Cure {
        None = "none",
        OneMonth = "one_month",
        TwoMonths = "two_months",
        ThreeMonths = "three_months",
        /// The end of the calendar quarter after that of the missed payment.
        QuarterEnd = "quarter_end",
    }
}

ids! {
    /// Why a plan reduces the account by what is owed.
    pub enum OffsetReason {
        Severance = "severance",
        PlanTermination = "plan_termination",
        Other = "other",
    }
}

/// A loan repaid out of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoanOffset {
    pub amount: Usd,
    pub on: Date,
    /// None: not said.
    pub reason: Option<OffsetReason>,
    pub severed_on: Option<Date>,
    /// Whether the loan had kept its terms until then.
    pub in_good_standing: bool,
    /// Taxable cash that can be rolled over and is paid with it.
    pub other_cash: Usd,
    pub from_source: Option<MoneySource>,
}
