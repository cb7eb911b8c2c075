//! How much does a browser download, and is it too much?

use std::collections::BTreeMap;
use std::path::Path;

use crate::{Outcome, shell};

const MEASURES: [&str; 3] = ["raw", "gzip", "brotli"];

/// Bytes by kind of file, then by measure.
pub(super) type Sizes = BTreeMap<String, BTreeMap<String, u64>>;

/// Reads the limits: a section a kind, a line a measure.
pub(super) fn limits(path: &Path) -> Outcome<Sizes> {
    let wrong = |line: &str| format!("{}: cannot read `{line}`", path.display());
    let mut limits = Sizes::new();
    let mut kind = String::new();
    for line in shell::read(path)?.lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(section) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section.clone_into(&mut kind);
        } else if let Some((measure, bytes)) = line.split_once('=') {
            let bytes = bytes.trim().replace('_', "").parse().map_err(|_| wrong(line))?;
            let measure = measure.trim();
            if !MEASURES.contains(&measure) {
                return Err(wrong(line));
            }
            limits.entry(kind.clone()).or_default().insert(measure.to_owned(), bytes);
        } else if !line.is_empty() {
            return Err(wrong(line));
        }
    }
    Ok(limits)
}

/// Reads what was measured: a line a kind, with its raw, gzip and brotli bytes.
pub(super) fn measured(said: &str) -> Outcome<Sizes> {
    let read = |line: &str| {
        let mut words = line.split_whitespace();
        let kind = words.next()?.to_owned();
        let bytes: Option<Vec<u64>> = words.map(|word| word.parse().ok()).collect();
        let named = MEASURES.iter().map(|name| (*name).to_owned()).zip(bytes?).collect();
        Some((kind, named))
    };
    said.lines().map(|line| read(line).ok_or_else(|| format!("cannot read the sizes: {line}"))).collect()
}

/// Prints the table and fails on anything over its limit.
pub(super) fn judge(sizes: &Sizes, limits: &Sizes) -> Outcome {
    println!("{:<8} {:>10} {:>10} {:>10}   limit", "bytes", "raw", "gzip", "brotli");
    let mut over = Vec::new();
    for (kind, measures) in sizes {
        let mut row = format!("{kind:<8}");
        for measure in MEASURES {
            row += &format!(" {:>10}", measures.get(measure).copied().unwrap_or_default());
        }
        for (measure, limit) in limits.get(kind).into_iter().flatten() {
            row += &format!("   {measure} {limit}");
            if measures.get(measure).is_some_and(|bytes| bytes > limit) {
                over.push(format!("{kind} ({measure})"));
            }
        }
        println!("{row}");
    }
    over.extend(limits.keys().filter(|kind| !sizes.contains_key(*kind)).map(|kind| format!("{kind} (none found)")));
    if over.is_empty() { Ok(()) } else { Err(format!("Over the budget of tests/budget.toml: {}", over.join(", "))) }
}

#[cfg(test)]
mod tests {
    use super::{judge, measured};

    #[test]
    fn the_limit_itself_fits_and_one_byte_more_does_not() {
        let limits = measured("wasm 100 50 40").expect("three numbers");
        assert_eq!(judge(&measured("wasm 100 50 40").expect("three numbers"), &limits), Ok(()));
        assert!(judge(&measured("wasm 100 51 40").expect("three numbers"), &limits).is_err());
        assert!(judge(&measured("js 1 1 1").expect("three numbers"), &limits).is_err());
    }
}
