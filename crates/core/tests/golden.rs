//! Do the rules answer the golden cases as the law does?
//!
//! The cases are data, in `tests/golden`; this runs them and names every pointer that differs.

mod cases;

use inservice_core::report::{FormLine, Paper, Question};

#[test]
fn every_golden_case_is_answered_as_the_law_says() {
    let cases = cases::run("golden");
    cases::check_form(&cases);
}

#[test]
fn every_question_is_asked_in_one_case_and_not_in_another() {
    let cases = cases::load("golden");
    for question in Question::ALL {
        let about = format!("/unknowns/{{question={}", question.id());
        let named = |places: &[String]| places.iter().any(|place| place.starts_with(&about));
        assert!(cases.iter().any(|case| named(&case.has)), "{}: no case asks it", question.id());
        assert!(cases.iter().any(|case| named(&case.lacks)), "{}: no case leaves it out", question.id());
    }
}

#[test]
fn every_paper_and_every_line_of_a_form_stand_in_a_case() {
    let cases = cases::load("golden");
    let said =
        |place: &str| cases.iter().any(|case| case.has.iter().chain(case.expect.keys()).any(|one| one.contains(place)));
    for paper in Paper::ALL {
        let (whole, with_more) = (format!("/paperwork/{{code={}}}", paper.id()), paper.id());
        assert!(said(&whole) || said(&format!("/paperwork/{{code={with_more},")), "{}", paper.id());
    }
    for line in FormLine::ALL {
        let form = line.form().unwrap().id();
        assert!(said(&format!("/payment/forms/{{form={form}}}/lines/{{line={}}}", line.number())), "{}", line.id());
    }
}
