//! What holds when the amount changes: more rolled over, more taken, a cent less?

mod arbitrary;
mod cases;

use arbitrary::{ROTH, config, scenario, text};
use cases::identities::{self, amount};
use proptest::prelude::*;
use serde_json::{Value, json};

fn report(document: &Value) -> Option<Value> {
    cases::answer(document).ok()
}

fn at(report: &Value, place: &str) -> Option<i128> {
    identities::cents(report, &format!("/payment{place}"))
}

fn cents(value: i128) -> String {
    text(i64::try_from(value).unwrap())
}

fn with(document: &Value, change: impl FnOnce(&mut Value)) -> Value {
    let mut changed = document.clone();
    change(&mut changed);
    changed
}

/// The same request for so much gross in cash, by that route.
fn gross(document: &Value, route: &Value, amount: i128) -> Value {
    with(document, |document| {
        document["request"]["goal"] = json!({ "kind": "gross", "amount": cents(amount) });
        document["request"]["route"] = route.clone();
        document["request"]["delivery"] = json!("cash");
    })
}

proptest! {
    #![proptest_config(config(80))]

    /// The gross found for an amount in hand reaches it, in hand and kept; a cent less does not, and
    /// nothing smaller does.
    #[test]
    fn the_gross_found_is_the_least(document in scenario(), share in 0..=99_i128) {
        let Some(report) = report(&document) else { return Ok(()) };
        let goal = &document["request"]["goal"];
        let short = report["payment"]["notes"].as_array().into_iter().flatten().any(|note| note["code"] == "short_of_goal");
        if goal["kind"] != "net_cash" || report["payment"].is_null() || at(&report, "/cash_now").is_none() || short {
            return Ok(());
        }
        let wanted = goal["amount"].as_str().and_then(amount).unwrap();
        let reaches = |report: &Value| at(report, "/cash_now").unwrap() >= wanted && at(report, "/kept").is_none_or(|kept| kept >= wanted);
        let found = at(&report, "/gross").unwrap();
        let route = &report["payment"]["route"];
        prop_assert!(reaches(&report), "{wanted} wanted");
        for smaller in [found - 1, found * share / 100] {
            if smaller < 0 || smaller >= found {
                continue;
            }
            let Some(less) = self::report(&gross(&document, route, smaller)) else { continue };
            if less["payment"]["permitted"] != report["payment"]["permitted"] || less["payment"].is_null() {
                continue;
            }
            prop_assert!(!reaches(&less), "{smaller} cents reach {wanted}, not only {found}");
        }
    }

    /// Whoever takes more keeps no less, but for rounding: tax, basis and the 10% are each rounded.
    #[test]
    fn taking_more_never_leaves_less(document in scenario(), share in 0..=100_i128) {
        let Some(first) = report(&document).filter(|report| !report["payment"].is_null()) else { return Ok(()) };
        let route = &first["payment"]["route"];
        let more = at(&first, "/gross").unwrap();
        let of = |amount: i128| report(&gross(&document, route, amount));
        let (Some(less), Some(more)) = (of(more * share / 100), of(more)) else { return Ok(()) };
        if less["payment"]["permitted"] != more["payment"]["permitted"] {
            return Ok(());
        }
        if let (Some(kept_less), Some(kept_more)) = (at(&less, "/kept"), at(&more, "/kept")) {
            prop_assert!(kept_more >= kept_less - 3, "{kept_more} kept of more, {kept_less} of less");
        }
        let (less, more) = (at(&less, "/includible"), at(&more, "/includible"));
        if let (Some(less), Some(more)) = (less, more) {
            prop_assert!(more >= less - 2, "{more} of income of more, {less} of less");
        }
    }

    /// Rolling over more within sixty days never raises income: it falls dollar for dollar until the
    /// taxable part is used up, and basis then lowers it no further. Notice 2014-54; Treas. Reg. 1.402A-1, A-5(b).
    #[test]
    fn rolling_over_more_never_taxes_more(document in scenario(), first in 0..=100_i128, second in 0..=100_i128) {
        let sixty_day = |part: i128, paid: i128| {
            with(&document, |document| {
                let date = document["request"]["date"].clone();
                document["request"]["goal"] = json!({ "kind": "gross", "amount": cents(paid) });
                document["request"]["delivery"] = json!({ "sixty_day": { "rolled_over": cents(part), "on": date } });
                // What is left after a disaster is income of three years.
                document["events"]["disaster"] = Value::Null;
                // What a former spouse is paid is the former spouse's income.
                document["events"]["qdro"] = Value::Null;
                let sources = document["plan"]["sources"].as_object_mut().unwrap();
                sources.retain(|source, _| !ROTH.contains(&source.as_str()));
                sources.entry("rollover_pretax").or_insert(json!({ "balance": "500000.00" }));
            })
        };
        let paid = document["request"]["goal"]["amount"].as_str().and_then(amount).unwrap();
        let (less, more) = (first.min(second) * paid / 100, first.max(second) * paid / 100);
        let of = |part: i128, route: &Value| {
            let document = with(&sixty_day(part, paid), |document| document["request"]["route"] = route.clone());
            report(&document).filter(|report| at(report, "/income_this_year").is_some())
        };
        let Some(less_moved) = of(less, &document["request"]["route"]) else { return Ok(()) };
        // What an order pays to a former spouse is no income here.
        prop_assume!(less_moved["payment"]["route"] != "qdro");
        // With more rolled over another route may be as cheap: ask for the same one.
        let Some(more_moved) = of(more, &less_moved["payment"]["route"]) else { return Ok(()) };
        let includible = at(&less_moved, "/includible").unwrap();
        prop_assert_eq!(at(&more_moved, "/includible").unwrap(), includible);
        prop_assert_eq!(at(&less_moved, "/income_this_year").unwrap(), (includible - less).max(0));
        prop_assert_eq!(at(&more_moved, "/income_this_year").unwrap(), (includible - more).max(0));
        prop_assert_eq!(at(&more_moved, "/withholding/federal"), at(&less_moved, "/withholding/federal"), "the payer does not know");
        prop_assert!(at(&more_moved, "/additional_tax/base") <= at(&less_moved, "/additional_tax/base"));
    }

    /// Withdrawn bit by bit without growth, an after-tax account is taxed on its earnings, once.
    /// IRC 72(e)(8).
    #[test]
    fn after_tax_earnings_are_taxed_once(balance in 1..=9_000_000_i128, basis in 0..=100_i128, old in 0..=50_i128, bites in proptest::collection::vec(1..=100_i128, 1..=5)) {
        let basis = balance * basis / 100;
        let (mut pre, mut post) = (basis * old / 100, basis - basis * old / 100);
        let mut left = balance;
        let mut taxed = 0;
        for bite in bites.iter().chain([&100]) {
            let take = left * bite / 100;
            let document = json!({
                "schema": 1,
                "request": { "date": "2026-05-06", "goal": { "kind": "gross", "amount": cents(take) }, "route": "after_tax_any_time" },
                "participant": { "birth_date": "1980-06-07" },
                "plan": {
                    "sources": { "after_tax": { "balance": cents(left), "post_1986_basis": cents(post), "pre_1987_basis": cents(pre), "separate_contract": "yes" } },
                    "allows": { "after_tax_any_time": "yes" }
                }
            });
            if left == 0 {
                break;
            }
            let report = cases::answer(&document).unwrap();
            let returned = at(&report, "/basis").unwrap();
            taxed += at(&report, "/includible").unwrap();
            let from_pre = take.min(pre);
            pre -= from_pre;
            post -= returned - from_pre;
            left -= take;
            prop_assert!(post >= 0 && returned >= from_pre);
        }
        prop_assert_eq!((left, pre + post), (0, 0));
        prop_assert_eq!(taxed, balance - basis);
    }
}
