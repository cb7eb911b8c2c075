//! How are paragraphs wrapped and columns aligned?

/// A line of text is at most this wide; a table is as wide as it has to be.
const WIDTH: usize = 80;
const GAP: usize = 2;

/// A text under construction.
#[derive(Debug, Default)]
pub(super) struct Page(String);

impl Page {
    /// A line of its own after an empty one.
    pub(super) fn heading(&mut self, text: &str) {
        self.blank();
        self.paragraph(0, text);
    }

    pub(super) fn blank(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    /// Wrapped text, each line indented.
    pub(super) fn paragraph(&mut self, indent: usize, text: &str) {
        self.wrapped(indent, indent, text);
    }

    /// Wrapped text that begins with a dash.
    pub(super) fn item(&mut self, text: &str) {
        self.wrapped(2, 4, &format!("- {text}"));
    }

    pub(super) fn table(&mut self, rows: &[Vec<String>]) {
        self.0.push_str(&aligned(rows));
    }

    /// The text without its last newline.
    pub(super) fn finish(self) -> String {
        self.0.trim_end().to_owned()
    }

    fn wrapped(&mut self, first: usize, rest: usize, text: &str) {
        let mut column = first;
        self.0.push_str(&" ".repeat(first));
        for (index, word) in text.split_whitespace().enumerate() {
            let width = word.chars().count();
            if index > 0 && column + 1 + width > WIDTH {
                self.0.push('\n');
                self.0.push_str(&" ".repeat(rest));
                column = rest;
            } else if index > 0 {
                self.0.push(' ');
                column += 1;
            }
            self.0.push_str(word);
            column += width;
        }
        self.0.push('\n');
    }
}

/// Columns side by side, each as wide as its widest cell; the last is not padded. Amounts of money
/// stand to the right of their column.
pub(crate) fn aligned(rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        for (index, cell) in row.iter().enumerate() {
            let width = cell.chars().count();
            match widths.get_mut(index) {
                Some(widest) => *widest = width.max(*widest),
                None => widths.push(width),
            }
        }
    }
    let mut text = String::new();
    for row in rows {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            let padding = " ".repeat(width - cell.chars().count());
            let (before, after) = if is_amount(cell) { (padding, String::new()) } else { (String::new(), padding) };
            line.push_str(&format!("{before}{cell}{after}{}", " ".repeat(GAP)));
        }
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn is_amount(cell: &str) -> bool {
    let cell = cell.strip_prefix('\u{2212}').unwrap_or(cell);
    cell.strip_prefix('$').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stand_to_the_right_and_no_line_ends_in_blanks() {
        let rows = [
            vec!["a".to_owned(), "$1.00".to_owned()],
            vec!["long".to_owned(), "\u{2212}$10.00".to_owned()],
            vec!["x".to_owned()],
        ];
        assert_eq!(aligned(&rows), "a       $1.00\nlong  \u{2212}$10.00\nx\n");
    }

    #[test]
    fn long_text_is_wrapped_at_words() {
        let mut page = Page::default();
        page.item(&"word ".repeat(40));
        let text = page.finish();
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH && line.starts_with("  ")));
        assert_eq!(text.split_whitespace().count(), 41);
    }
}
