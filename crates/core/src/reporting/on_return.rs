//! On which lines of the household's own forms do the numbers land?

use crate::access::Route;
use crate::additional_tax::{Exception, Outcome, form_5329_number};
use crate::facts::Facts;
use crate::income::Split;
use crate::ledger::{Amount, Journal, Line, sum};
use crate::money::Rate;
use crate::payment::Run;
use crate::report::{FilledForm, FilledLine, Form1099R, FormLine, Percent, TaxForm, Written};
use crate::rollover::is_cash;
use crate::scenario::{DirectWay, SixtyDayTo, Way};
use crate::special::by_year;

type Cash<'b> = Amount<Journal<'b>>;

/// Law: P.L. 99-514, section 1122(h)(3): ten-year averaging for those 50 before 1986, born before 2
/// January 1936.
const AVERAGING_BORN_BEFORE: (i32, i32, i32) = (1936, 1, 2);
/// From this year on Form 1040 has a box for rollovers on line 5c; before, "Rollover" is written beside
/// line 5b.
const ROLLOVER_BOX_SINCE: i32 = 2025;

/// The lines of one report, form by form.
#[derive(Default)]
struct Lines(Vec<FilledLine>);

impl Lines {
    fn amount(&mut self, line: FormLine, amount: Cash<'_>) {
        self.put(FilledLine { amount: Some(amount.found()), ..empty(line) });
    }

    fn put(&mut self, line: FilledLine) {
        self.0.push(line);
    }

    /// Form by form, in the order of [`TaxForm`]; those without a line only where asked for.
    fn forms(&self, even_empty: impl Fn(TaxForm) -> bool) -> Vec<FilledForm> {
        let of_form = |form: &TaxForm| FilledForm {
            form: *form,
            lines: self.0.iter().filter(|line| line.line.form() == Some(*form)).copied().collect(),
        };
        let wanted = |one: &FilledForm| !one.lines.is_empty() || even_empty(one.form);
        TaxForm::ALL.iter().map(of_form).filter(wanted).collect()
    }
}

const fn empty(line: FormLine) -> FilledLine {
    FilledLine { line, amount: None, rate_percent: None, exception_number: None, written: None }
}

/// Every form that the payment calls for, with the lines that it fills: what this payment alone brings,
/// in cents.
///
/// Form: Form W-4R, line 2; Form 1040, lines 1h, 5a, 5b, 5c and 25b; Schedule 2, line 8; Form 5329, Part
/// I; Form 8915-F, Part II; Form 8606, line 2; Form 8880, line 4; Form 4972. The lines are those of 2025.
/// Not modelled: Form 8606, Part II: money of a plan that goes to a Roth IRA stands on Form 1040 alone.
pub(crate) fn on_return<'b>(
    facts: &Facts<'_, Journal<'b>>,
    route: Route,
    run: &Run<'_, Journal<'b>>,
    papers: &[Form1099R],
) -> Vec<FilledForm> {
    let mut lines = Lines::default();
    let Some(taxed) = &run.taxed else { return Vec::new() };
    let cash = sum(facts.ledger, taxed.parts.iter().filter(|(part, _)| is_cash(part.way)).map(|(part, _)| part.gross));
    if cash.is_positive() {
        let default = facts.scenario.request.withholding.is_none();
        lines.put(FilledLine {
            rate_percent: Some(run.rates.applied.found().map(Percent)),
            written: default.then_some(Written::Default),
            ..empty(FormLine::ElectedRate)
        });
    }
    let mut averaging = false;
    if !facts.another_is_taxed(route) {
        disaster(facts, run, &mut lines);
        let form_5329 = early(facts, run, papers, &mut lines);
        let ira_basis = ira_basis(facts, run);
        if ira_basis.is_positive() {
            lines.amount(FormLine::IraBasis, ira_basis);
        }
        savers(facts, run, &mut lines);
        form_1040(facts, route, run, &mut lines);
        on_schedule_2(taxed.additional.tax, form_5329, &mut lines);
        let born = facts.birth.value();
        averaging = (born.year(), born.month(), born.day()) < AVERAGING_BORN_BEFORE
            && run.gross.value() == facts.vested_total.value()
            && !taxed.rolled_over.is_positive();
    }
    lines.forms(|form| averaging && form == TaxForm::Form4972)
}

/// The forms of a loan taxed as a distribution.
///
/// Law: Treas. Reg. 1.72(p)-1, Q&A-11 to Q&A-14: taxed and reported as a distribution would be.
/// Form: Form 1040, lines 5a and 5b; Schedule 2, line 8; Form 5329, lines 1 to 4.
pub(crate) fn of_loan<'b>(
    journal: Journal<'b>,
    split: &Split<Journal<'b>>,
    additional: &Outcome<Journal<'b>>,
) -> Vec<FilledForm> {
    let mut lines = Lines::default();
    if split.basis.is_positive() {
        lines.amount(FormLine::PensionsGross, split.gross);
    }
    lines.amount(FormLine::PensionsTaxable, split.includible);
    let claimed = on_form_5329(additional);
    if !claimed.is_empty() {
        form_5329(journal, additional.base, (&claimed, additional.tax), &mut lines);
    }
    on_schedule_2(additional.tax, !claimed.is_empty(), &mut lines);
    lines.forms(|_| false)
}

/// The form of what is income when the employer contributes it as Roth: on the return like a pension,
/// taxable whole.
///
/// Form: Form 1040, line 5b.
pub(crate) fn of_contribution(income: Cash<'_>) -> Vec<FilledForm> {
    let mut lines = Lines::default();
    lines.amount(FormLine::PensionsTaxable, income);
    lines.forms(|_| false)
}

/// Form: Form 8915-F, lines 8 to 15.
/// Not modelled: lines 12 and 13, the thirds of earlier years.
fn disaster<'b>(facts: &Facts<'_, Journal<'b>>, run: &Run<'_, Journal<'b>>, lines: &mut Lines) {
    let (Some(special), Some(taxed)) = (facts.special(Route::Disaster), &run.taxed) else { return };
    let Some(cap) = special.cap.filter(|_| special.is_open()) else { return };
    let kept = taxed.includible - taxed.moved.untaxed - taxed.moved.to_roth;
    let kept = taxed.deferred.map_or(kept, |deferred| kept - deferred);
    let at_once = facts.scenario.events.disaster.is_some_and(|disaster| disaster.all_in_first_year);
    let Some(third) = by_year(special, at_once, kept).first().copied().filter(|_| kept.is_positive()) else { return };
    let taxable = kept.smaller(cap);
    // The rest is no such distribution, and income at once.
    let this_year = taxed.income_this_year.less(kept - taxable + taxed.moved.to_roth);
    if !taxed.basis.is_positive() {
        lines.amount(FormLine::DisasterPaid, taxable);
    }
    lines.amount(FormLine::DisasterTaxable, taxable);
    lines.amount(FormLine::DisasterThird, third);
    if this_year.value() < third.value() {
        lines.amount(FormLine::DisasterRepaid, third - this_year);
    }
    lines.amount(FormLine::DisasterIncome, this_year);
}

/// Whether Form 5329 is needed, and its lines. A disaster stands on Form 8915-F instead. Where the code
/// is 1 and nothing is spared, the tax goes straight to Schedule 2; where the code says that all of it is
/// spared, nothing does.
///
/// Form: Form 5329, lines 1 to 4; Instructions for Form 1040, Schedule 2, line 8.
fn early<'b>(
    facts: &Facts<'_, Journal<'b>>,
    run: &Run<'_, Journal<'b>>,
    papers: &[Form1099R],
    lines: &mut Lines,
) -> bool {
    let Some(taxed) = &run.taxed else { return false };
    let additional = &taxed.additional;
    let on_8915f = additional.excepted.iter().filter(|(one, _)| *one == Exception::Disaster).map(|(_, amount)| *amount);
    let on_8915f = sum(facts.ledger, on_8915f);
    let early = additional.base - on_8915f;
    let claimed = on_form_5329(additional);
    let old_enough = additional.excepted.iter().any(|(one, _)| *one == Exception::Age59Half);
    let cash = || papers.iter().filter(|paper| !matches!(paper.box_7, "G" | "GB" | "H"));
    let all_coded = |codes: &[&str]| cash().all(|paper| !paper.confirm && codes.contains(&paper.box_7));
    let left = additional.tax.is_none_or(Amount::is_positive);
    let shown_by_code = !left && all_coded(&["2", "2B", "3", "U"]);
    // Converted money stands on no other line of the return.
    let plain = claimed.is_empty() && taxed.recaptured.is_none() && additional.tax.is_some();
    let by_code_1 = plain && all_coded(&["1", "1B"]);
    if !early.is_positive() || old_enough || shown_by_code || by_code_1 {
        return false;
    }
    form_5329(facts.ledger, early, (&claimed, additional.tax), lines);
    true
}

type Spared<'b> = (Exception, Cash<'b>);

/// What is claimed there, each with what it spares: age shows by the code, a disaster has its own form.
fn on_form_5329<'b>(additional: &Outcome<Journal<'b>>) -> Vec<Spared<'b>> {
    let elsewhere = |one: Exception| matches!(one, Exception::Age59Half | Exception::Disaster);
    additional.excepted.iter().filter(|(one, _)| !elsewhere(*one)).copied().collect()
}

/// Form: Form 5329, lines 1 to 4; only line 1 where an exception cannot be computed.
fn form_5329<'b>(
    journal: Journal<'b>,
    early: Cash<'b>,
    (claimed, tax): (&[Spared<'b>], Option<Cash<'b>>),
    lines: &mut Lines,
) {
    lines.amount(FormLine::Early, early);
    let Some(tax) = tax else { return };
    let spared = sum(journal, claimed.iter().map(|(_, amount)| *amount));
    let number = form_5329_number(claimed.iter().map(|(one, _)| *one));
    let unnumbered = claimed.iter().any(|(one, _)| *one == Exception::LongTermCare);
    lines.put(FilledLine {
        amount: Some(spared.line(Line::ExceptedTotal, &[]).found()),
        exception_number: number,
        written: (number.is_none() && unnumbered).then_some(Written::NumberNotPublished),
        ..empty(FormLine::Excepted)
    });
    lines.amount(FormLine::Subject, early - spared);
    lines.amount(FormLine::AdditionalTax, tax);
}

/// Form: Schedule 2, line 8, with its box where no Form 5329 is filed.
fn on_schedule_2(tax: Option<Cash<'_>>, form_5329: bool, lines: &mut Lines) {
    if let Some(tax) = tax.filter(|tax| tax.is_positive()) {
        let written = (!form_5329).then_some(Written::NoForm5329);
        lines.put(FilledLine { amount: Some(tax.found()), written, ..empty(FormLine::OnSchedule2) });
    }
}

/// What was already taxed and went into a traditional IRA.
///
/// Form: Instructions for Form 8606, line 2.
fn ira_basis<'b>(facts: &Facts<'_, Journal<'b>>, run: &Run<'_, Journal<'b>>) -> Cash<'b> {
    let Some(taxed) = &run.taxed else { return Amount::zero(facts.ledger) };
    let parts = || taxed.parts.iter().map(|(part, _)| part);
    let directly =
        parts().filter(|part| part.way == Way::Direct(DirectWay::DirectRolloverTraditional)).map(|part| part.basis);
    let to_ira = |way: Way| matches!(way, Way::SixtyDay { to: SixtyDayTo::TraditionalIra, .. });
    let taxable = sum(facts.ledger, parts().filter(|part| is_cash(part.way)).map(|part| part.includible));
    // Taxable money is rolled over first.
    let by_day_60 = parts().any(|part| to_ira(part.way)).then(|| taxed.moved.sixty_day.less(taxable));
    sum(facts.ledger, directly.chain(by_day_60)).line(Line::BasisToIra, &[])
}

/// Form: Form 8880, line 4, for households with contributions that may earn the credit.
fn savers<'b>(facts: &Facts<'_, Journal<'b>>, run: &Run<'_, Journal<'b>>, lines: &mut Lines) {
    let saves = facts.tax.is_some_and(|tax| {
        tax.inputs.elective_deferrals_taxpayer.is_positive() || tax.inputs.elective_deferrals_spouse.is_positive()
    });
    let counts = run.settled().map(|settled| settled.distribution.gross).filter(|gross| gross.is_positive());
    if let Some(gross) = counts.filter(|_| saves) {
        lines.amount(FormLine::SaverDistributions, gross);
    }
}

/// Form: Form 1040, line 1h for correctives, else lines 5a to 5c; line 25b. What is taxable in whole
/// leaves line 5a empty.
fn form_1040<'b>(facts: &Facts<'_, Journal<'b>>, route: Route, run: &Run<'_, Journal<'b>>, lines: &mut Lines) {
    let Some(taxed) = &run.taxed else { return };
    let income = taxed.income_this_year;
    if route == Route::Corrective {
        lines.amount(FormLine::OtherEarned, income);
    } else {
        let elsewhere = |way: Way| match way {
            Way::Direct(DirectWay::Cash | DirectWay::InKind | DirectWay::InPlanRoth) => false,
            Way::Direct(
                DirectWay::DirectRolloverTraditional | DirectWay::DirectRolloverRoth | DirectWay::DirectRolloverPlan,
            )
            | Way::SixtyDay { .. } => true,
        };
        let rolled = taxed.parts.iter().any(|(part, _)| elsewhere(part.way));
        let boxed = facts.paid.value().year() >= ROLLOVER_BOX_SINCE;
        if rolled || income.value() != run.gross.value() {
            lines.amount(FormLine::PensionsGross, run.gross);
        }
        let written = (rolled && !boxed).then_some(Written::Rollover);
        lines.put(FilledLine { amount: Some(income.found()), written, ..empty(FormLine::PensionsTaxable) });
        if rolled && boxed {
            lines.put(FilledLine { written: Some(Written::Rollover), ..empty(FormLine::RolloverBox) });
        }
    }
    if taxed.federal_withholding.is_positive() {
        lines.amount(FormLine::Withheld, taxed.federal_withholding);
    }
}

/// The least whole percentage on Form W-4R that leaves nothing of this payment's tax to settle; none
/// where no percentage does, or nothing is owed.
///
/// Law: IRC 3405(a)(2), (b)(2); of what may be rolled over no less than 20%.
/// Form: Form W-4R, line 2.
pub(crate) fn covering_percent<'b>(
    facts: &Facts<'_, Journal<'b>>,
    route: Route,
    run: &Run<'_, Journal<'b>>,
) -> Option<crate::ledger::TrackedRate<Journal<'b>>> {
    let (settled, taxed) = (run.settled()?, run.taxed.as_ref()?);
    // Beside a required minimum two rates apply.
    if run.minimum.is_some() && run.rollover_eligible(facts, route) {
        return None;
    }
    let cash = taxed.parts.iter().filter(|(part, _)| is_cash(part.way)).map(|(part, _)| part.includible);
    let cash = sum(facts.ledger, cash);
    let owed = settled.federal_income_tax + settled.additional_tax;
    if !owed.is_positive() || !cash.is_positive() || owed.value() > cash.value() {
        return None;
    }
    let least = owed.whole_percent_of(cash);
    let minimum: Rate = run.rates.minimum.value();
    let least = if least.value() < minimum { run.rates.minimum } else { least };
    Some(least.line(Line::CoveringPercent, &[crate::authority::Authority::FormW4R]))
}
