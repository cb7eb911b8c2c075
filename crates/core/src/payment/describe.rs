//! How does a run become the payment of a report?

use super::notes::notes;
use super::{Chosen, Run};
use crate::additional_tax::{Exception, REFUSED_IN_SERVICE, form_5329_number};
use crate::deadlines::repay_until;
use crate::facts::Facts;
use crate::ledger::{Amount, Day, Journal, Line, Tracked};
use crate::report::{
    AdditionalTax, Excepted, IncomeTax, PartPayment, Payment, Percent, Refused, SourcePayment, Withholding,
};
use crate::reporting::forms;
use crate::rollover::{is_cash, is_eligible};
use crate::scenario::{DirectWay, Way};

/// The payment as the report shows it, and the day until which some of it may be repaid.
pub(crate) fn describe<'b>(
    facts: &Facts<'_, Journal<'b>>,
    chosen: &Chosen,
    run: &Run<'_, Journal<'b>>,
) -> (Payment, Option<Day<Journal<'b>>>) {
    let route = chosen.candidate.route;
    let zero = || Amount::zero(facts.ledger);
    let taxed = run.taxed.as_ref();
    let settled = run.settled();
    let excepted: &[(Exception, Amount<Journal<'b>>)] = taxed.map_or(&[], |taxed| &taxed.additional.excepted);
    let spares = |exception| excepted.iter().any(|(one, _)| *one == exception);
    let repay = spares(Exception::Emergency).then(|| repay_until(facts.paid));
    // Without the basis, direct rollovers are still known when the whole payment is one.
    let rolled_over = taxed.map_or_else(zero, |taxed| taxed.rolled_over).line(Line::RolledOver, &[]);
    let payment = Payment {
        route,
        permitted: chosen.candidate.permitted,
        rollover_eligible: is_eligible(route),
        by_source: run
            .by_source
            .iter()
            .map(|paid| SourcePayment {
                source: paid.account.source,
                gross: paid.gross.found(),
                basis: paid.split.map(|split| split.basis.found()),
                includible: paid.split.map(|split| split.includible.found()),
            })
            .collect(),
        parts: taxed.map_or_else(Vec::new, |taxed| {
            taxed
                .parts
                .iter()
                .map(|(part, withheld)| PartPayment {
                    delivery: match part.way {
                        Way::Direct(way) => way,
                        Way::SixtyDay { .. } => DirectWay::Cash,
                    },
                    gross: part.gross.found(),
                    basis: Some(part.basis.found()),
                    includible: Some(part.includible.found()),
                    withholding: Some(withheld.found()),
                })
                .collect()
        }),
        gross: run.gross.found(),
        basis: taxed.map(|taxed| taxed.basis.found()),
        includible: taxed.map(|taxed| taxed.includible.found()),
        rolled_over: rolled_over.found(),
        sixty_day_rolled_over: taxed.map_or_else(zero, |taxed| taxed.moved.sixty_day).found(),
        income_this_year: taxed.map(|taxed| taxed.income_this_year.found()),
        additional_tax: AdditionalTax {
            base: taxed.map(|taxed| taxed.additional.base.found()),
            excepted: excepted
                .iter()
                .map(|(exception, amount)| Excepted {
                    exception: *exception,
                    amount: amount.found(),
                    form_5329_number: exception.form_5329_number(),
                })
                .collect(),
            form_5329_number: form_5329_number(excepted.iter().map(|(exception, _)| *exception)),
            tax: taxed.and_then(|taxed| taxed.additional.tax).map(Tracked::found),
            state: None,
            refused: REFUSED_IN_SERVICE
                .iter()
                .map(|(exception, law)| Refused { exception: *exception, law: law.to_vec() })
                .collect(),
        },
        withholding: Withholding {
            minimum_percent: run.rates.minimum.found().map(Percent),
            default_percent: run.rates.default.found().map(Percent),
            elected_percent: run.rates.applied.found().map(Percent),
            federal: taxed.map(|taxed| taxed.federal_withholding.found()),
            state: taxed.and_then(|taxed| taxed.state_withholding).map(Tracked::found),
        },
        cash_now: taxed.map(|taxed| taxed.cash_now.found()),
        settle_up_in_april: settled.map(|settled| settled.settle_up.found()),
        kept: settled.map(|settled| settled.kept.found()),
        cost: settled.map(|settled| settled.cost.found()),
        cost_per_1000_kept: settled.and_then(|settled| settled.cost_per_1000_kept).map(Tracked::found),
        income_tax: IncomeTax { federal: settled.map(|settled| settled.federal_income_tax.found()), state: None },
        form_1099r: taxed.map_or_else(Vec::new, |taxed| {
            forms(facts.ledger, route, facts.from_59_half.value(), &taxed.parts, run.rates.applied)
        }),
        repay_until: repay.map(Tracked::found),
        notes: notes(facts, chosen, run),
    };
    (payment, repay)
}

/// Whether any part is paid in cash.
pub(crate) fn pays_cash(run: &Run<'_, Journal<'_>>) -> bool {
    run.taxed.as_ref().is_none_or(|taxed| taxed.parts.iter().any(|(part, _)| is_cash(part.way)))
}
