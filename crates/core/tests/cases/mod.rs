//! What is a case, and does the answer to its scenario say what the law says?
//!
//! Cases are TOML that a tax professional can read and write: a base scenario, the differences of
//! each case, and the expected values by JSON pointer. `tests/golden/README.md` explains the form.
#![allow(dead_code, reason = "each test program uses the part that it needs")]

pub(crate) mod identities;
pub(crate) mod pointer;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use inservice_core::scenario;
use serde::Deserialize;
use serde_json::{Value, json};

/// One file: a topic, its base scenario and its cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    about: String,
    #[serde(default)]
    base: Value,
    case: Vec<Case>,
}

/// One case.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) id: String,
    /// What it proves, in one sentence.
    pub(crate) proves: String,
    /// A wrong claim that this case refutes; only in `tests/wrong_answers`.
    pub(crate) wrong: Option<String>,
    /// Where such claims are found: a kind of place; only in `tests/wrong_answers`.
    pub(crate) found: Option<String>,
    /// What the report would say if the claim were right; only in `tests/wrong_answers`.
    #[serde(default)]
    pub(crate) claim: BTreeMap<String, Value>,
    pub(crate) law: Vec<String>,
    /// The computation by hand, where the figures do not speak for themselves.
    pub(crate) worked: Option<String>,
    /// What differs from the base of the file.
    #[serde(default)]
    pub(crate) scenario: Value,
    /// Pointers into the base that this case leaves out.
    #[serde(default)]
    pub(crate) without: Vec<String>,
    /// By pointer into the report.
    #[serde(default)]
    pub(crate) expect: BTreeMap<String, Value>,
    /// Pointers that must lead to something.
    #[serde(default)]
    pub(crate) has: Vec<String>,
    /// Pointers that must lead to nothing, or to null.
    #[serde(default)]
    pub(crate) lacks: Vec<String>,
    /// The problems, all of them, where the law or the contract refuses the scenario.
    #[serde(default)]
    pub(crate) problems: Vec<Expected>,
    /// Why today's answer is wrong; what it says today stands in `today`.
    pub(crate) fixme: Option<String>,
    #[serde(default)]
    pub(crate) today: Today,
    #[serde(skip)]
    pub(crate) file: String,
}

/// A problem that a scenario must have.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    pub(crate) field: String,
    pub(crate) code: String,
    pub(crate) allowed: Option<Value>,
}

/// A known wrong answer, asserted so that it cannot change unseen.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Today {
    pub(crate) expect: BTreeMap<String, Value>,
    pub(crate) has: Vec<String>,
    pub(crate) lacks: Vec<String>,
    pub(crate) problems: Vec<Expected>,
}

/// Every case of every file in a folder of the repository's `tests`.
pub(crate) fn load(folder: &str) -> Vec<Case> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests").join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&root)
        .unwrap_or_else(|e| panic!("{}: {e}", root.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    files.iter().flat_map(|path| load_file(path)).collect()
}

fn load_file(path: &Path) -> Vec<Case> {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let text = std::fs::read_to_string(path).unwrap();
    let file: File = toml::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"));
    assert!(!file.about.is_empty(), "{name}: say what the file is about");
    let with_base = |mut case: Case| {
        let mut whole = json!({ "schema": 1 });
        merge(&mut whole, &file.base);
        for left_out in &case.without {
            pointer::remove(&mut whole, left_out).unwrap_or_else(|e| panic!("{name}: {}: {e}", case.id));
        }
        merge(&mut whole, &case.scenario);
        case.scenario = whole;
        case.file.clone_from(&name);
        case
    };
    file.case.into_iter().map(with_base).collect()
}

/// Puts the differences over the base: objects key by key, all else whole.
pub(crate) fn merge(base: &mut Value, over: &Value) {
    match (base, over) {
        (_, Value::Null) => {}
        (Value::Object(base), Value::Object(over)) => {
            for (key, value) in over {
                merge(base.entry(key).or_insert(Value::Null), value);
            }
        }
        (base, over) => *base = over.clone(),
    }
}

/// The report of a scenario, or its problems.
pub(crate) fn answer(document: &Value) -> Result<Value, Value> {
    let problems = |found: scenario::Problems| serde_json::to_value(found).unwrap();
    let scenario = scenario::read(document).map_err(problems)?;
    inservice_core::evaluate(&scenario).map(|report| report.to_json().0).map_err(problems)
}

/// Everything in which the answer differs from what the case expects; empty when it is right.
pub(crate) fn differences(case: &Case) -> String {
    let answer = answer(&case.scenario);
    let mut wrong = disagreements(&answer, &case.expect, &case.has, &case.lacks, &case.problems);
    if let Some(why) = &case.fixme {
        let as_law = wrong.is_empty();
        let today = &case.today;
        wrong = disagreements(&answer, &today.expect, &today.has, &today.lacks, &today.problems);
        if as_law {
            wrong = format!("  this is now answered as the law says: delete its `fixme` and `today`\n  ({why})\n");
        } else if !wrong.is_empty() {
            wrong = format!("  a known wrong answer has changed ({why})\n{wrong}");
        }
    }
    // A known wrong answer may break them, too.
    if let (Ok(report), None) = (&answer, &case.fixme) {
        wrong.extend(identities::broken(report).iter().map(|broken| format!("  {broken}\n")));
    }
    if wrong.is_empty() {
        return wrong;
    }
    let law = case.law.join("; ");
    format!("{} {}: {}\n  law: {law}\n{wrong}", case.file, case.id, case.proves)
}

fn disagreements(
    answer: &Result<Value, Value>,
    expect: &BTreeMap<String, Value>,
    has: &[String],
    lacks: &[String],
    problems: &[Expected],
) -> String {
    let mut wrong = String::new();
    match answer {
        Ok(_) if !problems.is_empty() => {
            writeln!(wrong, "  expected problems {problems:?}, got a report").unwrap();
        }
        Ok(report) => {
            for (place, expected) in expect {
                let got = pointer::find(report, place);
                if got.as_ref() != Some(expected) {
                    writeln!(wrong, "  {place}: expected {expected}, got {}", shown(got.as_ref())).unwrap();
                }
            }
            for place in has {
                if pointer::find(report, place).is_none() {
                    writeln!(wrong, "  {place}: expected to be there, got nothing").unwrap();
                }
            }
            for place in lacks {
                if let Some(got) = pointer::find(report, place).filter(|got| !got.is_null()) {
                    writeln!(wrong, "  {place}: expected nothing, got {got}").unwrap();
                }
            }
        }
        Err(found) if problems.is_empty() => {
            writeln!(wrong, "  expected a report, got {found}").unwrap();
        }
        Err(found) => {
            let found = found["problems"].as_array().unwrap();
            for one in problems {
                let fits = |got: &&Value| {
                    got["field"] == json!(one.field)
                        && got["code"] == json!(one.code)
                        && one.allowed.as_ref().is_none_or(|allowed| got["allowed"] == *allowed)
                };
                if !found.iter().any(|got| fits(&got)) {
                    writeln!(wrong, "  expected the problem {one:?}, got {}", json!(found)).unwrap();
                }
            }
            if found.len() != problems.len() {
                writeln!(wrong, "  expected {} problems, got {}", problems.len(), json!(found)).unwrap();
            }
        }
    }
    wrong
}

fn shown(got: Option<&Value>) -> String {
    got.map_or_else(|| "nothing".to_owned(), Value::to_string)
}

/// Runs every case of a folder and names all that differ.
pub(crate) fn run(folder: &str) -> Vec<Case> {
    let cases = load(folder);
    let wrong: Vec<String> = cases.iter().map(differences).filter(|wrong| !wrong.is_empty()).collect();
    assert!(wrong.is_empty(), "{} of {} cases differ\n\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    cases
}

/// Cases are told apart by their ids, say what they prove and on which authority, and expect
/// something.
pub(crate) fn check_form(cases: &[Case]) {
    let mut seen = std::collections::BTreeSet::new();
    for case in cases {
        let name = format!("{} {}", case.file, case.id);
        assert!(seen.insert(&case.id), "{name}: this id is used twice");
        assert!(!case.proves.is_empty() && !case.law.is_empty(), "{name}: say what it proves and by which law");
        let expects = case.expect.len() + case.has.len() + case.lacks.len() + case.problems.len();
        assert!(expects > 0, "{name}: expect something");
        let today = case.today.expect.len() + case.today.has.len() + case.today.lacks.len() + case.today.problems.len();
        assert_eq!(case.fixme.is_some(), today > 0, "{name}: a fixme says what is answered today, nothing else does");
        check_spouses(&name, &case.scenario);
    }
}

/// Taxpayer and spouse never share a value, so that mixing them up cannot go unseen.
fn check_spouses(name: &str, scenario: &Value) {
    let household = &scenario["household"];
    for (taxpayer, spouse) in [("wages_taxpayer", "wages_spouse"), ("age_taxpayer", "age_spouse")] {
        let (taxpayer, spouse) = (&household[taxpayer], &household[spouse]);
        assert!(spouse.is_null() || taxpayer != spouse, "{name}: taxpayer and spouse share {taxpayer}");
    }
}
