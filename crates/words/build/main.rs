//! What Rust do the Fluent files become?
//!
//! Reads every folder of `locales/`, checks that all say the same messages with the same
//! parameters, and writes one method a message. Trouble stops the build with file and key.

mod catalog;
mod emit;
mod parity;
mod pseudo;
mod syntax;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use catalog::Catalog;

/// The locale that every other one must match.
const BASE: &str = "en-US";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), Vec<String>> {
    let catalogs = locales()?;
    let base = catalogs
        .iter()
        .find(|catalog| catalog.tag == BASE)
        .ok_or_else(|| vec![format!("locales/{BASE}/ is missing; every locale is compared with it")])?;
    let problems: Vec<String> = catalogs.iter().flat_map(|other| parity::differences(base, other)).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut all = catalogs.clone();
    if env::var_os("CARGO_FEATURE_PSEUDO").is_some() {
        all.push(pseudo::of(base));
    }
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(out.join("messages.rs"), emit::rust(base, &all)?).map_err(|error| vec![format!("messages.rs: {error}")])
}

/// Every folder of `locales/`, the base first.
fn locales() -> Result<Vec<Catalog>, Vec<String>> {
    let mut catalogs = Vec::new();
    for folder in entries(Path::new("locales"))?.into_iter().filter(|path| path.is_dir()) {
        let tag = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files = Vec::new();
        for path in entries(&folder)? {
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let text = fs::read_to_string(&path).map_err(|error| vec![format!("{}: {error}", path.display())])?;
                files.push((path.display().to_string(), text));
            }
        }
        catalogs.push(catalog::read(&tag, &files)?);
    }
    catalogs.sort_by_key(|catalog| (catalog.tag != BASE, catalog.tag.clone()));
    Ok(catalogs)
}

/// What a folder holds, in an order that does not depend on the machine.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, Vec<String>> {
    let trouble = |error| vec![format!("{}: {error}", folder.display())];
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).map_err(trouble)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}
