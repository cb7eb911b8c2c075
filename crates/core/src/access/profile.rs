//! What does a payment by each route bring with it? The table of the money side.
//!
//! Whether the 10% applies is not here: a way out of the plan is no exception to it.
//!
//! Law: IRC 402(c)(4), Treas. Reg. 1.402(c)-2; 72(t)(2)(H)(vi)(I), (I)(viii), (K)(vii), (11)(F)(i),
//! 401(a)(39)(E), 402A(e)(7)(B) and 414(w)(1)(B) for what may be rolled over; 3405(b), (c) and
//! (e)(1)(B)(iv) for what is withheld. Of a levy, its notice says what is sent.
//! Form: Instructions for Forms 1099-R and 5498, box 7.

use super::Route;

/// Whether a payment may be rolled over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rollover {
    Eligible,
    NotEligible,
}

/// Whether tax is withheld from what may not be rolled over: 10% unless elected otherwise, or none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    Usual,
    Nothing,
}

/// Who brings the payment about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// The participant chooses it.
    Choice,
    /// An order, a levy, a mistake, a dividend, an age, an event of the plan: answered when asked for by
    /// name. A loan, too, which is no payment out of the plan.
    Other,
}

/// What limits the payment beside the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// Nothing, or the limit of an exception: what exceeds it is paid, and taxed.
    Account,
    /// No more than the event's amount can be paid.
    Event,
}

/// The distribution code of a payment in cash. `B` is added for designated Roth money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Code {
    /// 1 before 59 1/2, else 7.
    One,
    /// The same; before 59 1/2 it may be 2, for the wording of the instructions has not been found.
    OneOrTwo,
    /// 2 before 59 1/2, for an exception that the plan knows; else 7.
    Two,
    /// The same, to be confirmed.
    TwoOpen,
    /// 2 or 7 by the age of the alternate payee, which is not asked for.
    ByPayee,
    /// 3 where the disability is that of the tax law, at any age; else 1 or 2.
    Three,
    /// 8 for what is taxable this year; P or E in other cases.
    Eight,
    /// U.
    Dividend,
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    pub cause: Cause,
    pub rollover: Rollover,
    pub withheld: Withheld,
    pub bound: Bound,
    pub code: Code,
}

use Bound::{Account as A, Event as E};
use Cause::{Choice, Other};
use Code::{ByPayee, Dividend, Eight, One, OneOrTwo, Three, Two, TwoOpen};
use Rollover::{Eligible as Yes, NotEligible as No};
use Withheld::{Nothing, Usual};

type Row = (Route, Cause, Rollover, Withheld, Bound, Code);

#[rustfmt::skip]
const TABLE: [Row; 29] = [
    //                                 cause   rolls withheld bound code
    (Route::Age59Half,                 Choice, Yes,  Usual,   A,    One),
    (Route::Hardship,                  Choice, No,   Usual,   A,    One),
    (Route::Disability,                Choice, Yes,  Usual,   A,    Three),
    (Route::Emergency,                 Choice, No,   Usual,   A,    OneOrTwo),
    (Route::DomesticAbuse,             Choice, No,   Usual,   A,    OneOrTwo),
    (Route::TerminalIllness,           Choice, Yes,  Usual,   A,    One),
    (Route::BirthAdoption,             Choice, No,   Usual,   A,    One),
    (Route::Disaster,                  Choice, No,   Usual,   A,    OneOrTwo),
    (Route::Reservist,                 Choice, Yes,  Usual,   A,    One),
    (Route::HeartDeemedSeverance,      Choice, Yes,  Usual,   A,    One),
    (Route::Qdro,                      Other,  Yes,  Usual,   E,    ByPayee),
    (Route::StatedAge,                 Choice, Yes,  Usual,   A,    One),
    (Route::TwoYear,                   Choice, Yes,  Usual,   A,    One),
    (Route::FiveYearParticipation,     Choice, Yes,  Usual,   A,    One),
    (Route::StatedEvent,               Other,  Yes,  Usual,   A,    One),
    (Route::RolloverAnyTime,           Choice, Yes,  Usual,   A,    One),
    (Route::AfterTaxAnyTime,           Choice, Yes,  Usual,   A,    One),
    (Route::MoneyPurchase59Half,       Choice, Yes,  Usual,   A,    One),
    (Route::InPlanRoth,                Choice, Yes,  Usual,   A,    One),
    (Route::LtcPremium,                Choice, No,   Usual,   A,    OneOrTwo),
    (Route::PlesaWithdrawal,           Choice, No,   Nothing, A,    TwoOpen),
    (Route::Eaca90Day,                 Choice, No,   Usual,   E,    Two),
    (Route::Rmd5Percent,               Other,  No,   Usual,   E,    One),
    (Route::Corrective,                Other,  No,   Usual,   E,    Eight),
    (Route::EsopDividend,              Other,  No,   Nothing, E,    Dividend),
    (Route::IrsLevy,                   Other,  Yes,  Nothing, E,    Two),
    (Route::PlanTermination,           Other,  Yes,  Usual,   A,    One),
    (Route::LifetimeIncomePortability, Other,  Yes,  Usual,   A,    One),
    (Route::PlanLoan,                  Other,  No,   Nothing, A,    One),
];

impl Route {
    /// What a payment by the route brings with it.
    #[must_use]
    pub fn profile(self) -> Profile {
        let (_, cause, rollover, withheld, bound, code) =
            TABLE.into_iter().find(|row| row.0 == self).unwrap_or(TABLE[0]);
        Profile { cause, rollover, withheld, bound, code }
    }

    /// Whether the participant may choose it to be paid.
    #[must_use]
    pub fn is_elective(self) -> bool {
        self.profile().cause == Choice
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_has_its_row() {
        assert_eq!(TABLE.map(|row| row.0), *Route::ALL);
    }
}
