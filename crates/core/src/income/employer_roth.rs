//! What does an employer's Roth contribution bring in the year of it?

use crate::authority::Authority;
use crate::facts::Facts;
use crate::ledger::{Amount, Field, Journal, Ledger, Line};
use crate::report::EmployerRoth;
use crate::reporting::{form_of_contribution, of_contribution};
use crate::scenario::{MoneySource, Scenario};
use crate::tax::federal::{Inputs, form_1040};

const LAW: &[Authority] = &[Authority::Irc402Aa2, Authority::Notice2024_2];

/// What the employer contributed as Roth this year: income at once, though nothing is paid out, and no
/// wages. None where it contributed nothing.
///
/// Law: IRC 402A(a)(2), (3): not excludable from gross income; Notice 2024-2, section L: in the year in
/// which it is allocated to the account.
pub(crate) fn contributed<L: Ledger>(ledger: L, scenario: &Scenario) -> Option<Amount<L>> {
    let account = scenario.plan.account(MoneySource::RothEmployer)?;
    let field = Field::of(account.source, "/plan/sources/*/contributed_this_year");
    let contributed = account.contributed_this_year.filter(|amount| amount.is_positive())?;
    Some(Amount::input(ledger, field, contributed).line(Line::EmployerRothIncome, LAW))
}

/// What the household brings to its return, with that contribution. It stands with other income, since it
/// is no pension to any rule: nothing was paid out.
pub(crate) fn with_contribution<L: Ledger>(own: Inputs<L>, contributed: Option<Amount<L>>) -> Inputs<L> {
    match contributed {
        Some(income) => Inputs { other_ordinary_income: own.other_ordinary_income + income, ..own },
        None => own,
    }
}

/// What the report says of it. Nothing is withheld and no payroll tax is due, so April settles it whole.
///
/// Law: Notice 2024-2, section L: no wages under IRC 3401(a) and 3121(a).
/// Form: Form 1099-R with code G; Form 1040, line 5b.
/// Not modelled: state tax on it alone.
pub(crate) fn about_employer_roth<'b>(facts: &Facts<'_, Journal<'b>>) -> Option<EmployerRoth> {
    let income = facts.employer_roth?;
    let income_tax = facts.tax.as_ref().map(|tax| {
        let before = Inputs { other_ordinary_income: tax.inputs.other_ordinary_income - income, ..tax.inputs };
        let before = form_1040(tax.figures, &before, None).tax_with_premium_credit;
        let after = tax.without.tax_with_premium_credit;
        (after - before).line(Line::EmployerRothTax, &[Authority::Irc1j])
    });
    Some(EmployerRoth {
        income: income.found(),
        income_tax: income_tax.map(Amount::found),
        form_1099r: form_of_contribution(facts.ledger, income),
        forms: of_contribution(income),
    })
}
