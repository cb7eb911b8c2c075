//! How is what the set-up did to the system taken back?

use super::apt;
use crate::places::Places;
use crate::{Outcome, shell};

/// Removes the packages it installed and the library it built for them; names what is left.
pub(crate) fn run() -> Outcome {
    let places = Places::find()?;
    let debian = places.cache.join("debian");
    if debian.exists() {
        shell::remove_folder(&debian)?;
        println!("removed  the library built for Debian's compiler");
    }
    let packages = apt::remembered(&places.cache);
    if packages.is_empty() {
        println!("         no system package was installed by the set-up");
    } else {
        let list = packages.join(" ");
        if !shell::is_root() {
            return Err(format!("As root, run\n\n    apt-get remove {list}\n"));
        }
        println!("next     apt-get remove {list}");
        apt::remove(&places.cache, &packages)?;
        println!("removed  the system packages that the set-up had installed");
    }
    println!("left     {}: built tools and packages; remove it when you like", places.short(&places.cache));
    println!("left     tests/e2e/node_modules, target, dist: the same");
    println!(
        "left     rustup's wasm32-unknown-unknown, if it was added: `rustup target remove wasm32-unknown-unknown`"
    );
    Ok(())
}
