//! How long is each bar, and which part of it is withheld now?
//!
//! The only arithmetic of the page, and it is geometry: where the report's own numbers stand on a
//! line from nothing to all that leaves the plan.

use inservice_core::money::Usd;
use inservice_core::report::Payment;

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    Leaves,
    Moved,
    IncomeTax,
    AdditionalTax,
    State,
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
    let mut line =
        Line { whole: gross, end: gross, withheld: payment.withholding.federal.map_or(Usd::ZERO, |w| w.value) };
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
    if let Some(federal) = payment.income_tax.federal {
        bars.push(line.tax(What::IncomeTax, federal.value, federal.finding));
    }
    if let Some(tax) = payment.additional_tax.tax {
        bars.push(line.tax(What::AdditionalTax, tax.value, tax.finding));
    }
    // The state's own withholding never pays the federal tax.
    line.withheld = payment.withholding.state.map_or(Usd::ZERO, |w| w.value);
    for state in [payment.income_tax.state, payment.additional_tax.state].into_iter().flatten() {
        bars.push(line.tax(What::State, state.value, state.finding));
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

    /// A tax: what was withheld pays it first, the rest is for April.
    fn tax(&mut self, what: What, amount: Usd, finding: u32) -> Bar {
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
    use super::*;
    use crate::form::EXAMPLES;

    #[test]
    fn bars_stand_on_the_line_and_meet() {
        let mut drawn = 0;
        for text in EXAMPLES {
            let scenario = inservice_core::scenario::read(&serde_json::from_str(text).unwrap()).unwrap();
            let report = inservice_core::evaluate(&scenario).unwrap();
            let Some(bars) = report.payment.as_ref().and_then(bars) else { continue };
            drawn += 1;
            for piece in bars.iter().flat_map(|bar| &bar.pieces) {
                assert!(piece.start >= 0 && piece.length >= 0 && piece.start + piece.length <= 1_000, "{text}");
            }
            for bar in bars.iter().filter(|bar| matches!(bar.what, What::IncomeTax | What::AdditionalTax)) {
                assert_eq!(bar.now + bar.april, bar.amount);
            }
            // Where the last of what is taken away begins, what is kept ends.
            let start = bars
                .iter()
                .filter(|bar| bar.what != What::Kept)
                .flat_map(|bar| &bar.pieces)
                .map(|piece| piece.start)
                .min();
            let kept = bars.last().unwrap();
            if let Some(end) = kept.pieces.iter().map(|piece| piece.start + piece.length).max() {
                let start = if bars.len() > 1 && start == Some(0) { 1_000.min(end) } else { start.unwrap() };
                assert!((start - end).abs() <= 2, "{start} {end} {text}");
            }
        }
        assert!(drawn > 3);
    }
}
