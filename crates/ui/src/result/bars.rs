//! How long is each bar, and which part of it is withheld now?
//!
//! The only arithmetic of the page, and it is geometry: where the report's own numbers stand on a
//! line from nothing to all that leaves the plan.

use inservice_core::money::Usd;
use inservice_core::report::{Found, Payment};
use inservice_core::tax::federal::CostPart;

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Leaves,
    Moved,
    IncomeTax,
    /// What one rule took of the income tax, in its place.
    Part(CostPart),
    AdditionalTax,
    State,
    StateAdditional,
    Kept,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Bar {
    pub(crate) what: What,
    pub(crate) amount: Usd,
    /// Part of it withheld from the payment, and part settled in April.
    pub(crate) now: Usd,
    pub(crate) april: Usd,
    pub(crate) finding: u32,
    pub(crate) pieces: Vec<Piece>,
}

impl Bar {
    /// Whether a rule gives instead of taking.
    pub(crate) const fn is_gain(&self) -> bool {
        matches!(self.what, What::Part(_)) && self.amount.cents() < 0
    }
}

/// A stretch of the line, in thousandths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) start: i64,
    pub(crate) length: i64,
    /// Settled in April; drawn in stripes.
    pub(crate) later: bool,
}

/// The bars from what leaves to what is kept; none while what is kept is not known.
pub(crate) fn bars(payment: &Payment) -> Option<Vec<Bar>> {
    let kept = payment.kept?;
    let gross = payment.gross.value;
    let taxes = federal(payment);
    let mut line = Line {
        whole: longest(gross, payment.rolled_over.value, &taxes),
        end: gross,
        withheld: payment.withholding.federal.map_or(Usd::ZERO, |w| w.value),
    };
    let whole = line.piece(Usd::ZERO, gross, false);
    let mut bars = vec![Bar {
        what: What::Leaves,
        amount: gross,
        now: Usd::ZERO,
        april: Usd::ZERO,
        finding: payment.gross.finding,
        pieces: whole.into_iter().collect(),
    }];
    if payment.rolled_over.value.is_positive() {
        bars.push(line.moved(payment.rolled_over.value, payment.rolled_over.finding));
    }
    for (what, tax) in taxes {
        bars.push(line.tax(what, tax.value, tax.finding));
    }
    // The state's own withholding never pays the federal tax.
    line.withheld = payment.withholding.state.map_or(Usd::ZERO, |w| w.value);
    let of_state = [(What::State, payment.income_tax.state), (What::StateAdditional, payment.additional_tax.state)];
    let of_state = of_state.into_iter().filter_map(|(what, tax)| Some((what, tax?)));
    for (what, tax) in of_state.filter(|(_, tax)| tax.value != Usd::ZERO) {
        bars.push(line.tax(what, tax.value, tax.finding));
    }
    let back = payment.settle_up_in_april.map_or(Usd::ZERO, |april| Usd::ZERO.less(april.value));
    let at_once = kept.value.less(back);
    bars.push(Bar {
        what: What::Kept,
        amount: kept.value,
        now: kept.value - back,
        april: back,
        finding: kept.finding,
        pieces: [line.piece(Usd::ZERO, at_once, false), line.piece(at_once, kept.value, true)]
            .into_iter()
            .flatten()
            .collect(),
    });
    Some(bars)
}

/// The federal taxes on the payment: the income tax by the rules that took it, where more than the
/// rates on the payment itself did.
fn federal(payment: &Payment) -> Vec<(What, Found<Usd>)> {
    let parts = payment.cost_parts.iter().filter(|one| one.part != CostPart::AdditionalTax);
    let mut taxes: Vec<(What, Found<Usd>)> = parts.map(|one| (What::Part(one.part), one.amount)).collect();
    if taxes.iter().all(|(what, _)| *what == What::Part(CostPart::OrdinaryRates)) {
        taxes = payment.income_tax.federal.map(|tax| (What::IncomeTax, tax)).into_iter().collect();
    }
    taxes.extend(payment.additional_tax.tax.map(|tax| (What::AdditionalTax, tax)));
    taxes
}

/// How far the bars reach: a gain may end beyond what leaves the plan.
fn longest(gross: Usd, moved: Usd, taxes: &[(What, Found<Usd>)]) -> Usd {
    let mut end = gross - moved;
    let ends = taxes.iter().map(|(_, tax)| {
        end = end - tax.value;
        end
    });
    ends.fold(gross, Ord::max)
}

/// The line, and where the next bar ends on it.
struct Line {
    whole: Usd,
    end: Usd,
    withheld: Usd,
}

impl Line {
    fn moved(&mut self, amount: Usd, finding: u32) -> Bar {
        let start = self.end.less(amount);
        let pieces = self.piece(start, self.end, false).into_iter().collect();
        self.end = start;
        Bar { what: What::Moved, amount, now: Usd::ZERO, april: Usd::ZERO, finding, pieces }
    }

    /// A tax: what was withheld pays it first, the rest is for April. Below zero it is a gain.
    fn tax(&mut self, what: What, amount: Usd, finding: u32) -> Bar {
        if amount < Usd::ZERO {
            let end = self.end - amount;
            let pieces = self.piece(self.end, end, true).into_iter().collect();
            self.end = end;
            return Bar { what, amount, now: Usd::ZERO, april: amount, finding, pieces };
        }
        let now = if self.withheld < amount { self.withheld } else { amount };
        self.withheld = self.withheld.less(now);
        let middle = self.end.less(now);
        let start = self.end.less(amount);
        let pieces =
            [self.piece(start, middle, true), self.piece(middle, self.end, false)].into_iter().flatten().collect();
        self.end = start;
        Bar { what, amount, now, april: amount - now, finding, pieces }
    }

    fn piece(&self, start: Usd, end: Usd, later: bool) -> Option<Piece> {
        let at = |amount: Usd| {
            let whole = i128::from(self.whole.cents().max(1));
            let thousandths = i128::from(amount.cents()).saturating_mul(1_000).checked_div(whole).unwrap_or_default();
            i64::try_from(thousandths.clamp(0, 1_000)).unwrap_or_default()
        };
        (start < end).then(|| Piece { start: at(start), length: at(end).saturating_sub(at(start)), later })
    }
}

#[cfg(test)]
mod tests {
    use inservice_core::report::Report;

    use super::*;
    use crate::form::EXAMPLES;

    /// A payment that brings in more of the child credits and ends the premium tax credit.
    const MANY_RULES: &str = r#"{
        "schema": 1,
        "request": { "date": "2026-06-01", "goal": { "kind": "gross", "amount": "40000" } },
        "participant": { "birth_date": "1961-05-04" },
        "plan": { "sources": { "pretax_deferral": { "balance": "200000" } }, "allows": { "age_59_5": "yes" } },
        "household": {
            "filing_status": "married_joint", "age_spouse": 66, "wages_taxpayer": "42000", "children_ages": [12, 17],
            "social_security_benefits": "20000", "benchmark_premium_annual": "14000",
            "advance_premium_credit": "6000", "elective_deferrals_taxpayer": "2500"
        }
    }"#;

    fn report(text: &str) -> Report {
        let scenario = inservice_core::scenario::read(&serde_json::from_str(text).unwrap()).unwrap();
        inservice_core::evaluate(&scenario).unwrap()
    }

    #[test]
    fn bars_stand_on_the_line_and_meet() {
        let mut drawn = 0;
        for text in EXAMPLES.iter().copied().chain([MANY_RULES]) {
            let report = report(text);
            let Some(bars) = report.payment.as_ref().and_then(bars) else { continue };
            drawn += 1;
            for piece in bars.iter().flat_map(|bar| &bar.pieces) {
                assert!(piece.start >= 0 && piece.length >= 0 && piece.start + piece.length <= 1_000, "{text}");
            }
            let taxes = |what| matches!(what, What::IncomeTax | What::Part(_) | What::AdditionalTax);
            for bar in bars.iter().filter(|bar| taxes(bar.what)) {
                assert_eq!(bar.now + bar.april, bar.amount);
            }
            // Each bar begins where the one before it has ended; what is kept ends there, too.
            let mut end = 1_000;
            for bar in bars.iter().filter(|bar| !bar.pieces.is_empty()) {
                let first = bar.pieces.iter().map(|piece| piece.start).min().unwrap();
                let last = bar.pieces.iter().map(|piece| piece.start + piece.length).max().unwrap();
                let (from, to) = if bar.is_gain() { (first, last) } else { (last, first) };
                assert!((from - end).abs() <= 2, "{:?}: {from} {end} {text}", bar.what);
                end = if bar.what == What::Leaves { last } else { to };
            }
        }
        assert!(drawn > 3);
    }

    #[test]
    fn the_parts_stand_for_the_income_tax() {
        let report = report(MANY_RULES);
        let payment = report.payment.unwrap();
        let bars = bars(&payment).unwrap();
        assert!(bars.iter().all(|bar| bar.what != What::IncomeTax));
        assert!(bars.iter().any(Bar::is_gain));
        let parts = bars.iter().filter(|bar| matches!(bar.what, What::Part(_)));
        assert_eq!(parts.map(|bar| bar.amount).sum::<Usd>(), payment.income_tax.federal.unwrap().value);
    }
}
