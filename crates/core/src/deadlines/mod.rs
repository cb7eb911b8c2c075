//! By when must what be done?

mod events;

pub(crate) use events::of_events;

use crate::authority::Authority;
use crate::date::Date;
use crate::facts::Facts;
use crate::ledger::{Day, Journal, Ledger, Line, Silent};
use crate::report::DeadlineId;
use crate::rollover::SIXTY_DAYS;

/// Law: IRC 72(t)(2)(H)(v), (I)(vi), (K)(vi), (L)(iv), (11)(C): three years from the day after receipt.
const REPAYMENT_MONTHS: i32 = 36;

/// 15 April of the year after, whatever the day of the week.
pub(crate) fn april_after(day: Date) -> Date {
    Day::statute(Silent, day).april_after().value()
}

/// The last day to repay what was received on a day, without the journal.
pub(crate) fn last_day_to_repay(received: Date) -> Date {
    repay_until(Day::statute(Silent, received), &[]).value()
}

/// Law: IRC 72(t)(2)(G)(ii): two years from the day after active duty ends.
const RESERVIST_MONTHS: i32 = 24;

/// The last day for a reservist to pay into an IRA, without the journal.
pub(crate) fn last_day_of_reservist(duty_ended: Date) -> Date {
    reservist_until(Day::statute(Silent, duty_ended)).value()
}

fn reservist_until<L: Ledger>(duty_ended: Day<L>) -> Day<L> {
    duty_ended.plus_days(1).last_of_months(RESERVIST_MONTHS).line(Line::ReservistIraUntil, &[Authority::Irc72t2G])
}

/// The last day to repay what an exception spares.
///
/// Law: IRC 72(t)(2)(H)(v), (I)(vi), (K)(vi), (L)(iv), (11)(C).
pub(crate) fn repay_until<L: Ledger>(paid: Day<L>, law: &'static [Authority]) -> Day<L> {
    paid.plus_days(1).last_of_months(REPAYMENT_MONTHS).line(Line::RepayUntil, law)
}

/// Law: IRC 6081(a); Treas. Reg. 1.6081-4: six months from 15 April, wherever a weekend has moved that.
const EXTENSION_MONTHS: i32 = 6;

/// Law: IRC 6511(a), 6513(a): three years from the day the return was due, where it was filed by then.
const REFUND_MONTHS: i32 = 36;

/// The calendar of a payment; `amended` where a repayment changes a return that was due before.
///
/// Law: IRC 402(c)(3) for the sixty days, 6047(d) for the payer's form, 6072(a) for the return, 6081
/// for its extension, 7503 for weekends and holidays. Of the legal holidays of the District of Columbia
/// only Emancipation Day can fall on 31 January to 2 February, 15 to 18 April or 15 to 17 October:
/// Columbus Day is 14 October at the latest. The sixty days and the repayment are not moved.
/// Not modelled: holidays of a state: errs early.
pub(crate) fn deadlines<'b>(
    facts: &Facts<'_, Journal<'b>>,
    paid_in_cash: bool,
    rollable: bool,
    repay: Option<Day<Journal<'b>>>,
    amended: bool,
) -> Vec<(DeadlineId, Day<Journal<'b>>)> {
    let paid = facts.paid;
    let mut days = Vec::new();
    if !facts.from_59_half.value() {
        days.push((DeadlineId::Date59Half, facts.date_59_half));
    }
    if paid_in_cash && rollable {
        days.push((
            DeadlineId::SixtyDay,
            paid.plus_days(SIXTY_DAYS).line(Line::SixtyDayDeadline, &[Authority::Irc402c3]),
        ));
    }
    let form =
        paid.january_after().next_business_day().line(Line::Form1099RDue, &[Authority::Irc6047d, Authority::Irc7503]);
    let april = paid.april_after();
    let extended = april
        .plus_months(EXTENSION_MONTHS)
        .next_business_day()
        .line(Line::ReturnExtended, &[Authority::Irc6081, Authority::Irc7503]);
    let due = april.next_business_day().line(Line::ReturnDue, &[Authority::Irc6072a, Authority::Irc7503]);
    days.push((DeadlineId::Form1099R, form));
    days.push((DeadlineId::ReturnDue, due));
    days.push((DeadlineId::ReturnExtended, extended));
    if let Some(last) = repay {
        days.push((DeadlineId::RepayFrom, paid.plus_days(1).line(Line::RepayFrom, &[])));
        days.push((DeadlineId::Repay, last));
    }
    if amended {
        let claim = paid.april_after().plus_months(REFUND_MONTHS);
        days.push((DeadlineId::AmendedReturn, claim.line(Line::AmendBy, &[Authority::Irc6511a, Authority::Irc6513a])));
    }
    days
}
