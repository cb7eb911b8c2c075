//! Do the locale files keep to their rules, and does the build refuse those that do not?

#[path = "../build/catalog.rs"]
mod catalog;
#[path = "../build/parity.rs"]
mod parity;
#[path = "../build/pseudo.rs"]
mod pseudo;
#[path = "../build/syntax.rs"]
mod syntax;

use std::fs;
use std::path::{Path, PathBuf};

use catalog::{Catalog, Kind, Piece};

fn read(tag: &str, text: &str) -> Result<Catalog, Vec<String>> {
    catalog::read(tag, &[(format!("locales/{tag}/test.ftl"), text.to_owned())])
}

fn catalog_of(tag: &str, text: &str) -> Catalog {
    read(tag, text).unwrap()
}

/// The text with each variable as `$name`, plurals as their last case.
fn plain(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Variable(name) | Piece::Reference(name) => format!("${name}"),
        Piece::Plural { cases, .. } => plain(&cases.last().unwrap().1),
    };
    pieces.iter().map(one).collect()
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|other| other == extension) {
            found.push(path);
        }
    }
    found
}

/// The locale that the sentences are written in.
fn english() -> Catalog {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en-US");
    let read = |path: PathBuf| (path.display().to_string(), fs::read_to_string(&path).unwrap());
    let all: Vec<(String, String)> = files(&folder, "ftl").into_iter().map(read).collect();
    catalog::read("en-US", &all).unwrap()
}

#[test]
fn every_message_is_used() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let code: String = ["words", "ui", "cli"]
        .iter()
        .flat_map(|name| files(&crates.join(name).join("src"), "rs"))
        .map(|path| fs::read_to_string(path).unwrap())
        .collect();
    let used = |key: &str| {
        let name = key.replace('-', "_");
        code.contains(&format!(".{name}(")) || code.contains(&format!("Words::{name}"))
    };
    let english = english();
    let unused: Vec<String> = english
        .messages
        .iter()
        .filter(|(key, _)| !used(key))
        .map(|(key, message)| format!("{}: {key}", message.file))
        .collect();
    assert!(unused.is_empty(), "messages that no code uses:\n{}", unused.join("\n"));
}

#[test]
fn sentences_are_short() {
    for (key, message) in english().messages {
        let text = plain(&message.pieces);
        for sentence in text.split_inclusive(['.', '?', '!', ':']) {
            let words = sentence.split_whitespace().count();
            assert!(words <= 25, "{key} has a sentence of {words} words: {sentence}");
        }
    }
}

#[test]
fn the_tone_is_neutral() {
    for (key, message) in english().messages {
        let text = plain(&message.pieces).to_lowercase();
        for word in ["you should", "lose", "loses", "must not miss", "best"] {
            let found = text.split(|c: char| !c.is_alphabetic()).any(|one| one == word);
            assert!(!found && !text.contains("you should"), "{key} says {word}: {text}");
        }
        let named = text.matches("penalty").count();
        let explained = text.matches("10% additional tax, often called the penalty").count()
            + text.matches("before 59½, often called the penalty").count();
        assert_eq!(named, explained, "{key}: it is the 10% additional tax: {text}");
    }
}

#[test]
fn a_locale_must_say_the_same_messages_with_the_same_parameters() {
    let base = catalog_of("en-US", "greet = Hello { $name }\nbye = Bye\n");
    let other = catalog_of("es-US", "greet = Hola { $nombre }\nthanks = Gracias\n");
    assert_eq!(
        parity::differences(&base, &other),
        [
            "locales/es-US: bye is missing (see locales/en-US/test.ftl)",
            "locales/es-US/test.ftl: greet takes $nombre but in locales/en-US/test.ftl it takes $name",
            "locales/es-US/test.ftl: thanks is not in locales/en-US",
        ]
    );
    let same = catalog_of("es-US", "greet = { $name }, hola\nbye = Adiós\n");
    assert!(parity::differences(&base, &same).is_empty());
}

#[test]
fn a_number_is_another_parameter_than_a_text() {
    let base = catalog_of("en-US", "days = { $n } days\n");
    let other = catalog_of("es-US", "days = { $n ->\n    [one] un día\n   *[other] { $n } días\n}\n");
    assert_eq!(parity::differences(&base, &other).len(), 1);
    assert_eq!(other.messages["days"].parameters()["n"], Kind::Number);
}

#[test]
fn terms_and_messages_are_put_in_their_place() {
    let text = "-plan = plan\nname = your { -plan }\nwhole = Ask { name } by { $day }.\n    .hint = { \"{\" }\n";
    let catalog = catalog_of("en-US", text);
    assert_eq!(plain(&catalog.messages["whole"].pieces), "Ask your plan by $day.");
    assert_eq!(plain(&catalog.messages["whole-hint"].pieces), "{");
    assert!(!catalog.messages.contains_key("-plan"));
}

#[test]
fn what_is_not_supported_is_refused_with_its_file_and_key() {
    for (text, trouble) in [
        ("a = { b }\n", "locales/en-US/test.ftl: a: refers to b, which does not exist"),
        ("a = { b }\nb = { a }\n", "locales/en-US/test.ftl: a: refers to itself by way of a"),
        ("a = { NUMBER($n) }\n", "locales/en-US/test.ftl: a: NUMBER(): functions are not supported"),
        (
            "a = { $n ->\n    [few] x\n   *[other] y\n}\n",
            "locales/en-US/test.ftl: a: [few]: only one, other and numbers",
        ),
        (
            "a = { $n ->\n   *[one] x\n    [other] y\n}\n",
            "locales/en-US/test.ftl: a: the default variant must be *[other]",
        ),
        ("-t = x\na = y\n", "locales/en-US/test.ftl: -t: no message uses this term"),
        ("a = x\na = y\n", "locales/en-US/test.ftl: a: also in locales/en-US/test.ftl"),
        ("aB = x\n", "locales/en-US/test.ftl: aB: use lower-case words"),
        ("a = { $ }\n", "locales/en-US/test.ftl:1:"),
    ] {
        let problems = read("en-US", text).unwrap_err();
        assert!(problems[0].starts_with(trouble), "{text}: {problems:?}");
    }
}

#[test]
fn the_made_up_language_is_longer_accented_and_in_brackets() {
    let base = catalog_of("en-US", "cash = Cash on { $date }\n");
    let made_up = pseudo::of(&base);
    let text = plain(&made_up.messages["cash"].pieces);
    assert_eq!(text, "[Çášh öñ $date~~~]");
    assert!(parity::differences(&base, &made_up).is_empty());
}
