//! Do the pages that the rules write say what the rules say now?

#[path = "../examples/docs/pages/mod.rs"]
mod pages;

#[test]
fn the_generated_pages_are_up_to_date() {
    let root = pages::root();
    let pages = pages::all(&root);
    let mut stale = pages::strays(&root, &pages).unwrap_or_default();
    for page in &pages {
        // A checkout may end lines in its own way.
        let there = std::fs::read_to_string(root.join(page.path)).unwrap_or_default().replace("\r\n", "\n");
        if there != page.text {
            stale.push(page.path.to_owned());
        }
    }
    assert!(stale.is_empty(), "run `cargo xtask docs`, which writes these anew: {}", stale.join(", "));
}

#[test]
fn the_pages_are_the_same_whenever_they_are_made() {
    let made = || -> Vec<String> { pages::all(&pages::root()).into_iter().map(|page| page.text).collect() };
    assert_eq!(made(), made());
}
