// What figures does a year have? One declaration, used twice: the build script reads the TOML into
// these shapes and writes them as constants; the crate gives them their types. A field that is
// missing in a file, or a key that is no field, stops the build.

figures! {
    /// `distributions.toml`: indexed limits of special-purpose distributions.
    pub struct Distributions {
        domestic_abuse: DollarLimit,
        long_term_care: DollarLimit,
    }

    pub struct DollarLimit {
        limit: Money,
    }

    /// `income_tax.toml`: the rates and what they apply to.
    pub struct IncomeTax {
        ordinary_brackets: Brackets,
        standard_deduction: StandardDeduction,
        capital_gains: CapitalGains,
        social_security: SocialSecurity,
        amt: AlternativeMinimumTax,
    }

    pub struct StandardDeduction {
        base: ByStatus<Money>,
        additional: AdditionalDeduction,
        dependent: DependentDeduction,
    }

    /// IRC 63(c)(5): the lowest, and what is added to earned income.
    pub struct DependentDeduction {
        minimum: Money,
        earned_income_add: Money,
    }

    /// For each box checked: 65 or older, blind.
    pub struct AdditionalDeduction {
        unmarried: Money,
        married: Money,
    }

    /// IRC 1(h).
    pub struct CapitalGains {
        middle_rate: Rate,
        top_rate: Rate,
        loss_limit: ByStatus<Money>,
        top_of_zero_percent: ByStatus<Money>,
        top_of_middle_rate: ByStatus<Money>,
    }

    /// IRC 86; separate filers as living apart all year.
    pub struct SocialSecurity {
        share_in_provisional_income: Rate,
        first_rate: Rate,
        second_rate: Rate,
        most_taxable: Rate,
        first_base: ByStatus<Money>,
        second_base: ByStatus<Money>,
    }

    /// IRC 55.
    pub struct AlternativeMinimumTax {
        low_rate: Rate,
        high_rate: Rate,
        phase_out_rate: Rate,
        separate_exemption_gone_at: Money,
        separate_addback_rate: Rate,
        high_rate_starts: ByStatus<Money>,
        exemption: ByStatus<Money>,
        phase_out_start: ByStatus<Money>,
    }

    /// `surtaxes.toml`.
    pub struct Surtaxes {
        net_investment_income_tax: Surtax,
        additional_medicare_tax: Surtax,
        payroll: Payroll,
    }

    pub struct Surtax {
        rate: Rate,
        threshold: ByStatus<Money>,
    }

    pub struct Payroll {
        social_security_rate: Rate,
        medicare_rate: Rate,
        wage_base: Money,
    }

    /// `adjustments.toml`.
    pub struct Adjustments {
        student_loan_interest: StudentLoanInterest,
        ira: IraDeduction,
    }

    pub struct StudentLoanInterest {
        cap: Money,
        width: ByStatus<Money>,
        start: ByStatus<Money>,
    }

    /// IRC 219(g) for an active participant.
    pub struct IraDeduction {
        most: Money,
        catch_up_50: Money,
        round_up_to: Money,
        least_in_range: Money,
        start: ByStatus<Money>,
        end: ByStatus<Money>,
    }

    /// `deductions.toml`: Schedule 1-A and Schedule A.
    pub struct Deductions {
        senior: SeniorDeduction,
        tips: SteppedDeduction,
        overtime: SteppedDeduction,
        car_loan_interest: SteppedDeduction,
        medical: Medical,
        salt: StateAndLocalTaxes,
        charity: Charity,
        overall_limit: OverallLimit,
    }

    pub struct SeniorDeduction {
        amount: Money,
        phase_out_rate: Rate,
        start: ByStatus<Money>,
    }

    pub struct SteppedDeduction {
        step: Money,
        reduction_per_step: Money,
        cap: ByStatus<Money>,
        start: ByStatus<Money>,
    }

    pub struct Medical {
        floor: Rate,
    }

    pub struct StateAndLocalTaxes {
        cap: Money,
        phase_down_rate: Rate,
        floor: Money,
        phase_down_start: ByStatus<Money>,
    }

    pub struct Charity {
        cash_limit: Rate,
        floor: Rate,
        without_itemizing: ByStatus<Money>,
    }

    /// IRC 68; a numerator of zero where it does not apply.
    pub struct OverallLimit {
        numerator: Money,
        denominator: Money,
    }

    /// `credits.toml`.
    pub struct Credits {
        child: ChildTaxCredit,
        earned_income: EarnedIncomeCredit,
        dependent_care: DependentCareCredit,
        savers: SaversCredit,
        education: EducationCredits,
    }

    pub struct ChildTaxCredit {
        per_child: Money,
        other_dependent: Money,
        refundable_per_child: Money,
        earned_income_floor: Money,
        refundable_rate: Rate,
        phase_out_step: Money,
        phase_out_per_step: Money,
        threshold: ByStatus<Money>,
    }

    pub struct EarnedIncomeCredit {
        investment_income_limit: Money,
        by_children: List<EarnedIncomeSchedule>,
    }

    pub struct EarnedIncomeSchedule {
        phase_in_rate: Rate,
        phase_out_rate: Rate,
        most: Money,
        earned_income_amount: Money,
        phase_out_start: ByStatus<Money>,
    }

    /// IRC 21: the rate falls a point a step, first to one floor, from 2026 on to a second.
    pub struct DependentCareCredit {
        one: Money,
        two_or_more: Money,
        most: Rate,
        rate_per_step: Rate,
        first_start: Money,
        first_step: Money,
        first_floor: Rate,
        second_floor: Rate,
        second_start: ByStatus<Money>,
        second_step: ByStatus<Money>,
    }

    /// IRC 25B.
    pub struct SaversCredit {
        most_contributions: Money,
        first_rate: Rate,
        second_rate: Rate,
        third_rate: Rate,
        first_top: ByStatus<Money>,
        second_top: ByStatus<Money>,
        third_top: ByStatus<Money>,
    }

    /// IRC 25A: the tiers of the American opportunity credit, the rate of lifetime learning.
    pub struct EducationCredits {
        first_tier: Money,
        second_tier: Money,
        second_tier_rate: Rate,
        refundable_share: Rate,
        lifetime_learning_limit: Money,
        lifetime_learning_rate: Rate,
        start: ByStatus<Money>,
        end: ByStatus<Money>,
    }

    /// `premium_tax_credit.toml`.
    pub struct PremiumTaxCreditFile {
        premium_tax_credit: PremiumTaxCredit,
    }

    /// IRC 36B. Percentages are of the poverty line.
    pub struct PremiumTaxCredit {
        most_percent: Number,
        repayment_caps: List<RepaymentCap>,
        bands: List<PremiumBand>,
        guideline: PovertyGuidelines,
    }

    pub struct PremiumBand {
        from_percent: Number,
        to_percent: Number,
        first_rate: Rate,
        last_rate: Rate,
    }

    pub struct RepaymentCap {
        below_percent: Number,
        single: Money,
        other: Money,
    }

    pub struct PovertyGuidelines {
        contiguous: PovertyGuideline,
        alaska: PovertyGuideline,
        hawaii: PovertyGuideline,
    }

    pub struct PovertyGuideline {
        first: Money,
        additional: Money,
    }

    /// `medicare_premiums.toml`.
    pub struct MedicarePremiumsFile {
        medicare_premiums: MedicarePremiums,
    }

    pub struct MedicarePremiums {
        tiers: List<MedicareTier>,
    }

    /// Applies to income above `from`.
    pub struct MedicareTier {
        part_b_monthly: Money,
        part_d_monthly: Money,
        from: ByStatus<Money>,
    }

    /// `estimated_tax.toml`.
    pub struct EstimatedTaxFile {
        estimated_tax: EstimatedTax,
    }

    /// IRC 6654.
    pub struct EstimatedTax {
        small_balance: Money,
        current_year_share: Rate,
        prior_year_share: Rate,
        prior_year_share_high: Rate,
        high_income: ByStatus<Money>,
    }
}
