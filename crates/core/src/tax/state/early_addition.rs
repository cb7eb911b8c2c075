//! What does the state add to the federal 10%?

use crate::figures::states::{EarlyBase, StateLaw};
use crate::ledger::{Amount, Ledger, Line};

/// The state's own tax on an early distribution: a rate of what the federal tax applies to, or of
/// that tax. Every federal exception spares it, too. None where the state has no such tax.
///
/// Law: the state's own, named with its figures.
/// Not modelled: a state that follows an older text of IRC 72(t): errs low.
pub fn early_addition<L: Ledger>(law: &StateLaw, base: Amount<L>, federal: Amount<L>) -> Option<Amount<L>> {
    let early = law.early_distribution.as_ref()?;
    let of = match early.of {
        EarlyBase::Distribution => base,
        EarlyBase::FederalAdditionalTax => federal,
    };
    Some(of.at_state(&early.rate).line(Line::StateAdditionalTax, &[]))
}
