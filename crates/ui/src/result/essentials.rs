//! What is true for everybody, before anything is typed?

use leptos::prelude::*;

use crate::state::Form;

/// The same facts that the page shows while it loads.
#[component]
pub(crate) fn Essentials() -> impl IntoView {
    let words = Form::here().words;
    let facts = [
        (words.essential_plan(), words.essential_plan_about()),
        (words.essential_hardship(), words.essential_hardship_about()),
        (words.essential_withheld(), words.essential_withheld_about()),
        (words.essential_half(), words.essential_half_about()),
        (words.essential_emergency(), words.essential_emergency_about()),
        (words.essential_sixty(), words.essential_sixty_about()),
    ];
    let facts =
        facts.into_iter().map(|(fact, about)| view! { <li><b>{fact}</b><span>{about}</span></li> }).collect_view();
    view! {
        <section>
            <div class="lead"><h3>{words.essentials_title()}</h3></div>
            <ul class="essentials">{facts}</ul>
        </section>
    }
    .into_any()
}
