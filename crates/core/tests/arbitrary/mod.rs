//! Which scenarios are there? Arbitrary ones that the public contract accepts.
//!
//! Built as JSON, as anybody would; amounts and days crowd around the law's thresholds.

use inservice_core::access::{PlanFeature, Route};
use inservice_core::scenario::{FilingStatus, HardshipReason, MoneySource};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

pub(crate) const ROTH: [&str; 5] = ["roth_deferral", "roth_employer", "rollover_roth", "irr", "plesa"];
/// The id of every feature that a plan may have.
pub(crate) fn features() -> Vec<&'static str> {
    PlanFeature::ALL.iter().map(|feature| feature.id()).collect()
}

/// So many cases a law; `PROPTEST_CASES=5000 cargo test` digs deeper.
pub(crate) fn config(cases: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(cases), failure_persistence: None, ..ProptestConfig::default() }
}

/// An amount as the contract writes it.
pub(crate) fn text(cents: i64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

/// Cents, often at a threshold or a round number.
pub(crate) fn cents(most: i64) -> BoxedStrategy<i64> {
    let edges = [0, 1, 19_999, 20_000, 20_001, 99_999, 100_000, 100_001, 200_000, 199_999, 160_000];
    let edges = edges.into_iter().filter(move |edge| *edge <= most).collect::<Vec<_>>();
    prop_oneof![2 => select(edges), 5 => 0..=most, 3 => (0..=most / 100).prop_map(|dollars| dollars * 100)].boxed()
}

fn answer() -> impl Strategy<Value = &'static str> {
    prop_oneof![5 => Just("yes"), 1 => Just("no"), 2 => Just("unknown")]
}

/// Cents of which there are some.
fn some_cents(most: i64) -> impl Strategy<Value = i64> {
    cents(most).prop_map(|cents| cents.max(1))
}

/// A day of one of the loaded years, and now and then of one to which the last figures are carried.
fn date(first: i32) -> impl Strategy<Value = String> {
    let day = prop_oneof![8 => (1..=12, 1..=28), 1 => Just((12, 31)), 1 => Just((1, 1)), 1 => Just((1, 31))];
    (prop_oneof![1 => Just(first), 4 => Just(2025), 6 => Just(2026), 1 => 2027..=2029], day)
        .prop_map(|(year, (month, day))| format!("{year}-{month:02}-{day:02}"))
}

fn birth_date() -> impl Strategy<Value = String> {
    let year = prop_oneof![4 => 1950..=2005, 3 => 1965..=1967];
    (year, 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
}

/// An account of that source: balance, vesting, basis, season.
fn account(source: &'static str) -> impl Strategy<Value = Value> {
    let roth = ROTH.contains(&source);
    let after_tax = source == "after_tax" || source == "rollover_after_tax";
    let part = || 0..=110_i64;
    let vested = prop_oneof![3 => Just(Some(100)), 3 => (0..=100_i64).prop_map(Some), 1 => Just(None)];
    let origin = select(vec!["pretax_deferral", "disc_match", "profit_sharing", "safe_harbor"]);
    let known = prop_oneof![6 => Just(0), 1 => Just(1), 1 => Just(2)];
    (cents(12_000_000), part(), part(), vested, known, 2006..=2024, answer(), origin).prop_map(
        move |(balance, basis, first, vested, known, year, separate, origin)| {
            let mut account = Map::new();
            account.insert("balance".into(), json!(text(balance)));
            let share = |percent: i64| balance * percent / 100;
            let basis = match known {
                0 => Some(json!(text(share(basis)))),
                1 => Some(json!({ "from": text(share(basis) / 2), "to": text(share(basis)) })),
                _ => None,
            };
            if roth {
                if known != 2 {
                    account.insert("first_contribution_year".into(), json!(year));
                }
                account.extend(basis.map(|basis| ("basis".to_owned(), basis)));
            } else if after_tax {
                account.insert("pre_1987_basis".into(), json!(text(if first > 90 { share(first - 90) } else { 0 })));
                account.insert("separate_contract".into(), json!(separate));
                account.extend(basis.map(|basis| ("post_1986_basis".to_owned(), basis)));
            }
            if source == "irr" && first % 2 == 0 {
                let converted = |year: i32, percent| json!({ "year": year.max(2010), "taxable": text(share(percent)) });
                account.insert("conversions".into(), json!([converted(2021, 30), converted(year, 40)]));
            }
            if let (true, Some(vested)) = (may_be_unvested(source), vested) {
                account.insert("vested_percent".into(), json!(vested));
            }
            let whole = if may_be_unvested(source) { vested.unwrap_or(0) } else { 100 };
            if first % 4 != 0 {
                account.insert("held_two_years".into(), json!(text(share(whole) * (first.min(100)) / 100)));
            }
            if ["transfer_in", "irr", "roth_employer"].contains(&source) && first % 3 != 0 {
                let of_employer = source != "roth_employer" || origin != "pretax_deferral";
                account.extend(of_employer.then(|| ("origin".to_owned(), json!(origin))));
            }
            Value::Object(account)
        },
    )
}

fn may_be_unvested(source: &str) -> bool {
    ["safe_harbor", "disc_match", "profit_sharing", "transfer_in", "money_purchase"].contains(&source)
}

fn sources() -> impl Strategy<Value = Value> {
    let usual = vec![0_usize, 1, 4, 7, 8];
    let which = prop_oneof![3 => subsequence(usual, 1..=5).boxed(), 2 => btree_set(0..MoneySource::ALL.len(), 1..=4).prop_map(|set| set.into_iter().collect::<Vec<_>>()).boxed()];
    which.prop_flat_map(|which| {
        let accounts: Vec<_> = which.iter().map(|index| account(MoneySource::ALL[*index].id()).boxed()).collect();
        (Just(which), accounts).prop_map(|(which, accounts)| {
            let named = which.iter().map(|index| MoneySource::ALL[*index].id().to_owned()).zip(accounts);
            Value::Object(named.collect())
        })
    })
}

/// What is said of loans: owed and highest, a loan to come, a missed payment, an offset.
pub(crate) fn loans() -> impl Strategy<Value = Value> {
    let unknown = || prop_oneof![4 => Just(false), 1 => Just(true)];
    let owed = (cents(6_000_000), cents(6_000_000), unknown(), unknown());
    let often = || select(vec![1_i32, 2, 4, 12, 26, 52]);
    let day = || select(vec!["2025-03-31", "2025-12-31", "2026-02-15", "2026-06-30", "2026-11-30", "2027-01-02"]);
    let new = (cents(9_000_000), 1..=30, often(), any::<bool>(), any::<bool>());
    let cure = select(vec!["none", "one_month", "two_months", "three_months", "quarter_end"]);
    let missed = (cents(5_000_000), 1..=10_i32, often(), 0..=9_i32, day(), proptest::option::of(cure));
    let reason = select(vec!["severance", "plan_termination", "other"]);
    let offset = (cents(5_000_000), day(), proptest::option::of(reason), cents(3_000_000));
    let there = (any::<bool>(), any::<bool>(), any::<bool>());
    (owed, 0..=2_000, new, missed, offset, there).prop_map(
        |((owed, more, owed_unknown, highest_unknown), rate, new, missed, offset, there)| {
            let mut loans = json!({ "interest_percent": format!("{}.{:02}", rate / 100, rate % 100) });
            if !owed_unknown {
                loans["outstanding"] = json!(text(owed));
            }
            if !highest_unknown {
                loans["highest_12_months"] = json!(text(owed + more));
            }
            if there.0 {
                let (amount, years, often, buys_home, level) = new;
                loans["new"] = json!({
                    "amount": text(amount), "years": years, "payments_per_year": often, "buys_home": buys_home, "level": level
                });
            }
            if there.1 {
                let (amount, years, often, made, due_on, cure) = missed;
                let made = made.min(years * often - 1);
                let loan = json!({ "amount": text(amount), "years": years, "payments_per_year": often,
                    "interest_percent": "9.25", "payments_made": made });
                loans["missed"] = json!({ "due_on": due_on, "cure": cure, "loan": loan });
            }
            if there.2 {
                let (amount, on, reason, cash) = offset;
                loans["offset"] = json!({ "amount": text(amount), "on": on, "reason": reason,
                    "severed_on": "2025-03-30", "other_cash": text(cash) });
            }
            loans
        },
    )
}

fn plan() -> impl Strategy<Value = Value> {
    let allows = vec(prop_oneof![4 => answer().prop_map(Some), 1 => Just(None)], PlanFeature::ALL.len());
    let history = prop_oneof![
        5 => Just(json!([])),
        1 => (cents(100_000), 0..=100_i64, cents(150_000)).prop_map(|(amount, repaid, since)| {
            json!([{ "year": 2024, "amount": text(amount), "repaid": text(amount * repaid / 100), "contributed_since": text(since) }])
        })
    ];
    let loans = proptest::option::weighted(0.3, loans());
    (sources(), allows, 40..=60, 0..=9, history, answer(), loans).prop_map(|(sources, allows, stated_age, years, history, consent, loans)| {
        let said = features().into_iter().zip(&allows).filter_map(|(feature, answer)| Some((feature.to_owned(), json!((*answer)?))));
        let allows: Map<String, Value> = said.collect();
        let states_none = allows.get("stated_age").is_some_and(|answer| answer == "no");
        json!({
            "sources": sources,
            "stated_age": if states_none || stated_age % 3 == 0 { Value::Null } else { json!(stated_age) },
            "participation_start": if years % 4 == 3 { Value::Null } else { json!(format!("{}-02-01", 2023 - years)) },
            "spousal_consent_rules": consent,
            "emergency_history": history,
            "loans": loans,
            "allows": allows
        })
    })
}

fn events() -> impl Strategy<Value = Value> {
    let reason = select(HardshipReason::ALL.iter().map(|reason| reason.id()).collect::<Vec<_>>());
    let need = || prop_oneof![3 => Just(Value::Null), 2 => some_cents(3_000_000).prop_map(|need| json!(text(need)))];
    let hardship = prop_oneof![2 => Just(Value::Null), 3 => (reason, need()).prop_map(|(reason, need)| json!({ "reason": reason, "need": need }))];
    let emergency = prop_oneof![2 => Just(Value::Null), 1 => need().prop_map(|need| json!({ "need": need }))];
    let medical = prop_oneof![3 => Just(0), 1 => cents(3_000_000)];
    let used = prop_oneof![6 => Just(0), 1 => cents(100_000)];
    let more = proptest::option::weighted(0.4, special_events());
    (hardship, emergency, medical, used, more).prop_map(|(hardship, emergency, medical, used, more)| {
        let mut events =
            json!({ "hardship": hardship, "emergency": emergency, "medical_expenses_paid": text(medical) });
        if let Some(Value::Object(more)) = more {
            events.as_object_mut().unwrap().extend(more);
        }
        events["already_used"]["emergency"] = json!(text(used));
        events
    })
}

/// Events with a treatment of their own, each there in half of the cases.
fn special_events() -> impl Strategy<Value = Value> {
    let days = ["2024-01-15", "2024-11-01", "2025-03-05", "2025-12-29", "2026-01-01", "2026-06-30", "2026-11-11"];
    let day = move || proptest::option::of(select(days.to_vec()));
    let used = || prop_oneof![2 => Just(0), 1 => cents(1_000_000)];
    let amounts = (used(), used(), used(), prop_oneof![1 => Just(0), 1 => cents(500_000)]);
    let facts = (1..=3, select(vec!["yes", "no", "unknown"]), proptest::option::of(150..=400), any::<bool>());
    let paid_out = (some_cents(2_000_000), select(vec!["spouse", "former_spouse", "child"]), day(), day());
    ((day(), day(), day(), day(), day()), amounts, facts, paid_out).prop_map(
        |(
            (birth, abuse, illness, disaster, ordered),
            (births, abused, storms, premium),
            (children, disabled, days, loss),
            (amount, payee, enrolled, severed),
        )| {
            let on = |key: &str, day: Option<&str>| day.map_or(Value::Null, |day| json!({ key: day }));
            let storm = |day: &str| json!({ "first_day": day, "declared_on": "2026-01-10", "economic_loss": loss });
            json!({
                "birth_or_adoption": birth.map_or(json!([]), |day| json!([{ "date": day, "children": children }])),
                "domestic_abuse": on("latest_date", abuse),
                "terminal_illness": on("certified_on", illness),
                "disaster": disaster.map_or(Value::Null, storm),
                "disability": { "meets_72m7": disabled },
                "reservist": ordered.map_or(Value::Null, |day| json!({ "ordered_on": day, "days": days })),
                "long_term_care_premium": text(premium),
                "levy": { "amount": text(amount) },
                "qdro": { "alternate_payee": payee, "amount": text(amount) },
                "eaca": enrolled.map_or(Value::Null, |day| json!({ "first_contribution_on": day, "amount": text(amount) })),
                "esop_dividend": { "amount": text((amount / 20).max(1)) },
                "corrective": { "kind": "excess_deferral", "amount": text((amount / 5).max(1)), "earnings": text(amount / 90) },
                "military_deemed_severance": on("since", severed),
                "already_used": {
                    "birth_or_adoption": text(births), "domestic_abuse": text(abused), "disaster": text(storms)
                },
            })
        },
    )
}

/// Loans of the plan: what is owed, what was owed at most, what a new one asks for.
fn household() -> impl Strategy<Value = (Value, Option<bool>)> {
    let wages = prop_oneof![1 => Just(0), 5 => cents(20_000_000), 1 => cents(90_000_000)];
    (
        select(FilingStatus::ALL.iter().map(|status| status.id()).collect::<Vec<_>>()),
        wages,
        cents(9_000_000),
        cents(2_000_000),
        -2_000_000..=2_000_000_i64,
        any::<bool>(),
        20..=80,
    )
        .prop_map(|(status, wages, spouse, interest, other, blind, age)| {
            let mut household = json!({
                "filing_status": status,
                "wages_taxpayer": text(wages),
                "taxable_interest": text(interest),
                "other_ordinary_income": if other < 0 { format!("-{}", text(-other)) } else { text(other) },
                "student_loan_interest_deduction": text(interest / 10),
                "blind_taxpayer": blind
            });
            if status == "married_joint" {
                household["wages_spouse"] = json!(text(spouse));
                household["age_spouse"] = json!(age);
            }
            let married = match status {
                "single" | "qualifying_surviving_spouse" => Some(false),
                "head_of_household" => None,
                _ => Some(true),
            };
            (household, married)
        })
}

fn withholding() -> impl Strategy<Value = Value> {
    prop_oneof![5 => Just(Value::Null), 2 => (20..=40).prop_map(|rate| json!(rate)), 1 => (0..=100).prop_map(|rate| json!(rate))]
}

/// A delivery of a payment of so many cents, made on that day.
fn delivery(amount: i64, date: String) -> impl Strategy<Value = Value> {
    let direct =
        select(vec!["direct_rollover_traditional", "direct_rollover_roth", "direct_rollover_plan", "in_plan_roth"]);
    let to = select(vec!["traditional_ira", "roth_ira"]);
    let sixty_day = move |paid: i64| {
        let date = date.clone();
        (0..=100_i64, to.clone()).prop_map(
            move |(part, to)| json!({ "sixty_day": { "rolled_over": text(paid * part / 100), "on": date, "to": to } }),
        )
    };
    prop_oneof![
        6 => Just(json!("cash")),
        2 => direct.clone().prop_map(|way| json!(way)),
        2 => sixty_day(amount),
        2 => (direct, 0..=100_i64).prop_map(move |(way, part)| {
            let first = amount * part / 100;
            json!([{ "delivery": way, "amount": text(first) }, { "delivery": "cash", "amount": text(amount - first) }])
        })
    ]
}

fn request(date: String) -> impl Strategy<Value = Value> {
    let kind = prop_oneof![4 => Just("gross"), 4 => Just("net_cash"), 1 => Just("move"), 1 => Just("convert"), 1 => Just("explore")];
    let route = prop_oneof![3 => Just(None), 2 => select(Route::ALL.to_vec()).prop_map(|route| Some(route.id()))];
    (kind, some_cents(3_000_000), route, withholding()).prop_flat_map(move |(kind, amount, route, withholding)| {
        let date = date.clone();
        delivery(amount, date.clone()).prop_map(move |delivery| {
            let mut request = json!({
                "date": date,
                "goal": { "kind": kind, "amount": text(amount) },
                "route": route,
                "withholding_percent": withholding,
                "state_withholding_percent": if amount % 5 == 0 { json!("4.25") } else { Value::Null }
            });
            match kind {
                "net_cash" => request["delivery"] = json!("cash"),
                "gross" => request["delivery"] = delivery,
                _ => {}
            }
            request
        })
    })
}

/// Any scenario that the contract accepts.
pub(crate) fn scenario() -> BoxedStrategy<Value> {
    let tax = prop_oneof![5 => household().prop_map(Some), 1 => Just(None)];
    // In some cases it is asked for from one source alone.
    let from = proptest::option::weighted(0.2, any::<prop::sample::Index>());
    (date(2024), birth_date(), plan(), events(), tax, from)
        .prop_flat_map(|(date, birth, plan, events, tax, from)| {
            request(date).prop_map(move |mut request| {
                let held: Vec<&String> = plan["sources"].as_object().unwrap().keys().collect();
                request["from"] = json!(from.map(|from| json!([{ "source": from.get(&held) }])));
                let (household, married) =
                    tax.clone().map_or((Value::Null, None), |(household, married)| (household, married));
                json!({
                    "schema": 1,
                    "request": request,
                    "participant": { "birth_date": birth, "married": married },
                    "events": events,
                    "plan": plan,
                    "household": household,
                    "assumptions": { "carry_forward": true }
                })
            })
        })
        .boxed()
}
