//! Which version of each tool does the project use?
//!
//! Pinned here and nowhere else, but for two that have lock files of their own: wasm-bindgen's
//! version is the library's in Cargo.lock (the two must be the same), and what comes from npm
//! stands in tests/e2e/package-lock.json.

use std::path::Path;

use crate::Outcome;

/// Bundles the page. Newer ones ask for a newer compiler than rust-version in Cargo.toml.
pub(crate) const TRUNK: &str = "0.21.14";
/// Builds the npm package of the core.
pub(crate) const WASM_PACK: &str = "0.15.1";
/// Checks the dependencies' licences and origins.
pub(crate) const CARGO_DENY: &str = "0.20.2";
/// Changes the rules, to see whether the tests notice.
pub(crate) const CARGO_MUTANTS: &str = "27.1.0";
/// The oldest Node.js that runs the browser tests.
pub(crate) const NODE_MAJOR: u32 = 20;

/// Debian's compiler for the web, its library source and a linker, where rustup has no network.
pub(crate) const DEBIAN_WASM: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
/// The linker of the last of them.
pub(crate) const DEBIAN_LLD: &str = "/usr/bin/lld-22";
/// The same as a linker for wasm.
pub(crate) const DEBIAN_WASM_LD: &str = "/usr/bin/wasm-ld-22";
/// A browser, and fonts for its screenshots.
pub(crate) const DEBIAN_BROWSER: [&str; 2] = ["chromium", "fonts-liberation"];

/// What rustc lets wasm32-unknown-unknown use by default: wasm-opt has to be told. The same list
/// stands in index.html for the page.
pub(crate) const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
];

/// The version of wasm-bindgen in Cargo.lock.
pub(crate) fn wasm_bindgen(root: &Path) -> Outcome<String> {
    let path = root.join("Cargo.lock");
    let lock = std::fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let mut lines = lock.lines();
    lines.find(|line| *line == r#"name = "wasm-bindgen""#);
    lines
        .next()
        .and_then(|line| line.strip_prefix(r#"version = ""#)?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| "Cargo.lock names no version of wasm-bindgen".to_owned())
}
