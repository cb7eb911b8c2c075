//! How does the answer about plan loans read, part by part?

use inservice_core::ledger::Line;
use inservice_core::report::{
    Alternative, MissedPayment, NewLoan, Offset, PlanLoans, ReadingOfHighest, RoomToBorrow, TaxedLoan,
};
use inservice_core::scenario::Answer;

use crate::Words;
use crate::parts::{Part, PartRow};

impl Words {
    /// The parts that the answer has, in order.
    #[must_use]
    pub fn loan_parts(self, loans: &PlanLoans) -> Vec<Part<'_>> {
        let mut parts = vec![Part {
            title: self.loan_limit(),
            rows: self.limit_rows(&loans.limit),
            notes: &loans.notes,
            papers: &[],
        }];
        if let Some(new) = &loans.new {
            parts.push(Part {
                title: self.loan_new(),
                rows: self.new_rows(new),
                notes: &new.notes,
                papers: &new.paperwork,
            });
        }
        if let Some(missed) = &loans.missed {
            parts.push(Part {
                title: self.loan_missed(),
                rows: self.missed_rows(missed),
                notes: &missed.notes,
                papers: &[],
            });
        }
        if let Some(offset) = &loans.offset {
            parts.push(Part {
                title: self.loan_offset(),
                rows: self.offset_rows(offset),
                notes: &offset.notes,
                papers: &[],
            });
        }
        parts
    }

    fn limit_rows(self, limit: &RoomToBorrow) -> Vec<PartRow> {
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

    fn new_rows(self, new: &NewLoan) -> Vec<PartRow> {
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

    fn missed_rows(self, missed: &MissedPayment) -> Vec<PartRow> {
        let mut rows = vec![self.day_row(Line::LoanCureEnds, missed.cure_until)];
        rows.extend(missed.may_be_delayed_to.map(|day| self.day_row(Line::LoanDelayedTo, day)));
        match &missed.deemed {
            Some(deemed) => self.taxed_rows(deemed, &mut rows),
            None => rows.push(self.row(self.line_name(Line::LoanDeemed), None)),
        }
        rows.extend(missed.basis_added.map(|amount| self.line_row(Line::LoanBasisAdded, amount)));
        rows
    }

    fn offset_rows(self, offset: &Offset) -> Vec<PartRow> {
        let qualified = match offset.qualified {
            Answer::Yes => self.answer_yes(),
            Answer::No => self.answer_no(),
            Answer::Unknown => self.loan_not_known(),
        };
        let qualified = PartRow { name: self.loan_qualified().to_owned(), value: qualified.to_owned(), finding: None };
        let mut rows = vec![qualified, self.day_row(Line::LoanRollOverBy, offset.roll_over_by)];
        rows.extend(offset.with_extension.map(|day| self.day_row(Line::LoanRollOverExtended, day)));
        rows.push(self.row(self.line_name(Line::FederalWithholding), offset.withholding));
        rows.push(self.row(self.line_name(Line::CashNow), offset.cash_left));
        self.taxed_rows(&offset.taxed, &mut rows);
        rows
    }

    fn taxed_rows(self, taxed: &TaxedLoan, rows: &mut Vec<PartRow>) {
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
        rows.push(PartRow { name: self.loan_code().to_owned(), value: code, finding: None });
        rows.extend(self.form_rows(&taxed.forms));
    }
}
