//! What is the answer? The shapes of the public contract, version 1.
//!
//! Money, dates and percentages in a report are [`Found`]: a value together with the finding that
//! produced it. Optional values are null where the facts do not reach.

mod finding;
mod json;
mod limits;
mod loans;
mod note;
mod paper;
mod payment;
mod route_row;
#[cfg(feature = "schema")]
mod schema;
mod state;

pub use finding::{Finding, Rounding};
pub(crate) use json::seal;
pub use json::{ReportJson, citations};
pub use limits::{Errs, NotModelled, NotModelledCode};
pub use loans::{
    Alternative, LoanOption, MissedPayment, NewLoan, Offset, OptionId, PlanLoans, Reading, ReadingOfHighest,
    RefinancedLoan, RoomToBorrow, TaxedLoan,
};
pub use note::{Note, NoteCode, NoteParams};
pub use paper::{Brings, FilledForm, FilledLine, FormLine, Paper, Paperwork, TaxForm, Written};
pub use payment::{
    AdditionalTax, Excepted, Form1099R, IncomeTax, LaterPremiums, PartOfCost, PartPayment, Payment, Refused, Repaid,
    Returned, SafeHarbor, SourcePayment, Withholding, YearIncome,
};
pub use route_row::{Nearest, NearestKind, RouteRow};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use state::{ExclusionOfPayment, StateConfidence, StateOfPayment, WithholdingOfState};

use serde::Serialize;

use crate::access::Route;
use crate::date::Date;
use crate::ids::ids;
use crate::money::{Rate, Usd};
use crate::scenario::MoneySource;
use crate::tax::federal::CostPart;

/// A value and the finding that produced it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found<T> {
    pub value: T,
    /// The `id` of a [`Finding`] of the same report.
    pub finding: u32,
}

/// An amount, or where an unknown makes it uncertain, its ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Money {
    Exactly(Found<Usd>),
    Between { from: Found<Usd>, to: Found<Usd> },
}

/// A rate that the contract writes as a number of percents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Percent(pub Rate);

/// The whole answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    pub schema: u8,
    pub rules: Rules,
    pub verdict: Verdict,
    pub payment: Option<Payment>,
    /// A row for each held source and route.
    pub routes: Vec<RouteRow>,
    /// Other ways to the same money.
    pub options: Vec<LoanOption>,
    /// Null where the scenario has nothing to do with loans.
    pub loans: Option<PlanLoans>,
    /// Null where the employer contributed nothing as Roth this year.
    pub employer_roth: Option<EmployerRoth>,
    pub unknowns: Vec<Unknown>,
    pub deadlines: Vec<Deadline>,
    /// Cliffs of the household's tax near the payment.
    pub thresholds: Vec<Threshold>,
    /// What it does to retirement; null until its room is built.
    pub outlook: Option<Nothing>,
    pub not_modelled: Vec<NotModelled>,
    pub findings: Vec<Finding>,
}

impl Report {
    /// Whether a value rests on a figure of an earlier year.
    #[must_use]
    pub fn is_estimate<T>(&self, found: Found<T>) -> bool {
        let finding = usize::try_from(found.finding).ok().and_then(|id| self.findings.get(id));
        finding.is_some_and(|finding| finding.estimate)
    }
}

/// What the employer contributed as Roth this year: income, though nothing is paid out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EmployerRoth {
    pub income: Found<Usd>,
    /// Federal, none of it withheld; null without the household.
    pub income_tax: Option<Found<Usd>>,
    pub form_1099r: Form1099R,
    /// The forms that the person fills in.
    pub forms: Vec<FilledForm>,
}

ids! {
    /// Where a cliff lies.
    pub enum ThresholdKind {
        /// So much more income from the payment would cost the jump.
        Ahead = "ahead",
        /// So much less would spare it.
        Behind = "behind",
        /// So much more would raise Medicare premiums two years later.
        MedicareAhead = "medicare_ahead",
    }
}

/// A cent of income that costs a hundred dollars or more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Threshold {
    pub kind: ThresholdKind,
    /// The rule that jumps; null for Medicare premiums.
    pub part: Option<CostPart>,
    pub distance: Found<Usd>,
    pub jump: Found<Usd>,
}

/// A shape that a later version of the rules will fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Nothing {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Rules {
    pub tax_year: i32,
    /// The day on which the figures were last checked, YYYY-MM-DD.
    pub checked_on: &'static str,
    pub version: &'static str,
    /// The year whose figures stand in for those of the tax year; every finding that rests on one is
    /// an estimate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub figures_of: Option<i32>,
}

ids! {
    /// The first that fits.
    pub enum Verdict {
        /// No route is yes or ask.
        NotAllowed = "not_allowed",
        /// A fact about the person is unknown and decides.
        CannotTell = "cannot_tell",
        /// Every open route is ask.
        PlanDecides = "plan_decides",
        /// An available option costs less for the same cash.
        CheaperExists = "cheaper_exists",
        Allowed = "allowed",
    }
}

ids! {
    pub enum Permitted { Yes = "yes", No = "no", Ask = "ask" }
}

ids! {
    /// What the law says on these facts.
    pub enum LawSays { Yes = "yes", No = "no", Unsettled = "unsettled" }
}

ids! {
    /// Questions for the plan's administrator.
    pub enum Question {
        Allow = "Q-ALLOW",
        Sources = "Q-SRC",
        SafeHarbor = "Q-SH",
        Seasoned = "Q-SEASON",
        Vesting = "Q-VEST",
        RolloverSource = "Q-ROLL-SRC",
        AfterTax = "Q-ATAX",
        Roth = "Q-ROTH",
        Hardship = "Q-HARD",
        GrossUp = "Q-GROSS",
        Emergency = "Q-EPED",
        Prior = "Q-PRIOR",
        Date59Half = "Q-59",
        Code = "Q-CODE",
        Rollover = "Q-ERD",
        Withholding = "Q-WH",
        Spouse = "Q-SPOUSE",
        RequiredMinimum = "Q-RMD",
        Loan = "Q-LOAN",
        DomesticAbuse = "Q-DAV",
        Birth = "Q-QBOAD",
        Disaster = "Q-QDRD",
        LongTermCare = "Q-LTC",
        TerminalIllness = "Q-TI",
        PaymentDate = "Q-DATE",
        After = "Q-AFTER",
        InPlanRoth = "Q-IRR",
        Order = "Q-QDRO",
        Stock = "Q-STOCK",
    }
}

/// A fact nobody has said yet, as a question to the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Unknown {
    pub question: Question,
    pub route: Option<Route>,
    pub source: Option<MoneySource>,
    /// Null until unknowns are carried through the computation.
    pub dollars_at_stake: Option<Found<Usd>>,
}

ids! {
    pub enum DeadlineId {
        /// Last day to roll over what was paid in cash.
        SixtyDay = "sixty_day",
        /// The payer's Form 1099-R must be in your hands.
        Form1099R = "form_1099r",
        /// The return is due, and the settlement with it.
        ReturnDue = "return_due",
        /// First day to repay.
        RepayFrom = "repay_from",
        /// Last day to repay what an exception spares.
        Repay = "repay",
        /// Last day to claim tax back for a repayment after the return was due.
        AmendedReturn = "amended_return",
        /// The return is due where an extension was asked for; the tax was due before.
        ReturnExtended = "return_extended",
        /// Last day on which a payment counts for a birth or adoption.
        BirthWindow = "birth_window",
        /// Last day on which a payment counts as paid after abuse.
        AbuseWindow = "abuse_window",
        /// Last day on which a payment counts for a disaster.
        DisasterWindow = "disaster_window",
        /// Last day to take default deferrals back.
        EnrollmentWindow = "enrollment_window",
        /// The end of active duty, on which a payment counts for the last time.
        DutyEnds = "duty_ends",
        /// Last day to put a reservist's distribution into an IRA.
        ReservistIra = "reservist_ira",
        /// The required minimum of the year must be paid.
        RequiredMinimum = "required_minimum",
        /// Excess deferrals must be paid back.
        ExcessDeferral = "excess_deferral",
        /// The day of 59 1/2.
        Date59Half = "date_59_5",
        /// Last day to make up a missed loan payment.
        LoanCure = "loan_cure",
        /// Last day to roll over a loan offset.
        LoanRollOver = "loan_roll_over",
        /// That day with an extension of the return, or a return filed in time.
        LoanRollOverExtended = "loan_roll_over_extended",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    pub id: DeadlineId,
    pub date: Found<Date>,
}
