//! What is the answer?

mod bars;
mod cost_part;
mod dates;
mod emphasis;
mod essentials;
mod form_1099r;
mod four;
mod limits;
mod notes;
mod own_forms;
mod paperwork;
mod parts;
mod paused;
mod pocket;
mod questions;
mod routes;
mod safe_harbor;
mod sets_off;
mod state;
mod status;
mod ten_percent;
mod verdict;
mod waterfall;

use leptos::prelude::*;

use crate::state::Form;
pub(crate) use pocket::Pocket;
pub(crate) use status::Status;

/// The verdict, the four numbers, and everything behind them.
#[component]
pub(crate) fn Answer() -> impl IntoView {
    let form = Form::here();
    let stale = Memo::new(move |_| form.report.read().is_some() && !form.is_current());
    let known = Memo::new(move |_| form.report.read().is_some());
    view! {
        <div class="answer">
            <verdict::Verdict stale=stale/>
            <four::Four stale=stale/>
            <div class="detail" class:stale=move || stale.get()>
                {move || if known.get() {
                    view! {
                        <waterfall::Waterfall/>
                        <state::State/>
                        <sets_off::SetsOff/>
                        <safe_harbor::Enough/>
                        <ten_percent::TenPercent/>
                        <routes::Routes/>
                        <parts::Parts/>
                        <dates::Dates/>
                        <questions::Questions/>
                        <notes::Notes/>
                        <paperwork::Papers/>
                        <form_1099r::Forms/>
                        <own_forms::OwnForms/>
                        <section class="folds">
                            <limits::Refused/>
                            <limits::NotModelled/>
                        </section>
                    }.into_any()
                } else {
                    view! { <essentials::Essentials/> }.into_any()
                }}
            </div>
        </div>
    }
    .into_any()
}
