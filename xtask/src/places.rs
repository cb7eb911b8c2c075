//! Where does everything lie?

use std::path::{Path, PathBuf};

use crate::{Outcome, shell};

/// The folders that the chores read and write.
#[derive(Debug, Clone)]
pub(crate) struct Places {
    /// The repository.
    pub(crate) root: PathBuf,
    /// What outlives a clone: tools, a toolchain, target folders, npm's cache.
    pub(crate) cache: PathBuf,
}

impl Places {
    /// Finds them and makes the cache folder.
    pub(crate) fn find() -> Outcome<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("xtask has no parent folder")?.to_owned();
        let cache = absolute(&cache_folder()?)?;
        shell::make_folder(&cache)?;
        Ok(Self { root, cache })
    }

    /// The folder of the browser tests, which has its own package.json.
    pub(crate) fn e2e(&self) -> PathBuf {
        self.root.join("tests/e2e")
    }

    /// The release site.
    pub(crate) fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The core for npm.
    pub(crate) fn js_package(&self) -> PathBuf {
        self.root.join("crates/js/pkg")
    }

    /// A path as a person would write it: from the repository or from home.
    pub(crate) fn short(&self, path: &Path) -> String {
        if let Ok(inside) = path.strip_prefix(&self.root) {
            return inside.display().to_string();
        }
        match std::env::home_dir().and_then(|home| path.strip_prefix(home).ok().map(Path::to_owned)) {
            Some(inside) => format!("~/{}", inside.display()),
            None => path.display().to_string(),
        }
    }
}

fn cache_folder() -> Outcome<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    if let Some(cache) = set("INSERVICE_CACHE") {
        return Ok(cache.into());
    }
    if let Some(caches) = set("XDG_CACHE_HOME") {
        return Ok(PathBuf::from(caches).join("inservice"));
    }
    std::env::home_dir()
        .map(|home| home.join(".cache/inservice"))
        .ok_or_else(|| "no home folder: set INSERVICE_CACHE to a folder for the tools".to_owned())
}

fn absolute(path: &Path) -> Outcome<PathBuf> {
    std::path::absolute(path).map_err(|error| format!("{}: {error}", path.display()))
}
