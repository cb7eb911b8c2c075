//! The standard deduction, Schedule 1-A and Schedule A.

use inservice_core::ledger::Line;
use serde_json::json;

use crate::law::{Law, ONE, above, begun, dollars, rounded, times};
use crate::probe::{Probe, household, journalled, line, with};

pub(crate) fn probes(law: &Law) -> Vec<Probe> {
    let mut probes = vec![at_65(law), dependent(law), larger_deduction(law), senior(law)];
    probes.extend(schedule_1_a(law));
    probes.extend(state_and_local_taxes(law));
    probes.extend(gifts(law));
    probes.extend([medical(law), overall_limit(law)]);
    probes
}

/// IRC 63(f): the box at 65, by the year of the birthday. `x` is the age in hundredths.
fn at_65(law: &Law) -> Probe {
    const YEAR: i128 = 100;
    let standard = law.standard();
    let (unmarried, married) =
        (law.money("standard_deduction/additional/unmarried"), law.money("standard_deduction/additional/married"));
    let alone = matches!(law.status.id(), "single" | "head_of_household");
    let box_ = if alone { unmarried } else { married };
    let of = law.clone();
    Probe::new(
        "deduction at 65",
        [65 * YEAR],
        move |x| with(household(&of, &[]), json!({ "age_taxpayer": i64::try_from(x / YEAR).unwrap() })),
        line(|filed| filed.deduction),
        move |x| if x >= 65 * YEAR { standard + box_ } else { standard },
    )
}

/// IRC 63(c)(5): a dependent's deduction follows what is earned, between its two ends.
fn dependent(law: &Law) -> Probe {
    let of = |name: &str| law.money(&format!("standard_deduction/dependent/{name}"));
    let (standard, minimum, add) = (law.standard(), of("minimum"), of("earned_income_add"));
    let dependent = law.clone();
    Probe::new(
        "deduction of a dependent",
        [minimum - add, standard - add],
        move |x| with(household(&dependent, &[("wages_taxpayer", x)]), json!({ "claimed_as_dependent": true })),
        line(|filed| filed.deduction),
        move |x| (x + add).max(minimum).min(standard),
    )
}

/// Itemized deductions count where they exceed the standard deduction.
fn larger_deduction(law: &Law) -> Probe {
    let standard = law.standard();
    let of = law.clone();
    Probe::new(
        "the larger deduction",
        [standard],
        move |x| household(&of, &[("wages_taxpayer", dollars(150_000)), ("mortgage_interest", x)]),
        line(|filed| filed.deduction),
        move |x| x.max(standard),
    )
}

/// IRC 151(d)(5)(C): each person's amount falls by 6% of the excess.
fn senior(law: &Law) -> Probe {
    let (amount, rate, start) = (law.money("senior/amount"), law.rate("senior/phase_out_rate"), law.of("senior/start"));
    let people = if law.joint() { 2 } else { 1 };
    let none = law.separate();
    let of = law.clone();
    let probe = Probe::new(
        "senior deduction",
        [start, start + rounded(amount * ONE, rate)],
        move |x| {
            let facts = if people == 2 {
                json!({ "age_taxpayer": 70, "age_spouse": 68 })
            } else {
                json!({ "age_taxpayer": 70 })
            };
            with(household(&of, &[("wages_taxpayer", x)]), facts)
        },
        line(|filed| filed.schedule_1_a.senior),
        move |x| if none { 0 } else { people * above(amount, times(above(x, start), rate)) },
    );
    if none { probe.may_be_flat() } else { probe }
}

/// IRC 224, 225 (full steps only) and 163(h)(4) (a step begun counts).
fn schedule_1_a(law: &Law) -> Vec<Probe> {
    let kinds = [
        ("tips", "tips", false),
        ("overtime", "overtime_premium", false),
        ("car_loan_interest", "car_loan_interest", true),
    ];
    let probes = kinds.into_iter().flat_map(|(figures, field, fractions)| {
        let of = |name: &str| format!("{figures}/{name}");
        let (cap, start) = (law.of(&of("cap")), law.of(&of("start")));
        let (step, each) = (law.money(&of("step")), law.money(&of("reduction_per_step")));
        // Law: IRC 224(f), 225(e): joint or not at all.
        let none = law.separate() && !fractions;
        let steps = move |excess: i128| if fractions { begun(excess, step) } else { excess / step };
        let left = move |amount: i128, income: i128| {
            if none { 0 } else { above(amount.min(cap), steps(above(income, start)) * each) }
        };
        let last = cap / each;
        let edges = [i128::from(!fractions), 1 + i128::from(!fractions), last - 1, last - i128::from(fractions)];
        let (with_income, with_amount) = (law.clone(), law.clone());
        let range = Probe::new(
            format!("{figures} over its range"),
            edges.map(|count| start + count * step),
            move |x| household(&with_income, &[("wages_taxpayer", x), (field, cap + dollars(1_000))]),
            line(|filed| filed.schedule_1_a.worker),
            move |x| left(cap, x),
        );
        let most = Probe::new(
            format!("most of {figures}"),
            [cap],
            move |x| household(&with_amount, &[("wages_taxpayer", dollars(90_000)), (field, x)]),
            line(|filed| filed.schedule_1_a.worker),
            move |x| left(x, dollars(90_000)),
        );
        if none { [range.may_be_flat(), most.may_be_flat()] } else { [range, most] }
    });
    probes.collect()
}

/// IRC 164(b)(6), (7): the cap falls to its floor; a separate return takes half of what is left.
fn state_and_local_taxes(law: &Law) -> Vec<Probe> {
    let (cap, floor) = (law.money("salt/cap"), law.money("salt/floor"));
    let (start, rate) = (law.of("salt/phase_down_start"), law.rate("salt/phase_down_rate"));
    let halves = if law.separate() { 2 } else { 1 };
    let at_floor = start + (cap - floor) * ONE / rate;
    let most = move |income: i128| rounded(above(cap, times(above(income, start), rate)).max(floor), halves);
    let (of, by) = (law.clone(), law.clone());
    let falls = Probe::new(
        "cap on state and local taxes over its range",
        [start, at_floor],
        move |x| {
            household(
                &of,
                &[("wages_taxpayer", x), ("state_local_income_tax", dollars(60_000)), ("real_estate_tax", 100)],
            )
        },
        journalled(Line::SaltDeduction),
        most,
    );
    let reached = Probe::new(
        "cap on state and local taxes",
        [cap / halves],
        move |x| household(&by, &[("wages_taxpayer", dollars(200_000)), ("real_estate_tax", x)]),
        journalled(Line::SaltDeduction),
        move |x| x.min(cap / halves),
    );
    vec![falls, reached]
}

/// IRC 170(b)(1)(G), (I) and (p): at most a share of income, above a floor; a little without
/// itemizing.
fn gifts(law: &Law) -> Vec<Probe> {
    const GIVEN: i128 = dollars(30_000);
    let (limit, floor) = (law.rate("charity/cash_limit"), law.rate("charity/floor"));
    let small = law.of("charity/without_itemizing");
    let standard = law.standard();
    let allowed = move |given: i128, income: i128| above(given.min(times(income, limit)), times(income, floor));
    let of = law.clone();
    let limited = Probe::new(
        "charity up to a share of income",
        [GIVEN * ONE / limit],
        move |x| household(&of, &[("wages_taxpayer", x), ("charity_cash", GIVEN)]),
        journalled(Line::CharityDeduction),
        move |x| allowed(GIVEN, x),
    );
    let of = law.clone();
    let without = Probe::new(
        "charity without itemizing",
        [small],
        move |x| household(&of, &[("wages_taxpayer", dollars(80_000)), ("charity_cash", x)]),
        line(|filed| filed.standard_deduction),
        move |x| standard + x.min(small),
    );
    let mut probes = vec![limited, if small > 0 { without } else { without.may_be_flat() }];
    if floor > 0 {
        let of = law.clone();
        probes.push(Probe::new(
            "charity above its floor",
            [dollars(1_000) * ONE / floor],
            move |x| household(&of, &[("wages_taxpayer", x), ("charity_cash", dollars(1_000))]),
            journalled(Line::CharityDeduction),
            move |x| allowed(dollars(1_000), x),
        ));
    }
    probes
}

/// IRC 213(a).
fn medical(law: &Law) -> Probe {
    const PAID: i128 = dollars(30_000);
    let floor = law.rate("medical/floor");
    let of = law.clone();
    Probe::new(
        "medical floor",
        [PAID * ONE / floor],
        move |x| household(&of, &[("wages_taxpayer", x), ("medical_expenses", PAID)]),
        journalled(Line::MedicalDeduction),
        move |x| above(PAID, times(x, floor)),
    )
}

/// IRC 68: a share of the lesser of the deductions and what exceeds the start of the top rate.
fn overall_limit(law: &Law) -> Probe {
    const DEDUCTED: i128 = dollars(70_000);
    let (numerator, denominator) = (law.money("overall_limit/numerator"), law.money("overall_limit/denominator"));
    let top = law.brackets().last().unwrap().0;
    let of = law.clone();
    let probe = Probe::new(
        "overall limit of itemized deductions",
        [top, top + DEDUCTED],
        move |x| household(&of, &[("wages_taxpayer", x), ("mortgage_interest", DEDUCTED)]),
        line(|filed| filed.itemized_deduction),
        move |x| DEDUCTED - rounded(above(x, top).min(DEDUCTED) * numerator, denominator),
    );
    if numerator > 0 { probe } else { probe.may_be_flat() }
}
