//! What does the plan hold, and what does it allow?

use serde_json::json;

use super::Elsewhere;
use super::account::account;
use super::loans::loans;
use crate::access::{PlanFeature, Route};
use crate::money::Usd;
use crate::order::in_order;
use crate::scenario::reader::{Object, answer, date_between, list, money, named, object, range, whole};
use crate::scenario::{Account, Answer, EmergencyTaken, MoneySource, Plan, ProblemCode};
use crate::special::EMERGENCY_LIMIT;

/// The first year of emergency personal expense distributions (SECURE 2.0 section 115).
const FIRST_EMERGENCY_YEAR: i32 = 2024;
const MOST_YEARS: usize = 100;

pub(super) fn plan(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Plan> {
    let sources = o.required("sources", "The money by source; at least one.", object(|o| sources(o, elsewhere)));
    if sources.as_ref().is_some_and(Vec::is_empty) && elsewhere.held.as_ref().is_some_and(Vec::is_empty) {
        o.refuse("sources", ProblemCode::Missing, json!(MoneySource::ALL));
    }
    let allows = o.optional("allows", "What the plan allows; absent: unknown.", object(allows)).unwrap_or_default();
    let stated_age = "The age at which the plan pays before 59 1/2; null: not known.";
    let stated_age = o.optional("stated_age", stated_age, whole(18..=75));
    let start = "The first day of participation.";
    let participation_start =
        o.optional("participation_start", start, date_between(elsewhere.birth_date, elsewhere.date));
    let spousal = "Whether the plan needs the spouse's consent to pay.";
    let spousal_consent_rules = o.optional("spousal_consent_rules", spousal, answer).unwrap_or(Answer::Unknown);
    let loans = o.optional("loans", "Loans from the plan.", object(|o| loans(o, elsewhere)));
    let taken = object(|o| emergency_taken(o, elsewhere));
    let history = "Emergency distributions of earlier years.";
    let emergency_history = o.optional("emergency_history", history, list(0..=MOST_YEARS, taken)).unwrap_or_default();

    let allows = with_stated_age(o, allows, stated_age);
    Some(Plan {
        sources: sources?,
        allows,
        stated_age,
        participation_start,
        spousal_consent_rules,
        loans,
        emergency_history,
    })
}

/// The accounts, in the order of the law; empty too where one could not be read.
fn sources(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Vec<Account>> {
    let read = |source: &MoneySource| {
        let form = object(|o| account(o, *source, elsewhere));
        o.optional(source.id(), about(*source), named("account", form))
    };
    Some(MoneySource::ALL.iter().filter_map(read).collect())
}

const fn about(source: MoneySource) -> &'static str {
    match source {
        MoneySource::PretaxDeferral => "Elective deferrals before tax, with earnings.",
        MoneySource::RothDeferral => "Designated Roth deferrals, with earnings.",
        MoneySource::QnecQmac => "Qualified nonelective and matching contributions.",
        MoneySource::SafeHarbor => "Safe-harbor match or nonelective, QACA included.",
        MoneySource::DiscMatch => "Other employer match.",
        MoneySource::ProfitSharing => "Other nonelective employer money.",
        MoneySource::RothEmployer => "Employer money allocated as designated Roth.",
        MoneySource::AfterTax => "Voluntary after-tax contributions, with earnings.",
        MoneySource::RolloverPretax => "Pre-tax money rolled in.",
        MoneySource::RolloverRoth => "Designated Roth money rolled in.",
        MoneySource::RolloverAfterTax => "After-tax money rolled in.",
        MoneySource::TransferIn => "Money transferred or merged from another plan; it keeps its old restrictions.",
        MoneySource::MoneyPurchase => "Pension money (money purchase) inside the plan.",
        MoneySource::Irr => "In-plan Roth rollover account.",
        MoneySource::Plesa => "Pension-linked emergency savings account.",
    }
}

fn allows(o: &mut Object<'_, '_>) -> Option<Vec<(PlanFeature, Answer)>> {
    let read = |feature: &PlanFeature| {
        let description = "Whether the plan document has this feature; silent means no.";
        o.optional(feature.id(), description, answer).map(|answer| (*feature, answer))
    };
    let said = PlanFeature::ALL.iter().filter_map(read).collect();
    // Whatever is said of what the law requires of every plan decides nothing.
    for route in Route::ALL.iter().filter(|route| route.feature().is_none()) {
        let _ = o.optional(route.id(), "The law requires it; whatever is said here decides nothing.", answer);
    }
    Some(said)
}

/// A plan that states an age has the feature; one that has it not states none.
fn with_stated_age(
    o: &mut Object<'_, '_>,
    mut allows: Vec<(PlanFeature, Answer)>,
    stated_age: Option<i32>,
) -> Vec<(PlanFeature, Answer)> {
    let said = allows.iter().find(|(feature, _)| *feature == PlanFeature::StatedAge).map(|(_, answer)| *answer);
    match (stated_age, said) {
        (Some(_), Some(Answer::No)) => {
            o.contradicts("stated_age", "plan.allows.stated_age", Answer::No.id());
        }
        (Some(_), None) if !o.has("allows.stated_age") => {
            allows.push((PlanFeature::StatedAge, Answer::Yes));
            in_order(&mut allows, |(a, _), (b, _)| a.cmp(b));
        }
        (Some(_), Some(Answer::Yes | Answer::Unknown) | None) | (None, _) => {}
    }
    allows
}

fn emergency_taken(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<EmergencyTaken> {
    let latest = elsewhere.year().max(FIRST_EMERGENCY_YEAR);
    let year = o.required("year", "The year in which it was taken.", whole(FIRST_EMERGENCY_YEAR..=latest));
    let amount = o.required("amount", "What was taken.", money);
    let repaid = o.optional("repaid", "What was repaid; 0 when absent.", money).unwrap_or(Usd::ZERO);
    let since = "Deferrals and employee contributions since; not known when absent.";
    let contributed_since = o.optional("contributed_since", since, money);
    if amount.is_some_and(|amount| amount > EMERGENCY_LIMIT) {
        o.refuse("amount", ProblemCode::OutOfRange, range("0", EMERGENCY_LIMIT.to_string()));
    }
    if amount.is_some_and(|amount| repaid > amount) {
        o.refuse("repaid", ProblemCode::OutOfRange, range("0", amount.unwrap_or_default().to_string()));
    }
    Some(EmergencyTaken { year: year?, amount: amount?, repaid, contributed_since })
}
