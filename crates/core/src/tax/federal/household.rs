//! What is a household's federal tax, line by line, as far as it is computed?
//!
//! For comparison with other engines: the lines of `inservice household`. A line is null where
//! something that this household has, and that is not computed yet, could change it.

use serde::Serialize;

use super::{form_1040, inputs, not_modelled};
use crate::figures::IncomeTax;
use crate::ids::ids;
use crate::ledger::{Amount, Field, Silent};
use crate::money::Usd;
use crate::report::NotModelledCode as Gap;
use crate::scenario::{FilingStatus, Household};

/// One federal return, in dollars a year. The totals leave out the Additional Medicare Tax, which
/// stands beside them, and the 10% additional tax.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FederalTax {
    pub agi: Option<Usd>,
    pub taxable_social_security: Option<Usd>,
    /// Zero when itemizing.
    pub standard_deduction: Option<Usd>,
    /// Zero when not itemizing.
    pub itemized_deduction: Option<Usd>,
    pub senior_deduction: Option<Usd>,
    pub taxable_income: Option<Usd>,
    pub deduction_used: Option<DeductionUsed>,
    pub regular_income_tax: Option<Usd>,
    pub amt: Option<Usd>,
    pub niit: Option<Usd>,
    pub additional_medicare_tax: Option<Usd>,
    pub ctc_nonrefundable: Option<Usd>,
    pub odc_nonrefundable: Option<Usd>,
    pub elderly_credit: Option<Usd>,
    pub actc: Option<Usd>,
    pub eitc: Option<Usd>,
    /// Form 1040, line 22, and the net investment income tax.
    pub total_tax_before_refundable_credits: Option<Usd>,
    /// May be negative.
    pub total_tax_after_all_credits: Option<Usd>,
}

ids! {
    pub enum DeductionUsed { Standard = "standard", Itemized = "itemized" }
}

/// Law: IRC 63(f)(1), 22(b)(1).
const AGE_65: i32 = 65;
/// The wages above which the Additional Medicare Tax begins for somebody. Law: IRC 3101(b)(2)(B).
const MEDICARE_REACH: Usd = Usd::dollars(125_000);

/// The household's return, its `distribution_taxable` included, by the rate schedules.
///
/// Form: Form 1040 (2025), lines 11 to 27.
/// Not modelled: what `not_modelled` lists; the lines that it could change are null.
#[must_use]
pub fn household(figures: &'static IncomeTax, household: &Household) -> FederalTax {
    let amounts = &household.amounts;
    let inputs = inputs(Silent, household);
    let distribution = Amount::input(Silent, Field::at("/input/distribution_taxable"), amounts.distribution_taxable);
    let filed = form_1040(Silent, figures, &inputs, Some(distribution));
    let income = inputs.income.value() + amounts.distribution_taxable;
    let gaps: Vec<Gap> = not_modelled(household, income).iter().map(|gap| gap.code).collect();
    let unless = |codes: &[Gap], value: Usd| codes.iter().all(|code| !gaps.contains(code)).then_some(value);
    let zero_unless = |concerned: bool| (!concerned).then_some(Usd::ZERO);

    let agi =
        unless(&[Gap::SocialSecurity, Gap::CapitalLoss, Gap::AdjustmentPhaseOuts], filed.adjusted_gross_income.value());
    let standard_deduction = unless(&[Gap::ItemizedDeductions], filed.standard_deduction.value());
    let taxable_income = agi.and(standard_deduction).and(unless(&[Gap::Schedule1A], filed.taxable_income.value()));
    let regular_income_tax = taxable_income.and(unless(&[Gap::PreferentialRates], filed.income_tax.value()));
    let amt = unless(&[Gap::AlternativeMinimumTax], Usd::ZERO);
    let niit = unless(&[Gap::NetInvestmentIncomeTax], Usd::ZERO);

    let children = !household.children_ages.is_empty();
    let ctc_nonrefundable = zero_unless(children);
    let odc_nonrefundable = zero_unless(children || household.other_adult_dependents > 0);
    let elderly_credit = zero_unless(anybody_is_65(household));
    // A separate filer who lived apart and has a child may have it (IRC 32(d)(2)).
    let apart_with_child = children && household.filing_status == FilingStatus::MarriedSeparate;
    let eitc = unless(&[Gap::EarnedIncomeCredit], Usd::ZERO).and(zero_unless(apart_with_child));
    let other_credits = unless(&[Gap::PremiumTaxCredit, Gap::SaversCredit, Gap::OtherCredits], Usd::ZERO);

    let before = [regular_income_tax, amt, niit].into_iter().sum::<Option<Usd>>();
    let nonrefundable = [ctc_nonrefundable, odc_nonrefundable, elderly_credit, other_credits];
    let nonrefundable = nonrefundable.into_iter().sum::<Option<Usd>>();
    let before = before.zip(nonrefundable).map(|(tax, credits)| tax.less(credits));
    let refundable = [ctc_nonrefundable, eitc].into_iter().sum::<Option<Usd>>();
    FederalTax {
        agi,
        taxable_social_security: unless(&[Gap::SocialSecurity], Usd::ZERO),
        standard_deduction,
        itemized_deduction: unless(&[Gap::ItemizedDeductions], Usd::ZERO),
        senior_deduction: zero_unless(anybody_is_65(household)),
        taxable_income,
        deduction_used: standard_deduction.map(|_| DeductionUsed::Standard),
        regular_income_tax,
        amt,
        niit,
        additional_medicare_tax: zero_unless(amounts.wages_taxpayer + amounts.wages_spouse > MEDICARE_REACH),
        ctc_nonrefundable,
        odc_nonrefundable,
        elderly_credit,
        actc: zero_unless(children),
        eitc,
        total_tax_before_refundable_credits: before,
        total_tax_after_all_credits: before.zip(refundable).map(|(tax, credits)| tax - credits),
    }
}

fn anybody_is_65(household: &Household) -> bool {
    [household.age_taxpayer, household.age_spouse].into_iter().flatten().any(|age| age >= AGE_65)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::scenario::read_household;

    fn filed(input: &serde_json::Value) -> FederalTax {
        let figures = crate::figures::year(2025).unwrap().income_tax.as_ref().unwrap();
        household(figures, &read_household(input, 2025).unwrap())
    }

    /// Worked by hand from the 2025 schedule: 80,000 - 15,750 = 64,250; 5,578.50 + 22% of 15,775.
    #[test]
    fn wages_and_a_distribution_of_a_single_person() {
        let tax = filed(&json!({
            "filing_status": "single", "age_taxpayer": 40,
            "wages_taxpayer": "70000", "distribution_taxable": "10000",
        }));
        assert_eq!(tax.agi, Some(Usd::dollars(80_000)));
        assert_eq!(tax.taxable_income, Some(Usd::dollars(64_250)));
        assert_eq!(tax.regular_income_tax, Some(Usd::from_cents(904_900)));
        assert_eq!(tax.total_tax_after_all_credits, Some(Usd::from_cents(904_900)));
    }

    #[test]
    fn what_is_not_computed_yet_is_null_and_never_a_guess() {
        let tax = filed(&json!({
            "filing_status": "head_of_household", "age_taxpayer": 66, "children_ages": [7],
            "wages_taxpayer": 30000, "social_security_benefits": 9000,
        }));
        assert_eq!((tax.agi, tax.taxable_social_security, tax.taxable_income), (None, None, None));
        assert_eq!((tax.ctc_nonrefundable, tax.eitc, tax.elderly_credit), (None, None, None));
        assert_eq!(tax.total_tax_before_refundable_credits, None);
        assert_eq!(tax.standard_deduction, Some(Usd::dollars(25_625)));
    }
}
