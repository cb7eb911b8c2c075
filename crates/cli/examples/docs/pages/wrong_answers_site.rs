//! How does the site show what is wrongly said, and what is right?
//!
//! Plain HTML: no script, and the site's own style sheets, which the release build knows by their
//! hashed names.

use super::wrong_answers::{Case, File, claims, files};
use std::path::Path;

/// The page's policy: what the site's own allows, less the program.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
const STYLES: [&str; 5] = ["tokens", "base", "layout", "shell", "print"];

pub(super) fn page(folder: &Path) -> String {
    let styles: String =
        STYLES.iter().map(|name| format!("    <link rel=\"stylesheet\" href=\"../css/{name}.css\">\n")).collect();
    let sections: String = files(folder).iter().map(section).collect();
    format!(
        r#"<!doctype html>
{made}
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="{POLICY}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="description" content="What calculators and articles get wrong about withdrawals from a 401(k), and what the law says.">
    <title>Wrong answers about 401(k) withdrawals, and right ones</title>
{styles}  </head>
  <body id="shell">
    <header class="masthead">
      <h1><a href="../index.html">In-Service</a></h1>
      <p>Taking money out of a 401(k) while you still work</p>
    </header>
    <main>
      <h2>What is often said, and wrong</h2>
      <p class="say">Claims about withdrawals from a 401(k) that stand on public pages, each with what the law says. Every one is a test of this calculator: it fails if the rules ever say what the claim says.</p>
{sections}    </main>
    <footer class="foot"><span>Education, not advice.</span></footer>
  </body>
</html>
"#,
        made = super::MADE
    )
}

fn section(file: &File) -> String {
    let claims: String = claims(file).map(claim).collect();
    format!(
        "      <h3>{}</h3>\n      <ul class=\"essentials\">\n{claims}      </ul>\n",
        plain(file.about.trim_end_matches('.'))
    )
}

/// A claim, and what each case says instead.
fn claim(cases: &[Case]) -> String {
    let Some(first) = cases.first() else { return String::new() };
    let answers: String = cases
        .iter()
        .map(|case| {
            let law = plain(&case.law.join("; "));
            format!("<span>{} <span class=\"law\">{law}</span></span>", plain(&case.proves))
        })
        .collect();
    let found = format!("<span class=\"hint\">Found: {}</span>", plain(&first.found));
    format!("        <li><b>\u{201c}{}\u{201d}</b>{answers}{found}</li>\n", plain(&first.wrong))
}

/// Text as HTML writes it.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
