//! Which known word is nearest to one that nobody knows?

/// Beyond this a text is no misspelt word; it bounds the work that a hostile document can ask for.
const LONGEST: usize = 64;

/// The word that most resembles what was written, capitals and hyphens aside: the one with the least
/// share of letters to change, the first of several. None where nothing in common is left.
pub fn nearest<'w>(written: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let plain = |letter: char| if matches!(letter, '-' | ' ') { '_' } else { letter.to_ascii_lowercase() };
    let written: Vec<char> = written.chars().take(LONGEST.saturating_add(1)).map(plain).collect();
    if written.len() > LONGEST {
        return None;
    }
    let measured = words.into_iter().map(|word| {
        let letters: Vec<char> = word.chars().map(plain).collect();
        (changes(&written, &letters), written.len().max(letters.len()), word)
    });
    let (_, _, word) = measured
        .filter(|(changes, length, _)| changes < length)
        .min_by_key(|(changes, length, _)| changes.saturating_mul(PARTS).checked_div(*length))?;
    Some(word)
}

/// How finely the shares of changed letters are told apart.
const PARTS: usize = 10_000;

/// How many letters have to be put in, left out or replaced.
///
/// The edit distance of Levenshtein, row by row.
fn changes(written: &[char], word: &[char]) -> usize {
    let mut row: Vec<usize> = (0..=written.len()).collect();
    for (place, letter) in (0_usize..).zip(word) {
        let (mut corner, mut left) = (place, place.saturating_add(1));
        if let Some(first) = row.first_mut() {
            *first = left;
        }
        for (cell, other) in row.iter_mut().skip(1).zip(written) {
            let above = *cell;
            let replaced = corner.saturating_add(usize::from(letter != other));
            *cell = replaced.min(above.saturating_add(1)).min(left.saturating_add(1));
            (corner, left) = (above, *cell);
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_counted() {
        for (written, word, count) in [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("kitten", "sitting", 3),
            ("hardhsip", "hardship", 2),
            ("plan_loan", "plan_loan", 0),
        ] {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            assert_eq!(changes(&letters(written), &letters(word)), count, "{written} {word}");
            assert_eq!(changes(&letters(word), &letters(written)), count, "{word} {written}");
        }
    }

    #[test]
    fn the_least_share_of_changed_letters_decides() {
        let words = ["irr", "roth_deferral", "roth_employer", "disc_match"];
        assert_eq!(nearest("roth", words), Some("roth_deferral"));
        assert_eq!(nearest("Roth-Employer", words), Some("roth_employer"));
        assert_eq!(nearest("match", words), Some("disc_match"));
        assert_eq!(nearest("zzz", words), None);
        assert_eq!(nearest("", words), None);
        assert_eq!(nearest(&"r".repeat(65), words), None);
    }
}
