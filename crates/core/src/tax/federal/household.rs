//! What is a household's federal tax, line by line?
//!
//! For comparison with other engines: the lines of `inservice household`.

use serde::Serialize;

use super::{Distribution, form_1040, inputs};
use crate::figures::Federal;
use crate::ids::ids;
use crate::ledger::{Amount, Field, Filed, Ledger, Silent};
use crate::money::Usd;
use crate::scenario::Household;

/// One federal return, in dollars a year. The totals leave out the Additional Medicare Tax, which
/// stands beside them, and the 10% additional tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FederalTax {
    pub agi: Usd,
    pub taxable_social_security: Usd,
    /// Zero when itemizing.
    pub standard_deduction: Usd,
    /// Zero when not itemizing.
    pub itemized_deduction: Usd,
    pub senior_deduction: Usd,
    pub taxable_income: Usd,
    pub deduction_used: DeductionUsed,
    pub regular_income_tax: Usd,
    pub amt: Usd,
    pub niit: Usd,
    pub additional_medicare_tax: Usd,
    pub ctc_nonrefundable: Usd,
    pub odc_nonrefundable: Usd,
    pub elderly_credit: Usd,
    pub savers_credit: Usd,
    pub dependent_care_credit: Usd,
    pub education_credit: Usd,
    pub premium_tax_credit: Usd,
    pub actc: Usd,
    pub eitc: Usd,
    /// Form 1040, line 22, and the net investment income tax.
    pub total_tax_before_refundable_credits: Usd,
    /// May be negative.
    pub total_tax_after_all_credits: Usd,
}

ids! {
    pub enum DeductionUsed { Standard = "standard", Itemized = "itemized" }
}

/// The household's return, its `distribution_taxable` included, to the cent by the rate schedules.
///
/// Law: IRC 1, 55, 61 to 63, 1411 and the credits of subchapter A, part IV.
/// Form: Form 1040 (2025), lines 11 to 28.
/// Not modelled: what `not_modelled` lists.
#[must_use]
pub fn household(figures: &'static Federal, household: &Household) -> FederalTax {
    lines(Silent, figures, household)
}

/// The same return as it is filed: in whole dollars, by the Tax Table and the EIC Table.
///
/// Law: the same; IRC 3 and 6102 for tables and whole dollars.
/// Form: Form 1040 (2025) and its instructions.
/// Not modelled: every product is rounded, where a form rounds the total of several: errs either
/// way by a dollar or two.
#[must_use]
pub fn household_as_filed(figures: &'static Federal, household: &Household) -> FederalTax {
    lines(Filed, figures, household)
}

fn lines<L: Ledger>(ledger: L, figures: &'static Federal, household: &Household) -> FederalTax {
    let inputs = inputs(ledger, household);
    let paid = Amount::input(
        ledger,
        Field::at("/input/distribution_taxable"),
        L::settled(household.amounts.distribution_taxable),
    );
    let filed = form_1040(figures, &inputs, Some(Distribution { includible: paid, gross: paid }));
    let used = |itemized: bool, value: Usd| if filed.itemizes == itemized { value } else { Usd::ZERO };
    FederalTax {
        agi: filed.adjusted_gross_income.value(),
        taxable_social_security: filed.taxable_social_security.value(),
        standard_deduction: used(false, filed.standard_deduction.value()),
        itemized_deduction: used(true, filed.itemized_deduction.value()),
        senior_deduction: filed.schedule_1_a.senior.value(),
        taxable_income: filed.taxable_income.value(),
        deduction_used: if filed.itemizes { DeductionUsed::Itemized } else { DeductionUsed::Standard },
        regular_income_tax: filed.regular_tax.value(),
        amt: filed.alternative_minimum_tax.value(),
        niit: filed.net_investment_income_tax.value(),
        additional_medicare_tax: filed.additional_medicare_tax.value(),
        ctc_nonrefundable: filed.dependents.child.value(),
        odc_nonrefundable: filed.dependents.other.value(),
        elderly_credit: filed.elderly_credit.value(),
        savers_credit: filed.savers_credit.value(),
        dependent_care_credit: filed.dependent_care_credit.value(),
        education_credit: filed.education_credit.value(),
        premium_tax_credit: filed.premium_credit.value(),
        actc: filed.dependents.additional.value(),
        eitc: filed.earned_income_credit.value(),
        total_tax_before_refundable_credits: filed.tax_before_refundable_credits.value(),
        total_tax_after_all_credits: filed.tax.value(),
    }
}
