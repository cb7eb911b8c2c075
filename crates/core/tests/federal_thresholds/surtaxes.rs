//! The net investment income tax, the Additional Medicare tax and the alternative minimum tax.

use inservice_core::ledger::Line;

use crate::law::{Law, ONE, above, dollars, times};
use crate::probe::{Probe, household, journalled, line};

pub(crate) fn probes(law: &Law) -> Vec<Probe> {
    let mut probes = vec![net_investment_income(law), additional_medicare(law)];
    probes.extend(minimum_tax(law));
    probes
}

/// IRC 1411(a)(1): the lesser of the investment income and the excess.
fn net_investment_income(law: &Law) -> Probe {
    const INTEREST: i128 = dollars(5_000);
    let rate = law.rate("net_investment_income_tax/rate");
    let threshold = law.of("net_investment_income_tax/threshold");
    let of = law.clone();
    Probe::new(
        "net investment income tax",
        [threshold - INTEREST, threshold],
        move |x| household(&of, &[("wages_taxpayer", x), ("taxable_interest", INTEREST)]),
        line(|filed| filed.net_investment_income_tax),
        move |x| times(above(x + INTEREST, threshold).min(INTEREST), rate),
    )
}

/// IRC 3101(b)(2).
fn additional_medicare(law: &Law) -> Probe {
    let rate = law.rate("additional_medicare_tax/rate");
    let threshold = law.of("additional_medicare_tax/threshold");
    let of = law.clone();
    Probe::new(
        "Additional Medicare tax",
        [threshold],
        move |x| household(&of, &[("wages_taxpayer", x)]),
        line(|filed| filed.additional_medicare_tax),
        move |x| times(above(x, threshold), rate),
    )
}

/// IRC 55 for a household that does not itemize.
#[derive(Clone)]
struct Minimum {
    law: Law,
    exemption: i128,
    start: i128,
    falls: i128,
    /// On a separate return: where the exemption is gone, and what is added beyond.
    beyond: Option<(i128, i128)>,
}

impl Minimum {
    /// Alternative minimum taxable income.
    fn income(&self, agi: i128) -> i128 {
        agi + self.beyond.map_or(0, |(gone, rate)| times(above(agi, gone), rate).min(self.exemption))
    }

    fn left(&self, agi: i128) -> i128 {
        above(self.exemption, times(above(self.income(agi), self.start), self.falls))
    }

    fn base(&self, agi: i128) -> i128 {
        above(self.income(agi), self.left(agi))
    }

    /// With long-term gains beyond every threshold: they bear what they bear in the regular tax.
    fn tax(&self, ordinary: i128, gains: i128) -> i128 {
        let law = &self.law;
        let base = self.base(ordinary + gains) - gains;
        let high = law.of("amt/high_rate_starts");
        let two_rates =
            times(base.min(high), law.rate("amt/low_rate")) + times(above(base, high), law.rate("amt/high_rate"));
        let regular = law.schedule(above(ordinary, law.standard()));
        above(two_rates, regular)
    }
}

fn minimum_tax(law: &Law) -> Vec<Probe> {
    let (exemption, start) = (law.of("amt/exemption"), law.of("amt/phase_out_start"));
    let falls = law.rate("amt/phase_out_rate");
    let (gone, rate) = (law.money("amt/separate_exemption_gone_at"), law.rate("amt/separate_addback_rate"));
    let beyond = law.separate().then_some((gone, rate));
    let minimum = Minimum { law: law.clone(), exemption, start, falls, beyond };
    let end = start + exemption * ONE / falls;
    let other = |law: &Law| {
        let law = law.clone();
        move |x: i128| household(&law, &[("other_ordinary_income", x)])
    };

    let by = minimum.clone();
    // Below the exemption the return does not come to this line.
    let mut left = Probe::new(
        "exemption of the minimum tax",
        [start, end],
        other(law),
        journalled(Line::AmtExemption),
        move |x| by.left(x),
    );
    if beyond.is_some_and(|(gone, _)| gone != end) {
        left = left.may_be_flat();
    }
    let by = minimum.clone();
    let base =
        Probe::new("base of the minimum tax", [exemption], other(law), journalled(Line::AmtBase), move |x| by.base(x));
    let mut probes = vec![left, base];
    if beyond.is_some() {
        let by = minimum.clone();
        probes.push(Probe::new(
            "income of the minimum tax on a separate return",
            [gone, gone + exemption * ONE / rate],
            other(law),
            journalled(Line::AlternativeMinimumTaxableIncome),
            move |x| by.income(x),
        ));
    }

    const GAINS: i128 = dollars(4_000_000);
    let added = if beyond.is_some() { exemption } else { 0 };
    let of = law.clone();
    probes.push(Probe::new(
        "higher rate of the minimum tax",
        [law.of("amt/high_rate_starts") - added],
        move |x| household(&of, &[("other_ordinary_income", x), ("long_term_gain", GAINS)]),
        line(|filed| filed.alternative_minimum_tax),
        move |x| minimum.tax(x, GAINS),
    ));
    probes
}
