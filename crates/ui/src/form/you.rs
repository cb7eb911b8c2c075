//! How old is the worker?

use leptos::prelude::*;

use super::date::DateRow;
use crate::state::Form;
use crate::state::draft::DraftStoreFields;

#[component]
pub(crate) fn You() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let half = Memo::new(move |_| form.date_59_half());
    view! {
        <fieldset class="group">
            <legend>{words.form_you()}</legend>
            <DateRow path="participant.birth_date" label=words.field_birth_date() value=form.draft.birth() birthday=true>
                <p class="hint">{move || half.get().map_or_else(|| words.form_birth_why().to_owned(), |date| words.form_59_half(&date))}</p>
            </DateRow>
        </fieldset>
    }
    .into_any()
}
