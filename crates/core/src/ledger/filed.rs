//! What would stand on a filed return: whole dollars, and the tax from the Tax Table?
//!
//! The same rules, computed with the rounding of the forms: nothing is recorded, every product is
//! rounded to the dollar as the line of a worksheet is, and below $100,000 the tax is that of the
//! row's middle.

use super::{Ledger, Line, Step};
use crate::authority::Authority;
use crate::figures::Schedule;
use crate::money::Usd;

/// Computes in whole dollars, as on a filed return.
#[derive(Clone, Copy, Debug)]
pub struct Filed;

/// Form: Form 1040 instructions (2025), Tax Table: for taxable income below this.
const TABLE_BELOW: Usd = Usd::dollars(100_000);
/// Form: Tax Table: from here on the rows are $50 wide, below $25.
const WIDE_ROWS_FROM: Usd = Usd::dollars(3_000);
const WIDE: Usd = Usd::dollars(50);
const NARROW: Usd = Usd::dollars(25);
/// Form: Tax Table: the first rows, which are narrower still: where each begins and its middle.
const FIRST_ROWS: [(Usd, Usd); 3] =
    [(Usd::dollars(15), Usd::dollars(20)), (Usd::dollars(5), Usd::dollars(10)), (Usd::ZERO, Usd::ZERO)];

impl Ledger for Filed {
    type Node = ();
    const RECORDS: bool = false;

    fn record(self, _: Step<()>) {}

    fn name(self, (): (), _: Line, _: &'static [Authority]) {}

    fn finding(self, (): ()) -> Option<u32> {
        None
    }

    /// Form: Form 1040 instructions (2025), Rounding Off to Whole Dollars.
    fn settled(amount: Usd) -> Usd {
        amount.whole_dollars()
    }

    fn scheduled(schedule: &Schedule, amount: Usd) -> Usd {
        schedule.tax(if amount < TABLE_BELOW { tax_table_row(amount) } else { amount })
    }

    /// Form: Form 1040 instructions (2025), EIC Table: rows of $50 throughout.
    fn in_row(amount: Usd) -> Usd {
        if amount.is_positive() { amount.middle_of_row(WIDE) } else { amount }
    }
}

/// The middle of the amount's row in the Tax Table.
fn tax_table_row(amount: Usd) -> Usd {
    if amount >= WIDE_ROWS_FROM {
        return amount.middle_of_row(WIDE);
    }
    if amount >= NARROW {
        return amount.middle_of_row(NARROW);
    }
    FIRST_ROWS.iter().find(|(from, _)| amount >= *from).map_or(Usd::ZERO, |(_, middle)| *middle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figures;

    /// Rows printed in the Tax Table of 2025.
    #[test]
    fn rows_of_the_printed_table_agree() {
        let brackets = &figures::year(2025).unwrap().federal.as_ref().unwrap().income_tax.ordinary_brackets;
        let tax = |schedule, dollars| Filed::settled(Filed::scheduled(schedule, Usd::dollars(dollars)));
        for (dollars, single) in [
            (4, 0),
            (5, 1),
            (14, 1),
            (15, 2),
            (24, 2),
            (25, 4),
            (49, 4),
            (3_000, 303),
            (3_049, 303),
            (25_300, 2_801),
            (25_349, 2_801),
        ] {
            assert_eq!(tax(&brackets.single, dollars), Usd::dollars(single), "{dollars}");
        }
        assert_eq!(tax(&brackets.married_joint, 25_300), Usd::dollars(2_562));
    }
}
