//! On which form does the payment land, and with which code?

mod on_return;
mod paperwork;

pub(crate) use on_return::{covering_percent, of_contribution, of_loan, on_return};
pub(crate) use paperwork::{of_new_loan, paperwork};

use crate::access::{Code, Route};
use crate::additional_tax::Exception;
use crate::facts::Facts;
use crate::ledger::{Amount, Journal, Ledger, TrackedRate, sum};
use crate::report::Form1099R;
use crate::rollover::Delivered;
use crate::scenario::{CorrectiveKind, DirectWay, Way};

/// Box 7 of an excess that is income of the year before the payment.
const PRIOR_YEAR: &str = "P";

/// The designated Roth money in a payment.
pub(crate) struct OfRoth<'b> {
    /// The first year of contributions; none where it is not known.
    pub(crate) first_year: Option<i32>,
    /// What of it was converted and is reached by the 10%.
    pub(crate) recaptured: Option<Amount<Journal<'b>>>,
    pub(crate) basis: RothBasis<Journal<'b>>,
}

/// The basis that a payment of designated Roth money recovers.
pub(crate) enum RothBasis<L: Ledger> {
    /// All that is not income.
    NotIncome,
    /// Of qualified money its share of the account's, and that of other Roth money beside it.
    Share(Amount<L>),
    Unknown,
}

/// Law: IRC 6047(d).
/// Form: Form 1099-R, boxes 1, 2a, 4, 5, 6, 7, 10 and 11; one form for each code, designated Roth apart.
/// Not modelled: box 2a left blank with "taxable amount not determined", state boxes.
pub(crate) fn forms<'b>(
    journal: Journal<'b>,
    (route, own): (Route, bool),
    from_59_half: bool,
    parts: &[(Delivered<Journal<'b>>, Amount<Journal<'b>>)],
    withholding_rate: TrackedRate<Journal<'b>>,
    roth: OfRoth<'b>,
) -> Vec<Form1099R> {
    let mut forms = Vec::new();
    let mut recaptured = roth.recaptured;
    let roth_gross = sum(journal, parts.iter().map(|(part, _)| part.roth_gross));
    for (part, withheld) in parts {
        let cash = crate::rollover::is_cash(part.way);
        let has_roth = part.roth_gross.is_positive();
        let has_other = part.gross.value() > part.roth_gross.value();
        let roth_withheld =
            if cash { part.roth_includible.times_rate(withholding_rate) } else { Amount::zero(journal) };
        if has_other {
            let (gross, includible, withheld) = if has_roth {
                (part.gross - part.roth_gross, part.includible - part.roth_includible, *withheld - roth_withheld)
            } else {
                (part.gross, part.includible, *withheld)
            };
            let code = code((route, own), from_59_half, part.way, false);
            // The excess of an earlier year has a form and a code of its own.
            let (gross, includible, withheld) = match part.of_earlier_year {
                Some(excess) => {
                    let of_excess = excess.times_rate(withholding_rate);
                    forms.push(form(journal, part.way, (PRIOR_YEAR, true), excess, excess, of_excess));
                    (gross - excess, includible - excess, withheld - of_excess)
                }
                None => (gross, includible, withheld),
            };
            if !gross.is_positive() {
                continue;
            }
            let form = form(journal, part.way, code, gross, includible, withheld);
            forms.push(match part.deferred {
                Some(deferred) => {
                    Form1099R { box_2a: Some((includible - deferred).found()), box_6: Some(deferred.found()), ..form }
                }
                None => form,
            });
        }
        if has_roth {
            let code = code((route, own), from_59_half, part.way, true);
            let filled = form(journal, part.way, code, part.roth_gross, part.roth_includible, roth_withheld);
            let converted = if cash { recaptured.take() } else { None };
            let box_5 = match roth.basis {
                RothBasis::NotIncome => filled.box_5,
                RothBasis::Share(basis) => Some(basis.share(part.roth_gross, roth_gross).found()),
                RothBasis::Unknown => None,
            };
            forms.push(Form1099R { box_5, box_10: converted.map(Amount::found), box_11: roth.first_year, ..filled });
        }
    }
    forms
}

/// What the plan reports of its Roth contribution in the year of it: code G, though nothing moves, the
/// whole of it taxable and nothing withheld.
///
/// Law: Notice 2024-2, section L.
/// Form: Form 1099-R, boxes 1, 2a and 7.
pub(crate) fn form_of_contribution<'b>(journal: Journal<'b>, income: Amount<Journal<'b>>) -> Form1099R {
    let way = Way::Direct(DirectWay::InPlanRoth);
    form(journal, way, ("G", false), income, income, Amount::zero(journal))
}

fn form<'b>(
    journal: Journal<'b>,
    way: Way,
    (box_7, confirm): (&'static str, bool),
    gross: Amount<Journal<'b>>,
    includible: Amount<Journal<'b>>,
    withheld: Amount<Journal<'b>>,
) -> Form1099R {
    let untaxed = box_7 == "H"
        || matches!(way, Way::Direct(DirectWay::DirectRolloverTraditional | DirectWay::DirectRolloverPlan));
    let taxable = if untaxed { Amount::zero(journal) } else { includible };
    Form1099R {
        box_1: gross.found(),
        box_2a: Some(taxable.found()),
        box_4: Some(withheld.found()),
        box_5: Some((gross - includible).found()),
        box_6: None,
        box_7,
        box_10: None,
        box_11: None,
        confirm,
    }
}

/// The distribution code, and whether it is to be confirmed with the plan.
///
/// The payer codes what it pays: a rollover within sixty days leaves no trace in box 7. What happened may
/// have a code of its own (`own`): disability as the tax law means it is 3 at any age, and has no pair
/// with B; an excess over the limit of IRC 415 is E, designated Roth or not.
fn code((route, own): (Route, bool), from_59_half: bool, way: Way, roth: bool) -> (&'static str, bool) {
    match way {
        Way::Direct(DirectWay::DirectRolloverRoth) if roth => ("H", false),
        Way::Direct(DirectWay::DirectRolloverPlan) if roth => ("GB", true),
        Way::Direct(
            DirectWay::DirectRolloverTraditional
            | DirectWay::DirectRolloverRoth
            | DirectWay::DirectRolloverPlan
            | DirectWay::InPlanRoth,
        ) => ("G", false),
        Way::Direct(DirectWay::Cash | DirectWay::InKind) | Way::SixtyDay { .. } => {
            let code = match route.profile().code {
                Code::Three if own => return ("3", roth),
                Code::Eight if own => ["E", "E"],
                Code::Eight => ["8", "8B"],
                Code::Dividend => ["U", "U"],
                Code::ByPayee => ["2", "2B"],
                _ if from_59_half => ["7", "7B"],
                Code::Two | Code::TwoOpen => ["2", "2B"],
                Code::One | Code::OneOrTwo | Code::Three => ["1", "1B"],
            };
            let [plain, of_roth] = code;
            (if roth { of_roth } else { plain }, code_is_open(route, own, from_59_half))
        }
    }
}

/// Whether what happened has a code of its own: a disability that meets the tax law's test, an excess
/// over the limit of IRC 415.
pub(crate) fn has_own_code<L: Ledger>(facts: &Facts<'_, L>, route: Route) -> bool {
    let excess = facts.scenario.events.corrective.filter(|_| route == Route::Corrective);
    facts.own_exception(route) == Some(Exception::Disability)
        || excess.is_some_and(|excess| excess.kind == CorrectiveKind::AnnualAddition)
}

/// Whether the code has to be confirmed: the wording of the instructions has not been found, or a fact
/// decides that is not asked for.
pub(crate) fn code_is_open(route: Route, own: bool, from_59_half: bool) -> bool {
    match route.profile().code {
        Code::ByPayee => true,
        Code::Eight => !own,
        Code::OneOrTwo | Code::TwoOpen => !from_59_half,
        Code::Three => !own && !from_59_half,
        Code::One | Code::Two | Code::Dividend => false,
    }
}
