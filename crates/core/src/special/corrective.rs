//! What exceeded a limit and is paid back?

use super::{Measure, Special, Standing};
use crate::access::Route;
use crate::authority::Authority;
use crate::ledger::{Amount, Field, Ledger, Line};
use crate::scenario::{Account, Event, Scenario};

const LAW: &[Authority] = &[Authority::Irc402g2, Authority::Irc401k8, Authority::Irc401m6];

/// The excess with its earnings. The 10% does not reach it.
///
/// Law: IRC 402(g)(2), 401(k)(8), 401(m)(6) and (7); Treas. Reg. 1.402(g)-1(e)(8).
pub(super) fn corrective<L: Ledger>(by: &Measure<'_, L>) -> Special<L> {
    let cap =
        amounts(by.ledger, by.scenario).map(|(excess, earnings)| (excess + earnings).line(Line::EventAmount, LAW));
    Special {
        route: Route::Corrective,
        exception: None,
        event: Event::Corrective,
        standing: if cap.is_some() { Standing::Open } else { Standing::NoEvent },
        last: None,
        cap,
        cap_if_vested: None,
    }
}

/// The excess, and the earnings paid out with it.
pub(crate) fn amounts<L: Ledger>(ledger: L, scenario: &Scenario) -> Option<(Amount<L>, Amount<L>)> {
    scenario.events.corrective.map(|event| {
        let said = |path, amount| Amount::input(ledger, Field::at(path), amount).line(Line::EventAmount, LAW);
        (said("/events/corrective/amount", event.amount), said("/events/corrective/earnings", event.earnings))
    })
}

/// Of so much income of a corrective payment, the excess deferral of an earlier year, which is income of
/// that year; its earnings are income when paid.
///
/// Law: IRC 402(g)(2)(C); Treas. Reg. 1.402(g)-1(e)(8)(iii).
/// Form: Form 1099-R, code P for the excess, 8 for the earnings.
pub(crate) fn of_earlier_year<L: Ledger>(ledger: L, scenario: &Scenario, includible: Amount<L>) -> Option<Amount<L>> {
    scenario.events.corrective?.for_year?;
    let (excess, earnings) = amounts(ledger, scenario)?;
    let part = includible.share(excess, excess + earnings).line(Line::IncomeOfEarlierYear, LAW);
    part.is_positive().then_some(part)
}

/// Whether the excess went in after tax, so that only its earnings are income.
pub(crate) fn went_in_after_tax(account: &Account) -> bool {
    account.character() != crate::scenario::Character::Pretax
}
