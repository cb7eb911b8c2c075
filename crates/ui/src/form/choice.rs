//! How is one of several chosen: from a list, from sentences, or yes, no and not sure?

use inservice_core::scenario::Answer;
use leptos::prelude::*;
use reactive_stores::Field;

use super::field::Oops;
use crate::state::Form;

/// A labelled list to choose from; the first entry is no choice.
#[component]
pub(crate) fn Pick(
    #[prop(into)] path: String,
    #[prop(into)] label: String,
    #[prop(into)] value: Field<String>,
    /// Ids and what they are called; an empty id stands for no answer.
    #[prop(into)]
    options: Signal<Vec<(&'static str, String)>>,
    #[prop(optional, into)] hint: Option<String>,
) -> impl IntoView {
    let slot = Form::here().places.take(&path, label.clone());
    let described = match &hint {
        Some(_) => format!("{} {}", slot.hint_id(), slot.error_id()),
        None => slot.error_id(),
    };
    let hint = hint.map(|hint| view! { <p class="hint" id=slot.hint_id()>{hint}</p> });
    let (leaving, invalid) = (slot.clone(), slot.clone());
    let entries = move || {
        let entry = |(id, name): (&'static str, String)| {
            view! { <option value=id prop:selected=move || *value.read() == id>{name}</option> }
        };
        options.get().into_iter().map(entry).collect_view()
    };
    view! {
        <div class="row">
            <label for=slot.id.clone()>{label}</label>
            {hint}
            <select
                id=slot.id.clone()
                on:change:target=move |event| value.set(event.target().value())
                on:blur=move |_| leaving.left()
                aria-invalid=move || invalid.invalid()
                aria-describedby=described
            >
                {entries}
            </select>
            <Oops at=slot/>
        </div>
    }
    .into_any()
}

/// One of a few, each with a sentence about it.
#[component]
pub(crate) fn Choices(
    #[prop(into)] path: String,
    #[prop(into)] label: String,
    #[prop(into)] value: Field<String>,
    /// Id, name, and what it is.
    options: Vec<(&'static str, &'static str, &'static str)>,
    chosen: impl Fn(&'static str) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let slot = Form::here().places.take(&path, label.clone());
    let name = slot.id.clone();
    let rows = options.into_iter().map(|(id, title, about)| {
        let about_id = format!("{}-{id}-about", slot.id);
        view! {
            <label>
                <input
                    type="radio"
                    name=name.clone()
                    value=id
                    aria-describedby=about_id.clone()
                    prop:checked=move || *value.read() == id
                    on:change=move |_| {
                        value.set(id.to_owned());
                        chosen(id);
                    }
                />
                <span>{title}</span>
                <span class="hint" id=about_id aria-hidden="true">{about}</span>
            </label>
        }
    });
    let rows = rows.collect_view();
    view! {
        <div class="row">
            <div class="choices" id=slot.id.clone() role="radiogroup" aria-label=label>{rows}</div>
            <Oops at=slot/>
        </div>
    }
    .into_any()
}

/// Yes, no or not sure. Nothing is chosen for the person; no answer means not known.
#[component]
pub(crate) fn Fact(
    #[prop(into)] path: String,
    #[prop(into)] label: String,
    #[prop(into)] value: Field<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let words = Form::here().words;
    let slot = Form::here().places.take(&path, label.clone());
    let label_id = format!("{}-label", slot.id);
    let name = slot.id.clone();
    let segments = Answer::ALL.iter().map(|answer| {
        let (id, text) = (answer.id(), words.answer_name(*answer));
        view! {
            <label>
                <input
                    type="radio"
                    name=name.clone()
                    value=id
                    prop:checked=move || *value.read() == id
                    on:change=move |_| value.set(id.to_owned())
                />
                {text}
            </label>
        }
    });
    let segments = segments.collect_view();
    view! {
        <div class="fact">
            <span class="label" id=label_id.clone()>{label}</span>
            <div class="seg" id=slot.id.clone() role="radiogroup" aria-labelledby=label_id aria-describedby=slot.error_id()>
                {segments}
            </div>
            {children.map(|children| children())}
            <Oops at=slot/>
        </div>
    }
    .into_any()
}

/// A box to tick, and what is asked once it is.
#[component]
pub(crate) fn Switch(
    label: &'static str,
    #[prop(into)] hint: Option<&'static str>,
    #[prop(into)] value: Field<bool>,
    children: ChildrenFn,
) -> impl IntoView {
    let inside = move || {
        value.get().then(|| {
            let hint = hint.map(|hint| view! { <p class="hint">{hint}</p> });
            view! { <div class="inside">{hint} {children()}</div> }
        })
    };
    view! {
        <div class="topic">
            <Check label=label value=value/>
            {inside}
        </div>
    }
    .into_any()
}

/// A box to tick.
#[component]
pub(crate) fn Check(
    #[prop(into)] label: String,
    #[prop(into)] value: Field<bool>,
    #[prop(optional, into)] hint: Option<String>,
) -> impl IntoView {
    view! {
        <label class="check">
            <input type="checkbox" prop:checked=move || value.get() on:change:target=move |event| value.set(event.target().checked())/>
            <span>{label}</span>
            {hint.map(|hint| view! { <span class="hint">{hint}</span> })}
        </label>
    }
    .into_any()
}
