//! How fast are the rules, native and in wasm?
//!
//! Times are of this machine and this moment: compare those of one run. Instructions are counted
//! where valgrind is installed, and repeat.

use crate::setup::{self, Mood, Need};
use crate::workshop::Workshop;
use crate::{Outcome, shell};

/// Counted twice with these many returns: the difference leaves out what starting costs.
const FEW: u64 = 1_000;
const MANY: u64 = 11_000;

pub(crate) fn run() -> Outcome {
    let workshop = setup::run(&[Need::WasmTarget, Need::WasmBindgen, Need::WasmPack, Need::Node], Mood::Quiet)?;
    println!("=== native\n");
    let bench = |workshop: &Workshop| {
        let mut cargo = workshop.native("cargo");
        cargo.args(["bench", "--locked", "--quiet", "-p", "inservice-core", "--bench", "returns"]);
        cargo
    };
    shell::run(&mut bench(&workshop), "cargo bench")?;
    println!("\n=== instructions of one silent return\n");
    match (counted(&workshop, FEW), counted(&workshop, MANY)) {
        (Some(few), Some(many)) => println!("{} instructions", many.saturating_sub(few) / (MANY - FEW)),
        _ => println!("not counted: valgrind is not installed"),
    }
    println!("\n=== wasm, in Node.js\n");
    let package = workshop.places.root.join("target/bench-js");
    let mut wasm_pack = workshop.wasm("wasm-pack");
    wasm_pack.args(["--log-level", "error", "build", "crates/js", "--mode", "no-install", "--no-opt", "--release"]);
    wasm_pack.args(["--target", "nodejs", "--out-dir"]).arg(&package).args(["--features", "bench"]);
    shell::run(&mut wasm_pack, "building the core for Node.js")?;
    let mut node = workshop.native("node");
    shell::run(node.arg("tests/bench/wasm.mjs").arg(package.join("inservice_js.js")), "measuring in Node.js")
}

/// The instructions of so many silent returns and of starting the program.
fn counted(workshop: &Workshop, returns: u64) -> Option<u64> {
    let mut cargo = workshop.native("cargo");
    cargo.args(["bench", "--locked", "--quiet", "-p", "inservice-core", "--bench", "returns", "--", "--count"]);
    let runner = "valgrind --tool=callgrind --callgrind-out-file=/dev/null";
    cargo.arg(returns.to_string()).env("CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER", runner);
    let output = cargo.output().ok()?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let refs = said.lines().find_map(|line| line.split("refs:").nth(1))?;
    refs.trim().replace(',', "").parse().ok()
}
