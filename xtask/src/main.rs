//! Which chore was asked for?

mod bench;
mod dist;
mod docs;
mod html;
mod mutants;
mod places;
mod serve;
mod setup;
mod shell;
mod target;
mod test;
mod versions;
mod workshop;

use std::process::ExitCode;

use setup::Need;

/// What went wrong, in words for the person at the terminal.
pub(crate) type Trouble = String;
/// A chore's result.
pub(crate) type Outcome<T = ()> = Result<T, Trouble>;

const USAGE: &str = "\
The project's chores. Each one first sets up whatever it needs and does not find.

  cargo xtask serve          build the page, serve it on this machine, rebuild on change
  cargo xtask test           run every check; see below for one part alone
  cargo xtask dist           build the release site into dist/ and the npm package into crates/js/pkg/
  cargo xtask docs           write docs/generated/ and docs/wrong-answers.md anew from rules and data
  cargo xtask bench          measure returns, answers and verifications, native and in wasm
  cargo xtask mutants [K/N]  change the rules one by one and see whether the cases notice; share K of N
  cargo xtask setup          set up everything now, for all of the above
  cargo xtask setup --undo   take back what the set-up did to the system, and name what it left
  cargo xtask with COMMAND   run a command with the wasm toolchain and the tools in reach

Where tools are kept: $INSERVICE_CACHE, else $XDG_CACHE_HOME/inservice, else ~/.cache/inservice.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match chore(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            if !trouble.is_empty() {
                eprintln!("\n{trouble}");
            }
            ExitCode::FAILURE
        }
    }
}

fn chore(words: &[&str]) -> Outcome {
    match words {
        ["setup"] => setup::run(&setup::EVERYTHING, setup::Mood::Offer).map(|_| ()),
        ["setup", "--undo"] => setup::undo::run(),
        ["serve"] => serve::run(),
        ["dist"] => dist::run(),
        ["docs"] => docs::run(),
        ["bench"] => bench::run(),
        ["mutants"] => mutants::run(None),
        ["mutants", share] => mutants::run(Some(share)),
        ["test", rest @ ..] => test::run(rest),
        ["with", program, rest @ ..] => with(program, rest),
        [] | ["help" | "--help" | "-h"] => {
            println!("{USAGE}\n\n{}", test::usage());
            Ok(())
        }
        other => Err(format!("no such chore: {}\n\n{USAGE}", other.join(" "))),
    }
}

/// Runs any command as the chores would.
fn with(program: &str, rest: &[&str]) -> Outcome {
    let needs = [Need::WasmTarget, Need::Trunk, Need::WasmBindgen];
    let workshop = setup::run(&needs, setup::Mood::Quiet)?;
    shell::run(workshop.wasm(program).args(rest), program)
}
