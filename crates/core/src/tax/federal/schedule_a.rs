//! What are the itemized deductions?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::Deductions;
use crate::ledger::{Amount, Ledger, Line};
use crate::money::{Rate, Usd};
use crate::scenario::FilingStatus;

/// Law: IRC 164(b)(6) and (7): half of the limit on a separate return.
const SEPARATE_HALF: Rate = Rate::percent(50);

/// Schedule A.
#[derive(Clone, Copy, Debug)]
pub(super) struct ScheduleA<L: Ledger> {
    /// After the overall limit of IRC 68.
    pub total: Amount<L>,
    /// State and local taxes, which the alternative minimum tax adds back.
    pub taxes: Amount<L>,
}

/// Law: IRC 213, 164(b)(6) and (7), 163(h), 170(b)(1)(G) and (I), 68.
/// Form: Schedule A (2025), lines 1 to 17.
/// Not modelled: mortgage debt limits (interest is taken as deductible), mortgage insurance,
/// property gifts and carryovers, casualty losses: err high.
#[inline]
pub(super) fn schedule_a<L: Ledger>(
    figures: &'static Deductions,
    top_bracket: Usd,
    inputs: &Inputs<L>,
    agi: Amount<L>,
    schedule_1_a: Amount<L>,
) -> ScheduleA<L> {
    let any = [
        inputs.state_local_income_tax,
        inputs.real_estate_tax,
        inputs.mortgage_interest,
        inputs.charity_cash,
        inputs.medical_expenses,
    ];
    if !any.iter().any(|amount| amount.is_positive()) {
        return ScheduleA { total: inputs.zero, taxes: inputs.zero };
    }
    let income = agi.larger(inputs.zero);
    let medical = inputs
        .medical_expenses
        .less(income.at(&figures.medical.floor))
        .line(Line::MedicalDeduction, &[Authority::Irc213a]);
    let taxes = state_and_local_taxes(figures, inputs, agi);
    let gifts = charity(figures, inputs, income);
    let before =
        (medical + taxes + inputs.mortgage_interest + gifts).line(Line::ItemizedBeforeLimit, &[Authority::Irc63]);
    let total = overall_limit(figures, top_bracket, before, agi - schedule_1_a);
    ScheduleA { total: total.line(Line::ItemizedDeductions, &[Authority::Irc63, Authority::Irc68]), taxes }
}

/// The cap falls by 30% of income above its start, to a floor; separate returns take half of what
/// the whole cap leaves.
fn state_and_local_taxes<L: Ledger>(figures: &'static Deductions, inputs: &Inputs<L>, magi: Amount<L>) -> Amount<L> {
    let salt = &figures.salt;
    let figure = |figure| Amount::figure_of(magi, figure);
    let paid = inputs.state_local_income_tax + inputs.real_estate_tax;
    let excess = magi.less(figure(salt.phase_down_start.of(inputs.filing_status)));
    let mut cap = figure(&salt.cap).less(excess.at(&salt.phase_down_rate)).larger(figure(&salt.floor));
    if inputs.filing_status == FilingStatus::MarriedSeparate {
        cap = cap.times(SEPARATE_HALF);
    }
    paid.smaller(cap.line(Line::SaltCap, &[Authority::Irc164b])).line(Line::SaltDeduction, &[Authority::Irc164b])
}

/// At most 60% of income, and from 2026 on only what exceeds 0.5% of it.
fn charity<L: Ledger>(figures: &'static Deductions, inputs: &Inputs<L>, income: Amount<L>) -> Amount<L> {
    let charity = &figures.charity;
    if !inputs.charity_cash.is_positive() {
        return inputs.zero;
    }
    let limited = inputs.charity_cash.smaller(income.at(&charity.cash_limit));
    limited.less(income.at(&charity.floor)).line(Line::CharityDeduction, &[Authority::Irc170b1])
}

/// From 2026 on, 2/37 of the lesser of the deductions and the income above the start of the 37%
/// bracket is lost. `income` is taxable income before the limit with the deductions added back.
///
/// Law: IRC 68 as amended by P.L. 119-21, section 70111.
fn overall_limit<L: Ledger>(
    figures: &'static Deductions,
    top_bracket: Usd,
    before: Amount<L>,
    income: Amount<L>,
) -> Amount<L> {
    let limit = &figures.overall_limit;
    if income.value() <= top_bracket || !limit.numerator.value.is_positive() {
        return before;
    }
    let above = income.less(Amount::statute_of(income, top_bracket));
    let figure = |figure| Amount::figure_of(income, figure);
    let lost = before.smaller(above).share(figure(&limit.numerator), figure(&limit.denominator));
    before - lost.line(Line::OverallLimit, &[Authority::Irc68])
}
