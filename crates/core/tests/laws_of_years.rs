//! Is every year answered by its own law, refused, or called an estimate?

mod arbitrary;
mod cases;

use arbitrary::{config, scenario};
use cases::answer;
use inservice_core::access::{Cell, PlanFeature, Route, resolved};
use inservice_core::figures::{self, YEARS};
use inservice_core::money::Usd;
use inservice_core::report::Verdict;
use inservice_core::scenario::{Delivery, DirectWay, FromSource, Goal, GoalKind, MoneySource, Wanted, Way, read};
use inservice_core::{evaluate, verify};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The first days of the quarters, and the last of the year.
const DAYS: [&str; 5] = ["01-01", "04-01", "07-01", "10-01", "12-31"];
const FIRST: i32 = 2024;
const LAST: i32 = 2027;

fn findings(report: &Value) -> &Vec<Value> {
    report["findings"].as_array().unwrap()
}

fn is_estimate(finding: &Value) -> bool {
    finding["estimate"] == true
}

/// A worker who holds one kind of money, to whom everything happened, in a plan that allows everything.
fn holder(source: MoneySource, date: &str, born: &str, carry_forward: bool) -> Value {
    let year = &date[..4];
    let allows: Map<String, Value> =
        PlanFeature::ALL.iter().map(|feature| (feature.id().to_owned(), json!("yes"))).collect();
    let mut account = json!({ "balance": "50000" });
    match source.id() {
        "after_tax" | "rollover_after_tax" => {
            account["post_1986_basis"] = json!("20000");
            account["separate_contract"] = json!("yes");
        }
        "roth_deferral" | "roth_employer" | "rollover_roth" | "irr" | "plesa" => {
            account["basis"] = json!("40000");
            account["first_contribution_year"] = json!(2015);
        }
        "transfer_in" => account["origin"] = json!("disc_match"),
        _ => {}
    }
    if !source.always_vested() {
        account["vested_percent"] = json!(100);
    }
    account["held_two_years"] = json!("30000");
    // A whole return takes most of the time; one day of each year has it.
    let household = json!({ "filing_status": "single", "wages_taxpayer": "63000" });
    json!({
        "schema": 1,
        "request": { "date": date, "goal": { "kind": "explore" } },
        "participant": { "birth_date": born, "married": false },
        "events": {
            "hardship": { "reason": "medical", "need": "3000" },
            "emergency": { "need": "800" },
            "birth_or_adoption": [{ "date": format!("{year}-01-01") }],
            "domestic_abuse": { "latest_date": format!("{year}-01-01") },
            "terminal_illness": { "certified_on": format!("{year}-01-01") },
            "disaster": { "first_day": format!("{year}-01-01"), "declared_on": format!("{year}-01-01"), "economic_loss": true },
            "disability": { "meets_72m7": "yes" },
            "medical_expenses_paid": "3000",
            "long_term_care_premium": "1000",
            "reservist": { "ordered_on": format!("{year}-01-01"), "days": 200 },
            "levy": { "amount": "5000" },
            "qdro": { "alternate_payee": "former_spouse", "amount": "5000" },
            "eaca": { "first_contribution_on": format!("{year}-01-01"), "amount": "5000" },
            "esop_dividend": { "amount": "5000" },
            "corrective": { "kind": "excess_deferral", "amount": "5000", "earnings": "100" },
            "military_deemed_severance": { "since": format!("{year}-01-01") }
        },
        "plan": {
            "sources": { source.id(): account }, "allows": allows, "stated_age": 45, "participation_start": "2010-01-01"
        },
        "household": if date.ends_with("04-01") { household } else { Value::Null },
        "assumptions": { "carry_forward": carry_forward }
    })
}

/// Whatever pair of way out and kind of money is asked about, on whatever day: a row with its reason,
/// and a payment where one is open; or, of a year that is not loaded, just that.
#[test]
fn every_route_is_answered_for_every_source_on_every_quarter_day() {
    let (mut paid, mut refused) = (0, 0);
    for year in FIRST..=LAST {
        for (day, source) in DAYS.iter().flat_map(|day| MoneySource::ALL.iter().map(move |source| (day, *source))) {
            for born in ["1981-05-04", "1960-05-04"] {
                let date = format!("{year}-{day}");
                let document = holder(source, &date, born, true);
                let loaded = figures::year(year).is_some();
                let report = answer(&document).unwrap_or_else(|problems| panic!("{date} {}: {problems}", source.id()));
                assert_eq!(report["rules"]["tax_year"], year);
                assert_eq!(report["rules"]["figures_of"].is_null(), loaded, "{date}");
                let mut scenario = read(&document).unwrap();
                scenario.request.goal = Goal { kind: GoalKind::Gross, amount: Some(Wanted::Amount(Usd::dollars(100))) };
                scenario.request.from = Some(vec![FromSource { source, amount: None }]);
                for route in Route::ALL {
                    let place = format!("{} of {} on {date}", route.id(), source.id());
                    let row = report["routes"].as_array().unwrap().iter().find(|row| row["route"] == route.id());
                    let row = row.unwrap_or_else(|| panic!("{place}: no row"));
                    assert!(!row["why"].as_array().unwrap().is_empty(), "{place}: no reason");
                    let origin = (source == MoneySource::TransferIn).then_some(MoneySource::DiscMatch);
                    let not_about_it = resolved(*route, source, origin) == Some(Cell::NotApplicable);
                    let says_so = row["why"].as_array().unwrap().iter().any(|one| one["code"] == "not_applicable");
                    assert_eq!(says_so, not_about_it, "{place}: {row}");
                    scenario.request.route = Some(*route);
                    // Some ways out have but one way of delivery.
                    let mut deliveries = DirectWay::ALL.iter().map(|way| {
                        scenario.request.delivery = Delivery::One(Way::Direct(*way));
                        evaluate(&scenario)
                    });
                    let answered = deliveries.find_map(Result::ok).unwrap_or_else(|| panic!("{place}: no answer"));
                    match &answered.payment {
                        // A loan is allowed, and is no payment.
                        None if *route == Route::PlanLoan && row["permitted"] == "yes" => {
                            assert_eq!(answered.verdict, Verdict::Allowed, "{place}");
                        }
                        None => {
                            assert_eq!(
                                (&row["permitted"], answered.verdict),
                                (&json!("no"), Verdict::NotAllowed),
                                "{place}"
                            );
                            refused += 1;
                        }
                        Some(payment) => {
                            assert!(row["permitted"] != "no", "{place}");
                            assert_eq!((payment.route, payment.gross.value), (*route, Usd::dollars(100)), "{place}");
                            paid += 1;
                        }
                    }
                }
                let mut own = document;
                own["assumptions"]["carry_forward"] = json!(false);
                match answer(&own) {
                    Ok(same) => assert!(loaded && same == report, "{date}: carried where it is loaded"),
                    Err(problems) => {
                        assert_eq!((loaded, &problems["problems"][0]["code"]), (false, &json!("year_not_loaded")));
                    }
                }
            }
        }
    }
    assert!(paid > 1_000 && refused > 1_000, "{paid} paid, {refused} refused");
}

/// The report of a scenario whose payment is made in a later year.
fn carried(mut document: Value, year: i32) -> Option<Value> {
    document["request"]["date"] = json!(format!("{year}-06-15"));
    document["request"]["delivery"] = json!("cash");
    document["assumptions"] = json!({ "carry_forward": true });
    answer(&document).ok()
}

proptest! {
    #![proptest_config(config(64))]

    /// Of a year after the last loaded, what uses a figure that changes from year to year is an
    /// estimate, and all that follows from it; nothing else is, but what was searched for.
    #[test]
    fn what_rests_on_an_earlier_figure_is_an_estimate(document in scenario(), year in 2027..=2060) {
        prop_assume!(figures::year(year).is_none());
        let Some(report) = carried(document, year) else { return Ok(()) };
        prop_assert_eq!(&report["rules"]["figures_of"], &json!(YEARS.last().unwrap().tax_year));
        for finding in findings(&report) {
            let uses = finding["figure"].as_str().is_some_and(|figure| !figures::is_fixed(figure));
            let follows = finding["from"].as_array().unwrap().iter().any(|from| {
                is_estimate(&findings(&report)[usize::try_from(from.as_u64().unwrap()).unwrap()])
            });
            prop_assert!(finding["op"] == "solved" || is_estimate(finding) == (uses || follows), "{finding}");
            let day = finding["unit"] == "date" || finding["op"] == "input" || finding["op"] == "statute";
            prop_assert!(!day || !is_estimate(finding), "{finding}");
        }
        prop_assert!(report["not_modelled"].as_array().unwrap().iter().any(|gap| gap["code"] == "carried_forward"));
        prop_assert!(verify(&report).is_ok(), "{:?}", verify(&report));
    }

    /// An estimate that is passed off as certain is noticed by what it rests on, and not by the seal
    /// alone; so is a certain number called an estimate.
    #[test]
    fn an_estimate_cannot_lose_its_name(document in scenario(), place in any::<prop::sample::Index>()) {
        let Some(mut report) = carried(document, 2027) else { return Ok(()) };
        let changed = place.index(findings(&report).len());
        if findings(&report)[changed]["op"] == "solved" {
            return Ok(());
        }
        let finding = report["findings"][changed].as_object_mut().unwrap();
        if finding.remove("estimate").is_none() {
            finding.insert("estimate".into(), json!(true));
        }
        let mismatch = verify(&report).unwrap_err();
        prop_assert!(mismatch.place.starts_with(&format!("finding {changed} ")), "{mismatch}");
    }

    /// Allowing the last figures to stand in changes nothing where the year has its own.
    #[test]
    fn a_loaded_year_is_never_carried(document in scenario()) {
        let mut own = document.clone();
        own["request"]["date"] = json!(format!("2026{}", &document["request"]["date"].as_str().unwrap()[4..]));
        own["request"]["delivery"] = json!("cash");
        let carried = answer(&own);
        own["assumptions"] = json!({ "carry_forward": false });
        prop_assert_eq!(carried, answer(&own));
    }

    /// A figure of another year than the one that the report names does not pass.
    #[test]
    fn a_figure_of_another_year_does_not_pass(document in scenario(), year in 2025..=2027) {
        let Some(mut report) = carried(document, 2027) else { return Ok(()) };
        prop_assume!(findings(&report).iter().any(|finding| finding["figure"].is_string()));
        report["rules"]["figures_of"] = if year == 2026 { Value::Null } else { json!(year) };
        let mismatch = verify(&report).unwrap_err();
        prop_assert!(mismatch.place != "/seal", "{mismatch}");
    }
}
