//! What does the answer say of loans from the plan?

use serde::Serialize;

use super::{FilledForm, Found, Money, Note, Paperwork, Permitted};
use crate::date::Date;
use crate::ids::ids;
use crate::money::Usd;
use crate::scenario::Answer;

ids! {
    /// Other ways to the same money.
    pub enum OptionId { PlanLoan = "plan_loan" }
}

/// A way to the money that is no payment from the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LoanOption {
    pub id: OptionId,
    pub available: Permitted,
    /// The most of it; null where it is not open, or where nothing is known of it.
    pub max: Option<Money>,
}

/// Loans: what may be borrowed, and what was said of a loan to come, a missed payment, an offset.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PlanLoans {
    pub limit: RoomToBorrow,
    pub new: Option<NewLoan>,
    pub missed: Option<MissedPayment>,
    pub offset: Option<Offset>,
    pub notes: Vec<Note>,
}

/// The most that may be borrowed without tax.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoomToBorrow {
    /// All loans of the employer's plans together.
    pub max_total: Money,
    pub max_new: Money,
    /// What half of the vested account secures, beyond what is owed.
    pub secured: Found<Usd>,
    /// Whether the larger limit after a disaster applies.
    pub disaster: bool,
    /// Each accepted reading of the highest balance, where only the loans are known.
    pub readings: Vec<Reading>,
}

ids! {
    /// How the highest balance of the last year is counted.
    pub enum ReadingOfHighest {
        /// The most owed at one time.
        SingleHighest = "single_highest",
        /// The most owed on each loan, added.
        SumOfLoans = "sum_of_loans",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    pub reading: ReadingOfHighest,
    pub highest: Found<Usd>,
    pub max_new: Found<Usd>,
}

/// A loan to come.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NewLoan {
    pub amount: Found<Usd>,
    pub installments: i32,
    pub payments_per_year: i32,
    /// Null where the interest rate is not known.
    pub installment: Option<Found<Usd>>,
    pub last_payment: Found<Date>,
    pub total_interest: Option<Found<Usd>>,
    pub over_limit: Money,
    /// What is taxed on the first day; null where nothing is, or where that is not known.
    pub deemed: Option<TaxedLoan>,
    pub refinanced: Option<RefinancedLoan>,
    pub paperwork: Vec<Paperwork>,
    pub notes: Vec<Note>,
}

/// A new loan that repays an old one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RefinancedLoan {
    /// Whether old and new loan both count against the limit.
    pub both_count: bool,
    /// The last day that the law allowed the old loan.
    pub replaced_until: Found<Date>,
    /// Payments with which the old loan does not count again.
    pub alternative: Option<Alternative>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Alternative {
    pub first_installment: Found<Usd>,
    pub first_installments: i32,
    pub later_installment: Found<Usd>,
    pub later_installments: i32,
}

/// A missed payment.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MissedPayment {
    pub due_on: Found<Date>,
    /// After a disaster, if the plan delays payments.
    pub may_be_delayed_to: Option<Found<Date>>,
    /// The last day to make it up.
    pub cure_until: Found<Date>,
    /// What is taxed if it is not; null where what is owed is not known.
    pub deemed: Option<TaxedLoan>,
    /// Basis from what was repaid after the tax.
    pub basis_added: Option<Found<Usd>>,
    pub notes: Vec<Note>,
}

/// A loan repaid out of the account.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Offset {
    pub amount: Found<Usd>,
    /// Whether it is a qualified plan loan offset.
    pub qualified: Answer,
    pub roll_over_by: Found<Date>,
    /// With an extension of the return, or a return filed in time.
    pub with_extension: Option<Found<Date>>,
    pub withholding: Option<Found<Usd>>,
    /// Of the cash paid with it.
    pub cash_left: Option<Found<Usd>>,
    /// If nothing of it is rolled over.
    pub taxed: TaxedLoan,
    pub notes: Vec<Note>,
}

/// A loan taxed as a distribution, with nothing else paid in that year.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TaxedLoan {
    pub on: Found<Date>,
    pub amount: Found<Usd>,
    pub basis: Option<Found<Usd>>,
    pub includible: Option<Found<Usd>>,
    pub additional_tax: Option<Found<Usd>>,
    /// The federal income tax on it; null without the household, and in another year.
    pub income_tax: Option<Found<Usd>>,
    /// Income tax and additional tax.
    pub cost: Option<Found<Usd>>,
    pub rollover_eligible: bool,
    pub box_7: &'static str,
    /// Whether the code is to be confirmed with the plan.
    pub confirm: bool,
    /// The forms that the person fills in; none where the basis is not known.
    pub forms: Vec<FilledForm>,
}
