//! What does one payment come to, by one route, from these sources?
//!
//! The rooms in the order of the law: income, rollover, the 10%, withholding, the household's tax.
//! Generic over the ledger: the solvers run it silently, the report in the journal.

use super::Candidate;
use super::claims::{claimed, claims, is_early_distribution};
use super::contract::contract;
use super::repaid::{Repaid, repaid};
use super::set_apart::{IN_KIND, lump_sum_after_59_half, minimum_first, recaptured};
use super::settled::{Cash, Settled, settle};
use super::withheld::{Withheld, withheld_from_parts};
use crate::access::Route;
use crate::additional_tax;
use crate::authority::Authority;
use crate::facts::Facts;
use crate::income::{Split, splits, unrealized};
use crate::ledger::{Amount, Field, Ledger, Line, sum};
use crate::rollover::{self, Delivered, Moved};
use crate::scenario::{Account, Delivery, MoneySource};
use crate::special::corrective;
use crate::tax::federal::{Distribution, Return, form_1040};
use crate::withholding::{self, Rates, Regime};

/// One payment, as far as the facts reach.
#[derive(Debug)]
pub(crate) struct Run<'s, L: Ledger> {
    pub(crate) gross: Amount<L>,
    pub(crate) by_source: Vec<Paid<'s, L>>,
    /// The required minimum in it, which is paid first; none where there is none.
    pub(crate) minimum: Option<Amount<L>>,
    /// What may be rolled over where the route lets it: not the minimum, nor emergency savings.
    pub(crate) rollable: Amount<L>,
    pub(crate) rates: Rates<L>,
    pub(crate) taxed: Option<Taxed<L>>,
}

/// What one source pays.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paid<'s, L: Ledger> {
    pub(crate) account: &'s Account,
    pub(crate) gross: Amount<L>,
    /// None where the source's basis or Roth clock is not known.
    pub(crate) split: Option<Split<L>>,
}

/// The payment once basis and income are known.
#[derive(Debug)]
pub(crate) struct Taxed<L: Ledger> {
    pub(crate) basis: Amount<L>,
    pub(crate) includible: Amount<L>,
    /// Each part with what is withheld from it.
    pub(crate) parts: Vec<(Delivered<L>, Amount<L>)>,
    pub(crate) moved: Moved<L>,
    pub(crate) rolled_over: Amount<L>,
    pub(crate) income_this_year: Amount<L>,
    /// Income of the next two years.
    pub(crate) in_later_years: Amount<L>,
    /// What employer stock has gained, where its tax waits for the sale.
    pub(crate) deferred: Option<Amount<L>>,
    /// Income of the year in which an excess was deferred.
    pub(crate) of_earlier_year: Option<Amount<L>>,
    pub(crate) repaid: Repaid<L>,
    /// Of the base of the 10%, what was taxed before, when it was converted; none without conversions.
    pub(crate) recaptured: Option<Amount<L>>,
    pub(crate) additional: additional_tax::Outcome<L>,
    pub(crate) federal_withholding: Amount<L>,
    pub(crate) state_withholding: Option<Amount<L>>,
    pub(crate) cash_now: Amount<L>,
    pub(crate) settled: Option<Settled<L>>,
}

/// Runs a payment of so much in all through the rooms.
///
/// Law: the identities of the public contract, section 2, join IRC 402(a), 402(c), 72(t) and 3405.
/// Not modelled: what the state's tax on the payment saves where it is itemized: errs high.
pub(crate) fn run<'s, L: Ledger>(facts: &Facts<'s, L>, candidate: &Candidate, total: Amount<L>) -> Run<'s, L> {
    let ledger = facts.ledger;
    let gross = total.line(Line::Gross, &[]);
    let payments: Vec<_> = candidate
        .fill(facts, gross)
        .into_iter()
        .filter_map(|(index, gross)| Some((facts.held.get(index)?, gross.line(Line::GrossFromSource, &[]))))
        .collect();
    let contracts: Vec<_> =
        payments.iter().map(|(held, gross)| (contract(facts, candidate.route, held), *gross)).collect();
    let by_source: Vec<_> = payments
        .iter()
        .zip(splits(ledger, &contracts))
        .map(|((held, gross), split)| Paid { account: held.account, gross: *gross, split })
        .collect();
    let minimum = minimum_first(facts, candidate.route, &by_source);
    let rollable = minimum.map_or(gross, |minimum| gross - minimum);
    let savings = by_source.iter().find(|paid| paid.account.source == MoneySource::Plesa);
    let rollable = savings.map_or(rollable, |savings| rollable - savings.gross);
    let eligible = facts.rollover_eligible(candidate.route) && (rollable.is_positive() || !gross.is_positive());
    let regime = Regime::of(candidate.route, eligible);
    let rates = withholding::rates(ledger, regime, rollable.value(), facts.election());
    let splits: Option<Vec<_>> = by_source.iter().map(|paid| Some((paid.account, paid.split?))).collect();
    let taxed = splits.map(|splits| taxed(facts, candidate.route, gross, &splits, (&rates, minimum)));
    Run { gross, by_source, minimum, rollable, rates, taxed }
}

fn taxed<L: Ledger>(
    facts: &Facts<'_, L>,
    route: Route,
    gross: Amount<L>,
    splits: &[(&Account, Split<L>)],
    (rates, minimum): (&Rates<L>, Option<Amount<L>>),
) -> Taxed<L> {
    let ledger = facts.ledger;
    let includible =
        sum(ledger, splits.iter().map(|(_, split)| split.includible)).line(Line::Includible, &[Authority::Irc402a]);
    let basis = sum(ledger, splits.iter().map(|(_, split)| split.basis)).line(Line::Basis, &[Authority::Irc72e8]);

    let mut delivered = rollover::deliver(ledger, splits, &facts.scenario.request.delivery);
    if lump_sum_after_59_half(facts, gross.value()) {
        for part in delivered.iter_mut().filter(|part| part.way == IN_KIND) {
            let account = splits.iter().map(|(account, _)| *account).find(|account| account.employer_stock.is_some());
            let gained = account.and_then(|account| unrealized(ledger, account, part.gross));
            part.deferred = gained.map(|gained| gained.smaller(part.includible));
        }
    }
    if route == Route::Corrective {
        for part in &mut delivered {
            let before_tax = part.includible - part.roth_includible;
            part.of_earlier_year = corrective::of_earlier_year(ledger, facts.scenario, before_tax);
        }
    }
    let of_earlier_year = delivered.iter().filter_map(|part| part.of_earlier_year).reduce(std::ops::Add::add);
    let deferred = delivered.iter().find_map(|part| part.deferred);
    let place = match facts.scenario.request.delivery {
        Delivery::One(_) => "/request/delivery/sixty_day/rolled_over",
        Delivery::Parts(_) | Delivery::EachToItsIra => "/request/delivery",
    };
    let said = |amount| Amount::input(ledger, Field::at(place), amount);
    let moved = rollover::moved(ledger, &delivered, said);
    let rolled_over = sum(ledger, [moved.direct, moved.sixty_day]).line(Line::RolledOver, &[Authority::Irc402c1]);
    let income = includible - moved.untaxed;
    let income = deferred.map_or(income, |deferred| income - deferred);
    let income = of_earlier_year.map_or(income, |earlier| income - earlier);
    let claimed = claimed(facts, route, splits);
    let repaid = repaid(facts, route, (gross - rolled_over, income - moved.to_roth), &claimed);
    let income = repaid.returned.map_or(income, |(_, reversed)| income - reversed);
    let in_later_years =
        sum(ledger, repaid.later.iter().copied()).line(Line::IncomeOfLaterYears, &[Authority::Irc72t11]);
    let elsewhere = facts.another_is_taxed(route);
    let income_this_year = if elsewhere {
        Amount::zero(ledger).line(Line::IncomeThisYear, &[Authority::Irc402e1])
    } else {
        (income - in_later_years).line(Line::IncomeThisYear, &[Authority::Irc402a, Authority::Irc402c1])
    };

    // What goes into an IRA without undoing income is no return of the payment.
    let undoing = repaid.by.iter().filter(|one| one.repayment.of.may_be_repaid()).map(|one| one.amount);
    let returned = sum(ledger, undoing);
    let distribution = Distribution { includible: income_this_year, gross: gross - rolled_over - returned };
    // What somebody else's return makes of it is not known.
    let with = facts.tax.filter(|_| !elsewhere).map(|tax| {
        let with = form_1040(tax.figures, &tax.inputs, Some(distribution));
        let total = with.tax_with_premium_credit.line(Line::IncomeTaxWith, &[Authority::Form1040]);
        (Return { tax_with_premium_credit: total, ..with }, tax.without)
    });
    let reached = income - moved.to_roth;
    // What was rolled over or paid back has not left; the basis in the rest may be converted money.
    let basis_out = (distribution.gross).less(reached);
    let recaptured = recaptured(facts, splits).map(|amount| amount.smaller(basis_out).line(Line::Recapture, &[]));
    let (reached, recaptured) = match recaptured {
        _ if !is_early_distribution(route) => (Amount::zero(ledger), None),
        Some(recaptured) => (reached + recaptured, Some(recaptured)),
        None => (reached, None),
    };
    let agi = with.map(|(with, _)| with.adjusted_gross_income);
    let additional = additional_tax::additional_tax(reached, &claims(facts, splits, &claimed, &repaid, agi));

    let Withheld { parts, federal: federal_withholding, state: state_withholding } =
        withheld_from_parts(facts, route, delivered, (rates, minimum));
    let withheld = sum(ledger, [federal_withholding].into_iter().chain(state_withholding));
    let cash_now = (gross - moved.direct - withheld).line(Line::CashNow, &[]);

    let settled = with.zip(additional.tax).map(|((with, without), additional_tax)| {
        let left = additional.left.unwrap_or_else(|| Amount::zero(ledger));
        let cash = Cash { gross, rolled_over, sixty_day: moved.sixty_day, now: cash_now, withheld };
        settle(facts, (distribution, with, without), (left, additional_tax), &cash)
    });
    Taxed {
        basis,
        includible,
        parts,
        moved,
        rolled_over,
        income_this_year,
        in_later_years,
        deferred,
        of_earlier_year,
        repaid,
        recaptured,
        additional,
        federal_withholding,
        state_withholding,
        cash_now,
        settled,
    }
}

impl<L: Ledger> Run<'_, L> {
    /// Whether any of it may be rolled over.
    ///
    /// Law: IRC 402(c)(4), 402A(e)(7).
    pub(crate) fn rollover_eligible(&self, facts: &Facts<'_, L>, route: Route) -> bool {
        facts.rollover_eligible(route) && (self.rollable.is_positive() || !self.gross.is_positive())
    }

    pub(crate) fn settled(&self) -> Option<Settled<L>> {
        self.taxed.as_ref()?.settled
    }
}
