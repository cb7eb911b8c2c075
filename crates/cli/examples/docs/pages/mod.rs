//! Which pages are written by the rules, and what is on them?

mod access;
mod exceptions;
mod limits;
mod markdown;
mod states;
mod wrong_answers;
mod wrong_answers_site;

use std::path::{Path, PathBuf};
use std::{fs, io};

use inservice_words::Words;

/// Where nothing but these pages lies.
pub(crate) const FOLDER: &str = "docs/generated";

/// One page, by its path from the root of the repository.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) path: &'static str,
    pub(crate) text: String,
}

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Every page, the same whenever the rules are the same.
pub(crate) fn all(root: &Path) -> Vec<Page> {
    let words = Words::default();
    let page = |path, body: String| Page { path, text: format!("{MADE}\n\n{}\n", body.trim_end()) };
    vec![
        page("docs/generated/access.md", access::page(words)),
        page("docs/generated/exceptions.md", exceptions::page(words)),
        page("docs/generated/limits.md", limits::page(words)),
        page("docs/generated/states.md", states::page(words)),
        page("docs/wrong-answers.md", wrong_answers::page(&root.join("tests/wrong_answers"))),
        Page {
            path: "web/wrong-answers/index.html",
            text: wrong_answers_site::page(&root.join("tests/wrong_answers")),
        },
    ]
}

const MADE: &str = "<!-- Written by `cargo xtask docs`. Change the rules or the data, not this file. -->";

/// Files beside the pages that nobody makes any longer.
pub(crate) fn strays(root: &Path, pages: &[Page]) -> io::Result<Vec<String>> {
    let mut strays = Vec::new();
    for entry in fs::read_dir(root.join(FOLDER))? {
        let path = format!("{FOLDER}/{}", entry?.file_name().to_string_lossy());
        if pages.iter().all(|page| page.path != path) {
            strays.push(path);
        }
    }
    strays.sort();
    Ok(strays)
}
