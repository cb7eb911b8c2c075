//! What has nobody said yet, and who can say it?

use crate::access::{PlanFeature, ReasonCode};
use crate::facts::Facts;
use crate::ledger::Journal;
use crate::payment::admits;
use crate::report::{Permitted, Question, RouteRow, Unknown};
use crate::scenario::{Answer, Character, Known};

/// The questions that the open rows and the held money leave, each once.
pub(super) fn unknowns(facts: &Facts<'_, Journal<'_>>, routes: &[RouteRow]) -> Vec<Unknown> {
    let mut unknowns: Vec<Unknown> = Vec::new();
    let mut ask = |question, route, source| {
        let one = Unknown { question, route, source, dollars_at_stake: None };
        if !unknowns.contains(&one) {
            unknowns.push(one);
        }
    };
    let asked = |row: &&RouteRow| row.permitted == Permitted::Ask && admits(facts.scenario, row.route);
    for row in routes.iter().filter(asked) {
        for reason in &row.why {
            match question(reason.code) {
                Some(Question::Allow) => ask(Question::Allow, Some(row.route), None),
                Some(Question::Vesting) => ask(Question::Vesting, None, Some(row.source)),
                // One question reaches every route and source that it concerns.
                Some(question) => ask(question, None, None),
                None => {}
            }
        }
    }
    for held in &facts.held {
        match held.contract.character {
            Character::Pretax => {}
            Character::DesignatedRoth
                if held.contract.qualified.is_none()
                    || (held.contract.qualified == Some(false) && held.contract.basis.is_none()) =>
            {
                ask(Question::Roth, None, None);
            }
            Character::DesignatedRoth => {}
            Character::AfterTax
                if held.contract.basis.is_none() || held.account.separate_contract == Answer::Unknown =>
            {
                ask(Question::AfterTax, None, None);
            }
            Character::AfterTax => {}
        }
    }
    let married = facts.scenario.participant.married == Some(true);
    if married && facts.scenario.plan.spousal_consent_rules == Answer::Unknown {
        ask(Question::Spouse, None, None);
    }
    if asks_of_loans(facts) {
        ask(Question::Loan, None, None);
    }
    unknowns
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
const fn question(code: ReasonCode) -> Option<Question> {
    match code {
        ReasonCode::PlanUnknown => Some(Question::Allow),
        ReasonCode::HardshipNeedNotListed => Some(Question::Hardship),
        ReasonCode::StatedAgeUnknown | ReasonCode::SeasonedUnknown | ReasonCode::ParticipationStartUnknown => {
            Some(Question::Seasoned)
        }
        ReasonCode::VestingUnknown => Some(Question::Vesting),
        ReasonCode::OriginUnknown | ReasonCode::LawUnsettled => Some(Question::Sources),
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
