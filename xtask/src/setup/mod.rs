//! What has to be on this machine, and is it?

pub(crate) mod undo;

mod apt;
mod browser;
mod debian;
mod node;
mod tools;
mod wasm_target;

use std::ffi::OsString;
use std::fs::File;
use std::path::PathBuf;
use std::time::Instant;

use crate::places::Places;
use crate::workshop::Workshop;
use crate::{Outcome, shell};

/// Something a chore cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// A compiler that builds for the browser.
    WasmTarget,
    /// The bundler.
    Trunk,
    /// The maker of the JavaScript around the wasm.
    WasmBindgen,
    /// The maker of the npm package.
    WasmPack,
    /// The checker of dependencies.
    CargoDeny,
    /// The maker of wrong rules.
    CargoMutants,
    /// Node.js, and from npm wasm-opt and what drives the browser.
    Node,
    /// A browser to test in.
    Chromium,
}

/// What a person needs who serves, tests and releases.
pub(crate) const EVERYTHING: [Need; 7] =
    [Need::WasmTarget, Need::Trunk, Need::WasmBindgen, Need::WasmPack, Need::CargoDeny, Need::Node, Need::Chromium];

/// In this order, too, comes what only one chore needs.
const ORDER: [Need; 8] = [
    Need::WasmTarget,
    Need::Trunk,
    Need::WasmBindgen,
    Need::WasmPack,
    Need::CargoDeny,
    Need::CargoMutants,
    Need::Node,
    Need::Chromium,
];

/// How much is said, and what happens when something cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mood {
    /// Every tool is named; one that only some chores need may be missing.
    Offer,
    /// Every tool is named, and every one must be there.
    Insist,
    /// Only what is installed is named, and everything must be there.
    Quiet,
}

/// How something came to be there.
#[derive(Debug)]
enum Found {
    /// It was there: what, and where.
    There(String),
    /// It was put there just now: what, and how.
    Installed(String),
}

/// One set-up under way.
#[derive(Debug)]
struct Setup {
    places: Places,
    mood: Mood,
    tools: Vec<PathBuf>,
    wasm_toolchain: Option<PathBuf>,
    chromium: Option<PathBuf>,
    lock: Option<File>,
}

/// Sets up what is needed and missing.
pub(crate) fn run(needs: &[Need], mood: Mood) -> Outcome<Workshop> {
    let started = Instant::now();
    let places = Places::find()?;
    if mood != Mood::Quiet {
        println!("Set-up (tools in {})", places.short(&places.cache));
    }
    let mut setup = Setup { places, mood, tools: Vec::new(), wasm_toolchain: None, chromium: None, lock: None };
    let mut missing = Vec::new();
    for need in ORDER.iter().filter(|need| needs.contains(need)) {
        match setup.one(*need) {
            Ok(found) => setup.tell(*need, &found),
            Err(trouble) if mood == Mood::Offer && need.is_for_tests_only() => {
                println!("  missing    {:<22} {trouble}", need.name());
                missing.push(need.name());
            }
            Err(trouble) => return Err(trouble),
        }
    }
    if setup.lock.is_some() {
        shell::remove_folder(&setup.places.cache.join("build"))?;
    }
    if mood != Mood::Quiet {
        println!("Set up in {}.", shell::spell(started.elapsed()));
    }
    if !missing.is_empty() {
        println!("Without {}, `serve` works; `test` and `dist` do not.", missing.join(" and "));
    }
    Workshop::open(setup.places, setup.wasm_toolchain, setup.tools, setup.chromium)
}

impl Need {
    fn name(self) -> &'static str {
        match self {
            Self::WasmTarget => "wasm target",
            Self::Trunk => "trunk",
            Self::WasmBindgen => "wasm-bindgen",
            Self::WasmPack => "wasm-pack",
            Self::CargoDeny => "cargo-deny",
            Self::CargoMutants => "cargo-mutants",
            Self::Node => "node",
            Self::Chromium => "chromium",
        }
    }

    fn is_for_tests_only(self) -> bool {
        matches!(self, Self::Node | Self::Chromium)
    }
}

impl Setup {
    fn one(&mut self, need: Need) -> Outcome<Found> {
        match need {
            Need::WasmTarget => wasm_target::ready(self),
            Need::Trunk | Need::WasmBindgen | Need::WasmPack | Need::CargoDeny | Need::CargoMutants => {
                tools::ready(self, need)
            }
            Need::Node => node::ready(self),
            Need::Chromium => browser::ready(self),
        }
    }

    fn tell(&self, need: Need, found: &Found) {
        match found {
            Found::There(_) if self.mood == Mood::Quiet => {}
            Found::There(how) => println!("  found      {:<22} {how}", need.name()),
            Found::Installed(how) => println!("  installed  {:<22} {how}", need.name()),
        }
    }

    /// To be called before anything is changed: says what and why, and waits until no other set-up
    /// is at work on the same cache.
    fn about_to(&mut self, what: &str) -> Outcome {
        if self.lock.is_none() {
            let path = self.places.cache.join("lock");
            let unlockable = |error| format!("cannot lock {}: {error}", path.display());
            let lock = File::create(&path).map_err(unlockable)?;
            if lock.try_lock().is_err() {
                println!("  waiting    another set-up is at work on the same folder");
                lock.lock().map_err(unlockable)?;
            }
            self.lock = Some(lock);
        }
        println!("  next       {what}");
        Ok(())
    }

    /// Where the long-winded output of one step goes.
    fn log(&self, step: &str) -> Outcome<PathBuf> {
        let folder = self.places.cache.join("log");
        shell::make_folder(&folder)?;
        Ok(folder.join(format!("{step}.log")))
    }

    fn path(&self) -> OsString {
        std::env::var_os("PATH").unwrap_or_default()
    }
}
