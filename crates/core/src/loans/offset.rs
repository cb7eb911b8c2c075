//! What if the plan takes the loan out of the account?

use super::taxed::{As, taxed};
use super::{Dated, notes};
use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Amount, Day, Field, Journal, Ledger, Line, TrackedRate};
use crate::report::{DeadlineId, Offset};
use crate::rollover::SIXTY_DAYS;
use crate::scenario::{Answer, LoanOffset, OffsetReason};
use crate::withholding::{self, Regime};

/// Law: Treas. Reg. 1.402(c)-3(a)(2): within the year after the severance.
const MONTHS_AFTER_SEVERANCE: i32 = 12;
/// Law: Treas. Reg. 301.9100-2(b), 1.6081-4: six months after 15 April.
const EXTENSION_MONTHS: i32 = 6;
const QUALIFIED: &[Authority] = &[Authority::Irc402c3C, Authority::Reg1402c3];

/// An offset: whether it is a qualified one, until when it can be rolled over, what is withheld, and
/// what it costs if it is not.
///
/// Law: IRC 402(c)(3)(C); Treas. Reg. 1.402(c)-3; 1.72(p)-1, Q&A-13; IRC 3405(c), Treas. Reg.
/// 31.3405(c)-1, Q&A-11: 20% of all that is taxable, out of the cash that there is.
/// Form: Form 1099-R, box 7, code M for a qualified offset, never L.
/// Not modelled: an offset of a loan that was taxed before; other money paid with it that is not
/// taxable.
pub(super) fn offset<'b>(facts: &Facts<'_, Journal<'b>>, offset: LoanOffset, days: &mut Vec<Dated<'b>>) -> Offset {
    let ledger = facts.ledger;
    let amount = Amount::input(ledger, Field::at("/plan/loans/offset/amount"), offset.amount)
        .line(Line::LoanOffsetAmount, &[Authority::Reg172p1]);
    let on = Day::input(ledger, Field::at("/plan/loans/offset/on"), offset.on).line(Line::LoanOffsetOn, &[]);
    let qualified = qualified(ledger, &offset);
    let severed = offset.reason == Some(OffsetReason::Severance);
    let severed_in = if severed { offset.severed_on.or(Some(offset.on)).map(crate::date::Date::year) } else { None };
    let taxed =
        taxed(facts, (on, amount), offset.from_source, As::Offset { qualified: qualified == Answer::Yes, severed_in });
    let sixty = on.plus_days(SIXTY_DAYS).line(Line::LoanRollOverBy, &[Authority::Irc402c3]);
    let due = on.april_after();
    let with_extension = (qualified != Answer::No).then(|| {
        let extended = due.plus_months(EXTENSION_MONTHS).next_business_day();
        extended.line(Line::LoanRollOverExtended, &[Authority::Irc402c3C, Authority::Reg3019100_2b])
    });
    let by = match qualified {
        Answer::Yes => due.next_business_day().line(Line::LoanRollOverBy, QUALIFIED),
        Answer::No | Answer::Unknown => sixty,
    };
    for (id, day) in [(DeadlineId::LoanRollOver, Some(by)), (DeadlineId::LoanRollOverExtended, with_extension)] {
        days.extend(day.filter(|day| day.value() >= facts.paid.value()).map(|day| (id, day)));
    }

    let cash = Amount::input(ledger, Field::at("/plan/loans/offset/other_cash"), offset.other_cash);
    let cash = if offset.other_cash.is_positive() { cash } else { Amount::zero(ledger) };
    let cash = cash.line(Line::LoanOffsetCash, &[]);
    let withheld = taxed.split.map(|split| {
        let all = cash + split.includible;
        let rate = withholding::minimum(Regime::Rollable, (cash + amount).value());
        let rate = TrackedRate::statute(ledger, rate).line(Line::WithholdingMinimum, &[Authority::Irc3405c]);
        all.times_rate(rate)
            .smaller(cash)
            .line(Line::FederalWithholding, &[Authority::Irc3405c, Authority::Reg313405c1])
    });
    Offset {
        amount: amount.found(),
        qualified,
        roll_over_by: by.found(),
        with_extension: with_extension.map(Day::found),
        withholding: withheld.map(Amount::found),
        cash_left: withheld.map(|withheld| (cash - withheld).line(Line::CashNow, &[]).found()),
        taxed: taxed.found(),
        notes: notes::of_offset(facts, &offset, qualified, &taxed),
    }
}

/// Whether it is a qualified plan loan offset.
///
/// Law: IRC 402(c)(3)(C)(ii), (iii): solely because the plan ended or the work did, of a loan that had
/// kept its terms; Treas. Reg. 1.402(c)-3(a)(2): until the first anniversary of the severance.
fn qualified<L: Ledger>(ledger: L, offset: &LoanOffset) -> Answer {
    if !offset.in_good_standing {
        return Answer::No;
    }
    match (offset.reason, offset.severed_on) {
        (None, _) => Answer::Unknown,
        (Some(OffsetReason::PlanTermination), _) => Answer::Yes,
        (Some(OffsetReason::Other), _) => Answer::No,
        (Some(OffsetReason::Severance), None) => Answer::Unknown,
        (Some(OffsetReason::Severance), Some(severed)) => {
            let severed = Day::input(ledger, Field::at("/plan/loans/offset/severed_on"), severed);
            let last = severed.plus_months(MONTHS_AFTER_SEVERANCE).line(Line::WindowEnds, QUALIFIED);
            if offset.on <= last.value() { Answer::Yes } else { Answer::No }
        }
    }
}
