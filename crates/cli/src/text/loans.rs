//! How do loans from the plan read?

use inservice_core::report::PlanLoans;
use inservice_words::Words;

use super::layout::Page;

/// Each part with its numbers and its notes.
pub(super) fn loans(words: Words, loans: &PlanLoans, page: &mut Page) {
    for part in words.loan_parts(loans) {
        page.heading(part.title);
        let rows = part.rows.into_iter().map(|row| vec![format!("  {}", row.name), row.value]);
        page.table(&rows.collect::<Vec<_>>());
        for note in part.notes {
            page.item(&words.note(note));
        }
    }
}
