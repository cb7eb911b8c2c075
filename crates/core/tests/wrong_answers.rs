//! Do the rules avoid what is wrongly said of withdrawals from a 401(k)?
//!
//! Each row of `tests/wrong_answers` is a claim found in public, the right answer, figures that tell
//! the two apart, and the law.

mod cases;

use cases::pointer::find;

#[test]
fn no_known_wrong_answer_is_given() {
    let cases = cases::run("wrong_answers");
    cases::check_form(&cases);
    for case in &cases {
        let said = |text: &Option<String>| text.as_ref().is_some_and(|text| !text.is_empty());
        assert!(said(&case.wrong), "{}: say the wrong claim", case.id);
        assert!(said(&case.found), "{}: say where such claims are found", case.id);
        assert!(!case.claim.is_empty(), "{}: say what the report would say if the claim were right", case.id);
        let report = cases::answer(&case.scenario).unwrap_or_default();
        for (place, claimed) in &case.claim {
            let answered = find(&report, place).unwrap_or_else(|| "nothing".into());
            assert_ne!(&answered, claimed, "{}: the rules say what the claim says at {place}", case.id);
            let right = case.expect.get(place);
            assert!(right != Some(claimed), "{}: claim and law agree at {place}", case.id);
        }
    }
}

#[test]
fn a_claim_that_the_rules_share_would_be_noticed() {
    let cases = cases::load("wrong_answers");
    let shared = cases.iter().filter_map(|case| {
        let report = cases::answer(&case.scenario).ok()?;
        let (place, _) = case.claim.first_key_value()?;
        find(&report, place)
    });
    // Nearly every place that a claim speaks of is one where the report says something.
    assert!(shared.count() + 4 > cases.len());
}
