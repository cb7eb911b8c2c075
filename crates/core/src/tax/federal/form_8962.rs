//! What is the premium tax credit, and how much of an advance is to be repaid?

use super::Inputs;
use super::inputs::Region;
use crate::authority::Authority;
use crate::figures::{PovertyGuideline, PremiumTaxCredit};
use crate::ledger::{Amount, Ledger, Line};
use crate::money::{Rate, Usd};
use crate::scenario::FilingStatus;

/// Law: IRC 36B(c)(1)(A): not below the poverty line.
const LEAST_PERCENT: i64 = 100;
/// Law: IRC 36B(f)(2)(B): the repayment limits end at four times the poverty line.
const LINES: i64 = 4;

/// The premium tax credit less what was paid in advance; negative where an advance is to be repaid.
///
/// Law: IRC 36B(b) and (c); (f)(2) for repayment, unlimited from 2026 on (P.L. 119-21, section
/// 71305).
/// Form: Form 8962 (2025), lines 1 to 29.
/// Not modelled: the premium of the plan chosen, where it is below the benchmark: errs low; months
/// of partial coverage; income of dependents.
#[inline]
pub(super) fn form_8962<L: Ledger>(
    figures: &'static PremiumTaxCredit,
    inputs: &Inputs<L>,
    agi: Amount<L>,
    taxable_benefits: Amount<L>,
) -> Amount<L> {
    let (benchmark, advance) = (inputs.benchmark_premium_annual, inputs.advance_premium_credit);
    if !benchmark.is_positive() && !advance.is_positive() {
        return inputs.zero;
    }
    let untaxed = inputs.social_security_benefits - taxable_benefits;
    let income = (agi + inputs.tax_exempt_interest + untaxed).larger(inputs.zero);
    let income = income.line(Line::PremiumCreditIncome, &[Authority::Irc36Bd2]);
    let poverty = poverty_line(figures, inputs, income);
    let percent = percent_of(income.value(), poverty.value());
    let beyond = figures.most_percent > 0 && percent > figures.most_percent;
    let separate = inputs.filing_status == FilingStatus::MarriedSeparate;
    // Who was paid in advance stays eligible below the line: Treas. Reg. 1.36B-2(b)(6).
    let too_poor = percent < LEAST_PERCENT && !advance.is_positive();
    let credit = if too_poor || beyond || separate {
        inputs.zero
    } else {
        let share = income.applicable_share(poverty, figures);
        let expected = income.times_rate(share).line(Line::PremiumContribution, &[Authority::Irc36Bb3A]);
        benchmark.less(expected).line(Line::PremiumTaxCredit, &[Authority::Irc36B])
    };
    if credit.value() >= advance.value() {
        return (credit - advance).line(Line::PremiumCreditNet, &[Authority::Irc36B]);
    }
    let excess = advance - credit;
    let cap = figures.repayment_caps.iter().find(|cap| percent < cap.below_percent);
    let repaid = cap.map_or(excess, |cap| {
        let single = inputs.filing_status == FilingStatus::Single;
        excess.smaller(Amount::figure_of(excess, if single { &cap.single } else { &cap.other }))
    });
    (inputs.zero - repaid).line(Line::PremiumCreditNet, &[Authority::Irc36Bf2])
}

/// The poverty line of the year before for the household's size.
fn poverty_line<L: Ledger>(figures: &'static PremiumTaxCredit, inputs: &Inputs<L>, beside: Amount<L>) -> Amount<L> {
    let guideline: &'static PovertyGuideline = match inputs.people.region {
        Region::Contiguous => &figures.guideline.contiguous,
        Region::Alaska => &figures.guideline.alaska,
        Region::Hawaii => &figures.guideline.hawaii,
    };
    let others = inputs.people.household_size.saturating_sub(1);
    let first = Amount::figure_of(beside, &guideline.first);
    let sum = (0..others).fold(first, |sum, _| sum + Amount::figure_of(beside, &guideline.additional));
    sum.line(Line::PovertyLine, &[Authority::Irc36Bd3])
}

/// Income as whole percents of the poverty line, cut off; one above 400 where it exceeds four times
/// the line by less than a percent.
///
/// Form: Form 8962 (2025), line 5.
fn percent_of(income: Usd, poverty: Usd) -> i64 {
    let percent = income.in_percent_of(poverty);
    let four_lines = Usd::from_cents(poverty.cents().saturating_mul(LINES));
    if percent == LEAST_PERCENT.saturating_mul(LINES) && income > four_lines {
        percent.saturating_add(1)
    } else {
        percent
    }
}

/// The share of income to be paid for the benchmark plan, to four decimals.
///
/// Law: IRC 36B(b)(3)(A).
/// Form: Form 8962 (2025), line 7.
/// Not modelled: nothing is left out.
pub(crate) fn applicable_share(figures: &PremiumTaxCredit, income: Usd, poverty: Usd) -> Rate {
    /// Four decimals of a rate in millionths.
    const PLACES: i64 = 100;
    let percent = percent_of(income, poverty);
    let band = figures.bands.iter().rev().find(|band| percent >= band.from_percent);
    band.map_or(Rate::ZERO, |band| {
        let (first, last) = (band.first_rate.value, band.last_rate.value);
        let width = band.to_percent.saturating_sub(band.from_percent);
        first.towards(last, percent.saturating_sub(band.from_percent), width, PLACES)
    })
}
