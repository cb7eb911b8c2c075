//! Which figures of the law does each year have? Turns `figures/*/*.toml` into typed constants
//! and packs `figures/*/states/*.toml`.
//!
//! A missing or misspelt key, a rate that is no decimal, or schedules of unequal length stop the
//! build; the browser never parses TOML.

mod code;
mod states;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use code::{Book, Brackets, ByStatus, Code, List, Money, Number, Rate};
use serde::Deserialize;

macro_rules! figures {
    ($($(#[$meta:meta])* pub struct $name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name { source: Option<String>, #[serde(default)] fixed: bool, $($field: $type),+ }

        impl Code for $name {
            fn code(&self, path: &str, source: &str, book: &mut Book) -> String {
                let source = self.source.as_deref().unwrap_or(source);
                if self.fixed {
                    book.fixed(path);
                }
                let fields = [$(format!("{}: {}", stringify!($field), self.$field.code(&format!("{path}/{}", stringify!($field)), source, book))),+];
                format!("{} {{ {} }}", stringify!($name), fields.join(", "))
            }
        }
    )+};
}
include!("../src/figures/shapes.rs");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct YearFile {
    tax_year: i32,
    checked_on: String,
}

fn main() {
    println!("cargo::rerun-if-changed=figures");
    println!("cargo::rerun-if-changed=src/figures/shapes.rs");
    println!("cargo::rerun-if-changed=src/figures/state_shapes.rs");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("figures");
    let mut years = BTreeMap::new();
    for folder in fs::read_dir(&root).expect("crates/core/figures").flatten() {
        let year: YearFile = load(&folder.path().join("year.toml"));
        years.insert(year.tax_year, (year, folder.path()));
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    fs::write(out.join("years.rs"), generate(&years)).expect("OUT_DIR is writable");
    let folders = years.iter().map(|(year, (_, folder))| (*year, folder.as_path())).collect();
    fs::write(out.join("states.rs"), states::generate(&folders)).expect("OUT_DIR is writable");
}

fn load<T: for<'de> Deserialize<'de>>(path: &Path) -> T {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn generate(years: &BTreeMap<i32, (YearFile, PathBuf)>) -> String {
    let mut book = Book::default();
    let mut code = String::from("/// Every loaded year, oldest first.\npub static YEARS: &[Year] = &[\n");
    for (tax_year, (year, folder)) in years {
        writeln!(code, "Year {{ tax_year: {tax_year}, checked_on: {:?},", year.checked_on).unwrap();
        let distributions = load::<Distributions>(&folder.join("distributions.toml"));
        let distributions = distributions.code(&format!("{tax_year}"), "", &mut book);
        writeln!(code, "distributions: {distributions},").unwrap();
        // A year without an income tax is loaded for the law of access only.
        if folder.join("income_tax.toml").exists() {
            writeln!(code, "federal: Some(Federal {{").unwrap();
            let mut topic = |name: &str, topic: &dyn Code| {
                writeln!(code, "{name}: {},", topic.code(&format!("{tax_year}"), "", &mut book)).unwrap();
            };
            topic("income_tax", &load::<IncomeTax>(&folder.join("income_tax.toml")));
            topic("surtaxes", &load::<Surtaxes>(&folder.join("surtaxes.toml")));
            topic("adjustments", &load::<Adjustments>(&folder.join("adjustments.toml")));
            topic("deductions", &load::<Deductions>(&folder.join("deductions.toml")));
            topic("credits", &load::<Credits>(&folder.join("credits.toml")));
            topic("premium_tax_credit", &load::<PremiumTaxCreditFile>(&folder.join("premium_tax_credit.toml")));
            topic("medicare_premiums", &load::<MedicarePremiumsFile>(&folder.join("medicare_premiums.toml")));
            topic("estimated_tax", &load::<EstimatedTaxFile>(&folder.join("estimated_tax.toml")));
            code.push_str("}) },\n");
        } else {
            code.push_str("federal: None },\n");
        }
    }
    code.push_str("];\n");
    code.push_str(&book.index());
    code
}
