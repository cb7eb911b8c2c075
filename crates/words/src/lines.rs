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
            Line::EmergencyNeed => self.line_emergency_need(),
            Line::MedicalExpenses => self.line_medical_expenses(),
            Line::MedicalFloor => self.line_medical_floor(),
            Line::ExceptedMedical => self.line_excepted_medical(),
            Line::AdditionalTaxBaseLeft => self.line_additional_tax_base_left(),
            Line::AdditionalTax => self.line_additional_tax(),
            Line::WithholdingMinimum => self.line_withholding_minimum(),
            Line::WithholdingDefault => self.line_withholding_default(),
            Line::WithholdingRate => self.line_withholding_rate(),
            Line::PartWithholding => self.line_part_withholding(),
            Line::FederalWithholding => self.line_federal_withholding(),
            Line::StateWithholding => self.line_state_withholding(),
            Line::WagesTaxpayer => self.line_wages_taxpayer(),
            Line::WagesSpouse => self.line_wages_spouse(),
            Line::TaxableInterest => self.line_taxable_interest(),
            Line::OrdinaryDividends => self.line_ordinary_dividends(),
            Line::NetCapitalGain => self.line_net_capital_gain(),
            Line::OtherPensions => self.line_other_pensions(),
            Line::OtherIncome => self.line_other_income(),
            Line::TotalIncome => self.line_total_income(),
            Line::Adjustments => self.line_adjustments(),
            Line::AdjustedGrossIncome => self.line_adjusted_gross_income(),
            Line::BasicStandardDeduction => self.line_basic_standard_deduction(),
            Line::AdditionalStandardDeduction => self.line_additional_standard_deduction(),
            Line::StandardDeduction => self.line_standard_deduction(),
            Line::TaxableIncome => self.line_taxable_income(),
            Line::IncomeTax => self.line_income_tax(),
            Line::IncomeTaxWith => self.line_income_tax_with(),
            Line::IncomeTaxWithout => self.line_income_tax_without(),
            Line::FederalIncomeTax => self.line_federal_income_tax(),
            Line::CashNow => self.line_cash_now(),
            Line::TaxOnPayment => self.line_tax_on_payment(),
            Line::SettleUpInApril => self.line_settle_up_in_april(),
            Line::Kept => self.line_kept(),
            Line::Cost => self.line_cost(),
            Line::CostPer1000Kept => self.line_cost_per_1000_kept(),
            Line::Shortfall => self.line_shortfall(),
            Line::CashReachesGoal => self.line_cash_reaches_goal(),
            Line::KeptReachesGoal => self.line_kept_reaches_goal(),
            Line::SixtyDayDeadline => self.line_sixty_day_deadline(),
            Line::Form1099RDue => self.line_form_1099r_due(),
            Line::ReturnDue => self.line_return_due(),
            Line::RepayUntil => self.line_repay_until(),
            Line::StatedAgeReached => self.line_stated_age_reached(),
            Line::FiveYearsReached => self.line_five_years_reached(),
        }
    }

    /// What the number means, where its name does not say it.
    #[must_use]
    pub const fn line_about(self, of: Line) -> Option<&'static str> {
        match of {
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
            Line::Adjustments => Some(self.line_adjustments_about()),
            Line::AdjustedGrossIncome => Some(self.line_adjusted_gross_income_about()),
            Line::AdditionalStandardDeduction => Some(self.line_additional_standard_deduction_about()),
            Line::TaxableIncome => Some(self.line_taxable_income_about()),
            Line::FederalIncomeTax => Some(self.line_federal_income_tax_about()),
            Line::CashNow => Some(self.line_cash_now_about()),
            Line::SettleUpInApril => Some(self.line_settle_up_in_april_about()),
            Line::Kept => Some(self.line_kept_about()),
            Line::Cost => Some(self.line_cost_about()),
            Line::GoalAmount
            | Line::RequestDate
            | Line::BirthDate
            | Line::AccountBalance
            | Line::VestedBalance
            | Line::VestedTotal
            | Line::SeasonedBalance
            | Line::HardshipNeed
            | Line::RouteLimit
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
            | Line::NetCapitalGain
            | Line::OtherPensions
            | Line::OtherIncome
            | Line::TotalIncome
            | Line::BasicStandardDeduction
            | Line::StandardDeduction
            | Line::IncomeTax
            | Line::IncomeTaxWith
            | Line::IncomeTaxWithout
            | Line::TaxOnPayment
            | Line::CostPer1000Kept
            | Line::Shortfall
            | Line::CashReachesGoal
            | Line::KeptReachesGoal
            | Line::SixtyDayDeadline
            | Line::Form1099RDue
            | Line::ReturnDue
            | Line::RepayUntil
            | Line::StatedAgeReached
            | Line::FiveYearsReached => None,
        }
    }
}
