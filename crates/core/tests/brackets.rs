//! Is the federal income tax right on both sides of every edge, for every year and filing status?
//!
//! The schedules below were worked by hand: each bracket's first dollar and the tax on all dollars
//! before it. The rest is arithmetic of our own, in cents; nothing here calls the core's schedules
//! but to compare them.

use inservice_core::figures::{self, Schedule};
use inservice_core::money::Usd;
use inservice_core::scenario::{self, FilingStatus};
use serde_json::{Value, json};

const PERCENTS: [i64; 7] = [10, 12, 22, 24, 32, 35, 37];

/// Where a bracket ends, in dollars, and the tax up to there, in cents.
type Worked = [(i64, i64); 6];

/// Rev. Proc. 2024-40, section 2.01, and Rev. Proc. 2025-32, section 4.01: IRC 1(j)(2).
#[rustfmt::skip]
const WORKED: [(i32, FilingStatus, Worked); 10] = [
    (2025, FilingStatus::Single,                  [(11_925, 119_250), (48_475, 557_850), (103_350, 1_765_100), (197_300, 4_019_900), (250_525, 5_723_100), (626_350, 18_876_975)]),
    (2025, FilingStatus::MarriedJoint,            [(23_850, 238_500), (96_950, 1_115_700), (206_700, 3_530_200), (394_600, 8_039_800), (501_050, 11_446_200), (751_600, 20_215_450)]),
    (2025, FilingStatus::MarriedSeparate,         [(11_925, 119_250), (48_475, 557_850), (103_350, 1_765_100), (197_300, 4_019_900), (250_525, 5_723_100), (375_800, 10_107_725)]),
    (2025, FilingStatus::HeadOfHousehold,         [(17_000, 170_000), (64_850, 744_200), (103_350, 1_591_200), (197_300, 3_846_000), (250_500, 5_548_400), (626_350, 18_703_150)]),
    (2025, FilingStatus::QualifyingSurvivingSpouse, [(23_850, 238_500), (96_950, 1_115_700), (206_700, 3_530_200), (394_600, 8_039_800), (501_050, 11_446_200), (751_600, 20_215_450)]),
    (2026, FilingStatus::Single,                  [(12_400, 124_000), (50_400, 580_000), (105_700, 1_796_600), (201_775, 4_102_400), (256_225, 5_844_800), (640_600, 19_297_925)]),
    (2026, FilingStatus::MarriedJoint,            [(24_800, 248_000), (100_800, 1_160_000), (211_400, 3_593_200), (403_550, 8_204_800), (512_450, 11_689_600), (768_700, 20_658_350)]),
    (2026, FilingStatus::MarriedSeparate,         [(12_400, 124_000), (50_400, 580_000), (105_700, 1_796_600), (201_775, 4_102_400), (256_225, 5_844_800), (384_350, 10_329_175)]),
    (2026, FilingStatus::HeadOfHousehold,         [(17_700, 177_000), (67_450, 774_000), (105_700, 1_615_500), (201_750, 3_920_700), (256_200, 5_663_100), (640_600, 19_117_100)]),
    (2026, FilingStatus::QualifyingSurvivingSpouse, [(24_800, 248_000), (100_800, 1_160_000), (211_400, 3_593_200), (403_550, 8_204_800), (512_450, 11_689_600), (768_700, 20_658_350)]),
];

/// Dollars: basic deduction, and the addition for each box. IRC 63(c), (f); P.L. 119-21, section
/// 70102; Rev. Proc. 2025-32, sections 3.01 and 4.14. Surviving spouses take the married addition.
#[rustfmt::skip]
const DEDUCTIONS: [(i32, FilingStatus, i64, i64); 10] = [
    (2025, FilingStatus::Single, 15_750, 2_000),
    (2025, FilingStatus::MarriedJoint, 31_500, 1_600),
    (2025, FilingStatus::MarriedSeparate, 15_750, 1_600),
    (2025, FilingStatus::HeadOfHousehold, 23_625, 2_000),
    (2025, FilingStatus::QualifyingSurvivingSpouse, 31_500, 1_600),
    (2026, FilingStatus::Single, 16_100, 2_050),
    (2026, FilingStatus::MarriedJoint, 32_200, 1_650),
    (2026, FilingStatus::MarriedSeparate, 16_100, 1_650),
    (2026, FilingStatus::HeadOfHousehold, 24_150, 2_050),
    (2026, FilingStatus::QualifyingSurvivingSpouse, 32_200, 1_650),
];

/// Cents of tax on so many cents of taxable income.
fn tax_by_hand(worked: &Worked, income: i64) -> i64 {
    let begins = worked.iter().rev().find(|(edge, _)| income > edge * 100);
    let (start, before) = begins.map_or((0, 0), |(edge, tax)| (edge * 100, *tax));
    let bracket = worked.iter().filter(|(edge, _)| income > edge * 100).count();
    let numerator = (income - start) * PERCENTS[bracket];
    before + (numerator + 50) / 100
}

fn schedule(year: i32, status: FilingStatus) -> &'static Schedule {
    figures::year(year).unwrap().federal.as_ref().unwrap().income_tax.ordinary_brackets.of(status)
}

#[test]
fn the_figures_are_those_worked_by_hand() {
    let with_tax = figures::YEARS.iter().filter(|year| year.federal.is_some()).count();
    assert_eq!(with_tax * FilingStatus::ALL.len(), WORKED.len(), "a schedule worked for every loaded year and status");
    for (year, status, worked) in &WORKED {
        let schedule = schedule(*year, *status);
        let edges: Vec<Usd> =
            std::iter::once(0).chain(worked.iter().map(|(edge, _)| *edge)).map(Usd::dollars).collect();
        let from: Vec<Usd> = schedule.brackets.iter().map(|bracket| bracket.from).collect();
        assert_eq!(from, edges, "{}", schedule.id);
        let rates: Vec<i64> = schedule.brackets.iter().map(|bracket| bracket.rate.millionths() / 10_000).collect();
        assert_eq!(rates, PERCENTS, "{}", schedule.id);
    }
}

#[test]
fn the_schedules_agree_on_both_sides_of_every_edge() {
    for (year, status, worked) in &WORKED {
        let schedule = schedule(*year, *status);
        for from in schedule.brackets.iter().map(|bracket| bracket.from.cents()) {
            for income in [from - 100, from - 1, from, from + 1, from + 4, from + 5, from + 100]
                .into_iter()
                .filter(|income| *income >= 0)
            {
                let tax = schedule.tax(Usd::from_cents(income)).cents();
                assert_eq!(tax, tax_by_hand(worked, income), "{} on {income} cents", schedule.id);
            }
        }
        let far = 1_234_567_890;
        assert_eq!(schedule.tax(Usd::from_cents(far)).cents(), tax_by_hand(worked, far), "{}", schedule.id);
    }
}

/// Below 65 and past 59 1/2.
const YOUNGER: i32 = 61;
const OLDER: i32 = 67;

/// A payment of deferrals beside so much of wages.
fn report(year: i32, status: FilingStatus, age: i32, wages: i64, payment: i64, household: &Value) -> Value {
    let married = matches!(status, FilingStatus::MarriedJoint | FilingStatus::MarriedSeparate);
    let mut whole = json!({ "filing_status": status.id(), "wages_taxpayer": wages.to_string() });
    whole.as_object_mut().unwrap().extend(household.as_object().unwrap().clone());
    let document = json!({
        "schema": 1,
        "request": { "date": format!("{year}-07-08"), "goal": { "kind": "gross", "amount": payment.to_string() } },
        "participant": { "birth_date": format!("{}-01-17", year - age), "married": married },
        "plan": { "sources": { "pretax_deferral": { "balance": "2000000" } }, "allows": { "age_59_5": "yes" } },
        "household": whole
    });
    let scenario = scenario::read(&document).unwrap_or_else(|problems| panic!("{problems:?}"));
    inservice_core::evaluate(&scenario).unwrap().to_json().0
}

fn finding(report: &Value, line: &str) -> String {
    let found = report["findings"].as_array().unwrap().iter().find(|finding| finding["line"] == line);
    found.unwrap_or_else(|| panic!("no finding {line}"))["value"].as_str().unwrap().to_owned()
}

fn text(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

#[test]
fn a_payment_across_an_edge_bears_both_rates() {
    for (year, status, worked) in &WORKED {
        let deduction = DEDUCTIONS.iter().find(|one| (one.0, one.1) == (*year, *status)).unwrap().2;
        for (place, (edge, at_edge)) in worked.iter().enumerate() {
            let (below, above) = (PERCENTS[place], PERCENTS[place + 1]);
            // A dollar on this side, three on the other; what stays below, and what begins above.
            for (start, payment, due) in [(-1, 4, below + 3 * above), (-3, 3, 3 * below), (0, 2, 2 * above)] {
                let report = report(*year, *status, YOUNGER, edge + start + deduction, payment, &json!({}));
                let name = format!("{year} {}: {payment} dollars from {start} at the edge {edge}", status.id());
                assert_eq!(report["payment"]["income_tax"]["federal"], text(due), "{name}");
                assert_eq!(report["payment"]["additional_tax"]["tax"], "0.00", "{name}");
                let without = at_edge + start * below;
                assert_eq!(finding(&report, "income_tax_without"), text(without), "{name}");
            }
        }
    }
}

#[test]
fn every_status_has_its_deduction_with_every_number_of_boxes() {
    for (year, status, base, addition) in DEDUCTIONS {
        let joint = status == FilingStatus::MarriedJoint;
        let most = if joint { 4 } else { 2 };
        for boxes in 0..=most {
            let mut household = json!({ "blind_taxpayer": boxes >= 1 });
            if joint {
                household["wages_spouse"] = json!("777");
                household["age_spouse"] = json!(if boxes >= 3 { 66 } else { 64 });
                household["blind_spouse"] = json!(boxes >= 4);
            }
            let age = if boxes >= 2 { OLDER } else { YOUNGER };
            let report = report(year, status, age, 50_000, 10, &household);
            let due = (base + boxes * addition) * 100;
            assert_eq!(finding(&report, "standard_deduction"), text(due), "{year} {} with {boxes} boxes", status.id());
        }
    }
}
