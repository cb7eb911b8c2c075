//! Which figures of the law does each year have? Turns `figures/*/*.toml` into typed constants.
//!
//! A missing or misspelt key, a rate that is no decimal, or schedules of unequal length stop the
//! build; the browser never parses TOML.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearFile {
    tax_year: i32,
    checked_on: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IncomeTaxFile {
    ordinary_brackets: BracketsFile,
    standard_deduction: StandardDeductionFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BracketsFile {
    source: String,
    rates: Vec<String>,
    upper: ByStatus<Vec<i64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StandardDeductionFile {
    source: String,
    base: ByStatus<i64>,
    additional: AdditionalFile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AdditionalFile {
    source: String,
    unmarried: i64,
    married: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByStatus<T> {
    single: T,
    married_joint: T,
    married_separate: T,
    head_of_household: T,
    qualifying_surviving_spouse: T,
}

impl<T> ByStatus<T> {
    fn each(&self) -> [(&'static str, &T); 5] {
        [
            ("single", &self.single),
            ("married_joint", &self.married_joint),
            ("married_separate", &self.married_separate),
            ("head_of_household", &self.head_of_household),
            ("qualifying_surviving_spouse", &self.qualifying_surviving_spouse),
        ]
    }
}

fn main() {
    println!("cargo::rerun-if-changed=figures");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("figures");
    let mut years = BTreeMap::new();
    for folder in fs::read_dir(&root).expect("crates/core/figures").flatten() {
        let year: YearFile = load(&folder.path().join("year.toml"));
        let income_tax = folder.path().join("income_tax.toml");
        let income_tax = income_tax.exists().then(|| load::<IncomeTaxFile>(&income_tax));
        years.insert(year.tax_year, (year, income_tax));
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("years.rs");
    fs::write(out, generate(&years)).expect("OUT_DIR is writable");
}

fn load<T: for<'de> Deserialize<'de>>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn generate(years: &BTreeMap<i32, (YearFile, Option<IncomeTaxFile>)>) -> String {
    let mut code = String::from("/// Every loaded year, oldest first.\npub static YEARS: &[Year] = &[\n");
    for (tax_year, (year, income_tax)) in years {
        writeln!(code, "Year {{ tax_year: {tax_year}, checked_on: {:?},", year.checked_on).unwrap();
        match income_tax {
            Some(figures) => writeln!(code, "income_tax: Some({}) }},", income_tax_code(*tax_year, figures)).unwrap(),
            None => code.push_str("income_tax: None },\n"),
        }
    }
    code.push_str("];\n");
    code
}

fn income_tax_code(year: i32, file: &IncomeTaxFile) -> String {
    let brackets = &file.ordinary_brackets;
    let schedules = by_status(&brackets.upper, |status, upper| {
        assert_eq!(upper.len() + 1, brackets.rates.len(), "{year} {status}: one rate more than bracket tops");
        let from: Vec<String> = std::iter::once(&0).chain(upper).map(|top| format!("Usd::dollars({top})")).collect();
        let rates: Vec<String> =
            brackets.rates.iter().map(|rate| format!("Rate::from_millionths({})", millionths(rate))).collect();
        format!(
            "Schedule {{ id: \"{year}/ordinary_brackets/{status}\", source: {:?}, from: &[{}], rate: &[{}] }}",
            brackets.source,
            from.join(", "),
            rates.join(", ")
        )
    });
    let deduction = &file.standard_deduction;
    let base = by_status(&deduction.base, |status, dollars| {
        figure(&format!("{year}/standard_deduction/base/{status}"), *dollars, &deduction.source)
    });
    let additional = &deduction.additional;
    format!(
        "IncomeTax {{ ordinary_brackets: {schedules}, standard_deduction: StandardDeduction {{ base: {base}, additional_unmarried: {}, additional_married: {} }} }}",
        figure(&format!("{year}/standard_deduction/additional/unmarried"), additional.unmarried, &additional.source),
        figure(&format!("{year}/standard_deduction/additional/married"), additional.married, &additional.source),
    )
}

fn by_status<T>(values: &ByStatus<T>, code: impl Fn(&str, &T) -> String) -> String {
    let fields: Vec<String> =
        values.each().iter().map(|(status, value)| format!("{status}: {}", code(status, value))).collect();
    format!("ByStatus {{ {} }}", fields.join(", "))
}

fn figure(id: &str, dollars: i64, source: &str) -> String {
    format!("Figure {{ id: {id:?}, value: Usd::dollars({dollars}), source: {source:?} }}")
}

/// Parts per million of a decimal fraction such as `0.10`, exactly.
fn millionths(text: &str) -> i64 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    assert!(fraction.len() <= 6, "{text}: finer than a millionth");
    format!("{whole}{fraction:0<6}").parse().unwrap_or_else(|_| panic!("{text}: not a decimal fraction"))
}
