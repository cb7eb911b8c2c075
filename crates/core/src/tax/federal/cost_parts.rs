//! Which rule took which dollar of the payment?
//!
//! The tax that a payment brings is the difference of two returns. Credits, the alternative minimum
//! tax and the net investment income tax stand on lines of their own, and their differences are
//! parts as they are. The regular tax is one line that many rules move: it is attributed along the
//! payment's amount, from its first dollar to its last, in equal steps. Within a step, what the
//! ordinary schedule takes is shared in proportion to what moved taxable income: the payment itself,
//! Social Security made taxable, each deduction lost. The answer depends on no order of the rules,
//! because every step changes them all at once; it says what each rule took on the way, not what
//! repealing it would save.

use super::{Distribution, Inputs, Return, form_1040};
use crate::authority::Authority;
use crate::figures::Federal;
use crate::ids::ids;
use crate::ledger::{Amount, Journal, Line, Silent};
use crate::money::Usd;

ids! {
    /// A part of what the payment costs in federal tax.
    pub enum CostPart {
        /// The rates on the payment itself.
        OrdinaryRates = "ordinary_rates",
        /// Gains and qualified dividends pushed from 0% to 15%, or from 15% to 20%.
        GainsPushed = "gains_pushed",
        /// Social Security benefits made taxable.
        SocialSecurity = "social_security",
        /// The senior deduction lost.
        SeniorDeduction = "senior_deduction",
        /// Deductions for tips, overtime and car loans lost.
        WorkerDeductions = "worker_deductions",
        /// Itemized deductions, or their advantage, lost.
        ItemizedDeductions = "itemized_deductions",
        /// Deductions for IRA contributions and student-loan interest lost.
        Adjustments = "adjustments",
        AlternativeMinimumTax = "alternative_minimum_tax",
        NetInvestmentIncomeTax = "net_investment_income_tax",
        DependentCareCredit = "dependent_care_credit",
        EducationCredits = "education_credits",
        SaversCredit = "savers_credit",
        ElderlyCredit = "elderly_credit",
        /// The child and dependent credits, refundable part included; negative where more is used.
        ChildCredits = "child_credits",
        EarnedIncomeCredit = "earned_income_credit",
        PremiumTaxCredit = "premium_tax_credit",
        /// The 10% additional tax.
        AdditionalTax = "additional_tax",
    }
}

impl CostPart {
    /// The line that carries it.
    #[must_use]
    pub const fn line(self) -> Line {
        match self {
            Self::OrdinaryRates => Line::CostOrdinaryRates,
            Self::GainsPushed => Line::CostGainsPushed,
            Self::SocialSecurity => Line::CostSocialSecurity,
            Self::SeniorDeduction => Line::CostSeniorDeduction,
            Self::WorkerDeductions => Line::CostWorkerDeductions,
            Self::ItemizedDeductions => Line::CostItemizedDeductions,
            Self::Adjustments => Line::CostAdjustments,
            Self::AlternativeMinimumTax => Line::CostAlternativeMinimumTax,
            Self::NetInvestmentIncomeTax => Line::CostNetInvestmentIncomeTax,
            Self::DependentCareCredit => Line::CostDependentCareCredit,
            Self::EducationCredits => Line::CostEducationCredits,
            Self::SaversCredit => Line::CostSaversCredit,
            Self::ElderlyCredit => Line::CostElderlyCredit,
            Self::ChildCredits => Line::CostChildCredits,
            Self::EarnedIncomeCredit => Line::CostEarnedIncomeCredit,
            Self::PremiumTaxCredit => Line::CostPremiumTaxCredit,
            Self::AdditionalTax => Line::AdditionalTax,
        }
    }

    /// The law whose rule takes it.
    const fn law(self) -> &'static [Authority] {
        match self {
            Self::OrdinaryRates => &[Authority::Irc1j],
            Self::GainsPushed => &[Authority::Irc1h],
            Self::SocialSecurity => &[Authority::Irc86],
            Self::SeniorDeduction => &[Authority::Irc151d5C],
            Self::WorkerDeductions => &[Authority::Irc224, Authority::Irc225, Authority::Irc163h4],
            Self::ItemizedDeductions => &[Authority::Irc63],
            Self::Adjustments => &[Authority::Irc62, Authority::Irc219, Authority::Irc221],
            Self::AlternativeMinimumTax => &[Authority::Irc55],
            Self::NetInvestmentIncomeTax => &[Authority::Irc1411],
            Self::DependentCareCredit => &[Authority::Irc21],
            Self::EducationCredits => &[Authority::Irc25A],
            Self::SaversCredit => &[Authority::Irc25B],
            Self::ElderlyCredit => &[Authority::Irc22],
            Self::ChildCredits => &[Authority::Irc24],
            Self::EarnedIncomeCredit => &[Authority::Irc32],
            Self::PremiumTaxCredit => &[Authority::Irc36B],
            Self::AdditionalTax => &[Authority::Irc72t1],
        }
    }
}

/// Equal steps from the first dollar to the last.
const STEPS: i64 = 100;

/// A line of the return.
type Pick<'b> = fn(&Return<Journal<'b>>) -> Amount<Journal<'b>>;

/// The parts of the tax that the payment brings, the 10% among them; they sum to it exactly. Parts
/// that are zero are left out.
pub(crate) fn cost_parts<'b>(
    figures: &'static Federal,
    inputs: &Inputs<Silent>,
    paid: Distribution<Silent>,
    (without, with): (&Return<Journal<'b>>, &Return<Journal<'b>>),
    additional_tax: Amount<Journal<'b>>,
) -> Vec<(CostPart, Amount<Journal<'b>>)> {
    let name = |part: CostPart, amount: Amount<Journal<'b>>| (part, amount.line(part.line(), part.law()));
    let lost = |part, pick: Pick<'b>| name(part, pick(without) - pick(with));
    let added = |part, pick: Pick<'b>| name(part, pick(with) - pick(without));
    let regular = with.regular_tax - without.regular_tax;
    let (moved, gains) = attributed(figures, inputs, paid);
    let mut parts: Vec<(CostPart, Amount<Journal<'b>>)> = Vec::new();
    // The payment's own part is what the others leave, so that nothing is lost to rounding.
    let mut own = regular;
    let [_, benefits, senior, worker, deduction, adjustments] = moved;
    let shares: [(CostPart, Usd, Pick<'b>); 6] = [
        (CostPart::SocialSecurity, benefits, |filed| filed.taxable_social_security),
        (CostPart::SeniorDeduction, senior, |filed| filed.schedule_1_a.senior),
        (CostPart::WorkerDeductions, worker, |filed| filed.schedule_1_a.worker),
        (CostPart::ItemizedDeductions, deduction, |filed| filed.deduction),
        (CostPart::Adjustments, adjustments, |filed| filed.adjustments),
        (CostPart::GainsPushed, gains, |filed| filed.taxable_income),
    ];
    for (part, share, pick) in shares.into_iter().filter(|(_, share, _)| *share != Usd::ZERO) {
        let amount = regular.attributed(pick(without), pick(with), share);
        own = own - amount;
        parts.push(name(part, amount));
    }
    parts.insert(0, name(CostPart::OrdinaryRates, own));
    parts.extend([
        added(CostPart::AlternativeMinimumTax, |filed| filed.alternative_minimum_tax),
        added(CostPart::NetInvestmentIncomeTax, |filed| filed.net_investment_income_tax),
        lost(CostPart::DependentCareCredit, |filed| filed.dependent_care_credit),
        lost(CostPart::EducationCredits, |filed| filed.education_credit + filed.education_credit_refundable),
        lost(CostPart::SaversCredit, |filed| filed.savers_credit),
        lost(CostPart::ElderlyCredit, |filed| filed.elderly_credit),
        lost(CostPart::ChildCredits, |filed| {
            filed.dependents.child + filed.dependents.other + filed.dependents.additional
        }),
        lost(CostPart::EarnedIncomeCredit, |filed| filed.earned_income_credit),
        lost(CostPart::PremiumTaxCredit, |filed| filed.premium_credit),
        (CostPart::AdditionalTax, additional_tax),
    ]);
    parts.retain(|(_, amount)| amount.is_nonzero());
    parts
}

/// What each mover and the push of gains took of the regular tax, in cents.
fn attributed(figures: &'static Federal, inputs: &Inputs<Silent>, paid: Distribution<Silent>) -> ([Usd; 6], Usd) {
    let mut moved = [Usd::ZERO; 6];
    let mut gains = Usd::ZERO;
    let mut before = at(figures, inputs, paid, 0);
    for step in 1..=STEPS {
        let after = at(figures, inputs, paid, step);
        let schedule = after.ordinary_tax.value() - before.ordinary_tax.value();
        gains = gains + (after.regular_tax.value() - before.regular_tax.value() - schedule);
        let changes = changes(&before, &after, paid, step);
        let whole: Usd = changes.iter().copied().sum();
        for (sum, change) in moved.iter_mut().zip(changes) {
            *sum = *sum + schedule.share(change, whole);
        }
        before = after;
    }
    (moved, gains)
}

/// The return at so many steps of the payment.
fn at(figures: &'static Federal, inputs: &Inputs<Silent>, paid: Distribution<Silent>, step: i64) -> Return<Silent> {
    let part = |amount: Amount<Silent>| Amount::solved(Silent, fraction(amount.value(), step));
    form_1040(figures, inputs, Some(Distribution { includible: part(paid.includible), gross: part(paid.gross) }))
}

fn fraction(amount: Usd, step: i64) -> Usd {
    amount.share(Usd::from_cents(step), Usd::from_cents(STEPS))
}

/// How much each mover raised taxable income in a step.
fn changes(before: &Return<Silent>, after: &Return<Silent>, paid: Distribution<Silent>, step: i64) -> [Usd; 6] {
    let payment = fraction(paid.includible.value(), step) - fraction(paid.includible.value(), step.saturating_sub(1));
    let grown = |pick: fn(&Return<Silent>) -> Usd| pick(after) - pick(before);
    [
        payment,
        grown(|filed| filed.taxable_social_security.value()),
        -grown(|filed| filed.schedule_1_a.senior.value()),
        -grown(|filed| filed.schedule_1_a.worker.value()),
        -grown(|filed| filed.deduction.value()),
        -grown(|filed| filed.adjustments.value()),
    ]
}
