//! Is there Additional Medicare tax?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::Surtaxes;
use crate::ledger::{Amount, Ledger, Line};

/// 0.9% of wages above the threshold; plan payments do not count. Beside the totals.
///
/// Law: IRC 3101(b)(2).
/// Form: Form 8959 (2025), Part I.
/// Not modelled: wages that count for Medicare and not for income tax, such as deferrals: errs low, by
/// the same with and without a payment.
#[inline]
pub(super) fn form_8959<L: Ledger>(figures: &'static Surtaxes, inputs: &Inputs<L>) -> Amount<L> {
    let surtax = &figures.additional_medicare_tax;
    let wages = inputs.wages_taxpayer + inputs.wages_spouse;
    let threshold = Amount::figure_of(wages, surtax.threshold.of(inputs.filing_status));
    wages.less(threshold).at(&surtax.rate).line(Line::AdditionalMedicareTax, &[Authority::Irc3101b2])
}
