//! What would this payment be, and what does it cost?

use serde::Serialize;

use super::{FilledForm, Found, Note, Paperwork, Percent, Permitted, StateOfPayment, citations};
use crate::access::Route;
use crate::additional_tax::{Exception, Needs};
use crate::authority::Authority;
use crate::date::Date;
use crate::money::Usd;
use crate::scenario::{DirectWay, MoneySource};
use crate::tax::federal::CostPart;

/// The payment: what leaves, how it is taxed, what is withheld, what is kept.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Payment {
    pub route: Route,
    pub permitted: Permitted,
    pub rollover_eligible: bool,
    /// Of the gross, the year's required minimum, which cannot be rolled over; null where none is in it.
    pub required_minimum: Option<Found<Usd>>,
    pub by_source: Vec<SourcePayment>,
    pub parts: Vec<PartPayment>,
    pub gross: Found<Usd>,
    pub basis: Option<Found<Usd>>,
    pub includible: Option<Found<Usd>>,
    pub rolled_over: Found<Usd>,
    pub sixty_day_rolled_over: Found<Usd>,
    /// What employer stock paid in shares has gained and is taxed only when sold; null where none waits.
    pub stock_gain_deferred: Option<Found<Usd>>,
    pub income_this_year: Option<Found<Usd>>,
    /// The same with the other years in which some of it is income; empty where it is not known.
    pub income_by_year: Vec<YearIncome>,
    pub additional_tax: AdditionalTax,
    pub withholding: Withholding,
    pub cash_now: Option<Found<Usd>>,
    pub settle_up_in_april: Option<Found<Usd>>,
    pub kept: Option<Found<Usd>>,
    pub cost: Option<Found<Usd>>,
    pub cost_per_1000_kept: Option<Found<Usd>>,
    pub income_tax: IncomeTax,
    /// Null where the household names no state.
    pub state: Option<StateOfPayment>,
    /// What each rule took of the federal cost; the parts sum to it.
    pub cost_parts: Vec<PartOfCost>,
    /// What the income of this payment adds to Medicare premiums two years later.
    pub medicare_premiums: Option<LaterPremiums>,
    /// Whether enough is paid during the year; null without any fact about other payments.
    pub safe_harbor: Option<SafeHarbor>,
    pub form_1099r: Vec<Form1099R>,
    /// The forms that the person fills in, with the lines on which the payment lands.
    pub forms: Vec<FilledForm>,
    pub paperwork: Vec<Paperwork>,
    pub repay_until: Option<Found<Date>>,
    /// What is paid back later; null where nothing is.
    pub repaid: Option<Repaid>,
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct YearIncome {
    pub year: i32,
    pub amount: Found<Usd>,
}

/// What is paid back to a plan or an IRA, and the income that it undoes. `kept` of the payment is
/// before it, `kept_after` after it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Repaid {
    pub amount: Found<Usd>,
    pub income_reversed: Found<Usd>,
    pub kept_after: Option<Found<Usd>>,
    pub by: Vec<Returned>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Returned {
    pub exception: Exception,
    pub amount: Found<Usd>,
    pub on: Found<Date>,
    /// It changes a return that was due before.
    pub amended_return: bool,
}

/// IRC 72(t) on this payment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AdditionalTax {
    /// What 72(t)(1) reaches before exceptions.
    pub base: Option<Found<Usd>>,
    /// Of the base, money converted to Roth within five years (box 10 of Form 1099-R); null where no
    /// conversion is in the payment.
    pub recapture: Option<Found<Usd>>,
    pub excepted: Vec<Excepted>,
    /// The number for Form 5329, line 2; 99 for several.
    pub form_5329_number: Option<&'static str>,
    pub tax: Option<Found<Usd>>,
    /// The state's own additional tax; null where the state has none or is not known.
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
    pub needs: Option<Needs>,
    /// The first year in which leaving would count; null where this year does, or no year matters.
    pub from_year: Option<i32>,
    /// What it would spare of this payment's 10% at most, were its need met; null where it cannot, as
    /// for payments of a series, or of what can never reach an IRA.
    pub spares_up_to: Option<Found<Usd>>,
    #[serde(serialize_with = "citations")]
    pub law: Vec<Authority>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Withholding {
    pub minimum_percent: Found<Percent>,
    pub default_percent: Found<Percent>,
    /// What is applied: the election, else the default.
    pub elected_percent: Found<Percent>,
    /// The least whole percentage that leaves nothing of this payment's tax to settle; null where none
    /// does, nothing is owed, or the household is not known.
    pub covering_percent: Option<Found<Percent>>,
    pub federal: Option<Found<Usd>>,
    /// Null where neither the state nor a percentage is known.
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
    pub cured_at_percent: Option<Found<Percent>>,
}

/// What the payer will report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Form1099R {
    pub box_1: Found<Usd>,
    pub box_2a: Option<Found<Usd>>,
    pub box_4: Option<Found<Usd>>,
    pub box_5: Option<Found<Usd>>,
    /// Net unrealized appreciation of employer stock; null where none is deferred.
    pub box_6: Option<Found<Usd>>,
    pub box_7: &'static str,
    /// The amount of a rollover into a Roth account of the plan within five years; null where there is none.
    pub box_10: Option<Found<Usd>>,
    /// The first year of designated Roth contributions; null where no such money is paid, or it is not known.
    pub box_11: Option<i32>,
    /// The code is not settled: confirm it with the plan.
    pub confirm: bool,
}
