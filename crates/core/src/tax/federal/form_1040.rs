//! What does the household owe on Form 1040?

use super::Inputs;
use super::capital_gain_tax_worksheet::{Divided, capital_gain_tax_worksheet};
use super::form_2441::form_2441;
use super::form_6251::form_6251;
use super::form_8863::form_8863;
use super::form_8880::form_8880;
use super::form_8959::form_8959;
use super::form_8960::form_8960;
use super::form_8962::form_8962;
use super::ira_deduction_worksheet::ira_deduction;
use super::schedule_1_a::{Schedule1A, schedule_1_a};
use super::schedule_8812::{Schedule8812, schedule_8812};
use super::schedule_a::schedule_a;
use super::schedule_d::schedule_d;
use super::schedule_eic::earned_income_credit;
use super::schedule_r::schedule_r;
use super::social_security_benefits_worksheet::taxable_benefits;
use super::standard_deduction_worksheet::standard_deduction;
use super::student_loan_interest_worksheet::student_loan_interest;
use crate::authority::Authority;
use crate::figures::Federal;
use crate::ledger::{Amount, Ledger, Line};

/// A payment from the plan as the return sees it.
#[derive(Clone, Copy, Debug)]
pub struct Distribution<L: Ledger> {
    /// What this year's return includes.
    pub includible: Amount<L>,
    /// What left the plan and was not rolled over, basis included: Form 8880, line 4.
    pub gross: Amount<L>,
}

/// The lines of one return.
#[derive(Clone, Copy, Debug)]
pub struct Return<L: Ledger> {
    pub adjusted_gross_income: Amount<L>,
    pub taxable_social_security: Amount<L>,
    pub adjustments: Amount<L>,
    /// With the additions for age and blindness, and from 2026 on the charity of those who do not
    /// itemize.
    pub standard_deduction: Amount<L>,
    pub itemized_deduction: Amount<L>,
    pub itemizes: bool,
    /// The one used.
    pub deduction: Amount<L>,
    pub schedule_1_a: Schedule1A<L>,
    pub taxable_income: Amount<L>,
    pub regular_tax: Amount<L>,
    /// Of the regular tax, what the rate schedule takes of the ordinary part.
    pub ordinary_tax: Amount<L>,
    pub alternative_minimum_tax: Amount<L>,
    pub net_investment_income_tax: Amount<L>,
    /// Beside the totals.
    pub additional_medicare_tax: Amount<L>,
    pub dependent_care_credit: Amount<L>,
    pub education_credit: Amount<L>,
    pub savers_credit: Amount<L>,
    pub elderly_credit: Amount<L>,
    pub dependents: Schedule8812<L>,
    pub earned_income_credit: Amount<L>,
    pub education_credit_refundable: Amount<L>,
    /// Line 22 and the net investment income tax.
    pub tax_before_refundable_credits: Amount<L>,
    /// May be negative. Without the premium tax credit.
    pub tax: Amount<L>,
    /// The premium tax credit less its advance; negative where an advance is to be repaid.
    pub premium_credit: Amount<L>,
    pub tax_with_premium_credit: Amount<L>,
}

/// One return: the household's, and if there is one, the payment's income in it.
///
/// Law: IRC 1, 55, 61 to 63, 1411 and the credits of subchapter A, part IV, in the order of the
/// form.
/// Form: Form 1040 (2025), lines 1z to 28, with Schedules 1, 1-A, 2 and 3.
/// Not modelled: what `not_modelled` lists, each with the direction in which it errs.
#[inline]
pub fn form_1040<L: Ledger>(
    figures: &'static Federal,
    inputs: &Inputs<L>,
    payment: Option<Distribution<L>>,
) -> Return<L> {
    let larger = filed(figures, inputs, payment, Deduction::Larger);
    let itemizing_may_owe_less =
        !larger.itemizes && larger.itemized_deduction.is_positive() && larger.alternative_minimum_tax.is_positive();
    if !itemizing_may_owe_less {
        return larger;
    }
    let itemized = filed(figures, inputs, payment, Deduction::Itemized);
    if itemized.tax_with_premium_credit.value() < larger.tax_with_premium_credit.value() { itemized } else { larger }
}

/// Which deduction is taken. The larger one owes less, but for the alternative minimum tax, which
/// knows no standard deduction: there, itemizing less may owe less.
///
/// Law: IRC 63(e)(1), 56(b)(1)(D).
#[derive(Clone, Copy, PartialEq, Eq)]
enum Deduction {
    Larger,
    Itemized,
}

fn filed<L: Ledger>(
    figures: &'static Federal,
    inputs: &Inputs<L>,
    payment: Option<Distribution<L>>,
    election: Deduction,
) -> Return<L> {
    let zero = inputs.zero;
    let gains = schedule_d(&figures.income_tax, inputs);
    let without_benefits = inputs.wages_taxpayer
        + inputs.wages_spouse
        + inputs.taxable_interest
        + inputs.ordinary_dividends
        + inputs.pension_other_taxable
        + payment.map_or(zero, |payment| payment.includible)
        + gains.net
        + inputs.other_ordinary_income;

    // The IRA deduction needs the taxable benefits, and they need it: benefits without the
    // deduction, the deduction, then the benefits again (Publication 590-A, appendix B).
    let benefits =
        |adjustments| taxable_benefits(&figures.income_tax.social_security, inputs, without_benefits, adjustments);
    let first =
        if inputs.traditional_ira_contribution.is_positive() { without_benefits + benefits(zero) } else { zero };
    let ira = ira_deduction(&figures.adjustments.ira, inputs, first);
    let taxable_social_security = benefits(ira);
    let total = (without_benefits + taxable_social_security).line(Line::TotalIncome, &[Authority::Irc61]);
    let loans = student_loan_interest(&figures.adjustments.student_loan_interest, inputs, total - ira);
    let adjusted = (ira + loans).line(Line::Adjustments, &[Authority::Irc62]);
    let agi = (total - adjusted).line(Line::AdjustedGrossIncome, &[Authority::Irc62, Authority::Form1040]);

    let schedule_1_a = schedule_1_a(&figures.deductions, inputs, agi);
    let below = schedule_1_a.worker + schedule_1_a.senior;
    let top_bracket = figures.income_tax.ordinary_brackets.of(inputs.filing_status).top();
    let itemized = schedule_a(&figures.deductions, top_bracket, inputs, agi, below);
    let basic = standard_deduction(&figures.income_tax.standard_deduction, inputs);
    let gifts = inputs
        .charity_cash
        .smaller(Amount::figure_of(agi, figures.deductions.charity.without_itemizing.of(inputs.filing_status)));
    let standard = (basic + gifts).line(Line::StandardDeduction, &[Authority::Irc63c]);
    // Nobody itemizes whose income the standard deduction already covers.
    let covered = (agi - below).value() <= standard.value();
    let itemizes = election == Deduction::Itemized || !covered && itemized.total.value() > standard.value();
    let deduction = if itemizes { itemized.total } else { standard }.line(Line::Deduction, &[Authority::Irc63]);
    let taxable_income = agi.less(deduction + below).line(Line::TaxableIncome, &[Authority::Irc63]);

    let premium_credit =
        form_8962(&figures.premium_tax_credit.premium_tax_credit, inputs, agi, taxable_social_security);
    // An advance to be repaid is part of the tax that credits can meet: Schedule 2, line 1a.
    let repaid = zero.less(premium_credit);
    let divided = capital_gain_tax_worksheet(&figures.income_tax, inputs, taxable_income, gains.preferential);
    let regular_tax = divided.tax.line(Line::IncomeTax, &[Authority::Irc1j, Authority::Irc1h]);
    let allowed = if itemizes { itemized.total - itemized.taxes } else { gifts };
    let amt_income = agi - schedule_1_a.worker - allowed;
    let regular = Divided { tax: regular_tax + repaid, ..divided };
    let alternative_minimum_tax = form_6251(&figures.income_tax, inputs, amt_income, regular, gains.preferential);
    let net_investment_income_tax = form_8960(&figures.surtaxes, inputs, gains.net, agi);

    let earned_income_credit = earned_income_credit(&figures.credits.earned_income, inputs, gains.net, agi);
    let mut left = regular_tax + alternative_minimum_tax + repaid;
    let mut used = |credit: Amount<L>| {
        if !credit.is_positive() {
            return zero;
        }
        let used = credit.smaller(left);
        left = left - used;
        used
    };
    let dependent_care_credit = used(form_2441(&figures.credits.dependent_care, inputs, agi));
    let education = form_8863(&figures.credits.education, inputs, agi);
    let education_credit = used(education.nonrefundable);
    let distributed = payment.map_or(zero, |payment| payment.gross);
    let savers_credit = used(form_8880(&figures.credits.savers, inputs, agi, distributed));
    let elderly_credit = used(schedule_r(inputs, agi, taxable_social_security));
    let dependents = schedule_8812(&figures.credits.child, &figures.surtaxes, inputs, agi, left, earned_income_credit);
    let after_credits =
        (left - dependents.child - dependents.other).line(Line::TaxAfterNonrefundable, &[Authority::Form1040]);
    let tax_before_refundable_credits =
        (after_credits - repaid + net_investment_income_tax).line(Line::TaxBeforeRefundable, &[Authority::Form1040]);
    let refundable = earned_income_credit + dependents.additional + education.refundable;
    let tax = (tax_before_refundable_credits - refundable).line(Line::FederalTax, &[Authority::Form1040]);
    let tax_with_premium_credit =
        (tax - premium_credit).line(Line::FederalTaxWithPremiumCredit, &[Authority::Form1040]);
    Return {
        adjusted_gross_income: agi,
        taxable_social_security,
        adjustments: adjusted,
        standard_deduction: standard,
        itemized_deduction: itemized.total,
        itemizes,
        deduction,
        schedule_1_a,
        taxable_income,
        regular_tax,
        ordinary_tax: divided.ordinary_tax,
        alternative_minimum_tax,
        net_investment_income_tax,
        additional_medicare_tax: form_8959(&figures.surtaxes, inputs),
        dependent_care_credit,
        education_credit,
        savers_credit,
        elderly_credit,
        dependents,
        earned_income_credit,
        education_credit_refundable: education.refundable,
        tax_before_refundable_credits,
        tax,
        premium_credit,
        tax_with_premium_credit,
    }
}
