//! Which parts of a tax return are asked for only where they exist?

/// A switch on the page, and the amounts behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Topic {
    OtherIncome,
    Marketplace,
    Medicare,
    SocialSecurity,
    StudentLoan,
    IraContribution,
    WorkerDeductions,
    Itemized,
    SaversCredit,
    CareAndTuition,
    PaidThisYear,
}

/// What only a joint return has.
const OF_SPOUSE: [&str; 2] = ["wages_spouse", "elective_deferrals_spouse"];

impl Topic {
    /// In the order of the page.
    pub(crate) const ALL: [Self; 11] = [
        Self::OtherIncome,
        Self::Marketplace,
        Self::Medicare,
        Self::SocialSecurity,
        Self::StudentLoan,
        Self::IraContribution,
        Self::WorkerDeductions,
        Self::Itemized,
        Self::SaversCredit,
        Self::CareAndTuition,
        Self::PaidThisYear,
    ];

    /// By their names in the public contract. What is paid for medical care stands with the events.
    pub(crate) const fn amounts(self) -> &'static [&'static str] {
        match self {
            Self::OtherIncome => &[
                "taxable_interest",
                "tax_exempt_interest",
                "ordinary_dividends",
                "qualified_dividends",
                "short_term_gain",
                "long_term_gain",
                "pension_other_taxable",
                "other_ordinary_income",
            ],
            Self::Marketplace => &["benchmark_premium_annual", "advance_premium_credit"],
            // Ages say it all.
            Self::Medicare => &[],
            Self::SocialSecurity => &["social_security_benefits"],
            Self::StudentLoan => &["student_loan_interest_paid", "student_loan_interest_deduction"],
            Self::IraContribution => &["traditional_ira_contribution", "traditional_ira_deduction"],
            Self::WorkerDeductions => &["tips", "overtime_premium", "car_loan_interest"],
            Self::Itemized => &["state_local_income_tax", "real_estate_tax", "mortgage_interest", "charity_cash"],
            Self::SaversCredit => {
                &["elective_deferrals_taxpayer", "elective_deferrals_spouse", "distributions_other_years"]
            }
            Self::CareAndTuition => &["care_expenses", "education_expenses", "lifetime_learning_expenses"],
            Self::PaidThisYear => &["withheld_other", "estimated_paid", "prior_year_tax", "prior_year_agi"],
        }
    }
}

/// Whether an amount is the spouse's.
pub(crate) fn is_of_spouse(name: &str) -> bool {
    OF_SPOUSE.contains(&name)
}

/// Whether an amount is a deduction as allowed: a document may say it, the page asks what was paid.
pub(crate) fn is_as_allowed(name: &str) -> bool {
    matches!(name, "student_loan_interest_deduction" | "traditional_ira_deduction")
}

#[cfg(test)]
mod tests {
    use inservice_core::scenario::HouseholdAmounts;

    use super::*;

    #[test]
    fn every_amount_of_a_return_has_one_place_on_the_page() {
        let elsewhere = ["wages_taxpayer", "wages_spouse", "medical_expenses", "distribution_taxable", "state_basis"];
        for name in HouseholdAmounts::FIELDS {
            let places = Topic::ALL.iter().flat_map(|topic| topic.amounts()).filter(|one| *one == name).count();
            assert_eq!(places, usize::from(!elsewhere.contains(name)), "{name}");
        }
        let asked = Topic::ALL.iter().map(|topic| topic.amounts().len()).sum::<usize>();
        assert_eq!(asked + elsewhere.len(), HouseholdAmounts::FIELDS.len());
    }
}
