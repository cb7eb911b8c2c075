//! What is the household's state, and what does it take without the payment?

use super::{MONTHS_TO_59_HALF, TaxFacts};
use crate::figures::states::{Early, OwnBasis, StateLaw, state_law};
use crate::ledger::{Amount, Field, Ledger, Line, TrackedRate};
use crate::scenario::{Answer, Scenario};
use crate::tax::state::{Person, Reach, StateInputs, StateReturn, full_retirement_age_in_months, reach, state_return};

/// The household's state, and its return without the payment.
#[derive(Debug)]
pub(crate) struct StateFacts<L: Ledger> {
    pub(crate) law: StateLaw,
    person: Person,
    said: Answer,
    local_rate: Option<TrackedRate<L>>,
    pub(crate) without: StateReturn<L>,
    /// The return without the payment, local tax included.
    pub(crate) tax_without: Amount<L>,
}

impl<L: Ledger> StateFacts<L> {
    pub(super) fn new(ledger: L, scenario: &Scenario, tax_year: i32, federal: &TaxFacts<L>) -> Option<Self> {
        let household = scenario.household.as_ref()?;
        let law = state_law(tax_year, household.state.as_deref()?, household.filing_status)?;
        let birth = scenario.participant.birth_date;
        let full = birth.plus_months(full_retirement_age_in_months(birth.year()));
        let person = Person {
            age: household.age_taxpayer,
            birth_year: Some(birth.year()),
            from_59_half: scenario.request.date >= birth.plus_months(MONTHS_TO_59_HALF),
            // Reached by the end of the year, on the day before the birthday.
            full_retirement_age: full.plus_days(-1).year() <= scenario.request.date.year(),
        };
        let local_rate = household.local_rate.map(|rate| {
            TrackedRate::input(ledger, Field::at("/household/local_rate_percent"), rate).line(Line::LocalRate, &[])
        });
        let said = household.state_exclusion;
        let inputs = StateInputs {
            ledger,
            law: &law,
            household: &federal.inputs,
            payroll: &federal.figures.surtaxes.payroll,
            person,
            said,
            local_rate,
        };
        let without = state_return(&inputs, &federal.without, None);
        let tax_without = (without.tax + without.local).line(Line::StateTaxWithout, &[]);
        Some(Self { law, person, said, local_rate, without, tax_without })
    }

    /// What a return with a payment needs.
    pub(crate) fn inputs<'a>(&'a self, ledger: L, federal: &'a TaxFacts<L>) -> StateInputs<'a, L> {
        StateInputs {
            ledger,
            law: &self.law,
            household: &federal.inputs,
            payroll: &federal.figures.surtaxes.payroll,
            person: self.person,
            said: self.said,
            local_rate: self.local_rate,
        }
    }

    /// Whether the exclusion reaches a payment on all of which the federal 10% applies, or not all.
    pub(crate) fn reach(&self, all_early: bool) -> Reach {
        reach(&self.law, &self.person, all_early, self.said)
    }

    /// The exclusion is denied to what bears the federal 10%.
    pub(crate) fn denies_early(&self) -> bool {
        self.law.retirement.as_ref().is_some_and(|retirement| retirement.early == Early::Denied)
    }

    /// How what only the state has taxed comes out again.
    pub(crate) fn own_basis(&self) -> Option<OwnBasis> {
        self.law.income_tax.as_ref()?.own_basis
    }
}
