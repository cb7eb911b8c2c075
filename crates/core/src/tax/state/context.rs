//! What does a rule of a state's return see?

use super::state_return::StateInputs;
use crate::figures::states::{ByStatus, Income, StateFigure};
use crate::ledger::{Amount, Ledger};
use crate::tax::federal::Return;

/// The return as far as it is computed.
#[derive(Debug)]
pub(super) struct Context<'a, L: Ledger> {
    pub(super) inputs: &'a StateInputs<'a, L>,
    pub(super) federal: &'a Return<L>,
    /// Wages, the payment and all other income but Social Security.
    pub(super) gross: Amount<L>,
    pub(super) state_agi: Amount<L>,
    /// Personal exemptions from a table.
    pub(super) exemptions: Amount<L>,
    pub(super) taxable_income: Amount<L>,
    pub(super) distribution: Amount<L>,
    /// Retirement income excluded.
    pub(super) excluded: Amount<L>,
}

impl<L: Ledger> Context<'_, L> {
    /// The income by which a rule is measured.
    pub(super) fn measure(&self, income: Income) -> Amount<L> {
        match income {
            Income::FederalAgi => self.federal.adjusted_gross_income,
            Income::StateAgi => self.state_agi,
            Income::Gross => self.gross,
            Income::TaxableIncome => self.taxable_income,
            Income::Distribution => self.distribution,
            Income::AgiLessExemptions => self.state_agi - self.exemptions,
        }
    }

    pub(super) fn figure(&self, figure: &StateFigure) -> Amount<L> {
        Amount::state(self.inputs.ledger, figure)
    }

    /// A figure for the filing status, or nothing.
    pub(super) fn optional(&self, figure: Option<&ByStatus<StateFigure>>) -> Amount<L> {
        figure.map_or(self.zero(), |figure| self.figure(&figure.of))
    }

    pub(super) fn zero(&self) -> Amount<L> {
        self.inputs.household.zero
    }

    /// The taxpayer and, on a joint return, the spouse who are 65 or older.
    pub(super) fn seniors(&self) -> usize {
        self.inputs.household.people.seniors
    }

    /// An amount for each of so many people.
    pub(super) fn each(&self, amount: Amount<L>, people: usize) -> Amount<L> {
        (0..people).fold(self.zero(), |sum, _| sum + amount)
    }

    /// A figure for each person of 65 or older.
    pub(super) fn per_senior(&self, figure: Option<&ByStatus<StateFigure>>) -> Amount<L> {
        match (figure, self.seniors()) {
            (None, _) | (_, 0) => self.zero(),
            (Some(figure), seniors) => self.each(self.figure(&figure.of), seniors),
        }
    }

    /// Social Security and Medicare tax on somebody's wages.
    ///
    /// Law: IRC 3101(a), (b)(1).
    pub(super) fn payroll_tax(&self, wages: Amount<L>) -> Amount<L> {
        let payroll = self.inputs.payroll;
        let covered = wages.smaller(Amount::figure(self.inputs.ledger, &payroll.wage_base));
        covered.at(&payroll.social_security_rate) + wages.at(&payroll.medicare_rate)
    }
}
