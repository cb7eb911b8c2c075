//! What kinds of money lie in a 401(k)?

use crate::ids::ids;

ids! {
    /// A contribution source, as the recordkeeper separates it.
    pub enum MoneySource {
        /// Elective deferrals before tax, catch-up included, with earnings.
        PretaxDeferral = "pretax_deferral",
        /// Designated Roth deferrals, with earnings.
        RothDeferral = "roth_deferral",
        /// Qualified nonelective and qualified matching contributions.
        QnecQmac = "qnec_qmac",
        /// Safe-harbor match or nonelective, QACA included.
        SafeHarbor = "safe_harbor",
        /// Other employer match.
        DiscMatch = "disc_match",
        /// Other nonelective employer money.
        ProfitSharing = "profit_sharing",
        /// Employer money allocated as designated Roth (SECURE 2.0 section 604).
        RothEmployer = "roth_employer",
        /// Voluntary after-tax employee contributions, with earnings.
        AfterTax = "after_tax",
        /// Pre-tax money rolled in from another plan or an IRA.
        RolloverPretax = "rollover_pretax",
        /// Designated Roth money rolled in from another plan.
        RolloverRoth = "rollover_roth",
        /// After-tax money rolled in from another plan.
        RolloverAfterTax = "rollover_after_tax",
        /// Money transferred or merged from another plan: keeps the restrictions of its origin.
        TransferIn = "transfer_in",
        /// Pension money (money purchase) kept inside the plan.
        MoneyPurchase = "money_purchase",
        /// In-plan Roth rollover account: keeps the restrictions of its origin.
        Irr = "irr",
        /// Pension-linked emergency savings account.
        Plesa = "plesa",
    }
}

/// How a source's payments are taxed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Character {
    /// Every dollar is income.
    Pretax,
    /// Designated Roth: nothing is income when qualified, else pro rata.
    DesignatedRoth,
    /// After-tax: basis comes out pro rata, pre-1987 basis first.
    AfterTax,
}

impl MoneySource {
    /// How payments from this source are taxed. Transferred money is taken as pre-tax.
    #[must_use]
    pub const fn character(self) -> Character {
        match self {
            Self::PretaxDeferral
            | Self::QnecQmac
            | Self::SafeHarbor
            | Self::DiscMatch
            | Self::ProfitSharing
            | Self::RolloverPretax
            | Self::TransferIn
            | Self::MoneyPurchase => Character::Pretax,
            Self::RothDeferral | Self::RothEmployer | Self::RolloverRoth | Self::Irr | Self::Plesa => {
                Character::DesignatedRoth
            }
            Self::AfterTax | Self::RolloverAfterTax => Character::AfterTax,
        }
    }

    /// Whether the law vests it at once, whatever the plan's schedule.
    ///
    /// Law: IRC 411(a)(1); Treas. Reg. 1.401(k)-6 for QNECs, QMACs. Safe-harbor money may be on
    /// the two-year cliff of a QACA and is therefore not in this list.
    #[must_use]
    pub const fn always_vested(self) -> bool {
        match self {
            Self::PretaxDeferral
            | Self::RothDeferral
            | Self::QnecQmac
            | Self::RothEmployer
            | Self::AfterTax
            | Self::RolloverPretax
            | Self::RolloverRoth
            | Self::RolloverAfterTax
            | Self::Irr
            | Self::Plesa => true,
            Self::SafeHarbor | Self::DiscMatch | Self::ProfitSharing | Self::TransferIn | Self::MoneyPurchase => false,
        }
    }
}
