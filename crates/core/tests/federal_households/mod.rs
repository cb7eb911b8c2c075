//! Which households are there? Arbitrary ones that the contract of `inservice household` accepts.
//!
//! Most amounts are absent, as in life; those that are there crowd around the law's thresholds.
#![allow(dead_code, reason = "each test program uses the part that it needs")]

use inservice_core::figures::{self, Federal, INDEX, Value as Figure, YEARS};
use inservice_core::ledger::{Amount, Field, Ledger, Silent};
use inservice_core::money::Usd;
use inservice_core::scenario::{FilingStatus, Household, read_household};
use inservice_core::tax::federal::{Distribution, Return, form_1040, inputs};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// So many cases a law; `PROPTEST_CASES=5000 cargo test` digs deeper.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(cases), failure_persistence: None, ..ProptestConfig::default() }
}

/// The amounts of a household, and the most that is usual, in dollars.
const AMOUNTS: [(&str, i64); 26] = [
    ("taxable_interest", 40_000),
    ("tax_exempt_interest", 30_000),
    ("short_term_gain", 60_000),
    ("long_term_gain", 900_000),
    ("pension_other_taxable", 120_000),
    ("social_security_benefits", 60_000),
    ("other_ordinary_income", 900_000),
    ("student_loan_interest_deduction", 2_500),
    ("traditional_ira_deduction", 8_000),
    ("student_loan_interest_paid", 4_000),
    ("traditional_ira_contribution", 9_000),
    ("state_local_income_tax", 60_000),
    ("real_estate_tax", 30_000),
    ("mortgage_interest", 50_000),
    ("charity_cash", 60_000),
    ("medical_expenses", 60_000),
    ("elective_deferrals_taxpayer", 24_000),
    ("care_expenses", 9_000),
    ("education_expenses", 6_000),
    ("lifetime_learning_expenses", 14_000),
    ("distributions_other_years", 3_000),
    ("tips", 30_000),
    ("overtime_premium", 30_000),
    ("car_loan_interest", 12_000),
    ("benchmark_premium_annual", 30_000),
    ("advance_premium_credit", 20_000),
];
const LOSSES: [&str; 3] = ["short_term_gain", "long_term_gain", "other_ordinary_income"];

/// A year, a household in JSON, and an amount from the plan in cents.
#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) year: i32,
    pub(crate) household: Value,
    pub(crate) paid: i64,
}

impl Case {
    pub(crate) fn federal(&self) -> &'static Federal {
        figures::year(self.year).unwrap().federal.as_ref().unwrap()
    }

    pub(crate) fn read(&self) -> Household {
        read_household(&self.household, self.year).unwrap_or_else(|p| panic!("{}: {p:?}", self.household))
    }

    pub(crate) fn status(&self) -> FilingStatus {
        FilingStatus::from_id(self.household["filing_status"].as_str().unwrap()).unwrap()
    }

    /// Cents of an amount; zero where it is absent.
    pub(crate) fn cents(&self, field: &str) -> i64 {
        self.household[field].as_str().map_or(0, |text| text.parse::<Usd>().unwrap().cents())
    }

    /// The same with other facts; null takes one away.
    pub(crate) fn with(&self, facts: &[(&str, Value)]) -> Self {
        let mut changed = self.clone();
        for (name, value) in facts {
            changed.household[*name] = value.clone();
        }
        changed
    }

    /// The same without these facts.
    pub(crate) fn without(&self, facts: &[&str]) -> Self {
        let mut changed = self.clone();
        let household = changed.household.as_object_mut().unwrap();
        for name in facts {
            household.remove(*name);
        }
        changed
    }

    /// The same with a payment that brings adjusted gross income to that amount, or as near as Social
    /// Security and adjustments let it.
    pub(crate) fn reaching(&self, income: i64) -> Self {
        let without = self.paying(0).filed().adjusted_gross_income.value().cents();
        self.paying((income - without).max(0))
    }

    pub(crate) fn paying(&self, paid: i64) -> Self {
        Self { paid, ..self.clone() }
    }

    /// The return, its payment included, with or without a journal.
    pub(crate) fn filed_by<L: Ledger>(&self, ledger: L) -> Return<L> {
        let paid = Amount::input(ledger, Field::at("/paid"), Usd::from_cents(self.paid));
        let payment = Distribution { includible: paid, gross: paid };
        form_1040(self.federal(), &inputs(ledger, &self.read()), Some(payment))
    }

    pub(crate) fn filed(&self) -> Return<Silent> {
        self.filed_by(Silent)
    }

    /// Every line in cents.
    pub(crate) fn lines(&self) -> Vec<(&'static str, i64)> {
        lines(&self.filed())
    }
}

/// Every line of a return in cents.
pub(crate) fn lines<L: Ledger>(filed: &Return<L>) -> Vec<(&'static str, i64)> {
    let named = [
        ("adjusted_gross_income", filed.adjusted_gross_income),
        ("taxable_social_security", filed.taxable_social_security),
        ("adjustments", filed.adjustments),
        ("standard_deduction", filed.standard_deduction),
        ("itemized_deduction", filed.itemized_deduction),
        ("deduction", filed.deduction),
        ("worker", filed.schedule_1_a.worker),
        ("senior", filed.schedule_1_a.senior),
        ("taxable_income", filed.taxable_income),
        ("regular_tax", filed.regular_tax),
        ("alternative_minimum_tax", filed.alternative_minimum_tax),
        ("net_investment_income_tax", filed.net_investment_income_tax),
        ("additional_medicare_tax", filed.additional_medicare_tax),
        ("dependent_care_credit", filed.dependent_care_credit),
        ("education_credit", filed.education_credit),
        ("savers_credit", filed.savers_credit),
        ("elderly_credit", filed.elderly_credit),
        ("child", filed.dependents.child),
        ("other", filed.dependents.other),
        ("additional", filed.dependents.additional),
        ("earned_income_credit", filed.earned_income_credit),
        ("education_credit_refundable", filed.education_credit_refundable),
        ("tax_before_refundable_credits", filed.tax_before_refundable_credits),
        ("tax", filed.tax),
        ("premium_credit", filed.premium_credit),
        ("tax_with_premium_credit", filed.tax_with_premium_credit),
    ];
    let mut lines = named.map(|(name, amount)| (name, amount.value().cents())).to_vec();
    lines.push(("itemizes", i64::from(filed.itemizes)));
    lines
}

/// An amount as the contract writes it.
pub(crate) fn text(cents: i64) -> String {
    let sign = if cents < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", cents.abs() / 100, cents.abs() % 100)
}

pub(crate) fn federal_years() -> Vec<i32> {
    YEARS.iter().filter(|year| year.federal.is_some()).map(|year| year.tax_year).collect()
}

/// Thresholds of income: every figure of the law between a thousand dollars and two millions.
pub(crate) fn thresholds() -> Vec<i64> {
    let money = INDEX.iter().filter_map(|one| match one.value {
        Figure::Money(money) => Some(money.cents()),
        Figure::Rate(_) => None,
    });
    money.filter(|cents| (100_000..200_000_000).contains(cents)).collect()
}

/// Cents, often round, often a threshold or beside it.
fn cents(most: i64) -> BoxedStrategy<i64> {
    let most = most * 100;
    let near: Vec<i64> = thresholds().into_iter().filter(|edge| *edge < most).collect();
    let anywhere = prop_oneof![0..=most, (0..=most / 100_000).prop_map(|thousands| thousands * 100_000)];
    if near.is_empty() {
        return anywhere.boxed();
    }
    let at_edge = (select(near), prop_oneof![Just(0), Just(1), Just(-1), -200_000..=200_000_i64]);
    let at_edge = at_edge.prop_map(move |(edge, by)| (edge + by).clamp(0, most));
    prop_oneof![3 => anywhere, 2 => at_edge].boxed()
}

/// Wages of one person: nothing, little, usual, much.
fn wages() -> impl Strategy<Value = i64> {
    prop_oneof![1 => Just(0), 3 => cents(40_000), 5 => cents(200_000), 2 => cents(1_200_000)]
}

fn ages() -> impl Strategy<Value = i32> {
    prop_oneof![5 => 18..=75, 2 => 62..=67, 1 => 24..=26]
}

fn children() -> impl Strategy<Value = Vec<i32>> {
    prop_oneof![4 => Just(Vec::new()), 4 => vec(0..=18, 1..=4), 1 => vec(15..=18, 1..=3)]
}

fn amounts(of: impl Fn(i64) -> BoxedStrategy<i64>, present: f64) -> impl Strategy<Value = Map<String, Value>> {
    let one = |(name, most): (&'static str, i64)| {
        let losing = LOSSES.contains(&name);
        let amount =
            (of(most), any::<bool>()).prop_map(move |(cents, loss)| if losing && loss { -cents } else { cents });
        // Who saves at work is whom this is for.
        let present = if name == "elective_deferrals_taxpayer" { 0.6 } else { present };
        proptest::option::weighted(present, amount).prop_map(move |amount| amount.map(|cents| (name, cents)))
    };
    let all: Vec<_> = AMOUNTS.into_iter().map(one).collect();
    all.prop_map(|all| all.into_iter().flatten().map(|(name, cents)| (name.to_owned(), json!(text(cents)))).collect())
}

fn assembled(
    wages: impl Strategy<Value = (i64, i64)>,
    amounts: impl Strategy<Value = Map<String, Value>>,
    dividends: impl Strategy<Value = (i64, i64)>,
    paid: impl Strategy<Value = i64>,
    people: impl Strategy<Value = (i32, i32, Vec<i32>, i32)>,
) -> impl Strategy<Value = Case> {
    let facts = (select(federal_years()), select(FilingStatus::ALL), any::<(bool, bool)>());
    let spouse_defers = prop_oneof![2 => Just(0), 1 => cents(10_000)];
    (facts, people, wages, amounts, dividends, paid, spouse_defers).prop_map(
        |((year, status, blind), (age, spouse_age, children, adults), wages, amounts, dividends, paid, defers)| {
            let mut household = json!({
                "filing_status": status.id(),
                "age_taxpayer": age,
                "blind_taxpayer": blind.0 && age % 4 == 0,
                "children_ages": children,
                "other_adult_dependents": adults,
                "wages_taxpayer": text(wages.0),
                "ordinary_dividends": text(dividends.0),
                "qualified_dividends": text(dividends.1.min(dividends.0)),
            });
            let insured =
                amounts.contains_key("benchmark_premium_annual") || amounts.contains_key("advance_premium_credit");
            let alone = children.is_empty() && adults == 0 && !insured;
            household.as_object_mut().unwrap().extend(amounts);
            if alone && blind.1 && age < 30 {
                household["claimed_as_dependent"] = json!(true);
            }
            if status == FilingStatus::MarriedJoint {
                household["age_spouse"] = json!(spouse_age);
                household["blind_spouse"] = json!(blind.1 && spouse_age % 4 == 0);
                household["wages_spouse"] = json!(text(wages.1));
                household["elective_deferrals_spouse"] = json!(text(defers));
            }
            Case { year, household, paid }
        },
    )
}

/// Any usual household.
pub(crate) fn household() -> BoxedStrategy<Case> {
    let none_or = |most| prop_oneof![2 => Just(0), 1 => cents(most)].boxed();
    let adults = prop_oneof![5 => Just(0), 1 => 1..=2];
    assembled(
        (wages(), wages()),
        amounts(cents, 0.2),
        (none_or(200_000), none_or(200_000)),
        prop_oneof![2 => cents(1_500), 3 => cents(50_000), 3 => cents(300_000)],
        (ages(), ages(), children(), adults),
    )
    .boxed()
}

/// Households at the bounds of the contract.
pub(crate) fn extreme() -> BoxedStrategy<Case> {
    const MOST: i64 = 1_000_000_000_000;
    let bound = || prop_oneof![2 => Just(MOST), 1 => Just(MOST - 1), 1 => Just(0), 1 => Just(1), 1 => 0..=MOST].boxed();
    let age = || prop_oneof![Just(0), Just(120), 18..=80];
    let children = prop_oneof![vec(0..=18, 30), vec(0..=18, 0..=30)];
    assembled(
        (bound(), bound()),
        amounts(move |_| bound(), 0.6),
        (bound(), bound()),
        bound(),
        (age(), age(), children, 0..=30),
    )
    .boxed()
}
