//! What stands beside the payment: loans from the plan, an employer's Roth contribution?

use inservice_words::{Part, PartRow};
use leptos::prelude::*;

use crate::state::Form;
use crate::why::{Laws, WhyButton};

#[component]
pub(crate) fn Parts() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let said = Memo::new(move |_| {
        let report = form.report.read();
        let report = report.as_ref()?;
        (report.loans.is_some() || report.employer_roth.is_some())
            .then(|| (report.loans.clone(), report.employer_roth.clone()))
    });
    move || {
        said.get().map(|(loans, roth)| {
            let loans = loans.iter().flat_map(|loans| words.loan_parts(loans));
            let parts = loans.chain(roth.as_ref().map(|roth| words.employer_roth_part(roth))).map(part);
            view! { <section>{parts.collect_view()}</section> }.into_any()
        })
    }
}

fn part(part: Part<'_>) -> AnyView {
    let words = Form::here().words;
    let notes = part.notes.iter().map(|note| {
        let law = note.law.clone();
        view! { <li>{words.note(note)} <Laws law=law/></li> }
    });
    let notes = notes.collect_view();
    let papers = part.papers.iter().map(|paper| view! { <li>{words.paper(paper)}</li> }).collect_view();
    view! {
        <div class="lead"><h3>{part.title}</h3></div>
        <ul class="effects">{part.rows.into_iter().map(row).collect_view()}</ul>
        <ul class="notes">{notes} {papers}</ul>
    }
    .into_any()
}

fn row(row: PartRow) -> AnyView {
    let why = row.finding.map(|finding| view! { <p><WhyButton finding=finding about=row.name.clone()/></p> });
    view! { <li><b>{row.name}</b> <span class="num">{row.value}</span> {why}</li> }.into_any()
}
