//! Does every form say its law, its lines and what it leaves out?

use std::path::Path;

/// Functions that other rooms call, in the files that are named after a form or a worksheet.
#[test]
fn every_form_names_its_law_its_lines_and_its_limits() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tax/federal");
    let is_form = |name: &str| {
        let named = ["form_", "schedule_", "medicare_premiums"].iter().any(|form| name.starts_with(form));
        named || name.ends_with("_worksheet.rs") || name == "household.rs"
    };
    let (mut seen, mut missing) = (0, Vec::new());
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if !is_form(name) {
            continue;
        }
        let mut said = String::new();
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let line = line.trim_start();
            if line.starts_with("pub") && line.contains("fn ") {
                seen += 1;
                let lacks = ["Law: ", "Form: ", "Not modelled: "].into_iter().filter(|part| !said.contains(part));
                missing.extend(lacks.map(|part| format!("{name}: {line} says no {part:?}")));
            }
            match line.strip_prefix("///") {
                Some(text) => said.push_str(text),
                None if line.starts_with("#[") => {}
                None => said.clear(),
            }
        }
    }
    assert!(seen >= 20, "{seen} functions were found");
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
