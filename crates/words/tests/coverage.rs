//! Has everything the core can say a sentence?

mod common;

use common::{WORDS, day, finding, found, is_said, note, problem, reason};
use inservice_core::access::{PlanFeature, ReasonCode, Route};
use inservice_core::additional_tax::Exception;
use inservice_core::authority::{Authority, Tier};
use inservice_core::ledger::{Line, OpKind, Unit};
use inservice_core::money::Usd;
use inservice_core::report::{
    DeadlineId, Errs, LawSays, Nearest, NearestKind, NotModelled, NotModelledCode, NoteCode, NoteParams, Permitted,
    Question, Verdict,
};
use inservice_core::scenario::{
    Answer, DirectWay, Event, FilingStatus, GoalKind, HardshipReason, HouseholdAmounts, MoneySource, ProblemCode,
    SixtyDayTo,
};
use serde_json::{Value, json};

#[test]
fn every_value_of_the_core_has_its_words() {
    let each = |texts: Vec<&str>| texts.into_iter().for_each(is_said);
    each(Verdict::ALL.iter().flat_map(|one| [WORDS.verdict_headline(*one), WORDS.verdict_about(*one)]).collect());
    each(Route::ALL.iter().flat_map(|one| [WORDS.route_name(*one), WORDS.route_about(*one)]).collect());
    each(Permitted::ALL.iter().map(|one| WORDS.permitted_tag(*one)).collect());
    each(LawSays::ALL.iter().map(|one| WORDS.law_says(*one)).collect());
    each(Answer::ALL.iter().flat_map(|one| [WORDS.plan_says(*one), WORDS.answer_name(*one)]).collect());
    each(MoneySource::ALL.iter().flat_map(|one| [WORDS.source_name(*one), WORDS.source_hint(*one)]).collect());
    each(PlanFeature::ALL.iter().map(|one| WORDS.plan_feature_name(*one)).collect());
    each(Event::ALL.iter().map(|one| WORDS.event_name(*one)).collect());
    each(
        HardshipReason::ALL
            .iter()
            .flat_map(|one| [WORDS.hardship_reason_name(*one), WORDS.hardship_reason_about(*one)])
            .collect(),
    );
    each(Exception::ALL.iter().map(|one| WORDS.exception_name(*one)).collect());
    each(DeadlineId::ALL.iter().flat_map(|one| [WORDS.deadline_name(*one), WORDS.deadline_about(*one)]).collect());
    each(FilingStatus::ALL.iter().map(|one| WORDS.filing_status_name(*one)).collect());
    each(GoalKind::ALL.iter().flat_map(|one| [WORDS.goal_kind_name(*one), WORDS.goal_kind_about(*one)]).collect());
    each(DirectWay::ALL.iter().map(|one| WORDS.delivery_name(*one)).collect());
    each(SixtyDayTo::ALL.iter().map(|one| WORDS.sixty_day_to_name(*one)).collect());
    each(Line::ALL.iter().map(|one| WORDS.line_name(*one)).collect());
    each(Line::ALL.iter().filter_map(|one| WORDS.line_about(*one)).collect());
    each(Tier::ALL.iter().map(|one| WORDS.authority_tier(*one)).collect());
    each(Authority::ALL.iter().map(|one| WORDS.authority_about(*one)).collect());
    each(Errs::ALL.iter().map(|one| WORDS.errs_phrase(*one)).collect());
}

#[test]
fn every_code_of_the_core_has_its_sentence_with_and_without_parameters() {
    for code in ReasonCode::ALL {
        let mut reason = reason(*code);
        is_said(WORDS.reason(&reason));
        reason.params.date = Some(found(day()));
        reason.params.amount = Some(found(Usd::dollars(1_900)));
        reason.params.year = Some(2027);
        reason.params.route = Some(Route::AfterTaxAnyTime);
        reason.params.hardship = Some(HardshipReason::Eviction);
        is_said(WORDS.reason(&reason));
    }
    for code in NoteCode::ALL {
        is_said(note(*code, NoteParams::default()));
        let params = NoteParams {
            amount: Some(found(Usd::dollars(1_900))),
            source: Some(MoneySource::Irr),
            exception: Some(Exception::BirthOrAdoption),
        };
        is_said(note(*code, params));
    }
    for code in NotModelledCode::ALL {
        is_said(WORDS.not_modelled(&NotModelled { code: *code, errs: Errs::Low }));
    }
    for question in Question::ALL {
        is_said(WORDS.question(*question, None, None));
        is_said(WORDS.question(*question, Some(Route::Hardship), Some(MoneySource::DiscMatch)));
    }
    for kind in NearestKind::ALL {
        is_said(WORDS.nearest(&Nearest { kind: *kind, date: None }));
        is_said(WORDS.nearest(&Nearest { kind: *kind, date: Some(found(day())) }));
    }
    for code in ProblemCode::ALL {
        for allowed in [Value::Null, json!("5"), json!(["a", "b"]), json!({ "from": "0", "to": "5.00" })] {
            is_said(problem("request.date", *code, allowed));
        }
    }
    for op in OpKind::ALL {
        is_said(WORDS.op_phrase(*op, None, None));
        let operand = finding("5.00", Unit::Usd, OpKind::Statute);
        is_said(WORDS.step(&finding("1", Unit::Count, *op), &[&operand; 3]));
    }
    for route in Route::ALL {
        for source in MoneySource::ALL {
            is_said(WORDS.law_forbids(*route, *source));
        }
    }
}

#[test]
fn every_amount_of_the_household_has_a_label() {
    for field in HouseholdAmounts::FIELDS {
        let path = format!("household.{field}");
        assert_ne!(WORDS.field_name(&path), path);
    }
}
