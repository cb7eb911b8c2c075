//! Which law says so, and where can it be read?

use inservice_core::authority::Authority;
use leptos::prelude::*;

/// Citations in a row.
#[component]
pub(crate) fn Laws(law: Vec<Authority>) -> impl IntoView {
    (!law.is_empty())
        .then(|| {
            let items = law.into_iter().enumerate().map(|(index, one)| {
                let comma = (index > 0).then_some("; ");
                view! { {comma} <Citation law=one/> }
            });
            view! { <span class="law">{items.collect_view()}</span> }
        })
        .into_any()
}

/// One citation, a link where the law has a public address.
#[component]
pub(crate) fn Citation(law: Authority) -> impl IntoView {
    match law.url() {
        Some(url) => view! { <a href=url target="_blank" rel="noreferrer noopener">{law.citation()}</a> }.into_any(),
        None => view! { <span>{law.citation()}</span> }.into_any(),
    }
}
