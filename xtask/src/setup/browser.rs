//! Which browser do the tests open?

use std::path::PathBuf;

use super::{Found, Setup, apt};
use crate::versions::DEBIAN_BROWSER;
use crate::{Outcome, shell};

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MACOS: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

pub(super) fn ready(setup: &mut Setup) -> Outcome<Found> {
    if let Some(found) = find()? {
        let how = found.display().to_string();
        setup.chromium = Some(found);
        return Ok(Found::There(how));
    }
    if !apt::is_here() {
        return Err("Chromium or Chrome is needed to test the page: install one, or name it in CHROMIUM".to_owned());
    }
    apt::install(setup, &DEBIAN_BROWSER, "testing the page in a browser")?;
    let found = find()?.ok_or("Chromium was installed but is not on PATH")?;
    let how = format!("{} by apt-get", found.display());
    setup.chromium = Some(found);
    Ok(Found::Installed(how))
}

fn find() -> Outcome<Option<PathBuf>> {
    if let Some(named) = std::env::var_os("CHROMIUM").filter(|name| !name.is_empty()) {
        let named = PathBuf::from(named);
        return if named.is_file() {
            Ok(Some(named))
        } else {
            Err(format!("CHROMIUM names {}, which is not a file", named.display()))
        };
    }
    let on_path = NAMES.iter().find_map(|name| shell::find(name));
    Ok(on_path.or_else(|| MACOS.iter().map(PathBuf::from).find(|path| path.is_file())))
}
