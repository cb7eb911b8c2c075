//! What happened to the worker?

use super::Elsewhere;
use crate::money::Usd;
use crate::scenario::reader::{Object, answer, date, date_between, flag, list, money, object, whole, word};
use crate::scenario::{
    AlreadyUsed, AlternatePayee, Birth, Corrective, CorrectiveKind, Disaster, Eaca, Emergency, Event, Events, Hardship,
    HardshipReason, Qdro, Reservist,
};

/// More of one kind than anybody has.
const MOST: usize = 100;
const MOST_CHILDREN: i32 = 20;
const MOST_DAYS: i32 = 36_600;

/// What may be repaid to a plan or an IRA.
///
/// Law: IRC 72(t)(2)(G), (H), (I), (K), (L), (M).
const REPAYABLE: &[&str] =
    &["reservist", "birth_or_adoption", "emergency", "domestic_abuse", "terminal_illness", "disaster"];

pub(super) fn events(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Events> {
    // Nothing happened to the worker before the worker's birth.
    let date = date_between(elsewhere.birth_date, None);
    let hardship = o.optional("hardship", "An immediate and heavy financial need.", object(hardship));
    let emergency = o.optional("emergency", "An unforeseeable emergency of person or family.", object(emergency));
    let births =
        o.optional("birth_or_adoption", "Children born or adopted.", list(0..=MOST, object(|o| birth(o, elsewhere))));
    let abuse = |o: &mut Object<'_, '_>| o.required("latest_date", "The latest day of the abuse.", &date);
    let abuse = o.optional("domestic_abuse", "Abuse by a spouse or domestic partner.", object(abuse));
    let illness = |o: &mut Object<'_, '_>| o.required("certified_on", "The day of the physician's certificate.", &date);
    let illness = o.optional("terminal_illness", "An illness certified as terminal.", object(illness));
    let disaster = o.optional("disaster", "A federally declared disaster.", object(|o| disaster(o, elsewhere)));
    let disability = |o: &mut Object<'_, '_>| {
        o.required("meets_72m7", "Unable to do any substantial gainful work, as IRC 72(m)(7) means it.", answer)
    };
    let disability = o.optional("disability", "A disability.", object(disability));
    // Read at the root, where the household's figure stands beside it.
    o.optional("medical_expenses_paid", "Paid this year, unreimbursed, before the floor.", money);
    let premium = o.optional("long_term_care_premium", "Premium of certified long-term care insurance.", money);
    let reservist = o.optional("reservist", "A reservist called to active duty.", object(|o| reservist(o, elsewhere)));
    let levy = |o: &mut Object<'_, '_>| o.required("amount", "What the levy takes.", money);
    let levy = o.optional("levy", "A levy of the Internal Revenue Service on the plan.", object(levy));
    let qdro = o.optional("qdro", "A qualified domestic relations order.", object(qdro));
    let repayments = "Repayments of earlier payments.";
    let repayments = o.optional("repayments", repayments, list(0..=MOST, object(repayment)));
    let used = "Taken earlier under the same limits, from any plan or IRA.";
    let used = o.optional("already_used", used, object(already_used));
    let eaca = o.optional(
        "eaca",
        "Withdrawal of default deferrals of an automatic enrollment.",
        object(|o| eaca(o, elsewhere)),
    );
    let dividend = |o: &mut Object<'_, '_>| o.required("amount", "The dividend.", money);
    let dividend = o.optional("esop_dividend", "A dividend on employer stock paid out in cash.", object(dividend));
    let corrective = o.optional("corrective", "A corrective distribution.", object(corrective));
    let severed = |o: &mut Object<'_, '_>| o.required("since", "The first day of active duty.", &date);
    let severance = "Active duty of more than 30 days, deemed a severance.";
    let severed = o.optional("military_deemed_severance", severance, object(severed));

    let happened = |event: &Event| match event {
        // Their rules are loaded.
        Event::Hardship
        | Event::Emergency
        | Event::BirthOrAdoption
        | Event::DomesticAbuse
        | Event::TerminalIllness
        | Event::Disaster
        | Event::Disability
        | Event::LongTermCarePremium
        | Event::Reservist
        | Event::Levy
        | Event::Qdro
        | Event::Eaca
        | Event::EsopDividend
        | Event::Corrective
        | Event::MilitaryDeemedSeverance => false,
        Event::Repayments => repayments.as_ref().is_some_and(|repayments| !repayments.is_empty()),
    };
    Some(Events {
        hardship,
        emergency,
        medical_expenses_paid: Usd::ZERO,
        birth_or_adoption: births.unwrap_or_default(),
        domestic_abuse: abuse,
        terminal_illness: illness,
        disaster,
        disability,
        long_term_care_premium: premium.unwrap_or_default(),
        reservist,
        levy,
        qdro,
        eaca,
        esop_dividend: dividend,
        corrective,
        military_deemed_severance: severed,
        already_used: used.unwrap_or_default(),
        not_modelled: Event::ALL.iter().copied().filter(happened).collect(),
    })
}

fn hardship(o: &mut Object<'_, '_>) -> Option<Hardship> {
    let reason = o.required("reason", "What the money is for.", word(HardshipReason::ALL, HardshipReason::id));
    let need = o.optional("need", "What is needed, before taxes.", money);
    Some(Hardship { reason: reason?, need })
}

fn emergency(o: &mut Object<'_, '_>) -> Option<Emergency> {
    Some(Emergency { need: o.optional("need", "What is needed.", money) })
}

fn birth(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Birth> {
    let date = o.required("date", "Of the birth, or of the final adoption.", date_between(elsewhere.birth_date, None));
    let children = o.optional("children", "How many; 1 when absent.", whole(1..=MOST_CHILDREN));
    Some(Birth { date: date?, children: children.unwrap_or(1) })
}

fn disaster(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Disaster> {
    let own = date_between(elsewhere.birth_date, None);
    let first_day = o.required("first_day", "The first day of the incident period.", own);
    let last_day = o.optional("last_day", "The last day of the incident period; null while it lasts.", date);
    let declared_on = o.optional("declared_on", "The day of the declaration.", date);
    let economic_loss = o.optional("economic_loss", "Whether it caused an economic loss.", flag);
    if let (Some(first), Some(last)) = (first_day, last_day)
        && last < first
    {
        o.contradicts("last_day", &o.path_of("first_day"), first.to_string());
    }
    Some(Disaster { first_day: first_day?, last_day, declared_on, economic_loss })
}

fn reservist(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Reservist> {
    let ordered_on =
        o.required("ordered_on", "The day of the order or call.", date_between(elsewhere.birth_date, None));
    let days = o.optional("days", "Length of the duty in days; absent for an indefinite period.", whole(1..=MOST_DAYS));
    let duty_ended_on = o.optional("duty_ended_on", "The last day of active duty; null while it lasts.", date);
    if let (Some(ordered), Some(ended)) = (ordered_on, duty_ended_on)
        && ended < ordered
    {
        let other = o.path_of("ordered_on");
        o.contradicts("duty_ended_on", &other, ordered.to_string());
    }
    Some(Reservist { ordered_on: ordered_on?, days, duty_ended_on })
}

fn qdro(o: &mut Object<'_, '_>) -> Option<Qdro> {
    let payee = word(AlternatePayee::ALL, AlternatePayee::id);
    let payee = o.required("alternate_payee", "Whom the order pays.", payee);
    let amount = o.required("amount", "What the order assigns.", money);
    Some(Qdro { alternate_payee: payee?, amount: amount? })
}

fn repayment(o: &mut Object<'_, '_>) -> Option<()> {
    let of = o.required("of", "The payment repaid.", word(REPAYABLE, |payment| payment));
    let amount = o.required("amount", "How much.", money);
    let on = o.required("on", "The day of the repayment.", date);
    of.and(amount).and(on).map(|_| ())
}

fn already_used(o: &mut Object<'_, '_>) -> Option<AlreadyUsed> {
    let mut used = |key, description| o.optional(key, description, money).unwrap_or_default();
    Some(AlreadyUsed {
        emergency: used("emergency", "Emergency distributions this calendar year."),
        domestic_abuse: used("domestic_abuse", "Domestic abuse distributions of the same limit."),
        birth_or_adoption: used("birth_or_adoption", "Distributions for the same birth or adoption."),
        disaster: used("disaster", "Distributions for the same disaster."),
    })
}

fn eaca(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Eaca> {
    let first = o.required(
        "first_contribution_on",
        "The day of the first default deferral.",
        date_between(elsewhere.birth_date, None),
    );
    let amount = o.optional("amount", "The default deferrals with their earnings.", money);
    Some(Eaca { first_contribution_on: first?, amount })
}

fn corrective(o: &mut Object<'_, '_>) -> Option<Corrective> {
    let kinds = word(CorrectiveKind::ALL, CorrectiveKind::id);
    let kind = o.required("kind", "The limit exceeded: IRC 402(g), the ADP or ACP test, or IRC 415.", kinds);
    let amount = o.required("amount", "The excess.", money);
    let earnings = o.optional("earnings", "The earnings paid out with it.", money);
    Some(Corrective { kind: kind?, amount: amount?, earnings: earnings.unwrap_or_default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_event_of_the_contract_is_a_key() {
        let schema = crate::scenario::json_schema();
        let keys = schema.pointer("/properties/events/properties").and_then(serde_json::Value::as_object).unwrap();
        for event in Event::ALL {
            assert!(keys.contains_key(event.id()), "{}", event.id());
        }
    }
}
