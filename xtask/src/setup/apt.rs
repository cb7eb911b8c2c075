//! How are Debian's packages installed, and remembered for `--undo`?

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Setup;
use crate::{Outcome, shell};

/// Is this a system with apt at all?
pub(super) fn is_here() -> bool {
    shell::find("apt-get").is_some()
}

/// Installs packages, as root only: a person who is not gets the command to run.
pub(super) fn install(setup: &mut Setup, packages: &[&str], why: &str) -> Outcome {
    let list = packages.join(" ");
    if !shell::is_root() {
        return Err(format!(
            "{why} needs system packages. Run\n\n    sudo apt-get install --no-install-recommends {list}\n\nand try again."
        ));
    }
    setup.about_to(&format!("apt-get install {list}: system packages, for {why}"))?;
    let log = setup.log("apt")?;
    let before = installed();
    let mut update = apt();
    // An out-of-date list may do: what matters is whether the packages can be installed.
    let _ = shell::patiently(update.arg("update"), "apt-get update", &log);
    let mut install = apt();
    install.args(["install", "-y", "--no-install-recommends"]).args(packages);
    shell::patiently(&mut install, "apt-get install", &log)?;
    let new: Vec<String> = installed().difference(&before).cloned().collect();
    remember(&setup.places.cache, &new)
}

/// The packages that set-ups have installed, oldest first.
pub(super) fn remembered(cache: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(record(cache)).unwrap_or_default();
    text.lines().map(str::to_owned).collect()
}

/// Removes packages.
pub(super) fn remove(cache: &Path, packages: &[String]) -> Outcome {
    let mut remove = apt();
    shell::run(remove.args(["remove", "-y"]).args(packages), "apt-get remove")?;
    std::fs::remove_file(record(cache)).map_err(|error| error.to_string())
}

fn remember(cache: &Path, new: &[String]) -> Outcome {
    let mut all = remembered(cache);
    all.extend(new.iter().cloned());
    shell::write(&record(cache), &(all.join("\n") + "\n"))
}

fn record(cache: &Path) -> PathBuf {
    cache.join("apt-packages")
}

fn installed() -> BTreeSet<String> {
    let mut query = Command::new("dpkg-query");
    query.args(["-W", "-f", "${db:Status-Abbrev} ${Package}\n"]);
    let list = shell::answer(&mut query).unwrap_or_default();
    list.lines().filter_map(|line| line.strip_prefix("ii ")).map(|n| n.trim().to_owned()).collect()
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive").arg("-q");
    apt
}
