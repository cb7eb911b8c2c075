//! Which forms and papers go with a payment, and what do their lines say?

use inservice_core::report::{FilledLine, FormLine, Paper, Paperwork, TaxForm, Written};

use crate::Words;

impl Words {
    /// What the form is called.
    #[must_use]
    pub const fn form_name(self, form: TaxForm) -> &'static str {
        match form {
            TaxForm::W4R => self.form_w4r(),
            TaxForm::Form8915F => self.form_8915f(),
            TaxForm::Form5329 => self.form_5329(),
            TaxForm::Form8606 => self.form_8606(),
            TaxForm::Form8880 => self.form_8880(),
            TaxForm::Form4972 => self.form_4972(),
            TaxForm::Form1040 => self.form_1040(),
            TaxForm::Schedule2 => self.form_schedule_2(),
        }
    }

    /// What it is for.
    #[must_use]
    pub const fn form_use(self, form: TaxForm) -> &'static str {
        match form {
            TaxForm::W4R => self.form_w4r_about(),
            TaxForm::Form8915F => self.form_8915f_about(),
            TaxForm::Form5329 => self.form_5329_about(),
            TaxForm::Form8606 => self.form_8606_about(),
            TaxForm::Form8880 => self.form_8880_about(),
            TaxForm::Form4972 => self.form_4972_about(),
            TaxForm::Form1040 => self.form_1040_about(),
            TaxForm::Schedule2 => self.form_schedule_2_about(),
        }
    }

    /// What the line asks for, in short.
    #[must_use]
    pub const fn form_line(self, line: FormLine) -> &'static str {
        match line {
            FormLine::ElectedRate => self.form_line_elected_rate(),
            FormLine::DisasterPaid => self.form_line_disaster_paid(),
            FormLine::DisasterTaxable => self.form_line_disaster_taxable(),
            FormLine::DisasterThird => self.form_line_disaster_third(),
            FormLine::DisasterRepaid => self.form_line_disaster_repaid(),
            FormLine::DisasterIncome => self.form_line_disaster_income(),
            FormLine::Early => self.form_line_early(),
            FormLine::Excepted => self.form_line_excepted(),
            FormLine::Subject => self.form_line_subject(),
            FormLine::AdditionalTax => self.form_line_additional_tax(),
            FormLine::IraBasis => self.form_line_ira_basis(),
            FormLine::SaverDistributions => self.form_line_saver_distributions(),
            FormLine::OtherEarned => self.form_line_other_earned(),
            FormLine::PensionsGross => self.form_line_pensions_gross(),
            FormLine::PensionsTaxable => self.form_line_pensions_taxable(),
            FormLine::RolloverBox => self.form_line_rollover_box(),
            FormLine::Withheld => self.form_line_withheld(),
            FormLine::OnSchedule2 => self.form_line_on_schedule_2(),
        }
    }

    /// What is written beside the line's number, or in its place.
    #[must_use]
    pub fn form_written(self, line: &FilledLine) -> Option<String> {
        let number = line.exception_number.map(|number| self.form_exception(number));
        number.or_else(|| line.written.map(|written| self.written_text(written).to_owned()))
    }

    const fn written_text(self, written: Written) -> &'static str {
        match written {
            Written::Rollover => self.form_written_rollover(),
            Written::NoForm5329 => self.form_written_no_form_5329(),
            Written::NumberNotPublished => self.form_written_number_not_published(),
            Written::Default => self.form_written_default(),
        }
    }

    /// The paper, and where the law sets days, from when to when.
    #[must_use]
    pub fn paper(self, paper: &Paperwork) -> String {
        let name = self.paper_name(paper.code);
        let day = |found: inservice_core::report::Found<_>| self.short_date(found.value);
        match (paper.first_day, paper.last_day) {
            (Some(first), Some(last)) => format!("{name} ({})", self.paper_between(&day(first), &day(last))),
            (None, Some(last)) => format!("{name} ({})", self.paper_by(&day(last))),
            (_, None) => name.to_owned(),
        }
    }

    const fn paper_name(self, paper: Paper) -> &'static str {
        match paper {
            Paper::Request => self.paper_of_request(),
            Paper::PlanSummary => self.paper_of_plan_summary(),
            Paper::SpecialTaxNotice => self.paper_of_special_tax_notice(),
            Paper::WithholdingNotice => self.paper_of_withholding_notice(),
            Paper::DeferralNotice => self.paper_of_deferral_notice(),
            Paper::SurvivorNotice => self.paper_of_survivor_notice(),
            Paper::SpouseConsent => self.paper_of_spouse_consent(),
            Paper::FormW4R => self.paper_of_form_w4r(),
            Paper::RolloverInstruction => self.paper_of_rollover_instruction(),
            Paper::AcceptanceLetter => self.paper_of_acceptance_letter(),
            Paper::HardshipCertification => self.paper_of_hardship_certification(),
            Paper::EmergencyCertification => self.paper_of_emergency_certification(),
            Paper::AbuseCertification => self.paper_of_abuse_certification(),
            Paper::BirthCertification => self.paper_of_birth_certification(),
            Paper::ChildOnReturn => self.paper_of_child_on_return(),
            Paper::DisasterStatement => self.paper_of_disaster_statement(),
            Paper::PhysicianCertificate => self.paper_of_physician_certificate(),
            Paper::DisabilityProof => self.paper_of_disability_proof(),
            Paper::PremiumStatement => self.paper_of_premium_statement(),
            Paper::DutyOrders => self.paper_of_duty_orders(),
            Paper::CourtOrder => self.paper_of_court_order(),
            Paper::OrderDecision => self.paper_of_order_decision(),
            Paper::EnrollmentElection => self.paper_of_enrollment_election(),
            Paper::ExcessNotice => self.paper_of_excess_notice(),
            Paper::LoanAgreement => self.paper_of_loan_agreement(),
            Paper::LoanSchedule => self.paper_of_loan_schedule(),
            Paper::MedicalBills => self.paper_of_medical_bills(),
        }
    }
}
