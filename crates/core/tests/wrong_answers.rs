//! Do the rules avoid what is wrongly said of withdrawals from a 401(k)?
//!
//! Each row of `tests/wrong_answers` is a claim found in public, the right answer, figures that tell
//! the two apart, and the law.

mod cases;

#[test]
fn no_known_wrong_answer_is_given() {
    let cases = cases::run("wrong_answers");
    cases::check_form(&cases);
    for case in &cases {
        assert!(case.wrong.as_ref().is_some_and(|wrong| !wrong.is_empty()), "{}: say the wrong claim", case.id);
    }
}
