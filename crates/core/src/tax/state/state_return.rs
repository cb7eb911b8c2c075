//! What does the household owe on its state return?

use super::addition;
use super::benefit_recapture::benefit_recapture;
use super::bound::bounded;
use super::context::Context;
use super::credit_amount;
use super::credit_percent::percent_of_tax;
use super::deduct_federal_tax::federal_tax;
use super::deduct_fixed;
use super::deduct_lookup::lookup;
use super::deduct_phased;
use super::exclusion::excluded;
use super::person::Person;
use crate::figures::Payroll;
use crate::figures::states::{
    Addition, Credit, Deduction, LocalReach, SocialSecurity, Start, StateIncomeTax, StateLaw,
};
use crate::ledger::{Amount, Ledger, Line, TrackedRate};
use crate::scenario::Answer;
use crate::tax::federal::{Inputs, Return};

/// What a state's return needs beside the federal one.
#[derive(Debug)]
pub struct StateInputs<'a, L: Ledger> {
    pub ledger: L,
    pub law: &'a StateLaw,
    pub household: &'a Inputs<L>,
    pub payroll: &'static Payroll,
    pub person: Person,
    /// The answer to the state's question about its exclusion.
    pub said: Answer,
    /// The rate of a local income tax on the same income.
    pub local_rate: Option<TrackedRate<L>>,
}

/// The payment as the state sees it.
#[derive(Clone, Copy, Debug)]
pub struct Paid<L: Ledger> {
    /// What the federal return includes.
    pub includible: Amount<L>,
    /// Of that, what the exclusion may reach.
    pub reached: Amount<L>,
    /// Of that, what the state has already taxed.
    pub own_basis: Amount<L>,
}

/// The lines of one return.
#[derive(Clone, Copy, Debug)]
pub struct StateReturn<L: Ledger> {
    pub agi: Amount<L>,
    pub excluded: Amount<L>,
    pub taxable_income: Amount<L>,
    /// After all credits; negative where refundable ones exceed it. Without local tax.
    pub tax: Amount<L>,
    pub local: Amount<L>,
}

/// One return: from the federal one through exclusion, deductions, brackets, additions, credits and
/// bounds. Zero where the state has no income tax.
///
/// Law: the state's own, named with its figures.
/// Form: the state's resident return.
/// Not modelled: itemized deductions and credits for dependents; each state's `left_out`. Each is
/// said with the answer and the direction in which it errs.
pub fn state_return<L: Ledger>(
    inputs: &StateInputs<'_, L>,
    federal: &Return<L>,
    paid: Option<Paid<L>>,
) -> StateReturn<L> {
    let zero = inputs.household.zero;
    let Some(tax) = &inputs.law.income_tax else {
        return StateReturn { agi: zero, excluded: zero, taxable_income: zero, tax: zero, local: zero };
    };
    let own_basis = paid.map_or(zero, |paid| paid.own_basis);
    let benefits = federal.taxable_social_security;
    let gross =
        (federal.adjusted_gross_income + federal.adjustments - benefits - own_basis).line(Line::StateGrossIncome, &[]);
    let kept_out = match tax.social_security {
        SocialSecurity::Exempt => benefits + own_basis,
        SocialSecurity::AsFederal => own_basis,
    };
    let (of_agi, of_base) = match tax.start {
        Start::Gross => (gross, gross),
        Start::FederalAgi => (federal.adjusted_gross_income - kept_out, federal.adjusted_gross_income - kept_out),
        Start::FederalTaxableIncome => (federal.adjusted_gross_income - kept_out, federal.taxable_income - kept_out),
    };
    let base = of_base.line(Line::StateStart, &[]);
    let mut context = Context {
        inputs,
        federal,
        gross,
        state_agi: of_agi,
        exemptions: zero,
        taxable_income: zero,
        distribution: paid.map_or(zero, |paid| paid.includible - paid.own_basis),
        excluded: zero,
    };
    let excluded = excluded(&context, paid.map_or(zero, |paid| paid.reached));
    context.excluded = excluded.of_agi + excluded.of_taxable_income;
    context.state_agi = (of_agi - excluded.of_agi).line(Line::StateAgi, &[]);
    let deductions = deductions(&mut context, tax).line(Line::StateDeduction, &[]);
    context.taxable_income = (base - context.excluded).less(deductions).line(Line::StateTaxableIncome, &[]);
    let before = before_credits(&context, tax);
    let owed = after_credits(&context, tax, before).line(Line::StateTax, &[]);
    let reaches = inputs.law.local.as_ref().is_some_and(|local| local.reaches == LocalReach::Payment);
    let local = inputs.local_rate.filter(|_| reaches);
    let local = local.map_or(zero, |rate| context.taxable_income.times_rate(rate).line(Line::LocalTax, &[]));
    StateReturn {
        agi: context.state_agi,
        excluded: context.excluded,
        taxable_income: context.taxable_income,
        tax: owed,
        local,
    }
}

fn deductions<L: Ledger>(context: &mut Context<'_, L>, tax: &StateIncomeTax) -> Amount<L> {
    let mut sum = context.zero();
    for rule in tax.deductions.iter().flatten() {
        let one = match rule {
            Deduction::DeductFixed(rule) => deduct_fixed::fixed(context, rule),
            Deduction::DeductFederalSenior(_) => deduct_fixed::federal_senior(context),
            Deduction::AddBackFixed(rule) => deduct_fixed::add_back_fixed(context, rule),
            Deduction::AddBackFederalSenior(_) => deduct_fixed::add_back_federal_senior(context),
            Deduction::DeductPayrollTax(rule) => deduct_fixed::payroll_tax(context, rule),
            Deduction::DeductSeniorLessRetirement(rule) => deduct_fixed::senior_less_retirement(context, rule),
            Deduction::DeductPhased(rule) => deduct_phased::phased(context, rule),
            Deduction::DeductTwoTiers(rule) => deduct_phased::two_tiers(context, rule),
            Deduction::DeductByPercentSteps(rule) => deduct_phased::by_percent_steps(context, rule),
            Deduction::DeductSliding(rule) => deduct_phased::sliding(context, rule),
            Deduction::AddBackFederalDeductions(rule) => deduct_phased::add_back_federal_deductions(context, rule),
            Deduction::DeductLookup(rule) => {
                let found = lookup(context, rule);
                context.exemptions = context.exemptions + found.of_the_household;
                found.of_the_household + found.of_seniors
            }
            Deduction::DeductFederalTax(rule) => federal_tax(context, rule),
        };
        sum = sum + one;
    }
    sum
}

fn before_credits<L: Ledger>(context: &Context<'_, L>, tax: &StateIncomeTax) -> Amount<L> {
    let brackets = &tax.brackets.of;
    let mut owed = context.taxable_income.on_state(brackets).line(Line::StateScheduleTax, &[]);
    for rule in tax.additions.iter().flatten() {
        match rule {
            Addition::AddonFixed(rule) => owed = owed + addition::fixed(context, rule),
            Addition::AddonLookup(rule) => owed = owed + addition::lookup(context, rule),
            Addition::AddonSteps(rule) => owed = owed + addition::steps(context, rule),
            Addition::FlatAbove(rule) => owed = addition::flat_above(context, rule).unwrap_or(owed),
            Addition::BenefitRecapture(rule) => owed = owed + benefit_recapture(context, rule),
            Addition::Surcharge(rule) => owed = owed + addition::surcharge(context, rule),
            Addition::MinimumTax(rule) => {
                owed = addition::minimum(context, rule).map_or(owed, |least| owed.larger(least));
            }
        }
    }
    owed
}

fn after_credits<L: Ledger>(context: &Context<'_, L>, tax: &StateIncomeTax, before: Amount<L>) -> Amount<L> {
    let (mut owed, mut credits, mut refundable) = (before, context.zero(), context.zero());
    let mut add = |amount: Amount<L>, refunds: Option<bool>| {
        if refunds == Some(true) {
            refundable = refundable + amount.line(Line::StateRefundableCredit, &[]);
        } else if amount.is_positive() {
            credits = credits + amount.line(Line::StateCredit, &[]);
        }
    };
    for rule in tax.credits.iter().flatten() {
        match rule {
            Credit::CreditFixed(rule) => add(credit_amount::fixed(context, rule), rule.refundable),
            Credit::CreditPhased(rule) => add(credit_amount::phased(context, rule), rule.refundable),
            Credit::CreditOfFederalDeductions(rule) => add(credit_amount::of_federal_deductions(context, rule), None),
            Credit::CreditCliff(rule) => add(credit_amount::cliff(context, rule), rule.refundable),
            Credit::CreditLookup(rule) => add(credit_amount::lookup(context, rule), rule.refundable),
            Credit::CreditEarned(rule) => add(credit_amount::earned(context, rule), Some(true)),
            Credit::CreditPercent(rule) => {
                owed = owed - percent_of_tax(context, rule, owed);
            }
        }
    }
    let mut left = owed.less(credits);
    for rule in tax.bounds.iter().flatten() {
        left = bounded(context, rule, left);
    }
    left - refundable
}
