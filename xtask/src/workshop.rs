//! In which environment do the chores' programs run?

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::places::Places;
use crate::{Outcome, shell};

/// How many target folders of past lock files and compilers are kept.
const KEPT_TARGETS: usize = 3;

/// Everything that was set up, ready to work with.
#[derive(Debug)]
pub(crate) struct Workshop {
    pub(crate) places: Places,
    /// Folders to look in before PATH: the cargo and rustc that know wasm, where the usual do not.
    pub(crate) wasm_toolchain: Option<PathBuf>,
    /// Folders to look in before PATH, for tools built into the cache.
    pub(crate) tools: Vec<PathBuf>,
    /// The browser for the tests.
    pub(crate) chromium: Option<PathBuf>,
    /// Where cargo builds.
    pub(crate) target: PathBuf,
}

impl Workshop {
    /// Chooses the target folder and makes room for it.
    pub(crate) fn open(
        places: Places,
        wasm_toolchain: Option<PathBuf>,
        tools: Vec<PathBuf>,
        chromium: Option<PathBuf>,
    ) -> Outcome<Self> {
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(own) => std::path::absolute(PathBuf::from(own)).map_err(|e| e.to_string())?,
            None => kept_target(&places, wasm_toolchain.as_deref())?,
        };
        Ok(Self {
            places,
            wasm_toolchain,
            tools,
            chromium,
            target,
        })
    }

    /// A program with the toolchain that the person uses.
    pub(crate) fn native(&self, program: &str) -> Command {
        self.command(program, None)
    }

    /// A program with the toolchain that builds for the browser.
    pub(crate) fn wasm(&self, program: &str) -> Command {
        self.command(program, self.wasm_toolchain.as_deref())
    }

    /// The bundler.
    pub(crate) fn trunk(&self) -> Command {
        let mut trunk = self.wasm("trunk");
        // Its own backtraces say nothing about a mistake in the page's sources.
        trunk.env("RUST_BACKTRACE", "0");
        // It warns that it cannot make the glue smaller, which is so.
        trunk.args(["--log", "info,trunk::processing::minify=error"]);
        trunk
    }

    fn command(&self, program: &str, toolchain: Option<&Path>) -> Command {
        let usual = std::env::var_os("PATH").unwrap_or_default();
        let folders = toolchain
            .map(|folder| folder.join("bin"))
            .into_iter()
            .chain(self.tools.iter().cloned())
            .chain([self.places.e2e().join("node_modules/.bin")])
            .chain(std::env::split_paths(&usual));
        // A folder whose name has a colon cannot stand on PATH; then the usual PATH has to do.
        let path = std::env::join_paths(folders).unwrap_or(usual);
        let mut command = clean(program, &path);
        command
            .current_dir(&self.places.root)
            .env("CARGO_TARGET_DIR", &self.target);
        if std::env::var_os("CI").is_some() {
            command.env("CARGO_INCREMENTAL", "0");
        }
        command
    }
}

/// A program without what cargo has put into the environment for xtask itself.
pub(crate) fn clean(program: &str, path: &OsString) -> Command {
    let program =
        shell::find_on(path, program).map_or_else(|| program.into(), PathBuf::into_os_string);
    let mut command = Command::new(program);
    command.env("PATH", path);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let from_cargo = ["CARGO_PKG_", "CARGO_MANIFEST_"]
            .iter()
            .any(|start| text.starts_with(start));
        if from_cargo || ["CARGO", "CARGO_BIN_NAME", "NO_COLOR"].contains(&text.as_ref()) {
            // Trunk takes NO_COLOR=1 for a mistake in its arguments.
            command.env_remove(&name);
        }
    }
    command.env("TRUNK_SKIP_VERSION_CHECK", "true");
    command
}

/// A target folder that other clones share as long as lock file and compilers are the same.
fn kept_target(places: &Places, wasm_toolchain: Option<&Path>) -> Outcome<PathBuf> {
    let lock = shell::read(&places.root.join("Cargo.lock"))?;
    let version = |rustc: &Path| shell::answer(Command::new(rustc).arg("-vV")).unwrap_or_default();
    let native = version(Path::new("rustc"));
    let wasm = wasm_toolchain
        .map(|folder| version(&folder.join("bin/rustc")))
        .unwrap_or_default();
    let key = format!("{:016x}", fingerprint(&[&lock, &native, &wasm]));
    let all = places.cache.join("target");
    let target = all.join(key);
    shell::make_folder(&target)?;
    // Its age is the time of its last use.
    shell::write(&target.join("last-use"), "")?;
    prune(&all)?;
    Ok(target)
}

fn prune(all: &Path) -> Outcome {
    let entries = std::fs::read_dir(all).map_err(|e| format!("{}: {e}", all.display()))?;
    let mut folders: Vec<(std::time::SystemTime, PathBuf)> = entries
        .filter_map(|entry| {
            let folder = entry.ok()?.path();
            let used = folder.join("last-use").metadata().ok()?.modified().ok()?;
            Some((used, folder))
        })
        .collect();
    folders.sort();
    let surplus = folders.len().saturating_sub(KEPT_TARGETS);
    folders
        .iter()
        .take(surplus)
        .try_for_each(|(_, folder)| shell::remove_folder(folder))
}

/// FNV-1a, which stays the same from one compiler to the next.
fn fingerprint(texts: &[&str]) -> u64 {
    texts
        .iter()
        .flat_map(|text| text.bytes().chain([0]))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
}
