//! Which money that was converted to Roth inside the plan does the 10% reach when it leaves?

use crate::authority::Authority;
use crate::ledger::{Amount, Field, Ledger, Line, sum};
use crate::order::in_order;
use crate::scenario::Account;

/// Law: IRC 408A(d)(3)(F)(i)(I), fixed by statute: five taxable years, that of the conversion the first.
const LAST_YEAR: i32 = 4;
const LAW: &[Authority] = &[Authority::Irc408Ad3F, Authority::Irc402Ac4, Authority::Notice2010_84];

/// The converted money in a payment of so much basis that was taxed less than five taxable years ago.
/// Basis leaves the account by the conversions, the oldest first, of each what was taxed first; what
/// the account's basis lacks of them has left already.
///
/// Law: IRC 402A(c)(4)(D), 408A(d)(3)(F) and (d)(4)(B); Notice 2010-84, Q&A-12 and Q&A-13.
/// Form: Form 1099-R, box 10; Form 5329, line 1.
/// Not modelled: money that was already taxed when it was converted leaves after all that was taxed:
/// errs high.
pub fn recapture<L: Ledger>(
    ledger: L,
    account: &Account,
    year: i32,
    basis_left: Amount<L>,
    paid: Amount<L>,
) -> Option<Amount<L>> {
    let mut conversions: Vec<_> = account.conversions.iter().enumerate().collect();
    if conversions.is_empty() {
        return None;
    }
    in_order(&mut conversions, |(_, a), (_, b)| a.year.cmp(&b.year));
    let said = |place, amount| {
        let path = "/plan/sources/*/conversions/*/taxable";
        Amount::input(ledger, Field::in_list_of(account.source, path, place), amount).line(Line::ConvertedTaxable, &[])
    };
    let converted: Vec<_> = conversions.into_iter().map(|(place, one)| (one.year, said(place, one.taxable))).collect();
    let mut gone = sum(ledger, converted.iter().map(|(_, amount)| *amount)).less(basis_left);
    let mut left = paid;
    let mut reached = Vec::new();
    for (converted_in, amount) in converted {
        let here = amount.less(gone).line(Line::ConvertedLeft, LAW);
        gone = gone.less(amount);
        let taken = left.smaller(here);
        left = left - taken;
        if year <= converted_in.saturating_add(LAST_YEAR) {
            reached.push(taken);
        }
    }
    Some(sum(ledger, reached).line(Line::Recapture, LAW))
}
