//! What does one source hold: how much, vested how far, with which basis?

use serde_json::json;

use super::Elsewhere;
use crate::date::Date;
use crate::money::{Rate, Usd};
use crate::scenario::reader::{
    Object, answer, beside, date_between, known, list, money, object, percent, range, whole, word,
};
use crate::scenario::{
    Account, Answer, Character, Conversion, EarlierWithdrawal, EmployerStock, Known, MONTHS_TO_SEASON, MoneySource,
    ProblemCode,
};

/// A vesting schedule: its id, and the percentage by full years of service; the last one holds.
///
/// Law: IRC 411(a)(2)(B)(ii), (iii); IRC 401(k)(13)(D)(iii) for the two years of a QACA.
type Schedule = (&'static str, &'static [i64]);
const QACA: &str = "qaca_2";
const SCHEDULES: &[Schedule] =
    &[("cliff_3", &[0, 0, 0, 100]), ("graded_2_6", &[0, 0, 20, 40, 60, 80, 100]), (QACA, &[0, 0, 100])];
const LONGEST_SERVICE: i32 = 100;

/// The first year of designated Roth accounts (IRC 402A), and of in-plan Roth rollovers.
const FIRST_ROTH_YEAR: i32 = 2006;
const FIRST_IN_PLAN_ROTH_YEAR: i32 = 2010;
const MOST: usize = 1_000;

/// Money that came from elsewhere keeps the rules of one of these.
const ORIGINS: &[MoneySource] = &[
    MoneySource::PretaxDeferral,
    MoneySource::RothDeferral,
    MoneySource::QnecQmac,
    MoneySource::SafeHarbor,
    MoneySource::DiscMatch,
    MoneySource::ProfitSharing,
    MoneySource::RothEmployer,
    MoneySource::AfterTax,
    MoneySource::RolloverPretax,
    MoneySource::RolloverRoth,
    MoneySource::RolloverAfterTax,
    MoneySource::MoneyPurchase,
];

pub(super) fn account(o: &mut Object<'_, '_>, source: MoneySource, elsewhere: &Elsewhere) -> Option<Account> {
    let (today, this_year) = (elsewhere.date, elsewhere.year());
    let balance = o.required("balance", "The whole account, vested or not.", money);
    let vested = vested(o, source);
    let basis = "Basis of a designated Roth account: contributions, and amounts taxed when converted.";
    let basis = o.optional("basis", basis, known);
    let post_1986_basis = o.optional("post_1986_basis", "After-tax contributions since 1987.", known);
    let pre_1987_basis = o.optional("pre_1987_basis", "After-tax contributions before 1987.", money);
    let separate = "Whether after-tax money is kept as a separate contract.";
    let separate_contract = o.optional("separate_contract", separate, answer).unwrap_or(Answer::Unknown);
    let first = "The year of the first Roth contribution.";
    let earliest = elsewhere.birth_date.map_or(FIRST_ROTH_YEAR, |birth| birth.year().max(FIRST_ROTH_YEAR));
    let first_contribution_year =
        o.optional("first_contribution_year", first, whole(earliest..=this_year.max(earliest)));
    let earlier = "What was withdrawn while only a part was vested.";
    let earlier = o.optional("withdrawn_while_partly_vested", earlier, object(earlier_withdrawal));
    if source.always_vested() && earlier.is_some() {
        o.refuse("withdrawn_while_partly_vested", ProblemCode::Impossible, serde_json::Value::Null);
    }
    let held = "The vested part that has been in the plan for two years.";
    let held = o.optional("held_two_years", held, known);
    let deposit = object(|o| deposit(o, today));
    let deposits = "The contributions by date, instead of `held_two_years`.";
    let deposits = o.optional("deposits", deposits, list(0..=MOST, deposit));
    let origin = "The source this money came from, where it came from one.";
    let origin = o.optional("origin", origin, word(ORIGINS, MoneySource::id));
    let converted = object(|o| conversion(o, this_year));
    let conversions = o.optional("conversions", "In-plan Roth rollovers into this account.", list(0..=MOST, converted));
    let stock = o.optional("employer_stock", "Employer stock in the account.", object(employer_stock));
    let this_years = "What the employer contributed as Roth this year, not yet in the household's income.";
    let contributed_this_year = o.optional("contributed_this_year", this_years, money);
    if source != MoneySource::RothEmployer && contributed_this_year.is_some() {
        o.refuse("contributed_this_year", ProblemCode::Impossible, serde_json::Value::Null);
    }
    let prior = "The balance on 31 December of last year.";
    let balance_prior_year_end = o.optional("balance_prior_year_end", prior, money);

    if let (Some(balance), Some(stock)) = (balance, stock)
        && stock.value > balance
    {
        o.refuse("employer_stock.value", ProblemCode::OutOfRange, range("0", balance.to_string()));
    }
    let balance = balance?;
    // An earlier withdrawal changes what is vested of the rest.
    let vested_now = vested.filter(|_| earlier.is_none()).map_or(balance, |rate| balance.times(rate));
    let held_two_years = held_two_years(o, (balance, vested_now), vested, held, deposits.as_deref());
    let unseasoned = deposits.iter().flatten().enumerate().filter(|(_, one)| !one.seasoned);
    let next_to_season = unseasoned.map(|(place, one)| (place, one.date)).min_by_key(|(_, date)| *date);
    // Silence about basis is ignorance where there must be some, and zero elsewhere.
    let character = match (source, origin) {
        (MoneySource::TransferIn, Some(origin)) => origin.character(),
        (source, _) => source.character(),
    };
    let unsaid = |has_basis| {
        if has_basis { Known::Unknown } else { Known::Exactly(Usd::ZERO) }
    };
    Some(Account {
        source,
        balance,
        vested,
        basis: basis.unwrap_or(unsaid(character == Character::DesignatedRoth)),
        post_1986_basis: post_1986_basis.unwrap_or(unsaid(character == Character::AfterTax)),
        pre_1987_basis: pre_1987_basis.unwrap_or(Usd::ZERO),
        separate_contract,
        first_contribution_year,
        held_two_years,
        next_to_season,
        withdrawn_while_partly_vested: earlier,
        origin,
        conversions: conversions.unwrap_or_default(),
        employer_stock: stock,
        contributed_this_year,
        balance_prior_year_end,
    })
}

/// The vested share; none where it is not known.
fn vested(o: &mut Object<'_, '_>, source: MoneySource) -> Option<Rate> {
    let description = "The vested share; 100 when absent where the law says so, else unknown.";
    let said = o.optional("vested_percent", description, percent(0..=100));
    let vesting = "The vesting schedule, instead of `vested_percent`.";
    let computed = o.optional("vesting", vesting, object(by_schedule));
    if let (Some(said), Some(computed)) = (said, computed)
        && said != computed
    {
        let vesting = o.path_of("vesting");
        o.contradicts("vested_percent", &vesting, computed.percent_text());
    }
    let (at_once, whole) = (source.always_vested(), Rate::ONE.percent_text());
    for (key, rate) in [("vested_percent", said), ("vesting", computed)] {
        if at_once && rate.is_some_and(|rate| rate != Rate::ONE) {
            o.refuse(key, ProblemCode::Impossible, json!(whole));
        }
    }
    // The law allows safe-harbor money no slower schedule than the two years of a QACA.
    let safe_harbor = source == MoneySource::SafeHarbor;
    let schedule = o.peek("vesting.schedule").and_then(serde_json::Value::as_str);
    if safe_harbor && schedule.is_some_and(|id| id != QACA && SCHEDULES.iter().any(|schedule| schedule.0 == id)) {
        o.refuse("vesting.schedule", ProblemCode::Impossible, json!([QACA]));
    }
    said.or(computed).or((at_once || safe_harbor).then_some(Rate::ONE))
}

fn by_schedule(o: &mut Object<'_, '_>) -> Option<Rate> {
    let schedule = o.required("schedule", "The plan's schedule.", word(SCHEDULES, |schedule| schedule.0));
    let years = o.required("years_of_service", "Full years of service.", whole(0..=LONGEST_SERVICE));
    let (_, percents) = schedule?;
    let years = usize::try_from(years?).ok()?;
    percents.get(years).or(percents.last()).copied().map(Rate::percent)
}

struct Deposit {
    date: Date,
    amount: Usd,
    seasoned: bool,
}

fn deposit(o: &mut Object<'_, '_>, today: Option<Date>) -> Option<Deposit> {
    let date = o.required("date", "The day of the contribution.", date_between(None, today));
    let amount = o.required("amount", "The contribution, vested or not.", money);
    let (date, amount) = (date?, amount?);
    Some(Deposit { date, amount, seasoned: date.plus_months(MONTHS_TO_SEASON) <= today? })
}

/// The vested money that has been in the plan for two years.
fn held_two_years(
    o: &mut Object<'_, '_>,
    (balance, vested_now): (Usd, Usd),
    vested: Option<Rate>,
    said: Option<Known>,
    deposits: Option<&[Deposit]>,
) -> Known {
    let most = match said {
        Some(Known::Exactly(most) | Known::Between(_, most)) => most,
        Some(Known::Unknown) | None => Usd::ZERO,
    };
    if most > vested_now {
        o.refuse("held_two_years", ProblemCode::OutOfRange, range("0", vested_now.to_string()));
    }
    let computed = deposits.map(|deposits| {
        let seasoned: Usd = deposits.iter().filter(|one| one.seasoned).map(|one| one.amount).sum();
        match vested {
            Some(rate) => Known::Exactly(seasoned.times(rate).min(balance.times(rate))),
            None => Known::Between(Usd::ZERO, seasoned.min(balance)),
        }
    });
    if let (Some(Known::Exactly(said)), Some(Known::Exactly(computed))) = (said, computed)
        && said != computed
    {
        let deposits = o.path_of("deposits");
        o.refuse("held_two_years", ProblemCode::Contradiction, beside(&deposits, computed.to_string()));
    }
    said.or(computed).unwrap_or(Known::Unknown)
}

fn conversion(o: &mut Object<'_, '_>, this_year: i32) -> Option<Conversion> {
    let years = FIRST_IN_PLAN_ROTH_YEAR..=this_year.max(FIRST_IN_PLAN_ROTH_YEAR);
    let year = o.required("year", "The year of the rollover.", whole(years));
    let taxable = o.required("taxable", "The amount that was taxed.", money);
    Some(Conversion { year: year?, taxable: taxable? })
}

fn earlier_withdrawal(o: &mut Object<'_, '_>) -> Option<EarlierWithdrawal> {
    let amount = o.required("amount", "What was withdrawn.", money);
    let after = "The balance right after it, where the plan counts by the ratio of the balances.";
    let balance_after = o.optional("balance_after", after, money);
    Some(EarlierWithdrawal { amount: amount?, balance_after })
}

fn employer_stock(o: &mut Object<'_, '_>) -> Option<EmployerStock> {
    let value = o.required("value", "What the shares are worth.", money);
    let basis = o.optional("basis", "What the plan paid for them.", money);
    Some(EmployerStock { value: value?, basis })
}
