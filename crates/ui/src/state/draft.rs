//! What has the person typed, letter by letter?
//!
//! Drafts are text and are never lost: what cannot be read stays as it was written. Lists have one
//! entry for each variant of their enum and never change their length.

use inservice_core::access::Route;
use inservice_core::scenario::MoneySource;
use reactive_stores::Store;

#[derive(Store, Clone, Debug, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) goal: String,
    pub(crate) amount: String,
    /// Everything that may leave, instead of an amount.
    pub(crate) everything: bool,
    pub(crate) date: DateDraft,
    pub(crate) reason: String,
    pub(crate) need: String,
    pub(crate) medical: String,
    pub(crate) emergency: bool,
    pub(crate) emergency_need: String,
    pub(crate) emergency_used: String,
    pub(crate) birth: DateDraft,
    /// In the order of [`MoneySource::ALL`].
    pub(crate) sources: Vec<SourceDraft>,
    /// In the order of [`Route::ALL`]; empty where nothing was answered.
    pub(crate) allows: Vec<String>,
    pub(crate) stated_age: String,
    pub(crate) participation: DateDraft,
    pub(crate) spousal_consent: String,
    pub(crate) route: String,
    pub(crate) delivery: String,
    pub(crate) rolled_over: String,
    pub(crate) rolled_on: DateDraft,
    pub(crate) rolled_to: String,
    pub(crate) withholding: String,
    pub(crate) state_withholding: String,
    pub(crate) filing_status: String,
    pub(crate) state: String,
    pub(crate) children: String,
    pub(crate) age_spouse: String,
    pub(crate) blind_taxpayer: bool,
    pub(crate) blind_spouse: bool,
    /// In the order of [`AMOUNTS`].
    pub(crate) amounts: Vec<String>,
}

/// A date in three fields.
#[derive(Store, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct DateDraft {
    pub(crate) month: String,
    pub(crate) day: String,
    pub(crate) year: String,
}

/// One source of money.
#[derive(Store, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SourceDraft {
    /// Whether its row is on the page.
    pub(crate) shown: bool,
    pub(crate) balance: String,
    pub(crate) vested: String,
    pub(crate) basis: String,
    pub(crate) first_year: String,
    pub(crate) post_1986_basis: String,
    pub(crate) pre_1987_basis: String,
    pub(crate) separate: String,
    pub(crate) held_two_years: String,
    pub(crate) origin: String,
}

/// The amounts of the household that the page asks for, by the names of the public contract. The
/// first two stand among the main questions.
pub(crate) const AMOUNTS: [&str; 12] = [
    "wages_taxpayer",
    "wages_spouse",
    "taxable_interest",
    "ordinary_dividends",
    "qualified_dividends",
    "short_term_gain",
    "long_term_gain",
    "pension_other_taxable",
    "social_security_benefits",
    "other_ordinary_income",
    "student_loan_interest_deduction",
    "traditional_ira_deduction",
];

/// The sources that every visitor sees.
pub(crate) const COMMON: [MoneySource; 3] =
    [MoneySource::PretaxDeferral, MoneySource::DiscMatch, MoneySource::RolloverPretax];

impl Draft {
    /// An empty form for a payment on that day (year, month, day).
    pub(crate) fn blank(today: DateDraft) -> Self {
        Self {
            goal: "net_cash".to_owned(),
            amount: String::new(),
            everything: false,
            date: today,
            reason: String::new(),
            need: String::new(),
            medical: String::new(),
            emergency: false,
            emergency_need: String::new(),
            emergency_used: String::new(),
            birth: DateDraft::default(),
            sources: MoneySource::ALL
                .iter()
                .map(|source| SourceDraft { shown: COMMON.contains(source), ..SourceDraft::default() })
                .collect(),
            allows: Route::ALL.iter().map(|_| String::new()).collect(),
            stated_age: String::new(),
            participation: DateDraft::default(),
            spousal_consent: String::new(),
            route: String::new(),
            delivery: "cash".to_owned(),
            rolled_over: String::new(),
            rolled_on: DateDraft::default(),
            rolled_to: "traditional_ira".to_owned(),
            withholding: String::new(),
            state_withholding: String::new(),
            filing_status: String::new(),
            state: String::new(),
            children: String::new(),
            age_spouse: String::new(),
            blind_taxpayer: false,
            blind_spouse: false,
            amounts: AMOUNTS.iter().map(|_| String::new()).collect(),
        }
    }

    /// What was typed for an amount of the household.
    pub(crate) fn amount_of(&self, name: &str) -> &str {
        AMOUNTS.iter().position(|one| *one == name).and_then(|index| self.amounts.get(index)).map_or("", String::as_str)
    }
}
