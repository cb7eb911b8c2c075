//! Which exceptions to the 10% additional tax are there?

use crate::authority::Authority;
use crate::ids::ids;
use crate::ledger::Line;
use crate::money::Usd;

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
pub const REFUSED_IN_SERVICE: [Exception; 6] = [
    Exception::Separation55,
    Exception::Sepp,
    Exception::FirstHome,
    Exception::HigherEducation,
    Exception::UnemployedHealthInsurance,
    Exception::PhasedRetirement,
];

ids! {
    /// What a refused exception would need.
    pub enum Needs {
        /// To have left the employer.
        Separation = "separation",
        /// The money to lie in an IRA.
        Ira = "ira",
        /// A plan of another kind.
        OtherPlan = "other_plan",
    }
}

/// Law: IRC 72(t)(8)(B), fixed by statute: for a first home, over a lifetime.
pub const FIRST_HOME: Usd = Usd::dollars(10_000);

/// Law: IRC 72(t)(2)(A)(v); Notice 87-13, Q&A-20: in or after the calendar year of that age.
pub const SEPARATION_AGE: i32 = 55;

impl Exception {
    /// What it would need, where it is refused to who still works there.
    ///
    /// Law: IRC 72(t)(2)(A)(v), (3)(B); (2)(D), (E), (F); (2)(A)(viii).
    #[must_use]
    pub const fn needs(self) -> Option<Needs> {
        match self {
            Self::Separation55 | Self::Sepp => Some(Needs::Separation),
            Self::FirstHome | Self::HigherEducation | Self::UnemployedHealthInsurance => Some(Needs::Ira),
            Self::PhasedRetirement => Some(Needs::OtherPlan),
            Self::Age59Half
            | Self::Disability
            | Self::Levy
            | Self::Medical
            | Self::Qdro
            | Self::Reservist
            | Self::BirthOrAdoption
            | Self::Emergency
            | Self::DomesticAbuse
            | Self::TerminalIllness
            | Self::Disaster
            | Self::LongTermCare
            | Self::Plesa
            | Self::EsopDividend
            | Self::Eaca => None,
        }
    }

    /// The law that gives it, or that keeps it from a participant who still works.
    #[must_use]
    pub const fn law(self) -> &'static [Authority] {
        match self {
            Self::Age59Half => &[Authority::Irc72t2Ai],
            Self::Disability => &[Authority::Irc72t2Aiii, Authority::Irc72m7],
            Self::Levy => &[Authority::Irc72t2Avii],
            Self::Medical => &[Authority::Irc72t2B],
            Self::Qdro => &[Authority::Irc72t2C],
            Self::Reservist => &[Authority::Irc72t2G],
            Self::BirthOrAdoption => &[Authority::Irc72t2H, Authority::Notice2020_68],
            Self::Emergency => &[Authority::Irc72t2I, Authority::Notice2024_55],
            Self::DomesticAbuse => &[Authority::Irc72t2K, Authority::Notice2024_55],
            Self::TerminalIllness => &[Authority::Irc72t2L, Authority::Notice2024_2],
            Self::Disaster => &[Authority::Irc72t2M, Authority::Irc72t11],
            Self::LongTermCare => &[Authority::Irc72t2N, Authority::Irc401a39, Authority::Notice2026_33],
            Self::Plesa => &[Authority::Irc72t2J],
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

    /// Whether it spares only a payment made for its own event. A levy, an order, a dividend and an
    /// undone enrollment are what the plan pays; no other payment becomes one of them. Long-term care is
    /// excepted only where the plan pays for it (IRC 401(a)(39)).
    #[must_use]
    pub const fn only_by_its_route(self) -> bool {
        matches!(self, Self::Levy | Self::Qdro | Self::EsopDividend | Self::Eaca | Self::LongTermCare)
    }

    /// The line that carries what it spares; none for what spares nothing in service, and for emergency
    /// savings, whose payments are not income.
    #[must_use]
    pub const fn line(self) -> Option<Line> {
        Some(match self {
            Self::Age59Half => Line::ExceptedAge,
            Self::Disability => Line::ExceptedDisability,
            Self::Medical => Line::ExceptedMedical,
            Self::Reservist => Line::ExceptedReservist,
            Self::BirthOrAdoption => Line::ExceptedBirth,
            Self::Emergency => Line::ExceptedEmergency,
            Self::DomesticAbuse => Line::ExceptedAbuse,
            Self::TerminalIllness => Line::ExceptedTerminalIllness,
            Self::Disaster => Line::ExceptedDisaster,
            // Of a loan offset on leaving; nobody has it who still works there.
            Self::Separation55 => Line::ExceptedSeparation,
            Self::LongTermCare => Line::ExceptedLongTermCare,
            Self::Levy => Line::ExceptedLevy,
            Self::Qdro => Line::ExceptedOrder,
            Self::EsopDividend => Line::ExceptedDividend,
            Self::Eaca => Line::ExceptedEnrollment,
            Self::Plesa
            | Self::Sepp
            | Self::FirstHome
            | Self::HigherEducation
            | Self::UnemployedHealthInsurance
            | Self::PhasedRetirement => return None,
        })
    }

    /// Whether it spares no money that is subject to the rules of survivor annuities.
    ///
    /// Law: IRC 72(t)(2)(G)(iii)(I), (K)(vi)(II).
    #[must_use]
    pub const fn never_reaches_pensions(self) -> bool {
        matches!(self, Self::Reservist | Self::DomesticAbuse)
    }

    /// Whether what it spares may be repaid within three years of the day after receipt.
    ///
    /// Law: IRC 72(t)(2)(H)(v), (I)(vi), (K)(vi), (L)(iv), (11)(C).
    #[must_use]
    pub const fn may_be_repaid(self) -> bool {
        matches!(
            self,
            Self::BirthOrAdoption | Self::Emergency | Self::DomesticAbuse | Self::TerminalIllness | Self::Disaster
        )
    }

    /// Whether it is claimed on Form 5329, line 2, with a number published yet or not.
    #[must_use]
    pub const fn is_on_form_5329(self) -> bool {
        self.form_5329_number().is_some() || matches!(self, Self::LongTermCare)
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
