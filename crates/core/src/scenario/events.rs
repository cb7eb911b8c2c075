//! What happened in the asker's life?

use super::Answer;
use crate::additional_tax::Exception;
use crate::date::Date;
use crate::ids::ids;
use crate::money::Usd;

ids! {
    /// The needs of Treas. Reg. 1.401(k)-1(d)(3)(ii)(B), and any other.
    pub enum HardshipReason {
        Medical = "medical",
        HomePurchase = "home_purchase",
        Tuition = "tuition",
        Eviction = "eviction",
        Funeral = "funeral",
        Casualty = "casualty",
        FemaDisaster = "fema_disaster",
        Other = "other",
    }
}

ids! {
    /// Events that a scenario may report.
    pub enum Event {
        Hardship = "hardship",
        Emergency = "emergency",
        BirthOrAdoption = "birth_or_adoption",
        DomesticAbuse = "domestic_abuse",
        TerminalIllness = "terminal_illness",
        Disaster = "disaster",
        Disability = "disability",
        LongTermCarePremium = "long_term_care_premium",
        Reservist = "reservist",
        Levy = "levy",
        Qdro = "qdro",
        Repayments = "repayments",
        Eaca = "eaca",
        EsopDividend = "esop_dividend",
        Corrective = "corrective",
        MilitaryDeemedSeverance = "military_deemed_severance",
    }
}

/// What happened. An absent event did not happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Events {
    pub hardship: Option<Hardship>,
    pub emergency: Option<Emergency>,
    /// Paid this year, unreimbursed, before the floor.
    pub medical_expenses_paid: Usd,
    pub birth_or_adoption: Vec<Birth>,
    /// The latest day of abuse by a spouse or domestic partner.
    pub domestic_abuse: Option<Date>,
    /// The day of the physician's certificate.
    pub terminal_illness: Option<Date>,
    pub disaster: Option<Disaster>,
    /// Whether it meets IRC 72(m)(7); none where there is no disability.
    pub disability: Option<Answer>,
    /// Premiums of certified long-term care insurance paid this year.
    pub long_term_care_premium: Usd,
    pub reservist: Option<Reservist>,
    /// What a levy takes.
    pub levy: Option<Usd>,
    pub qdro: Option<Qdro>,
    pub eaca: Option<Eaca>,
    /// A dividend on employer stock, paid in cash.
    pub esop_dividend: Option<Usd>,
    pub corrective: Option<Corrective>,
    /// The first day of active duty of more than 30 days.
    pub military_deemed_severance: Option<Date>,
    /// What of this payment is paid back later.
    pub repayments: Vec<Repayment>,
    pub already_used: AlreadyUsed,
}

impl Default for Events {
    /// Nothing happened.
    fn default() -> Self {
        Self {
            hardship: None,
            emergency: None,
            medical_expenses_paid: Usd::ZERO,
            birth_or_adoption: Vec::new(),
            domestic_abuse: None,
            terminal_illness: None,
            disaster: None,
            disability: None,
            long_term_care_premium: Usd::ZERO,
            reservist: None,
            levy: None,
            qdro: None,
            eaca: None,
            esop_dividend: None,
            corrective: None,
            military_deemed_severance: None,
            repayments: Vec::new(),
            already_used: AlreadyUsed::default(),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hardship {
    pub reason: HardshipReason,
    /// The need before taxes; none where it was not given.
    pub need: Option<Usd>,
}

/// A birth, or an adoption that became final.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Birth {
    pub date: Date,
    pub children: i32,
}

/// A major disaster declared by the President.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Disaster {
    /// Of the incident period.
    pub first_day: Date,
    /// Of the incident period; none where it was not given.
    pub last_day: Option<Date>,
    pub declared_on: Option<Date>,
    /// None: not said.
    pub economic_loss: Option<bool>,
    /// All of it is chosen to be income of the first year.
    pub all_in_first_year: bool,
}

/// A reservist called to active duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reservist {
    pub ordered_on: Date,
    /// None: for an indefinite period.
    pub days: Option<i32>,
    /// None: while it lasts.
    pub duty_ended_on: Option<Date>,
}

ids! {
    /// Whom a qualified domestic relations order pays.
    pub enum AlternatePayee {
        Spouse = "spouse",
        FormerSpouse = "former_spouse",
        Child = "child",
    }
}

/// A qualified domestic relations order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Qdro {
    pub alternate_payee: AlternatePayee,
    pub amount: Usd,
}

/// An automatic enrollment that the worker undoes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Eaca {
    pub first_contribution_on: Date,
    /// The default deferrals with their earnings; none where it was not given.
    pub amount: Option<Usd>,
}

ids! {
    /// The limit exceeded.
    pub enum CorrectiveKind {
        /// IRC 402(g).
        ExcessDeferral = "excess_deferral",
        /// The tests of IRC 401(k)(3) and (m)(2).
        AdpAcp = "adp_acp",
        /// IRC 415(c).
        AnnualAddition = "annual_addition",
    }
}

/// What exceeded a limit and is paid back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Corrective {
    pub kind: CorrectiveKind,
    pub amount: Usd,
    pub earnings: Usd,
    /// The year in which it was deferred; none where it is this year, or where that does not matter.
    pub for_year: Option<i32>,
}

/// What was taken earlier under the same limits, from any plan or IRA.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AlreadyUsed {
    /// This calendar year.
    pub emergency: Usd,
    pub domestic_abuse: Usd,
    /// For the same children.
    pub birth_or_adoption: Usd,
    /// For the same disaster.
    pub disaster: Usd,
    /// This calendar year.
    pub long_term_care: Usd,
    /// Of this year's required minimum.
    pub required_minimum: Usd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Emergency {
    pub need: Option<Usd>,
}

ids! {
    /// Where the excess of a repayment over its year's third goes.
    pub enum Carry { Forward = "forward", Back = "back" }
}

/// A repayment of this payment, to a plan or an IRA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repayment {
    /// The exception under which the money was taken.
    pub of: Exception,
    pub amount: Usd,
    pub on: Date,
    pub carry: Carry,
}
