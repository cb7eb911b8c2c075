//! What is a household's state tax, line by line?
//!
//! For comparison with other engines: the lines of `inservice household`.

use serde::Serialize;

use super::{Paid, Person, StateInputs, reach, state_return};
use crate::figures::Federal;
use crate::figures::states::StateLaw;
use crate::ledger::{Amount, Field, Filed, Ledger, Silent};
use crate::money::Usd;
use crate::scenario::Household;
use crate::tax::federal::{Distribution, form_1040, inputs};

/// Without dates, 59 1/2 counts as reached in the year of the 60th birthday.
const SURELY_59_HALF: i32 = 60;
/// Law: 42 U.S.C. 416(l): the age that everybody born since 1943 reaches before or at full
/// retirement age.
const NEAR_FULL_RETIREMENT: i32 = 66;

/// One state return, in dollars a year, without local tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct StateTax {
    pub agi: Usd,
    pub taxable_income: Usd,
    /// May be negative.
    pub tax: Usd,
}

/// The household's state return, its `distribution_taxable` included.
///
/// Law: the state's own, named with its figures.
/// Form: the state's resident return.
/// Not modelled: as `state_return`; ages stand for dates, and below 60 the federal 10% counts as
/// applying.
#[must_use]
pub fn household(tax_year: i32, figures: &'static Federal, law: &StateLaw, household: &Household) -> StateTax {
    lines(Silent, tax_year, figures, law, household)
}

/// The same return as it is filed, in whole dollars.
///
/// Law: the same; the states' own rules of rounding, taken to be the federal ones.
/// Form: the state's resident return.
/// Not modelled: the states' own tax tables: errs either way by a few dollars.
#[must_use]
pub fn household_as_filed(tax_year: i32, figures: &'static Federal, law: &StateLaw, household: &Household) -> StateTax {
    lines(Filed, tax_year, figures, law, household)
}

fn lines<L: Ledger>(
    ledger: L,
    tax_year: i32,
    figures: &'static Federal,
    law: &StateLaw,
    household: &Household,
) -> StateTax {
    let inputs = inputs(ledger, household);
    let amount = L::settled(household.amounts.distribution_taxable);
    let paid = Amount::input(ledger, Field::at("/input/distribution_taxable"), amount);
    let federal = form_1040(figures, &inputs, Some(Distribution { includible: paid, gross: paid }));
    let old = |from: i32| household.age_taxpayer.is_some_and(|age| age >= from);
    let person = Person {
        age: household.age_taxpayer,
        birth_year: household.age_taxpayer.map(|age| tax_year.saturating_sub(age)),
        from_59_half: old(SURELY_59_HALF),
        full_retirement_age: old(NEAR_FULL_RETIREMENT),
    };
    let said = household.state_exclusion;
    let reach = reach(law, &person, !person.from_59_half, said);
    let inputs = StateInputs {
        ledger,
        law,
        household: &inputs,
        payroll: &figures.surtaxes.payroll,
        person,
        said,
        local_rate: None,
    };
    let own_basis = paid.smaller(inputs.household.state_basis);
    let reached = if reach.counted { paid - own_basis } else { inputs.household.zero };
    let filed = state_return(&inputs, &federal, Some(Paid { includible: paid, reached, own_basis }));
    StateTax { agi: filed.agi.value(), taxable_income: filed.taxable_income.value(), tax: filed.tax.value() }
}
