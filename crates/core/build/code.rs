//! How is a value of a figures file written as Rust?

use std::collections::BTreeMap;

use serde::Deserialize;

/// Writes itself as a constant, named by its path; `source` is the nearest published source.
pub(crate) trait Code {
    fn code(&self, path: &str, source: &str, book: &mut Book) -> String;
}

/// Every figure written so far, by id.
#[derive(Default)]
pub(crate) struct Book {
    figures: BTreeMap<String, (String, String)>,
    schedules: BTreeMap<String, String>,
    /// The tables whose numbers the statute itself gives.
    fixed: Vec<String>,
}

impl Book {
    fn figure(&mut self, kind: &str, id: &str, value: String, source: &str) -> String {
        assert!(!source.is_empty(), "{id}: no source");
        self.figures.insert(id.to_owned(), (value.clone(), source.to_owned()));
        format!("{kind} {{ id: {id:?}, value: {value}, source: {source:?} }}")
    }

    /// The numbers below this path do not change from year to year.
    pub(crate) fn fixed(&mut self, path: &str) {
        self.fixed.push(path.to_owned());
    }

    /// The figures and schedules again as tables in the order of their ids, for looking them up.
    pub(crate) fn index(&self) -> String {
        let figures: Vec<String> = self
            .figures
            .iter()
            .map(|(id, (value, source))| {
                let value = if value.starts_with("Usd") {
                    format!("Value::Money({value})")
                } else {
                    format!("Value::Rate({value})")
                };
                format!("Indexed {{ id: {id:?}, value: {value}, source: {source:?} }}")
            })
            .collect();
        let schedules: Vec<String> = self.schedules.iter().map(|(id, code)| format!("({id:?}, {code})")).collect();
        format!(
            "/// Every figure of every loaded year, in the order of the ids.\npub static INDEX: &[Indexed] = &[\n{}\n];\n\
             /// Every rate schedule of every loaded year, in the order of the ids.\npub static SCHEDULES: &[(&str, Schedule)] = &[\n{}\n];\n\
             /// The tables whose numbers the statute itself gives, the same from year to year.\npub static FIXED: &[&str] = &{:?};\n",
            figures.join(",\n"),
            schedules.join(",\n"),
            self.fixed
        )
    }
}

/// Whole dollars, or dollars and cents as text.
pub(crate) struct Money(i64);

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either {
            Dollars(i64),
            Text(String),
        }
        match Either::deserialize(deserializer)? {
            Either::Dollars(dollars) => Ok(Self(dollars * 100)),
            Either::Text(text) => Ok(Self(scaled(&text, 2))),
        }
    }
}

impl Code for Money {
    fn code(&self, path: &str, source: &str, book: &mut Book) -> String {
        book.figure("Figure", path, format!("Usd::from_cents({})", self.0), source)
    }
}

/// A count or percentage.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Number(i64);

impl Code for Number {
    fn code(&self, _: &str, _: &str, _: &mut Book) -> String {
        self.0.to_string()
    }
}

/// A decimal fraction as text.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct Rate(String);

impl Code for Rate {
    fn code(&self, path: &str, source: &str, book: &mut Book) -> String {
        book.figure("RateFigure", path, format!("Fraction::from_millionths({})", scaled(&self.0, 6)), source)
    }
}

#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct List<T>(Vec<T>);

impl<T: Code> Code for List<T> {
    fn code(&self, path: &str, source: &str, book: &mut Book) -> String {
        let items: Vec<String> = (0..)
            .zip(&self.0)
            .map(|(index, item): (usize, &T)| item.code(&format!("{path}/{index}"), source, book))
            .collect();
        format!("&[{}]", items.join(", "))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ByStatus<T> {
    single: T,
    married_joint: T,
    married_separate: T,
    head_of_household: T,
    qualifying_surviving_spouse: T,
}

impl<T> ByStatus<T> {
    fn each(&self) -> [(&'static str, &T); 5] {
        [
            ("single", &self.single),
            ("married_joint", &self.married_joint),
            ("married_separate", &self.married_separate),
            ("head_of_household", &self.head_of_household),
            ("qualifying_surviving_spouse", &self.qualifying_surviving_spouse),
        ]
    }
}

impl<T: Code> Code for ByStatus<T> {
    fn code(&self, path: &str, source: &str, book: &mut Book) -> String {
        let fields = self
            .each()
            .map(|(status, value)| format!("{status}: {}", value.code(&format!("{path}/{status}"), source, book)));
        format!("ByStatus {{ {} }}", fields.join(", "))
    }
}

/// Rates and, for each status, the tops of all but the last.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Brackets {
    source: String,
    rates: Vec<String>,
    upper: ByStatus<Vec<i64>>,
}

impl Code for Brackets {
    fn code(&self, path: &str, _: &str, book: &mut Book) -> String {
        let fields = self.upper.each().map(|(status, upper)| {
            assert_eq!(upper.len() + 1, self.rates.len(), "{path} {status}: one rate more than bracket tops");
            let mut from = 0;
            let mut before = 0; // tax at the bottom of the bracket, in millionths of a cent
            let mut brackets = Vec::new();
            for (rate, top) in self.rates.iter().zip(upper.iter().map(Some).chain([None])) {
                let rate = scaled(rate, 6);
                brackets.push(format!("Bracket {{ from: Usd::dollars({from}), rate: Fraction::from_millionths({rate}), before: {before} }}"));
                if let Some(top) = top {
                    before += i128::from(top - from) * 100 * i128::from(rate);
                    from = *top;
                }
            }
            let id = format!("{path}/{status}");
            let code = format!("Schedule {{ id: {id:?}, source: {:?}, brackets: &[{}] }}", self.source, brackets.join(", "));
            book.schedules.insert(id, code.clone());
            format!("{status}: {code}")
        });
        format!("ByStatus {{ {} }}", fields.join(", "))
    }
}

/// A decimal number times a power of ten, exactly.
pub(crate) fn scaled(text: &str, places: usize) -> i64 {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    assert!(fraction.len() <= places, "{text}: finer than {places} decimals");
    format!("{whole}{fraction:0<places$}").parse().unwrap_or_else(|_| panic!("{text}: not a decimal number"))
}
