//! Which exceptions never help here, and what do the rules not cover yet?

use leptos::prelude::*;

use crate::state::Form;
use crate::why::Laws;

#[component]
pub(crate) fn Refused() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let refused = Memo::new(move |_| {
        let report = form.report.read();
        report.as_ref().and_then(|report| report.payment.as_ref()).map(|payment| payment.additional_tax.refused.clone())
    });
    move || {
        refused.get().filter(|refused| !refused.is_empty()).map(|refused| {
            let items = refused.into_iter().map(|refused| {
                view! {
                    <li>
                        <b>{words.exception_name(refused.exception)}</b> ". "
                        {words.refused_why(refused.exception)} " " {words.refused_worth(&refused)} <Laws law=refused.law/>
                    </li>
                }
            });
            view! {
                <details class="fold">
                    <summary><h3>{words.refused_title()}</h3></summary>
                    <div class="inside"><ul class="notes">{items.collect_view()}</ul></div>
                </details>
            }
            .into_any()
        })
    }
}

#[component]
pub(crate) fn NotModelled() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let gaps =
        Memo::new(move |_| form.report.read().as_ref().map(|report| report.not_modelled.clone()).unwrap_or_default());
    move || {
        let gaps = gaps.get();
        (!gaps.is_empty()).then(|| {
            let count = gaps.len();
            let items = gaps.iter().map(|gap| view! { <li>{words.not_modelled(gap)}</li> }).collect_view();
            view! {
                <details class="fold">
                    <summary><h3>{words.limits_title()}</h3><small>{count}</small></summary>
                    <div class="inside"><ul class="notes">{items}</ul></div>
                </details>
            }
            .into_any()
        })
    }
}
