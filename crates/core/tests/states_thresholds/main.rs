//! Is a state's return right on both sides of every threshold, in every state, year and status?
//!
//! Thresholds are collected from the figures files themselves, and what the tax must be is worked
//! out again from the same files by other code (`reference`), in floating point. A new state or year
//! is covered when its file arrives.

mod reference;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use inservice_core::figures::states::state_law;
use inservice_core::figures::{self, Federal};
use inservice_core::scenario::{FilingStatus, Household, read_household};
use inservice_core::tax::{federal, state};
use serde_json::{Value, json};

use reference::{Facts, reference};

/// Rounding to the cent on the way, twice up and twice down.
const CENTS: f64 = 0.05;

/// Every state's file of every year.
fn files() -> Vec<(i32, String, toml::Value)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("figures");
    let list = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder).map(|all| all.flatten().map(|one| one.path()).collect()).unwrap_or_default()
    };
    let mut files = Vec::new();
    for year in list(&root) {
        for file in list(&year.join("states")) {
            let number = year.file_name().unwrap().to_str().unwrap().parse().unwrap();
            let code = file.file_stem().unwrap().to_str().unwrap().to_owned();
            files.push((number, code, toml::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap()));
        }
    }
    files
}

/// Every dollar amount of a file that may be a threshold, for a status.
fn thresholds(value: &toml::Value, status: &str, found: &mut BTreeSet<i64>) {
    match value {
        toml::Value::Integer(dollars) => {
            found.insert(*dollars);
        }
        toml::Value::Array(rows) => {
            for row in rows {
                match row.as_array().and_then(|row| row.first()).and_then(toml::Value::as_integer) {
                    Some(from) => {
                        found.insert(from);
                    }
                    None => thresholds(row, status, found),
                }
            }
        }
        toml::Value::Table(table) if table.contains_key("married_joint") => {
            if let Some(own) = table.get(status) {
                thresholds(own, status, found);
            }
        }
        toml::Value::Table(table) => table.values().for_each(|one| thresholds(one, status, found)),
        _ => {}
    }
}

struct Place<'f> {
    year: i32,
    code: &'f str,
    file: &'f toml::Value,
    status: FilingStatus,
    federal: &'static Federal,
    law: figures::states::StateLaw,
}

impl Place<'_> {
    fn household(&self, age: i32, wages: i64, payment: i64) -> Household {
        let text = |cents: i64| format!("{}.{:02}", cents / 100, cents % 100);
        let mut input = json!({
            "filing_status": self.status.id(), "state": self.code, "age_taxpayer": age,
            "wages_taxpayer": text(wages), "distribution_taxable": text(payment),
        });
        if self.status == FilingStatus::MarriedJoint {
            input["age_spouse"] = json!(age - 1);
        }
        read_household(&input, self.year).unwrap()
    }

    /// What differs at these wages, in cents, from the reference.
    fn wrong(&self, age: i32, wages: i64, payment: i64) -> Option<String> {
        let household = self.household(age, wages, payment);
        let ours = state::household(self.year, self.federal, &self.law, &household);
        let lines: Value = serde_json::to_value(federal::household(self.federal, &household)).unwrap();
        let line = |name: &str| lines[name].as_str().unwrap().parse::<f64>().unwrap();
        let joint = self.status == FilingStatus::MarriedJoint;
        let facts = Facts {
            status: self.status.id(),
            year: self.year,
            age,
            seniors: usize::from(age >= 65) + usize::from(joint && age > 65),
            aged: move |from: i64| usize::from(i64::from(age) >= from) + usize::from(joint && i64::from(age) > from),
            wages: wages as f64 / 100.0,
            payment: payment as f64 / 100.0,
            agi: line("agi"),
            taxable: line("taxable_income"),
            senior_deduction: line("senior_deduction"),
            deduction: line("standard_deduction") + line("itemized_deduction"),
            tax_before_credits: line("regular_income_tax") + line("amt"),
            tax: line("total_tax_before_refundable_credits"),
        };
        let theirs = reference(self.file, &facts);
        let ours = ours.tax.cents() as f64 / 100.0;
        ((ours - theirs).abs() > CENTS).then(|| {
            format!(
                "{} {} {} age {age} wages {wages} payment {payment}: {theirs:.2}, ours {ours}",
                self.year,
                self.code,
                self.status.id()
            )
        })
    }

    /// The least wages, in cents, whose state taxable income reaches an amount of dollars.
    fn wages_for(&self, age: i32, taxable: i64) -> i64 {
        let reaches = |wages: i64| {
            let household = self.household(age, wages, 0);
            state::household(self.year, self.federal, &self.law, &household).taxable_income.cents() >= taxable * 100
        };
        let (mut low, mut high) = (0, 4_000_000_000);
        while low < high {
            let middle = (low + high) / 2;
            if reaches(middle) { high = middle } else { low = middle + 1 }
        }
        low
    }
}

fn places<'f>(files: &'f [(i32, String, toml::Value)]) -> impl Iterator<Item = Place<'f>> {
    files.iter().flat_map(|(year, code, file)| {
        FilingStatus::ALL.iter().map(|status| Place {
            year: *year,
            code,
            file,
            status: *status,
            federal: figures::year(*year).unwrap().federal.as_ref().unwrap(),
            law: state_law(*year, code, *status).unwrap(),
        })
    })
}

#[test]
fn both_sides_of_every_threshold() {
    let files = files();
    let mut wrong = Vec::new();
    let mut edges = 0;
    for place in places(&files) {
        let Some(tax) = place.file.get("income_tax") else { continue };
        let mut found = BTreeSet::new();
        thresholds(tax, place.status.id(), &mut found);
        thresholds(place.file.get("retirement").unwrap(), place.status.id(), &mut found);
        for edge in found.into_iter().filter(|edge| (1..5_000_000).contains(edge)) {
            edges += 1;
            for (age, payment) in [(40, 0), (70, 1_500_000)] {
                for near in [-100, -1, 0, 1, 100] {
                    let wages = edge * 100 + near - payment;
                    wrong.extend(place.wrong(age, wages.max(0), payment));
                }
            }
        }
        for (from, _) in place.law.income_tax.as_ref().unwrap().brackets.of.rows() {
            edges += 1;
            let wages = place.wages_for(40, from.cents() / 100);
            for near in [-100, -1, 0, 1, 100] {
                wrong.extend(place.wrong(40, (wages + near).max(0), 0));
            }
        }
    }
    println!("{edges} edges");
    assert!(edges > 5_000, "{edges}");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}

/// Every state, status and year answers, at every age and income that changes the rules.
#[test]
fn every_state_status_and_year_answers() {
    let files = files();
    assert_eq!(files.len(), 2 * 51);
    for place in places(&files) {
        for age in [30, 56, 61, 66, 72] {
            for wages in [0, 2_000_000, 9_000_000, 100_000_000] {
                let without = state::household(place.year, place.federal, &place.law, &place.household(age, wages, 0));
                let with =
                    state::household(place.year, place.federal, &place.law, &place.household(age, wages, 3_000_000));
                let taxed = place.law.income_tax.is_some();
                assert!(taxed || with.tax.cents() == 0, "{} {}", place.code, place.year);
                // No state takes more than a fifth of a payment, cliffs of credits included.
                let added = (with.tax - without.tax).cents();
                assert!((-100_000..=600_000).contains(&added), "{} {} {age} {wages}: {added}", place.code, place.year);
                wrong_or_panic(place.wrong(age, wages, 3_000_000));
            }
        }
    }
}

fn wrong_or_panic(wrong: Option<String>) {
    assert!(wrong.is_none(), "{}", wrong.unwrap_or_default());
}
