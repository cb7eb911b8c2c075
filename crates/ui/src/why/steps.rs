//! Which named numbers does a finding follow from?
//!
//! Steps on the way without a name are passed through, so that a sum reads as on paper: its terms,
//! each with its sign.

use inservice_core::ledger::{Line, OpKind};
use inservice_core::report::{Finding, Report};

use crate::state::finding;

/// A number that enters another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    /// Plus or minus, where it is a term of a sum.
    pub(crate) sign: Option<Sign>,
    pub(crate) finding: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sign {
    Plus,
    Minus,
}

impl Sign {
    const fn flipped(self) -> Self {
        match self {
            Self::Plus => Self::Minus,
            Self::Minus => Self::Plus,
        }
    }
}

/// The terms of a finding; of one found by search, what it must satisfy.
pub(crate) fn terms(report: &Report, of: &Finding) -> Vec<Term> {
    let mut terms = Vec::new();
    if is_searched(of) {
        let checks = |one: &&Finding| matches!(one.line, Some(Line::CashReachesGoal | Line::KeptReachesGoal));
        terms.extend(report.findings.iter().filter(checks).map(|one| Term { sign: None, finding: one.id }));
    }
    if is_sum(of) {
        gather(report, of, Sign::Plus, &mut terms);
    } else {
        terms.extend(of.from.iter().map(|id| Term { sign: None, finding: *id }));
    }
    terms
}

fn gather(report: &Report, sum: &Finding, sign: Sign, terms: &mut Vec<Term>) {
    for (index, id) in sum.from.iter().enumerate() {
        let sign = if index > 0 && sum.op == OpKind::Minus { sign.flipped() } else { sign };
        match finding(report, *id) {
            // Findings follow from earlier ones only, so this ends.
            Some(inner) if inner.line.is_none() && is_sum(inner) && inner.id < sum.id => {
                gather(report, inner, sign, terms);
            }
            _ => terms.push(Term { sign: Some(sign), finding: *id }),
        }
    }
}

/// Whether it was searched for, and other findings check it.
pub(crate) fn is_searched(finding: &Finding) -> bool {
    finding.op == OpKind::Solved
}

fn is_sum(finding: &Finding) -> bool {
    matches!(finding.op, OpKind::Plus | OpKind::Minus)
}

#[cfg(test)]
mod tests {
    use inservice_core::money::Usd;

    use super::*;
    use crate::form::EXAMPLES;

    #[test]
    fn the_terms_of_every_sum_add_up_to_it() {
        let mut sums = 0;
        for text in EXAMPLES {
            let scenario = inservice_core::scenario::read(&serde_json::from_str(text).unwrap()).unwrap();
            let report = inservice_core::evaluate(&scenario).unwrap();
            let usd = |id: u32| finding(&report, id).and_then(|found| found.value.parse::<Usd>().ok());
            for sum in report.findings.iter().filter(|one| is_sum(one)) {
                let Ok(value) = sum.value.parse::<Usd>() else { continue };
                let total: Usd = terms(&report, sum)
                    .iter()
                    .map(|term| (term.sign, usd(term.finding).unwrap()))
                    .map(|(sign, amount)| if sign == Some(Sign::Minus) { -amount } else { amount })
                    .sum();
                assert_eq!(total, value, "{:?} in {text}", sum.line);
                sums += 1;
            }
        }
        assert!(sums > 10);
    }
}
