//! Are Node.js and the packages from npm there?

use std::path::Path;
use std::process::Command;

use super::{Found, Setup};
use crate::versions::NODE_MAJOR;
use crate::{Outcome, shell};

pub(super) fn ready(setup: &mut Setup) -> Outcome<Found> {
    let version = shell::answer(Command::new("node").arg("--version")).unwrap_or_default();
    let major = version.trim_start_matches('v').split('.').next().and_then(|n| n.parse().ok());
    if major.is_none_or(|major: u32| major < NODE_MAJOR) {
        let here = if version.is_empty() { "there is none" } else { &version };
        return Err(format!(
            "Node.js {NODE_MAJOR} or newer is needed here ({here}): install it from your system's packages or its own site"
        ));
    }
    if shell::find("npm").is_none() {
        return Err("npm, which comes with Node.js, is not on PATH".to_owned());
    }
    let e2e = setup.places.e2e();
    let wanted = shell::read(&e2e.join("package-lock.json"))?;
    let stamp = e2e.join("node_modules/.installed-from");
    let how = format!("{version}, packages in tests/e2e/node_modules");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(Found::There(how));
    }
    setup.about_to("npm ci in tests/e2e: wasm-opt, and what drives the browser")?;
    install(setup, &e2e)?;
    shell::write(&stamp, &wanted)?;
    Ok(Found::Installed(how))
}

fn install(setup: &Setup, e2e: &Path) -> Outcome {
    let log = setup.log("npm")?;
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(e2e);
    npm.arg("--cache").arg(setup.places.cache.join("npm"));
    shell::patiently(&mut npm, "npm ci", &log)
}
