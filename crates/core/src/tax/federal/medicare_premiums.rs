//! Which Medicare premiums does this year's income set two years later?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::MedicarePremiums;
use crate::ledger::{Amount, Ledger, Line};
use crate::money::Usd;

/// Law: 42 USC 1395r(i)(4)(B): the income of two years before.
pub(crate) const YEARS_LATER: i32 = 2;
/// On Medicare when the premiums fall due: 65 two years later.
const AGE_NOW: i32 = 63;

/// What Part B and Part D cost beyond the standard premium in the premium year, for everybody on
/// the return who is on Medicare by then.
///
/// Law: 42 USC 1395r(i), 1395w-113(a)(7).
/// Form: none; Form SSA-44 asks for a new determination after a life-changing event.
/// Not modelled: separate filers who lived together; tables of the premium year itself, which are
/// not published: this year's stand in for them. Errs either way.
pub(crate) fn medicare_premiums<L: Ledger>(
    figures: &'static MedicarePremiums,
    inputs: &Inputs<L>,
    agi: Amount<L>,
) -> Amount<L> {
    let ages = [inputs.people.age_taxpayer, inputs.people.age_spouse];
    let people = ages.iter().flatten().filter(|age| **age >= AGE_NOW).count();
    let income = agi + inputs.tax_exempt_interest;
    let reached = |tier: &&_| income.value() > tier_start(tier, inputs);
    let Some(tier) = figures.tiers.iter().rev().find(reached).filter(|_| people > 0) else { return inputs.zero };
    let monthly = Amount::figure_of(income, &tier.part_b_monthly) + Amount::figure_of(income, &tier.part_d_monthly);
    let yearly = monthly.twelve_months();
    let all = if people > 1 { yearly + yearly } else { yearly };
    all.line(Line::MedicarePremiums, &[Authority::Usc42_1395r])
}

fn tier_start<L: Ledger>(tier: &crate::figures::MedicareTier, inputs: &Inputs<L>) -> Usd {
    tier.from.of(inputs.filing_status).value
}
