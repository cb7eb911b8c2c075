//! What happened to the worker?

use serde_json::json;

use super::Elsewhere;
use crate::additional_tax::Exception;
use crate::date::Date;
use crate::deadlines::{april_after, last_day_of_reservist, last_day_to_repay};
use crate::money::Usd;
use crate::scenario::reader::{
    Object, answer, beside, date, date_between, flag, list, money, object, positive_money, range, whole, word,
};
use crate::scenario::{
    AlreadyUsed, AlternatePayee, Birth, Carry, Corrective, CorrectiveKind, Disaster, Eaca, Emergency, Events, Hardship,
    HardshipReason, ProblemCode, Qdro, Repayment, Reservist,
};
use crate::special::{EMERGENCY_LIMIT, FOR_EACH_DISASTER};

/// More of one kind than anybody has.
const MOST: usize = 100;
const MOST_CHILDREN: i32 = 20;
/// Law: Tax Reform Act of 1986, section 1105: the limit of IRC 402(g) from 1987 on.
const FIRST_DEFERRAL_YEAR: i32 = 1987;
const MOST_DAYS: i32 = 36_600;

/// What may be repaid to a plan or an IRA.
///
/// Law: IRC 72(t)(2)(G), (H), (I), (K), (L), (M).
const REPAYABLE: &[Exception] = &[
    Exception::Reservist,
    Exception::BirthOrAdoption,
    Exception::Emergency,
    Exception::DomesticAbuse,
    Exception::TerminalIllness,
    Exception::Disaster,
];

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
    let levy = |o: &mut Object<'_, '_>| o.required("amount", "What the levy takes.", positive_money);
    let levy = o.optional("levy", "A levy of the Internal Revenue Service on the plan.", object(levy));
    let qdro = o.optional("qdro", "A qualified domestic relations order.", object(qdro));
    let repayments = "What of this payment is paid back later.";
    let repayments = o.optional("repayments", repayments, list(0..=MOST, object(repayment))).unwrap_or_default();
    each_in_its_window(o, &repayments, reservist, elsewhere);
    let used = "Taken earlier under the same limits, from any plan or IRA.";
    let used = o.optional("already_used", used, object(already_used));
    let eaca = o.optional(
        "eaca",
        "Withdrawal of default deferrals of an automatic enrollment.",
        object(|o| eaca(o, elsewhere)),
    );
    let dividend = |o: &mut Object<'_, '_>| o.required("amount", "The dividend.", positive_money);
    let dividend = o.optional("esop_dividend", "A dividend on employer stock paid out in cash.", object(dividend));
    let corrective = o.optional("corrective", "A corrective distribution.", object(|o| corrective(o, elsewhere)));
    let severed = |o: &mut Object<'_, '_>| o.required("since", "The first day of active duty.", &date);
    let severance = "Active duty of more than 30 days, deemed a severance.";
    let severed = o.optional("military_deemed_severance", severance, object(severed));

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
        repayments,
        already_used: used.unwrap_or_default(),
    })
}

fn hardship(o: &mut Object<'_, '_>) -> Option<Hardship> {
    let reason = o.required("reason", "What the money is for.", word(HardshipReason::ALL, HardshipReason::id));
    let need = o.optional("need", "What is needed, before taxes.", positive_money);
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
    let at_once = "Chosen on the return: all income in the first year, none spread over three; false when absent.";
    let all_in_first_year = o.optional("all_in_first_year", at_once, flag).unwrap_or(false);
    if let (Some(first), Some(last)) = (first_day, last_day)
        && last < first
    {
        o.contradicts("last_day", &o.path_of("first_day"), first.to_string());
    }
    Some(Disaster { first_day: first_day?, last_day, declared_on, economic_loss, all_in_first_year })
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
    let amount = o.required("amount", "What the order assigns.", positive_money);
    Some(Qdro { alternate_payee: payee?, amount: amount? })
}

fn repayment(o: &mut Object<'_, '_>) -> Option<Repayment> {
    let of = o.required("of", "What the money was taken for.", word(REPAYABLE, Exception::id));
    let amount = o.required("amount", "How much.", positive_money);
    let on = o.required("on", "The day of the repayment.", date);
    let carry = "Of a disaster: where the excess over its year's third goes; forward when absent.";
    let carry = o.optional("carry", carry, word(Carry::ALL, Carry::id)).unwrap_or(Carry::Forward);
    Some(Repayment { of: of?, amount: amount?, on: on?, carry })
}

/// Whether each repayment lies in its window: three years from the day after receipt; of a reservist,
/// two years from the day after the duty ended.
///
/// Law: IRC 72(t)(2)(G)(ii), (H)(v), (I)(vi), (K)(vi), (L)(iv), (11)(C).
fn each_in_its_window(
    o: &mut Object<'_, '_>,
    repayments: &[Repayment],
    reservist: Option<Reservist>,
    elsewhere: &Elsewhere,
) {
    let Some(received) = elsewhere.date else { return };
    for (place, repayment) in repayments.iter().enumerate() {
        let (from, to) = if repayment.of == Exception::Reservist {
            let Some(duty) = reservist else { continue };
            let Some(ended) = duty.duty_ended_on else {
                let other = beside(&o.path_of("reservist.duty_ended_on"), json!(null));
                o.refuse(&format!("repayments.{place}.on"), ProblemCode::Impossible, other);
                continue;
            };
            (ended.plus_days(1), last_day_of_reservist(ended))
        } else {
            (received.plus_days(1), last_day_to_repay(received))
        };
        if repayment.on < from || repayment.on > to {
            o.refuse(&format!("repayments.{place}.on"), ProblemCode::OutOfRange, json!({ "from": from, "to": to }));
        }
    }
}

fn already_used(o: &mut Object<'_, '_>) -> Option<AlreadyUsed> {
    let mut used = |key, description| o.optional(key, description, money).unwrap_or_default();
    let used = AlreadyUsed {
        emergency: used("emergency", "Emergency distributions this calendar year."),
        domestic_abuse: used("domestic_abuse", "Domestic abuse distributions of the same limit."),
        birth_or_adoption: used("birth_or_adoption", "Distributions for the same birth or adoption."),
        disaster: used("disaster", "Distributions for the same disaster."),
        long_term_care: used("long_term_care", "Long-term care distributions this calendar year."),
        required_minimum: used("required_minimum", "Paid of this year's required minimum."),
    };
    // Above the limit nothing counts as such a distribution.
    for (key, said, most) in
        [("emergency", used.emergency, EMERGENCY_LIMIT), ("disaster", used.disaster, FOR_EACH_DISASTER)]
    {
        if said > most {
            o.refuse(key, ProblemCode::OutOfRange, range("0", most.to_string()));
        }
    }
    Some(used)
}

fn eaca(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Eaca> {
    let first = o.required(
        "first_contribution_on",
        "The day of the first default deferral.",
        date_between(elsewhere.birth_date, None),
    );
    let amount = o.optional("amount", "The default deferrals with their earnings.", positive_money);
    Some(Eaca { first_contribution_on: first?, amount })
}

/// Law: IRC 402(g)(2)(A): an excess deferral may be paid back until 15 April after its year.
fn corrective(o: &mut Object<'_, '_>, elsewhere: &Elsewhere) -> Option<Corrective> {
    let kinds = word(CorrectiveKind::ALL, CorrectiveKind::id);
    let kind = o.required("kind", "The limit exceeded: IRC 402(g), the ADP or ACP test, or IRC 415.", kinds);
    let amount = o.required("amount", "The excess.", positive_money);
    let earnings = o.optional("earnings", "The earnings paid out with it.", money);
    let this_year = elsewhere.year();
    let year = "The year of an excess deferral; this year when absent.";
    let for_year = o.optional("for_year", year, whole(FIRST_DEFERRAL_YEAR..=this_year.max(FIRST_DEFERRAL_YEAR)));
    let in_time = |year: i32, paid: Date| {
        year == paid.year() || Date::new(year, 12, 31).is_ok_and(|last| paid <= april_after(last))
    };
    if let (Some(CorrectiveKind::ExcessDeferral), Some(year), Some(paid)) = (kind, for_year, elsewhere.date)
        && !in_time(year, paid)
    {
        let first = (0..=1).map(|years| this_year.saturating_sub(years)).filter(|year| in_time(*year, paid)).min();
        o.refuse("for_year", ProblemCode::OutOfRange, json!({ "from": first, "to": this_year }));
    }
    let for_year = for_year.filter(|year| kind == Some(CorrectiveKind::ExcessDeferral) && *year != this_year);
    Some(Corrective { kind: kind?, amount: amount?, earnings: earnings.unwrap_or_default(), for_year })
}

#[cfg(test)]
mod tests {
    use crate::scenario::Event;

    #[test]
    fn every_event_of_the_contract_is_a_key() {
        let schema = crate::scenario::json_schema();
        let keys = schema.pointer("/properties/events/properties").and_then(serde_json::Value::as_object).unwrap();
        for event in Event::ALL {
            assert!(keys.contains_key(event.id()), "{}", event.id());
        }
    }
}
