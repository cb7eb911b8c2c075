//! Where do the tools written in Rust come from?
//!
//! One of the right version on PATH is used as it is; else one is built from the crates registry
//! into a folder of its own in the cache, never into the person's own cargo folder.

use std::path::Path;
use std::process::Command;

use super::{Found, Need, Setup};
use crate::{Outcome, shell, versions, workshop};

/// The tools run for seconds and are built for minutes: these settings halve the building.
const QUICK_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "0"),
];

struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    /// What it is asked to say its version.
    asked: &'static [&'static str],
    why: &'static str,
    /// With the versions its authors tested, where every one of them can be had.
    locked: bool,
}

pub(super) fn ready(setup: &mut Setup, need: Need) -> Outcome<Found> {
    let tool = tool(need, &setup.places.root)?;
    if let Some(found) = shell::find(tool.program)
        && is_version(&found, &tool)
    {
        return Ok(Found::There(format!("{}, {}", tool.version, setup.places.short(&found))));
    }
    let home = setup.places.cache.join("tools").join(format!("{}-{}", tool.package, tool.version));
    let program = home.join("bin").join(tool.program).with_extension(std::env::consts::EXE_EXTENSION);
    let there = is_version(&program, &tool);
    if !there {
        build(setup, &tool, &home)?;
    }
    setup.tools.push(home.join("bin"));
    let how = format!("{}, {}", tool.version, setup.places.short(&program));
    Ok(if there { Found::There(how) } else { Found::Installed(how + ", built from source") })
}

fn tool(need: Need, root: &Path) -> Outcome<Tool> {
    Ok(match need {
        Need::Trunk => Tool {
            package: "trunk",
            program: "trunk",
            version: versions::TRUNK.to_owned(),
            asked: &["--version"],
            why: "it bundles the page; four minutes",
            locked: true,
        },
        Need::WasmBindgen => Tool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: versions::wasm_bindgen(root)?,
            asked: &["--version"],
            why: "it writes the JavaScript around the wasm; two minutes",
            // Its lock file names versions that not every registry carries.
            locked: false,
        },
        Need::WasmPack => Tool {
            package: "wasm-pack",
            program: "wasm-pack",
            version: versions::WASM_PACK.to_owned(),
            asked: &["--version"],
            why: "it makes the npm package; one minute",
            locked: true,
        },
        Need::CargoDeny => Tool {
            package: "cargo-deny",
            program: "cargo-deny",
            version: versions::CARGO_DENY.to_owned(),
            asked: &["--version"],
            why: "it checks licences and origins; two minutes",
            locked: true,
        },
        Need::CargoMutants => Tool {
            package: "cargo-mutants",
            program: "cargo-mutants",
            version: versions::CARGO_MUTANTS.to_owned(),
            // It expects to be run by cargo, which puts its name in front.
            asked: &["mutants", "--version"],
            why: "it changes the rules, to see whether the tests notice; two minutes",
            locked: true,
        },
        Need::WasmTarget | Need::Node | Need::Chromium => {
            return Err(format!("{} is not built from source", need.name()));
        }
    })
}

fn build(setup: &mut Setup, tool: &Tool, home: &Path) -> Outcome {
    let name = format!("{} {}", tool.package, tool.version);
    setup.about_to(&format!("build {name}: {}", tool.why))?;
    if is_version(&home.join("bin").join(tool.program), tool) {
        // Another set-up has built it meanwhile.
        return Ok(());
    }
    let log = setup.log(tool.package)?;
    let mut cargo = workshop::clean("cargo", &setup.path());
    cargo.args(["install", tool.package, "--version", &tool.version, "--force"]);
    if tool.locked {
        cargo.arg("--locked");
    }
    cargo.arg("--root").arg(home).envs(QUICK_BUILD);
    // One folder for all of them: they share many dependencies. It goes when the set-up is done.
    cargo.env("CARGO_TARGET_DIR", setup.places.cache.join("build/tools"));
    cargo.env_remove("RUSTFLAGS").current_dir(&setup.places.cache);
    shell::patiently(&mut cargo, &format!("building {name}"), &log)
}

fn is_version(program: &Path, tool: &Tool) -> bool {
    let said = shell::answer(Command::new(program).args(tool.asked)).unwrap_or_default();
    said.split_whitespace().nth(1) == Some(&tool.version)
}
