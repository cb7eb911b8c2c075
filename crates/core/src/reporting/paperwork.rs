//! Which papers does the payment need, from whom, and by when?

use crate::access::{ReasonCode, Route, Withheld};
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Day, Journal, Line};
use crate::loans::spouse_consents;
use crate::money::Usd;
use crate::payment::Run;
use crate::report::{Brings, Paper, Paperwork, RouteRow};
use crate::rollover::is_cash;
use crate::scenario::{DirectWay, Way};

use Brings::{Plan, You};

/// Law: Treas. Reg. 1.402(f)-1, 1.411(a)-11(c), 1.417(e)-1(b): no more than 180 and no less than 30 days
/// before; the 30 may be waived, down to 7 for the survivor annuity.
const NOTICE_DAYS: (i32, i32) = (-180, -30);
/// Law: Treas. Reg. 31.3405(c)-1, Q&A-14; 1.402(f)-1, Q&A-2: no notice where the year's payments are
/// below.
const NOTICE_FROM: Usd = Usd::dollars(200);
/// Law: IRC 411(a)(11)(A), fixed by statute.
const CONSENT_ABOVE: Usd = Usd::dollars(7_000);
/// Law: IRC 411(a)(11); Treas. Reg. 1.411(a)-11(c)(4): until 62, or a later normal retirement age.
const CONSENT_UNTIL_AGE: i32 = 62;

/// What each way out asks for beside the request itself: the table of documents.
///
/// Law: IRC 401(k)(14)(C) for hardships; 72(t)(2)(I)(iv) and (K)(v) for one's own word; Notice 2020-68,
/// D; Notice 2024-2, F; IRC 401(a)(39)(B) and 6050Z; 72(t)(2)(G); 414(p)(6); 414(w)(2).
const fn of_route(route: Route) -> &'static [(Paper, Brings)] {
    match route {
        Route::Hardship => &[(Paper::HardshipCertification, You)],
        Route::Disability => &[(Paper::DisabilityProof, You)],
        Route::Emergency => &[(Paper::EmergencyCertification, You)],
        Route::DomesticAbuse => &[(Paper::AbuseCertification, You)],
        Route::BirthAdoption => &[(Paper::BirthCertification, You)],
        Route::Disaster => &[(Paper::DisasterStatement, You)],
        Route::Reservist | Route::HeartDeemedSeverance => &[(Paper::DutyOrders, You)],
        Route::Qdro => &[(Paper::CourtOrder, You), (Paper::OrderDecision, Plan)],
        Route::LtcPremium => &[(Paper::PremiumStatement, You)],
        Route::Eaca90Day => &[(Paper::EnrollmentElection, You)],
        Route::Corrective => &[(Paper::ExcessNotice, Plan)],
        Route::Age59Half
        | Route::TerminalIllness
        | Route::StatedAge
        | Route::TwoYear
        | Route::FiveYearParticipation
        | Route::StatedEvent
        | Route::RolloverAnyTime
        | Route::AfterTaxAnyTime
        | Route::MoneyPurchase59Half
        | Route::InPlanRoth
        | Route::PlesaWithdrawal
        | Route::Rmd5Percent
        | Route::EsopDividend
        | Route::IrsLevy
        | Route::PlanTermination
        | Route::LifetimeIncomePortability
        | Route::PlanLoan => &[],
    }
}

/// Days around the payment, and the law that sets them.
type Days = (Option<i32>, Option<i32>, &'static [Authority]);

const NO_DAY: Days = (None, None, &[]);
const NOTICE_LAW: &[Authority] = &[Authority::Irc402f, Authority::Irc411a11];

/// The papers of a payment, the plan's notices last.
///
/// Law: IRC 402(f), 411(a)(11), 417(a)(2) and (3), 3405(e)(10)(B).
/// Not modelled: what a plan's own procedure asks for beyond it.
pub(crate) fn paperwork<'b>(
    facts: &Facts<'_, Journal<'b>>,
    route: Route,
    run: &Run<'_, Journal<'b>>,
    rows: &[RouteRow],
) -> Vec<Paperwork> {
    let mut needed: Vec<(Paper, Brings, Days)> = Vec::new();
    // The plan, or the tax office, acts by itself.
    let unasked = matches!(route, Route::IrsLevy | Route::EsopDividend | Route::Corrective);
    if !unasked {
        needed.extend([(Paper::Request, You, NO_DAY), (Paper::PlanSummary, You, NO_DAY)]);
    }
    needed.extend(of_route(route).iter().map(|(code, from)| {
        let before_payment = (None, Some(0), &[Authority::Irc401a39][..]);
        (*code, *from, if *code == Paper::PremiumStatement { before_payment } else { NO_DAY })
    }));
    needed.extend(of_claims(run));
    needed.extend(of_delivery(facts, run));
    needed.extend(of_spouse(facts, route, run, rows));
    needed.extend(notices(facts, route, run));
    let day = |count: Option<i32>, line, law| {
        count.map(|count| if count == 0 { facts.paid } else { facts.paid.plus_days(count) }.line(line, law).found())
    };
    let dated = |(code, from, (first, last, law)): (Paper, Brings, Days)| Paperwork {
        code,
        from,
        first_day: day(first, Line::WindowStarts, law),
        last_day: day(last, Line::WindowEnds, law),
    };
    needed.into_iter().map(dated).collect()
}

/// What a loan asks for.
///
/// Law: Treas. Reg. 1.72(p)-1, Q&A-3(b): an enforceable agreement with its amount, date and payments;
/// 1.401(a)-20, Q&A-24(a)(1), with IRC 417(a)(6)(A): the spouse's consent no more than 180 days before.
pub(crate) fn of_new_loan(facts: &Facts<'_, Journal<'_>>) -> Vec<Paperwork> {
    let paper = |code, from| Paperwork { code, from, first_day: None, last_day: None };
    let mut needed = vec![paper(Paper::LoanAgreement, You), paper(Paper::LoanSchedule, Plan)];
    if spouse_consents(facts) {
        let day = |day: Day<Journal<'_>>, line| Some(day.line(line, &[Authority::Irc417]).found());
        let (earliest, _) = NOTICE_DAYS;
        let first_day = day(facts.paid.plus_days(earliest), Line::WindowStarts);
        let last_day = day(facts.paid, Line::WindowEnds);
        needed.push(Paperwork { first_day, last_day, ..paper(Paper::SpouseConsent, You) });
    }
    needed
}

/// What proves the exceptions claimed.
fn of_claims<'b>(run: &Run<'_, Journal<'b>>) -> Vec<(Paper, Brings, Days)> {
    let excepted = run.taxed.iter().flat_map(|taxed| &taxed.additional.excepted);
    excepted
        .filter_map(|(exception, _)| match exception {
            Exception::TerminalIllness => {
                Some((Paper::PhysicianCertificate, You, (None, Some(0), &[Authority::Irc72t2L][..])))
            }
            Exception::BirthOrAdoption => Some((Paper::ChildOnReturn, You, NO_DAY)),
            Exception::Medical => Some((Paper::MedicalBills, You, NO_DAY)),
            Exception::Age59Half
            | Exception::Disability
            | Exception::Levy
            | Exception::Qdro
            | Exception::Reservist
            | Exception::Emergency
            | Exception::DomesticAbuse
            | Exception::Disaster
            | Exception::LongTermCare
            | Exception::Plesa
            | Exception::EsopDividend
            | Exception::Eaca
            | Exception::Separation55
            | Exception::Sepp
            | Exception::FirstHome
            | Exception::HigherEducation
            | Exception::UnemployedHealthInsurance
            | Exception::PhasedRetirement => None,
        })
        .collect()
}

/// Where it goes, and how much is withheld.
fn of_delivery<'b>(facts: &Facts<'_, Journal<'b>>, run: &Run<'_, Journal<'b>>) -> Vec<(Paper, Brings, Days)> {
    let ways = || run.taxed.iter().flat_map(|taxed| taxed.parts.iter().map(|(part, _)| part.way));
    let mut needed = Vec::new();
    if ways().any(|way| !is_cash(way)) {
        needed.push((Paper::RolloverInstruction, You, NO_DAY));
    }
    if ways().any(|way| way == Way::Direct(DirectWay::DirectRolloverPlan)) {
        needed.push((Paper::AcceptanceLetter, You, NO_DAY));
    }
    if ways().any(is_cash) && facts.scenario.request.withholding.is_some() {
        needed.push((Paper::FormW4R, You, NO_DAY));
    }
    needed
}

/// Whether nothing leaves the plan: turning money Roth inside it needs nobody's consent.
///
/// Law: IRC 402A(c)(4); Notice 2010-84, Q&A-3: no distribution for IRC 401(a)(11) and 411(a)(11).
fn stays_in_plan(run: &Run<'_, Journal<'_>>) -> bool {
    let mut ways = run.taxed.iter().flat_map(|taxed| taxed.parts.iter().map(|(part, _)| part.way));
    ways.all(|way| way == Way::Direct(DirectWay::InPlanRoth)) && run.taxed.is_some()
}

/// Law: IRC 417(a)(2), (3) and (6); Treas. Reg. 1.417(e)-1(b)(3).
fn of_spouse<'b>(
    facts: &Facts<'_, Journal<'b>>,
    route: Route,
    run: &Run<'_, Journal<'b>>,
    rows: &[RouteRow],
) -> Vec<(Paper, Brings, Days)> {
    const LAW: &[Authority] = &[Authority::Irc417];
    let (earliest, latest) = NOTICE_DAYS;
    let pays =
        |row: &&RouteRow| row.route == route && run.by_source.iter().any(|paid| paid.account.source == row.source);
    let consents = |row: &RouteRow| row.why.iter().any(|reason| reason.code == ReasonCode::SpousalConsent);
    if facts.alternate_payee(route).is_some() || stays_in_plan(run) || !rows.iter().filter(pays).any(consents) {
        return Vec::new();
    }
    vec![
        (Paper::SpouseConsent, You, (Some(earliest), Some(0), LAW)),
        (Paper::SurvivorNotice, Plan, (Some(earliest), Some(latest), LAW)),
    ]
}

/// The plan's notices: on rollovers where there can be one, else on withholding; and on the right to
/// leave the money in the plan.
fn notices<'b>(facts: &Facts<'_, Journal<'b>>, route: Route, run: &Run<'_, Journal<'b>>) -> Vec<(Paper, Brings, Days)> {
    let mut needed = Vec::new();
    let (earliest, latest) = NOTICE_DAYS;
    let in_time = (Some(earliest), Some(latest), NOTICE_LAW);
    let eligible = run.rollover_eligible(facts, route);
    let whole = run.gross.value() >= NOTICE_FROM;
    if eligible && whole {
        needed.push((Paper::SpecialTaxNotice, Plan, in_time));
        let young = facts.paid.value() < facts.birth.value().plus_years(CONSENT_UNTIL_AGE);
        let large = facts.vested_total.value() > CONSENT_ABOVE;
        let asked = facts.alternate_payee(route).is_none() && route != Route::IrsLevy && !stays_in_plan(run);
        if young && large && asked {
            needed.push((Paper::DeferralNotice, Plan, in_time));
        }
    }
    let beside = !eligible || run.minimum.is_some();
    if beside && whole && route.profile().withheld == Withheld::Usual {
        needed.push((Paper::WithholdingNotice, Plan, NO_DAY));
    }
    needed
}
