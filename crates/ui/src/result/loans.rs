//! What may be borrowed from the plan, and what becomes of a loan?

use inservice_words::{LoanPart, LoanRow};
use leptos::prelude::*;

use crate::state::Form;
use crate::why::{Laws, WhyButton};

#[component]
pub(crate) fn Loans() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let loans = Memo::new(move |_| form.report.read().as_ref().and_then(|report| report.loans.clone()));
    move || {
        loans.get().map(|loans| {
            let parts = words.loan_parts(&loans).into_iter().map(part);
            view! { <section>{parts.collect_view()}</section> }.into_any()
        })
    }
}

fn part(part: LoanPart<'_>) -> AnyView {
    let words = Form::here().words;
    let notes = part.notes.iter().map(|note| {
        let law = note.law.clone();
        view! { <li>{words.note(note)} <Laws law=law/></li> }
    });
    let notes = notes.collect_view();
    view! {
        <div class="lead"><h3>{part.title}</h3></div>
        <ul class="effects">{part.rows.into_iter().map(row).collect_view()}</ul>
        <ul class="notes">{notes}</ul>
    }
    .into_any()
}

fn row(row: LoanRow) -> AnyView {
    let why = row.finding.map(|finding| view! { <p><WhyButton finding=finding about=row.name.clone()/></p> });
    view! { <li><b>{row.name}</b> <span class="num">{row.value}</span> {why}</li> }.into_any()
}
