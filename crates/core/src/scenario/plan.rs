//! What does the plan hold, and what does it allow?

use super::{Answer, Character, Known, Loans, MoneySource};
use crate::access::PlanFeature;
use crate::date::Date;
use crate::money::{Rate, Usd};

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
    /// None where nothing is said of loans.
    pub loans: Option<Loans>,
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

/// Months until a contribution counts as seasoned.
///
/// Law: Rev. Rul. 54-231, 71-295.
pub(crate) const MONTHS_TO_SEASON: i32 = 24;

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
    /// The earliest of the dated contributions that are not seasoned yet, and its place in their list.
    pub next_to_season: Option<(usize, Date)>,
    /// What was withdrawn while only a part was vested.
    pub withdrawn_while_partly_vested: Option<EarlierWithdrawal>,
    /// Where transferred, converted or Roth employer money came from.
    pub origin: Option<MoneySource>,
    /// In-plan Roth rollovers into the account.
    pub conversions: Vec<Conversion>,
    pub employer_stock: Option<EmployerStock>,
    /// What the employer put in this year, of its own Roth contributions.
    pub contributed_this_year: Option<Usd>,
    /// The balance on 31 December of last year; none where it was not given.
    pub balance_prior_year_end: Option<Usd>,
}

/// A withdrawal from an account that was partly vested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EarlierWithdrawal {
    pub amount: Usd,
    /// The balance right after it, where the plan counts by the ratio of the balances.
    pub balance_after: Option<Usd>,
}

/// An in-plan Roth rollover into an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conversion {
    pub year: i32,
    /// The amount that was taxed.
    pub taxable: Usd,
}

/// Shares of the employer in an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmployerStock {
    pub value: Usd,
    /// What the plan paid for them; none where it was not given.
    pub basis: Option<Usd>,
}

impl Account {
    /// Whether it is money of a pension plan, which transferred money stays.
    ///
    /// Law: IRC 401(a)(11)(B)(iii), 411(d)(6).
    #[must_use]
    pub fn is_pension(&self) -> bool {
        let transferred = self.source == MoneySource::TransferIn && self.origin == Some(MoneySource::MoneyPurchase);
        self.source == MoneySource::MoneyPurchase || transferred
    }

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
    /// None where it is not known.
    pub contributed_since: Option<Usd>,
}
