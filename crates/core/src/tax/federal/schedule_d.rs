//! What are the gains and losses of the year?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::IncomeTax;
use crate::ledger::{Amount, Ledger, Line};

/// Gains and qualified dividends on the return.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gains<L: Ledger> {
    /// Form 1040, line 7a: net gain, or the loss allowed.
    pub net: Amount<L>,
    /// What the lower rates can reach.
    pub preferential: Amount<L>,
}

/// Law: IRC 1222, 1211(b), 1(h)(11).
/// Form: Schedule D (2025), lines 7, 15, 16 and 21.
/// Not modelled: carryovers, unrecaptured section 1250 gain, collectibles: err high.
#[inline]
pub(super) fn schedule_d<L: Ledger>(figures: &'static IncomeTax, inputs: &Inputs<L>) -> Gains<L> {
    let (short, long) = (inputs.short_term_gain, inputs.long_term_gain);
    if short.value() == long.value() && !short.is_nonzero() {
        return Gains { net: inputs.zero, preferential: inputs.qualified_dividends };
    }
    let whole = short + long;
    let limit = inputs.zero - Amount::figure_of(whole, figures.capital_gains.loss_limit.of(inputs.filing_status));
    let net = whole.larger(limit).line(Line::NetCapitalGain, &[Authority::Irc1211b]);
    let long_part = long.smaller(whole).larger(inputs.zero);
    let preferential = (inputs.qualified_dividends + long_part).line(Line::PreferentialIncome, &[Authority::Irc1h]);
    Gains { net, preferential }
}
