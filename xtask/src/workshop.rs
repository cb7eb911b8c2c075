//! In which environment do the chores' programs run?

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::places::Places;
use crate::target::Target;
use crate::{Outcome, shell};

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
    pub(crate) target: Target,
}

impl Workshop {
    /// Chooses the target folder and makes room for it.
    pub(crate) fn open(
        places: Places,
        wasm_toolchain: Option<PathBuf>,
        tools: Vec<PathBuf>,
        chromium: Option<PathBuf>,
    ) -> Outcome<Self> {
        let target = Target::choose(&places, wasm_toolchain.as_deref())?;
        Ok(Self { places, wasm_toolchain, tools, chromium, target })
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
        command.current_dir(&self.places.root).env("CARGO_TARGET_DIR", &self.target.folder);
        if std::env::var_os("CI").is_some() {
            command.env("CARGO_INCREMENTAL", "0");
        }
        command
    }
}

/// A program without what cargo has put into the environment for xtask itself.
pub(crate) fn clean(program: &str, path: &OsString) -> Command {
    let program = shell::find_on(path, program).map_or_else(|| program.into(), PathBuf::into_os_string);
    let mut command = Command::new(program);
    command.env("PATH", path);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        let from_cargo = ["CARGO_PKG_", "CARGO_MANIFEST_"].iter().any(|start| text.starts_with(start));
        if from_cargo || ["CARGO", "CARGO_BIN_NAME", "NO_COLOR"].contains(&text.as_ref()) {
            // Trunk takes NO_COLOR=1 for a mistake in its arguments.
            command.env_remove(&name);
        }
    }
    command.env("TRUNK_SKIP_VERSION_CHECK", "true");
    command
}
