//! Which days matter?

use leptos::prelude::*;

use crate::state::Form;
use crate::why::WhyButton;

#[component]
pub(crate) fn Dates() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    // In their order, as the report has them.
    let days =
        Memo::new(move |_| form.report.read().as_ref().map(|report| report.deadlines.clone()).unwrap_or_default());
    move || {
        let days = days.get();
        (!days.is_empty()).then(|| {
            let items = days.into_iter().map(|day| {
                let name = words.deadline_name(day.id);
                view! {
                    <li>
                        <time datetime=day.date.value.to_string()>{words.short_date(day.date.value)}</time>
                        <b>{name}</b>
                        <p>{words.deadline_about(day.id)}</p>
                        <WhyButton finding=day.date.finding about=name/>
                    </li>
                }
            });
            view! {
                <section>
                    <div class="lead"><h3>{words.dates_title()}</h3></div>
                    <ol class="time">{items.collect_view()}</ol>
                </section>
            }
            .into_any()
        })
    }
}
