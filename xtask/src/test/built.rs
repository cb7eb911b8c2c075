//! Is what was built for the browser as it has to be?

use super::{Run, sizes};
use crate::dist::WRONG_ANSWERS;
use crate::{Outcome, html, shell};

/// The page's policy, to the letter.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                      img-src 'self' data:; connect-src 'self'; manifest-src 'self'; \
                      worker-src 'self'; base-uri 'none'; form-action 'none'";

/// Of the page that has no program, to the letter.
const POLICY_WITHOUT_PROGRAM: &str =
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

pub(super) fn wasm(run: &Run) -> Outcome {
    run.site()?;
    run.js_package()
}

pub(super) fn budget(run: &Run) -> Outcome {
    run.site()?;
    let places = &run.workshop.places;
    let limits = sizes::limits(&places.root.join("tests/budget.toml"))?;
    let mut node = run.workshop.native("node");
    node.arg(places.e2e().join("support/sizes.mjs")).arg(places.dist());
    let said = shell::answer(&mut node).ok_or("tests/e2e/support/sizes.mjs failed")?;
    sizes::judge(&sizes::measured(&said)?, &limits)
}

pub(super) fn policy(run: &Run) -> Outcome {
    run.site()?;
    let dist = run.workshop.places.dist();
    let mut problems = page_problems(&shell::read(&dist.join("index.html"))?, POLICY);
    let beside = shell::read(&dist.join(WRONG_ANSWERS))?;
    problems.extend(page_problems(&beside, POLICY_WITHOUT_PROGRAM).iter().map(|one| format!("{WRONG_ANSWERS}: {one}")));
    if html::tags(&beside).iter().any(|tag| tag.is("script")) {
        problems.push(format!("{WRONG_ANSWERS}: a <script>"));
    }
    let entries = std::fs::read_dir(&dist).map_err(|e| format!("{}: {e}", dist.display()))?;
    for file in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if file.extension().is_some_and(|extension| extension == "css") {
            let css = shell::read(&file)?;
            problems.extend(style_problems(&css).map(|problem| format!("{}: {problem}", file.display())));
        }
    }
    if problems.is_empty() {
        println!("dist/index.html: the strict policy, nothing inline, nothing from elsewhere.");
        return Ok(());
    }
    Err(format!("The built page breaks its own policy:\n  {}", problems.join("\n  ")))
}

/// What a page may not have: every break of the policy that can be seen without a browser.
fn page_problems(page: &str, policy: &str) -> Vec<String> {
    let tags = html::tags(page);
    let mut problems = Vec::new();
    let policies: Vec<&str> = tags
        .iter()
        .filter(|tag| tag.is("meta"))
        .filter(|tag| tag.get("http-equiv").is_some_and(|v| v.eq_ignore_ascii_case("content-security-policy")))
        .filter_map(|tag| tag.get("content"))
        .collect();
    if policies != [policy] {
        problems.push(format!("its policy is {policies:?}"));
    }
    for tag in &tags {
        let name = &tag.name;
        if tag.is("style") || tag.is("base") {
            problems.push(format!("<{name}>"));
        }
        if tag.is("script") && (tag.get("src").is_none() || !tag.content.trim().is_empty()) {
            problems.push("an inline <script>".to_owned());
        }
        for (attribute, value) in &tag.attributes {
            let is_address = ["src", "href", "srcset", "data", "poster"].contains(&attribute.as_str());
            if attribute == "style" || attribute.starts_with("on") {
                problems.push(format!("<{name} {attribute}={value:?}>"));
            }
            if is_address && !tag.is("a") && (value.contains("//") || value.starts_with('/')) {
                problems.push(format!("<{name} {attribute}={value:?}> is not a file beside the page"));
            }
        }
    }
    problems
}

/// The same of a style sheet.
fn style_problems(css: &str) -> impl Iterator<Item = String> {
    let import = css.contains("@import").then(|| "@import".to_owned());
    let addresses = css.split("url(").skip(1).map(|rest| rest.trim_start_matches(['"', '\'', ' ']));
    let foreign = addresses.filter(|address| {
        let address = address.split([')', '"', '\'']).next().unwrap_or_default();
        !address.starts_with("data:") && (address.contains("//") || address.starts_with('/'))
    });
    import.into_iter().chain(foreign.map(|address| format!("url({}", address.split(')').next().unwrap_or_default())))
}

#[cfg(test)]
mod tests {
    use super::{POLICY, page_problems, style_problems};

    fn page(body: &str) -> String {
        format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">{body}")
    }

    #[test]
    fn a_page_of_its_own_files_passes() {
        let body = "<!-- <style> --><link rel=stylesheet href=./main.css><script type=module src=./boot.mjs></script><a href=https://www.irs.gov/>IRS</a>";
        assert_eq!(page_problems(&page(body), POLICY), Vec::<String>::new());
    }

    #[test]
    fn a_style_sheet_may_only_draw_or_name_files_beside_it() {
        let fine = "a{b:url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'\")}c{d:url(./e.woff2)}";
        assert_eq!(style_problems(fine).count(), 0);
        for css in ["@import 'a.css'", "a{b:url(https://c.example/)}", "a{b:url('//c.example/')}", "a{b:url(/c)}"] {
            assert_eq!(style_problems(css).count(), 1, "{css}");
        }
    }

    #[test]
    fn every_way_out_is_seen() {
        for body in [
            "<style>a{}</style>",
            "<script>go()</script>",
            "<script src=./a.js>go()</script>",
            "<p style='color:red'>",
            "<button onclick=go()>",
            "<img src=https://elsewhere.example/a.png>",
            "<link rel=stylesheet href=//elsewhere.example/a.css>",
            "<link rel=icon href=/icon.svg>",
            "<base href=./>",
        ] {
            assert_eq!(page_problems(&page(body), POLICY).len(), 1, "{body}");
        }
        assert_eq!(page_problems("<p>no policy</p>", POLICY).len(), 1);
    }
}
