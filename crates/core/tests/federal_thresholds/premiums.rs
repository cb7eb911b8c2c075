//! The premium tax credit by the poverty line, and what is repaid of an advance.

use serde_json::{Value, json};

use crate::law::{Law, above, dollars, rounded, times};
use crate::probe::{Probe, household, line, with};

const BENCHMARK: i128 = dollars(40_000);
/// Where the poverty line is drawn apart.
const REGIONS: [(&str, &str); 3] = [("contiguous", "TX"), ("alaska", "AK"), ("hawaii", "HI")];

pub(crate) fn probes(law: &Law) -> Vec<Probe> {
    REGIONS.into_iter().flat_map(|(region, state)| [credit(law, region, state), repaid(law, region, state)]).collect()
}

/// A return of three dependents.
fn family(law: &Law, state: &'static str, amounts: &[(&str, i128)]) -> Value {
    with(household(law, amounts), json!({ "state": state, "children_ages": [4, 18], "other_adult_dependents": 1 }))
}

fn poverty(law: &Law, region: &str) -> i128 {
    let of = |name: &str| law.money(&format!("premium_tax_credit/guideline/{region}/{name}"));
    let others = if law.joint() { 4 } else { 3 };
    of("first") + others * of("additional")
}

/// Whole percents of the line, cut off; beyond four lines at least 401.
fn percent(income: i128, line: i128) -> i128 {
    let percent = income * 100 / line;
    if income > 4 * line { percent.max(401) } else { percent }
}

/// IRC 36B(b)(3)(A): the share at so many percents, to a hundredth of a percent.
fn shares(law: &Law) -> Vec<(i128, i128, i128, i128)> {
    let bands = law.federal().premium_tax_credit.premium_tax_credit.bands;
    let rate = |place: usize, name: &str| law.rate(&format!("premium_tax_credit/bands/{place}/{name}"));
    let band = |(place, band): (usize, &inservice_core::figures::PremiumBand)| {
        let (from, to) = (i128::from(band.from_percent), i128::from(band.to_percent));
        (from, to, rate(place, "first_rate"), rate(place, "last_rate"))
    };
    bands.iter().enumerate().map(band).collect()
}

fn share(bands: &[(i128, i128, i128, i128)], percent: i128) -> i128 {
    const HUNDREDTH_OF_A_PERCENT: i128 = 100;
    let (from, to, first, last) = *bands.iter().rev().find(|(from, ..)| *from <= percent).unwrap();
    let climbed = (last - first) * (percent - from);
    rounded(first * (to - from) + climbed, (to - from) * HUNDREDTH_OF_A_PERCENT) * HUNDREDTH_OF_A_PERCENT
}

/// Edges: where the credit begins, each percent at which a band begins, one within, the last.
fn credit(law: &Law, region: &'static str, state: &'static str) -> Probe {
    let line_ = poverty(law, region);
    let bands = shares(law);
    let most = i128::from(law.federal().premium_tax_credit.premium_tax_credit.most_percent);
    let none = law.separate();
    let starts: Vec<i128> = bands.iter().map(|(from, ..)| *from).chain([100, 151, 275, 399, 400]).collect();
    let edges = starts.into_iter().filter(|percent| *percent >= 100).map(|percent| percent * line_ / 100);
    let edges: Vec<i128> = edges.collect();
    let (of, by) = (law.clone(), bands);
    Probe::new(
        format!("premium tax credit, {region}"),
        edges,
        move |x| family(&of, state, &[("wages_taxpayer", x), ("benchmark_premium_annual", BENCHMARK)]),
        line(|filed| filed.premium_credit),
        move |x| {
            let percent = percent(x, line_);
            if none || percent < 100 || (most > 0 && percent > most) {
                return 0;
            }
            above(BENCHMARK, times(x, share(&by, percent)))
        },
    )
    // A share may round to that of the percent before, and where nothing ends, nothing changes.
    .may_be_flat()
}

/// An advance without any credit: all of it, up to the cap of the income.
fn repaid(law: &Law, region: &'static str, state: &'static str) -> Probe {
    const ADVANCE: i128 = dollars(9_000);
    let line_ = poverty(law, region);
    let single = law.status.id() == "single";
    let caps = law.federal().premium_tax_credit.premium_tax_credit.repayment_caps;
    let amount = |place: usize, name: &str| law.money(&format!("premium_tax_credit/repayment_caps/{place}/{name}"));
    let caps: Vec<(i128, i128)> = caps
        .iter()
        .enumerate()
        .map(|(place, cap)| (i128::from(cap.below_percent), (amount(place, "single"), amount(place, "other"))))
        .map(|(below, (of_single, of_others))| (below, if single { of_single } else { of_others }))
        .collect();
    let edges: Vec<i128> = caps.iter().map(|(below, _)| below * line_ / 100).collect();
    let of = law.clone();
    Probe::new(
        format!("repaid of an advance, {region}"),
        edges,
        move |x| family(&of, state, &[("wages_taxpayer", x), ("advance_premium_credit", ADVANCE)]),
        line(|filed| filed.premium_credit),
        move |x| {
            let percent = percent(x, line_);
            let cap = caps.iter().find(|(below, _)| percent < *below);
            -cap.map_or(ADVANCE, |(_, cap)| ADVANCE.min(*cap))
        },
    )
}
