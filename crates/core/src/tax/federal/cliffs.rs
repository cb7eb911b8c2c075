//! Where does one more cent of income cost a hundred dollars or more, ahead of the payment or within it?
//!
//! Found by search on the return itself, so that no rule's cliff has to be listed: steps of income
//! are compared, and where the tax rises faster than any slope of the law allows, the jump is
//! narrowed down to its cent.

use super::{CostPart, Distribution, Inputs, Return, form_1040, medicare_premiums};
use crate::figures::Federal;
use crate::ledger::{Amount, Silent};
use crate::money::{Rate, Usd};

/// How far ahead a cliff is looked for.
const REACH: Usd = Usd::dollars(25_000);
/// The step of the search; two cliffs within one are told as the larger.
const STEP: Usd = Usd::dollars(250);
/// Below this a step is a matter of phase-outs by the thousand, not a cliff.
const LEAST: Usd = Usd::dollars(100);
/// The least slope at which a step may hide a cliff: 100 dollars in 250.
const SUSPECT: Rate = Rate::percent(40);
const CENT: Usd = Usd::from_cents(1);

/// A jump of the tax at one cent of income.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cliff {
    /// The income from the payment at which the jump has happened.
    pub(crate) at: Usd,
    pub(crate) jump: Usd,
    /// The rule that jumps; none for Medicare premiums.
    pub(crate) part: Option<CostPart>,
}

/// The next cliff above the payment's income, and the last one within it.
pub(crate) fn cliffs(
    figures: &'static Federal,
    inputs: &Inputs<Silent>,
    paid: Distribution<Silent>,
) -> (Option<Cliff>, Option<Cliff>) {
    let returned = |income: Usd| {
        let amount = |value| Amount::solved(Silent, value);
        // Beyond the payment, gross grows with the income.
        let gross = paid.gross.value().share(income, paid.includible.value()).max(Usd::ZERO);
        form_1040(figures, inputs, Some(Distribution { includible: amount(income), gross: amount(gross) }))
    };
    let own = paid.includible.value();
    let ahead = up(own, own + REACH).find_map(|(low, high)| cliff_between(&returned, low, high));
    let within = down(own).find_map(|(low, high)| cliff_between(&returned, low, high));
    (ahead, within)
}

/// The next Medicare tier above this income, as a cliff of next-but-one year's premiums.
pub(crate) fn medicare_cliff(figures: &'static Federal, inputs: &Inputs<Silent>, agi: Usd) -> Option<Cliff> {
    let premiums = |income: Usd| {
        medicare_premiums(&figures.medicare_premiums.medicare_premiums, inputs, Amount::solved(Silent, income)).value()
    };
    let exempt = inputs.tax_exempt_interest.value();
    let tiers = figures.medicare_premiums.medicare_premiums.tiers.iter();
    let starts = tiers.map(|tier| tier.from.of(inputs.filing_status).value - exempt);
    let next = starts.filter(|start| *start >= agi).min()?;
    let jump = premiums(next + CENT) - premiums(agi);
    (jump.is_positive() && next - agi <= REACH).then(|| Cliff { at: next + CENT, jump, part: None })
}

/// Steps upwards from one income to another.
fn up(from: Usd, to: Usd) -> impl Iterator<Item = (Usd, Usd)> {
    std::iter::successors(Some((from, from + STEP)), |(_, high)| Some((*high, *high + STEP)))
        .take_while(move |(low, _)| *low < to)
}

/// Steps downwards from an income to nothing.
fn down(from: Usd) -> impl Iterator<Item = (Usd, Usd)> {
    let below = |high: Usd| (high.less(STEP), high);
    std::iter::successors(Some(below(from)), move |(low, _)| Some(below(*low)))
        .take_while(|(_, high)| high.is_positive())
}

/// The cliff between two incomes, to the cent.
fn cliff_between(returned: &impl Fn(Usd) -> Return<Silent>, low: Usd, high: Usd) -> Option<Cliff> {
    let tax = |income| returned(income).tax_with_premium_credit.value();
    let (mut low, mut high) = (low, high);
    let (mut below, mut above) = (tax(low), tax(high));
    if above - below < (high - low).times(SUSPECT).max(LEAST) {
        return None;
    }
    while high - low > CENT {
        let middle = low.midpoint(high);
        let between = tax(middle);
        if above - between > between - below {
            (low, below) = (middle, between);
        } else {
            (high, above) = (middle, between);
        }
    }
    let jump = above - below;
    (jump >= LEAST).then(|| Cliff { at: high, jump, part: Some(jumping(&returned(low), &returned(high))) })
}

/// The rule whose line moved most.
fn jumping(before: &Return<Silent>, after: &Return<Silent>) -> CostPart {
    let lost = |pick: fn(&Return<Silent>) -> Usd| pick(before) - pick(after);
    let parts = [
        (CostPart::OrdinaryRates, after.regular_tax.value() - before.regular_tax.value()),
        (CostPart::PremiumTaxCredit, lost(|filed| filed.premium_credit.value())),
        (CostPart::SaversCredit, lost(|filed| filed.savers_credit.value())),
        (CostPart::EarnedIncomeCredit, lost(|filed| filed.earned_income_credit.value())),
        (CostPart::DependentCareCredit, lost(|filed| filed.dependent_care_credit.value())),
        (CostPart::ChildCredits, lost(|filed| filed.dependents.child.value() + filed.dependents.additional.value())),
    ];
    parts.into_iter().max_by_key(|(_, moved)| *moved).map_or(CostPart::OrdinaryRates, |(part, _)| part)
}
