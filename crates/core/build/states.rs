//! How is a state's file packed into bytes?
//!
//! Amounts as whole dollars where they are, thresholds as differences, one copy for filing statuses
//! that share a value; no names, no sources. `src/figures/states/unpack.rs` reads it back.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;

use crate::code::scaled;

/// Packs itself; what is documentation goes to the notes instead.
trait Pack {
    fn pack(&self, path: &str, out: &mut Packed);
}

#[derive(Default)]
struct Packed {
    bytes: Vec<u8>,
    notes: Vec<(String, String)>,
}

impl Packed {
    fn number(&mut self, mut value: u64) {
        while value > 0x7f {
            self.bytes.push(u8::try_from(value & 0x7f).unwrap() | 0x80);
            value >>= 7;
        }
        self.bytes.push(u8::try_from(value).unwrap());
    }

    /// A number that is mostly a multiple of a hundred.
    fn round(&mut self, value: i64, path: &str) {
        let value = u64::try_from(value).unwrap_or_else(|_| panic!("{path}: below zero"));
        let packed = if value.is_multiple_of(100) { value / 100 * 2 } else { value * 2 + 1 };
        self.number(packed);
    }
}

macro_rules! words {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        #[derive(Deserialize, Clone, Copy, PartialEq)]
        #[allow(clippy::enum_variant_names, reason = "the law's own terms")]
        enum $name { $(#[serde(rename = $word)] $variant),+ }

        impl Pack for $name {
            fn pack(&self, _: &str, out: &mut Packed) {
                const ALL: &[$name] = &[$($name::$variant),+];
                out.number(ALL.iter().position(|one| one == self).unwrap() as u64);
            }
        }
    )+};
}

macro_rules! shapes {
    ($($(#[$meta:meta])* pub struct $name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {$(
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct $name { $($field: $type),+ }

        impl Pack for $name {
            fn pack(&self, path: &str, out: &mut Packed) {
                $(self.$field.pack(&format!("{path}/{}", stringify!($field)), out);)+
            }
        }
    )+};
}

macro_rules! rules {
    ($($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $word:literal),+ $(,)? })+) => {$(
        #[derive(Deserialize)]
        #[serde(tag = "kind")]
        #[allow(clippy::large_enum_variant, clippy::enum_variant_names, reason = "read once, while building")]
        enum $name { $(#[serde(rename = $word)] $variant($variant)),+ }

        impl Pack for $name {
            fn pack(&self, path: &str, out: &mut Packed) {
                const KINDS: &[&str] = &[$($word),+];
                match self { $(Self::$variant(rule) => {
                    out.number(KINDS.iter().position(|kind| *kind == $word).unwrap() as u64);
                    rule.pack(path, out);
                })+ }
            }
        }
    )+};
}
include!("../src/figures/state_shapes.rs");

#[derive(Deserialize)]
#[serde(transparent)]
struct Doc(String);

impl Pack for Doc {
    fn pack(&self, path: &str, out: &mut Packed) {
        assert!(!self.0.is_empty(), "{path}: nothing said");
        out.notes.push((path.trim_start_matches('/').to_owned(), self.0.clone()));
    }
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Text(String);

impl Pack for Text {
    fn pack(&self, _: &str, out: &mut Packed) {
        out.number(self.0.len() as u64);
        out.bytes.extend(self.0.as_bytes());
    }
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Flag(bool);

impl Pack for Flag {
    fn pack(&self, _: &str, out: &mut Packed) {
        out.number(u64::from(self.0));
    }
}

#[derive(Deserialize)]
#[serde(transparent)]
struct Whole(u64);

impl Pack for Whole {
    fn pack(&self, _: &str, out: &mut Packed) {
        out.number(self.0);
    }
}

/// Month and day: `07-01`.
#[derive(Deserialize)]
#[serde(transparent)]
struct DayOfYear(String);

impl Pack for DayOfYear {
    fn pack(&self, path: &str, out: &mut Packed) {
        let parts = self.0.split_once('-').and_then(|(month, day)| Some((month.parse().ok()?, day.parse().ok()?)));
        let (month, day): (u64, u64) = parts.unwrap_or_else(|| panic!("{path}: {} is no day of a year", self.0));
        out.number(month);
        out.number(day);
    }
}

/// Whole dollars, or dollars and cents as text.
#[derive(Deserialize, PartialEq)]
#[serde(untagged)]
enum Money {
    Dollars(i64),
    Text(String),
}

impl Money {
    fn cents(&self) -> i64 {
        match self {
            Self::Dollars(dollars) => dollars * 100,
            Self::Text(text) => scaled(text, 2),
        }
    }
}

impl Pack for Money {
    fn pack(&self, path: &str, out: &mut Packed) {
        out.round(self.cents(), path);
    }
}

/// A decimal fraction as text.
#[derive(Deserialize, PartialEq)]
#[serde(transparent)]
struct Share(String);

impl Pack for Share {
    fn pack(&self, path: &str, out: &mut Packed) {
        out.round(scaled(&self.0, 6), path);
    }
}

/// From an income on, a value.
#[derive(Deserialize)]
#[serde(transparent)]
struct Rows<T>(Vec<(i64, T)>);
type Steps = Rows<Money>;
type Shares = Rows<Share>;
type StateBrackets = Rows<Share>;

impl<T: Pack> Pack for Rows<T> {
    fn pack(&self, path: &str, out: &mut Packed) {
        assert!(self.0.first().is_some_and(|row| row.0 >= 0), "{path}: no rows");
        out.number(self.0.len() as u64);
        let mut before = 0;
        for (from, value) in &self.0 {
            assert!(*from >= before, "{path}: rows out of order");
            out.round((from - before) * 100, path);
            before = *from;
            value.pack(path, out);
        }
    }
}

#[derive(Deserialize)]
#[serde(transparent)]
struct List<T>(Vec<T>);

impl<T: Pack> Pack for List<T> {
    fn pack(&self, path: &str, out: &mut Packed) {
        out.number(self.0.len() as u64);
        for (index, item) in self.0.iter().enumerate() {
            item.pack(&format!("{path}/{index}"), out);
        }
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, path: &str, out: &mut Packed) {
        out.number(u64::from(self.is_some()));
        if let Some(value) = self {
            value.pack(path, out);
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByStatus<T> {
    single: T,
    married_joint: T,
    married_separate: T,
    head_of_household: T,
    qualifying_surviving_spouse: T,
}

impl<T: Pack> Pack for ByStatus<T> {
    /// Which of the distinct values each status has, as digits to the base of five, then the values.
    fn pack(&self, path: &str, out: &mut Packed) {
        let mut distinct: Vec<Vec<u8>> = Vec::new();
        let mut pattern = 0;
        let all = [
            &self.single,
            &self.married_joint,
            &self.married_separate,
            &self.head_of_household,
            &self.qualifying_surviving_spouse,
        ];
        for (place, value) in all.into_iter().enumerate() {
            let mut packed = Packed::default();
            value.pack(path, &mut packed);
            let index = distinct.iter().position(|one| *one == packed.bytes).unwrap_or_else(|| {
                distinct.push(packed.bytes);
                distinct.len() - 1
            });
            pattern += index as u64 * 5_u64.pow(u32::try_from(place).unwrap());
        }
        out.number(pattern);
        out.bytes.extend(distinct.into_iter().flatten());
    }
}

/// The states of a year's folder as code: their bytes, and apart from them what is said about them.
pub(crate) fn generate(years: &BTreeMap<i32, &Path>) -> String {
    let mut code = String::from(
        "/// The packed law of each state, by year and code.\npub(super) static PACKED: &[(i32, &str, &[u8])] = &[\n",
    );
    let mut notes = String::from(
        "/// Names, sources and remarks, by year, state and place in the file. Only programs that print them carry them.\npub static NOTES: &[Note] = &[\n",
    );
    for (year, folder) in years {
        let Ok(files) = std::fs::read_dir(folder.join("states")) else { continue };
        let mut files: Vec<_> = files.flatten().map(|file| file.path()).collect();
        files.sort();
        for path in files {
            let state = path.file_stem().and_then(|stem| stem.to_str()).expect("a state's code").to_owned();
            let law: StateLaw = crate::load(&path);
            assert!(
                law.income_tax.is_some() == law.retirement.is_some(),
                "{}: income_tax and retirement",
                path.display()
            );
            let mut packed = Packed::default();
            law.pack("", &mut packed);
            writeln!(code, "({year}, {state:?}, &{:?}),", packed.bytes).unwrap();
            for (place, text) in packed.notes {
                writeln!(notes, "Note {{ tax_year: {year}, state: {state:?}, place: {place:?}, text: {text:?} }},")
                    .unwrap();
            }
        }
    }
    format!("{code}];\n{notes}];\n")
}
