//! What is a finding called?

use crate::ids::ids;

ids! {
    /// The name of a finding: a line of a form, of the payment, or of the calendar.
    pub enum Line {
        // What was asked.
        GoalAmount = "goal_amount",
        RequestDate = "request_date",
        BirthDate = "birth_date",
        // The account.
        AccountBalance = "account_balance",
        VestedShare = "vested_share",
        VestedBalance = "vested_balance",
        VestedTotal = "vested_total",
        AccountBasis = "account_basis",
        Pre1987Basis = "pre_1987_basis",
        SeasonedBalance = "seasoned_balance",
        HardshipNeed = "hardship_need",
        HardshipLimit = "hardship_limit",
        EmergencyCap = "emergency_cap",
        RouteLimit = "route_limit",
        // Events with a treatment of their own.
        EventDate = "event_date",
        WindowStarts = "window_starts",
        WindowEnds = "window_ends",
        LongTermCarePremium = "long_term_care_premium",
        EventAmount = "event_amount",
        BalancePriorYearEnd = "balance_prior_year_end",
        LifeExpectancy = "life_expectancy",
        RequiredMinimum = "required_minimum",
        RequiredMinimumFrom = "required_minimum_from",
        UsedOfLimit = "used_of_limit",
        SpecialLimit = "special_limit",
        IncomeOfLaterYears = "income_of_later_years",
        // The payment.
        Gross = "gross",
        GrossFromSource = "gross_from_source",
        BasisFromSource = "basis_from_source",
        IncludibleFromSource = "includible_from_source",
        Basis = "basis",
        Includible = "includible",
        PartGross = "part_gross",
        PartBasis = "part_basis",
        PartIncludible = "part_includible",
        DirectRollovers = "direct_rollovers",
        SixtyDayRolledOver = "sixty_day_rolled_over",
        RolledOver = "rolled_over",
        RolledOverUntaxed = "rolled_over_untaxed",
        RolledOverToRoth = "rolled_over_to_roth",
        IncomeThisYear = "income_this_year",
        // The 10% additional tax.
        Date59Half = "date_59_5",
        PaidFrom59Half = "paid_from_59_5",
        AdditionalTaxBase = "additional_tax_base",
        ExceptedAge = "excepted_age",
        ExceptedDisability = "excepted_disability",
        ExceptedTerminalIllness = "excepted_terminal_illness",
        ExceptedEmergency = "excepted_emergency",
        ExceptedBirth = "excepted_birth",
        ExceptedAbuse = "excepted_abuse",
        ExceptedDisaster = "excepted_disaster",
        ExceptedReservist = "excepted_reservist",
        ExceptedLongTermCare = "excepted_long_term_care",
        ExceptedLevy = "excepted_levy",
        ExceptedOrder = "excepted_order",
        ExceptedDividend = "excepted_dividend",
        ExceptedEnrollment = "excepted_enrollment",
        EmergencyNeed = "emergency_need",
        MedicalExpenses = "medical_expenses",
        MedicalFloor = "medical_floor",
        ExceptedMedical = "excepted_medical",
        AdditionalTaxBaseLeft = "additional_tax_base_left",
        AdditionalTax = "additional_tax",
        // Withholding.
        WithholdingMinimum = "withholding_minimum",
        WithholdingDefault = "withholding_default",
        WithholdingRate = "withholding_rate",
        PartWithholding = "part_withholding",
        FederalWithholding = "federal_withholding",
        StateWithholding = "state_withholding",
        StateWithholdingRate = "state_withholding_rate",
        // The household's federal return.
        WagesTaxpayer = "wages_taxpayer",
        WagesSpouse = "wages_spouse",
        TaxableInterest = "taxable_interest",
        OrdinaryDividends = "ordinary_dividends",
        TaxExemptInterest = "tax_exempt_interest",
        QualifiedDividends = "qualified_dividends",
        ShortTermGain = "short_term_gain",
        LongTermGain = "long_term_gain",
        NetCapitalGain = "net_capital_gain",
        PreferentialIncome = "preferential_income",
        SocialSecurityBenefits = "social_security_benefits",
        ProvisionalIncome = "provisional_income",
        TaxableSocialSecurity = "taxable_social_security",
        StudentLoanInterestDeduction = "student_loan_interest_deduction",
        StudentLoanInterestPaid = "student_loan_interest_paid",
        IraDeduction = "ira_deduction",
        IraContribution = "ira_contribution",
        StateLocalIncomeTax = "state_local_income_tax",
        RealEstateTax = "real_estate_tax",
        MortgageInterest = "mortgage_interest",
        CharityCash = "charity_cash",
        ElectiveDeferralsTaxpayer = "elective_deferrals_taxpayer",
        ElectiveDeferralsSpouse = "elective_deferrals_spouse",
        DistributionsOtherYears = "distributions_other_years",
        CareExpenses = "care_expenses",
        EducationExpenses = "education_expenses",
        LifetimeLearningExpenses = "lifetime_learning_expenses",
        Tips = "tips",
        OvertimePremium = "overtime_premium",
        CarLoanInterest = "car_loan_interest",
        OtherPensions = "other_pensions",
        OtherIncome = "other_income",
        TotalIncome = "total_income",
        Adjustments = "adjustments",
        AdjustedGrossIncome = "adjusted_gross_income",
        BasicStandardDeduction = "basic_standard_deduction",
        DependentStandardDeduction = "dependent_standard_deduction",
        AdditionalStandardDeduction = "additional_standard_deduction",
        StandardDeduction = "standard_deduction",
        MedicalDeduction = "medical_deduction",
        SaltCap = "salt_cap",
        SaltDeduction = "salt_deduction",
        CharityDeduction = "charity_deduction",
        ItemizedBeforeLimit = "itemized_before_limit",
        OverallLimit = "overall_limit",
        ItemizedDeductions = "itemized_deductions",
        Deduction = "deduction",
        TipsDeduction = "tips_deduction",
        OvertimeDeduction = "overtime_deduction",
        CarLoanInterestDeduction = "car_loan_interest_deduction",
        SeniorDeduction = "senior_deduction",
        TaxableIncome = "taxable_income",
        OrdinaryTaxableIncome = "ordinary_taxable_income",
        GainsAtZero = "gains_at_zero",
        GainsAtMiddle = "gains_at_middle",
        GainsAtTop = "gains_at_top",
        IncomeTax = "income_tax",
        AlternativeMinimumTaxableIncome = "alternative_minimum_taxable_income",
        AmtExemption = "amt_exemption",
        AmtBase = "amt_base",
        AlternativeMinimumTax = "alternative_minimum_tax",
        NetInvestmentIncome = "net_investment_income",
        NetInvestmentIncomeTax = "net_investment_income_tax",
        AdditionalMedicareTax = "additional_medicare_tax",
        CareExpensesCounted = "care_expenses_counted",
        DependentCareCredit = "dependent_care_credit",
        EducationCredit = "education_credit",
        EducationCreditRefundable = "education_credit_refundable",
        LifetimeLearningCredit = "lifetime_learning_credit",
        SaversCredit = "savers_credit",
        ElderlyCredit = "elderly_credit",
        ChildCredits = "child_credits",
        ChildCreditsUsed = "child_credits_used",
        ChildTaxCredit = "child_tax_credit",
        OtherDependentCredit = "other_dependent_credit",
        AdditionalChildTaxCredit = "additional_child_tax_credit",
        EarnedIncomeCredit = "earned_income_credit",
        PremiumCreditIncome = "premium_credit_income",
        PovertyLine = "poverty_line",
        BenchmarkPremium = "benchmark_premium",
        AdvancePremiumCredit = "advance_premium_credit",
        PremiumContribution = "premium_contribution",
        PremiumTaxCredit = "premium_tax_credit",
        PremiumCreditNet = "premium_credit_net",
        TaxAfterNonrefundable = "tax_after_nonrefundable",
        TaxBeforeRefundable = "tax_before_refundable",
        FederalTax = "federal_tax",
        FederalTaxWithPremiumCredit = "federal_tax_with_premium_credit",
        IncomeTaxWith = "income_tax_with",
        IncomeTaxWithout = "income_tax_without",
        FederalIncomeTax = "federal_income_tax",
        CostOrdinaryRates = "cost_ordinary_rates",
        CostGainsPushed = "cost_gains_pushed",
        CostSocialSecurity = "cost_social_security",
        CostSeniorDeduction = "cost_senior_deduction",
        CostWorkerDeductions = "cost_worker_deductions",
        CostItemizedDeductions = "cost_itemized_deductions",
        CostAdjustments = "cost_adjustments",
        CostAlternativeMinimumTax = "cost_alternative_minimum_tax",
        CostNetInvestmentIncomeTax = "cost_net_investment_income_tax",
        CostDependentCareCredit = "cost_dependent_care_credit",
        CostEducationCredits = "cost_education_credits",
        CostSaversCredit = "cost_savers_credit",
        CostElderlyCredit = "cost_elderly_credit",
        CostChildCredits = "cost_child_credits",
        CostEarnedIncomeCredit = "cost_earned_income_credit",
        CostPremiumTaxCredit = "cost_premium_tax_credit",
        CliffDistance = "cliff_distance",
        CliffJump = "cliff_jump",
        MedicarePremiums = "medicare_premiums",
        MedicarePremiumsAdded = "medicare_premiums_added",
        PriorYearTax = "prior_year_tax",
        PriorYearAgi = "prior_year_agi",
        WithheldOther = "withheld_other",
        EstimatedPaid = "estimated_paid",
        StateBasis = "state_basis",
        TaxForSafeHarbor = "tax_for_safe_harbor",
        PaidDuringYear = "paid_during_year",
        RequiredDuringYear = "required_during_year",
        ShortDuringYear = "short_during_year",
        CuringPercent = "curing_percent",
        // The household's state return.
        StateGrossIncome = "state_gross_income",
        StateStart = "state_start",
        StateOwnBasis = "state_own_basis",
        StateExclusion = "state_exclusion",
        StateExclusionOfPayment = "state_exclusion_of_payment",
        StateAgi = "state_agi",
        StateDeduction = "state_deduction",
        StateTaxableIncome = "state_taxable_income",
        StateScheduleTax = "state_schedule_tax",
        StateAddon = "state_addon",
        StateRecapture = "state_recapture",
        StateSurcharge = "state_surcharge",
        StateCredit = "state_credit",
        StateRefundableCredit = "state_refundable_credit",
        StateTax = "state_tax",
        LocalRate = "local_rate",
        LocalTax = "local_tax",
        LocalTaxOnPayment = "local_tax_on_payment",
        StateTaxWith = "state_tax_with",
        StateTaxWithout = "state_tax_without",
        StateIncomeTax = "state_income_tax",
        StateAdditionalTax = "state_additional_tax",
        // What it comes to.
        CashNow = "cash_now",
        TaxOnPayment = "tax_on_payment",
        SettleUpInApril = "settle_up_in_april",
        Kept = "kept",
        Cost = "cost",
        CostPer1000Kept = "cost_per_1000_kept",
        Shortfall = "shortfall",
        CashReachesGoal = "cash_reaches_goal",
        KeptReachesGoal = "kept_reaches_goal",
        // The calendar.
        SixtyDayDeadline = "sixty_day_deadline",
        Form1099RDue = "form_1099r_due",
        ReturnDue = "return_due",
        RepayUntil = "repay_until",
        StatedAgeReached = "stated_age_reached",
        FiveYearsReached = "five_years_reached",
    }
}

ids! {
    /// How a finding follows from others. `inservice verify` knows each by itself.
    pub enum OpKind {
        /// Said in the scenario; `input` names the field.
        Input = "input",
        /// A figure of the year; `figure` names it.
        Figure = "figure",
        /// A number fixed by statute.
        Statute = "statute",
        /// Nothing: zero because no fact gives any.
        Zero = "zero",
        /// Found by search; the findings it must satisfy are in the report.
        Solved = "solved",
        /// The share of one rule in c, which several rules moved together while its own line went
        /// from a to b; the shares sum to c.
        Attributed = "attributed",
        /// a + b
        Plus = "plus",
        /// a - b
        Minus = "minus",
        /// a - b, never below zero
        LessFloorZero = "less_floor_zero",
        /// the smaller of a and b
        Smaller = "smaller",
        /// the larger of a and b
        Larger = "larger",
        /// a times `rate`
        Times = "times",
        /// a times the rate b
        TimesRate = "times_rate",
        /// a times b over c
        Share = "share",
        /// tax on a by the schedule `figure`
        Schedule = "schedule",
        /// b if a is yes, else zero
        OnlyIf = "only_if",
        /// `count` months after a, clamped to the month's end
        PlusMonths = "plus_months",
        /// `count` days after a
        PlusDays = "plus_days",
        /// a, or the next day that is no Saturday, Sunday or (in April) Emancipation Day
        NextBusinessDay = "next_business_day",
        /// 31 January of the year after a
        JanuaryAfter = "january_after",
        /// 15 April of the year after a
        AprilAfter = "april_after",
        /// a is on or after b
        OnOrAfter = "on_or_after",
        /// a is at least b
        AtLeast = "at_least",
        /// a, carried to another line
        Same = "same",
        /// c for each full step b of a
        PerStepDown = "per_step_down",
        /// c for each step b of a, or fraction of one
        PerStepUp = "per_step_up",
        /// a in each of twelve months
        TwelveMonths = "twelve_months",
        /// the least whole percentage of b that is at least a
        WholePercent = "whole_percent",
        /// the share of income a that the premium tax credit expects, by the poverty line b and
        /// the table `figure`
        ApplicableShare = "applicable_share",
        /// the value of the row of the table `figure` that begins at or below a; the first row's
        /// for less
        Row = "row",
        /// the value of the row of the table `figure` that begins below a; the first row's for less
        RowAbove = "row_above",
    }
}

ids! {
    /// What a finding's value is.
    pub enum Unit {
        Usd = "usd",
        Date = "date",
        /// A rate as a fraction: `0.1`.
        Rate = "rate",
        /// `yes` or `no`.
        YesNo = "yes_no",
        /// A whole number, as of boxes checked.
        Count = "count",
    }
}
