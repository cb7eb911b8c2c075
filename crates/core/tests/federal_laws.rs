//! What holds for every household's return?
//!
//! Laws over arbitrary households; golden cases and thresholds say what single ones come to.

mod federal_households;

use federal_households::{Case, config, extreme, household, text, thresholds};
use inservice_core::figures::{Federal, Figure};
use inservice_core::ledger::{Amount, Book, Journal, Silent};
use inservice_core::scenario::FilingStatus;
use inservice_core::tax::federal::{self, Return};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

/// Each product and share is rounded to the cent, and a return has a dozen of them.
const ROUNDING: i64 = 5;

fn cents(figure: &Figure) -> i64 {
    figure.value.cents()
}

/// A line in cents with what is repaid of an advance premium credit: credits reach that too.
fn with_repayment(filed: &Return<Silent>, line: Amount<Silent>) -> i64 {
    line.value().cents() + (-filed.premium_credit.value().cents()).max(0)
}

/// Income by which the premium credit is measured, and the poverty line, in cents.
fn premium_income(case: &Case, filed: &Return<Silent>) -> (i64, i64) {
    let guideline = &case.federal().premium_tax_credit.premium_tax_credit.guideline.contiguous;
    let joint = i64::from(case.status() == FilingStatus::MarriedJoint);
    let children = case.household["children_ages"].as_array().unwrap().len();
    let others = joint + i64::try_from(children).unwrap() + case.household["other_adult_dependents"].as_i64().unwrap();
    let line = cents(&guideline.first) + others * cents(&guideline.additional);
    let untaxed = case.cents("social_security_benefits") - filed.taxable_social_security.value().cents();
    let income = filed.adjusted_gross_income.value().cents() + case.cents("tax_exempt_interest") + untaxed;
    (income.max(0), line)
}

/// Steps begun, or full ones.
fn steps(income: i64, start: i64, step: i64, fractions: bool) -> i64 {
    let excess = (income - start).max(0);
    if fractions { (excess + step - 1) / step } else { excess / step }
}

/// The cliffs of the law between two incomes, by name. Anything else moves by its rate.
fn cliffs(case: &Case, before: &Return<Silent>, after: &Return<Silent>) -> Vec<&'static str> {
    let Federal { deductions, credits, .. } = case.federal();
    let status = case.status();
    let [low, high] = [before, after].map(|filed| filed.adjusted_gross_income.value().cents());
    let crossed = |start: i64, step: i64, fractions: bool| {
        steps(low, start, step, fractions) != steps(high, start, step, fractions)
    };
    let any = |field: &str| case.cents(field) > 0;
    let people = |field: &str| !case.household[field].as_array().unwrap().is_empty();

    let child = &credits.child;
    let dependents = people("children_ages") || case.household["other_adult_dependents"] != 0;
    let child = dependents && crossed(cents(child.threshold.of(status)), cents(&child.phase_out_step), true);
    let care = &credits.dependent_care;
    let first = crossed(cents(&care.first_start), cents(&care.first_step), true);
    let second = crossed(cents(care.second_start.of(status)), cents(care.second_step.of(status)), true);
    let savers = &credits.savers;
    let tops = [&savers.first_top, &savers.second_top, &savers.third_top].map(|top| cents(top.of(status)));
    let saves = any("elective_deferrals_taxpayer") || any("elective_deferrals_spouse");
    let stepped = |figures: &inservice_core::figures::SteppedDeduction, fractions: bool| {
        crossed(cents(figures.start.of(status)), cents(&figures.step), fractions)
    };
    let percent = |filed| {
        let (income, line) = premium_income(case, filed);
        (income * 100 / line, income > 4 * line)
    };
    let insured = any("benchmark_premium_annual") || any("advance_premium_credit");
    // An IRA deduction falls by ten dollars at a time, and by the last 200 at once.
    let ira = any("traditional_ira_contribution")
        && (before.adjustments.value().cents() - after.adjustments.value().cents()).abs() >= 999;
    let all = [
        (child, "child credit: 50 a thousand begun"),
        (any("care_expenses") && (first || second), "care credit: a point a step"),
        (saves && tops.iter().any(|top| (low <= *top) != (high <= *top)), "saver's credit"),
        (any("tips") && stepped(&deductions.tips, false), "tips: 100 a full thousand"),
        (any("overtime_premium") && stepped(&deductions.overtime, false), "overtime: 100 a full thousand"),
        (any("car_loan_interest") && stepped(&deductions.car_loan_interest, true), "car loan: 200 a thousand begun"),
        (insured && percent(before) != percent(after), "premium credit: a percent of the poverty line"),
        (ira, "IRA: ten dollars, and the least"),
    ];
    all.into_iter().filter(|(met, _)| *met).map(|(_, name)| name).collect()
}

/// The steepest slope of the tax along ordinary unearned income, in millionths, all at once: what
/// one dollar adds to income, to taxable income and to the tax, by the figures.
fn steepest(case: &Case) -> i64 {
    const ONE: i64 = 1_000_000;
    let federal = case.federal();
    let status = case.status();
    let rate = |rate: &inservice_core::figures::RateFigure| rate.value.millionths();
    let share = |part: &Figure, whole: i64| part.value.cents() * ONE / whole;
    let product = |one: i64, other: i64| one * other / ONE;

    let benefits = rate(&federal.income_tax.social_security.second_rate);
    let loans = &federal.adjustments.student_loan_interest;
    let income = product(ONE + benefits, ONE + share(&loans.cap, cents(loans.width.of(status))));
    let deductions = &federal.deductions;
    let limit = &deductions.overall_limit;
    let lost = rate(&deductions.salt.phase_down_rate)
        + rate(&deductions.medical.floor)
        + rate(&deductions.charity.floor)
        + 2 * rate(&deductions.senior.phase_out_rate)
        + share(&limit.numerator, cents(&limit.denominator));
    let taxable = product(income, ONE + lost);
    let top = federal.income_tax.ordinary_brackets.of(status).brackets.last().unwrap().rate.millionths();
    let amt = &federal.income_tax.amt;
    let minimum = product(rate(&amt.high_rate), ONE + rate(&amt.phase_out_rate).max(rate(&amt.separate_addback_rate)));
    let of_tax = top.max(minimum) + rate(&federal.income_tax.capital_gains.top_rate);
    let credits = &federal.credits;
    let earned = credits.earned_income.by_children.iter().map(|one| rate(&one.phase_out_rate)).max().unwrap();
    let education = &credits.education;
    let tuition = cents(&education.first_tier) + cents(&education.second_tier) / 4;
    let tuition = tuition * ONE / (cents(education.end.of(status)) - cents(education.start.of(status)));
    let premium = federal.premium_tax_credit.premium_tax_credit.bands.iter().map(|band| rate(&band.last_rate)).max();
    let elderly = 15 * ONE / 100;
    let of_income = rate(&federal.surtaxes.net_investment_income_tax.rate)
        + earned
        + tuition
        + premium.unwrap()
        + elderly
        // Each dollar less of income counts once more for the saver's credit: Form 8880, line 4.
        + 2 * rate(&credits.savers.first_rate);
    product(taxable, of_tax) + product(income, of_income)
}

fn step() -> impl Strategy<Value = i64> {
    prop_oneof![Just(1), Just(100), Just(10_000), Just(100_000), 1..=5_000_000_i64]
}

proptest! {
    #![proptest_config(config(400))]

    /// A larger payment never lowers the tax. Its only gain is the premium credit, which begins at the
    /// poverty line for those who were paid no advance.
    #[test]
    fn a_larger_payment_never_lowers_the_tax(case in household(), more in step()) {
        let (less, more) = (case.filed(), case.paying(case.paid + more).filed());
        prop_assert!(with_repayment(&more, more.tax) + ROUNDING >= with_repayment(&less, less.tax), "{:?} {:?}", less, more);
        let (income, line) = premium_income(&case, &less);
        if income >= line || case.cents("advance_premium_credit") > 0 {
            let (less, more) = (less.tax_with_premium_credit.value(), more.tax_with_premium_credit.value());
            prop_assert!(more.cents() + ROUNDING >= less.cents(), "with the premium credit: {less} {more}");
        }
    }

    /// Higher wages never lower the tax before refundable credits but for the care credit, and lower
    /// the rest no faster than earned income credit, refundable child credit and care credit phase in.
    #[test]
    fn higher_wages_lower_the_tax_only_by_credits_phasing_in(case in household(), more in step()) {
        let higher = case.with(&[("wages_taxpayer", json!(text(case.cents("wages_taxpayer") + more)))]);
        let (less, whole) = (case.filed(), higher.filed());
        if case.cents("care_expenses") == 0 {
            let [less, whole] = [&less, &whole].map(|filed| with_repayment(filed, filed.tax_before_refundable_credits));
            prop_assert!(whole + ROUNDING >= less, "{whole} of more, {less} of less");
        }
        let credits = &case.federal().credits;
        let earned = credits.earned_income.by_children.iter().map(|one| one.phase_in_rate.value.millionths()).max();
        let payroll = &case.federal().surtaxes.payroll;
        let child = credits.child.refundable_rate.value.millionths()
            .max(payroll.social_security_rate.value.millionths() + payroll.medicare_rate.value.millionths());
        let rate = earned.unwrap() + child + credits.dependent_care.most.value.millionths();
        let most = i64::try_from(i128::from(more) * i128::from(rate) / 1_000_000).unwrap() + ROUNDING;
        prop_assert!(with_repayment(&whole, whole.tax) + most >= with_repayment(&less, less.tax), "{:?} {:?}", less, whole);
    }

    /// A cent more moves the tax by at most the steepest rate, but at the cliffs listed.
    #[test]
    fn a_cent_is_no_cliff_but_where_the_law_has_one(case in household(), edge in select(thresholds()), at_edge in any::<bool>()) {
        let case = if at_edge { case.reaching(edge) } else { case };
        let (before, after) = (case.filed(), case.paying(case.paid + 1).filed());
        let moved = after.tax_with_premium_credit.value().cents() - before.tax_with_premium_credit.value().cents();
        let smooth = steepest(&case) / 1_000_000 + 1 + ROUNDING;
        if moved.abs() > smooth {
            prop_assert!(!cliffs(&case, &before, &after).is_empty(), "{moved} cents, at most {smooth}: {before:?} {after:?}");
        }
    }

    /// A dollar likewise; here the rates are seen above the rounding.
    #[test]
    fn a_dollar_bears_no_more_than_the_steepest_rate(case in household(), edge in select(thresholds()), by in 0..=150_i64, at_edge in any::<bool>()) {
        let case = if at_edge { case.reaching(edge - by) } else { case };
        let (before, after) = (case.filed(), case.paying(case.paid + 100).filed());
        let moved = after.tax_with_premium_credit.value().cents() - before.tax_with_premium_credit.value().cents();
        let most = steepest(&case) * 100 / 1_000_000 + 1 + ROUNDING;
        prop_assert!(moved <= most || !cliffs(&case, &before, &after).is_empty(), "{moved} cents: {before:?} {after:?}");
    }

    /// The order in which children are named is no fact.
    #[test]
    fn the_order_of_children_is_no_fact(case in household(), turn in 0..4_usize) {
        let mut ages = case.household["children_ages"].as_array().unwrap().clone();
        let length = ages.len().max(1);
        ages.rotate_left(turn % length);
        let turned = case.with(&[("children_ages", json!(ages))]);
        ages.reverse();
        let reversed = case.with(&[("children_ages", json!(ages))]);
        prop_assert_eq!(case.lines(), turned.lines());
        prop_assert_eq!(case.lines(), reversed.lines());
    }

    /// Spouses on a joint return are one: whose wages are whose changes nothing.
    #[test]
    fn whose_wages_are_whose_changes_nothing(case in household()) {
        let joint = joint(&case);
        let swapped = joint.with(&[
            ("wages_taxpayer", joint.household["wages_spouse"].clone()),
            ("wages_spouse", joint.household["wages_taxpayer"].clone()),
        ]);
        prop_assert_eq!(joint.lines(), swapped.lines());
    }

    /// Nor does who of the two is called the taxpayer; but for the catch-up to an IRA, which is the
    /// taxpayer's here.
    #[test]
    fn who_is_called_the_taxpayer_changes_nothing(case in household()) {
        let joint = joint(&case).without(&["traditional_ira_contribution"]);
        let of = |name: &str| joint.household[name].clone();
        let or_zero = |value: serde_json::Value| if value.is_null() { json!("0.00") } else { value };
        let swapped = joint.with(&[
            ("wages_taxpayer", of("wages_spouse")),
            ("wages_spouse", of("wages_taxpayer")),
            ("age_taxpayer", of("age_spouse")),
            ("age_spouse", of("age_taxpayer")),
            ("blind_taxpayer", of("blind_spouse")),
            ("blind_spouse", of("blind_taxpayer")),
            ("elective_deferrals_taxpayer", of("elective_deferrals_spouse")),
            ("elective_deferrals_spouse", or_zero(of("elective_deferrals_taxpayer"))),
        ]);
        prop_assert_eq!(joint.lines(), swapped.lines());
    }

    /// A spouse without income, young and seeing, is worth the joint figures and nothing else: where no
    /// figure is the joint return's alone, a surviving spouse pays the same.
    #[test]
    fn a_spouse_without_income_is_worth_the_joint_figures(case in household()) {
        let young = case.without(&[
            "social_security_benefits", "student_loan_interest_paid", "tips", "overtime_premium", "car_loan_interest",
            "elective_deferrals_taxpayer", "elective_deferrals_spouse", "education_expenses", "lifetime_learning_expenses",
            "care_expenses", "charity_cash", "wages_spouse", "blind_spouse", "age_spouse", "benchmark_premium_annual", "advance_premium_credit",
        ]);
        let young = young.with(&[("age_taxpayer", json!(40)), ("children_ages", json!([])), ("other_adult_dependents", json!(0))]);
        let joint = young.with(&[("filing_status", json!("married_joint")), ("age_spouse", json!(40)), ("wages_spouse", json!("0.00"))]);
        let surviving = young.with(&[("filing_status", json!("qualifying_surviving_spouse"))]);
        for ((line, joint), (_, surviving)) in joint.lines().into_iter().zip(surviving.lines()) {
            // Joint filers have a later start of the childless credit and of the Additional Medicare tax.
            if !["earned_income_credit", "tax", "tax_with_premium_credit", "additional_medicare_tax"].contains(&line) {
                prop_assert_eq!(joint, surviving, "{}", line);
            }
        }
    }

    /// Two separate returns with half of everything are a joint one: brackets, deduction, the cap on
    /// state and local taxes until it falls (then half as fast: IRC 164(b)(6) halves what (b)(7) leaves),
    /// and what the minimum tax adds below the end of its exemption.
    #[test]
    fn half_of_everything_twice_is_a_joint_return(case in household()) {
        let halved = ["wages_taxpayer", "taxable_interest", "other_ordinary_income", "pension_other_taxable",
            "state_local_income_tax", "real_estate_tax", "mortgage_interest", "medical_expenses"];
        let kept: Vec<(&str, i64)> = halved.iter().map(|field| (*field, case.cents(field).max(0) / 200 * 200)).collect();
        let of = |status: &str, part: i64| {
            let mut household = json!({ "filing_status": status, "age_taxpayer": 40, "children_ages": [], "other_adult_dependents": 0 });
            for (field, cents) in &kept {
                household[*field] = json!(text(cents / part));
            }
            Case { year: case.year, household, paid: case.paid / 200 * 200 / part }.filed()
        };
        let (joint, half) = (of("married_joint", 1), of("married_separate", 2));
        let falls = case.federal().deductions.salt.phase_down_start.married_separate.value;
        if half.adjusted_gross_income.value() > falls && half.itemizes {
            return Ok(());
        }
        let gone = case.federal().income_tax.amt.separate_exemption_gone_at.value;
        let pick = |filed: &Return<Silent>| {
            let minimum = if half.adjusted_gross_income.value() < gone { filed.alternative_minimum_tax.value().cents() } else { 0 };
            [filed.taxable_income.value().cents(), filed.regular_tax.value().cents(), filed.net_investment_income_tax.value().cents(), minimum]
        };
        for (joint, half) in pick(&joint).into_iter().zip(pick(&half)) {
            prop_assert!((joint - 2 * half).abs() <= ROUNDING, "{joint} is not twice {half}");
        }
    }

    /// What nobody has changes nothing: a zero said is a zero kept silent.
    #[test]
    fn a_zero_said_is_a_zero_unsaid(case in household()) {
        let zeros: Vec<String> = case.household.as_object().unwrap().iter().filter(|(_, value)| **value == json!("0.00")).map(|(name, _)| name.clone()).collect();
        let names: Vec<&str> = zeros.iter().map(String::as_str).collect();
        prop_assert_eq!(case.lines(), case.without(&names).lines());
    }

    /// With the journal or without, the same cents on every line.
    #[test]
    fn the_journal_changes_no_cent(case in prop_oneof![4 => household(), 1 => extreme()]) {
        let book = Book::default();
        let journalled = federal_households::lines(&case.filed_by(Journal(&book)));
        prop_assert_eq!(case.lines(), journalled);
    }

    /// Lines of a return hold together.
    #[test]
    fn the_lines_add_up(case in prop_oneof![household(), extreme()]) {
        let filed = case.filed();
        let at = |amount: Amount<Silent>| amount.value().cents();
        let used = at(filed.dependent_care_credit) + at(filed.education_credit) + at(filed.savers_credit)
            + at(filed.elderly_credit) + at(filed.dependents.child) + at(filed.dependents.other);
        let before = at(filed.regular_tax) + at(filed.alternative_minimum_tax);
        let repaid = (-at(filed.premium_credit)).max(0);
        prop_assert!(used <= before + repaid, "credits beyond the tax");
        prop_assert_eq!(at(filed.tax_before_refundable_credits), before - used + at(filed.net_investment_income_tax));
        let refunded = at(filed.earned_income_credit) + at(filed.dependents.additional) + at(filed.education_credit_refundable);
        prop_assert_eq!(at(filed.tax), at(filed.tax_before_refundable_credits) - refunded);
        prop_assert_eq!(at(filed.tax_with_premium_credit), at(filed.tax) - at(filed.premium_credit));
        prop_assert!(at(filed.taxable_income) >= 0 && at(filed.regular_tax) >= 0 && at(filed.alternative_minimum_tax) >= 0);
    }
}

proptest! {
    #![proptest_config(config(400))]

    /// At the bounds of the contract nothing overflows, and the tax stays below what is taxed.
    #[test]
    fn nothing_overflows_at_the_bounds(case in extreme()) {
        let filed = case.filed();
        let income = filed.adjusted_gross_income.value().cents();
        let most = i128::from(income.max(0)) * 45 / 100 + 100;
        prop_assert!(i128::from(filed.tax_before_refundable_credits.value().cents()) <= most, "{filed:?}");
        let public = federal::household(case.federal(), &case.read());
        prop_assert_eq!(public.taxable_income, case.paying(case.cents("distribution_taxable")).filed().taxable_income.value());
    }

    /// A payment of nothing is no payment.
    #[test]
    fn a_payment_of_nothing_is_no_payment(case in household()) {
        let inputs = federal::inputs(Silent, &case.read());
        let none = federal::form_1040(case.federal(), &inputs, None);
        prop_assert_eq!(case.paying(0).lines(), federal_households::lines(&none));
    }
}

fn joint(case: &Case) -> Case {
    let spouse = |name: &str, otherwise: serde_json::Value| {
        if case.household[name].is_null() { otherwise } else { case.household[name].clone() }
    };
    case.with(&[
        ("filing_status", json!("married_joint")),
        ("age_spouse", spouse("age_spouse", json!(47))),
        ("blind_spouse", spouse("blind_spouse", json!(false))),
        ("wages_spouse", spouse("wages_spouse", json!("23456.78"))),
        ("elective_deferrals_spouse", spouse("elective_deferrals_spouse", json!("300.00"))),
    ])
}

#[test]
fn the_households_meet_every_line() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut met = std::collections::BTreeMap::new();
    for _ in 0..2_000 {
        let case = household().new_tree(&mut runner).unwrap().current();
        for (line, value) in case.lines() {
            *met.entry(line).or_insert(0) += i32::from(value != 0);
        }
    }
    // The credit for the elderly hardly ever meets a tax: the deductions of 65 leave none at its incomes.
    let rare: Vec<_> = met.iter().filter(|(line, count)| **count < 10 && **line != "elderly_credit").collect();
    assert!(rare.is_empty(), "{rare:?}");
}
