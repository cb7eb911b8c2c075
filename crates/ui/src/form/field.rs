//! How is a line to write on made, with its label, its help and its error?

use leptos::prelude::*;
use reactive_stores::Field;

use crate::state::{Form, Slot, typed};

/// What is written on a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Money,
    Percent,
    Count,
    Text,
}

/// A labelled line.
#[component]
pub(crate) fn Row(
    #[prop(into)] path: String,
    #[prop(into)] label: Signal<String>,
    #[prop(into)] value: Field<String>,
    kind: Kind,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional)] short: bool,
) -> impl IntoView {
    let slot = Form::here().places.take(&path, label);
    let hint = hint.filter(|hint| !hint.is_empty());
    let hint = hint.map(|hint| view! { <p class="hint" id=slot.hint_id()>{hint}</p> }.into_any());
    let described = hint.is_some().then(|| slot.hint_id());
    view! {
        <div class="row">
            <label for=slot.id.clone()>{label} {unit(kind)}</label>
            {hint}
            <Line at=slot.clone() value=value kind=kind described=described.unwrap_or_default() short=short/>
            <Oops at=slot/>
        </div>
    }
    .into_any()
}

/// The line alone.
#[component]
pub(crate) fn Line(
    at: Slot,
    #[prop(into)] value: Field<String>,
    kind: Kind,
    #[prop(optional, into)] described: String,
    #[prop(optional)] short: bool,
) -> impl IntoView {
    let (before, after, mode) = match kind {
        Kind::Money => (Some(view! { <span aria-hidden="true">"$"</span> }), None, "decimal"),
        Kind::Percent => (None, Some(view! { <span class="after" aria-hidden="true">"%"</span> }), "decimal"),
        Kind::Count => (None, None, "numeric"),
        Kind::Text => (None, None, "text"),
    };
    let described = format!("{described} {}", at.error_id()).trim().to_owned();
    let (typing, leaving, invalid) = (at.clone(), at.clone(), at.clone());
    view! {
        <div class="control" class:short=short>
            {before}
            <input
                id=at.id
                type="text"
                inputmode=mode
                autocomplete="off"
                spellcheck="false"
                prop:value=move || value.get()
                on:input:target=move |event| {
                    // Before the new text is judged: only an error that stood already is kept up to date.
                    typing.typing();
                    value.set(event.target().value());
                }
                on:change=move |_| {
                    if kind == Kind::Money {
                        value.update(|text| *text = typed::tidy_amount(text));
                    }
                }
                on:blur=move |_| leaving.left()
                aria-invalid=move || invalid.invalid()
                aria-describedby=described
            />
            {after}
        </div>
    }
    .into_any()
}

/// What is wrong with a field. The element is always there, so that readers find it.
#[component]
pub(crate) fn Oops(at: Slot) -> impl IntoView {
    let error = at.error;
    view! { <p class="error" id=at.error_id()>{move || error.get()}</p> }.into_any()
}

/// The unit of a label, for those who do not see the sign on the line.
pub(crate) fn unit(kind: Kind) -> impl IntoView {
    let words = Form::here().words;
    let text = match kind {
        Kind::Money => words.form_in_dollars(),
        Kind::Percent => words.form_in_percent(),
        Kind::Count | Kind::Text => return ().into_any(),
    };
    view! { <span class="unseen">{text}</span> }.into_any()
}
