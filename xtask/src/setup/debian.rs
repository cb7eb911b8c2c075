//! How does Debian's compiler come to build for the browser?
//!
//! Debian has a compiler that knows the target and the source of the library for it, but not a
//! library that link-time optimisation can read. It is built once, into a folder laid out as rustc
//! expects, in the cache: nothing is written into the system's own folders.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Setup, apt};
use crate::versions::{DEBIAN_LLD, DEBIAN_WASM, DEBIAN_WASM_LD};
use crate::{Outcome, shell};

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
const SOURCE: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";
const TARGET: &str = "wasm32-unknown-unknown";
const MANIFEST: &str =
    "[package]\nname = \"stand-in\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[lib]\npath = \"lib.rs\"\n[workspace]\n";

/// The folder made by an earlier set-up for the compiler installed now.
pub(super) fn sysroot(cache: &Path) -> Option<PathBuf> {
    let folder = folder(cache)?;
    folder.is_dir().then_some(folder)
}

/// Installs the packages, builds the library and lays out the folder.
pub(super) fn build(setup: &mut Setup) -> Outcome<PathBuf> {
    let here = [RUSTC, CARGO, SOURCE, DEBIAN_LLD, DEBIAN_WASM_LD].iter().all(|f| Path::new(f).exists());
    if !here {
        apt::install(setup, &DEBIAN_WASM, "building for the browser")?;
    }
    let folder = folder(&setup.places.cache).ok_or("Debian's rustc does not say its version")?;
    setup.about_to("build Rust's standard library for the browser: about a minute, once")?;
    let work = setup.places.cache.join("build/std");
    shell::remove_folder(&work)?;
    shell::make_folder(&work)?;
    shell::write(&work.join("Cargo.toml"), MANIFEST)?;
    shell::write(&work.join("lib.rs"), "#![no_std]\n")?;
    let log = setup.log("std")?;
    let mut cargo = crate::workshop::clean(CARGO, &setup.path());
    cargo.current_dir(&work).args(["build", "--release", "--target", TARGET]);
    // `test` is what in-browser unit tests link.
    cargo.args(["-Z", "build-std=std,panic_abort,test"]);
    // Link-time optimisation reads the library's bitcode.
    cargo.env("RUSTFLAGS", "-Cembed-bitcode=yes").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1");
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", RUSTC).env_remove("RUSTUP_TOOLCHAIN");
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_WASM_LD);
    cargo.env("CARGO_TARGET_DIR", work.join("target"));
    shell::patiently(&mut cargo, "standard library", &log)?;
    lay_out(&folder, &work.join("target").join(TARGET).join("release/deps"))?;
    Ok(folder)
}

/// A folder that rustc takes for its own: the host's library by link, the browser's as built.
fn lay_out(folder: &Path, built: &Path) -> Outcome {
    let host = shell::answer(Command::new(RUSTC).args(["--print", "host-tuple"]))
        .ok_or("Debian's rustc does not say what it runs on")?;
    let draft = folder.with_extension("draft");
    shell::remove_folder(&draft)?;
    let rustlib = draft.join("lib/rustlib");
    let browsers = rustlib.join(TARGET).join("lib");
    for made in [&draft.join("bin"), &rustlib.join(&host).join("bin"), &browsers] {
        shell::make_folder(made)?;
    }
    let entries = std::fs::read_dir(built).map_err(|e| format!("{}: {e}", built.display()))?;
    for file in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        let name = file.file_name().unwrap_or_default();
        let is_library = file.extension().is_some_and(|extension| extension == "rlib");
        if is_library && !name.to_string_lossy().starts_with("libstand_in") {
            std::fs::copy(&file, browsers.join(name)).map_err(|e| e.to_string())?;
        }
    }
    let hosts = format!("/usr/lib/rustlib/{host}/lib");
    link(Path::new(&hosts), &rustlib.join(&host).join("lib"))?;
    link(Path::new(DEBIAN_LLD), &rustlib.join(&host).join("bin/rust-lld"))?;
    link(Path::new(CARGO), &draft.join("bin/cargo"))?;
    for program in ["rustc", "rustdoc"] {
        let script = format!("#!/bin/sh\nexec /usr/bin/{program} --sysroot '{}' \"$@\"\n", folder.display());
        let path = draft.join("bin").join(program);
        shell::write(&path, &script)?;
        make_runnable(&path)?;
    }
    shell::remove_folder(folder)?;
    std::fs::rename(&draft, folder).map_err(|e| format!("{}: {e}", folder.display()))
}

/// Named by the exact compiler, as its library is good for that one only.
fn folder(cache: &Path) -> Option<PathBuf> {
    let version = shell::answer(Command::new(RUSTC).arg("-V"))?;
    let name: Vec<&str> = version.split([' ', '(', ')']).filter(|word| !word.is_empty()).take(3).collect();
    Some(cache.join("debian").join(name.join("-")))
}

#[cfg(unix)]
fn link(original: &Path, link: &Path) -> Outcome {
    std::os::unix::fs::symlink(original, link).map_err(|e| format!("{}: {e}", link.display()))
}

#[cfg(unix)]
fn make_runnable(path: &Path) -> Outcome {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))
        .map_err(|e| format!("{}: {e}", path.display()))
}

#[cfg(not(unix))]
fn link(_: &Path, link: &Path) -> Outcome {
    Err(format!("{}: no links on this system", link.display()))
}

#[cfg(not(unix))]
fn make_runnable(_: &Path) -> Outcome {
    Ok(())
}
