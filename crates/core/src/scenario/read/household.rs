//! What does the household's tax return say?

use serde_json::{Value, json};

use super::Elsewhere;
use crate::money::Usd;
use crate::scenario::reader::{
    Object, Slot, amount, beside, flag, list, money, percent, range, signed_money, whole, word,
};
use crate::scenario::{Answer, FilingStatus, Household, HouseholdAmounts, ProblemCode};

/// How a household may live in its state; all but the first are refused by name.
const RESIDENCES: &[&str] = &[WHOLE_YEAR, "part_year", "two_states"];
const WHOLE_YEAR: &str = "whole_year";

/// The fifty states and the District of Columbia.
const STATES: &[&str] = &[
    "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY", "LA",
    "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR",
    "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY",
];
const OLDEST: i32 = 120;
const OLDEST_CHILD: i32 = 18;
const MOST_DEPENDENTS: i32 = 30;
const MOST_CHILDREN: usize = 30;
/// No locality takes more.
const MOST_LOCAL_PERCENT: i64 = 10;

/// The amounts of the return, each with its meaning.
const AMOUNTS: &[(&str, &str)] = &[
    ("wages_taxpayer", "Form W-2 box 1 of the taxpayer, after pre-tax deferrals."),
    ("wages_spouse", "Form W-2 box 1 of the spouse, after pre-tax deferrals."),
    ("taxable_interest", "Taxable interest."),
    ("tax_exempt_interest", "Tax-exempt interest."),
    ("ordinary_dividends", "Ordinary dividends, the qualified ones included."),
    ("qualified_dividends", "Qualified dividends."),
    ("short_term_gain", "Net short-term capital gain, or loss."),
    ("long_term_gain", "Net long-term capital gain, or loss."),
    ("pension_other_taxable", "Taxable pensions, annuities and IRA distributions beside this payment."),
    (DISTRIBUTION, "The 401(k) distribution, fully taxable, the taxpayer's."),
    ("social_security_benefits", "Social Security benefits, before any part of them is taxed."),
    ("other_ordinary_income", "Other ordinary income that is neither earned nor from investments, or a loss."),
    ("student_loan_interest_deduction", "Student loan interest as allowed."),
    ("traditional_ira_deduction", "Deduction for a traditional IRA as allowed."),
    ("student_loan_interest_paid", "Student loan interest paid, before the phase-out."),
    ("traditional_ira_contribution", "Contribution to a traditional IRA, before the phase-out."),
    ("state_local_income_tax", "State and local income tax, before the cap."),
    ("real_estate_tax", "Real estate tax, before the cap."),
    ("mortgage_interest", "Deductible mortgage interest."),
    ("charity_cash", "Cash given to charity."),
    ("medical_expenses", "Medical expenses, before the floor."),
    ("benchmark_premium_annual", "Yearly premium of the second lowest silver plan."),
    ("advance_premium_credit", "Premium tax credit received in advance."),
    ("elective_deferrals_taxpayer", "Elective deferrals of the taxpayer."),
    ("elective_deferrals_spouse", "Elective deferrals of the spouse."),
    (
        "distributions_other_years",
        "Plan and IRA distributions of the last two years and of next year until the return is due, not rolled over.",
    ),
    ("care_expenses", "Care of a child or dependent."),
    ("education_expenses", "Tuition and related expenses of a student in the first four years of college."),
    ("lifetime_learning_expenses", "Tuition and related expenses of any other course."),
    ("tips", "Qualified tips."),
    ("overtime_premium", "Qualified overtime premium."),
    ("car_loan_interest", "Qualified car loan interest."),
    ("prior_year_tax", "Total tax of last year's return."),
    ("prior_year_agi", "Adjusted gross income of last year's return."),
    ("withheld_other", "Federal tax withheld beside this payment."),
    ("estimated_paid", "Estimated tax paid."),
    (
        "state_basis",
        "Contributions to this plan that the state has taxed and federal law has not, and that have not come out.",
    ),
];
/// A scenario computes it; only a household on its own says it.
const DISTRIBUTION: &str = "distribution_taxable";
/// Where the law knows losses.
const SIGNED: &[&str] = &["short_term_gain", "long_term_gain", "other_ordinary_income"];
/// What only a joint return has.
const OF_SPOUSE: &[&str] = &["age_spouse", "blind_spouse", "wages_spouse", "elective_deferrals_spouse"];

/// What a dependent cannot have.
const NOT_OF_A_DEPENDENT: &[&str] =
    &["children_ages", "other_adult_dependents", "benchmark_premium_annual", "advance_premium_credit"];

/// Reads a household: within a scenario, or on its own.
pub(super) fn household(o: &mut Object<'_, '_>, within: Option<&Elsewhere>) -> Option<Household> {
    let filing_status = filing_status(o, within);
    let state = o.optional("state", "The state of residence, two letters.", word(STATES, |state| state));
    let age = "At the end of the tax year; in a scenario it follows from the birth date.";
    let age_said = o.optional("age_taxpayer", age, whole(0..=OLDEST));
    let age_spouse = o.optional("age_spouse", "At the end of the tax year.", whole(0..=OLDEST));
    let blind_taxpayer = o.optional("blind_taxpayer", "Whether the taxpayer is blind.", flag).unwrap_or(false);
    let blind_spouse = o.optional("blind_spouse", "Whether the spouse is blind.", flag).unwrap_or(false);
    let children = "Ages of the dependent children, at the end of the tax year.";
    let ages = list(0..=MOST_CHILDREN, whole(0..=OLDEST_CHILD));
    let children_ages = o.optional("children_ages", children, ages).unwrap_or_default();
    let adults = "Other dependents, grown up.";
    let adults = o.optional("other_adult_dependents", adults, whole(0..=MOST_DEPENDENTS));
    let claimed = "Whether somebody else may claim the taxpayer as a dependent.";
    let claimed_as_dependent = o.optional("claimed_as_dependent", claimed, flag).unwrap_or(false);
    let mut amounts = HouseholdAmounts::default();
    let places = AMOUNTS.iter().zip(amounts.each_mut());
    for ((name, description), amount) in places.filter(|((name, _), _)| within.is_none() || *name != DISTRIBUTION) {
        let form: fn(&mut Slot<'_, '_>) -> Option<Usd> = if SIGNED.contains(name) { signed_money } else { money };
        if let Some(given) = o.optional(name, description, form) {
            *amount = given;
        }
    }
    let local_rate = o.optional("local_rate_percent", "Rate of a local income tax.", percent(0..=MOST_LOCAL_PERCENT));
    let exclusion = "The answer to the state's question about its retirement exclusion; absent: unknown.";
    let state_exclusion = o.optional("state_exclusion", exclusion, word(Answer::ALL, Answer::id));
    let residence = "How long the household lives in the state; whoever moves or lives in two states is not covered.";
    let residence = o.optional("state_residence", residence, word(RESIDENCES, |residence| residence));
    if residence.is_some_and(|residence| residence != WHOLE_YEAR) {
        o.refuse("state_residence", ProblemCode::NotCovered, json!([WHOLE_YEAR]));
    }

    no_spouse_beside_a_single_return(o, filing_status);
    nobody_of_a_dependents_own(o, claimed_as_dependent);
    qualified_within_ordinary(o);
    let age_taxpayer = within.map_or(age_said, |elsewhere| age_taxpayer(o, elsewhere, age_said));
    Some(Household {
        filing_status: filing_status?,
        state: state.map(Into::into),
        age_taxpayer,
        age_spouse,
        blind_taxpayer,
        blind_spouse,
        children_ages,
        other_adult_dependents: adults.unwrap_or(0),
        claimed_as_dependent,
        amounts,
        medical_said_in_events: false,
        state_exclusion: state_exclusion.unwrap_or(Answer::Unknown),
        local_rate,
    })
}

/// The filing status; in a scenario, being married or not stands for the usual one.
fn filing_status(o: &mut Object<'_, '_>, within: Option<&Elsewhere>) -> Option<FilingStatus> {
    const KEY: &str = "filing_status";
    let form = word(FilingStatus::ALL, FilingStatus::id);
    let Some(elsewhere) = within else {
        return o.required(KEY, "Filing status.", form);
    };
    let description = "Filing status; absent: married_joint or single, as `participant.married` says.";
    let said = o.optional(KEY, description, form);
    match (o.has(KEY), elsewhere.married) {
        (true, _) => said,
        (false, Some(true)) => Some(FilingStatus::MarriedJoint),
        (false, Some(false)) => Some(FilingStatus::Single),
        (false, None) => {
            o.refuse(KEY, ProblemCode::Missing, json!(FilingStatus::ALL));
            None
        }
    }
}

fn no_spouse_beside_a_single_return(o: &mut Object<'_, '_>, status: Option<FilingStatus>) {
    if status.is_none_or(|status| status == FilingStatus::MarriedJoint) {
        return;
    }
    // False and zero say nothing.
    let says = |given: &Value| *given != json!(false) && amount(given) != Ok(Usd::ZERO);
    let needs = beside(&o.path_of("filing_status"), FilingStatus::MarriedJoint.id());
    for key in OF_SPOUSE {
        if o.peek(key).is_some_and(says) {
            o.refuse(key, ProblemCode::Impossible, needs.clone());
        }
    }
}

/// Law: IRC 152(b)(1): a dependent has no dependents; 36B(c)(1)(D): nor a premium tax credit.
fn nobody_of_a_dependents_own(o: &mut Object<'_, '_>, claimed_as_dependent: bool) {
    if !claimed_as_dependent {
        return;
    }
    let says = |given: &Value| given.as_array().map_or(amount(given) != Ok(Usd::ZERO), |list| !list.is_empty());
    let needs = beside(&o.path_of("claimed_as_dependent"), false);
    for key in NOT_OF_A_DEPENDENT {
        if o.peek(key).is_some_and(says) {
            o.refuse(key, ProblemCode::Impossible, needs.clone());
        }
    }
}

fn qualified_within_ordinary(o: &mut Object<'_, '_>) {
    const QUALIFIED: &str = "qualified_dividends";
    let at = |key| o.peek(key).map_or(Ok(Usd::ZERO), amount);
    if let (Ok(qualified), Ok(ordinary)) = (at(QUALIFIED), at("ordinary_dividends"))
        && qualified > ordinary
    {
        o.refuse(QUALIFIED, ProblemCode::OutOfRange, range("0", ordinary.to_string()));
    }
}

/// The taxpayer's age on 31 December of the year of the request.
///
/// Law: IRC 63(f); Form 1040 instructions: born on 1 January counts as a year older on the day before.
fn age_taxpayer(o: &mut Object<'_, '_>, elsewhere: &Elsewhere, said: Option<i32>) -> Option<i32> {
    let (born, year) = (elsewhere.birth_date?, elsewhere.date?.year());
    let on_new_year = born.month() == 1 && born.day() == 1;
    let age = year.saturating_sub(born.year()).saturating_add(i32::from(on_new_year));
    if said.is_some_and(|said| said != age) {
        o.contradicts("age_taxpayer", "participant.birth_date", born.to_string());
    }
    Some(age)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_amount_of_the_contract_has_its_key_and_its_meaning() {
        let names: Vec<&str> = AMOUNTS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, HouseholdAmounts::FIELDS);
        assert!(SIGNED.iter().all(|name| names.contains(name)));
    }
}
