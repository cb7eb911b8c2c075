//! Which compiler builds for the browser?
//!
//! In this order: the one in use, if it has the target; the one in use after `rustup target add`;
//! Debian's, with a standard library built once.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use super::{Found, Setup, apt, debian};
use crate::{Outcome, shell};

const TARGET: &str = "wasm32-unknown-unknown";
/// How long rustup may take before it has begun to download.
const RUSTUP_PATIENCE: Duration = Duration::from_secs(20);
/// And how long all in all.
const RUSTUP_LIMIT: Duration = Duration::from_secs(600);

pub(super) fn ready(setup: &mut Setup) -> Outcome<Found> {
    // For testing the one way where the other works.
    let only_debian = std::env::var_os("INSERVICE_WASM").is_some_and(|way| way == "debian");
    if !only_debian && works(setup, Path::new("rustc")) {
        return Ok(Found::There(format!("{TARGET} of {}", version("rustc"))));
    }
    let debians = debian::sysroot(&setup.places.cache);
    if let Some(sysroot) = debians.filter(|folder| works(setup, &folder.join("bin/rustc"))) {
        let how = format!(
            "{TARGET} of Debian's {}, its library in {}",
            version("/usr/bin/rustc"),
            setup.places.short(&sysroot)
        );
        setup.wasm_toolchain = Some(sysroot);
        return Ok(Found::There(how));
    }
    if !only_debian && rustup_adds_it(setup)? {
        return Ok(Found::Installed(format!("{TARGET} of {} by rustup", version("rustc"))));
    }
    if !apt::is_here() {
        return Err(format!(
            "{} cannot build for the browser, and rustup could not add the target. Run\n\n    rustup target add {TARGET}\n\nwith a network, or install your system's {TARGET} library for Rust, and try again.",
            version("rustc")
        ));
    }
    let sysroot = debian::build(setup)?;
    if !works(setup, &sysroot.join("bin/rustc")) {
        return Err(format!(
            "Debian's compiler still cannot build for the browser; remove {} and try again",
            sysroot.display()
        ));
    }
    setup.wasm_toolchain = Some(sysroot);
    Ok(Found::Installed(format!(
        "{TARGET} of Debian's {}, its library built from Debian's source",
        version("/usr/bin/rustc")
    )))
}

/// Tries it: an empty program, linked as the release is.
fn works(setup: &Setup, rustc: &Path) -> bool {
    let folder = setup.places.cache.join("probe").join(std::process::id().to_string());
    let source = folder.join("probe.rs");
    let written = shell::make_folder(&folder).and_then(|()| shell::write(&source, "pub fn f() {}"));
    let mut probe = Command::new(rustc);
    probe.args(["--target", TARGET, "--crate-type", "cdylib", "-Cpanic=abort", "-Clto=fat"]);
    probe.arg("--out-dir").arg(&folder).arg(&source);
    let works = written.is_ok() && shell::answer(&mut probe).is_some();
    // A probe left behind does no harm.
    let _ = shell::remove_folder(&folder);
    works
}

fn rustup_adds_it(setup: &mut Setup) -> Outcome<bool> {
    let in_charge = shell::answer(Command::new("rustup").args(["which", "rustc"])).is_some();
    if !in_charge {
        return Ok(false);
    }
    setup.about_to(&format!("rustup target add {TARGET}: the library for the browser"))?;
    let log = setup.log("rustup")?;
    let mut add = Command::new("rustup");
    add.args(["target", "add", TARGET]);
    let added = shell::impatiently(&mut add, &log, |so_far, time| {
        time < RUSTUP_PATIENCE || (so_far.contains("downloading") && time < RUSTUP_LIMIT)
    });
    if added.is_ok() && works(setup, Path::new("rustc")) {
        return Ok(true);
    }
    println!("             rustup could not: no network to it, it seems");
    Ok(false)
}

fn version(rustc: &str) -> String {
    let full = shell::answer(Command::new(rustc).arg("-V")).unwrap_or_default();
    full.split(" (").next().unwrap_or_default().to_owned()
}
