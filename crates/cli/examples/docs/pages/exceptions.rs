//! Which exceptions to the 10% additional tax are there, and which can help while still employed?

use inservice_core::additional_tax::{Exception, REFUSED_IN_SERVICE};
use inservice_words::Words;

use super::markdown::{citations, code, table};

pub(super) fn page(words: Words) -> String {
    let refused = |exception: &Exception| REFUSED_IN_SERVICE.contains(exception);
    let head = ["Exception", "Called", "Form 5329", "Law", "While still employed"].map(str::to_owned);
    let rows = Exception::ALL.iter().map(|exception| {
        vec![
            code(exception.id()),
            words.exception_name(*exception).to_owned(),
            exception.form_5329_number().unwrap_or("–").to_owned(),
            citations(exception.law()),
            if refused(exception) { "no" } else { "can apply" }.to_owned(),
        ]
    });
    let reasons: String = Exception::ALL
        .iter()
        .filter_map(|one| words.refused_why(*one).map(|why| format!("- {}: {why}\n", code(one.id()))))
        .collect();
    format!(
        "# Exceptions to the 10% additional tax\n\n\
         What spares a payment the additional tax of IRC 72(t)(1), wholly or up to a limit. An exception is no \
         right to be paid: whether the plan may pay at all stands in [the table of ways out](access.md). The \
         number is that of Form 5329, line 2; where there is none (–), none is entered there. This is \
         the law; an exception that the rules do not work out yet is named in the answers it would change.\n\n\
         {}\n## Why some never help while still employed\n\n{reasons}",
        table(&head, rows),
    )
}
