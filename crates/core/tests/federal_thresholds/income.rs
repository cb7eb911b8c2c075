//! Brackets, gains, losses, Social Security, and the adjustments to income.

use serde_json::json;

use crate::law::{Law, ONE, above, begun, dollars, rounded, times};
use crate::probe::{Probe, household, line, with};

pub(crate) fn probes(law: &Law) -> Vec<Probe> {
    let mut probes = vec![brackets(law), gains(law), losses(law), social_security(law)];
    probes.extend(student_loans(law));
    probes.extend(ira(law));
    probes
}

fn brackets(law: &Law) -> Probe {
    let (standard, edges) = (law.standard(), law.brackets());
    let edges = edges.into_iter().map(|(from, _)| standard + from);
    let (of, by) = (law.clone(), law.clone());
    Probe::new(
        "rates",
        edges,
        move |x| household(&of, &[("wages_taxpayer", x)]),
        line(|filed| filed.regular_tax),
        move |x| by.schedule(above(x, standard)),
    )
}

/// Qualified dividends on top of a little ordinary income.
fn gains(law: &Law) -> Probe {
    const ORDINARY: i128 = dollars(5_000);
    let tops = ["capital_gains/top_of_zero_percent", "capital_gains/top_of_middle_rate"];
    let edges = tops.map(|top| law.of(top) - ORDINARY);
    let standard = law.standard();
    let (of, by) = (law.clone(), law.clone());
    Probe::new(
        "rates on gains",
        edges,
        move |x| {
            let other = standard + ORDINARY;
            household(&of, &[("other_ordinary_income", other), ("ordinary_dividends", x), ("qualified_dividends", x)])
        },
        line(|filed| filed.regular_tax),
        move |x| by.with_gains(ORDINARY + x, x),
    )
}

fn losses(law: &Law) -> Probe {
    const WAGES: i128 = dollars(50_000);
    let limit = law.of("capital_gains/loss_limit");
    let of = law.clone();
    Probe::new(
        "limit of losses",
        [limit],
        move |x| household(&of, &[("wages_taxpayer", WAGES), ("long_term_gain", -x)]),
        line(|filed| filed.adjusted_gross_income),
        move |x| WAGES - x.min(limit),
    )
}

/// IRC 86(a): half of what exceeds the first base, then 85% of what exceeds the second; never more
/// than half and 85% of the benefits.
fn social_security(law: &Law) -> Probe {
    const BENEFITS: i128 = dollars(24_000);
    let (first, second) = (law.of("social_security/first_base"), law.of("social_security/second_base"));
    let half = times(BENEFITS, law.rate("social_security/share_in_provisional_income"));
    let (low, high) = (law.rate("social_security/first_rate"), law.rate("social_security/second_rate"));
    let most = times(BENEFITS, law.rate("social_security/most_taxable"));
    let below_second = times(second - first, low).min(times(BENEFITS, low));
    let all_taxed = second + (most - below_second) * ONE / high;
    let of = law.clone();
    Probe::new(
        "Social Security",
        [first, second, all_taxed].map(|provisional| provisional - half),
        move |x| household(&of, &[("pension_other_taxable", x), ("social_security_benefits", BENEFITS)]),
        line(|filed| filed.taxable_social_security),
        move |x| {
            let provisional = x + half;
            let at_first = times(above(provisional, first), low).min(below_second);
            (at_first + times(above(provisional, second), high)).min(most)
        },
    )
}

/// IRC 221(b): the amount, at most the cap, falls over the width of the range.
fn student_loans(law: &Law) -> Vec<Probe> {
    const WAGES: i128 = dollars(60_000);
    let cap = law.money("student_loan_interest/cap");
    let (start, width) = (law.of("student_loan_interest/start"), law.of("student_loan_interest/width"));
    let none = law.separate();
    let allowed = move |paid: i128| if none { 0 } else { paid - rounded(paid * above(WAGES, start).min(width), width) };
    let fallen = move |x: i128| if none { 0 } else { cap - rounded(cap * above(x, start).min(width), width) };
    let (of, by) = (law.clone(), law.clone());
    let range = Probe::new(
        "student loan interest over its range",
        [start, start + width],
        move |x| household(&of, &[("wages_taxpayer", x), ("student_loan_interest_paid", cap + dollars(500))]),
        line(|filed| filed.adjustments),
        fallen,
    );
    let most = Probe::new(
        "most student loan interest",
        [cap],
        move |x| household(&by, &[("wages_taxpayer", WAGES), ("student_loan_interest_paid", x)]),
        line(|filed| filed.adjustments),
        move |x| allowed(x.min(cap)),
    );
    if none { vec![range.may_be_flat(), most.may_be_flat()] } else { vec![range, most] }
}

/// IRC 219(g): the most falls over the range, rounded up to ten dollars, to no less than $200.
fn ira(law: &Law) -> Vec<Probe> {
    let (start, end) = (law.of("ira/start"), law.of("ira/end"));
    let (step, least) = (law.money("ira/round_up_to"), law.money("ira/least_in_range"));
    let (young, older) = (law.money("ira/most"), law.money("ira/most") + law.money("ira/catch_up_50"));
    let of_most = move |most: i128, x: i128| {
        let left = above(end, x).min(end - start);
        let reduced = begun(rounded(most * left, end - start), step) * step;
        if left > 0 { reduced.max(least).min(most) } else { 0 }
    };
    let at_age = |name: &str, age: i32, most: i128| {
        let of = law.clone();
        // Where the least takes over, ten dollars early because of the rounding.
        let least_from = end - (least - step) * (end - start) / most;
        Probe::new(
            name,
            [start, least_from, end],
            move |x| {
                let paid = household(&of, &[("wages_taxpayer", x), ("traditional_ira_contribution", dollars(20_000))]);
                with(paid, json!({ "age_taxpayer": age }))
            },
            line(|filed| filed.adjustments),
            move |x| of_most(most, x),
        )
    };
    let of = law.clone();
    let contributed = Probe::new(
        "most to an IRA",
        [young],
        move |x| household(&of, &[("wages_taxpayer", dollars(40_000)), ("traditional_ira_contribution", x)]),
        line(|filed| filed.adjustments),
        move |x| x.min(young),
    );
    vec![at_age("IRA at 49", 49, young), at_age("IRA at 50", 50, older), contributed]
}
