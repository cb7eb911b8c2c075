//! How are the release site and the npm package built?

use std::path::Path;

use crate::setup::{self, Mood, Need};
use crate::versions::WASM_FEATURES;
use crate::workshop::Workshop;
use crate::{Outcome, html, shell};

const NEEDS: [Need; 5] = [Need::WasmTarget, Need::Trunk, Need::WasmBindgen, Need::WasmPack, Need::Node];

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
    let mut trunk = workshop.trunk();
    trunk.args(["build", "--release"]).arg("--dist").arg(workshop.places.dist());
    shell::run(&mut trunk, "building the site")?;
    let dist = workshop.places.dist();
    let page = dist.join("index.html");
    let built = shell::read(&page)?;
    shell::write(&page, &hand_over_digest(&built)?)?;
    let beside = dist.join(WRONG_ANSWERS);
    shell::write(&beside, &with_built_styles(&shell::read(&beside)?, &built)?)
}

/// The page of wrong answers, in the site's folder.
pub(crate) const WRONG_ANSWERS: &str = "wrong-answers/index.html";

/// A page one folder below, with the style sheets that the built page uses: the same files, by their
/// hashed names.
fn with_built_styles(page: &str, built: &str) -> Outcome<String> {
    let sheets = html::tags(built);
    let sheets = sheets.iter().filter(|tag| tag.is("link") && tag.get("rel") == Some("stylesheet"));
    let sheets: Vec<&str> = sheets.filter_map(|tag| tag.get("href")).collect();
    let mut text = page.to_owned();
    for tag in html::tags(page).iter().filter(|tag| tag.is("link")) {
        let Some(plain) = tag.get("href") else { continue };
        let name = plain.trim_start_matches("../css/").trim_end_matches(".css");
        let hashed = sheets.iter().find(|sheet| sheet.trim_start_matches("./").starts_with(&format!("{name}-")));
        let hashed = hashed.ok_or_else(|| format!("the built page has no style sheet {name}"))?;
        text = text.replace(plain, &format!("../{}", hashed.trim_start_matches("./")));
    }
    Ok(text)
}

/// The core as a package for Node.js, in crates/js/pkg/.
pub(crate) fn build_js_package(workshop: &Workshop) -> Outcome {
    let package = workshop.places.js_package();
    let mut wasm_pack = workshop.wasm("wasm-pack");
    // Quiet, as it would look for a newer version of itself, and say that it cannot.
    wasm_pack.args(["--log-level", "error", "build", "crates/js", "--mode", "no-install", "--no-opt"]);
    wasm_pack.args(["--target", "nodejs", "--profile", "wasm-release", "--out-dir"]).arg(&package);
    shell::run(&mut wasm_pack, "building the npm package")?;
    shrink(workshop, &package.join("inservice_js_bg.wasm"))
}

fn shrink(workshop: &Workshop, wasm: &Path) -> Outcome {
    let mut wasm_opt = workshop.wasm("wasm-opt");
    wasm_opt.arg("-Oz").args(WASM_FEATURES).arg(wasm).arg("-o").arg(wasm);
    shell::run(&mut wasm_opt, "shrinking the npm package's wasm")
}

/// Moves the program's digest from its preload link, where browsers pass it over with a warning, to
/// the start script, which asks for the program by it.
fn hand_over_digest(page: &str) -> Outcome<String> {
    let find = |tag: &str, mark: &str| {
        page.match_indices(tag).map(|(at, _)| &page[at..]).find_map(|rest| {
            let tag = &rest[..=rest.find('>')?];
            tag.contains(mark).then_some(tag)
        })
    };
    let preload = find("<link ", "as=fetch").ok_or("the built page does not preload its program")?;
    let script = find("<script ", "data-wasm=").ok_or("the built page does not start its program")?;
    let digest = html::tags(preload)
        .first()
        .and_then(|tag| tag.get("integrity").map(str::to_owned))
        .ok_or("the built page has no digest of its program")?;
    let named = script.replacen(" data-wasm=", &format!(" data-digest={digest} data-wasm="), 1);
    let bare = preload.replacen(&format!(" integrity={digest}"), "", 1);
    Ok(page.replacen(script, &named, 1).replacen(preload, &bare, 1))
}

#[cfg(test)]
mod tests {
    use super::{hand_over_digest, with_built_styles};

    #[test]
    fn the_digest_goes_to_the_start_script() {
        let page = "<script data-js=./a.js data-wasm=./a.wasm src=./boot.mjs></script><link as=fetch href=./a.wasm integrity=sha384-x rel=preload>";
        let moved = "<script data-js=./a.js data-digest=sha384-x data-wasm=./a.wasm src=./boot.mjs></script><link as=fetch href=./a.wasm rel=preload>";
        assert_eq!(hand_over_digest(page).as_deref(), Ok(moved));
        assert!(hand_over_digest("<p>").is_err());
    }

    #[test]
    fn a_page_below_uses_the_built_style_sheets() {
        let built = "<link rel=stylesheet href=./base-0a1b.css><link rel=stylesheet href=./tokens-2c.css>";
        let page = "<link rel=\"stylesheet\" href=\"../css/tokens.css\">";
        let linked = "<link rel=\"stylesheet\" href=\"../tokens-2c.css\">";
        assert_eq!(with_built_styles(page, built).as_deref(), Ok(linked));
        assert!(with_built_styles("<link rel=stylesheet href=../css/gone.css>", built).is_err());
    }
}
