//! What does a person mean who types `$1,234.50`, `1.2k` or a day, a month and a year?
//!
//! Only the writing is read here. What cannot be read is passed on as it is, so that the core says
//! what is wrong with it.

use serde_json::Value;

use super::draft::DateDraft;

/// An amount as the contract writes it: `$1,234.50` is `1234.50`, `1.2k` is `1200`.
pub(crate) fn amount(text: &str) -> String {
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '$' | ',' | '_' | '\'')).collect();
    let plain = plain.replace('\u{2212}', "-").to_ascii_lowercase();
    let (number, zeros) = match plain.strip_suffix(['k', 'm']) {
        Some(number) if plain.ends_with('m') => (number, 6),
        Some(number) => (number, 3),
        None => (plain.as_str(), 0),
    };
    let (sign, number) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || (whole.is_empty() && decimals.is_empty()) {
        return text.trim().to_owned();
    }
    let mut decimals = decimals.chars();
    let moved: String = (0..zeros).map(|_| decimals.next().unwrap_or('0')).collect();
    let whole = format!("{whole}{moved}");
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    match decimals.as_str() {
        "" => format!("{sign}{whole}"),
        rest => format!("{sign}{whole}.{rest}"),
    }
}

/// An amount, or from one amount to another: `2k to 5k`.
pub(crate) fn known(text: &str) -> Value {
    match between(text) {
        Some((from, to)) => serde_json::json!({ "from": amount(from), "to": amount(to) }),
        None => Value::from(amount(text)),
    }
}

fn between(text: &str) -> Option<(&str, &str)> {
    let ends = text.split_once(" to ").or_else(|| text.split_once('\u{2013}'))?;
    (!ends.0.trim().is_empty() && !ends.1.trim().is_empty()).then_some(ends)
}

/// How an amount is shown once the person has left the field: `1,234.50`. What is no amount stays.
pub(crate) fn tidy_amount(text: &str) -> String {
    if let Some((from, to)) = between(text) {
        return format!("{} to {}", tidy_amount(from), tidy_amount(to));
    }
    let plain = amount(text);
    let (sign, number) = plain.strip_prefix('-').map_or(("", plain.as_str()), |rest| ("-", rest));
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    if whole.is_empty() || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return text.trim().to_owned();
    }
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len().saturating_sub(index).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    match decimals.trim_end_matches('0') {
        "" => format!("{sign}{grouped}"),
        short if short.len() == 1 => format!("{sign}{grouped}.{short}0"),
        rest => format!("{sign}{grouped}.{rest}"),
    }
}

/// A number of percents: `12 %` is `12`.
pub(crate) fn percent(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '%').collect()
}

/// A whole number where it is one, else the text.
pub(crate) fn count(text: &str) -> Value {
    let text = text.trim();
    text.parse::<i64>().map_or_else(|_| Value::from(text), Value::from)
}

/// Whole numbers in a row: `4, 9 and 12`.
pub(crate) fn counts(text: &str) -> Vec<Value> {
    text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'))
        .filter(|word| !word.is_empty() && !matches!(*word, "and" | "&"))
        .map(count)
        .collect()
}

/// `YYYY-MM-DD`; none where nothing is written yet. An unfinished date is passed on as it is.
pub(crate) fn date(draft: &DateDraft) -> Option<String> {
    let part = |text: &str, width: usize| format!("{:0>width$}", text.trim());
    let (month, day, year) = (draft.month.trim(), draft.day.trim(), draft.year.trim());
    if month.is_empty() && day.is_empty() && year.is_empty() {
        return None;
    }
    if month.is_empty() || day.is_empty() || year.is_empty() {
        return Some(format!("{year}-{month}-{day}"));
    }
    Some(format!("{year}-{}-{}", part(month, 2), part(day, 2)))
}

/// Whether all three fields of a date hold something.
pub(crate) fn is_whole(draft: &DateDraft) -> bool {
    [&draft.month, &draft.day, &draft.year].iter().all(|part| !part.trim().is_empty())
}

/// The three fields of a `YYYY-MM-DD`.
pub(crate) fn fields(date: &str) -> DateDraft {
    let mut parts = date.splitn(3, '-').map(|part| part.trim_start_matches('0').to_owned());
    let year = parts.next().unwrap_or_default();
    let month = parts.next().unwrap_or_default();
    DateDraft { year, month, day: parts.next().unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (typed, meant) in [
            ("$1,234.50", "1234.50"),
            (" 1 234 ", "1234"),
            ("1.2k", "1200"),
            ("1.25K", "1250"),
            ("2m", "2000000"),
            (".5", "0.5"),
            ("12.", "12"),
            ("0042", "42"),
            ("\u{2212}5", "-5"),
            ("1.23456k", "1234.56"),
        ] {
            assert_eq!(amount(typed), meant, "{typed}");
        }
    }

    #[test]
    fn what_is_no_amount_stays_as_it_was_written() {
        for typed in ["a lot", "1.2.3", "k", "$", "12e3", "--5", "5-"] {
            assert_eq!(amount(typed), typed);
            assert_eq!(tidy_amount(typed), typed);
        }
    }

    #[test]
    fn amounts_are_tidied_when_the_field_is_left() {
        for (typed, tidy) in [
            ("1234.5", "1,234.50"),
            ("1.2k", "1,200"),
            ("42000", "42,000"),
            ("999", "999"),
            ("1000000.00", "1,000,000"),
        ] {
            assert_eq!(tidy_amount(typed), tidy);
        }
    }

    #[test]
    fn an_amount_that_is_not_known_lies_between_two() {
        let span = |from: &str, to: &str| serde_json::json!({ "from": from, "to": to });
        assert_eq!(known("$2k to 5,000.50"), span("2000", "5000.50"));
        assert_eq!(known("0\u{2013}1"), span("0", "1"));
        assert_eq!(known("1,234"), "1234");
        assert_eq!(known("up to 5"), span("up", "5"));
        assert_eq!(known("about 5"), "about 5");
        assert_eq!(tidy_amount("2k to 5000"), "2,000 to 5,000");
    }

    #[test]
    fn dates_go_both_ways() {
        let draft = fields("1986-05-04");
        assert_eq!((draft.year.as_str(), draft.month.as_str(), draft.day.as_str()), ("1986", "5", "4"));
        assert_eq!(date(&draft).as_deref(), Some("1986-05-04"));
        assert_eq!(date(&DateDraft::default()), None);
        assert!(!is_whole(&DateDraft { day: String::new(), ..draft }));
    }

    #[test]
    fn ages_are_read_from_a_sentence() {
        assert_eq!(counts("4, 9 and 12"), [Value::from(4), Value::from(9), Value::from(12)]);
        assert_eq!(counts("four"), [Value::from("four")]);
    }
}
