//! How are a state's bytes read back?
//!
//! The counterpart of `build/states.rs`. The bytes are compiled in and whole; where they were not,
//! reading beyond them gives zeros and never stops the program.

use super::{ByStatus, DayOfYear, Doc, Key, Rows, StateBrackets, StateFigure, StateRate};
use crate::money::{Rate, Usd};
use crate::scenario::FilingStatus;

/// Reads itself from the bytes.
pub(super) trait Unpack: Sized {
    fn unpack(reader: &mut Reader<'_>) -> Self;
}

/// A figure of a state's file under its id.
#[derive(Clone, Debug)]
pub enum Entry {
    Money(Usd),
    Rate(Rate),
    /// Amounts by income.
    Steps(Vec<(Usd, Usd)>),
    /// Shares by income.
    Shares(Vec<(Usd, Rate)>),
    /// Rates of a schedule.
    Brackets(Vec<(Usd, Rate)>),
}

/// The bytes of one state, how far they are read, and where ids are wanted, the path.
pub(super) struct Reader<'t> {
    bytes: &'static [u8],
    at: usize,
    law: u16,
    status: FilingStatus,
    leaf: u16,
    path: String,
    entries: Option<&'t mut Vec<(String, Entry)>>,
    /// Reading only to get past it.
    skips: bool,
}

impl<'t> Reader<'t> {
    pub(super) fn new(
        bytes: &'static [u8],
        law: u16,
        status: FilingStatus,
        names: Option<(String, &'t mut Vec<(String, Entry)>)>,
    ) -> Self {
        let (path, entries) = names.map_or((String::new(), None), |(path, entries)| (path, Some(entries)));
        Self { bytes, at: 0, law, status, leaf: 0, path, entries, skips: false }
    }

    /// Seven bits a byte, the lowest first.
    fn number(&mut self) -> i64 {
        let (mut value, mut shift) = (0_i64, 0_u32);
        while let Some(byte) = self.bytes.get(self.at).copied() {
            self.at = self.at.saturating_add(1);
            value |= i64::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            shift = shift.saturating_add(7);
            if byte & 0x80 == 0 {
                break;
            }
        }
        value
    }

    /// A number that is mostly a multiple of a hundred.
    fn round(&mut self) -> i64 {
        let packed = self.number();
        if packed & 1 == 0 { (packed >> 1).saturating_mul(100) } else { packed >> 1 }
    }

    pub(super) fn index(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or(0)
    }

    pub(super) fn field<T: Unpack>(&mut self, name: &'static str) -> T {
        self.below(|path| path.push_str(name))
    }

    fn below<T: Unpack>(&mut self, name: impl FnOnce(&mut String)) -> T {
        if self.entries.is_none() {
            return T::unpack(self);
        }
        let length = self.path.len();
        self.path.push('/');
        name(&mut self.path);
        let value = T::unpack(self);
        self.path.truncate(length);
        value
    }

    /// The key of the figure just read.
    fn key(&mut self, entry: impl FnOnce() -> Entry) -> Key {
        let key = Key { law: self.law, status: self.status, leaf: self.leaf };
        self.leaf = self.leaf.saturating_add(1);
        if let (Some(entries), false) = (self.entries.as_mut(), self.skips) {
            entries.push((self.path.clone(), entry()));
        }
        key
    }

    fn rows<T: Copy>(&mut self, value: impl Fn(i64) -> T) -> Vec<(Usd, T)> {
        let mut from = Usd::ZERO;
        let count = self.index();
        let row = |_| {
            from = from + Usd::from_cents(self.round());
            (from, value(self.round()))
        };
        (0..count).map(row).collect()
    }
}

impl Unpack for StateFigure {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let value = Usd::from_cents(reader.round());
        Self { value, key: reader.key(|| Entry::Money(value)) }
    }
}

impl Unpack for StateRate {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let value = Rate::from_millionths(reader.round());
        Self { value, key: reader.key(|| Entry::Rate(value)) }
    }
}

impl Unpack for Rows<Usd> {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let rows = reader.rows(Usd::from_cents);
        Self { key: reader.key(|| Entry::Steps(rows.clone())), rows }
    }
}

impl Unpack for Rows<Rate> {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let rows = reader.rows(Rate::from_millionths);
        Self { key: reader.key(|| Entry::Shares(rows.clone())), rows }
    }
}

impl Unpack for StateBrackets {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let rows = reader.rows(Rate::from_millionths);
        let (mut before, mut last) = (0_i128, (Usd::ZERO, Rate::ZERO));
        let bracket = |(from, rate): &(Usd, Rate)| {
            let width = (*from - last.0).cents();
            before = before.saturating_add(i128::from(width).saturating_mul(i128::from(last.1.millionths())));
            last = (*from, *rate);
            (*from, *rate, before)
        };
        let brackets = rows.iter().map(bracket).collect();
        Self { brackets, key: reader.key(|| Entry::Brackets(rows)) }
    }
}

impl<T: Unpack> Unpack for ByStatus<T> {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        /// As many as [`FilingStatus::ALL`].
        const STATUSES: i64 = 5;
        let pattern = reader.number();
        let mut digits = pattern;
        let mut of_each = [0_i64; FilingStatus::ALL.len()];
        for digit in &mut of_each {
            *digit = digits.checked_rem(STATUSES).unwrap_or(0);
            digits = digits.checked_div(STATUSES).unwrap_or(0);
        }
        let place = FilingStatus::ALL.iter().position(|status| *status == reader.status);
        let wanted = place.and_then(|place| of_each.get(place)).copied().unwrap_or(0);
        let last = of_each.iter().copied().max().unwrap_or(0);
        let (leaf, skipped) = (reader.leaf, reader.skips);
        let mut chosen = None;
        let mut after = leaf;
        for distinct in 0..=last {
            reader.leaf = leaf;
            reader.skips = skipped || distinct != wanted;
            let status = reader.status.id();
            let value = reader.below(|path| path.push_str(status));
            if distinct == wanted {
                after = reader.leaf;
                chosen = Some(value);
            }
        }
        reader.leaf = after;
        reader.skips = skipped;
        Self { of: chosen.unwrap_or_else(|| T::unpack(reader)) }
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        (reader.number() != 0).then(|| T::unpack(reader))
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let count = reader.index();
        (0..count).map(|place| reader.below(|path| path.push_str(&place.to_string()))).collect()
    }
}

impl Unpack for &'static str {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let length = reader.index();
        let end = reader.at.saturating_add(length);
        let text = reader.bytes.get(reader.at..end).and_then(|bytes| std::str::from_utf8(bytes).ok());
        reader.at = end;
        text.unwrap_or_default()
    }
}

impl Unpack for bool {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        reader.number() != 0
    }
}

impl Unpack for i32 {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        i32::try_from(reader.number()).unwrap_or(0)
    }
}

impl Unpack for DayOfYear {
    fn unpack(reader: &mut Reader<'_>) -> Self {
        let mut part = || i32::try_from(reader.number()).unwrap_or(0);
        Self { month: part(), day: part() }
    }
}

impl Unpack for Doc {
    fn unpack(_: &mut Reader<'_>) -> Self {
        Self
    }
}
