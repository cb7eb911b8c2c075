//! How do the parts read that stand beside the payment?

use inservice_words::{Part, Words};

use super::layout::Page;

/// Its numbers, its notes and its papers.
pub(super) fn part(words: Words, part: Part<'_>, page: &mut Page) {
    page.heading(part.title);
    let rows = part.rows.into_iter().map(|row| vec![format!("  {}", row.name), row.value]);
    page.table(&rows.collect::<Vec<_>>());
    for note in part.notes {
        page.item(&words.note(note));
    }
    for paper in part.papers {
        page.item(&words.paper(paper));
    }
}
