//! Which named numbers does a finding follow from?
//!
//! Steps on the way without a name are passed through, so that a sum reads as on paper: its terms,
//! each with its sign.

use inservice_core::ledger::OpKind;
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

/// The terms of a finding.
pub(crate) fn terms(report: &Report, of: &Finding) -> Vec<Term> {
    let mut terms = Vec::new();
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
            Some(inner) if inner.line.is_none() && is_sum(inner) && inner.id < sum.id => gather(report, inner, sign, terms),
            _ => terms.push(Term { sign: Some(sign), finding: *id }),
        }
    }
}

fn is_sum(finding: &Finding) -> bool {
    matches!(finding.op, OpKind::Plus | OpKind::Minus)
}
