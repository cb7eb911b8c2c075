//! Which exceptions to the 10% additional tax are there?

use crate::authority::Authority;
use crate::ids::ids;

ids! {
    /// An exception to the additional tax of IRC 72(t)(1).
    pub enum Exception {
        Age59Half = "age_59_5",
        Disability = "disability",
        Levy = "levy",
        Medical = "medical",
        Qdro = "qdro",
        Reservist = "reservist",
        BirthOrAdoption = "birth_or_adoption",
        Emergency = "emergency",
        DomesticAbuse = "domestic_abuse",
        TerminalIllness = "terminal_illness",
        Disaster = "disaster",
        LongTermCare = "long_term_care",
        Plesa = "plesa",
        EsopDividend = "esop_dividend",
        Eaca = "eaca",
        Separation55 = "separation_55",
        Sepp = "sepp",
        FirstHome = "first_home",
        HigherEducation = "higher_education",
        UnemployedHealthInsurance = "unemployed_health_insurance",
        PhasedRetirement = "phased_retirement",
    }
}

/// Exceptions that people claim and that can never spare a payment from a 401(k) to a participant
/// who still works there, with the law that says so.
///
/// Law: IRC 72(t)(2)(A)(v) and (3)(B) need separation from service; (D), (E) and (F) reach IRAs
/// only; (A)(viii) reaches federal employees only.
pub const REFUSED_IN_SERVICE: [(Exception, &[Authority]); 6] = [
    (Exception::Separation55, &[Authority::Irc72t2Av]),
    (Exception::Sepp, &[Authority::Irc72t2Aiv, Authority::Irc72t3B]),
    (Exception::FirstHome, &[Authority::Irc72t2F]),
    (Exception::HigherEducation, &[Authority::Irc72t2E]),
    (Exception::UnemployedHealthInsurance, &[Authority::Irc72t2D]),
    (Exception::PhasedRetirement, &[Authority::Irc72t2Aviii]),
];

impl Exception {
    /// The law of the exception; for one that is refused in service, the law that refuses it.
    #[must_use]
    pub const fn law(self) -> &'static [Authority] {
        match self {
            Self::Age59Half => &[Authority::Irc72t2Ai],
            Self::Disability => &[Authority::Irc72t2Aiii, Authority::Irc72m7],
            Self::Levy => &[Authority::Irc72t2Avii],
            Self::Medical => &[Authority::Irc72t2B],
            Self::Qdro => &[Authority::Irc72t2C],
            Self::Reservist => &[Authority::Irc72t2G],
            Self::BirthOrAdoption => &[Authority::Irc72t2H],
            Self::Emergency => &[Authority::Irc72t2I],
            Self::DomesticAbuse => &[Authority::Irc72t2K],
            Self::TerminalIllness => &[Authority::Irc72t2L],
            Self::Disaster => &[Authority::Irc72t2M, Authority::Irc72t11],
            Self::LongTermCare => &[Authority::Irc72t2N, Authority::Irc401a39],
            Self::Plesa => &[Authority::Irc72t2J, Authority::Irc402Ae7],
            Self::EsopDividend => &[Authority::Irc72t2Avi],
            Self::Eaca => &[Authority::Irc414w],
            Self::Separation55 => &[Authority::Irc72t2Av],
            Self::Sepp => &[Authority::Irc72t2Aiv, Authority::Irc72t3B],
            Self::FirstHome => &[Authority::Irc72t2F],
            Self::HigherEducation => &[Authority::Irc72t2E],
            Self::UnemployedHealthInsurance => &[Authority::Irc72t2D],
            Self::PhasedRetirement => &[Authority::Irc72t2Aviii],
        }
    }

    /// The exception number of Form 5329, line 2 (2025 instructions); none for age 59 1/2 and for
    /// exceptions that go on another form.
    #[must_use]
    pub const fn form_5329_number(self) -> Option<&'static str> {
        match self {
            Self::Separation55 => Some("01"),
            Self::Sepp => Some("02"),
            Self::Disability => Some("03"),
            Self::Medical => Some("05"),
            Self::Qdro => Some("06"),
            Self::UnemployedHealthInsurance => Some("07"),
            Self::HigherEducation => Some("08"),
            Self::FirstHome => Some("09"),
            Self::Levy => Some("10"),
            Self::Reservist => Some("11"),
            Self::EsopDividend => Some("15"),
            Self::PhasedRetirement => Some("17"),
            Self::Eaca => Some("18"),
            Self::BirthOrAdoption => Some("19"),
            Self::TerminalIllness => Some("20"),
            Self::DomesticAbuse => Some("22"),
            Self::Emergency => Some("23"),
            Self::Age59Half | Self::Disaster | Self::LongTermCare | Self::Plesa => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_exception_is_refused_by_its_own_law() {
        for (exception, law) in REFUSED_IN_SERVICE {
            assert_eq!(exception.law(), law, "{}", exception.id());
        }
    }
}
