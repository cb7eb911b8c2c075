//! What does the household's state make of the payment?

use serde::Serialize;

use super::{Found, Percent};
use crate::figures::states::{Confidence, StateQuestion, Status, WithholdingBase, WithholdingKind};
use crate::money::Usd;
use crate::tax::state::{ExclusionReason, Reached};

/// The state's part of a payment, beside its tax, which stands with the federal one.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct StateOfPayment {
    /// Two letters.
    pub code: String,
    /// Whether the year's figures have been published.
    pub figures: Status,
    pub confidence: StateConfidence,
    /// The state's income tax law; null where it has none.
    pub law: Option<&'static str>,
    /// The year's state tax, local tax included.
    pub tax_without: Option<Found<Usd>>,
    pub tax_with: Option<Found<Usd>>,
    /// Of `income_tax.state`, what the locality takes.
    pub local: Option<Found<Usd>>,
    pub exclusion: ExclusionOfPayment,
    pub withholding: WithholdingOfState,
}

/// How sure each part is; null where the state has no such part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StateConfidence {
    pub income_tax: Option<Confidence>,
    pub exclusion: Option<Confidence>,
    pub additional_tax: Option<Confidence>,
    pub withholding: Confidence,
}

/// Whether the state's retirement exclusion reaches a payment to somebody still employed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ExclusionOfPayment {
    pub reached: Reached,
    pub reason: ExclusionReason,
    /// What settles it; answered by `household.state_exclusion`.
    pub question: Option<StateQuestion>,
    /// What is excluded in the amounts of this report.
    pub amount: Option<Found<Usd>>,
}

/// The state's rule of withholding on the day of the payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct WithholdingOfState {
    pub kind: WithholdingKind,
    /// What is withheld unless the payee elects otherwise; null where nothing is.
    pub default_percent: Option<Found<Percent>>,
    /// What that is a percentage of.
    pub base: WithholdingBase,
    /// The state's form for the election; null where none is known.
    pub form: Option<&'static str>,
}
