//! How does the answer about plan loans read, part by part?

use inservice_core::date::Date;
use inservice_core::ledger::Line;
use inservice_core::money::Usd;
use inservice_core::report::{
    Alternative, Found, MissedPayment, Money, NewLoan, Note, Offset, PlanLoans, ReadingOfHighest, RoomToBorrow,
    TaxedLoan,
};
use inservice_core::scenario::Answer;

use crate::Words;

/// A part of the answer: what may be borrowed, a loan to come, a missed payment, an offset.
#[derive(Clone, Debug)]
pub struct LoanPart<'r> {
    pub title: &'static str,
    pub rows: Vec<LoanRow>,
    pub notes: &'r [Note],
}

/// A number with its name.
#[derive(Clone, Debug)]
pub struct LoanRow {
    pub name: String,
    pub value: String,
    /// The finding that explains it.
    pub finding: Option<u32>,
}

impl Words {
    /// The parts that the answer has, in order.
    #[must_use]
    pub fn loan_parts(self, loans: &PlanLoans) -> Vec<LoanPart<'_>> {
        let mut parts =
            vec![LoanPart { title: self.loan_limit(), rows: self.limit_rows(&loans.limit), notes: &loans.notes }];
        if let Some(new) = &loans.new {
            parts.push(LoanPart { title: self.loan_new(), rows: self.new_rows(new), notes: &new.notes });
        }
        if let Some(missed) = &loans.missed {
            parts.push(LoanPart { title: self.loan_missed(), rows: self.missed_rows(missed), notes: &missed.notes });
        }
        if let Some(offset) = &loans.offset {
            parts.push(LoanPart { title: self.loan_offset(), rows: self.offset_rows(offset), notes: &offset.notes });
        }
        parts
    }

    fn limit_rows(self, limit: &RoomToBorrow) -> Vec<LoanRow> {
        let mut rows = vec![self.span_row(Line::LoanAvailable, limit.max_new)];
        for reading in &limit.readings {
            let name = match reading.reading {
                ReadingOfHighest::SingleHighest => self.loan_reading_single(),
                ReadingOfHighest::SumOfLoans => self.loan_reading_sum(),
            };
            rows.push(self.row(name, Some(reading.max_new)));
        }
        rows.push(self.span_row(Line::LoanLimit, limit.max_total));
        rows.push(self.line_row(Line::LoanSecured, limit.secured));
        rows
    }

    fn new_rows(self, new: &NewLoan) -> Vec<LoanRow> {
        let mut rows = vec![
            self.line_row(Line::LoanAmount, new.amount),
            self.row(&self.loan_installments(i64::from(new.installments)), new.installment),
            self.day_row(Line::LoanLastPayment, new.last_payment),
            self.row(self.line_name(Line::LoanInterest), new.total_interest),
            self.span_row(Line::LoanOverLimit, new.over_limit),
        ];
        if let Some(Alternative { first_installment, first_installments, later_installment, later_installments }) =
            new.refinanced.and_then(|refinanced| refinanced.alternative)
        {
            rows.push(self.row(&self.loan_first(i64::from(first_installments)), Some(first_installment)));
            rows.push(self.row(&self.loan_later(i64::from(later_installments)), Some(later_installment)));
        }
        if let Some(deemed) = &new.deemed {
            self.taxed_rows(deemed, &mut rows);
        }
        rows
    }

    fn missed_rows(self, missed: &MissedPayment) -> Vec<LoanRow> {
        let mut rows = vec![self.day_row(Line::LoanCureEnds, missed.cure_until)];
        rows.extend(missed.may_be_delayed_to.map(|day| self.day_row(Line::LoanDelayedTo, day)));
        match &missed.deemed {
            Some(deemed) => self.taxed_rows(deemed, &mut rows),
            None => rows.push(self.row(self.line_name(Line::LoanDeemed), None)),
        }
        rows.extend(missed.basis_added.map(|amount| self.line_row(Line::LoanBasisAdded, amount)));
        rows
    }

    fn offset_rows(self, offset: &Offset) -> Vec<LoanRow> {
        let qualified = match offset.qualified {
            Answer::Yes => self.answer_yes(),
            Answer::No => self.answer_no(),
            Answer::Unknown => self.loan_not_known(),
        };
        let qualified = LoanRow { name: self.loan_qualified().to_owned(), value: qualified.to_owned(), finding: None };
        let mut rows = vec![qualified, self.day_row(Line::LoanRollOverBy, offset.roll_over_by)];
        rows.extend(offset.with_extension.map(|day| self.day_row(Line::LoanRollOverExtended, day)));
        rows.push(self.row(self.line_name(Line::FederalWithholding), offset.withholding));
        rows.push(self.row(self.line_name(Line::CashNow), offset.cash_left));
        self.taxed_rows(&offset.taxed, &mut rows);
        rows
    }

    fn taxed_rows(self, taxed: &TaxedLoan, rows: &mut Vec<LoanRow>) {
        let kind = if taxed.rollover_eligible { Line::LoanOffsetAmount } else { Line::LoanDeemed };
        rows.push(self.line_row(kind, taxed.amount));
        for (line, amount) in [
            (Line::Includible, taxed.includible),
            (Line::FederalIncomeTax, taxed.income_tax),
            (Line::AdditionalTax, taxed.additional_tax),
            (Line::LoanCost, taxed.cost),
        ] {
            rows.push(self.row(self.line_name(line), amount));
        }
        let code = if taxed.confirm { self.cli_confirm(taxed.box_7) } else { taxed.box_7.to_owned() };
        rows.push(LoanRow { name: self.loan_code().to_owned(), value: code, finding: None });
    }

    fn line_row(self, line: Line, amount: Found<Usd>) -> LoanRow {
        self.row(self.line_name(line), Some(amount))
    }

    fn row(self, name: &str, amount: Option<Found<Usd>>) -> LoanRow {
        let value = amount.map_or_else(|| self.loan_not_known().to_owned(), |found| self.money_exact(found.value));
        LoanRow { name: name.to_owned(), value, finding: amount.map(|found| found.finding) }
    }

    fn span_row(self, line: Line, money: Money) -> LoanRow {
        match money {
            Money::Exactly(amount) => self.line_row(line, amount),
            Money::Between { from, to } => {
                let value = self.loan_between(&self.money_exact(from.value), &self.money_exact(to.value));
                LoanRow { name: self.line_name(line).to_owned(), value, finding: Some(to.finding) }
            }
        }
    }

    fn day_row(self, line: Line, day: Found<Date>) -> LoanRow {
        let (name, value) = (self.line_name(line).to_owned(), self.date(day.value));
        LoanRow { name, value, finding: Some(day.finding) }
    }
}
