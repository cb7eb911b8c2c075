//! Credits for children, earned income, care, savers and education.

use inservice_core::ledger::Line;
use serde_json::json;

use crate::law::{Law, ONE, above, begun, dollars, rounded, times};
use crate::probe::{Probe, household, journalled, line, with};

pub(crate) fn probes(law: &Law) -> Vec<Probe> {
    let mut probes = children(law);
    probes.extend((0..4).flat_map(|count| earned_income(law, count)));
    probes.push(investment_income(law));
    probes.extend(dependent_care(law));
    probes.extend(savers(law));
    probes.extend(education(law));
    probes
}

/// IRC 24(b), (d), (h).
fn children(law: &Law) -> Vec<Probe> {
    let (child, other) = (law.money("child/per_child"), law.money("child/other_dependent"));
    let (step, each) = (law.money("child/phase_out_step"), law.money("child/phase_out_per_step"));
    let start = law.of("child/threshold");
    let last = (child + other) / each;
    let of = law.clone();
    let phase_out = Probe::new(
        "child credit over its range",
        [0, 1, 2, last - 2, last - 1].map(|count| start + count * step),
        move |x| {
            let facts = json!({ "children_ages": [5], "other_adult_dependents": 1 });
            with(household(&of, &[("wages_taxpayer", x)]), facts)
        },
        line(|filed| filed.dependents.child + filed.dependents.other),
        move |x| above(child + other, begun(above(x, start), step) * each),
    );

    let (floor, rate) = (law.money("child/earned_income_floor"), law.rate("child/refundable_rate"));
    let most = 2 * law.money("child/refundable_per_child");
    let standard = law.standard();
    let (of, by) = (law.clone(), law.clone());
    let refundable = Probe::new(
        "refundable child credit",
        [floor, floor + most * ONE / rate],
        move |x| with(household(&of, &[("wages_taxpayer", x)]), json!({ "children_ages": [5, 7] })),
        line(|filed| filed.dependents.additional),
        move |x| above(2 * child, by.schedule(above(x, standard))).min(most).min(times(above(x, floor), rate)),
    );

    // Three children, and too much interest for the earned income credit: payroll taxes, then 15%.
    let (social, medicare) = (law.rate("payroll/social_security_rate"), law.rate("payroll/medicare_rate"));
    let crossing = floor * rate / (rate - social - medicare);
    let interest = law.money("earned_income/investment_income_limit") + 100;
    let of = law.clone();
    let by_payroll = Probe::new(
        "refundable child credit of three children by payroll taxes",
        [crossing],
        move |x| {
            let amounts = [("wages_taxpayer", x), ("taxable_interest", interest)];
            with(household(&of, &amounts), json!({ "children_ages": [5, 7, 9] }))
        },
        line(|filed| filed.dependents.additional),
        move |x| times(above(x, floor), rate).max(times(x, social) + times(x, medicare)),
    );
    vec![phase_out, refundable, by_payroll]
}

/// IRC 32(a): so much of earned income, less so much of the excess of the larger income.
fn credit(law: &Law, children: usize) -> impl Fn(i128, i128) -> i128 + use<> {
    let of = |name: &str| format!("earned_income/by_children/{children}/{name}");
    let (rising, falling) = (law.rate(&of("phase_in_rate")), law.rate(&of("phase_out_rate")));
    let (amount, most) = (law.money(&of("earned_income_amount")), law.money(&of("most")));
    let start = law.of(&of("phase_out_start"));
    let none = law.separate() && children == 0;
    move |earned: i128, income: i128| {
        let risen = times(earned.min(amount), rising).min(most);
        let left = above(most, times(above(earned.max(income), start), falling));
        if none || earned == 0 { 0 } else { risen.min(left) }
    }
}

fn earned_income(law: &Law, children: usize) -> Vec<Probe> {
    let of = |name: &str| format!("earned_income/by_children/{children}/{name}");
    let (most, falling) = (law.money(&of("most")), law.rate(&of("phase_out_rate")));
    let (amount, start) = (law.money(&of("earned_income_amount")), law.of(&of("phase_out_start")));
    let end = start + most * ONE / falling;
    let ages: Vec<usize> = (0..children).map(|one| 4 + one).collect();
    let (with_wages, with_pension) = (law.clone(), law.clone());
    let (by_wages, by_pension) = (credit(law, children), credit(law, children));
    let facts = json!({ "children_ages": ages });
    let same = facts.clone();
    let wages = Probe::new(
        format!("earned income credit with {children} children"),
        [amount, start, end],
        move |x| with(household(&with_wages, &[("wages_taxpayer", x)]), facts.clone()),
        line(|filed| filed.earned_income_credit),
        move |x| by_wages(x, x),
    );
    // The same end, reached by income that is not earned.
    let pension = Probe::new(
        format!("earned income credit with {children} children and a pension"),
        [start - amount, end - amount],
        move |x| {
            let amounts = [("wages_taxpayer", amount), ("pension_other_taxable", x)];
            with(household(&with_pension, &amounts), same.clone())
        },
        line(|filed| filed.earned_income_credit),
        move |x| by_pension(amount, amount + x),
    );
    if law.separate() && children == 0 {
        vec![wages.may_be_flat(), pension.may_be_flat()]
    } else {
        vec![wages, pension]
    }
}

/// IRC 32(i): a dollar of investment income too much, and the credit is gone.
fn investment_income(law: &Law) -> Probe {
    const WAGES: i128 = dollars(12_000);
    let limit = law.money("earned_income/investment_income_limit");
    let of = law.clone();
    let by = credit(law, 1);
    Probe::new(
        "investment income of the earned income credit",
        [limit],
        move |x| {
            let amounts = [("wages_taxpayer", WAGES), ("taxable_interest", x)];
            with(household(&of, &amounts), json!({ "children_ages": [5] }))
        },
        line(|filed| filed.earned_income_credit),
        move |x| if x > limit { 0 } else { by(WAGES, WAGES + x) },
    )
}

/// IRC 21(a)(2): a point a step begun, first to one floor, then to another. Before the limit of the
/// tax.
fn dependent_care(law: &Law) -> Vec<Probe> {
    let of = |name: &str| format!("dependent_care/{name}");
    let (most, point) = (law.rate(&of("most")), law.rate(&of("rate_per_step")));
    let (first_floor, second_floor) = (law.rate(&of("first_floor")), law.rate(&of("second_floor")));
    let (first, first_step) = (law.money(&of("first_start")), law.money(&of("first_step")));
    let (second, second_step) = (law.of(&of("second_start")), law.of(&of("second_step")));
    let (one, two) = (law.money(&of("one")), law.money(&of("two_or_more")));
    let none = law.separate();
    let share = move |income: i128| {
        let first = (most - begun(above(income, first), first_step) * point).max(first_floor);
        if second == 0 {
            return first;
        }
        first - (begun(above(income, second), second_step) * point).min(first_floor - second_floor)
    };
    let count = |from: i128, to: i128| (from - to) / point;
    let first_edges = (0..count(most, first_floor)).map(|step| first + step * first_step);
    let second_edges = (0..count(first_floor, second_floor)).map(|step| second + step * second_step);
    let edges: Vec<i128> = first_edges.chain(second_edges.filter(|_| second > 0)).collect();
    let couple = law.joint();
    let family = |law: Law, ages: &'static [i32]| {
        move |wages: i128, paid: i128| {
            let mut amounts = vec![("wages_taxpayer", wages), ("care_expenses", paid)];
            if couple {
                // The lower earner's wages bound the expenses.
                amounts = vec![
                    ("wages_taxpayer", dollars(7_000)),
                    ("wages_spouse", wages - dollars(7_000)),
                    ("care_expenses", paid),
                ];
            }
            with(household(&law, &amounts), json!({ "children_ages": ages }))
        }
    };
    let (range, with_one, with_two) =
        (family(law.clone(), &[3, 5]), family(law.clone(), &[3]), family(law.clone(), &[3, 5]));
    let credit = move |income: i128, paid: i128| if none { 0 } else { times(paid, share(income)) };
    const WAGES: i128 = dollars(60_000);
    let probes = [
        Probe::new(
            "care credit over its range",
            edges,
            move |x| range(x, two + dollars(500)),
            journalled(Line::DependentCareCredit),
            move |x| credit(x, two),
        ),
        Probe::new(
            "care of one child",
            [one],
            move |x| with_one(WAGES, x),
            journalled(Line::DependentCareCredit),
            move |x| credit(WAGES, x.min(one)),
        ),
        Probe::new(
            "care of two children",
            [two],
            move |x| with_two(WAGES, x),
            journalled(Line::DependentCareCredit),
            move |x| credit(WAGES, x.min(two)),
        ),
    ];
    probes.into_iter().map(|probe| if none { probe.may_be_flat() } else { probe }).collect()
}

/// IRC 25B(b): cliffs, not slopes. Before the limit of the tax.
fn savers(law: &Law) -> Vec<Probe> {
    let of = |name: &str| format!("savers/{name}");
    let tops = ["first", "second", "third"];
    let tops = tops.map(|one| (law.of(&of(&format!("{one}_top"))), law.rate(&of(&format!("{one}_rate")))));
    let most = law.money(&of("most_contributions"));
    let rate = move |income: i128| tops.iter().find(|(top, _)| income <= *top).map_or(0, |(_, rate)| *rate);
    let people = if law.joint() { 2 } else { 1 };
    let saved = |law: Law| {
        move |wages: i128, deferred: i128| {
            let mut amounts = vec![("wages_taxpayer", wages), ("elective_deferrals_taxpayer", deferred)];
            if people == 2 {
                amounts.push(("elective_deferrals_spouse", deferred));
            }
            household(&law, &amounts)
        }
    };
    let (by_income, by_deferral) = (saved(law.clone()), saved(law.clone()));
    let low = tops[0].0 - dollars(1_000);
    vec![
        Probe::new(
            "saver's credit",
            tops.map(|(top, _)| top),
            move |x| by_income(x, most + dollars(1_000)),
            journalled(Line::SaversCredit),
            move |x| times(people * most, rate(x)),
        ),
        Probe::new(
            "contributions of the saver's credit",
            [most],
            move |x| by_deferral(low, x),
            journalled(Line::SaversCredit),
            move |x| times(people * x.min(most), rate(low)),
        ),
    ]
}

/// IRC 25A(b), (c), (d), (i).
fn education(law: &Law) -> Vec<Probe> {
    const WAGES: i128 = dollars(60_000);
    let of = |name: &str| format!("education/{name}");
    let (start, end) = (law.of(&of("start")), law.of(&of("end")));
    let (first, second) = (law.money(&of("first_tier")), law.money(&of("second_tier")));
    let (of_second, refundable) = (law.rate(&of("second_tier_rate")), law.rate(&of("refundable_share")));
    let none = law.separate();
    let credit = move |paid: i128, income: i128| {
        let whole = paid.min(first) + times(above(paid, first).min(second), of_second);
        if none { 0 } else { rounded(whole * above(end, income).min(end - start), end - start) }
    };
    let (limit, rate) = (law.money(&of("lifetime_learning_limit")), law.rate(&of("lifetime_learning_rate")));
    let (by_income, by_paid, back, learning) = (law.clone(), law.clone(), law.clone(), law.clone());
    let paid = first + second + dollars(500);
    let probes = [
        Probe::new(
            "education credit over its range",
            [start, end],
            move |x| household(&by_income, &[("wages_taxpayer", x), ("education_expenses", paid)]),
            journalled(Line::EducationCredit),
            move |x| credit(paid, x),
        ),
        Probe::new(
            "tiers of the education credit",
            [first, first + second],
            move |x| household(&by_paid, &[("wages_taxpayer", WAGES), ("education_expenses", x)]),
            journalled(Line::EducationCredit),
            move |x| credit(x, WAGES),
        ),
        Probe::new(
            "refundable education credit",
            [first, first + second],
            move |x| household(&back, &[("wages_taxpayer", WAGES), ("education_expenses", x)]),
            line(|filed| filed.education_credit_refundable),
            move |x| times(credit(x, WAGES), refundable),
        ),
        Probe::new(
            "lifetime learning credit",
            [limit],
            move |x| household(&learning, &[("wages_taxpayer", WAGES), ("lifetime_learning_expenses", x)]),
            journalled(Line::LifetimeLearningCredit),
            move |x| if none { 0 } else { times(x.min(limit), rate) },
        ),
    ];
    probes.into_iter().map(|probe| if none { probe.may_be_flat() } else { probe }).collect()
}
