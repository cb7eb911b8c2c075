//! Do the rules answer the golden cases as the law does?
//!
//! The cases are data, in `tests/golden`; this runs them and names every pointer that differs.

mod cases;

#[test]
fn every_golden_case_is_answered_as_the_law_says() {
    let cases = cases::run("golden");
    cases::check_form(&cases);
}
