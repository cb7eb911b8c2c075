//! What has nobody said yet, and who can say it?

use crate::access::{PlanFeature, ReasonCode, Route};
use crate::additional_tax::Exception;
use crate::facts::Facts;
use crate::figures::states::Confidence;
use crate::ledger::Journal;
use crate::money::Usd;
use crate::payment::{admits, near_59_half};
use crate::report::{NoteCode, PartPayment, Payment, Permitted, Question, RouteRow, StateOfPayment, Unknown};
use crate::scenario::{Answer, Character, DirectWay, Known, MoneySource};

/// How near to the turn of the year the day of payment decides the tax year: a trade and a cheque take
/// about two weeks.
const DAYS_FOR_A_CHEQUE: i32 = 15;
/// Law: IRC 417(e)(1), 411(a)(11)(A), fixed by statute.
const NO_CONSENT_UP_TO: Usd = Usd::dollars(7_000);

/// What has been asked so far, each once.
#[derive(Default)]
struct Asked(Vec<Unknown>);

impl Asked {
    fn ask(&mut self, question: Question, route: Option<Route>, source: Option<MoneySource>) {
        let one = Unknown { question, route, source, dollars_at_stake: None };
        if !self.0.contains(&one) {
            self.0.push(one);
        }
    }

    fn ask_if(&mut self, open: bool, question: Question) {
        if open {
            self.ask(question, None, None);
        }
    }
}

/// The questions that the open rows, the held money and the payment leave, each once: only what nobody
/// has said, and only where it can matter.
pub(super) fn unknowns(facts: &Facts<'_, Journal<'_>>, routes: &[RouteRow], payment: Option<&Payment>) -> Vec<Unknown> {
    let mut asked = Asked::default();
    let admitted: Vec<&RouteRow> =
        routes.iter().filter(|row| row.permitted != Permitted::No && admits(facts.scenario, row.route)).collect();
    for row in admitted.iter().filter(|row| row.permitted == Permitted::Ask) {
        for reason in &row.why {
            match question(reason.code, row.source) {
                Some(Question::Allow) => {
                    asked.ask(Question::Allow, Some(row.route), None);
                    if let Some(also) = also_asked(row.route) {
                        asked.ask(also, None, None);
                    }
                }
                Some(Question::Vesting) => asked.ask(Question::Vesting, None, Some(row.source)),
                // One question reaches every route and source that it concerns.
                Some(question) => asked.ask(question, None, None),
                None => {}
            }
        }
    }
    let blocked = |row: &RouteRow| row.why.iter().any(|reason| reason.code == ReasonCode::EmergencyBlocked);
    asked.ask_if(routes.iter().any(|row| admits(facts.scenario, row.route) && blocked(row)), Question::Prior);
    of_money(facts, &admitted, payment, &mut asked);
    if let Some(payment) = payment {
        of_payment(facts, payment, &mut asked);
    }
    let scenario = facts.scenario;
    let vested_known = facts.held.iter().all(|held| held.vested.is_some());
    let small = vested_known && facts.vested_total.value() <= NO_CONSENT_UP_TO;
    let married = scenario.participant.married == Some(true) && !admitted.is_empty() && !small;
    asked.ask_if(married && scenario.plan.spousal_consent_rules == Answer::Unknown, Question::Spouse);
    asked.ask_if(asks_of_loans(facts), Question::Loan);
    asked.0
}

/// What else only the plan knows of a way out that nobody says it allows.
const fn also_asked(route: Route) -> Option<Question> {
    match route {
        Route::Hardship => Some(Question::Hardship),
        Route::Emergency => Some(Question::Emergency),
        Route::DomesticAbuse => Some(Question::DomesticAbuse),
        Route::BirthAdoption => Some(Question::Birth),
        Route::Disaster => Some(Question::Disaster),
        Route::LtcPremium => Some(Question::LongTermCare),
        Route::RolloverAnyTime => Some(Question::RolloverSource),
        Route::InPlanRoth => Some(Question::InPlanRoth),
        Route::Qdro => Some(Question::Order),
        Route::Age59Half
        | Route::Disability
        | Route::TerminalIllness
        | Route::Reservist
        | Route::HeartDeemedSeverance
        | Route::StatedAge
        | Route::TwoYear
        | Route::FiveYearParticipation
        | Route::StatedEvent
        | Route::AfterTaxAnyTime
        | Route::MoneyPurchase59Half
        | Route::PlesaWithdrawal
        | Route::Eaca90Day
        | Route::Rmd5Percent
        | Route::Corrective
        | Route::EsopDividend
        | Route::IrsLevy
        | Route::PlanTermination
        | Route::LifetimeIncomePortability
        | Route::PlanLoan => None,
    }
}

/// What decides about the tax of money that the payment takes; where nothing is asked for, of all money
/// that some way out reaches.
fn of_money(facts: &Facts<'_, Journal<'_>>, admitted: &[&RouteRow], payment: Option<&Payment>, asked: &mut Asked) {
    for held in &facts.held {
        let source = held.account.source;
        let taken = match payment {
            Some(payment) => payment.by_source.iter().any(|paid| paid.source == source),
            None => admitted.iter().any(|row| row.source == source),
        };
        if !taken {
            continue;
        }
        match held.contract.character {
            Character::Pretax => {}
            Character::DesignatedRoth => {
                let qualified = held.contract.qualified;
                let basis_decides = qualified == Some(false) && held.contract.basis.is_none();
                let mut notes = payment.into_iter().flat_map(|payment| &payment.notes);
                let one_contract = notes.any(|note| note.code == NoteCode::RothOneContract);
                asked.ask_if(qualified.is_none() || basis_decides || one_contract, Question::Roth);
            }
            Character::AfterTax => {
                let apart = held.account.separate_contract;
                asked.ask_if(held.contract.basis.is_none() || apart == Answer::Unknown, Question::AfterTax);
            }
        }
        let stock = held.account.employer_stock;
        asked.ask_if(stock.is_some_and(|stock| stock.basis.is_none()), Question::Stock);
    }
}

/// What the payment itself leaves open.
fn of_payment(facts: &Facts<'_, Journal<'_>>, payment: &Payment, asked: &mut Asked) {
    let scenario = facts.scenario;
    let route = payment.route;
    // Who offers the way out must take a repayment; of another plan nobody knows.
    let by_feature = [
        (Exception::Emergency, PlanFeature::Emergency, Question::Emergency),
        (Exception::DomesticAbuse, PlanFeature::DomesticAbuse, Question::DomesticAbuse),
        (Exception::BirthOrAdoption, PlanFeature::BirthAdoption, Question::Birth),
        (Exception::Disaster, PlanFeature::Disaster, Question::Disaster),
        (Exception::TerminalIllness, PlanFeature::TerminalIllness, Question::TerminalIllness),
    ];
    for (exception, feature, question) in by_feature {
        let claimed = payment.additional_tax.excepted.iter().any(|one| one.exception == exception);
        asked.ask_if(claimed && scenario.plan.allows(feature) == Answer::Unknown, question);
    }
    asked.ask_if(route == Route::LtcPremium, Question::LongTermCare);
    let need = scenario.events.hardship.and_then(|event| event.need).filter(|_| route == Route::Hardship);
    asked.ask_if(need.is_some_and(|need| payment.gross.value > need), Question::GrossUp);
    asked.ask_if(near_59_half(facts), Question::Date59Half);
    asked.ask_if(payment.form_1099r.iter().any(|form| form.confirm), Question::Code);
    asked.ask_if(payment.parts.len() > 1, Question::Rollover);
    let taxed = |part: &PartPayment| {
        part.delivery == DirectWay::Cash && part.includible.is_some_and(|found| found.value.is_positive())
    };
    // What the state withholds is known where its rule is beyond doubt, or a percentage was given.
    let sure = |state: &StateOfPayment| state.confidence.withholding == Confidence::High;
    let said = scenario.request.state_withholding.is_some();
    let unsure = !said && payment.state.as_ref().is_some_and(|state| !sure(state));
    asked.ask_if(unsure && payment.parts.iter().any(taxed), Question::Withholding);
    let paid = facts.paid.value();
    let turns = |days: i32| paid.plus_days(days).year() != paid.year();
    asked.ask_if(turns(DAYS_FOR_A_CHEQUE) || turns(-DAYS_FOR_A_CHEQUE), Question::PaymentDate);
    // After a hardship no plan may stop contributions; after other withdrawals its own rules decide.
    let chosen = route.is_elective() && !matches!(route, Route::Hardship | Route::InPlanRoth);
    asked.ask_if(chosen, Question::After);
    let into_roth = payment.parts.iter().any(|part| part.delivery == DirectWay::InPlanRoth);
    asked.ask_if(into_roth && scenario.plan.allows(PlanFeature::InPlanRoth) == Answer::Unknown, Question::InPlanRoth);
}

/// Whether the plan knows something about loans that decides and was not said.
fn asks_of_loans(facts: &Facts<'_, Journal<'_>>) -> bool {
    let plan = &facts.scenario.plan;
    let lends = plan.allows(PlanFeature::PlanLoan);
    let Some(loans) = &plan.loans else { return lends == Answer::Yes };
    let open = |known| !matches!(known, Known::Exactly(_));
    let borrows = lends != Answer::No && (open(loans.outstanding) || open(loans.highest));
    borrows
        || (lends == Answer::Unknown && loans.new.is_some())
        || loans.missed.is_some_and(|missed| missed.cure.is_none())
        || loans.offset.is_some_and(|offset| offset.reason.is_none())
}

/// The question that a reason leaves open.
const fn question(code: ReasonCode, source: MoneySource) -> Option<Question> {
    match code {
        ReasonCode::PlanUnknown => Some(Question::Allow),
        ReasonCode::HardshipNeedNotListed => Some(Question::Hardship),
        ReasonCode::StatedAgeUnknown | ReasonCode::SeasonedUnknown | ReasonCode::ParticipationStartUnknown => {
            Some(Question::Seasoned)
        }
        ReasonCode::VestingUnknown => Some(Question::Vesting),
        // What the employer paid in as Roth follows the kind of money that it stands for.
        ReasonCode::OriginUnknown if matches!(source, MoneySource::RothEmployer) => Some(Question::SafeHarbor),
        ReasonCode::OriginUnknown | ReasonCode::LawUnsettled => Some(Question::Sources),
        ReasonCode::EmergencyHistoryUnknown => Some(Question::Prior),
        ReasonCode::RequiredMinimumUnknown => Some(Question::RequiredMinimum),
        ReasonCode::LawAllows
        | ReasonCode::RequiredMinimumDue
        | ReasonCode::RequiredMinimumPaid
        | ReasonCode::RequiredMinimumOwnersOnly
        | ReasonCode::RequiredMinimumLater
        | ReasonCode::LawRequires
        | ReasonCode::LawForbids
        | ReasonCode::NotApplicable
        | ReasonCode::Reached59Half
        | ReasonCode::Before59Half
        | ReasonCode::HardshipNeed
        | ReasonCode::NoHardship
        | ReasonCode::OtherDistributionFirst
        | ReasonCode::EmergencyOpen
        | ReasonCode::NoEmergency
        | ReasonCode::EmergencyUsedThisYear
        | ReasonCode::EmergencyBlocked
        | ReasonCode::EmergencyAccountTooSmall
        | ReasonCode::NoRightOfItsOwn
        | ReasonCode::EventMissing
        | ReasonCode::EventUnqualified
        | ReasonCode::EventOpen
        | ReasonCode::EventNotYet
        | ReasonCode::EventOver
        | ReasonCode::EventLimitUsed
        | ReasonCode::EventUnknown
        | ReasonCode::EventByPlan
        | ReasonCode::StatedAgeReached
        | ReasonCode::BeforeStatedAge
        | ReasonCode::Seasoned
        | ReasonCode::NothingSeasoned
        | ReasonCode::FiveYearsReached
        | ReasonCode::BeforeFiveYears
        | ReasonCode::PlanAllows
        | ReasonCode::PlanRefuses
        | ReasonCode::NothingVested
        | ReasonCode::SpousalConsent => None,
    }
}

/// Whether an open row waits for a fact about the person or the account, with the plan's rule known.
pub(super) fn hangs_on_the_person(row: &RouteRow) -> bool {
    row.permitted == Permitted::Ask && row.plan == Answer::Yes && row.law == crate::report::LawSays::Yes
}
