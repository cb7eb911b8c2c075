//! How fast is the core inside wasm? Loops for `cargo xtask bench`; no part of the package.

use std::hint::black_box;

use inservice_core::ledger::{Amount, Book, Field, Journal, Ledger, Silent};
use inservice_core::scenario::{Household, parse, read_household};
use inservice_core::tax::federal::{Distribution, form_1040, inputs};
use inservice_core::{evaluate, figures, kept};
use wasm_bindgen::prelude::wasm_bindgen;

/// Computes one household's return so many times; the sum of the taxes in cents.
#[must_use]
#[wasm_bindgen]
pub fn bench_return(household: &str, tax_year: i32, times: u32, journal: bool) -> i64 {
    let household = serde_json::from_str(household).ok().and_then(|value| read_household(&value, tax_year).ok());
    let Some(household) = household else { return -1 };
    (0..times).fold(0, |sum, _| {
        let tax = if journal {
            let book = Book::default();
            one_return(Journal(&book), tax_year, black_box(&household))
        } else {
            one_return(Silent, tax_year, black_box(&household))
        };
        sum + tax
    })
}

fn one_return<L: Ledger>(ledger: L, tax_year: i32, household: &Household) -> i64 {
    let Some(figures) = figures::year(tax_year).and_then(|year| year.federal.as_ref()) else { return -1 };
    let paid = Amount::input(ledger, Field::at("/input/distribution_taxable"), household.amounts.distribution_taxable);
    let filed = form_1040(figures, &inputs(ledger, household), Some(Distribution { includible: paid, gross: paid }));
    filed.tax.value().cents()
}

/// Answers one scenario so many times, with the journal or without; how many had an answer.
#[must_use]
#[wasm_bindgen]
pub fn bench_answer(scenario: &str, times: u32, journal: bool) -> u32 {
    let Ok(scenario) = parse(scenario) else { return 0 };
    let answered =
        |_: &u32| if journal { evaluate(black_box(&scenario)).is_ok() } else { kept(black_box(&scenario)).is_ok() };
    (0..times).filter(answered).map(|_| 1).sum()
}
