//! What is the answer? The shapes of the public contract, version 1.
//!
//! Money, dates and percentages in a report are [`Found`]: a value together with the finding that
//! produced it. Optional values are null where the facts do not reach.

mod json;
mod schema;

pub(crate) use json::seal;
pub use json::{ReportJson, citations};
pub use schema::schema;

use serde::Serialize;

use crate::access::{Reason, Route};
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::date::Date;
use crate::ids::ids;
use crate::ledger::{Line, OpKind, Unit};
use crate::money::{Rate, Usd};
use crate::scenario::{Answer, DirectWay, MoneySource};
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
    /// Other ways to the same money; empty until their room is built.
    pub options: Vec<Nothing>,
    pub unknowns: Vec<Unknown>,
    pub deadlines: Vec<Deadline>,
    /// Cliffs of the household's tax near the payment.
    pub thresholds: Vec<Threshold>,
    /// What it does to retirement; null until its room is built.
    pub outlook: Option<Nothing>,
    pub not_modelled: Vec<NotModelled>,
    pub findings: Vec<Finding>,
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

/// The payment: what leaves, how it is taxed, what is withheld, what is kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Payment {
    pub route: Route,
    pub permitted: Permitted,
    pub rollover_eligible: bool,
    pub by_source: Vec<SourcePayment>,
    pub parts: Vec<PartPayment>,
    pub gross: Found<Usd>,
    pub basis: Option<Found<Usd>>,
    pub includible: Option<Found<Usd>>,
    pub rolled_over: Found<Usd>,
    pub sixty_day_rolled_over: Found<Usd>,
    pub income_this_year: Option<Found<Usd>>,
    pub additional_tax: AdditionalTax,
    pub withholding: Withholding,
    pub cash_now: Option<Found<Usd>>,
    pub settle_up_in_april: Option<Found<Usd>>,
    pub kept: Option<Found<Usd>>,
    pub cost: Option<Found<Usd>>,
    pub cost_per_1000_kept: Option<Found<Usd>>,
    pub income_tax: IncomeTax,
    /// What each rule took of the federal cost; the parts sum to it.
    pub cost_parts: Vec<PartOfCost>,
    /// What the income of this payment adds to Medicare premiums two years later.
    pub medicare_premiums: Option<LaterPremiums>,
    /// Whether enough is paid during the year; null without any fact about other payments.
    pub safe_harbor: Option<SafeHarbor>,
    pub form_1099r: Vec<Form1099R>,
    pub repay_until: Option<Found<Date>>,
    pub notes: Vec<Note>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SourcePayment {
    pub source: MoneySource,
    pub gross: Found<Usd>,
    /// Null where the basis of the source is not known.
    pub basis: Option<Found<Usd>>,
    pub includible: Option<Found<Usd>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PartPayment {
    pub delivery: DirectWay,
    pub gross: Found<Usd>,
    pub basis: Option<Found<Usd>>,
    pub includible: Option<Found<Usd>>,
    pub withholding: Option<Found<Usd>>,
}

/// IRC 72(t) on this payment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AdditionalTax {
    /// What 72(t)(1) reaches before exceptions.
    pub base: Option<Found<Usd>>,
    pub excepted: Vec<Excepted>,
    /// The number for Form 5329, line 2; 99 for several.
    pub form_5329_number: Option<&'static str>,
    pub tax: Option<Found<Usd>>,
    /// The state's own additional tax; null until the states are loaded.
    pub state: Option<Found<Usd>>,
    /// Exceptions that people claim and that never apply while still employed.
    pub refused: Vec<Refused>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Excepted {
    pub exception: Exception,
    pub amount: Found<Usd>,
    pub form_5329_number: Option<&'static str>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refused {
    pub exception: Exception,
    #[serde(serialize_with = "citations")]
    pub law: Vec<Authority>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Withholding {
    pub minimum_percent: Found<Percent>,
    pub default_percent: Found<Percent>,
    /// What is applied: the election, else the default.
    pub elected_percent: Found<Percent>,
    pub federal: Option<Found<Usd>>,
    /// Null until the states are loaded, unless the scenario gives a percentage.
    pub state: Option<Found<Usd>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct IncomeTax {
    pub federal: Option<Found<Usd>>,
    pub state: Option<Found<Usd>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct PartOfCost {
    pub part: CostPart,
    pub amount: Found<Usd>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LaterPremiums {
    pub year: i32,
    /// For everybody on the return who is on Medicare by then, for the whole year.
    pub amount: Found<Usd>,
}

/// IRC 6654 on this year, the payment's withholding included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct SafeHarbor {
    pub required: Found<Usd>,
    pub paid: Found<Usd>,
    pub short: Found<Usd>,
    /// The whole percentage on Form W-4R that would make up the shortfall; null where there is none
    /// or no election reaches it.
    pub cured_at_percent: Option<i64>,
}

/// What the payer will report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Form1099R {
    pub box_1: Found<Usd>,
    pub box_2a: Option<Found<Usd>>,
    pub box_4: Option<Found<Usd>>,
    pub box_5: Option<Found<Usd>>,
    pub box_7: &'static str,
    /// The code is not settled: confirm it with the plan.
    pub confirm: bool,
}

ids! {
    pub enum NoteCode {
        /// What is withheld is a prepayment of the year's tax.
        WithholdingIsPrepayment = "withholding_is_prepayment",
        /// The 10% is not withheld; it is computed on the return.
        AdditionalTaxIsNotWithheld = "additional_tax_is_not_withheld",
        /// A hardship is no exception to the 10%.
        HardshipIsNoException = "hardship_is_no_exception",
        /// `amount` of this payment may be claimed as an emergency, whatever the plan offers.
        EmergencyClaimed = "emergency_claimed",
        /// `amount` of the payment is beyond the cap of its exception and bears the 10%.
        BeyondExceptionCap = "beyond_exception_cap",
        /// `amount` may be repaid within three years.
        MayBeRepaid = "may_be_repaid",
        /// This payment can never be rolled over.
        CannotBeRolledOver = "cannot_be_rolled_over",
        /// To roll over the whole, `amount` of other cash must replace what is withheld.
        ReplaceWithheld = "replace_withheld",
        /// No open route reaches the goal: `amount` is missing.
        ShortOfGoal = "short_of_goal",
        /// What is kept, and the cost, need the household's tax facts.
        HouseholdNeeded = "household_needed",
        /// The basis of a source is not known.
        BasisUnknown = "basis_unknown",
        /// Whether after-tax money is accounted for as its own contract is to be confirmed.
        ConfirmSeparateContract = "confirm_separate_contract",
        /// The first year of Roth contributions is not known.
        RothClockUnknown = "roth_clock_unknown",
        /// The Roth money is qualified: nothing is income.
        RothQualified = "roth_qualified",
        /// The Roth money is not qualified: earnings come out pro rata.
        RothNotQualified = "roth_not_qualified",
        /// The after-tax account is worth less than its basis.
        BasisAboveBalance = "basis_above_balance",
        /// Money moved to Roth is income now and never bears the 10% when moved.
        RothConversionIsIncome = "roth_conversion_is_income",
        /// Nothing is withheld: eligible rollover distributions below $200.
        BelowWithholdingThreshold = "below_withholding_threshold",
        /// State tax is withheld at the percentage given and treated as a prepayment.
        StateWithholdingAsGiven = "state_withholding_as_given",
        /// The 1099-R code is not settled.
        ConfirmCode = "confirm_code",
        /// The day of 59 1/2 is close, or differs by the way of counting.
        ConfirmDate59Half = "confirm_date_59_5",
        /// The year's deferrals may go on: no suspension after a hardship.
        NoSuspension = "no_suspension",
        /// The hardship amount rests on the need of `amount` and the taxes it brings.
        HardshipGrossUp = "hardship_gross_up",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    pub code: NoteCode,
    pub params: NoteParams,
    #[serde(serialize_with = "citations")]
    pub law: Vec<Authority>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NoteParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Found<Usd>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<MoneySource>,
}

/// May this source be paid by this route?
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RouteRow {
    pub route: Route,
    pub source: MoneySource,
    pub law: LawSays,
    pub plan: Answer,
    pub permitted: Permitted,
    /// The most that this source can pay by this route today; null where it cannot.
    pub limit: Option<Money>,
    pub why: Vec<Reason>,
    pub nearest: Option<Nearest>,
}

ids! {
    pub enum NearestKind { Date = "date", Event = "event", PlanRule = "plan_rule", Never = "never" }
}

/// The nearest change that would open a closed route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Nearest {
    pub kind: NearestKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Found<Date>>,
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
        /// Last day to repay an emergency distribution.
        Repay = "repay",
        /// The day of 59 1/2.
        Date59Half = "date_59_5",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    pub id: DeadlineId,
    pub date: Found<Date>,
}

ids! {
    /// In which direction something not modelled makes the stated cost err.
    pub enum Errs { High = "high", Low = "low", Either = "either" }
}

ids! {
    pub enum NotModelledCode {
        /// State income tax and state additional tax.
        StateTax = "state_tax",
        /// Cheaper alternatives: loans, savings, cards.
        Options = "options",
        /// The net goal is solved by bisection on the parts of the law that are loaded.
        NetCashByBisection = "net_cash_by_bisection",
        /// What it does to retirement.
        Outlook = "outlook",
        /// Unknown amounts are not carried through the computation.
        Unknowns = "unknowns",
        /// Routes beyond those loaded.
        OtherRoutes = "other_routes",
        /// The 10% on money converted to Roth inside the plan within five years.
        Recapture = "recapture",
        /// Net unrealized appreciation of employer stock.
        EmployerStock = "employer_stock",
        /// Required minimum distributions of owners of more than 5%.
        RequiredMinimum = "required_minimum",
        /// An event whose rules are not loaded: `event`.
        Event = "event",
        /// Child and dependent credits.
        ChildCredits = "child_credits",
        /// Earned income credit.
        EarnedIncomeCredit = "earned_income_credit",
        /// The part of Social Security benefits that becomes taxable.
        SocialSecurity = "social_security",
        /// Lower rates on long-term gains and qualified dividends.
        PreferentialRates = "preferential_rates",
        /// Net investment income tax.
        NetInvestmentIncomeTax = "net_investment_income_tax",
        /// Alternative minimum tax.
        AlternativeMinimumTax = "alternative_minimum_tax",
        /// Itemized deductions.
        ItemizedDeductions = "itemized_deductions",
        /// The senior deduction and the deductions of Schedule 1-A.
        Schedule1A = "schedule_1_a",
        /// Phase-outs of the IRA and student-loan deductions.
        AdjustmentPhaseOuts = "adjustment_phase_outs",
        /// The premium tax credit.
        PremiumTaxCredit = "premium_tax_credit",
        /// The saver's credit and its testing period.
        SaversCredit = "savers_credit",
        /// Dependent care and education credits.
        OtherCredits = "other_credits",
        /// Capital losses beyond gains.
        CapitalLoss = "capital_loss",
        /// Tax of a year whose figures are not loaded.
        TaxYear = "tax_year",
    }
}

/// Something relevant to this scenario that the rules do not cover yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NotModelled {
    pub code: NotModelledCode,
    pub errs: Errs,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<crate::scenario::Event>,
}

/// One step of the computation, complete enough to be replayed by a stranger.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub id: u32,
    /// Null for a step on the way that has no name of its own.
    pub line: Option<Line>,
    /// In the unit's own text: `1234.50`, `2026-12-01`, `0.1`, `yes`, `2`.
    pub value: String,
    pub unit: Unit,
    pub op: OpKind,
    /// The id of the figure or schedule used.
    pub figure: Option<&'static str>,
    /// Where that figure was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<&'static str>,
    pub rate: Option<Rate>,
    /// Months or days, where the operation counts them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    pub rounding: Option<Rounding>,
    #[serde(serialize_with = "citations")]
    pub law: Vec<Authority>,
    /// The findings it follows from, in the order the operation names them.
    pub from: Vec<u32>,
    /// JSON pointer into the scenario, for inputs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<String>,
    /// Where the value stands in the report.
    pub at: Vec<String>,
}

ids! {
    pub enum Rounding { HalfUpCent = "half_up_cent" }
}
