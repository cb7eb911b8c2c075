//! What is a field of the scenario called?

use inservice_core::access::PlanFeature;
use inservice_core::scenario::MoneySource;

use crate::Words;

impl Words {
    /// The label of the field at a path (`plan.sources.disc_match.balance`) or a JSON pointer; the
    /// path itself where it has none.
    #[must_use]
    pub fn field_name(self, path: &str) -> String {
        let steps = steps(path);
        let label = match steps.as_slice() {
            ["plan", "sources", source] => MoneySource::from_id(source).map(|source| self.source_name(source)),
            ["plan", "sources", source, field @ ..] => {
                let name = self.account_field(field).zip(MoneySource::from_id(source));
                return name.map_or_else(
                    || path.to_owned(),
                    |(name, source)| self.field_of_source(name, self.source_name(source)),
                );
            }
            ["plan", "allows", feature] => PlanFeature::from_id(feature).map(|feature| self.plan_feature_name(feature)),
            ["household", field, ..] => self.household_field(field),
            other => self.other_field(other),
        };
        label.unwrap_or(path).to_owned()
    }

    /// The label that the page has for a field: short where the source stands above it.
    #[must_use]
    pub fn field_label(self, path: &str) -> String {
        let steps = steps(path);
        let field = match steps.as_slice() {
            ["plan", "sources", _, field @ ..] => field,
            ["request", "delivery"] => return self.field_parts().to_owned(),
            _ => return self.field_name(path),
        };
        let short = match field {
            ["vested_percent"] => Some(self.form_vested()),
            ["basis"] => Some(self.form_roth_basis()),
            ["first_contribution_year"] => Some(self.form_roth_first_year()),
            ["post_1986_basis"] => Some(self.form_post_1986()),
            ["pre_1987_basis"] => Some(self.form_pre_1987()),
            ["held_two_years"] => Some(self.form_held_two_years()),
            other => self.account_field(other),
        };
        short.unwrap_or(path).to_owned()
    }

    /// What helps to answer a question of the page; empty where its label says enough.
    #[must_use]
    pub fn field_hint(self, path: &str) -> &'static str {
        let steps = steps(path);
        match steps.as_slice() {
            ["plan", "sources", _, "vesting", "schedule"] => self.field_vesting_schedule_hint(),
            ["plan", "sources", _, "withdrawn_while_partly_vested", "amount"] => self.field_withdrawn_hint(),
            ["plan", "sources", _, "withdrawn_while_partly_vested", "balance_after"] => {
                self.field_withdrawn_after_hint()
            }
            ["plan", "sources", _, "employer_stock", "value"] => self.field_stock_value_hint(),
            ["plan", "sources", _, "contributed_this_year"] => self.field_contributed_this_year_hint(),
            ["plan", "sources", _, "conversions"] => self.field_conversions_hint(),
            ["plan", "sources", _, "deposits"] => self.field_deposits_hint(),
            ["events", "disaster", "all_in_first_year"] => self.field_disaster_at_once_hint(),
            ["plan", "loans", "highest_12_months"] => self.field_loan_highest_hint(),
            ["plan", "loans", "history"] => self.field_loan_history_hint(),
            ["plan", "loans", "missed", "balance"] => self.field_missed_balance_hint(),
            ["plan", "emergency_history"] => self.field_emergency_history_hint(),
            ["request", "from"] => self.field_request_from_hint(),
            ["request", "delivery"] => self.field_parts_hint(),
            _ => "",
        }
    }

    fn account_field(self, steps: &[&str]) -> Option<&'static str> {
        Some(match steps {
            ["balance"] => self.field_balance(),
            ["vested_percent"] => self.field_vested_percent(),
            ["basis", ..] => self.field_basis(),
            ["post_1986_basis", ..] => self.field_post_1986_basis(),
            ["pre_1987_basis"] => self.field_pre_1987_basis(),
            ["separate_contract"] => self.field_separate_contract(),
            ["first_contribution_year"] => self.field_first_contribution_year(),
            ["held_two_years", ..] => self.field_held_two_years(),
            ["origin"] => self.field_origin(),
            ["balance_prior_year_end"] => self.field_prior_year_end(),
            ["vesting", "years_of_service"] => self.field_vesting_years(),
            ["vesting", ..] => self.field_vesting_schedule(),
            ["withdrawn_while_partly_vested", "balance_after"] => self.field_withdrawn_after(),
            ["withdrawn_while_partly_vested", ..] => self.field_withdrawn(),
            ["employer_stock", "value"] => self.field_stock_value(),
            ["employer_stock", "basis"] => self.field_stock_basis(),
            ["employer_stock", ..] => self.field_employer_stock(),
            ["conversions", "year"] => self.field_conversion_year(),
            ["conversions", "taxable"] => self.field_conversion_taxable(),
            ["conversions", ..] => self.field_conversions(),
            ["deposits", "date"] => self.field_deposit_date(),
            ["deposits", "amount"] => self.field_deposit_amount(),
            ["deposits", ..] => self.field_deposits(),
            ["contributed_this_year"] => self.field_contributed_this_year(),
            _ => return None,
        })
    }

    fn other_field(self, steps: &[&str]) -> Option<&'static str> {
        Some(match steps {
            ["request", "date"] => self.field_request_date(),
            ["request", "goal" | "kind"] | ["request", "goal", "kind"] => self.field_goal_kind(),
            ["request", "goal", "amount"] => self.field_goal_amount(),
            ["request", "route"] => self.field_request_route(),
            ["request", "from", "source"] => self.field_from_source(),
            ["request", "from", "amount"] => self.field_from_amount(),
            ["request", "from", ..] => self.field_request_from(),
            ["request", "delivery", .., "sixty_day", "rolled_over"] => self.field_rolled_over(),
            ["request", "delivery", .., "sixty_day", "on"] => self.field_rolled_over_on(),
            ["request", "delivery", .., "sixty_day", "to"] => self.form_rolled_to(),
            ["request", "delivery", "delivery"] => self.field_part_delivery(),
            ["request", "delivery", "amount"] => self.field_part_amount(),
            ["request", "delivery", "source"] => self.field_part_source(),
            ["request", "delivery", "pretax"] => self.field_part_pretax(),
            ["request", "delivery", ..] => self.field_request_delivery(),
            ["request", "withholding_percent"] => self.field_withholding_percent(),
            ["request", "state_withholding_percent"] => self.field_state_withholding_percent(),
            ["events", "repayments", "of"] => self.field_repayment_of(),
            ["events", "repayments", "amount"] => self.field_repayment_amount(),
            ["events", "repayments", "on"] => self.field_repayment_on(),
            ["events", "repayments", "carry"] => self.field_repayment_carry(),
            ["participant", "birth_date"] => self.field_birth_date(),
            ["participant", "still_employed"] => self.field_still_employed(),
            ["participant", "married"] => self.field_married(),
            ["participant", "more_than_5_percent_owner"] => self.field_more_than_5_percent_owner(),
            ["events", "hardship", "reason"] => self.field_hardship_reason(),
            ["events", "hardship", "need"] => self.field_hardship_need(),
            ["events", "emergency", "need"] => self.field_emergency_need(),
            ["events", "medical_expenses_paid"] => self.field_medical_expenses_paid(),
            ["events", "already_used", "emergency"] => self.field_emergency_already_used(),
            ["events", "birth_or_adoption"] => self.field_births(),
            ["events", "birth_or_adoption", "date"] => self.field_birth_on(),
            ["events", "birth_or_adoption", "children"] => self.field_birth_children(),
            ["events", "already_used", "birth_or_adoption"] => self.field_birth_already_used(),
            ["events", "disaster", "first_day"] => self.field_disaster_first_day(),
            ["events", "disaster", "declared_on"] => self.field_disaster_declared_on(),
            ["events", "disaster", "last_day"] => self.field_disaster_last_day(),
            ["events", "disaster", "all_in_first_year"] => self.field_disaster_at_once(),
            ["events", "disaster", "economic_loss"] => self.field_disaster_loss(),
            ["events", "already_used", "disaster"] => self.field_disaster_already_used(),
            ["events", "reservist", "ordered_on"] => self.field_reservist_ordered_on(),
            ["events", "reservist", "days"] => self.field_reservist_days(),
            ["events", "reservist", "duty_ended_on"] => self.field_reservist_ended_on(),
            ["events", "long_term_care_premium"] => self.field_long_term_care_premium(),
            ["events", "already_used", "long_term_care"] => self.field_long_term_care_already_used(),
            ["events", "already_used", "required_minimum"] => self.field_minimum_already_used(),
            ["events", "disability", "meets_72m7"] => self.field_disability(),
            ["events", "terminal_illness", "certified_on"] => self.field_certified_on(),
            ["events", "domestic_abuse", "latest_date"] => self.field_abuse_latest(),
            ["events", "already_used", "domestic_abuse"] => self.field_abuse_already_used(),
            ["events", "levy", "amount"] => self.field_levy_amount(),
            ["events", "qdro", "alternate_payee"] => self.field_qdro_payee(),
            ["events", "qdro", "amount"] => self.field_qdro_amount(),
            ["events", "eaca", "first_contribution_on"] => self.field_eaca_first(),
            ["events", "eaca", "amount"] => self.field_eaca_amount(),
            ["events", "esop_dividend", "amount"] => self.field_dividend_amount(),
            ["events", "corrective", "kind"] => self.field_corrective_kind(),
            ["events", "corrective", "amount"] => self.field_corrective_amount(),
            ["events", "corrective", "earnings"] => self.field_corrective_earnings(),
            ["events", "corrective", "for_year"] => self.field_corrective_year(),
            ["events", "military_deemed_severance", "since"] => self.field_duty_since(),
            ["events", "repayments"] => self.happened_repaid(),
            ["plan", "sources"] => self.field_sources(),
            ["plan", "stated_age"] => self.field_stated_age(),
            ["plan", "participation_start"] => self.field_participation_start(),
            ["plan", "spousal_consent_rules"] => self.field_spousal_consent_rules(),
            ["plan", "emergency_history", "year"] => self.field_emergency_year(),
            ["plan", "emergency_history", "amount"] => self.field_emergency_amount(),
            ["plan", "emergency_history", "repaid"] => self.field_emergency_repaid(),
            ["plan", "emergency_history", "contributed_since"] => self.field_emergency_contributed(),
            ["plan", "emergency_history", ..] => self.field_emergency_history(),
            ["plan", "loans", rest @ ..] => return self.loan_field(rest),
            ["assumptions", "carry_forward"] => self.field_carry_forward(),
            _ => return None,
        })
    }

    fn loan_field(self, steps: &[&str]) -> Option<&'static str> {
        Some(match steps {
            ["outstanding", ..] => self.field_loan_outstanding(),
            ["highest_12_months", ..] => self.field_loan_highest(),
            ["interest_percent"] => self.field_loan_interest(),
            ["history", "amount"] => self.field_past_amount(),
            ["history", "taken_on"] => self.field_past_taken(),
            ["history", "repaid_on"] => self.field_past_repaid(),
            ["history", ..] => self.field_loan_history(),
            ["disaster_delay"] => self.field_loan_delay(),
            ["new", "amount"] => self.field_loan_amount(),
            ["new", "years"] => self.field_loan_years(),
            ["new", "months"] => self.field_loan_months(),
            ["new", "level"] => self.field_loan_level(),
            ["new", "payments_per_year"] => self.field_loan_payments(),
            ["new", "buys_home"] => self.field_loan_buys_home(),
            ["new", "interest_percent"] => self.field_loan_own_interest(),
            ["new", "replaces", "balance"] => self.field_replaced_balance(),
            ["new", "replaces", "taken_on"] => self.field_replaced_taken(),
            ["new", "replaces", "ends_on"] => self.field_replaced_ends(),
            ["new", "replaces", ..] => self.field_loan_replaces(),
            ["missed", "loan", "interest_percent"] => self.field_loan_interest(),
            ["missed" | "offset", "from_source"] => self.field_loan_source(),
            ["missed", "due_on"] => self.field_missed_due(),
            ["missed", "cure"] => self.field_missed_cure(),
            ["missed", "balance"] => self.field_missed_balance(),
            ["missed", "repaid_since"] => self.field_missed_repaid(),
            ["offset", "amount"] => self.field_offset_amount(),
            ["offset", "on"] => self.field_offset_on(),
            ["offset", "reason"] => self.field_offset_reason(),
            ["offset", "severed_on"] => self.field_offset_severed(),
            ["offset", "in_good_standing"] => self.field_offset_standing(),
            ["offset", "other_cash"] => self.field_offset_cash(),
            ["missed", "loan", rest] => return self.loan_field(&["new", rest]),
            ["new", "payments_made"] => self.field_loan_made(),
            ["missed", ..] => self.field_loan_missed(),
            ["offset", ..] => self.field_loan_offset(),
            _ => return None,
        })
    }

    fn household_field(self, field: &str) -> Option<&'static str> {
        Some(match field {
            "filing_status" => self.field_filing_status(),
            "state" => self.field_state(),
            "state_basis" => self.field_state_basis(),
            "state_exclusion" => self.field_state_exclusion(),
            "state_residence" => self.field_state_residence(),
            "local_rate_percent" => self.field_local_rate(),
            "age_taxpayer" => self.field_age_taxpayer(),
            "age_spouse" => self.field_age_spouse(),
            "blind_taxpayer" => self.field_blind_taxpayer(),
            "blind_spouse" => self.field_blind_spouse(),
            "children_ages" => self.field_children_ages(),
            "other_adult_dependents" => self.field_other_adult_dependents(),
            "claimed_as_dependent" => self.field_claimed_as_dependent(),
            "wages_taxpayer" => self.field_wages_taxpayer(),
            "wages_spouse" => self.field_wages_spouse(),
            "taxable_interest" => self.field_taxable_interest(),
            "tax_exempt_interest" => self.field_tax_exempt_interest(),
            "ordinary_dividends" => self.field_ordinary_dividends(),
            "qualified_dividends" => self.field_qualified_dividends(),
            "short_term_gain" => self.field_short_term_gain(),
            "long_term_gain" => self.field_long_term_gain(),
            "pension_other_taxable" => self.field_pension_other_taxable(),
            "distribution_taxable" => self.field_distribution_taxable(),
            "social_security_benefits" => self.field_social_security_benefits(),
            "other_ordinary_income" => self.field_other_ordinary_income(),
            "student_loan_interest_deduction" => self.field_student_loan_interest_deduction(),
            "traditional_ira_deduction" => self.field_traditional_ira_deduction(),
            "student_loan_interest_paid" => self.field_student_loan_interest_paid(),
            "traditional_ira_contribution" => self.field_traditional_ira_contribution(),
            "state_local_income_tax" => self.field_state_local_income_tax(),
            "real_estate_tax" => self.field_real_estate_tax(),
            "mortgage_interest" => self.field_mortgage_interest(),
            "charity_cash" => self.field_charity_cash(),
            "medical_expenses" => self.field_medical_expenses(),
            "benchmark_premium_annual" => self.field_benchmark_premium_annual(),
            "advance_premium_credit" => self.field_advance_premium_credit(),
            "elective_deferrals_taxpayer" => self.field_elective_deferrals_taxpayer(),
            "elective_deferrals_spouse" => self.field_elective_deferrals_spouse(),
            "distributions_other_years" => self.field_distributions_other_years(),
            "care_expenses" => self.field_care_expenses(),
            "education_expenses" => self.field_education_expenses(),
            "lifetime_learning_expenses" => self.field_lifetime_learning_expenses(),
            "tips" => self.field_tips(),
            "overtime_premium" => self.field_overtime_premium(),
            "car_loan_interest" => self.field_car_loan_interest(),
            "prior_year_tax" => self.field_prior_year_tax(),
            "prior_year_agi" => self.field_prior_year_agi(),
            "withheld_other" => self.field_withheld_other(),
            "estimated_paid" => self.field_estimated_paid(),
            _ => return None,
        })
    }
}

/// The names on the way to a field; places in lists are left out.
fn steps(path: &str) -> Vec<&str> {
    path.split(['.', '/']).filter(|step| !step.is_empty() && !step.bytes().all(|byte| byte.is_ascii_digit())).collect()
}
