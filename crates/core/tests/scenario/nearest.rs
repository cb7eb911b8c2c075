//! Is a word or key that nobody knows answered with the one it resembles?

use inservice_core::access::{PlanFeature, Route};
use inservice_core::scenario::{
    DirectWay, FilingStatus, GoalKind, HardshipReason, MoneySource, Problem, ProblemCode, SixtyDayTo, read_household,
};
use serde_json::{Value, json};

use crate::support::refused;

/// A word with its third letter doubled, as hasty fingers write it.
fn misspelt(word: &str) -> String {
    let doubled = word.chars().nth(2).into_iter();
    word.chars().take(2).chain(doubled).chain(word.chars().skip(2)).collect()
}

fn nearest(changes: &[(&str, Value)], field: &str, code: ProblemCode) -> Option<&'static str> {
    let problems = refused(changes);
    let problem = problems.iter().find(|problem| problem.field == field && problem.code == code);
    problem.unwrap_or_else(|| panic!("{field}: {problems:?}")).nearest
}

#[test]
fn a_misspelt_word_is_answered_with_the_word() {
    let ids = |all: &[&'static str]| all.to_vec();
    macro_rules! words {
        ($kind:ty) => {
            ids(&<$kind>::ALL.iter().map(|one| one.id()).collect::<Vec<_>>())
        };
    }
    for (field, words) in [
        ("request.route", words!(Route)),
        ("request.goal.kind", words!(GoalKind)),
        ("request.delivery", words!(DirectWay)),
        ("events.hardship.reason", words!(HardshipReason)),
        ("household.filing_status", words!(FilingStatus)),
        ("plan.sources.disc_match.vesting.schedule", vec!["cliff_3", "graded_2_6", "qaca_2"]),
        ("plan.sources.transfer_in.origin", vec!["pretax_deferral", "disc_match", "money_purchase"]),
        ("plan.allows.hardship", vec!["yes", "unknown"]),
        ("plan.spousal_consent_rules", vec!["yes", "unknown"]),
        ("events.disability.meets_72m7", vec!["yes", "unknown"]),
    ] {
        for word in words {
            let found = nearest(&[(field, json!(misspelt(word)))], field, ProblemCode::NotListed);
            assert_eq!(found, Some(word), "{field}");
        }
    }
    for to in SixtyDayTo::ALL {
        let later = json!({ "sixty_day": { "rolled_over": "5", "on": "2026-12-09", "to": misspelt(to.id()) } });
        let found = nearest(&[("request.delivery", later)], "request.delivery.sixty_day.to", ProblemCode::NotListed);
        assert_eq!(found, Some(to.id()));
    }
    for source in MoneySource::ALL {
        let from = json!([{ "source": misspelt(source.id()), "amount": "5" }]);
        let found = nearest(&[("request.from", from)], "request.from.0.source", ProblemCode::NotListed);
        assert_eq!(found, Some(source.id()));
    }
    let state = json!({ "filing_status": "single", "state": "nc" });
    let problems = read_household(&state, 2026).unwrap_err().problems;
    assert_eq!(problems[0].nearest, Some("NC"));
}

#[test]
fn a_misspelt_key_is_answered_with_the_key() {
    let sources = MoneySource::ALL.iter().map(|source| ("plan.sources", source.id()));
    let features = PlanFeature::ALL.iter().map(|feature| ("plan.allows", feature.id()));
    let others = [
        ("request", "withholding_percent"),
        ("request.goal", "amount"),
        ("participant", "married"),
        ("plan", "participation_start"),
        ("plan.sources.disc_match", "vested_percent"),
        ("plan.loans", "outstanding"),
        ("events", "birth_or_adoption"),
        ("events.already_used", "emergency"),
        ("household", "wages_taxpayer"),
        ("resources", "home_equity"),
        ("assumptions", "carry_forward"),
    ];
    for (above, key) in sources.chain(features).chain(others) {
        let field = format!("{above}.{}", misspelt(key));
        let found = nearest(&[(&field, json!("5"))], &field, ProblemCode::UnknownKey);
        assert_eq!(found, Some(key), "{field}");
    }
    assert_eq!(nearest(&[("reqest", json!({}))], "reqest", ProblemCode::UnknownKey), Some("request"));
}

#[test]
fn what_is_no_misspelt_word_is_answered_with_none() {
    let of = |field: &str, value: Value| {
        let problems = refused(&[(field, value)]);
        assert_eq!(problems.len(), 1, "{problems:?}");
        problems.into_iter().next().unwrap()
    };
    let none = |problem: Problem| {
        assert_eq!(problem.nearest, None, "{problem:?}");
        let keys: Vec<String> = json!(problem).as_object().unwrap().keys().cloned().collect();
        assert_eq!(keys, ["field", "value", "code", "allowed"]);
    };
    none(of("request.route", json!("???")));
    none(of("request.route", json!(7)));
    none(of("request.date", json!("2026-02-30")));
    // A source that exists and is not held is no misspelling.
    none(of("request.from", json!([{ "source": "plesa", "amount": "5" }])));
    let said = of("request.route", json!("hardshp"));
    assert_eq!(json!(said)["nearest"], "hardship");
    assert_eq!(said.allowed, json!(Route::ALL));
}
