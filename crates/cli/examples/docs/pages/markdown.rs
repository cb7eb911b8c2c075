//! How are tables, ids and citations written in Markdown?

use inservice_core::authority::Authority;

/// A table: its head, and its rows.
pub(super) fn table(head: &[String], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    let rule: Vec<String> = head.iter().map(|_| "---".to_owned()).collect();
    let rows: String = rows.into_iter().map(|row| line(&row)).collect();
    format!("{}{}{rows}", line(head), line(&rule))
}

/// An id of the public contract.
pub(super) fn code(id: &str) -> String {
    format!("`{id}`")
}

/// Citations, linked where there is a public text.
pub(super) fn citations(law: &[Authority]) -> String {
    law.iter().map(|one| citation(*one)).collect::<Vec<_>>().join("; ")
}

/// One citation, linked where there is a public text.
pub(super) fn citation(one: Authority) -> String {
    match one.url() {
        // In angle brackets, since some addresses have round ones.
        Some(url) => format!("[{}](<{url}>)", one.citation()),
        None => one.citation().to_owned(),
    }
}
