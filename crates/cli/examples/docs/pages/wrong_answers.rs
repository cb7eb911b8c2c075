//! What is wrongly said of withdrawals from a 401(k), and what is right? The page of the corpus.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

/// The part of a file of `tests/wrong_answers` that people read; the tests read all of it.
#[derive(Deserialize)]
pub(super) struct File {
    pub(super) about: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
pub(super) struct Case {
    id: String,
    pub(super) wrong: String,
    pub(super) found: String,
    pub(super) proves: String,
    pub(super) law: Vec<String>,
    worked: Option<String>,
    fixme: Option<String>,
}

pub(super) fn page(folder: &Path) -> String {
    let sections: String = files(folder).iter().map(section).collect();
    format!(
        "# Wrong answers, and right ones\n\n\
         Claims about withdrawals from a 401(k) that stand on public pages, each with what In-Service says \
         instead and the law. Every one is a test: [tests/wrong_answers](../tests/wrong_answers/README.md) holds \
         the figures for which claim and law differ, and the suite fails if the rules ever say what the claim \
         says. Statements of articles, one by one, are in [What articles say](what-articles-say.md).\n\n\
         {sections}"
    )
}

/// The claims of every file, in the order of their names.
pub(super) fn files(folder: &Path) -> Vec<File> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    paths.iter().map(read).collect()
}

/// The cases by claim: one may be refuted by several, one after the other.
pub(super) fn claims(file: &File) -> impl Iterator<Item = &[Case]> {
    file.case.chunk_by(|one, next| one.wrong == next.wrong)
}

fn section(file: &File) -> String {
    let mut text = format!("## {}\n\n", file.about.trim_end_matches('.'));
    for cases in claims(file) {
        let name = name(cases);
        let claim = cases.first().map_or("", |case| &case.wrong);
        let found = cases.first().map_or("", |case| &case.found);
        text.push_str(&format!("### {name}\n\n> {claim}\n\nFound: {found}\n\n"));
        text.extend(cases.iter().map(answer));
        text.push('\n');
    }
    text
}

/// `W19/match` of a single case; of `W17/unknown` and `W17/no` together, `W17`.
fn name(cases: &[Case]) -> &str {
    match cases {
        [] => "",
        [only] => &only.id,
        [first, ..] => first.id.split('/').next().unwrap_or(&first.id),
    }
}

fn answer(case: &Case) -> String {
    let worked = case.worked.as_ref().map(|worked| format!(" ({})", worked.trim_end_matches('.'))).unwrap_or_default();
    let known = case.fixme.as_ref().map(|why| format!(" Not yet answered so: {why}")).unwrap_or_default();
    format!("- {}{worked}{known}\n  Law: {}.\n", case.proves, case.law.join("; "))
}
