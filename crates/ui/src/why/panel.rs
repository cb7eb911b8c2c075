//! How are the reasons behind a number laid out?

use std::sync::Arc;

use inservice_core::report::{Finding, Report};
use inservice_words::Words;
use leptos::html::Dialog;
use leptos::prelude::*;

use super::Why;
use super::law::{Citation, Laws};
use super::steps::{Sign, Term, is_searched, terms};
use crate::platform;
use crate::state::{Form, finding};

/// The panel; the browser keeps the keyboard in it, shuts it on Escape and gives the focus back.
#[component]
pub(crate) fn WhyPanel() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let why = expect_context::<Why>();
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        let open = !why.trail.read().is_empty();
        let Some(dialog) = dialog.get() else { return };
        if open && !dialog.open() {
            let _ = dialog.show_modal();
        } else if !open && dialog.open() {
            dialog.close();
        }
        if open {
            // The new heading is read, once it stands there, and the scroll starts at the top again.
            dialog.set_scroll_top(0);
            request_animation_frame(|| platform::focus("why-title"));
        }
    });
    let shut = move || why.trail.set(Vec::new());
    let outside = move |event: web_sys::MouseEvent| {
        let backdrop = dialog.get_untracked().is_some_and(|dialog| event.target() == Some(dialog.into()));
        if backdrop {
            why.trail.set(Vec::new());
        }
    };
    let inside = move || {
        let report = form.report.get()?;
        let last = *why.trail.read().last()?;
        let found = finding(&report, last)?.clone();
        Some(view! { <Reasons report=report finding=found/> })
    };
    view! {
        <dialog class="why" node_ref=dialog aria-labelledby="why-title" on:close=move |_| shut() on:click=outside>
            <div class="inner">
                <div class="top">
                    <Crumbs/>
                    <button type="button" class="button close" on:click=move |_| shut()>{words.why_close()}</button>
                </div>
                {inside}
            </div>
        </dialog>
    }
    .into_any()
}

/// The way here, each number a step back.
#[component]
fn Crumbs() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let why = expect_context::<Why>();
    let items = move || {
        let report = form.report.get()?;
        let trail = why.trail.get();
        let last = trail.len().saturating_sub(1);
        let crumb = |(index, id): (usize, &u32)| {
            let name = finding(&report, *id).map(|found| words.finding_name(found));
            let back = move |_| why.trail.update(|trail| trail.truncate(index.saturating_add(1)));
            let item = if index == last {
                view! { <span aria-current="true">{name}</span> }.into_any()
            } else {
                view! { <button type="button" class="plain" on:click=back>{name}</button> }.into_any()
            };
            view! { <li>{item}</li> }
        };
        Some(trail.iter().enumerate().map(crumb).collect_view())
    };
    view! { <nav class="crumbs" aria-label=words.why_crumbs()><ol>{items}</ol></nav> }.into_any()
}

#[component]
fn Reasons(report: Arc<Report>, finding: Finding) -> impl IntoView {
    let words = Form::here().words;
    let terms = terms(&report, &finding);
    // The table below tells a sum better than a sentence.
    let said = terms.iter().all(|term| term.sign.is_none()).then(|| how(words, &report, &finding));
    let about = finding.line.and_then(|line| words.line_about(line));
    let sources = finding.law.iter().map(|law| {
        view! {
            <li>
                <span><Citation law=*law/></span>
                <span>{words.authority_about(*law)} " " <span class="tier">{words.authority_tier(law.tier())}</span></span>
            </li>
        }
    });
    let sources = (!finding.law.is_empty()).then(|| view! { <ul class="sources">{sources.collect_view()}</ul> });
    let steps =
        (!terms.is_empty()).then(|| view! { <Steps report=report.clone() finding=finding.clone() terms=terms/> });
    view! {
        <h2 id="why-title" tabindex="-1">{words.finding_name(&finding)}</h2>
        <p class="value">{words.finding_value(&finding)}</p>
        {about.map(|about| view! { <p class="how">{about}</p> })}
        {said.map(|said| view! { <p class="how">{said}</p> })}
        {sources}
        {steps}
    }
    .into_any()
}

/// The numbers it follows from: name, how, value, law.
#[component]
fn Steps(report: Arc<Report>, finding: Finding, terms: Vec<Term>) -> impl IntoView {
    let words = Form::here().words;
    let sum = terms.iter().any(|term| term.sign.is_some());
    let rows = terms.into_iter().enumerate().map(|(index, term)| row(words, &report, index, term)).collect_view();
    let total = sum.then(|| {
        view! {
            <tfoot>
                <tr>
                    <td class="sign">"="</td>
                    <th scope="row">{words.finding_name(&finding)}</th>
                    <td class="how-cell"></td>
                    <td class="num">{words.finding_value(&finding)}</td>
                    <td class="law"></td>
                </tr>
            </tfoot>
        }
    });
    view! {
        <h3>{if is_searched(&finding) { words.why_checked() } else { words.why_from() }}</h3>
        <table class="steps">
            <thead>
                <tr>
                    <td class="sign"></td>
                    <th scope="col">{words.why_column_name()}</th>
                    <th scope="col">{words.why_column_how()}</th>
                    <th scope="col" class="num">{words.why_column_value()}</th>
                    <th scope="col">{words.why_column_law()}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
            {total}
        </table>
    }
    .into_any()
}

fn row(words: Words, report: &Arc<Report>, index: usize, term: Term) -> Option<AnyView> {
    let why = expect_context::<Why>();
    let found = finding(report, term.finding)?;
    let id = found.id;
    let sign = match term.sign {
        Some(Sign::Plus) if index > 0 => "+",
        Some(Sign::Minus) => "\u{2212}",
        Some(Sign::Plus) | None => "",
    };
    let open = move |_| why.trail.update(|trail| trail.push(id));
    Some(
        view! {
            <tr>
                <td class="sign">{sign}</td>
                <th scope="row"><button type="button" class="open" on:click=open>{words.finding_name(found)}</button></th>
                <td class="how-cell">{how(words, report, found)}</td>
                <td class="num">{words.finding_value(found)}</td>
                <td class="law"><Laws law=found.law.clone()/></td>
            </tr>
        }
        .into_any(),
    )
}

/// How a finding follows, in a sentence; a long sum is told by its terms instead.
fn how(words: Words, report: &Report, of: &Finding) -> String {
    let terms = terms(report, of);
    if !is_searched(of) && terms.len() > of.from.len() {
        return words.why_sum(&terms.len().to_string());
    }
    let from: Vec<&Finding> = of.from.iter().filter_map(|id| finding(report, *id)).collect();
    words.step(of, &from)
}
