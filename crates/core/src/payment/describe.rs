//! How does a run become the payment of a report?

use super::contract::recovered;
use super::notes::notes;
use super::on_household::{later_premiums, parts_of_cost, safe_harbor};
use super::settled::Settled;
use super::withheld::state_rule_of;
use super::{Chosen, Run};
use crate::access::Route;
use crate::additional_tax::{self, Exception, FIRST_HOME, REFUSED_IN_SERVICE, SEPARATION_AGE, form_5329_number};
use crate::deadlines::repay_until;
use crate::facts::Facts;
use crate::ledger::{Amount, Day, Field, Journal, Line, Tracked};
use crate::report::{
    AdditionalTax, Excepted, ExclusionOfPayment, IncomeTax, PartPayment, Payment, Percent, Refused, Repaid, Returned,
    RouteRow, SourcePayment, StateConfidence, StateOfPayment, Withholding, WithholdingOfState, YearIncome,
};
use crate::reporting::{OfRoth, covering_percent, forms, has_own_code, on_return, paperwork};
use crate::rollover::is_cash;
use crate::scenario::{DirectWay, Way};

/// The payment as the report shows it, and the day until which some of it may be repaid.
pub(crate) fn describe<'b>(
    facts: &Facts<'_, Journal<'b>>,
    chosen: &Chosen,
    run: &Run<'_, Journal<'b>>,
    rows: &[RouteRow],
) -> (Payment, Option<Day<Journal<'b>>>) {
    let route = chosen.candidate.route;
    let zero = || Amount::zero(facts.ledger);
    let taxed = run.taxed.as_ref();
    let settled = run.settled();
    let excepted: &[(Exception, Amount<Journal<'b>>)] = taxed.map_or(&[], |taxed| &taxed.additional.excepted);
    let spared = excepted.iter().map(|(exception, _)| *exception).find(|exception| exception.may_be_repaid());
    // What is all paid back needs no exception any more; the days in which it could be stay.
    let paid_back =
        taxed.and_then(|taxed| taxed.repaid.by.iter().map(|one| one.repayment.of).find(|of| of.may_be_repaid()));
    let repayable = spared.or(paid_back);
    let repayable = repayable.or_else(|| facts.repayable_at_any_age(route).map(|(exception, _)| exception));
    let repay = repayable.map(|exception| repay_until(facts.paid, exception.law()));
    // Without the basis, direct rollovers are still known when the whole payment is one.
    let rolled_over = taxed.map_or_else(zero, |taxed| taxed.rolled_over).line(Line::RolledOver, &[]);
    let form_1099r = taxed.map_or_else(Vec::new, |taxed| {
        forms(
            facts.ledger,
            (route, has_own_code(facts, route)),
            facts.from_59_half.value(),
            &taxed.parts,
            run.rates.applied,
            OfRoth {
                first_year: facts.first_roth_year(),
                recaptured: taxed.recaptured,
                basis: recovered(facts, route, run),
            },
        )
    });
    let payment = Payment {
        route,
        permitted: chosen.candidate.permitted,
        rollover_eligible: run.rollover_eligible(facts, route),
        required_minimum: run.minimum.map(Tracked::found),
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
        stock_gain_deferred: taxed.and_then(|taxed| taxed.deferred).map(Tracked::found),
        income_this_year: taxed.map(|taxed| taxed.income_this_year.found()),
        income_by_year: taxed.map_or_else(Vec::new, |taxed| {
            let paid = facts.paid.value().year();
            let all = std::iter::once(&taxed.income_this_year).chain(&taxed.repaid.later);
            let corrected = facts.scenario.events.corrective.and_then(|corrective| corrective.for_year);
            let earlier = corrected.zip(taxed.of_earlier_year.as_ref());
            let years = earlier.into_iter().chain((paid..).zip(all));
            years.map(|(year, amount)| YearIncome { year, amount: amount.found() }).collect()
        }),
        additional_tax: AdditionalTax {
            base: taxed.map(|taxed| taxed.additional.base.found()),
            recapture: taxed.and_then(|taxed| taxed.recaptured).map(Tracked::found),
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
            state: settled.and_then(|settled| settled.state?.additional_tax).map(Tracked::found),
            refused: REFUSED_IN_SERVICE.iter().map(|exception| refused(facts, chosen, run, *exception)).collect(),
        },
        withholding: Withholding {
            minimum_percent: run.rates.minimum.found().map(Percent),
            default_percent: run.rates.default.found().map(Percent),
            elected_percent: run.rates.applied.found().map(Percent),
            covering_percent: covering_percent(facts, route, run).map(|rate| rate.found().map(Percent)),
            federal: taxed.map(|taxed| taxed.federal_withholding.found()),
            state: taxed.and_then(|taxed| taxed.state_withholding).map(Tracked::found),
        },
        cash_now: taxed.map(|taxed| taxed.cash_now.found()),
        settle_up_in_april: settled.map(|settled| settled.settle_up.found()),
        kept: settled.map(|settled| settled.kept.found()),
        cost: settled.map(|settled| settled.cost.found()),
        cost_per_1000_kept: settled.and_then(|settled| settled.cost_per_1000_kept).map(Tracked::found),
        income_tax: IncomeTax {
            federal: settled.map(|settled| settled.federal_income_tax.found()),
            state: settled.and_then(|settled| settled.state).map(|state| state.income_tax.found()),
        },
        state: of_state(facts, route, run),
        cost_parts: settled.map_or_else(Vec::new, |settled| parts_of_cost(facts, &settled)),
        medicare_premiums: settled.and_then(|settled| later_premiums(facts, &settled)),
        safe_harbor: settled.and_then(|settled| safe_harbor(facts, &settled, taxed)),
        forms: on_return(facts, route, run, &form_1099r),
        paperwork: paperwork(facts, route, run, rows),
        form_1099r,
        repay_until: repay.map(Tracked::found),
        repaid: taxed.and_then(|taxed| repaid(facts, &taxed.repaid, settled.as_ref())),
        notes: notes(facts, chosen, run),
    };
    (payment, repay)
}

/// What the household's state makes of the payment.
fn of_state<'b>(facts: &Facts<'_, Journal<'b>>, route: Route, run: &Run<'_, Journal<'b>>) -> Option<StateOfPayment> {
    let state = facts.state.as_ref()?;
    let law = &state.law;
    let settled = run.settled().and_then(|settled| settled.state);
    let rule = state_rule_of(facts, route, &run.rates)?;
    let reach = settled.map_or_else(|| state.reach(false), |settled| settled.reach);
    Some(StateOfPayment {
        code: facts.scenario.household.as_ref()?.state.clone()?,
        figures: law.status,
        confidence: StateConfidence {
            income_tax: law.income_tax.as_ref().map(|tax| tax.confidence),
            exclusion: law.retirement.as_ref().map(|retirement| retirement.confidence),
            additional_tax: law.early_distribution.as_ref().map(|early| early.confidence),
            withholding: law.withholding.confidence,
        },
        law: law.income_tax.as_ref().map(|tax| tax.law),
        tax_without: settled.map(|_| state.tax_without.found()),
        tax_with: settled.map(|settled| settled.tax_with.found()),
        local: settled.and_then(|settled| settled.local).map(Tracked::found),
        exclusion: ExclusionOfPayment {
            reached: reach.reached,
            reason: reach.reason,
            question: reach.question,
            amount: settled.map(|settled| settled.excluded.found()),
        },
        withholding: WithholdingOfState {
            kind: rule.kind,
            default_percent: rule.tracked(facts.ledger).map(|rate| rate.found().map(Percent)),
            base: rule.base,
            form: law.withholding.form,
        },
    })
}

/// What a refused exception would need, and what it would then spare: after leaving, all of the 10%
/// once the year of 55 has come; from an IRA, what can be rolled over there first.
///
/// Law: IRC 72(t)(2)(A)(v), (2)(E), (2)(F), (8)(B). A series of payments (2)(A)(iv) spares none of a
/// single one; health insurance (2)(D) needs weeks of unemployment, too.
fn refused<'b>(
    facts: &Facts<'_, Journal<'b>>,
    chosen: &Chosen,
    run: &Run<'_, Journal<'b>>,
    exception: Exception,
) -> Refused {
    let tax = run.taxed.as_ref().and_then(|taxed| taxed.additional.tax).filter(|tax| tax.is_positive());
    let first = facts.birth.value().year().saturating_add(SEPARATION_AGE);
    let too_young = exception == Exception::Separation55 && facts.paid.value().year() < first;
    let movable = || run.rollover_eligible(facts, chosen.candidate.route);
    let spared = if exception == Exception::Separation55 {
        tax.filter(|_| !too_young)
    } else if exception == Exception::FirstHome {
        let most = |tax: Amount<Journal<'b>>| {
            tax.smaller(Amount::statute(facts.ledger, FIRST_HOME).times(additional_tax::RATE))
        };
        tax.filter(|_| movable()).map(most)
    } else {
        tax.filter(|_| exception == Exception::HigherEducation && movable())
    };
    Refused {
        exception,
        needs: exception.needs(),
        from_year: too_young.then_some(first),
        spares_up_to: spared.map(|spared| spared.line(Line::WouldBeSpared, exception.law()).found()),
        law: exception.law().to_vec(),
    }
}

/// What is paid back later, and what is kept after it.
fn repaid<'b>(
    facts: &Facts<'_, Journal<'b>>,
    repaid: &super::repaid::Repaid<Journal<'b>>,
    settled: Option<&Settled<Journal<'b>>>,
) -> Option<Repaid> {
    let (amount, reversed) = repaid.returned?;
    let by = repaid.by.iter().enumerate().map(|(place, one)| Returned {
        exception: one.repayment.of,
        amount: one.amount.found(),
        on: Day::input(facts.ledger, Field::in_list("/events/repayments/*/on", place), one.repayment.on)
            .line(Line::RepaidOn, &[])
            .found(),
        amended_return: one.amended_return,
    });
    Some(Repaid {
        amount: amount.found(),
        income_reversed: reversed.found(),
        kept_after: settled.map(|settled| (settled.kept - amount).line(Line::KeptAfterRepaying, &[]).found()),
        by: by.collect(),
    })
}

/// Whether any part is paid in cash.
pub(crate) fn pays_cash(run: &Run<'_, Journal<'_>>) -> bool {
    run.taxed.as_ref().is_none_or(|taxed| taxed.parts.iter().any(|(part, _)| is_cash(part.way)))
}
