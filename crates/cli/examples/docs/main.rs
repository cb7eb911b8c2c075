//! How do the pages that are written by the rules themselves get into `docs/`?
//!
//! `cargo xtask docs` runs this. `tests/docs.rs` makes the same pages and compares.

mod pages;

use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};

fn main() -> ExitCode {
    match write(&pages::root()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes every page, and removes pages that are no longer made.
fn write(root: &Path) -> io::Result<()> {
    let pages = pages::all(root);
    fs::create_dir_all(root.join(pages::FOLDER))?;
    for stray in pages::strays(root, &pages)? {
        fs::remove_file(root.join(&stray))?;
        println!("removed  {stray}");
    }
    for page in pages {
        let path = root.join(page.path);
        let same = fs::read_to_string(&path).is_ok_and(|text| text == page.text);
        if !same {
            fs::create_dir_all(path.parent().unwrap_or(root))?;
            fs::write(path, page.text)?;
        }
        println!("{}  {}", if same { "as it was" } else { "written  " }, page.path);
    }
    Ok(())
}
