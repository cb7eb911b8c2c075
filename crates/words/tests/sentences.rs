//! Do sentences say the right thing in the right place?

mod common;

use common::{WORDS, finding, found, note, problem, reason};
use inservice_core::access::{ReasonCode, Route};
use inservice_core::additional_tax::{Exception, REFUSED_IN_SERVICE};
use inservice_core::ledger::{Line, OpKind, Unit};
use inservice_core::money::{Rate, Usd};
use inservice_core::report::{
    Errs, LawSays, Nearest, NearestKind, NotModelled, NotModelledCode, NoteCode, NoteParams, Permitted, RouteRow,
    Verdict,
};
use inservice_core::scenario::{Answer, MoneySource, Problem, ProblemCode};
use serde_json::json;

#[test]
fn headlines_have_at_most_eight_words() {
    for verdict in Verdict::ALL {
        assert!(WORDS.verdict_headline(*verdict).split_whitespace().count() <= 8);
    }
}

#[test]
fn an_exception_says_why_it_is_refused_if_and_only_if_the_core_refuses_it() {
    for exception in Exception::ALL {
        let refused = REFUSED_IN_SERVICE.contains(exception);
        assert_eq!(WORDS.refused_why(*exception).is_some(), refused, "{}", exception.id());
    }
}

#[test]
fn parameters_stand_where_they_belong() {
    let mut blocked = reason(ReasonCode::EmergencyBlocked);
    blocked.params.year = Some(2027);
    assert_eq!(
        WORDS.reason(&blocked),
        "An earlier emergency withdrawal, not made up, closes this in your plan until the end of 2027."
    );
    let gap = NotModelled { code: NotModelledCode::TaxYear, errs: Errs::Low };
    assert_eq!(
        WORDS.not_modelled(&gap),
        "The tax figures of that year are not loaded, so the true cost may be higher."
    );
    let amount = Some(found(Usd::from_cents(47_550)));
    assert_eq!(
        note(NoteCode::ReplaceWithheld, NoteParams { amount, ..NoteParams::default() }),
        "To roll over the whole payment, $476 of other money has to replace what was withheld."
    );
}

#[test]
fn values_of_findings_are_written_by_their_unit() {
    let value = |text: &str, unit| WORDS.finding_value(&finding(text, unit, OpKind::Input));
    assert_eq!(value("1234.50", Unit::Usd), "$1,234.50");
    assert_eq!(value("-308.00", Unit::Usd), "\u{2212}$308.00");
    assert_eq!(value("2026-12-01", Unit::Date), "December 1, 2026");
    assert_eq!(value("0.1", Unit::Rate), "10%");
    assert_eq!(value("0.075", Unit::Rate), "7.5%");
    assert_eq!(value("1", Unit::Rate), "100%");
    assert_eq!(value("-0.2", Unit::Rate), "\u{2212}20%");
    assert_eq!(value("yes", Unit::YesNo), "Yes");
    assert_eq!(value("2", Unit::Count), "2");
}

#[test]
fn a_step_names_its_operands_in_order() {
    let mut gross = finding("2500.00", Unit::Usd, OpKind::Input);
    gross.line = Some(Line::Gross);
    gross.input = Some("/plan/sources/disc_match/balance".to_owned());
    let other = finding("100.00", Unit::Usd, OpKind::Statute);
    let step = |op, rate, count| {
        let mut whole = finding("0.00", Unit::Usd, op);
        (whole.rate, whole.count) = (rate, count);
        WORDS.step(&whole, &[&gross, &other, &gross])
    };
    assert_eq!(step(OpKind::Minus, None, None), "Amount leaving the plan ($2,500.00) less $100.00");
    assert_eq!(step(OpKind::Times, Some(Rate::percent(10)), None), "10% of Amount leaving the plan ($2,500.00)");
    assert_eq!(step(OpKind::PlusDays, None, Some(60)), "60 days after Amount leaving the plan ($2,500.00)");
    assert_eq!(step(OpKind::PlusMonths, None, Some(1)), "One month after Amount leaving the plan ($2,500.00)");
    assert_eq!(WORDS.step(&gross, &[]), "Your answer: Balance (Employer match)");
}

#[test]
fn parts_that_do_not_add_up_are_told_their_sum() {
    let parts = Problem::new("request.delivery", json!("4000.00"), ProblemCode::Contradiction, json!("5000.00"));
    assert_eq!(WORDS.problem(&parts), "How it is paid: the parts add up to $4,000, and the payment is $5,000.");
}

#[test]
fn a_closed_way_names_the_nearest_thing_that_its_test_asks_for() {
    let row = |code, kind| RouteRow {
        route: Route::Hardship,
        source: MoneySource::PretaxDeferral,
        law: LawSays::No,
        plan: Answer::Yes,
        permitted: Permitted::No,
        limit: None,
        // Consent, said last, closes nothing.
        why: vec![reason(ReasonCode::LawAllows), reason(code), reason(ReasonCode::SpousalConsent)],
        nearest: Some(Nearest { kind, date: None }),
    };
    let plain = WORDS.nearest(&Nearest { kind: NearestKind::Event, date: None });
    let mut said = Vec::new();
    for code in ReasonCode::ALL.iter().copied().filter(|code| code.closes()) {
        let row = row(code, NearestKind::Event);
        assert_eq!(row.failing().map(|reason| reason.code), Some(code));
        said.push(WORDS.row_nearest(&row).unwrap());
        let dated = Nearest { kind: NearestKind::Date, date: None };
        assert_eq!(WORDS.row_nearest(&RouteRow { nearest: Some(dated), ..row }), Some(WORDS.nearest(&dated)));
    }
    assert!(said.iter().filter(|text| **text != plain).count() >= 8);
    assert!(ReasonCode::ALL.iter().any(|code| !code.closes()));
    // A year that an earlier emergency closes ends on a day, and what was paid back opens it sooner.
    let day = Some(found("2027-01-01".parse().unwrap()));
    let new_year = Nearest { kind: NearestKind::Date, date: day };
    for code in [ReasonCode::EmergencyUsedThisYear, ReasonCode::EmergencyBlocked] {
        let said = WORDS.row_nearest(&RouteRow { nearest: Some(new_year), ..row(code, NearestKind::Date) }).unwrap();
        assert!(said.contains("January 1, 2027") && said.contains("paid back"), "{said}");
    }
}

#[test]
fn a_problem_names_the_field_and_what_is_allowed() {
    let match_percent = "plan.sources.disc_match.vested_percent";
    for (field, code, allowed, sentence) in [
        (
            match_percent,
            ProblemCode::OutOfRange,
            json!({ "from": 0, "to": 100 }),
            "Vested percentage (Employer match) must be between 0% and 100%.",
        ),
        (
            "request.goal.amount",
            ProblemCode::MoreThanAvailable,
            json!("25200.00"),
            "Amount must be $25,200 or less; no more is available.",
        ),
        (
            "request.date",
            ProblemCode::AfterSixtyDays,
            json!("2027-01-30"),
            "Date of the payment must be January 30, 2027 or earlier; the 60 days end then.",
        ),
        (
            "household.filing_status",
            ProblemCode::Contradiction,
            json!({ "field": "participant.married", "value": false }),
            "Filing status must agree with another answer: Married (No).",
        ),
        (
            "request.goal.kind",
            ProblemCode::NotListed,
            json!(["gross", "move"]),
            "What you want must be one of these: gross or move.",
        ),
        (
            "request.withholding_percent",
            ProblemCode::BelowMinimumWithholding,
            json!("20"),
            "Federal withholding percentage must be 20% or more; the law withholds that much from this payment.",
        ),
        (
            "request.delivery.sixty_day.on",
            ProblemCode::OutOfRange,
            json!({ "from": "2026-12-01", "to": null }),
            "Date of the rollover must be December 1, 2026 or later.",
        ),
        (
            "events.domestic_abuse.latest_date",
            ProblemCode::OutOfRange,
            json!({ "from": null, "to": "2026-12-01" }),
            "Latest day it happened must be December 1, 2026 or earlier.",
        ),
        (
            "household.wages_taxpayer",
            ProblemCode::WrongKind,
            json!("money"),
            "Your wages must be an amount in dollars, such as 1900 or 1900.50.",
        ),
        (
            "household.qualified_dividends",
            ProblemCode::OutOfRange,
            json!({ "from": "0", "to": "1234.50" }),
            "Qualified dividends must be between $0 and $1,234.50.",
        ),
        (
            "plan.sources.roth_deferral.vested_percent",
            ProblemCode::Impossible,
            json!("100"),
            "Vested percentage (Your Roth savings) must be 100% to go together with your other answers.",
        ),
        (
            "plan.colour",
            ProblemCode::UnknownKey,
            json!(["sources"]),
            "plan.colour is not a known key. Known here: sources.",
        ),
    ] {
        assert_eq!(problem(field, code, allowed), sentence);
    }
}

#[test]
fn a_word_that_nobody_knows_is_answered_with_the_nearest() {
    let unknown = Problem::unknown(
        "plan.colour".to_owned(),
        json!("red"),
        ProblemCode::UnknownKey,
        "colour",
        &["sources", "allows", "color"],
    );
    assert_eq!(
        WORDS.problem(&unknown),
        "plan.colour is not a known key. Known here: sources, allows or color. The nearest is color."
    );
}
