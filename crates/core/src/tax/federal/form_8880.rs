//! What is the saver's credit?

use super::Inputs;
use crate::authority::Authority;
use crate::figures::SaversCredit;
use crate::ledger::{Amount, Ledger, Line};

/// The saver's credit, before the limit of the tax. Distributions of the testing period reduce
/// the contributions that count, gross and for each spouse: this payment, and those of the other
/// years.
///
/// Law: IRC 25B; (d)(2) for the testing period.
/// Form: Form 8880 (2025).
/// Not modelled: full-time students, who have no credit: errs low.
#[inline]
pub(super) fn form_8880<L: Ledger>(
    figures: &'static SaversCredit,
    inputs: &Inputs<L>,
    agi: Amount<L>,
    distributed: Amount<L>,
) -> Amount<L> {
    let status = inputs.filing_status;
    let deferrals = [inputs.elective_deferrals_taxpayer, inputs.elective_deferrals_spouse];
    let rates = [
        (figures.first_top.of(status), &figures.first_rate),
        (figures.second_top.of(status), &figures.second_rate),
        (figures.third_top.of(status), &figures.third_rate),
    ];
    let rate = rates.into_iter().find(|(top, _)| agi.value() <= top.value).map(|(_, rate)| rate);
    let eligible = deferrals.iter().any(|amount| amount.is_positive()) && !inputs.people.claimed_as_dependent;
    let (Some(rate), true) = (rate, eligible) else { return inputs.zero };
    let most = Amount::figure_of(agi, &figures.most_contributions);
    let distributed = distributed + inputs.distributions_other_years;
    let counted = deferrals.map(|amount| amount.less(distributed).smaller(most));
    let [taxpayer, spouse] = counted;
    (taxpayer + spouse).at(rate).line(Line::SaversCredit, &[Authority::Irc25B])
}
