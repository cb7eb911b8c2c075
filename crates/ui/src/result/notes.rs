//! What else is to be known about the payment?

use leptos::prelude::*;

use crate::state::Form;
use crate::why::Laws;

#[component]
pub(crate) fn Notes() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let notes = Memo::new(move |_| {
        form.report.read().as_ref().and_then(|report| report.payment.as_ref()).map(|payment| payment.notes.clone())
    });
    move || {
        notes.get().filter(|notes| !notes.is_empty()).map(|notes| {
            let items = notes.into_iter().map(|note| {
                view! { <li>{words.note(&note)} <Laws law=note.law/></li> }
            });
            view! {
                <section>
                    <div class="lead"><h3>{words.notes_title()}</h3></div>
                    <ul class="notes">{items.collect_view()}</ul>
                </section>
            }
            .into_any()
        })
    }
}
