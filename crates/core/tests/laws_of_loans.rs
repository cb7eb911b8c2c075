//! What holds for every loan, whatever its amounts and terms?

#[allow(dead_code, reason = "only loans are made up here")]
mod arbitrary;
mod cases;

use arbitrary::{cents, config, loans, text};
use cases::identities;
use proptest::prelude::*;
use serde_json::{Value, json};

fn document(vested: i64, loans: &Value) -> Value {
    json!({
        "schema": 1,
        "request": { "date": "2026-03-01", "goal": { "kind": "explore" } },
        "participant": { "birth_date": "1975-07-07" },
        "plan": {
            "sources": { "pretax_deferral": { "balance": text(vested) } },
            "allows": { "plan_loan": "yes" },
            "loans": loans
        },
        "household": { "filing_status": "single", "wages_taxpayer": "60000" }
    })
}

fn at(report: &Value, place: &str) -> Option<i128> {
    identities::cents(report, &format!("/loans{place}"))
}

/// Both ends of an amount.
fn ends(report: &Value, place: &str) -> (i128, i128) {
    let end = |end: &str| at(report, &format!("{place}/{end}"));
    match at(report, place) {
        Some(amount) => (amount, amount),
        None => (end("from").unwrap(), end("to").unwrap()),
    }
}

fn room(vested: i64, owed: i64, highest: i64, disaster: bool) -> (i128, i128) {
    let loans = json!({ "outstanding": text(owed), "highest_12_months": text(highest) });
    let mut document = document(vested, &loans);
    if disaster {
        document["events"]["disaster"] =
            json!({ "first_day": "2026-02-01", "declared_on": "2026-02-03", "economic_loss": true });
    }
    ends(&cases::answer(&document).unwrap(), "/limit/max_new")
}

proptest! {
    #![proptest_config(config(150))]

    /// What may be borrowed lies between nothing and the law's dollars; a higher highest balance
    /// never raises it, a higher vested balance never lowers it, a disaster never lowers it.
    #[test]
    fn the_limit_has_its_bounds_and_moves_one_way(
        vested in cents(30_000_000), owed in cents(6_000_000), paid in cents(6_000_000), more in cents(6_000_000)
    ) {
        let (low, high) = room(vested, owed, owed + paid, false);
        prop_assert_eq!(low, high);
        prop_assert!((0..=5_000_000).contains(&low));
        prop_assert!(room(vested, owed, owed + paid + more, false).0 <= low);
        prop_assert!(room(vested + more, owed, owed + paid, false).0 >= low);
        let (larger, _) = room(vested, owed, owed + paid, true);
        prop_assert!((low..=10_000_000).contains(&larger));
    }

    /// What is unknown lies between its ends: every figure that might be true gives an answer within.
    #[test]
    fn a_range_holds_what_each_completion_gives(vested in cents(30_000_000), owed in cents(5_000_000), highest in cents(5_000_000)) {
        let highest = highest.max(owed);
        let (exact, _) = room(vested, owed, highest, false);
        for loans in [json!({ "outstanding": text(owed) }), json!({ "highest_12_months": text(highest) }), json!({})] {
            let (low, high) = ends(&cases::answer(&document(vested, &loans)).unwrap(), "/limit/max_new");
            prop_assert!(low <= exact && exact <= high, "{low} {exact} {high} {loans}");
        }
    }

    /// Of any loan: what is taxed is part of it, its sums hold, and the report proves itself.
    #[test]
    fn every_loan_holds_its_sums(vested in cents(30_000_000), loans in loans()) {
        let report = cases::answer(&document(vested, &loans)).unwrap();
        prop_assert_eq!(identities::broken(&report), Vec::<String>::new());
        prop_assert!(inservice_core::verify(&report).is_ok());
        let taxed = |place: &str| {
            let of = |key: &str| at(&report, &format!("{place}/{key}"));
            of("amount").inspect(|amount| {
                // Beyond the account's balance its basis is not known.
                let whole = of("basis").zip(of("includible")).map(|(basis, income)| basis + income);
                assert!(whole.is_none_or(|whole| whole == *amount), "{place}");
                let cost = of("income_tax").zip(of("additional_tax")).map(|(income, more)| income + more);
                assert_eq!(of("cost"), cost, "{place}");
            })
        };
        if loans["new"].is_object() {
            let amount = at(&report, "/new/amount").unwrap();
            let (_, over) = ends(&report, "/new/over_limit");
            prop_assert!((0..=amount).contains(&over));
            prop_assert!(taxed("/new/deemed").unwrap_or(0) <= amount);
            let payments = i128::from(report["loans"]["new"]["installments"].as_i64().unwrap());
            let each = at(&report, "/new/installment").unwrap();
            // Half a cent a payment is rounding.
            prop_assert!(2 * each * payments + payments >= 2 * amount);
        }
        if loans["missed"].is_object() {
            let owed = taxed("/missed/deemed").unwrap();
            let lent = identities::cents(&json!({ "loans": loans }), "/loans/missed/loan/amount").unwrap();
            // Less than two years of interest at 9.25%, at the most.
            prop_assert!(owed >= 0 && owed <= lent * 2);
        }
        if loans["offset"].is_object() {
            taxed("/offset/taxed");
            let cash = identities::cents(&json!({ "loans": loans }), "/loans/offset/other_cash").unwrap();
            let (withheld, left) = (at(&report, "/offset/withholding").unwrap(), at(&report, "/offset/cash_left").unwrap());
            prop_assert!(withheld >= 0 && left >= 0 && withheld + left == cash);
        }
    }

    /// Level payments repay the loan: paying them leaves nothing but the cents of rounding.
    #[test]
    fn level_payments_repay_the_loan(amount in 100_000..=5_000_000_i64, years in 1..=5_i64, rate in 0..=2_000_i64) {
        let loans = json!({
            "outstanding": "0", "highest_12_months": "0", "interest_percent": text(rate),
            "new": { "amount": text(amount), "years": years }
        });
        let report = cases::answer(&document(30_000_000, &loans)).unwrap();
        let each = at(&report, "/new/installment").unwrap();
        // In cents and ten-thousandths of a percent, each month rounded to the cent.
        let month = |owed: i128| (owed * (120_000 + i128::from(rate)) + 60_000) / 120_000 - each;
        let left = (0..years * 12).fold(i128::from(amount), |owed, _| month(owed));
        prop_assert!(left.abs() <= i128::from(years * 12) * 2, "{left} cents left of {amount}");
    }
}
