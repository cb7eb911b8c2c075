//! Is everything in order?

mod browser;
mod built;
mod sizes;
mod sources;

use std::cell::OnceCell;
use std::time::{Duration, Instant};

use crate::setup::{self, Mood, Need};
use crate::workshop::Workshop;
use crate::{Outcome, shell};

/// One part of the tests.
#[derive(Debug)]
struct Part {
    name: &'static str,
    /// What it proves.
    about: &'static str,
    needs: &'static [Need],
    run: fn(&Run) -> Outcome,
}

const NATIVE: &[Need] = &[];
const LICENCES: &[Need] = &[Need::CargoDeny];
const PAGE: &[Need] = &[Need::WasmTarget, Need::Trunk, Need::WasmBindgen, Need::Node];
const PACKAGE: &[Need] = &[Need::WasmTarget, Need::Trunk, Need::WasmBindgen, Need::WasmPack, Need::Node];
const BROWSER: &[Need] = &[Need::WasmTarget, Need::Trunk, Need::WasmBindgen, Need::Node, Need::Chromium];
const EVERYWHERE: &[Need] =
    &[Need::WasmTarget, Need::Trunk, Need::WasmBindgen, Need::WasmPack, Need::Node, Need::Chromium];

#[rustfmt::skip]
const PARTS: [Part; 9] = [
    Part { name: "fmt", about: "the sources are laid out as rustfmt does", needs: NATIVE, run: sources::fmt },
    Part { name: "clippy", about: "clippy has nothing to say", needs: NATIVE, run: sources::clippy },
    Part { name: "unit", about: "unit, doc, golden and property tests", needs: NATIVE, run: sources::unit },
    Part { name: "dependencies", about: "licences and origins of all dependencies", needs: LICENCES, run: sources::dependencies },
    Part { name: "wasm", about: "the release site and the npm package build", needs: PACKAGE, run: built::wasm },
    Part { name: "budget", about: "the site is no larger than tests/budget.toml allows", needs: PAGE, run: built::budget },
    Part { name: "policy", about: "the built page keeps its own security policy", needs: PAGE, run: built::policy },
    Part { name: "e2e", about: "the page in a browser, as a person uses it", needs: BROWSER, run: browser::e2e },
    Part { name: "bytes", about: "the examples give the same bytes everywhere", needs: EVERYWHERE, run: browser::bytes },
];

/// One run of the tests.
#[derive(Debug)]
struct Run {
    workshop: Workshop,
    /// Words after the one part's name: which of its files.
    only: Vec<String>,
    site: OnceCell<Outcome>,
    js_package: OnceCell<Outcome>,
}

/// What can be asked for.
pub(crate) fn usage() -> String {
    let parts = PARTS.iter().map(|part| format!("  {:<13} {}\n", part.name, part.about));
    let head = "Parts of the tests, each of which can be run alone, as in `cargo xtask test unit`\n\
                (`cargo xtask test e2e smoke` runs those of tests/e2e/ with `smoke` in their name):\n\n";
    head.to_owned() + &parts.collect::<String>()
}

/// Runs all parts, or the one named.
pub(crate) fn run(words: &[&str]) -> Outcome {
    let (parts, only): (Vec<&Part>, _) = match words {
        [] => (PARTS.iter().collect(), Vec::new()),
        [name, only @ ..] => {
            let part = PARTS.iter().find(|part| part.name == *name);
            let part = part.ok_or_else(|| format!("no such part: {name}\n\n{}", usage()))?;
            (vec![part], only.iter().map(|word| (*word).to_owned()).collect())
        }
    };
    let needs: Vec<Need> = parts.iter().flat_map(|part| part.needs).copied().collect();
    let workshop = setup::run(&needs, Mood::Insist)?;
    let run = Run { workshop, only, site: OnceCell::new(), js_package: OnceCell::new() };
    let mut done = Vec::new();
    for part in parts {
        println!("\n=== {}: {}\n", part.name, part.about);
        let started = Instant::now();
        let outcome = (part.run)(&run);
        if let Err(trouble) = &outcome {
            println!("\n{trouble}");
        }
        done.push((part.name, outcome.is_ok(), started.elapsed()));
    }
    summary(&done)
}

fn summary(done: &[(&str, bool, Duration)]) -> Outcome {
    println!();
    for (name, passed, time) in done {
        let verdict = if *passed { "ok" } else { "FAILED" };
        println!("{name:<13} {verdict:<7} {:>7.1} s", time.as_secs_f64());
    }
    let total: Duration = done.iter().map(|(_, _, time)| *time).sum();
    let passed = done.iter().filter(|(_, passed, _)| *passed).count();
    let failed = done.len() - passed;
    let verdict = if failed == 0 { "ok" } else { "FAILED" };
    println!("{:<13} {verdict:<7} {:>7.1} s, {}", "total", total.as_secs_f64(), shell::spell(total));
    println!("{passed} passed, {failed} failed");
    // The closing line has said it.
    if failed == 0 { Ok(()) } else { Err(String::new()) }
}

impl Run {
    /// The release site, built once a run.
    fn site(&self) -> Outcome {
        self.site.get_or_init(|| crate::dist::build_site(&self.workshop)).clone()
    }

    /// The npm package, built once a run.
    fn js_package(&self) -> Outcome {
        self.js_package.get_or_init(|| crate::dist::build_js_package(&self.workshop)).clone()
    }
}
