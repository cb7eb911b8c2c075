//! How does a part of the answer read that stands beside the payment: numbers with names, notes, papers?

use inservice_core::date::Date;
use inservice_core::ledger::Line;
use inservice_core::money::Usd;
use inservice_core::report::{EmployerRoth, FilledForm, FilledLine, Found, Money, Note, Paperwork};

use crate::Words;

/// A part of the answer: what may be borrowed, a loan to come, an employer's Roth contribution.
#[derive(Clone, Debug)]
pub struct Part<'r> {
    pub title: &'static str,
    pub rows: Vec<PartRow>,
    pub notes: &'r [Note],
    pub papers: &'r [Paperwork],
}

/// A number with its name.
#[derive(Clone, Debug)]
pub struct PartRow {
    pub name: String,
    pub value: String,
    /// The finding that explains it.
    pub finding: Option<u32>,
}

impl Words {
    /// What the employer contributed as Roth.
    #[must_use]
    pub fn employer_roth_part(self, said: &EmployerRoth) -> Part<'_> {
        let mut rows = vec![
            self.line_row(Line::EmployerRothIncome, said.income),
            self.row(self.line_name(Line::EmployerRothTax), said.income_tax),
        ];
        let code = said.form_1099r.box_7.to_owned();
        rows.push(PartRow { name: self.loan_code().to_owned(), value: code, finding: None });
        rows.extend(self.form_rows(&said.forms));
        Part { title: self.employer_roth(), rows, notes: &[], papers: &[] }
    }

    /// Each line of the person's own forms that holds an amount.
    pub(crate) fn form_rows(self, forms: &[FilledForm]) -> Vec<PartRow> {
        let of_form = |form: &FilledForm| {
            let name = self.form_name(form.form);
            let row = |line: &FilledLine| {
                let amount = line.amount?;
                let value = self.money_exact(amount.value);
                let value = match self.form_written(line) {
                    Some(written) => format!("{value} ({written})"),
                    None => value,
                };
                let name = self.form_line_of(name, line.line.number());
                Some(PartRow { name, value, finding: Some(amount.finding) })
            };
            form.lines.iter().filter_map(row).collect::<Vec<_>>()
        };
        forms.iter().flat_map(of_form).collect()
    }

    pub(crate) fn line_row(self, line: Line, amount: Found<Usd>) -> PartRow {
        self.row(self.line_name(line), Some(amount))
    }

    pub(crate) fn row(self, name: &str, amount: Option<Found<Usd>>) -> PartRow {
        let value = amount.map_or_else(|| self.loan_not_known().to_owned(), |found| self.money_exact(found.value));
        PartRow { name: name.to_owned(), value, finding: amount.map(|found| found.finding) }
    }

    pub(crate) fn span_row(self, line: Line, money: Money) -> PartRow {
        match money {
            Money::Exactly(amount) => self.line_row(line, amount),
            Money::Between { from, to } => {
                let value = self.loan_between(&self.money_exact(from.value), &self.money_exact(to.value));
                PartRow { name: self.line_name(line).to_owned(), value, finding: Some(to.finding) }
            }
        }
    }

    pub(crate) fn day_row(self, line: Line, day: Found<Date>) -> PartRow {
        let (name, value) = (self.line_name(line).to_owned(), self.date(day.value));
        PartRow { name, value, finding: Some(day.finding) }
    }
}
