//! What is asked?

mod ask;
mod choice;
mod date;
mod events;
mod examples;
mod field;
mod household;
mod loan;
mod money;
mod need;
mod payment;
mod plan;
mod residence;
mod topics;
mod you;

#[cfg(test)]
pub(crate) use examples::EXAMPLES;
use leptos::prelude::*;

use crate::state::Form;

/// All questions, in the order in which people can answer them.
#[component]
pub(crate) fn Questions() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    view! {
        <form class="facts" id="questions" aria-label=words.form_title() on:submit=move |event| event.prevent_default()>
            <h2 class="unseen">{words.form_title()}</h2>
            <examples::Examples/>
            <Conflicts/>
            <need::Need/>
            <you::You/>
            <money::Money/>
            <plan::PlanAllows/>
            <loan::Loan/>
            <household::Household/>
            <payment::Payment/>
            <p><button type="button" class="plain" on:click=move |_| form.clear()>{words.form_clear()}</button></p>
        </form>
    }
    .into_any()
}

/// What is wrong and has no field of its own.
#[component]
fn Conflicts() -> impl IntoView {
    let form = Form::here();
    let nowhere = Memo::new(move |_| form.places.misplaced().nowhere);
    move || {
        let sentences = nowhere.get();
        (!sentences.is_empty()).then(|| {
            let items = sentences.into_iter().map(|text| view! { <li>{text}</li> }).collect_view();
            view! { <div class="conflict"><p>{form.words.form_conflict()}</p><ul>{items}</ul></div> }
        })
    }
}
