// What figures does a state's income tax of a year have? One declaration, used twice: the build
// script reads each `states/XX.toml` into these shapes and packs it into bytes; the crate unpacks
// the chosen state's bytes for one filing status. `Doc` stays with the source: it is checked, printed
// by `inservice figures` and in `docs/`, and takes no byte of the page.

words! {
    /// Whether the year's figures have been published.
    pub enum Status { Published = "published", Projected = "projected" }

    /// How sure a block is.
    pub enum Confidence { High = "high", Medium = "medium", Low = "low" }

    /// What the state's return starts from.
    pub enum Start {
        FederalAgi = "federal_agi",
        FederalTaxableIncome = "federal_taxable_income",
        /// Wages, the payment and all other income but Social Security, before adjustments.
        Gross = "gross",
    }

    /// What becomes of the Social Security benefits that federal law taxes.
    pub enum SocialSecurity { Exempt = "exempt", AsFederal = "as_federal" }

    /// How contributions that only the state has taxed come out again.
    pub enum OwnBasis { First = "first", ProRata = "pro_rata" }

    /// The income by which a rule is measured.
    pub enum Income {
        FederalAgi = "federal_agi",
        StateAgi = "state_agi",
        Gross = "gross",
        TaxableIncome = "taxable_income",
        Distribution = "distribution",
        AgiLessExemptions = "agi_less_exemptions",
    }

    /// What the state's law makes hard to count; each is said with the answer.
    pub enum LeftOut {
        LowIncomeTables = "low_income_tables",
        SeparateOnOneReturn = "separate_on_one_return",
        SmallCredit = "small_credit",
        Itemizing = "itemizing",
        NoTaxStatus = "no_tax_status",
        StateMinimumTax = "state_minimum_tax",
        Kicker = "kicker",
    }

    /// Whether the exclusion reaches a payment to somebody still employed.
    pub enum InService { Yes = "yes", No = "no", Depends = "depends", None = "none" }

    /// What becomes of the exclusion where the federal 10% applies.
    pub enum Early { Allowed = "allowed", Denied = "denied", NotApplicable = "na", CostRecovery = "cost_recovery" }

    /// What settles whether the exclusion reaches the payment.
    pub enum StateQuestion {
        RetiredAndPeriodic = "retired_and_periodic",
        PaidOnRetirement = "paid_on_retirement",
        PlanCountsAsPension = "plan_counts_as_pension",
        EmployerOrMatchedMoney = "employer_or_matched_money",
        NormalRetirementPayment = "normal_retirement_payment",
        RetiredUnderThePlan = "retired_under_the_plan",
    }

    pub enum UnlessSaid { Taxed = "taxed", Excluded = "excluded" }

    /// From when on an exclusion is open.
    pub enum FromAge { YearEndAge = "year_end_age", Half59 = "59_half", FullRetirementAge = "full_retirement_age" }

    pub enum Reduces { Agi = "agi", TaxableIncome = "taxable_income" }

    pub enum EarlyBase { Distribution = "distribution", FederalAdditionalTax = "federal_additional_tax" }

    pub enum WithholdingKind {
        /// No election changes it, except for more.
        Mandatory = "mandatory",
        /// Wherever federal tax is withheld.
        MandatoryIfFederal = "mandatory_if_federal",
        /// Where the payment is early.
        MandatoryIfEarly = "mandatory_if_early",
        DefaultOptOut = "default_opt_out",
        Voluntary = "voluntary",
        None = "none",
    }

    pub enum WithholdingBase { Payment = "payment", FederalWithholding = "federal_withholding" }

    pub enum LocalReach { Payment = "payment", Wages = "wages" }
}

shapes! {
    /// `states/XX.toml`.
    pub struct StateLaw {
        name: Doc,
        status: Status,
        projected: Option<Doc>,
        changes: Option<Doc>,
        left_out: Option<List<LeftOut>>,
        income_tax: Option<StateIncomeTax>,
        retirement: Option<Retirement>,
        early_distribution: Option<EarlyDistribution>,
        withholding: StateWithholding,
        local: Option<Local>,
    }

    pub struct StateIncomeTax {
        law: Text,
        start: Start,
        social_security: SocialSecurity,
        own_basis: Option<OwnBasis>,
        source: Doc,
        confidence: Confidence,
        brackets: ByStatus<StateBrackets>,
        deductions: Option<List<Deduction>>,
        additions: Option<List<Addition>>,
        credits: Option<List<Credit>>,
        bounds: Option<List<Bound>>,
    }

    pub struct Retirement {
        in_service: InService,
        early: Early,
        question: Option<StateQuestion>,
        unless_said: Option<UnlessSaid>,
        note: Doc,
        source: Doc,
        confidence: Confidence,
        rules: Option<List<Exclusion>>,
    }

    /// How much retirement income is excluded, and from whom.
    pub struct Exclusion {
        from: Option<FromAge>,
        age: Option<Whole>,
        to_age: Option<Whole>,
        born_after: Option<Whole>,
        born_before: Option<Whole>,
        cap: Option<ByStatus<Money>>,
        cap_at_full_share: Option<Flag>,
        income: Option<Income>,
        above: Option<Flag>,
        share: Option<ByStatus<Shares>>,
        earned_income: Option<Money>,
        income_limit: Option<ByStatus<Money>>,
        less_income_over: Option<ByStatus<Money>>,
        phase_out_start: Option<ByStatus<Money>>,
        phase_out_width: Option<ByStatus<Money>>,
        less_social_security: Option<Flag>,
        reduces: Reduces,
    }

    pub struct EarlyDistribution {
        of: EarlyBase,
        rate: Share,
        note: Doc,
        source: Doc,
        confidence: Confidence,
    }

    pub struct StateWithholding {
        form: Option<Text>,
        note: Doc,
        source: Doc,
        confidence: Confidence,
        rules: List<WithholdingSince>,
    }

    pub struct WithholdingSince {
        from: DayOfYear,
        rollover: WithholdingRule,
        other: WithholdingRule,
    }

    pub struct WithholdingRule {
        kind: WithholdingKind,
        rate: Option<Share>,
        base: Option<WithholdingBase>,
    }

    pub struct Local {
        reaches: LocalReach,
        note: Doc,
    }

    // Family: fixed deductions.
    pub struct DeductFixed {
        name: Doc,
        amount: Option<ByStatus<Money>>,
        per_65: Option<ByStatus<Money>>,
        own_income_only: Option<Flag>,
    }
    pub struct DeductFederalSenior { name: Doc }
    pub struct AddBackFixed { name: Doc, amount: ByStatus<Money> }
    pub struct AddBackFederalSenior { name: Doc }
    pub struct DeductPayrollTax { name: Doc, cap_per_person: Money }
    pub struct DeductSeniorLessRetirement { name: Doc, per_65: Money }

    // Family: deductions that fall with income.
    pub struct DeductPhased {
        name: Doc,
        amount: Option<ByStatus<Money>>,
        per_65: Option<ByStatus<Money>>,
        income: Income,
        start: ByStatus<Money>,
        rate: Option<ByStatus<Share>>,
        width: Option<ByStatus<Money>>,
        round_down_to: Option<Money>,
        step: Option<ByStatus<Money>>,
        step_amount: Option<ByStatus<Money>>,
        fractions: Option<Flag>,
        floor: Option<ByStatus<Money>>,
        or_payroll_tax: Option<Flag>,
    }
    pub struct DeductTwoTiers {
        name: Doc,
        amount: ByStatus<Money>,
        per_65: ByStatus<Money>,
        income: Income,
        low: ByStatus<Money>,
        high: ByStatus<Money>,
        low_rate: Share,
        high_rate: Share,
        max_share: Share,
    }
    pub struct DeductByPercentSteps {
        name: Doc,
        amount: ByStatus<Money>,
        income: Income,
        start: Money,
        step: Money,
        share_per_step: Share,
    }
    pub struct DeductSliding {
        name: Doc,
        amount: ByStatus<Money>,
        income: Income,
        scale: ByStatus<StateBrackets>,
    }
    pub struct AddBackFederalDeductions { name: Doc, over: Money, allowed: ByStatus<Money> }

    // Family: deductions from a table.
    pub struct DeductLookup {
        name: Doc,
        income: Income,
        above: Flag,
        table: Option<ByStatus<Steps>>,
        per_65: Option<ByStatus<Money>>,
        per_65_within_table: Option<Flag>,
        per_65_table: Option<ByStatus<Steps>>,
    }

    // Family: the federal tax as a deduction.
    pub struct DeductFederalTax {
        name: Doc,
        income: Income,
        share: ByStatus<Shares>,
        cap: Option<ByStatus<Money>>,
        cap_table: Option<ByStatus<Steps>>,
    }

    // Family: what is added to the tax of the brackets.
    pub struct AddonFixed { name: Doc, amount: ByStatus<Money> }
    pub struct AddonLookup { name: Doc, income: Income, table: ByStatus<Steps> }
    pub struct AddonSteps {
        name: Doc,
        income: Income,
        start: ByStatus<Money>,
        step: ByStatus<Money>,
        step_amount: ByStatus<Money>,
        most: ByStatus<Money>,
    }
    /// Above an income, one rate on all of it, less an amount that falls with it.
    pub struct FlatAbove {
        name: Doc,
        over: Money,
        rate: Share,
        less: Money,
        step: Money,
        per_step: Money,
        least_less: Money,
    }

    // Family: the benefit of lower brackets taken back.
    pub struct BenefitRecapture {
        name: Doc,
        over: Money,
        width: Money,
        base: ByStatus<Steps>,
        benefit: ByStatus<Steps>,
    }

    // Family: credits of an amount.
    pub struct CreditFixed {
        name: Doc,
        amount: Option<ByStatus<Money>>,
        per_65: Option<ByStatus<Money>>,
        from_age: Option<Whole>,
        per_aged: Option<Money>,
        unless_excluded: Option<Flag>,
        refundable: Option<Flag>,
    }
    pub struct CreditPhased {
        name: Doc,
        amount: ByStatus<Money>,
        per_65: Option<ByStatus<Money>>,
        income: Income,
        start: ByStatus<Money>,
        step: ByStatus<Money>,
        step_amount: ByStatus<Money>,
        step_amount_per_65: Option<Money>,
        refundable: Option<Flag>,
    }
    pub struct CreditOfFederalDeductions {
        name: Doc,
        rate: Share,
        start: ByStatus<Money>,
        phase_rate: Share,
    }
    pub struct CreditCliff {
        name: Doc,
        income: Income,
        limit: ByStatus<Money>,
        below: Flag,
        amount: Option<ByStatus<Money>>,
        one_65: Option<Money>,
        two_65: Option<Money>,
        refundable: Option<Flag>,
    }
    pub struct CreditLookup {
        name: Doc,
        income: Income,
        table: ByStatus<Steps>,
        limit_income: Option<Income>,
        limit: Option<Money>,
        only_if_retirement_income: Option<Flag>,
        refundable: Option<Flag>,
    }
    pub struct CreditEarned {
        name: Doc,
        rate: Share,
        most_earned: Money,
        phase_rate: Share,
        start: ByStatus<Money>,
        from_age: Whole,
        to_age: Whole,
    }

    // Family: credits of a share of the tax.
    pub struct CreditPercent { name: Doc, income: Income, above: Flag, table: ByStatus<Shares> }

    // Family: bounds of the tax.
    pub struct Surcharge { name: Doc, over: ByStatus<Money>, rate: Share }
    pub struct MinimumTax { name: Doc, over: Money, rate: Share }
    pub struct NoTaxUpTo { name: Doc, income: Income, limit: ByStatus<Money> }
    pub struct CapAtFederalTax { name: Doc }
}

rules! {
    /// What is taken off income, or put back.
    pub enum Deduction {
        DeductFixed = "fixed",
        DeductFederalSenior = "federal_senior",
        AddBackFixed = "add_back_fixed",
        AddBackFederalSenior = "add_back_federal_senior",
        DeductPayrollTax = "payroll_tax",
        DeductSeniorLessRetirement = "senior_less_retirement",
        DeductPhased = "phased",
        DeductTwoTiers = "two_tiers",
        DeductByPercentSteps = "by_percent_steps",
        DeductSliding = "sliding",
        AddBackFederalDeductions = "add_back_federal_deductions",
        DeductLookup = "lookup",
        DeductFederalTax = "federal_tax",
    }

    /// What the tax of the brackets becomes before credits.
    pub enum Addition {
        AddonFixed = "fixed",
        AddonLookup = "lookup",
        AddonSteps = "steps",
        FlatAbove = "flat_above",
        BenefitRecapture = "benefit_recapture",
        Surcharge = "surcharge",
        MinimumTax = "minimum_tax",
    }

    /// What is taken off the tax.
    pub enum Credit {
        CreditFixed = "fixed",
        CreditPhased = "phased",
        CreditOfFederalDeductions = "of_federal_deductions",
        CreditCliff = "cliff",
        CreditLookup = "lookup",
        CreditEarned = "earned",
        CreditPercent = "percent_of_tax",
    }

    /// What the tax cannot be more than.
    pub enum Bound {
        NoTaxUpTo = "no_tax_up_to",
        CapAtFederalTax = "cap_at_federal_tax",
    }
}
