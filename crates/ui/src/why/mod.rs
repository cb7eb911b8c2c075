//! Why is this number what it is?

mod law;
mod panel;
mod steps;

use leptos::prelude::*;

use crate::state::Form;
pub(crate) use law::Laws;
pub(crate) use panel::WhyPanel;

/// The findings opened one inside the other; none while the panel is shut.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Why {
    pub(crate) trail: RwSignal<Vec<u32>>,
}

impl Why {
    pub(crate) fn new() -> Self {
        Self { trail: RwSignal::new(Vec::new()) }
    }
}

/// Opens the reasons behind a number.
#[component]
pub(crate) fn WhyButton(
    finding: u32,
    /// What the number is called, for those who hear the button alone.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    let words = Form::here().words;
    let why = expect_context::<Why>();
    view! {
        <button type="button" class="ask" aria-haspopup="dialog" on:click=move |_| why.trail.set(vec![finding])>
            {words.why_ask()} <span class="unseen">" " {about}</span>
        </button>
    }
    .into_any()
}
