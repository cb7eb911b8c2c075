//! What is a question of the page, and when is its answer whole, still open, or said?
//!
//! Questions are rows of tables (`events.rs`, `loans.rs`, `accounts.rs`, `request.rs`): where the answer
//! stands in the public contract, how it is given, and when it can matter. A draft has one [`Cell`] for
//! each, in their order.

use std::ops::{Index, IndexMut};

use inservice_core::scenario::{Character, MoneySource};
use reactive_stores::{Len, Store};

use super::draft::DateDraft;
use super::events::LifeEvent;
use super::typed;

/// How a question is answered.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ask {
    Date,
    Amount,
    /// An amount, or where it is not known, from one to another.
    Known,
    Percent,
    Count,
    /// Yes, no or unknown; nothing where it was not answered.
    Answer,
    /// The same, and no answer is unknown.
    Whether,
    /// True or false; nothing where it is not known.
    Flag,
    /// The switch alone says it.
    Is,
    /// One of these ids.
    Choice(&'static [&'static str]),
    /// One of the kinds of money that the plan holds.
    Source,
    /// Several of a kind, each with these answers.
    Rows(&'static [Question]),
}

/// Whether the contract can do without the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Must {
    Not,
    /// Needed beside the other answers of its object, once one of them is given.
    WithOthers,
    /// Needed once what it is about is said to be so.
    Always,
}

/// What a question is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    Event(LifeEvent),
    Loan,
    LoanTerms,
    LoanHistory,
    EmergencyHistory,
    Married,
    From,
    /// How a payment in several parts is delivered.
    Parts,
    /// A source of money: beside its balance, or behind its fold.
    Source,
    SourceMore,
    /// One of several.
    Row,
}

/// When an answer can matter. What was answered is shown in any case.
#[derive(Clone, Copy, Debug)]
pub(crate) enum When {
    Always,
    /// The form itself knows.
    FormSays,
    /// The filing status leaves open whether the person is married.
    Unsettled,
    PlanLends,
    Said(&'static str),
    /// Another question has this answer.
    Is(&'static str, &'static str),
    Happened(LifeEvent),
    /// Beside it in its row stands this answer; else it is not even said.
    Beside(&'static str, &'static str),
    /// Of such money.
    Of(fn(Kind) -> bool),
}

/// What the rules of a source turn on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    pub(crate) source: MoneySource,
    /// Where it came from, as far as that decides.
    pub(crate) origin: MoneySource,
    pub(crate) character: Character,
    /// Whether the payment is delivered in parts, of which shares may be one.
    pub(crate) in_parts: bool,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct Question {
    pub(crate) about: About,
    /// Where the answer stands in the public contract: below its source, or its row, where it has one.
    pub(crate) path: &'static str,
    pub(crate) ask: Ask,
    pub(crate) must: Must,
    pub(crate) when: When,
}

/// An answer, as it was typed.
#[derive(Store, Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) date: DateDraft,
    /// Never empty where several are asked for: the first row waits to be filled.
    pub(crate) rows: Rows,
}

/// Rows of answers. A field of the page may look for a row that has just gone: it then sees a blank one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rows(pub(crate) Vec<Vec<Cell>>);

/// More columns than any table has: the place of a cell is its row's times this, and its column's.
pub(crate) const COLUMNS: usize = 16;
static BLANK: Cell = Cell {
    text: String::new(),
    date: DateDraft { month: String::new(), day: String::new(), year: String::new() },
    rows: Rows(Vec::new()),
};

impl Index<usize> for Rows {
    type Output = Cell;

    fn index(&self, place: usize) -> &Cell {
        self.0.get(place / COLUMNS).and_then(|row| row.get(place % COLUMNS)).unwrap_or(&BLANK)
    }
}

impl IndexMut<usize> for Rows {
    fn index_mut(&mut self, place: usize) -> &mut Cell {
        let (row, column) = (place / COLUMNS, place % COLUMNS);
        if self.0.len() <= row {
            self.0.resize(row + 1, Vec::new());
        }
        let row = &mut self.0[row];
        if row.len() <= column {
            row.resize(column + 1, BLANK.clone());
        }
        &mut row[column]
    }
}

impl Len for Rows {
    fn len(&self) -> usize {
        self.0.len() * COLUMNS
    }
}

/// A question with its answer.
pub(crate) type Asked<'a> = (&'static Question, &'a Cell);

/// A question that is still to be answered, and its place on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Open {
    pub(crate) path: String,
    pub(crate) is_date: bool,
}

pub(crate) const fn asked(about: About, ask: Ask, path: &'static str) -> Question {
    Question { about, path, ask, must: Must::Not, when: When::Always }
}

impl Question {
    pub(crate) const fn must(self, must: Must) -> Self {
        Self { must, ..self }
    }

    pub(crate) const fn when(self, when: When) -> Self {
        Self { when, ..self }
    }

    /// The object that the answer stands in, with its dot; empty in a row or a source itself.
    fn object(&self) -> &'static str {
        self.path.rfind('.').and_then(|dot| self.path.get(..=dot)).unwrap_or_default()
    }

    /// An answer that nothing was written in.
    pub(crate) fn blank(&self) -> Cell {
        let rows = if let Ask::Rows(columns) = self.ask { vec![blanks(columns)] } else { Vec::new() };
        Cell { rows: Rows(rows), ..Cell::default() }
    }

    /// Whether something was written.
    pub(crate) fn is_begun(&self, cell: &Cell) -> bool {
        let is_begun = |row: &Vec<Cell>| matches!(self.ask, Ask::Rows(columns) if is_begun(columns, row));
        !cell.text.trim().is_empty() || typed::date(&cell.date).is_some() || cell.rows.0.iter().any(is_begun)
    }

    /// Whether enough was written to say it.
    pub(crate) fn is_whole(&self, cell: &Cell) -> bool {
        let is_whole = |row: &Vec<Cell>| matches!(self.ask, Ask::Rows(columns) if is_whole(columns, row));
        !cell.text.trim().is_empty() || typed::is_whole(&cell.date) || cell.rows.0.iter().any(is_whole)
    }

    fn is_open(&self, cell: &Cell, among: &[Asked<'_>]) -> bool {
        let in_object = |(one, cell): &Asked<'_>| one.path.starts_with(self.object()) && one.is_begun(cell);
        !self.is_whole(cell)
            && match self.must {
                Must::Always => true,
                Must::WithOthers => among.iter().any(in_object),
                Must::Not => matches!(self.ask, Ask::Date) && self.is_begun(cell),
            }
    }
}

/// A row, or a source, in which nothing was written.
pub(crate) fn blanks(questions: &[Question]) -> Vec<Cell> {
    questions.iter().map(Question::blank).collect()
}

fn is_begun(columns: &[Question], row: &[Cell]) -> bool {
    columns.iter().zip(row).any(|(column, cell)| column.is_begun(cell))
}

/// Whether a row can be said.
pub(crate) fn is_whole(columns: &'static [Question], row: &[Cell]) -> bool {
    let whole = |(column, cell): &Asked<'_>| column.must == Must::Not || column.is_whole(cell);
    is_begun(columns, row) && of_row(columns, row).iter().all(whole)
}

/// The answers of a row that go together.
pub(crate) fn of_row<'a>(columns: &'static [Question], row: &'a [Cell]) -> Vec<Asked<'a>> {
    let fits = |when: When| {
        let When::Beside(other, answer) = when else { return true };
        columns.iter().zip(row).any(|(column, cell)| column.path == other && cell.text == answer)
    };
    columns.iter().zip(row).filter(|(column, _)| fits(column.when)).collect()
}

/// What is still to be answered, with its path below `at`.
pub(crate) fn open(at: &str, asked: &[Asked<'_>], found: &mut Vec<Open>) {
    for (question, cell) in asked {
        let path = join(at, question.path);
        let open = question.is_open(cell, asked);
        if let Ask::Rows(columns) = question.ask {
            for (place, row) in cell.rows.0.iter().enumerate() {
                if is_begun(columns, row) || place == 0 && open {
                    self::open(&format!("{path}.{place}"), &of_row(columns, row), found);
                }
            }
        } else if open {
            found.push(Open { path, is_date: matches!(question.ask, Ask::Date) });
        }
    }
}

/// What can be said of the answers: all but those whose object waits for another.
pub(crate) fn said<'a>(asked: &[Asked<'a>]) -> Vec<Asked<'a>> {
    let waits = |question: &Question| {
        asked.iter().any(|(one, cell)| {
            let together = one.must == Must::Always && one.about == question.about;
            one.must != Must::Not
                && one.is_open(cell, asked)
                && (together || one.must == Must::WithOthers && question.path.starts_with(one.object()))
        })
    };
    asked
        .iter()
        .filter(|(question, cell)| question.is_begun(cell) || is_always_said(question))
        .filter(|(question, _)| !waits(question))
        .copied()
        .collect()
}

fn is_always_said(question: &Question) -> bool {
    matches!(question.ask, Ask::Is | Ask::Whether)
}

/// The path of a problem as the page counts rows: it shows those, too, that cannot be said yet.
pub(crate) fn on_page(at: &str, asked: &[Asked<'_>], field: &str) -> Option<String> {
    asked.iter().find_map(|(question, cell)| {
        let Ask::Rows(columns) = question.ask else { return None };
        let path = join(at, question.path);
        let rest = field.strip_prefix(&path)?.strip_prefix('.')?;
        let (place, rest) = rest.split_once('.').unwrap_or((rest, ""));
        let said = cell.rows.0.iter().enumerate().filter(|(_, row)| is_whole(columns, row));
        let (shown, _) = said.into_iter().nth(place.parse().ok()?)?;
        Some(join(&format!("{path}.{shown}"), rest))
    })
}

/// A path below another.
pub(crate) fn join(at: &str, path: &str) -> String {
    match (at, path) {
        ("", path) => path.to_owned(),
        (at, "") => at.to_owned(),
        (at, path) => format!("{at}.{path}"),
    }
}

#[cfg(test)]
mod tests;
