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

    #[test]
    fn finds_the_least_cent_even_behind_a_step_back() {
        let at = Usd::from_cents;
        assert_eq!(least(Usd::ZERO, at(1_000), |x| x >= at(637)), Some(at(637)));
        assert_eq!(least(Usd::ZERO, at(1_000), |x| x >= at(637) || x == at(635)), Some(at(635)));
        assert_eq!(least(Usd::ZERO, at(1_000), |_| true), Some(Usd::ZERO));
        assert_eq!(least(Usd::ZERO, at(1_000), |_| false), None);
    }
}
