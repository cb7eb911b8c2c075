//! How is a date written: month, day and year, each in its own field?

use leptos::prelude::*;
use reactive_stores::Field;

use super::field::Oops;
use crate::state::draft::{DateDraft, DateDraftStoreFields};
use crate::state::{Form, Slot};

#[component]
pub(crate) fn DateRow(
    #[prop(into)] path: String,
    #[prop(into)] label: String,
    #[prop(into)] value: Field<DateDraft>,
    /// `bday` where the browser may offer the visitor's own.
    #[prop(optional)]
    birthday: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let words = Form::here().words;
    let slot = Form::here().places.take(&path, label.clone());
    let month = Field::<String>::from(value.month());
    let (day, year) = (Field::<String>::from(value.day()), Field::<String>::from(value.year()));
    let month_id = format!("{}-month", slot.id);
    let (invalid, leaving, described) = (slot.clone(), slot.clone(), slot.error_id());
    let names = [
        words.month_1(),
        words.month_2(),
        words.month_3(),
        words.month_4(),
        words.month_5(),
        words.month_6(),
        words.month_7(),
        words.month_8(),
        words.month_9(),
        words.month_10(),
        words.month_11(),
        words.month_12(),
    ];
    let months = names.into_iter().enumerate().map(|(index, name)| {
        let id = index.saturating_add(1).to_string();
        let mine = id.clone();
        view! { <option value=id prop:selected=move || *month.read() == mine>{name}</option> }
    });
    let months = months.collect_view();
    let complete = |part: &'static str| if birthday { part } else { "off" };
    view! {
        // The group has the id of the path, so that a problem's link finds it.
        <fieldset class="row" id=slot.id.clone() tabindex="-1">
            <legend class="label">{label}</legend>
            <div class="date">
                <div>
                    <label for=month_id.clone()>{words.form_month()}</label>
                    <select
                        id=month_id
                        autocomplete=complete("bday-month")
                        on:change:target=move |event| month.set(event.target().value())
                        on:blur=move |_| leaving.left()
                        aria-invalid=move || invalid.invalid()
                        aria-describedby=described
                    >
                        <option value="" prop:selected=move || month.read().is_empty()></option>
                        {months}
                    </select>
                </div>
                <Part at=slot.clone() part="day" label=words.form_day() value=day autocomplete=complete("bday-day")/>
                <Part at=slot.clone() part="year" label=words.form_year() value=year autocomplete=complete("bday-year")/>
            </div>
            {children.map(|children| children())}
            <Oops at=slot.clone()/>
        </fieldset>
    }
    .into_any()
}

#[component]
fn Part(
    at: Slot,
    part: &'static str,
    label: &'static str,
    value: Field<String>,
    autocomplete: &'static str,
) -> impl IntoView {
    let id = format!("{}-{part}", at.id);
    let (typing, leaving, invalid) = (at.clone(), at.clone(), at.clone());
    view! {
        <div>
            <label for=id.clone()>{label}</label>
            <div class="control">
                <input
                    id=id
                    type="text"
                    inputmode="numeric"
                    maxlength=if part == "day" { "2" } else { "4" }
                    autocomplete=autocomplete
                    prop:value=move || value.get()
                    on:input:target=move |event| {
                        // Before the new text is judged: only an error that stood already is kept up to date.
                        typing.typing();
                        value.set(event.target().value());
                    }
                    on:blur=move |_| leaving.left()
                    aria-invalid=move || invalid.invalid()
                    aria-describedby=at.error_id()
                />
            </div>
        </div>
    }
    .into_any()
}
