//! Does the page do in a browser what it has to?

use std::path::{Path, PathBuf};
use std::process::Command;

use super::Run;
use crate::{Outcome, shell};

pub(super) fn e2e(run: &Run) -> Outcome {
    run.site()?;
    let files = tests_in(&run.workshop.places.e2e(), &run.only)?;
    let mut node = node(run, &files);
    shell::run(&mut node, "tests/e2e")
}

pub(super) fn bytes(run: &Run) -> Outcome {
    run.site()?;
    run.js_package()?;
    let mut cargo = run.workshop.native("cargo");
    cargo.args(["build", "--locked", "-p", "inservice"]);
    shell::run(&mut cargo, "building the command line")?;
    let files = tests_in(&run.workshop.places.e2e().join("same_bytes"), &run.only)?;
    let mut node = node(run, &files);
    node.env("INSERVICE_CLI", run.workshop.target.folder.join("debug/inservice"));
    node.env("INSERVICE_JS", run.workshop.places.js_package());
    shell::run(&mut node, "tests/e2e/same_bytes")
}

fn node(run: &Run, files: &[PathBuf]) -> Command {
    let places = &run.workshop.places;
    let mut node = run.workshop.native("node");
    node.args(["--test", "--test-reporter=spec"]).args(files).current_dir(places.e2e());
    node.env("INSERVICE_DIST", places.dist()).env("INSERVICE_ROOT", &places.root);
    if let Some(chromium) = &run.workshop.chromium {
        node.env("CHROMIUM", chromium);
    }
    node
}

/// The test files of a folder, or those with one of the words in their names.
fn tests_in(folder: &Path, only: &[String]) -> Outcome<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let wanted = only.is_empty() || only.iter().any(|word| name.contains(word.as_str()));
            name.ends_with(".test.mjs") && wanted
        })
        .collect();
    files.sort();
    if files.is_empty() { Err(format!("no such test in {}", folder.display())) } else { Ok(files) }
}
