//! Beside the return: later Medicare premiums and what had to be paid during the year.

use inservice_core::money::Usd;
use inservice_core::scenario::{read, read_household};
use inservice_core::tax::federal;
use serde_json::{Value, json};

use crate::law::{Law, dollars, times};
use crate::probe::{Got, Probe, cents, household, text, with};

pub(crate) fn probes(law: &Law) -> Vec<Probe> {
    let mut probes = medicare(law);
    probes.extend(estimated_tax(law));
    probes
}

/// What a report of a payment to somebody of 64 says in a place; nothing is zero.
fn reported(payment: i128, place: &'static str) -> Got {
    Box::new(move |law, household| {
        let mut household = household.clone();
        household.as_object_mut().unwrap().remove("age_taxpayer");
        let married = matches!(law.status.id(), "married_joint" | "married_separate");
        let document = json!({
            "schema": 1,
            "request": { "date": format!("{}-07-08", law.year), "goal": { "kind": "gross", "amount": text(payment) } },
            "participant": { "birth_date": format!("{}-01-17", law.year - 64), "married": married },
            "plan": { "sources": { "pretax_deferral": { "balance": "2000000" } }, "allows": { "age_59_5": "yes" } },
            "household": household
        });
        let scenario = read(&document).unwrap_or_else(|problems| panic!("{document}: {problems:?}"));
        let report: Value = inservice_core::evaluate(&scenario).unwrap().to_json().0;
        report.pointer(place).and_then(Value::as_str).map_or(0, cents)
    })
}

/// 42 USC 1395r(i): a dollar more, and a year of higher premiums, two years later. `x` is the income
/// with a payment of ten dollars.
fn medicare(law: &Law) -> Vec<Probe> {
    const PAYMENT: i128 = dollars(10);
    let tiers = law.federal().medicare_premiums.medicare_premiums.tiers.len();
    let tier = |place: usize| {
        let of = |name: &str| format!("medicare_premiums/tiers/{place}/{name}");
        let monthly = law.money(&of("part_b_monthly")) + law.money(&of("part_d_monthly"));
        (law.of(&of("from")), 12 * monthly)
    };
    let tiers: Vec<(i128, i128)> = (0..tiers).map(tier).collect();
    let starts: Vec<i128> = tiers.iter().map(|(from, _)| *from).collect();
    let people = |law: &Law, ages: i32| if law.joint() && ages == 2 { 2 } else { 1 };
    let of_couple = |ages: i32| {
        let (of, tiers) = (law.clone(), tiers.clone());
        let people = people(law, ages);
        let yearly =
            move |income: i128| tiers.iter().rev().find(|(from, _)| income > *from).map_or(0, |(_, year)| *year);
        Probe::new(
            format!("Medicare premiums of {people}"),
            starts.clone(),
            move |x| {
                let household = household(&of, &[("wages_taxpayer", x - PAYMENT)]);
                if people == 2 { with(household, json!({ "age_spouse": 63 })) } else { household }
            },
            reported(PAYMENT, "/payment/medicare_premiums/amount"),
            move |x| people * (yearly(x) - yearly(x - PAYMENT)),
        )
        .may_be_flat()
    };
    if law.joint() { vec![of_couple(1), of_couple(2)] } else { vec![of_couple(1)] }
}

const WAGES: i128 = dollars(80_000);
const PAYMENT: i128 = dollars(10_000);
/// 20% of the payment: IRC 3405(c).
const WITHHELD: i128 = dollars(2_000);

/// The whole tax of the year with the payment; a return of its own, not the report's.
fn tax(law: &Law) -> i128 {
    let mut input = household(law, &[("wages_taxpayer", WAGES), ("distribution_taxable", PAYMENT)]);
    input["age_taxpayer"] = json!(64);
    let filed = federal::household(law.federal(), &read_household(&input, law.year).unwrap());
    let whole: Usd = filed.total_tax_after_all_credits + filed.additional_medicare_tax;
    i128::from(whole.cents())
}

/// IRC 6654(d), (e)(1).
fn estimated_tax(law: &Law) -> Vec<Probe> {
    let of = |name: &str| format!("estimated_tax/{name}");
    let (small, this_year) = (law.money(&of("small_balance")), law.rate(&of("current_year_share")));
    let (usual, high) = (law.rate(&of("prior_year_share")), law.rate(&of("prior_year_share_high")));
    let high_income = law.of(&of("high_income"));
    let tax = tax(law);
    let last_year = tax / 2;
    let (with_withheld, with_income, with_prior) = (law.clone(), law.clone(), law.clone());
    vec![
        // What is withheld elsewhere leaves a balance of so much.
        Probe::new(
            "small balance",
            [tax - WITHHELD - small],
            move |x| household(&with_withheld, &[("wages_taxpayer", WAGES), ("withheld_other", x)]),
            reported(PAYMENT, "/payment/safe_harbor/required"),
            move |x| if tax - WITHHELD - x < small { 0 } else { times(tax, this_year) },
        ),
        Probe::new(
            "high income of last year",
            [high_income],
            move |x| {
                let amounts = [("wages_taxpayer", WAGES), ("prior_year_tax", last_year), ("prior_year_agi", x)];
                household(&with_income, &amounts)
            },
            reported(PAYMENT, "/payment/safe_harbor/required"),
            move |x| times(last_year, if x > high_income { high } else { usual }),
        ),
        // Last year's tax counts until this year's share is less.
        Probe::new(
            "the lesser of two years",
            [times(tax, this_year)],
            move |x| household(&with_prior, &[("wages_taxpayer", WAGES), ("prior_year_tax", x)]),
            reported(PAYMENT, "/payment/safe_harbor/required"),
            move |x| x.min(times(tax, this_year)),
        ),
    ]
}
