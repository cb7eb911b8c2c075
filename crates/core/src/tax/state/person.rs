//! How old is the person who is paid, as exclusions count it?

use crate::figures::states::{Exclusion, FromAge};

/// Law: 42 U.S.C. 416(l): in months, for those born until 1937, from 1943 and from 1960 on.
const SIXTY_FIVE: i32 = 780;
const SIXTY_SIX: i32 = 792;
const SIXTY_SEVEN: i32 = 804;
/// Law: 42 U.S.C. 416(l)(3): two months for each year of birth after these.
const FIRST_RISE_AFTER: i32 = 1937;
const FIRST_RISE_UNTIL: i32 = 1943;
const SECOND_RISE_AFTER: i32 = 1954;
const SECOND_RISE_UNTIL: i32 = 1960;
const MONTHS_A_YEAR: i32 = 2;

/// What exclusions ask about the person who is paid.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// At the end of the year; none where nobody said.
    pub age: Option<i32>,
    pub birth_year: Option<i32>,
    pub from_59_half: bool,
    pub full_retirement_age: bool,
}

/// The age of full Social Security retirement, in months.
///
/// Law: 42 U.S.C. 416(l).
#[must_use]
pub fn full_retirement_age_in_months(birth_year: i32) -> i32 {
    let rise =
        |from: i32, after: i32| from.saturating_add(birth_year.saturating_sub(after).saturating_mul(MONTHS_A_YEAR));
    if birth_year <= FIRST_RISE_AFTER {
        SIXTY_FIVE
    } else if birth_year < FIRST_RISE_UNTIL {
        rise(SIXTY_FIVE, FIRST_RISE_AFTER)
    } else if birth_year <= SECOND_RISE_AFTER {
        SIXTY_SIX
    } else if birth_year < SECOND_RISE_UNTIL {
        rise(SIXTY_SIX, SECOND_RISE_AFTER)
    } else {
        SIXTY_SEVEN
    }
}

impl Person {
    /// Whether an exclusion is open to somebody of this age and year of birth.
    #[must_use]
    pub fn may_claim(&self, rule: &Exclusion) -> bool {
        let old_enough = match rule.from {
            None => true,
            Some(FromAge::YearEndAge) => self.age.is_some_and(|age| {
                rule.age.is_none_or(|least| age >= least) && rule.to_age.is_none_or(|most| age <= most)
            }),
            Some(FromAge::Half59) => self.from_59_half,
            Some(FromAge::FullRetirementAge) => self.full_retirement_age,
        };
        let born = |fits: fn(i32, i32) -> bool, limit: Option<i32>| {
            limit.is_none_or(|limit| self.birth_year.is_some_and(|year| fits(year, limit)))
        };
        old_enough
            && born(|year, limit| year > limit, rule.born_after)
            && born(|year, limit| year < limit, rule.born_before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 42 U.S.C. 416(l)(1) and (3).
    #[test]
    fn full_retirement_age_rises_two_months_a_year() {
        for (birth, months) in
            [(1937, 780), (1938, 782), (1942, 790), (1943, 792), (1954, 792), (1955, 794), (1959, 802), (1960, 804)]
        {
            assert_eq!(full_retirement_age_in_months(birth), months, "{birth}");
        }
    }
}
