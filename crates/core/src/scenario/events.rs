//! What happened in the asker's life?

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
    /// Events that a scenario may report. Those whose rules are not yet loaded are accepted and
    /// reported as not modelled.
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Events {
    pub hardship: Option<Hardship>,
    pub emergency: Option<Emergency>,
    /// Paid this year, unreimbursed, before the floor.
    pub medical_expenses_paid: Usd,
    /// Emergency distributions already taken this calendar year, from any plan or IRA.
    pub emergency_already_used: Usd,
    /// Events that the scenario reports and whose rules are not yet loaded.
    pub not_modelled: Vec<Event>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hardship {
    pub reason: HardshipReason,
    /// The need before taxes; none where it was not given.
    pub need: Option<Usd>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Emergency {
    pub need: Option<Usd>,
}
