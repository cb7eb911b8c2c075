//! How does a number of the report follow from others?

use inservice_core::date::Date;
use inservice_core::ledger::{OpKind, Unit};
use inservice_core::money::{Rate, Usd};
use inservice_core::report::Finding;

use crate::Words;

/// Beyond ten years, months are told in years.
const LONG: i64 = 120;

impl Words {
    /// The value as a person reads it: `$1,900.00`, `December 1, 2026`, `10%`, `Yes`; an estimate is
    /// called one.
    #[must_use]
    pub fn finding_value(self, finding: &Finding) -> String {
        let text = finding.value.as_str();
        let shown = match finding.unit {
            Unit::Usd => text.parse::<Usd>().ok().map(|amount| self.money_exact(amount)),
            Unit::Date => text.parse::<Date>().ok().map(|date| self.date(date)),
            Unit::Rate => fraction(text).map(|rate| self.percent(rate)),
            Unit::YesNo => match text {
                "yes" => Some(self.answer_yes().to_owned()),
                "no" => Some(self.answer_no().to_owned()),
                _ => None,
            },
            Unit::Count => None,
        };
        let shown = shown.unwrap_or_else(|| text.to_owned());
        if finding.estimate { self.value_estimate(&shown) } else { shown }
    }

    /// What the number is called; a step on the way has only its value.
    #[must_use]
    pub fn finding_name(self, finding: &Finding) -> &'static str {
        finding.line.map_or(self.step_unnamed(), |line| self.line_name(line))
    }

    /// The operation alone, as it stands between its operands: `less, but not below zero`.
    #[must_use]
    pub fn op_phrase(self, op: OpKind, rate: Option<Rate>, count: Option<i32>) -> String {
        let count = i64::from(count.unwrap_or_default());
        let text = match op {
            OpKind::Times => return self.op_times(&self.percent(rate.unwrap_or_default())),
            OpKind::PlusMonths => return self.op_plus_months(count),
            OpKind::PlusDays if count < 0 => return self.op_days_before(-count),
            OpKind::PlusDays => return self.op_plus_days(count),
            OpKind::Input => self.op_input(),
            OpKind::Figure => self.op_figure(),
            OpKind::Statute => self.op_statute(),
            OpKind::Zero => self.op_zero(),
            OpKind::Solved => self.op_solved(),
            OpKind::Attributed => self.op_attributed(),
            OpKind::Plus => self.op_plus(),
            OpKind::Minus => self.op_minus(),
            OpKind::LessFloorZero => self.op_less_floor_zero(),
            OpKind::Smaller => self.op_smaller(),
            OpKind::Larger => self.op_larger(),
            OpKind::TimesRate => self.op_times_rate(),
            OpKind::Share => self.op_share(),
            OpKind::Schedule => self.op_schedule(),
            OpKind::OnlyIf => self.op_only_if(),
            OpKind::NextBusinessDay => self.op_next_business_day(),
            OpKind::JanuaryAfter => self.op_january_after(),
            OpKind::AprilAfter => self.op_april_after(),
            OpKind::OnOrAfter => self.op_on_or_after(),
            OpKind::AtLeast => self.op_at_least(),
            OpKind::Same => self.op_same(),
            OpKind::TwelveMonths => self.op_twelve_months(),
            OpKind::WholePercent => self.op_whole_percent(),
            OpKind::PerStepDown => self.op_per_step_down(),
            OpKind::PerStepUp => self.op_per_step_up(),
            OpKind::ApplicableShare => self.op_applicable_share(),
            OpKind::Row => self.op_row(),
            OpKind::RowAbove => self.op_row_above(),
            OpKind::LevelPayment => self.op_level_payment(),
            OpKind::Compounded => self.op_compounded(),
            OpKind::PaymentsCompounded => self.op_payments_compounded(),
            OpKind::PeriodsAfter => self.op_periods_after(),
            OpKind::PeriodsBetween => self.op_periods_between(),
            OpKind::DaysBetween => self.op_days_between(),
            OpKind::NextQuarterEnd => self.op_next_quarter_end(),
        };
        text.to_owned()
    }

    /// How the number follows, in one sentence with the name and value of each operand; `from` are
    /// the findings that [`Finding::from`] names, in its order.
    #[must_use]
    pub fn step(self, finding: &Finding, from: &[&Finding]) -> String {
        let operand = |index: usize| from.get(index).map(|other| self.operand(other)).unwrap_or_default();
        let (a, b) = (&operand(0), &operand(1));
        let count = i64::from(finding.count.unwrap_or_default());
        let text = match finding.op {
            OpKind::Input => match finding.input.as_deref() {
                Some(pointer) => return self.step_input(&self.field_name(pointer)),
                None => self.step_input_plain(),
            },
            OpKind::Figure => match finding.source {
                Some(publication) => return self.step_figure_from(publication),
                None => self.step_figure(),
            },
            OpKind::Statute => self.step_statute(),
            OpKind::Zero => self.step_zero(),
            OpKind::Solved => self.step_solved(),
            OpKind::Attributed => return self.step_attributed(a, b, &operand(2)),
            OpKind::Plus => return self.step_plus(a, b),
            OpKind::Minus => return self.step_minus(a, b),
            OpKind::LessFloorZero => return self.step_less_floor_zero(a, b),
            OpKind::Smaller => return self.step_smaller(a, b),
            OpKind::Larger => return self.step_larger(a, b),
            OpKind::Times => {
                return self.step_times(a, &self.percent(finding.rate.unwrap_or_default()));
            }
            OpKind::TimesRate => return self.step_times_rate(a, b),
            OpKind::Share => return self.step_share(a, b, &operand(2)),
            OpKind::Schedule => return self.step_schedule(a),
            OpKind::OnlyIf => return self.step_only_if(a, b),
            // 714 months say nothing to a reader; 59 years and 6 months do.
            OpKind::PlusMonths if count > LONG => {
                return self.step_plus_years(a, count % 12, &(count / 12).to_string());
            }
            OpKind::PlusMonths => return self.step_plus_months(a, count),
            OpKind::PlusDays if count < 0 => return self.step_days_before(a, -count),
            OpKind::PlusDays => return self.step_plus_days(a, count),
            OpKind::NextBusinessDay => return self.step_next_business_day(a),
            OpKind::JanuaryAfter => return self.step_january_after(a),
            OpKind::AprilAfter => return self.step_april_after(a),
            OpKind::OnOrAfter => return self.step_on_or_after(a, b),
            OpKind::AtLeast => return self.step_at_least(a, b),
            OpKind::Same => return self.step_same(a),
            OpKind::TwelveMonths => return self.step_twelve_months(a),
            OpKind::WholePercent => return self.step_whole_percent(a, b),
            OpKind::PerStepDown => return self.step_per_step_down(a, b, &operand(2)),
            OpKind::PerStepUp => return self.step_per_step_up(a, b, &operand(2)),
            OpKind::ApplicableShare => return self.step_applicable_share(a, b),
            OpKind::Row | OpKind::RowAbove => return self.step_row(a),
            OpKind::LevelPayment => return self.step_level_payment(a, b, &operand(2)),
            OpKind::Compounded => return self.step_compounded(a, b, &operand(2)),
            OpKind::PaymentsCompounded => return self.step_payments_compounded(a, b, &operand(2)),
            OpKind::PeriodsAfter => return self.step_periods_after(a, b),
            OpKind::PeriodsBetween => return self.step_periods_between(a, b),
            OpKind::DaysBetween => return self.step_days_between(a, b),
            OpKind::NextQuarterEnd => return self.step_next_quarter_end(a),
        };
        text.to_owned()
    }

    fn operand(self, finding: &Finding) -> String {
        let value = self.finding_value(finding);
        match finding.line {
            Some(line) => self.step_operand(self.line_name(line), &value),
            None => value,
        }
    }
}

/// The rate written as a fraction: `0.1` is 10%.
fn fraction(text: &str) -> Option<Rate> {
    let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    if decimals.len() > 6 {
        return None;
    }
    let millionths: i64 = format!("{whole}{decimals:0<6}").parse().ok()?;
    Some(Rate::from_millionths(if negative { -millionths } else { millionths }))
}
