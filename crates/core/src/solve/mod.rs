//! Which gross reaches the goal?

use crate::money::Usd;

/// How far below the found amount a rounding may hide a smaller one, in cents.
///
/// Tax, additional tax and withholding are each rounded to the cent, so that what is kept may step
/// back by a cent or two while the gross grows; over this many cents it has grown by more.
const ROUNDING_REACH: i64 = 100;

/// The least amount from `low` to `high` that satisfies the goal, to the cent; none where not even
/// `high` does. The goal holds, up to rounding, for every amount above one for which it holds.
pub(crate) fn least(low: Usd, high: Usd, reaches: impl Fn(Usd) -> bool) -> Option<Usd> {
    const CENT: Usd = Usd::from_cents(1);
    if !reaches(high) {
        return None;
    }
    let (mut fails, mut holds) = (low - CENT, high);
    while holds - fails > CENT {
        let middle = fails.midpoint(holds);
        if reaches(middle) { holds = middle } else { fails = middle }
    }
    let mut smallest = holds;
    let mut candidate = holds;
    for _ in 0..ROUNDING_REACH {
        if candidate <= low {
            break;
        }
        candidate = candidate - CENT;
        if reaches(candidate) {
            smallest = candidate;
        }
    }
    Some(smallest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Rate;

    /// What is left of the amount after so many millionths of its taxable share.
    fn left(gross: Usd, rate: i64) -> Usd {
        gross - gross.times(Rate::from_millionths(rate))
    }

    /// Law: Treas. Reg. 1.401(k)-1(d)(3)(iii)(A), by need / (1 - t). A published illustration needs 10,000
    /// at 30.25% of taxes and the 10%; 8,000 at 37% is 12,698.41, and from a Roth account of which a fifth
    /// is earnings 8,639.31.
    #[test]
    fn a_flat_rate_gives_the_closed_form_of_a_hardship_gross_up() {
        for (need, rate, gross) in [(10_000, 402_500, 1_673_640), (8_000, 370_000, 1_269_841), (8_000, 74_000, 863_931)]
        {
            let need = Usd::dollars(need);
            let found = least(Usd::ZERO, Usd::dollars(50_000), |gross| left(gross, rate) >= need);
            assert_eq!(found, Some(Usd::from_cents(gross)));
        }
    }

    #[test]
    fn finds_the_least_cent_even_behind_a_step_back() {
        let at = Usd::from_cents;
        assert_eq!(least(Usd::ZERO, at(1_000), |x| x >= at(637)), Some(at(637)));
        assert_eq!(least(Usd::ZERO, at(1_000), |x| x >= at(637) || x == at(635)), Some(at(635)));
        assert_eq!(least(Usd::ZERO, at(1_000), |_| true), Some(Usd::ZERO));
        assert_eq!(least(Usd::ZERO, at(1_000), |_| false), None);
    }
}
