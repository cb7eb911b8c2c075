//! What is not covered yet, and which way does that err?

use serde::Serialize;

use crate::ids::ids;

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
        /// The gain in employer stock paid in shares, where what the plan paid for them is missing.
        EmployerStock = "employer_stock",
        /// The required minimum of an owner of more than 5%, where last year's closing balance is missing.
        RequiredMinimum = "required_minimum",
        /// Tax of the later years over which a disaster distribution is spread.
        LaterYears = "later_years",
        /// Tax of the earlier year in which an excess was deferred.
        EarlierYear = "earlier_year",
        /// A marketplace plan with a lower premium than the benchmark.
        PlanPremium = "plan_premium",
        /// Whether separate filers lived together, and whether the other one itemizes.
        SeparateReturn = "separate_return",
        /// Tax of a year whose figures are not loaded.
        TaxYear = "tax_year",
        /// Figures and law of a year after the last loaded.
        CarriedForward = "carried_forward",
    }
}

/// Something relevant to this scenario that the rules do not cover yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct NotModelled {
    pub code: NotModelledCode,
    pub errs: Errs,
}
