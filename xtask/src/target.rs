//! In which folder does cargo build, so that a fresh clone finds what another one has built?

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::places::Places;
use crate::{Outcome, shell};

/// How many folders of past lock files and compilers are kept.
const KEPT: usize = 3;
/// What the names of the workspace's own crates begin with.
const OWN: &str = "inservice";

/// A target folder in the cache, in use until dropped.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) folder: PathBuf,
    /// Shared by all that build there; who copies or removes the folder wants it alone.
    _in_use: Option<File>,
}

impl Target {
    /// The person's own, if set; else the one of this lock file and these compilers.
    pub(crate) fn choose(places: &Places, wasm_toolchain: Option<&Path>) -> Outcome<Self> {
        if let Some(own) = std::env::var_os("CARGO_TARGET_DIR") {
            let folder = std::path::absolute(PathBuf::from(own)).map_err(|e| e.to_string())?;
            return Ok(Self { folder, _in_use: None });
        }
        let lock = shell::read(&places.root.join("Cargo.lock"))?;
        let version = |rustc: &Path| shell::answer(Command::new(rustc).arg("-vV"));
        let native = version(Path::new("rustc")).unwrap_or_default();
        let wasm = wasm_toolchain.and_then(|folder| version(&folder.join("bin/rustc")));
        let compilers = fingerprint(&native, &wasm.unwrap_or_default());
        let all = places.cache.join("target");
        shell::make_folder(&all)?;
        let folder = all.join(format!("{compilers}-{}", fingerprint(&lock, "")));
        if !folder.exists() {
            seed(&all, &compilers, &folder)?;
        }
        let in_use = mark_used(&folder)?;
        forget_other_checkouts(&folder, &places.root)?;
        prune(&all)?;
        Ok(Self { folder, _in_use: Some(in_use) })
    }
}

/// Begins with what the same compilers built for the lock file used last: most of it still holds.
fn seed(all: &Path, compilers: &str, folder: &Path) -> Outcome {
    let siblings = by_last_use(all)?;
    let of_same = |path: &&PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(compilers));
    if let Some(source) = siblings.iter().rev().find(of_same)
        && let Some(_alone) = alone(source)
    {
        let draft = all.join(format!("draft-{}", std::process::id()));
        let copied = shell::answer(Command::new("cp").arg("-a").arg(source).arg(&draft));
        if copied.is_some() && std::fs::rename(&draft, folder).is_ok() {
            return Ok(());
        }
        shell::remove_folder(&draft)?;
    }
    shell::make_folder(folder)
}

/// Cargo knows the workspace's own crates by their place in the workspace and the age of their files:
/// what another checkout built here would pass for this one's. Only the libraries are shared.
fn forget_other_checkouts(folder: &Path, root: &Path) -> Outcome {
    let stamp = folder.join("checkout");
    let here = root.display().to_string();
    if std::fs::read_to_string(&stamp).is_ok_and(|last| last == here) {
        return Ok(());
    }
    // Profiles lie in the folder, and once more for each target that is built for.
    let inside = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    let outer = inside(folder);
    let profiles = outer.iter().cloned().chain(outer.iter().flat_map(|one| inside(one)));
    for crates in profiles.map(|profile| inside(&profile.join(".fingerprint"))) {
        let own = |path: &&PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with(OWN));
        crates.iter().filter(own).try_for_each(|path| shell::remove_folder(path))?;
    }
    shell::write(&stamp, &here)
}

fn mark_used(folder: &Path) -> Outcome<File> {
    let path = folder.join("last-use");
    let unmarkable = |error| format!("cannot write {}: {error}", path.display());
    shell::write(&path, "")?;
    let file = File::open(&path).map_err(unmarkable)?;
    file.lock_shared().map_err(unmarkable)?;
    Ok(file)
}

fn prune(all: &Path) -> Outcome {
    let folders = by_last_use(all)?;
    let surplus = folders.len().saturating_sub(KEPT);
    folders
        .iter()
        .take(surplus)
        .filter(|folder| alone(folder).is_some())
        .try_for_each(|folder| shell::remove_folder(folder))
}

/// Oldest first.
fn by_last_use(all: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = std::fs::read_dir(all).map_err(|e| format!("{}: {e}", all.display()))?;
    let mut folders: Vec<(SystemTime, PathBuf)> = entries
        .filter_map(|entry| {
            let folder = entry.ok()?.path();
            let used = folder.join("last-use").metadata().ok()?.modified().ok()?;
            Some((used, folder))
        })
        .collect();
    folders.sort();
    Ok(folders.into_iter().map(|(_, folder)| folder).collect())
}

/// Held while nobody else builds there.
fn alone(folder: &Path) -> Option<File> {
    let file = File::open(folder.join("last-use")).ok()?;
    file.try_lock().ok()?;
    Some(file)
}

/// FNV-1a, which stays the same from one compiler to the next.
fn fingerprint(one: &str, other: &str) -> String {
    let bytes = one.bytes().chain([0]).chain(other.bytes());
    let hash =
        bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{hash:016x}")
}
