//! How are exceptions to the 10% additional tax named, and why are some refused?

use inservice_core::additional_tax::{Exception, Needs};
use inservice_core::report::Refused;

use crate::Words;

impl Words {
    /// What the exception is called.
    #[must_use]
    pub const fn exception_name(self, of: Exception) -> &'static str {
        match of {
            Exception::Age59Half => self.exception_age_59_5(),
            Exception::Disability => self.exception_disability(),
            Exception::Levy => self.exception_levy(),
            Exception::Medical => self.exception_medical(),
            Exception::Qdro => self.exception_qdro(),
            Exception::Reservist => self.exception_reservist(),
            Exception::BirthOrAdoption => self.exception_birth_or_adoption(),
            Exception::Emergency => self.exception_emergency(),
            Exception::DomesticAbuse => self.exception_domestic_abuse(),
            Exception::TerminalIllness => self.exception_terminal_illness(),
            Exception::Disaster => self.exception_disaster(),
            Exception::LongTermCare => self.exception_long_term_care(),
            Exception::Plesa => self.exception_plesa(),
            Exception::EsopDividend => self.exception_esop_dividend(),
            Exception::Eaca => self.exception_eaca(),
            Exception::Separation55 => self.exception_separation_55(),
            Exception::Sepp => self.exception_sepp(),
            Exception::FirstHome => self.exception_first_home(),
            Exception::HigherEducation => self.exception_higher_education(),
            Exception::UnemployedHealthInsurance => self.exception_unemployed_health_insurance(),
            Exception::PhasedRetirement => self.exception_phased_retirement(),
        }
    }

    /// What meeting its need would change; none where it would change nothing for this payment.
    #[must_use]
    pub fn refused_worth(self, refused: &Refused) -> Option<String> {
        if let Some(year) = refused.from_year {
            return Some(self.refused_from_year(&year.to_string()));
        }
        let amount = self.money(refused.spares_up_to?.value);
        Some(match refused.needs? {
            Needs::Separation => self.refused_needs_separation(&amount),
            Needs::Ira => self.refused_needs_ira(&amount),
            Needs::OtherPlan => self.refused_needs_other_plan(&amount),
        })
    }

    /// Why it never spares a payment to someone who still works there; none for those that can.
    #[must_use]
    pub const fn refused_why(self, of: Exception) -> Option<&'static str> {
        match of {
            Exception::Separation55 => Some(self.exception_separation_55_refused()),
            Exception::Sepp => Some(self.exception_sepp_refused()),
            Exception::FirstHome => Some(self.exception_first_home_refused()),
            Exception::HigherEducation => Some(self.exception_higher_education_refused()),
            Exception::UnemployedHealthInsurance => Some(self.exception_unemployed_health_insurance_refused()),
            Exception::PhasedRetirement => Some(self.exception_phased_retirement_refused()),
            Exception::Age59Half
            | Exception::Disability
            | Exception::Levy
            | Exception::Medical
            | Exception::Qdro
            | Exception::Reservist
            | Exception::BirthOrAdoption
            | Exception::Emergency
            | Exception::DomesticAbuse
            | Exception::TerminalIllness
            | Exception::Disaster
            | Exception::LongTermCare
            | Exception::Plesa
            | Exception::EsopDividend
            | Exception::Eaca => None,
        }
    }
}
