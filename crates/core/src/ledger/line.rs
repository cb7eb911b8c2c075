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
        ExceptedEmergency = "excepted_emergency",
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
        // The household's federal return.
        WagesTaxpayer = "wages_taxpayer",
        WagesSpouse = "wages_spouse",
        TaxableInterest = "taxable_interest",
        OrdinaryDividends = "ordinary_dividends",
        NetCapitalGain = "net_capital_gain",
        OtherPensions = "other_pensions",
        OtherIncome = "other_income",
        TotalIncome = "total_income",
        Adjustments = "adjustments",
        AdjustedGrossIncome = "adjusted_gross_income",
        BasicStandardDeduction = "basic_standard_deduction",
        AdditionalStandardDeduction = "additional_standard_deduction",
        StandardDeduction = "standard_deduction",
        TaxableIncome = "taxable_income",
        IncomeTax = "income_tax",
        IncomeTaxWith = "income_tax_with",
        IncomeTaxWithout = "income_tax_without",
        FederalIncomeTax = "federal_income_tax",
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
