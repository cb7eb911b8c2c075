//! What is not covered yet, and which way does that err?

use serde::Serialize;

use crate::ids::ids;

ids! {
    /// In which direction something not modelled makes the stated cost err.
    pub enum Errs { High = "high", Low = "low", Either = "either" }
}

ids! {
    pub enum NotModelledCode {
        /// State income tax and state additional tax, where the household names no state.
        StateTax = "state_tax",
        /// A local income tax whose rate the household does not give.
        LocalTax = "local_tax",
        /// State figures of the year that are not published yet.
        StateProjected = "state_projected",
        /// What the state gives for children and other dependents.
        StateDependents = "state_dependents",
        /// The state's own itemized deductions.
        StateItemizing = "state_itemizing",
        /// The state tax on the payment as an itemized deduction of the federal return.
        StateTaxDeducted = "state_tax_deducted",
        /// What the state leaves untaxed of Social Security benefits that federal law taxes.
        StateSocialSecurity = "state_social_security",
        /// Contributions that the state alone has taxed, and nobody has given.
        StateOwnBasis = "state_own_basis",
        /// Tables for low incomes.
        StateLowIncomeTables = "state_low_income_tables",
        /// Spouses who compute their tax apart on one return.
        StateSeparateOnOneReturn = "state_separate_on_one_return",
        /// A small credit of the state.
        StateSmallCredit = "state_small_credit",
        /// No tax for whom the state counts as poor.
        StateNoTaxStatus = "state_no_tax_status",
        /// The state's own minimum tax.
        StateMinimumTax = "state_minimum_tax",
        /// A surplus that the state pays back as a share of last year's tax.
        StateKicker = "state_kicker",
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
