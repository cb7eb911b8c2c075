//! Is there alternative minimum tax?

use super::Inputs;
use super::capital_gain_tax_worksheet::Divided;
use crate::authority::Authority;
use crate::figures::{AlternativeMinimumTax, IncomeTax};
use crate::ledger::{Amount, Ledger, Line};
use crate::scenario::FilingStatus;

/// The alternative minimum tax above the regular tax. `income` is adjusted gross income less the
/// deductions that the alternative minimum tax allows.
///
/// Law: IRC 55 to 59.
/// Form: Form 6251 (2025), lines 1 to 11, and Part III for gains.
/// Not modelled: preferences other than state taxes, the standard deduction and the senior
/// deduction: errs low. The add-back of separate returns in 2026 is taken at the phase-out rate.
#[inline]
pub(super) fn form_6251<L: Ledger>(
    figures: &'static IncomeTax,
    inputs: &Inputs<L>,
    income: Amount<L>,
    regular: Divided<L>,
    preferential: Amount<L>,
) -> Amount<L> {
    let amt = &figures.amt;
    let status = inputs.filing_status;
    // Nobody owes it whose income the exemption covers.
    if income.value() <= amt.exemption.of(status).value {
        return inputs.zero;
    }
    let figure = |figure| Amount::figure_of(income, figure);
    let exemption = figure(amt.exemption.of(status));
    let mut income = income;
    if status == FilingStatus::MarriedSeparate && income.value() > amt.separate_exemption_gone_at.value {
        let excess = income.less(figure(&amt.separate_exemption_gone_at));
        income = income + excess.at(&amt.separate_addback_rate).smaller(exemption);
    }
    let income = income.line(Line::AlternativeMinimumTaxableIncome, &[Authority::Irc55]);
    let excess = income.less(figure(amt.phase_out_start.of(status)));
    let left = exemption.less(excess.at(&amt.phase_out_rate)).line(Line::AmtExemption, &[Authority::Irc55d]);
    let base = income.less(left).line(Line::AmtBase, &[Authority::Irc55]);
    let tentative = tentative(figures, inputs, base, regular.ordinary, preferential);
    tentative.less(regular.tax).line(Line::AlternativeMinimumTax, &[Authority::Irc55])
}

/// Part III: the lower rates on gains hold here too.
fn tentative<L: Ledger>(
    figures: &'static IncomeTax,
    inputs: &Inputs<L>,
    base: Amount<L>,
    ordinary_regular: Amount<L>,
    preferential: Amount<L>,
) -> Amount<L> {
    let amt = &figures.amt;
    let status = inputs.filing_status;
    let all = two_rates(amt, status, base);
    if !preferential.is_positive() {
        return all;
    }
    let gains = &figures.capital_gains;
    let figure = |figure| Amount::figure_of(base, figure);
    let reached = base.smaller(preferential);
    let room_at_zero = figure(gains.top_of_zero_percent.of(status)).less(ordinary_regular);
    let at_zero = reached.smaller(room_at_zero);
    let above = reached - at_zero;
    let room_in_middle = figure(gains.top_of_middle_rate.of(status)).less(ordinary_regular + room_at_zero);
    let at_middle = above.smaller(room_in_middle);
    let at_top = above - at_middle;
    let split = two_rates(amt, status, base - reached) + at_middle.at(&gains.middle_rate) + at_top.at(&gains.top_rate);
    split.smaller(all)
}

/// 26%, and two points more above the threshold.
fn two_rates<L: Ledger>(amt: &'static AlternativeMinimumTax, status: FilingStatus, base: Amount<L>) -> Amount<L> {
    let threshold = Amount::figure_of(base, amt.high_rate_starts.of(status));
    base.smaller(threshold).at(&amt.low_rate) + base.less(threshold).at(&amt.high_rate)
}
