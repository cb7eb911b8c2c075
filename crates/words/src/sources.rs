//! How are the kinds of money in a plan named?

use inservice_core::scenario::MoneySource;

use crate::Words;

impl Words {
    /// What a reader calls it.
    #[must_use]
    pub const fn source_name(self, of: MoneySource) -> &'static str {
        match of {
            MoneySource::PretaxDeferral => self.source_pretax_deferral(),
            MoneySource::RothDeferral => self.source_roth_deferral(),
            MoneySource::QnecQmac => self.source_qnec_qmac(),
            MoneySource::SafeHarbor => self.source_safe_harbor(),
            MoneySource::DiscMatch => self.source_disc_match(),
            MoneySource::ProfitSharing => self.source_profit_sharing(),
            MoneySource::RothEmployer => self.source_roth_employer(),
            MoneySource::AfterTax => self.source_after_tax(),
            MoneySource::RolloverPretax => self.source_rollover_pretax(),
            MoneySource::RolloverRoth => self.source_rollover_roth(),
            MoneySource::RolloverAfterTax => self.source_rollover_after_tax(),
            MoneySource::TransferIn => self.source_transfer_in(),
            MoneySource::MoneyPurchase => self.source_money_purchase(),
            MoneySource::Irr => self.source_irr(),
            MoneySource::Plesa => self.source_plesa(),
        }
    }

    /// Where it appears on a statement, and what sets it apart.
    #[must_use]
    pub const fn source_hint(self, of: MoneySource) -> &'static str {
        match of {
            MoneySource::PretaxDeferral => self.source_pretax_deferral_hint(),
            MoneySource::RothDeferral => self.source_roth_deferral_hint(),
            MoneySource::QnecQmac => self.source_qnec_qmac_hint(),
            MoneySource::SafeHarbor => self.source_safe_harbor_hint(),
            MoneySource::DiscMatch => self.source_disc_match_hint(),
            MoneySource::ProfitSharing => self.source_profit_sharing_hint(),
            MoneySource::RothEmployer => self.source_roth_employer_hint(),
            MoneySource::AfterTax => self.source_after_tax_hint(),
            MoneySource::RolloverPretax => self.source_rollover_pretax_hint(),
            MoneySource::RolloverRoth => self.source_rollover_roth_hint(),
            MoneySource::RolloverAfterTax => self.source_rollover_after_tax_hint(),
            MoneySource::TransferIn => self.source_transfer_in_hint(),
            MoneySource::MoneyPurchase => self.source_money_purchase_hint(),
            MoneySource::Irr => self.source_irr_hint(),
            MoneySource::Plesa => self.source_plesa_hint(),
        }
    }
}
