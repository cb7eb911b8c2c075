//! How long do a return, an answer and a verification take, and do they allocate?
//!
//! Prints nanoseconds per operation on the households of `tests/oracle/` and the scenarios of
//! `examples/`. With `--count N` it only computes N silent returns of the median household, for a
//! tool that counts instructions.
#![allow(unsafe_code, reason = "counts allocations by wrapping the system's allocator")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use inservice_core::figures::states::{state_law, states};
use inservice_core::figures::{self, Federal};
use inservice_core::ledger::{Amount, Book, Field, Journal, Ledger, Silent};
use inservice_core::money::Usd;
use inservice_core::scenario::{Answer, Household, Scenario, parse, read_household};
use inservice_core::tax::federal::{Distribution, form_1040, inputs};
use inservice_core::tax::state::{Paid, Person, StateInputs, state_return};
use inservice_core::verify::verify_findings;
use serde_json::{Value, json};

struct Counting;

static ALLOCATIONS: AtomicU64 = AtomicU64::new(0);

// SAFETY: hands every call on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A household of the sample, ready to be computed.
struct Case {
    id: String,
    figures: &'static Federal,
    household: Household,
}

fn main() {
    let cases = cases();
    let words: Vec<String> = std::env::args().collect();
    let median = median_case(&cases);
    if let Some(place) = words.iter().position(|word| word == "--count") {
        let times: u64 = words.get(place + 1).and_then(|n| n.parse().ok()).unwrap_or(1);
        let silent = inputs(Silent, &median.household);
        for _ in 0..times {
            black_box(one_return(Silent, median.figures, black_box(&silent), &median.household));
        }
        return;
    }
    println!("the median household of the sample is {}", median.id);
    report("a return, silent", || {
        let silent = inputs(Silent, black_box(&median.household));
        one_return(Silent, median.figures, &silent, &median.household)
    });
    report("a return, in the journal", || {
        let book = Book::default();
        let journal = Journal(&book);
        let tracked = inputs(journal, black_box(&median.household));
        one_return(journal, median.figures, &tracked, &median.household)
    });
    let book = Book::default();
    let tracked = inputs(Journal(&book), &median.household);
    one_return(Journal(&book), median.figures, &tracked, &median.household);
    let findings = json!({ "findings": book.findings() });
    report("a return, its findings verified", || verify_findings(black_box(&findings)).unwrap());
    let all = time(20, || {
        for case in &cases {
            let silent = inputs(Silent, black_box(&case.household));
            black_box(one_return(Silent, case.figures, &silent, &case.household));
        }
    });
    println!("{:44} {:>10.0} ns", "a return, silent, mean of the sample", all / cases.len() as f64);
    state_returns(median);
    for (name, text) in examples() {
        let scenario: Scenario = parse(&text).unwrap();
        report(&format!("{name}: evaluate, journal"), || inservice_core::evaluate(black_box(&scenario)).unwrap());
        report(&format!("{name}: kept, silent"), || inservice_core::kept(black_box(&scenario)).unwrap());
        report(&format!("{name}: JSON in and out"), || {
            inservice_core::evaluate(&parse(black_box(&text)).unwrap()).unwrap().to_json().text()
        });
        let json = inservice_core::evaluate(&scenario).unwrap().to_json().0;
        report(&format!("{name}: verify"), || inservice_core::verify(black_box(&json)).unwrap());
    }
}

/// The household's return in every state, the federal one being done.
fn state_returns(case: &Case) {
    let household = Household { age_taxpayer: Some(66), ..case.household.clone() };
    let silent = inputs(Silent, &household);
    let paid = Amount::input(Silent, Field::at("/input/distribution_taxable"), Usd::dollars(20_000));
    let federal = form_1040(case.figures, &silent, Some(Distribution { includible: paid, gross: paid }));
    let person = Person { age: Some(66), birth_year: Some(1960), from_59_half: true, full_retirement_age: true };
    let mut slowest = (0.0, "");
    let mut all = 0.0;
    let codes: Vec<&str> = states(2026).collect();
    for code in &codes {
        let law = state_law(2026, code, household.filing_status).unwrap();
        let state = StateInputs {
            ledger: Silent,
            law: &law,
            household: &silent,
            payroll: &case.figures.surtaxes.payroll,
            person,
            said: Answer::Unknown,
            local_rate: None,
        };
        let paid = Paid { includible: paid, reached: paid, own_basis: silent.zero };
        let one = time(20_000, || state_return(black_box(&state), &federal, Some(paid)).tax.value().cents());
        all += one;
        slowest = if one > slowest.0 { (one, *code) } else { slowest };
    }
    println!("{:44} {:>10.0} ns", "a state return, silent, mean of the states", all / codes.len() as f64);
    println!("{:44} {:>10.0} ns", format!("a state return, silent, the slowest ({})", slowest.1), slowest.0);
    report("a state's figures unpacked", || state_law(2026, black_box("CT"), household.filing_status).unwrap());
}

fn one_return<L: Ledger>(
    ledger: L,
    figures: &'static Federal,
    inputs: &inservice_core::tax::federal::Inputs<L>,
    household: &Household,
) -> i64 {
    let paid = Amount::input(ledger, Field::at("/input/distribution_taxable"), household.amounts.distribution_taxable);
    form_1040(figures, inputs, Some(Distribution { includible: paid, gross: paid })).tax.value().cents()
}

/// The household whose return takes the median time.
fn median_case(cases: &[Case]) -> &Case {
    let mut timed: Vec<(f64, &Case)> = cases
        .iter()
        .map(|case| {
            let run = || one_return(Silent, case.figures, &inputs(Silent, &case.household), &case.household);
            (time(200, run), case)
        })
        .collect();
    timed.sort_by(|a, b| a.0.total_cmp(&b.0));
    timed[timed.len() / 2].1
}

/// Prints the time of an operation and its allocations.
fn report<T>(name: &str, operation: impl Fn() -> T) {
    let before = ALLOCATIONS.load(Ordering::Relaxed);
    black_box(operation());
    let allocations = ALLOCATIONS.load(Ordering::Relaxed) - before;
    let once = time(1, &operation);
    let times = (20_000_000.0 / once).clamp(3.0, 200_000.0) as u32;
    println!("{name:44} {:>10.0} ns {allocations:>6} allocations", time(times, operation));
}

/// Nanoseconds an operation, the best of five rounds.
fn time<T>(times: u32, operation: impl Fn() -> T) -> f64 {
    let round = || {
        let started = Instant::now();
        for _ in 0..times {
            black_box(operation());
        }
        started.elapsed().as_nanos() as f64 / f64::from(times)
    };
    (0..5).map(|_| round()).fold(f64::INFINITY, f64::min)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn cases() -> Vec<Case> {
    let text = std::fs::read_to_string(root().join("tests/oracle/federal-sample.jsonl")).unwrap();
    let case = |line: &str| {
        let value: Value = serde_json::from_str(line).unwrap();
        let year = value["tax_year"].as_i64().and_then(|year| i32::try_from(year).ok()).unwrap();
        Case {
            id: value["id"].as_str().unwrap().to_owned(),
            figures: figures::year(year).unwrap().federal.as_ref().unwrap(),
            household: read_household(&value["input"], year).unwrap(),
        }
    };
    text.lines().map(case).collect()
}

fn examples() -> Vec<(String, String)> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root().join("examples")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let named = |path: PathBuf| {
        (path.file_stem().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
    };
    files.into_iter().map(named).collect()
}
