//! What are a state's figures of a year, for one filing status?
//!
//! Packed into bytes by the build script from `figures/<year>/states/XX.toml`, and unpacked for the
//! state that a household names: nothing of the other fifty is ever read. A state or a year that is
//! not loaded is none, never another one's figures.

mod unpack;

use std::fmt::Write as _;

use self::unpack::{Reader, Unpack};
use crate::ids::ids;
use crate::money::{Exact, Rate, Usd};
use crate::scenario::FilingStatus;

pub use self::unpack::Entry;

/// Which figure: of which state and year, for which filing status, and the place in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    law: u16,
    status: FilingStatus,
    leaf: u16,
}

/// One amount of a state's law.
#[derive(Clone, Copy, Debug)]
pub struct StateFigure {
    pub value: Usd,
    pub key: Key,
}

/// One rate of a state's law.
#[derive(Clone, Copy, Debug)]
pub struct StateRate {
    pub value: Rate,
    pub key: Key,
}

/// From an income on, a value.
#[derive(Clone, Debug)]
pub struct Rows<T> {
    rows: Vec<(Usd, T)>,
    pub key: Key,
}

/// Amounts by income.
pub type Steps = Rows<Usd>;
/// Shares by income.
pub type Shares = Rows<Rate>;

/// A rate schedule of a state: each rate applies from its threshold to the next.
#[derive(Clone, Debug)]
pub struct StateBrackets {
    /// Threshold, rate, and the tax on the threshold.
    brackets: Vec<(Usd, Rate, i128)>,
    pub key: Key,
}

/// The value for the filing status for which the law was unpacked.
#[derive(Clone, Debug)]
pub struct ByStatus<T> {
    pub of: T,
}

/// A day of the year on which a rule begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayOfYear {
    pub month: i32,
    pub day: i32,
}

/// What stands in the file for people, and nowhere in the program.
#[derive(Clone, Copy, Debug)]
pub struct Doc;

type Money = StateFigure;
type Share = StateRate;
type Text = &'static str;
type Flag = bool;
type Whole = i32;
type List<T> = Vec<T>;

macro_rules! words {
    ($($(#[$meta:meta])* pub enum $name:ident { $($(#[$note:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {$(
        ids! {
            #[allow(clippy::enum_variant_names, reason = "the law's own terms")]
            $(#[$meta])*
            pub enum $name { $($(#[$note])* $variant = $word),+ } }
        impl Unpack for $name {
            fn unpack(reader: &mut Reader<'_>) -> Self {
                let [first, ..] = [$(Self::$variant),+];
                Self::ALL.get(reader.index()).copied().unwrap_or(first)
            }
        }
    )+};
}

macro_rules! shapes {
    ($($(#[$meta:meta])* pub struct $name:ident { $($field:ident: $type:ty),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name { $(pub $field: $type),+ }

        impl Unpack for $name {
            fn unpack(reader: &mut Reader<'_>) -> Self {
                Self { $($field: reader.field(stringify!($field))),+ }
            }
        }
    )+};
}

macro_rules! rules {
    ($($(#[$meta:meta])* pub enum $name:ident { $($variant:ident = $word:literal),+ $(,)? })+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        #[allow(clippy::large_enum_variant, clippy::enum_variant_names, reason = "a state has a dozen rules, unpacked once")]
        pub enum $name { $($variant($variant)),+ }

        impl Unpack for $name {
            fn unpack(reader: &mut Reader<'_>) -> Self {
                type Kind = fn(&mut Reader<'_>) -> $name;
                const KINDS: usize = [$($word),+].len();
                let all: [Kind; KINDS] = [$(|reader| $name::$variant(<$variant>::unpack(reader))),+];
                let [first, ..] = all;
                all.get(reader.index()).copied().unwrap_or(first)(reader)
            }
        }
    )+};
}
include!("../state_shapes.rs");
include!(concat!(env!("OUT_DIR"), "/states.rs"));

/// What a state's file says for people: a name, a source, a remark.
#[derive(Debug)]
pub struct Note {
    pub tax_year: i32,
    pub state: &'static str,
    /// The place in the file: `retirement/source`.
    pub place: &'static str,
    pub text: &'static str,
}

fn position(tax_year: i32, state: &str) -> Option<usize> {
    PACKED.iter().position(|(year, code, _)| *year == tax_year && *code == state)
}

/// The law of a state and year as it applies to a filing status.
#[must_use]
pub fn state_law(tax_year: i32, state: &str, status: FilingStatus) -> Option<StateLaw> {
    let law = position(tax_year, state)?;
    let (_, _, bytes) = PACKED.get(law)?;
    Some(StateLaw::unpack(&mut Reader::new(bytes, u16::try_from(law).ok()?, status, None)))
}

/// The states loaded for a year.
pub fn states(tax_year: i32) -> impl Iterator<Item = &'static str> {
    PACKED.iter().filter(move |(year, ..)| *year == tax_year).map(|(_, code, _)| *code)
}

/// The citation of the income tax of the state and year that a figure's id names.
#[must_use]
pub fn citation(id: &str) -> Option<&'static str> {
    let mut parts = id.split('/');
    let (year, states, code) = (parts.next()?.parse().ok()?, parts.next()?, parts.next()?);
    let law = state_law(year, code, FilingStatus::Single).filter(|_| states == "states")?;
    law.income_tax.map(|tax| tax.law)
}

/// The figures of one state, year and filing status with their ids, by the place of their keys.
#[derive(Debug)]
pub struct Names {
    law: u16,
    status: FilingStatus,
    /// The citation of the state's income tax.
    pub source: Option<&'static str>,
    pub entries: Vec<(String, Entry)>,
}

impl Names {
    fn new(law: u16, status: FilingStatus) -> Option<Self> {
        let (year, code, bytes) = PACKED.get(usize::from(law))?;
        let mut prefix = String::new();
        // Writing into a text cannot fail.
        let _ = write!(prefix, "{year}/states/{code}");
        let mut entries = Vec::new();
        let read = StateLaw::unpack(&mut Reader::new(bytes, law, status, Some((prefix, &mut entries))));
        Some(Self { law, status, source: read.income_tax.map(|tax| tax.law), entries })
    }

    /// Every figure of a state and year for a filing status.
    #[must_use]
    pub fn of(tax_year: i32, state: &str, status: FilingStatus) -> Option<Self> {
        Self::new(u16::try_from(position(tax_year, state)?).ok()?, status)
    }

    /// Those of a figure's state, year and status; kept where they are the same again.
    pub(crate) fn for_key(kept: &mut Option<Self>, key: Key) -> Option<(&str, Option<&'static str>)> {
        if kept.as_ref().is_none_or(|names| names.law != key.law || names.status != key.status) {
            *kept = Self::new(key.law, key.status);
        }
        let names = kept.as_ref()?;
        names.entries.get(usize::from(key.leaf)).map(|(id, _)| (id.as_str(), names.source))
    }

    /// The figure with that id; kept where the next is of the same state, year and status.
    pub(crate) fn find<'k>(kept: &'k mut Option<Self>, id: &str) -> Option<&'k Entry> {
        let mut parts = id.split('/');
        let (year, states, code) = (parts.next()?.parse().ok()?, parts.next()?, parts.next()?);
        if states != "states" {
            return None;
        }
        let status = parts.next_back().and_then(FilingStatus::from_id);
        let law = u16::try_from(position(year, code)?).ok()?;
        let fits = |names: &Self| names.law == law && status.is_none_or(|status| status == names.status);
        if !kept.as_ref().is_some_and(fits) {
            *kept = Self::new(law, status.unwrap_or(FilingStatus::Single));
        }
        kept.as_ref()?.entries.iter().find(|(one, _)| one == id).map(|(_, entry)| entry)
    }
}

impl<T: Copy> Rows<T> {
    /// The value of the row that begins at or below an amount; the first one's for less.
    #[must_use]
    pub fn at(&self, amount: Usd) -> Option<T> {
        self.rows.iter().rev().find(|(from, _)| amount >= *from).or(self.rows.first()).map(|(_, value)| *value)
    }

    /// The value of the row that begins below an amount; the first one's for less.
    #[must_use]
    pub fn above(&self, amount: Usd) -> Option<T> {
        self.rows.iter().rev().find(|(from, _)| amount > *from).or(self.rows.first()).map(|(_, value)| *value)
    }

    /// Where the row that begins at or below an amount begins.
    #[must_use]
    pub fn start(&self, amount: Usd) -> Usd {
        self.rows.iter().rev().find(|(from, _)| amount >= *from).map_or(Usd::ZERO, |(from, _)| *from)
    }

    #[must_use]
    pub fn rows(&self) -> &[(Usd, T)] {
        &self.rows
    }
}

impl StateBrackets {
    /// Each threshold and its rate.
    pub fn rows(&self) -> impl Iterator<Item = (Usd, Rate)> {
        self.brackets.iter().map(|(from, rate, _)| (*from, *rate))
    }

    /// The tax on an amount, rounded half up to the cent once, at the end.
    #[must_use]
    pub fn tax(&self, amount: Usd) -> Usd {
        let bracket = self.brackets.iter().rev().find(|(from, ..)| amount > *from);
        bracket.map_or(Usd::ZERO, |(from, rate, before)| {
            let within: Exact = (amount - *from).times_exactly(*rate);
            within.plus(*before).round()
        })
    }
}
