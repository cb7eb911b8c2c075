//! How does a graph of findings read as an indented text?

use inservice_core::ledger::{Line, OpKind};
use inservice_core::report::Finding;
use inservice_words::Words;

const INDENT: &str = "  ";
const NOTHING: &str = "0.00";
/// What an amount found by search must satisfy.
const CHECKS: [Line; 2] = [Line::CashReachesGoal, Line::KeptReachesGoal];

/// Each finding with its name, value, operation and law, and below it those it follows from. What
/// stands above already is only named. Where an amount was found by search, its checks follow.
pub(super) fn text(words: Words, findings: &[Finding], roots: &[usize]) -> String {
    let mut text = String::new();
    let mut told = vec![false; findings.len()];
    // A stack of its own: a report may be deep.
    let mut waiting: Vec<(usize, usize)> = roots.iter().rev().map(|root| (*root, 0)).collect();
    let mut checked = false;
    while let Some((id, depth)) = waiting.pop() {
        let (Some(finding), Some(told)) = (findings.get(id), told.get_mut(id)) else { continue };
        let indent = INDENT.repeat(depth);
        let (name, value) = (words.finding_name(finding), words.finding_value(finding));
        if *told && !finding.from.is_empty() {
            text.push_str(&format!("{indent}{}\n", words.cli_told_above(name, &value)));
            continue;
        }
        *told = true;
        let terms = terms(findings, finding);
        let how = if terms.len() != finding.from.len() {
            words.cli_sum_of_terms().to_owned()
        } else {
            let from: Vec<&Finding> = terms.iter().filter_map(|id| findings.get(*id)).collect();
            words.step(finding, &from)
        };
        text.push_str(&format!("{indent}{name}: {value}\n{indent}  = {how}\n"));
        let law: Vec<&str> = finding.law.iter().map(|one| one.citation()).collect();
        if !law.is_empty() {
            text.push_str(&format!("{indent}  {}\n", words.cli_law(&law.join("; "))));
        }
        if finding.op == OpKind::Solved && !checked {
            checked = true;
            let is_check =
                |id: &usize| findings.get(*id).and_then(|one| one.line).is_some_and(|line| CHECKS.contains(&line));
            waiting.splice(
                0..0,
                (0..findings.len()).rev().filter(is_check).filter(|id| !roots.contains(id)).map(|id| (id, 0)),
            );
        }
        waiting.extend(terms.into_iter().rev().map(|id| (id, depth + 1)));
    }
    text
}

/// What a finding follows from. A chain of additions without names is one sum, and its zeros are
/// left out.
fn terms(findings: &[Finding], finding: &Finding) -> Vec<usize> {
    let direct: Vec<usize> = finding.from.iter().map(|id| usize::try_from(*id).unwrap_or(usize::MAX)).collect();
    let is_link = |id: usize| {
        findings.get(id).is_some_and(|one| one.op == OpKind::Plus && one.line.is_none() && one.at.is_empty())
    };
    if finding.op != OpKind::Plus || !direct.iter().any(|id| is_link(*id)) {
        return direct;
    }
    let mut terms = Vec::new();
    let mut waiting: Vec<usize> = direct.into_iter().rev().collect();
    while let Some(id) = waiting.pop() {
        let Some(one) = findings.get(id) else { continue };
        if is_link(id) {
            waiting.extend(one.from.iter().rev().filter_map(|id| usize::try_from(*id).ok()));
        } else if one.value != NOTHING {
            terms.push(id);
        }
    }
    terms
}
