//! Is the return right on both sides of every threshold, in every year whose figures are loaded?
//!
//! Nothing here names a year or an amount of the law: thresholds, rates and steps are looked up by
//! their ids, and what a line must be is worked out again from the statute in 128-bit cents. A new
//! year is covered when its figures arrive, and a new figure that no probe reads fails the last test.

mod credits;
mod deductions;
mod income;
mod law;
mod premiums;
mod probe;
mod report;
mod surtaxes;

use std::collections::BTreeSet;

use inservice_core::figures::{INDEX, YEARS};
use inservice_core::scenario::FilingStatus;

use law::{Law, year_of};
use probe::Probe;

/// Figures that set no threshold which a return can show, and why.
const WITHOUT_EDGE: [(&str, &str); 2] = [
    ("payroll/wage_base", "far above wages whose payroll taxes still make a child credit refundable"),
    ("estimated_tax/prior_year_share", "100%: its edge is that of the high income"),
];

type Topic = fn(&Law) -> Vec<Probe>;

const TOPICS: [Topic; 6] =
    [income::probes, deductions::probes, credits::probes, surtaxes::probes, premiums::probes, report::probes];

/// Every loaded year, with every filing status.
fn laws() -> impl Iterator<Item = Law> {
    let years = YEARS.iter().filter(|year| year.federal.is_some()).map(|year| year.tax_year);
    years.flat_map(|year| FilingStatus::ALL.iter().map(move |status| Law::new(year, *status)))
}

fn check(topic: Topic) {
    let mut wrong = Vec::new();
    let mut edges = 0;
    for law in laws() {
        for probe in topic(&law) {
            edges += probe.edges();
            wrong.extend(probe.wrong(&law));
        }
    }
    println!("{edges} edges");
    assert!(wrong.is_empty(), "{} of {edges} edges\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn income_and_its_rates() {
    check(income::probes);
}

#[test]
fn deductions() {
    check(deductions::probes);
}

#[test]
fn credits() {
    check(credits::probes);
}

#[test]
fn surtaxes_and_the_minimum_tax() {
    check(surtaxes::probes);
}

#[test]
fn premium_tax_credit() {
    check(premiums::probes);
}

#[test]
fn medicare_premiums_and_estimated_tax() {
    check(report::probes);
}

#[test]
fn no_figure_is_without_a_probe() {
    let mut read = BTreeSet::new();
    for law in laws() {
        for probe in TOPICS.into_iter().flat_map(|topic| topic(&law)) {
            probe.read();
        }
        read.extend(law.read());
    }
    let without_edge = |id: &str| WITHOUT_EDGE.iter().any(|(figure, _)| id.ends_with(figure));
    // Limits of distributions are no figures of the return: tests/golden/events.toml has their edges.
    let of_return = |id: &str| !["domestic_abuse", "long_term_care"].iter().any(|topic| id.contains(topic));
    let federal: Vec<i32> = YEARS.iter().filter(|year| year.federal.is_some()).map(|year| year.tax_year).collect();
    let unread: Vec<&str> = INDEX
        .iter()
        .map(|one| one.id)
        .filter(|id| federal.contains(&year_of(id)) && of_return(id) && !read.contains(*id) && !without_edge(id))
        .collect();
    assert!(unread.is_empty(), "no probe reads {unread:#?}");
}
