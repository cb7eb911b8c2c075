//! How are the release site and the npm package built?

use std::path::Path;

use crate::setup::{self, Mood, Need};
use crate::versions::WASM_FEATURES;
use crate::workshop::Workshop;
use crate::{Outcome, shell};

const NEEDS: [Need; 5] = [
    Need::WasmTarget,
    Need::Trunk,
    Need::WasmBindgen,
    Need::WasmPack,
    Need::Node,
];

/// Sets up, builds both and says what there is.
pub(crate) fn run() -> Outcome {
    let workshop = setup::run(&NEEDS, Mood::Insist)?;
    build_site(&workshop)?;
    build_js_package(&workshop)?;
    println!("\nThe site is in dist/, for any folder of any static host.");
    println!("The npm package is in crates/js/pkg/.");
    Ok(())
}

/// The site, in dist/.
pub(crate) fn build_site(workshop: &Workshop) -> Outcome {
    let mut trunk = workshop.wasm("trunk");
    trunk
        .args(["build", "--release"])
        .arg("--dist")
        .arg(workshop.places.dist());
    shell::run(&mut trunk, "building the site")
}

/// The core as a package for Node.js, in crates/js/pkg/.
pub(crate) fn build_js_package(workshop: &Workshop) -> Outcome {
    let package = workshop.places.js_package();
    let mut wasm_pack = workshop.wasm("wasm-pack");
    wasm_pack.args(["build", "crates/js", "--mode", "no-install", "--no-opt"]);
    wasm_pack
        .args([
            "--target",
            "nodejs",
            "--profile",
            "wasm-release",
            "--out-dir",
        ])
        .arg(&package);
    shell::run(&mut wasm_pack, "building the npm package")?;
    shrink(workshop, &package.join("inservice_js_bg.wasm"))
}

fn shrink(workshop: &Workshop, wasm: &Path) -> Outcome {
    let mut wasm_opt = workshop.wasm("wasm-opt");
    wasm_opt
        .arg("-Oz")
        .args(WASM_FEATURES)
        .arg(wasm)
        .arg("-o")
        .arg(wasm);
    shell::run(&mut wasm_opt, "shrinking the npm package's wasm")
}
