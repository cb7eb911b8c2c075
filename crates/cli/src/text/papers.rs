//! How do the forms read that the person fills in, and the papers that the payment needs?

use inservice_core::report::{Brings, FilledLine, Payment};
use inservice_words::Words;

use super::layout::Page;

/// The lines of each form, then the papers by who brings them.
pub(super) fn papers(words: Words, payment: &Payment, page: &mut Page) {
    if !payment.forms.is_empty() {
        page.heading(words.cli_heading_own_forms());
    }
    for form in &payment.forms {
        page.paragraph(2, &format!("{} \u{b7} {}", words.form_name(form.form), words.form_use(form.form)));
        page.table(&form.lines.iter().map(|line| row(words, line)).collect::<Vec<_>>());
    }
    if let Some(percent) = payment.withholding.covering_percent {
        page.paragraph(2, &words.cli_covering(&words.percent(percent.value.0)));
    }
    page.heading(words.cli_heading_paperwork());
    for (from, heading) in [(Brings::You, words.cli_you_bring()), (Brings::Plan, words.cli_plan_brings())] {
        let mut of_one = payment.paperwork.iter().filter(|paper| paper.from == from).peekable();
        if of_one.peek().is_some() {
            page.paragraph(2, heading);
        }
        of_one.for_each(|paper| page.item(&words.paper(paper)));
    }
}

/// The line's number, what it asks for, the amount, and what is written beside it.
fn row(words: Words, line: &FilledLine) -> Vec<String> {
    let amount = line.amount.map(|found| words.money_exact(found.value));
    let rate = line.rate_percent.map(|found| words.percent(found.value.0));
    vec![
        format!("    {}", line.line.number()),
        words.form_line(line.line).to_owned(),
        amount.or(rate).unwrap_or_default(),
        words.form_written(line).unwrap_or_default(),
    ]
}
