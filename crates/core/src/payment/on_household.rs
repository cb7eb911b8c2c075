//! What does the payment do to the rest of the household's return: parts of the cost, cliffs, premiums?

use super::Run;
use super::run::Taxed;
use super::settled::Settled;
use crate::authority::Authority;
use crate::facts::Facts;
use crate::income::{contributed, with_contribution};
use crate::ledger::{Amount, Journal, Line, Silent, sum};
use crate::money::Usd;
use crate::report::{LaterPremiums, PartOfCost, Percent, SafeHarbor, Threshold, ThresholdKind};
use crate::rollover::is_cash;
use crate::scenario::Household;
use crate::tax::federal::{
    Cliff, Distribution, Inputs, YEARS_LATER, cliffs, cost_parts, form_2210, inputs, medicare_cliff, medicare_premiums,
};

/// The household without a journal, for the many returns that a search tries.
fn silent_inputs(facts: &Facts<'_, Journal<'_>>, household: &Household) -> Inputs<Silent> {
    with_contribution(inputs(Silent, household), contributed(Silent, facts.scenario))
}

/// What each rule took of the federal cost.
pub(super) fn parts_of_cost<'b>(facts: &Facts<'_, Journal<'b>>, settled: &Settled<Journal<'b>>) -> Vec<PartOfCost> {
    let Some((tax, household)) = facts.tax.zip(facts.scenario.household.as_ref()) else { return Vec::new() };
    let silent = |amount: Amount<Journal<'b>>| Amount::solved(Silent, amount.value());
    let paid = settled.distribution;
    let paid = Distribution { includible: silent(paid.includible), gross: silent(paid.gross) };
    let returns = (&tax.without, &settled.with);
    let parts = cost_parts(tax.figures, &silent_inputs(facts, household), paid, returns, settled.additional_tax);
    parts.into_iter().map(|(part, amount)| PartOfCost { part, amount: amount.found() }).collect()
}

/// What the payment adds to Medicare premiums two years later; none where it adds nothing.
pub(super) fn later_premiums<'b>(
    facts: &Facts<'_, Journal<'b>>,
    settled: &Settled<Journal<'b>>,
) -> Option<LaterPremiums> {
    let tax = facts.tax?;
    let premiums = |agi| medicare_premiums(&tax.figures.medicare_premiums.medicare_premiums, &tax.inputs, agi);
    let added = premiums(settled.with.adjusted_gross_income) - premiums(tax.without.adjusted_gross_income);
    let added = added.line(Line::MedicarePremiumsAdded, &[Authority::Usc42_1395r]);
    let year = facts.paid.value().year().saturating_add(YEARS_LATER);
    added.is_nonzero().then(|| LaterPremiums { year, amount: added.found() })
}

/// Whether enough is paid during the year, where anything is known of what else is paid.
pub(super) fn safe_harbor<'b>(
    facts: &Facts<'_, Journal<'b>>,
    settled: &Settled<Journal<'b>>,
    taxed: Option<&Taxed<Journal<'b>>>,
) -> Option<SafeHarbor> {
    let (tax, taxed) = facts.tax.zip(taxed)?;
    let said = [tax.inputs.withheld_other, tax.inputs.estimated_paid, tax.inputs.prior_year_tax];
    if !said.iter().any(|amount| amount.is_positive()) {
        return None;
    }
    let withheld = taxed.federal_withholding;
    let figures = &tax.figures.estimated_tax.estimated_tax;
    let harbor = form_2210(figures, &tax.inputs, &settled.with, settled.additional_tax, withheld);
    let cash = taxed.parts.iter().filter(|(part, _)| is_cash(part.way)).map(|(part, _)| part.includible);
    let taxable_cash = sum(facts.ledger, cash);
    let needed = withheld + harbor.short;
    let cured = harbor.short.is_positive() && taxable_cash.is_positive() && needed.value() <= taxable_cash.value();
    let percent = cured.then(|| {
        needed.whole_percent_of(taxable_cash).line(Line::CuringPercent, &[Authority::Irc6654, Authority::FormW4R])
    });
    Some(SafeHarbor {
        required: harbor.required.found(),
        paid: harbor.paid.found(),
        short: harbor.short.found(),
        cured_at_percent: percent.map(|percent| percent.found().map(Percent)),
    })
}

/// The cliffs near the payment: how far, and what they cost.
pub(crate) fn thresholds(facts: &Facts<'_, Journal<'_>>, run: &Run<'_, Journal<'_>>) -> Vec<Threshold> {
    let household = facts.scenario.household.as_ref();
    let (Some(tax), Some(household), Some(settled)) = (facts.tax, household, run.settled()) else { return Vec::new() };
    let silent = silent_inputs(facts, household);
    let solved = |amount: Amount<Journal<'_>>| Amount::solved(Silent, amount.value());
    let paid = settled.distribution;
    let paid = Distribution { includible: solved(paid.includible), gross: solved(paid.gross) };
    let own = paid.includible.value();
    let agi = settled.with.adjusted_gross_income.value();
    let found = |kind, cliff: Cliff, distance: Usd| Threshold {
        kind,
        part: cliff.part,
        distance: Amount::solved(facts.ledger, distance).line(Line::CliffDistance, &[]).found(),
        jump: Amount::solved(facts.ledger, cliff.jump).line(Line::CliffJump, &[]).found(),
    };
    let (ahead, behind) = cliffs(tax.figures, &silent, paid);
    let medicare = medicare_cliff(tax.figures, &silent, agi);
    let ahead = ahead.map(|cliff| found(ThresholdKind::Ahead, cliff, cliff.at - own));
    let behind = behind.map(|cliff| found(ThresholdKind::Behind, cliff, own - cliff.at + Usd::from_cents(1)));
    let medicare = medicare.map(|cliff| found(ThresholdKind::MedicareAhead, cliff, cliff.at - agi));
    behind.into_iter().chain(ahead).chain(medicare).collect()
}
