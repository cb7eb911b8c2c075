//! What is a number of the report called?

use inservice_core::ledger::Line;

use crate::Words;

impl Words {
    /// The name of the number.
    #[must_use]
    pub const fn line_name(self, of: Line) -> &'static str {
        match of {
            Line::GoalAmount => self.line_goal_amount(),
            Line::RequestDate => self.line_request_date(),
            Line::BirthDate => self.line_birth_date(),
            Line::AccountBalance => self.line_account_balance(),
            Line::VestedShare => self.line_vested_share(),
            Line::VestedBalance => self.line_vested_balance(),
            Line::VestedTotal => self.line_vested_total(),
            Line::AccountBasis => self.line_account_basis(),
            Line::Pre1987Basis => self.line_pre_1987_basis(),
            Line::SeasonedBalance => self.line_seasoned_balance(),
            Line::HardshipNeed => self.line_hardship_need(),
            Line::HardshipLimit => self.line_hardship_limit(),
            Line::EmergencyCap => self.line_emergency_cap(),
            Line::RouteLimit => self.line_route_limit(),
            Line::EventDate => self.line_event_date(),
            Line::WindowStarts => self.line_window_starts(),
            Line::WindowEnds => self.line_window_ends(),
            Line::LongTermCarePremium => self.line_long_term_care_premium(),
            Line::EventAmount => self.line_event_amount(),
            Line::BalancePriorYearEnd => self.line_balance_prior_year_end(),
            Line::LifeExpectancy => self.line_life_expectancy(),
            Line::RequiredMinimum => self.line_required_minimum(),
            Line::RequiredMinimumFrom => self.line_required_minimum_from(),
            Line::ExceptedLevy => self.line_excepted_levy(),
            Line::ExceptedOrder => self.line_excepted_order(),
            Line::ExceptedDividend => self.line_excepted_dividend(),
            Line::ExceptedEnrollment => self.line_excepted_enrollment(),
            Line::UsedOfLimit => self.line_used_of_limit(),
            Line::SpecialLimit => self.line_special_limit(),
            Line::IncomeOfLaterYears => self.line_income_of_later_years(),
            Line::Gross => self.line_gross(),
            Line::GrossFromSource => self.line_gross_from_source(),
            Line::BasisFromSource => self.line_basis_from_source(),
            Line::IncludibleFromSource => self.line_includible_from_source(),
            Line::Basis => self.line_basis(),
            Line::Includible => self.line_includible(),
            Line::PartGross => self.line_part_gross(),
            Line::PartBasis => self.line_part_basis(),
            Line::PartIncludible => self.line_part_includible(),
            Line::DirectRollovers => self.line_direct_rollovers(),
            Line::SixtyDayRolledOver => self.line_sixty_day_rolled_over(),
            Line::RolledOver => self.line_rolled_over(),
            Line::RolledOverUntaxed => self.line_rolled_over_untaxed(),
            Line::RolledOverToRoth => self.line_rolled_over_to_roth(),
            Line::IncomeThisYear => self.line_income_this_year(),
            Line::Date59Half => self.line_date_59_5(),
            Line::PaidFrom59Half => self.line_paid_from_59_5(),
            Line::AdditionalTaxBase => self.line_additional_tax_base(),
            Line::ExceptedAge => self.line_excepted_age(),
            Line::ExceptedEmergency => self.line_excepted_emergency(),
            Line::ExceptedDisability => self.line_excepted_disability(),
            Line::ExceptedTerminalIllness => self.line_excepted_terminal_illness(),
            Line::ExceptedBirth => self.line_excepted_birth(),
            Line::ExceptedAbuse => self.line_excepted_abuse(),
            Line::ExceptedDisaster => self.line_excepted_disaster(),
            Line::ExceptedSeparation => self.line_excepted_separation(),
            Line::ExceptedReservist => self.line_excepted_reservist(),
            Line::ExceptedLongTermCare => self.line_excepted_long_term_care(),
            Line::EmergencyNeed => self.line_emergency_need(),
            Line::MedicalExpenses => self.line_medical_expenses(),
            Line::MedicalFloor => self.line_medical_floor(),
            Line::ExceptedMedical => self.line_excepted_medical(),
            Line::AdditionalTaxBaseLeft => self.line_additional_tax_base_left(),
            Line::BasisToIra => self.line_basis_to_ira(),
            Line::ExceptedTotal => self.line_excepted_total(),
            Line::AdditionalTax => self.line_additional_tax(),
            Line::WithholdingMinimum => self.line_withholding_minimum(),
            Line::WithholdingDefault => self.line_withholding_default(),
            Line::WithholdingRate => self.line_withholding_rate(),
            Line::PartWithholding => self.line_part_withholding(),
            Line::FederalWithholding => self.line_federal_withholding(),
            Line::CoveringPercent => self.line_covering_percent(),
            Line::StateWithholding => self.line_state_withholding(),
            Line::WagesTaxpayer => self.line_wages_taxpayer(),
            Line::WagesSpouse => self.line_wages_spouse(),
            Line::TaxableInterest => self.line_taxable_interest(),
            Line::OrdinaryDividends => self.line_ordinary_dividends(),
            Line::TaxExemptInterest => self.line_tax_exempt_interest(),
            Line::QualifiedDividends => self.line_qualified_dividends(),
            Line::ShortTermGain => self.line_short_term_gain(),
            Line::LongTermGain => self.line_long_term_gain(),
            Line::NetCapitalGain => self.line_net_capital_gain(),
            Line::PreferentialIncome => self.line_preferential_income(),
            Line::SocialSecurityBenefits => self.line_social_security_benefits(),
            Line::ProvisionalIncome => self.line_provisional_income(),
            Line::TaxableSocialSecurity => self.line_taxable_social_security(),
            Line::StudentLoanInterestDeduction => self.line_student_loan_interest_deduction(),
            Line::StudentLoanInterestPaid => self.line_student_loan_interest_paid(),
            Line::IraDeduction => self.line_ira_deduction(),
            Line::IraContribution => self.line_ira_contribution(),
            Line::StateLocalIncomeTax => self.line_state_local_income_tax(),
            Line::RealEstateTax => self.line_real_estate_tax(),
            Line::MortgageInterest => self.line_mortgage_interest(),
            Line::CharityCash => self.line_charity_cash(),
            Line::ElectiveDeferralsTaxpayer => self.line_elective_deferrals_taxpayer(),
            Line::ElectiveDeferralsSpouse => self.line_elective_deferrals_spouse(),
            Line::DistributionsOtherYears => self.line_distributions_other_years(),
            Line::CareExpenses => self.line_care_expenses(),
            Line::EducationExpenses => self.line_education_expenses(),
            Line::LifetimeLearningExpenses => self.line_lifetime_learning_expenses(),
            Line::Tips => self.line_tips(),
            Line::OvertimePremium => self.line_overtime_premium(),
            Line::CarLoanInterest => self.line_car_loan_interest(),
            Line::OtherPensions => self.line_other_pensions(),
            Line::OtherIncome => self.line_other_income(),
            Line::TotalIncome => self.line_total_income(),
            Line::Adjustments => self.line_adjustments(),
            Line::AdjustedGrossIncome => self.line_adjusted_gross_income(),
            Line::BasicStandardDeduction => self.line_basic_standard_deduction(),
            Line::DependentStandardDeduction => self.line_dependent_standard_deduction(),
            Line::AdditionalStandardDeduction => self.line_additional_standard_deduction(),
            Line::StandardDeduction => self.line_standard_deduction(),
            Line::MedicalDeduction => self.line_medical_deduction(),
            Line::SaltCap => self.line_salt_cap(),
            Line::SaltDeduction => self.line_salt_deduction(),
            Line::CharityDeduction => self.line_charity_deduction(),
            Line::ItemizedBeforeLimit => self.line_itemized_before_limit(),
            Line::OverallLimit => self.line_overall_limit(),
            Line::ItemizedDeductions => self.line_itemized_deductions(),
            Line::Deduction => self.line_deduction(),
            Line::TipsDeduction => self.line_tips_deduction(),
            Line::OvertimeDeduction => self.line_overtime_deduction(),
            Line::CarLoanInterestDeduction => self.line_car_loan_interest_deduction(),
            Line::SeniorDeduction => self.line_senior_deduction(),
            Line::TaxableIncome => self.line_taxable_income(),
            Line::OrdinaryTaxableIncome => self.line_ordinary_taxable_income(),
            Line::GainsAtZero => self.line_gains_at_zero(),
            Line::GainsAtMiddle => self.line_gains_at_middle(),
            Line::GainsAtTop => self.line_gains_at_top(),
            Line::IncomeTax => self.line_income_tax(),
            Line::AlternativeMinimumTaxableIncome => self.line_alternative_minimum_taxable_income(),
            Line::AmtExemption => self.line_amt_exemption(),
            Line::AmtBase => self.line_amt_base(),
            Line::AlternativeMinimumTax => self.line_alternative_minimum_tax(),
            Line::NetInvestmentIncome => self.line_net_investment_income(),
            Line::NetInvestmentIncomeTax => self.line_net_investment_income_tax(),
            Line::AdditionalMedicareTax => self.line_additional_medicare_tax(),
            Line::CareExpensesCounted => self.line_care_expenses_counted(),
            Line::DependentCareCredit => self.line_dependent_care_credit(),
            Line::EducationCredit => self.line_education_credit(),
            Line::EducationCreditRefundable => self.line_education_credit_refundable(),
            Line::LifetimeLearningCredit => self.line_lifetime_learning_credit(),
            Line::SaversCredit => self.line_savers_credit(),
            Line::ElderlyCredit => self.line_elderly_credit(),
            Line::ChildCredits => self.line_child_credits(),
            Line::ChildCreditsUsed => self.line_child_credits_used(),
            Line::ChildTaxCredit => self.line_child_tax_credit(),
            Line::OtherDependentCredit => self.line_other_dependent_credit(),
            Line::AdditionalChildTaxCredit => self.line_additional_child_tax_credit(),
            Line::EarnedIncomeCredit => self.line_earned_income_credit(),
            Line::PremiumCreditIncome => self.line_premium_credit_income(),
            Line::PovertyLine => self.line_poverty_line(),
            Line::BenchmarkPremium => self.line_benchmark_premium(),
            Line::AdvancePremiumCredit => self.line_advance_premium_credit(),
            Line::PremiumContribution => self.line_premium_contribution(),
            Line::PremiumTaxCredit => self.line_premium_tax_credit(),
            Line::PremiumCreditNet => self.line_premium_credit_net(),
            Line::TaxAfterNonrefundable => self.line_tax_after_nonrefundable(),
            Line::TaxBeforeRefundable => self.line_tax_before_refundable(),
            Line::FederalTax => self.line_federal_tax(),
            Line::FederalTaxWithPremiumCredit => self.line_federal_tax_with_premium_credit(),
            Line::IncomeTaxWith => self.line_income_tax_with(),
            Line::IncomeTaxWithout => self.line_income_tax_without(),
            Line::FederalIncomeTax => self.line_federal_income_tax(),
            Line::CostOrdinaryRates => self.line_cost_ordinary_rates(),
            Line::CostGainsPushed => self.line_cost_gains_pushed(),
            Line::CostSocialSecurity => self.line_cost_social_security(),
            Line::CostSeniorDeduction => self.line_cost_senior_deduction(),
            Line::CostWorkerDeductions => self.line_cost_worker_deductions(),
            Line::CostItemizedDeductions => self.line_cost_itemized_deductions(),
            Line::CostAdjustments => self.line_cost_adjustments(),
            Line::CostAlternativeMinimumTax => self.line_cost_alternative_minimum_tax(),
            Line::CostNetInvestmentIncomeTax => self.line_cost_net_investment_income_tax(),
            Line::CostDependentCareCredit => self.line_cost_dependent_care_credit(),
            Line::CostEducationCredits => self.line_cost_education_credits(),
            Line::CostSaversCredit => self.line_cost_savers_credit(),
            Line::CostElderlyCredit => self.line_cost_elderly_credit(),
            Line::CostChildCredits => self.line_cost_child_credits(),
            Line::CostEarnedIncomeCredit => self.line_cost_earned_income_credit(),
            Line::CostPremiumTaxCredit => self.line_cost_premium_tax_credit(),
            Line::CliffDistance => self.line_cliff_distance(),
            Line::CliffJump => self.line_cliff_jump(),
            Line::MedicarePremiums => self.line_medicare_premiums(),
            Line::MedicarePremiumsAdded => self.line_medicare_premiums_added(),
            Line::PriorYearTax => self.line_prior_year_tax(),
            Line::PriorYearAgi => self.line_prior_year_agi(),
            Line::WithheldOther => self.line_withheld_other(),
            Line::EstimatedPaid => self.line_estimated_paid(),
            Line::TaxForSafeHarbor => self.line_tax_for_safe_harbor(),
            Line::PaidDuringYear => self.line_paid_during_year(),
            Line::RequiredDuringYear => self.line_required_during_year(),
            Line::ShortDuringYear => self.line_short_during_year(),
            Line::CuringPercent => self.line_curing_percent(),
            Line::CashNow => self.line_cash_now(),
            Line::TaxOnPayment => self.line_tax_on_payment(),
            Line::SettleUpInApril => self.line_settle_up_in_april(),
            Line::Kept => self.line_kept(),
            Line::Cost => self.line_cost(),
            Line::CostPer1000Kept => self.line_cost_per_1000_kept(),
            Line::Shortfall => self.line_shortfall(),
            Line::CashReachesGoal => self.line_cash_reaches_goal(),
            Line::KeptReachesGoal => self.line_kept_reaches_goal(),
            Line::LoanOutstanding => self.line_loan_outstanding(),
            Line::LoanHighest => self.line_loan_highest(),
            Line::LoanDollarLimit => self.line_loan_dollar_limit(),
            Line::LoanShareLimit => self.line_loan_share_limit(),
            Line::LoanLimit => self.line_loan_limit(),
            Line::LoanAvailable => self.line_loan_available(),
            Line::LoanSecured => self.line_loan_secured(),
            Line::LoanAmount => self.line_loan_amount(),
            Line::LoanInterestRate => self.line_loan_interest_rate(),
            Line::LoanPayments => self.line_loan_payments(),
            Line::LoanPayment => self.line_loan_payment(),
            Line::LoanLastPayment => self.line_loan_last_payment(),
            Line::LoanInterest => self.line_loan_interest(),
            Line::LoanLatestEnd => self.line_loan_latest_end(),
            Line::LoanReplaced => self.line_loan_replaced(),
            Line::LoanCounted => self.line_loan_counted(),
            Line::LoanOverLimit => self.line_loan_over_limit(),
            Line::LoanMissedOn => self.line_loan_missed_on(),
            Line::LoanDelayedTo => self.line_loan_delayed_to(),
            Line::LoanCureEnds => self.line_loan_cure_ends(),
            Line::LoanOwed => self.line_loan_owed(),
            Line::LoanDeemed => self.line_loan_deemed(),
            Line::LoanBasisAdded => self.line_loan_basis_added(),
            Line::LoanOffsetAmount => self.line_loan_offset_amount(),
            Line::LoanOffsetOn => self.line_loan_offset_on(),
            Line::LoanOffsetCash => self.line_loan_offset_cash(),
            Line::LoanRollOverBy => self.line_loan_roll_over_by(),
            Line::LoanRollOverExtended => self.line_loan_roll_over_extended(),
            Line::LoanCost => self.line_loan_cost(),
            Line::EmployerRothIncome => self.line_employer_roth_income(),
            Line::EmployerRothTax => self.line_employer_roth_tax(),
            Line::SixtyDayDeadline => self.line_sixty_day_deadline(),
            Line::Form1099RDue => self.line_form_1099r_due(),
            Line::ReturnDue => self.line_return_due(),
            Line::RepayUntil => self.line_repay_until(),
            Line::ExcessDeferralBy => self.line_excess_deferral_by(),
            Line::RequiredMinimumBy => self.line_required_minimum_by(),
            Line::ReservistIraUntil => self.line_reservist_ira_until(),
            Line::ReturnExtended => self.line_return_extended(),
            Line::RepayFrom => self.line_repay_from(),
            Line::StateWithholdingRate => self.line_state_withholding_rate(),
            Line::StateBasis => self.line_state_basis(),
            Line::StateGrossIncome => self.line_state_gross_income(),
            Line::StateStart => self.line_state_start(),
            Line::StateOwnBasis => self.line_state_own_basis(),
            Line::StateExclusion => self.line_state_exclusion(),
            Line::StateExclusionOfPayment => self.line_state_exclusion_of_payment(),
            Line::StateAgi => self.line_state_agi(),
            Line::StateDeduction => self.line_state_deduction(),
            Line::StateTaxableIncome => self.line_state_taxable_income(),
            Line::StateScheduleTax => self.line_state_schedule_tax(),
            Line::StateAddon => self.line_state_addon(),
            Line::StateRecapture => self.line_state_recapture(),
            Line::StateSurcharge => self.line_state_surcharge(),
            Line::StateCredit => self.line_state_credit(),
            Line::StateRefundableCredit => self.line_state_refundable_credit(),
            Line::StateTax => self.line_state_tax(),
            Line::LocalRate => self.line_local_rate(),
            Line::LocalTax => self.line_local_tax(),
            Line::LocalTaxOnPayment => self.line_local_tax_on_payment(),
            Line::StateTaxWith => self.line_state_tax_with(),
            Line::StateTaxWithout => self.line_state_tax_without(),
            Line::StateIncomeTax => self.line_state_income_tax(),
            Line::StateAdditionalTax => self.line_state_additional_tax(),
            Line::StatedAgeReached => self.line_stated_age_reached(),
            Line::IncomeOfYear => self.line_income_of_year(),
            Line::Repayment => self.line_repayment(),
            Line::Repaid => self.line_repaid(),
            Line::IncomeReversed => self.line_income_reversed(),
            Line::KeptAfterRepaying => self.line_kept_after_repaying(),
            Line::AmendBy => self.line_amend_by(),
            Line::RepaidOn => self.line_repaid_on(),
            Line::ConvertedTaxable => self.line_converted_taxable(),
            Line::ConvertedLeft => self.line_converted_left(),
            Line::Recapture => self.line_recapture(),
            Line::RequiredMinimumLeft => self.line_required_minimum_left(),
            Line::RequiredMinimumFirst => self.line_required_minimum_first(),
            Line::StockValue => self.line_stock_value(),
            Line::StockBasis => self.line_stock_basis(),
            Line::StockGain => self.line_stock_gain(),
            Line::WouldBeSpared => self.line_would_be_spared(),
            Line::EarlierWithdrawal => self.line_earlier_withdrawal(),
            Line::IncomeOfEarlierYear => self.line_income_of_earlier_year(),
            Line::FiveYearsReached => self.line_five_years_reached(),
        }
    }

    /// What the number means, where its name does not say it.
    #[must_use]
    pub const fn line_about(self, of: Line) -> Option<&'static str> {
        match of {
            Line::StateGrossIncome => Some(self.line_state_gross_income_about()),
            Line::StateOwnBasis => Some(self.line_state_own_basis_about()),
            Line::StateIncomeTax => Some(self.line_state_income_tax_about()),
            Line::StateAdditionalTax => Some(self.line_state_additional_tax_about()),
            Line::VestedShare => Some(self.line_vested_share_about()),
            Line::AccountBasis => Some(self.line_account_basis_about()),
            Line::Pre1987Basis => Some(self.line_pre_1987_basis_about()),
            Line::HardshipLimit => Some(self.line_hardship_limit_about()),
            Line::EmergencyCap => Some(self.line_emergency_cap_about()),
            Line::Gross => Some(self.line_gross_about()),
            Line::Basis => Some(self.line_basis_about()),
            Line::Includible => Some(self.line_includible_about()),
            Line::DirectRollovers => Some(self.line_direct_rollovers_about()),
            Line::SixtyDayRolledOver => Some(self.line_sixty_day_rolled_over_about()),
            Line::RolledOverToRoth => Some(self.line_rolled_over_to_roth_about()),
            Line::IncomeThisYear => Some(self.line_income_this_year_about()),
            Line::AdditionalTaxBase => Some(self.line_additional_tax_base_about()),
            Line::MedicalFloor => Some(self.line_medical_floor_about()),
            Line::AdditionalTax => Some(self.line_additional_tax_about()),
            Line::FederalWithholding => Some(self.line_federal_withholding_about()),
            Line::StateWithholding => Some(self.line_state_withholding_about()),
            Line::TaxExemptInterest => Some(self.line_tax_exempt_interest_about()),
            Line::QualifiedDividends => Some(self.line_qualified_dividends_about()),
            Line::ShortTermGain => Some(self.line_short_term_gain_about()),
            Line::LongTermGain => Some(self.line_long_term_gain_about()),
            Line::NetCapitalGain => Some(self.line_net_capital_gain_about()),
            Line::PreferentialIncome => Some(self.line_preferential_income_about()),
            Line::ProvisionalIncome => Some(self.line_provisional_income_about()),
            Line::TaxableSocialSecurity => Some(self.line_taxable_social_security_about()),
            Line::StudentLoanInterestDeduction => Some(self.line_student_loan_interest_deduction_about()),
            Line::IraDeduction => Some(self.line_ira_deduction_about()),
            Line::OvertimePremium => Some(self.line_overtime_premium_about()),
            Line::Adjustments => Some(self.line_adjustments_about()),
            Line::AdjustedGrossIncome => Some(self.line_adjusted_gross_income_about()),
            Line::AdditionalStandardDeduction => Some(self.line_additional_standard_deduction_about()),
            Line::StandardDeduction => Some(self.line_standard_deduction_about()),
            Line::MedicalDeduction => Some(self.line_medical_deduction_about()),
            Line::SaltCap => Some(self.line_salt_cap_about()),
            Line::CharityDeduction => Some(self.line_charity_deduction_about()),
            Line::OverallLimit => Some(self.line_overall_limit_about()),
            Line::ItemizedDeductions => Some(self.line_itemized_deductions_about()),
            Line::Deduction => Some(self.line_deduction_about()),
            Line::TipsDeduction => Some(self.line_tips_deduction_about()),
            Line::OvertimeDeduction => Some(self.line_overtime_deduction_about()),
            Line::CarLoanInterestDeduction => Some(self.line_car_loan_interest_deduction_about()),
            Line::SeniorDeduction => Some(self.line_senior_deduction_about()),
            Line::TaxableIncome => Some(self.line_taxable_income_about()),
            Line::OrdinaryTaxableIncome => Some(self.line_ordinary_taxable_income_about()),
            Line::GainsAtZero => Some(self.line_gains_at_zero_about()),
            Line::IncomeTax => Some(self.line_income_tax_about()),
            Line::AlternativeMinimumTaxableIncome => Some(self.line_alternative_minimum_taxable_income_about()),
            Line::AmtExemption => Some(self.line_amt_exemption_about()),
            Line::AlternativeMinimumTax => Some(self.line_alternative_minimum_tax_about()),
            Line::NetInvestmentIncome => Some(self.line_net_investment_income_about()),
            Line::NetInvestmentIncomeTax => Some(self.line_net_investment_income_tax_about()),
            Line::AdditionalMedicareTax => Some(self.line_additional_medicare_tax_about()),
            Line::CareExpensesCounted => Some(self.line_care_expenses_counted_about()),
            Line::DependentCareCredit => Some(self.line_dependent_care_credit_about()),
            Line::EducationCredit => Some(self.line_education_credit_about()),
            Line::EducationCreditRefundable => Some(self.line_education_credit_refundable_about()),
            Line::LifetimeLearningCredit => Some(self.line_lifetime_learning_credit_about()),
            Line::SaversCredit => Some(self.line_savers_credit_about()),
            Line::DistributionsOtherYears => Some(self.line_distributions_other_years_about()),
            Line::DependentStandardDeduction => Some(self.line_dependent_standard_deduction_about()),
            Line::ElderlyCredit => Some(self.line_elderly_credit_about()),
            Line::ChildCredits => Some(self.line_child_credits_about()),
            Line::ChildCreditsUsed => Some(self.line_child_credits_used_about()),
            Line::ChildTaxCredit => Some(self.line_child_tax_credit_about()),
            Line::OtherDependentCredit => Some(self.line_other_dependent_credit_about()),
            Line::AdditionalChildTaxCredit => Some(self.line_additional_child_tax_credit_about()),
            Line::EarnedIncomeCredit => Some(self.line_earned_income_credit_about()),
            Line::PremiumCreditIncome => Some(self.line_premium_credit_income_about()),
            Line::PovertyLine => Some(self.line_poverty_line_about()),
            Line::BenchmarkPremium => Some(self.line_benchmark_premium_about()),
            Line::PremiumContribution => Some(self.line_premium_contribution_about()),
            Line::PremiumTaxCredit => Some(self.line_premium_tax_credit_about()),
            Line::PremiumCreditNet => Some(self.line_premium_credit_net_about()),
            Line::TaxAfterNonrefundable => Some(self.line_tax_after_nonrefundable_about()),
            Line::TaxBeforeRefundable => Some(self.line_tax_before_refundable_about()),
            Line::FederalTax => Some(self.line_federal_tax_about()),
            Line::FederalTaxWithPremiumCredit => Some(self.line_federal_tax_with_premium_credit_about()),
            Line::FederalIncomeTax => Some(self.line_federal_income_tax_about()),
            Line::CostOrdinaryRates => Some(self.line_cost_ordinary_rates_about()),
            Line::CostGainsPushed => Some(self.line_cost_gains_pushed_about()),
            Line::CostSocialSecurity => Some(self.line_cost_social_security_about()),
            Line::CostSeniorDeduction => Some(self.line_cost_senior_deduction_about()),
            Line::CostWorkerDeductions => Some(self.line_cost_worker_deductions_about()),
            Line::CostItemizedDeductions => Some(self.line_cost_itemized_deductions_about()),
            Line::CostAdjustments => Some(self.line_cost_adjustments_about()),
            Line::CostNetInvestmentIncomeTax => Some(self.line_cost_net_investment_income_tax_about()),
            Line::CostDependentCareCredit => Some(self.line_cost_dependent_care_credit_about()),
            Line::CostEducationCredits => Some(self.line_cost_education_credits_about()),
            Line::CostSaversCredit => Some(self.line_cost_savers_credit_about()),
            Line::CostElderlyCredit => Some(self.line_cost_elderly_credit_about()),
            Line::CostChildCredits => Some(self.line_cost_child_credits_about()),
            Line::CostEarnedIncomeCredit => Some(self.line_cost_earned_income_credit_about()),
            Line::CostPremiumTaxCredit => Some(self.line_cost_premium_tax_credit_about()),
            Line::CliffDistance | Line::CliffJump => None,
            Line::MedicarePremiums => Some(self.line_medicare_premiums_about()),
            Line::MedicarePremiumsAdded => Some(self.line_medicare_premiums_added_about()),
            Line::TaxForSafeHarbor => Some(self.line_tax_for_safe_harbor_about()),
            Line::PaidDuringYear => Some(self.line_paid_during_year_about()),
            Line::RequiredDuringYear => Some(self.line_required_during_year_about()),
            Line::ShortDuringYear => Some(self.line_short_during_year_about()),
            Line::CuringPercent => Some(self.line_curing_percent_about()),
            Line::CashNow => Some(self.line_cash_now_about()),
            Line::SpecialLimit => Some(self.line_special_limit_about()),
            Line::IncomeOfLaterYears => Some(self.line_income_of_later_years_about()),
            Line::SettleUpInApril => Some(self.line_settle_up_in_april_about()),
            Line::Kept => Some(self.line_kept_about()),
            Line::Cost => Some(self.line_cost_about()),
            Line::LoanLimit => Some(self.line_loan_limit_about()),
            Line::LoanSecured => Some(self.line_loan_secured_about()),
            Line::LoanDeemed => Some(self.line_loan_deemed_about()),
            Line::GoalAmount
            | Line::RequestDate
            | Line::BirthDate
            | Line::AccountBalance
            | Line::VestedBalance
            | Line::VestedTotal
            | Line::SeasonedBalance
            | Line::HardshipNeed
            | Line::RouteLimit
            | Line::EventDate
            | Line::WindowStarts
            | Line::WindowEnds
            | Line::LongTermCarePremium
            | Line::EventAmount
            | Line::BalancePriorYearEnd
            | Line::LifeExpectancy
            | Line::RequiredMinimum
            | Line::RequiredMinimumFrom
            | Line::ExceptedLevy
            | Line::ExceptedOrder
            | Line::ExceptedDividend
            | Line::ExceptedEnrollment
            | Line::UsedOfLimit
            | Line::GrossFromSource
            | Line::BasisFromSource
            | Line::IncludibleFromSource
            | Line::PartGross
            | Line::PartBasis
            | Line::PartIncludible
            | Line::RolledOver
            | Line::RolledOverUntaxed
            | Line::Date59Half
            | Line::PaidFrom59Half
            | Line::ExceptedAge
            | Line::ExceptedEmergency
            | Line::ExceptedDisability
            | Line::ExceptedTerminalIllness
            | Line::ExceptedBirth
            | Line::ExceptedAbuse
            | Line::ExceptedDisaster
            | Line::ExceptedSeparation
            | Line::ExceptedReservist
            | Line::ExceptedLongTermCare
            | Line::EmergencyNeed
            | Line::MedicalExpenses
            | Line::ExceptedMedical
            | Line::AdditionalTaxBaseLeft
            | Line::WithholdingMinimum
            | Line::WithholdingDefault
            | Line::WithholdingRate
            | Line::PartWithholding
            | Line::WagesTaxpayer
            | Line::WagesSpouse
            | Line::TaxableInterest
            | Line::OrdinaryDividends
            | Line::SocialSecurityBenefits
            | Line::StudentLoanInterestPaid
            | Line::IraContribution
            | Line::StateLocalIncomeTax
            | Line::RealEstateTax
            | Line::MortgageInterest
            | Line::CharityCash
            | Line::ElectiveDeferralsTaxpayer
            | Line::ElectiveDeferralsSpouse
            | Line::CareExpenses
            | Line::EducationExpenses
            | Line::LifetimeLearningExpenses
            | Line::Tips
            | Line::CarLoanInterest
            | Line::OtherPensions
            | Line::OtherIncome
            | Line::TotalIncome
            | Line::BasicStandardDeduction
            | Line::SaltDeduction
            | Line::ItemizedBeforeLimit
            | Line::GainsAtMiddle
            | Line::GainsAtTop
            | Line::AmtBase
            | Line::AdvancePremiumCredit
            | Line::IncomeTaxWith
            | Line::IncomeTaxWithout
            | Line::CostAlternativeMinimumTax
            | Line::PriorYearTax
            | Line::PriorYearAgi
            | Line::WithheldOther
            | Line::EstimatedPaid
            | Line::TaxOnPayment
            | Line::CostPer1000Kept
            | Line::Shortfall
            | Line::CashReachesGoal
            | Line::KeptReachesGoal
            | Line::LoanOutstanding
            | Line::LoanHighest
            | Line::LoanDollarLimit
            | Line::LoanShareLimit
            | Line::LoanAvailable
            | Line::LoanAmount
            | Line::LoanInterestRate
            | Line::LoanPayments
            | Line::LoanPayment
            | Line::LoanLastPayment
            | Line::LoanInterest
            | Line::LoanLatestEnd
            | Line::LoanReplaced
            | Line::LoanCounted
            | Line::LoanOverLimit
            | Line::LoanMissedOn
            | Line::LoanDelayedTo
            | Line::LoanCureEnds
            | Line::LoanOwed
            | Line::LoanBasisAdded
            | Line::LoanOffsetAmount
            | Line::LoanOffsetOn
            | Line::LoanOffsetCash
            | Line::LoanRollOverBy
            | Line::LoanRollOverExtended
            | Line::LoanCost
            | Line::EmployerRothIncome
            | Line::EmployerRothTax
            | Line::SixtyDayDeadline
            | Line::Form1099RDue
            | Line::ReturnDue
            | Line::ExceptedTotal
            | Line::BasisToIra
            | Line::CoveringPercent
            | Line::RepayFrom
            | Line::ReturnExtended
            | Line::ReservistIraUntil
            | Line::RequiredMinimumBy
            | Line::ExcessDeferralBy
            | Line::RepayUntil
            | Line::StatedAgeReached
            | Line::StateWithholdingRate
            | Line::StateBasis
            | Line::StateStart
            | Line::StateExclusion
            | Line::StateExclusionOfPayment
            | Line::StateAgi
            | Line::StateDeduction
            | Line::StateTaxableIncome
            | Line::StateScheduleTax
            | Line::StateAddon
            | Line::StateRecapture
            | Line::StateSurcharge
            | Line::StateCredit
            | Line::StateRefundableCredit
            | Line::StateTax
            | Line::LocalRate
            | Line::LocalTax
            | Line::LocalTaxOnPayment
            | Line::StateTaxWith
            | Line::StateTaxWithout
            | Line::IncomeOfYear
            | Line::Repayment
            | Line::Repaid
            | Line::IncomeReversed
            | Line::KeptAfterRepaying
            | Line::AmendBy
            | Line::RepaidOn
            | Line::ConvertedTaxable
            | Line::ConvertedLeft
            | Line::Recapture
            | Line::RequiredMinimumLeft
            | Line::RequiredMinimumFirst
            | Line::StockValue
            | Line::StockBasis
            | Line::StockGain
            | Line::WouldBeSpared
            | Line::EarlierWithdrawal
            | Line::IncomeOfEarlierYear
            | Line::FiveYearsReached => None,
        }
    }
}
