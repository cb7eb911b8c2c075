//! What kinds of money lie in the account?

use inservice_core::access::Route;
use inservice_core::report::{LawSays, RouteRow};
use inservice_core::scenario::MoneySource;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::ask;
use super::field::{Kind, Line, Oops, unit};
use crate::platform;
use crate::state::Form;
use crate::state::accounts;
use crate::state::draft::{COMMON, DraftStoreFields, SourceDraft, SourceDraftStoreFields, source_path};
use crate::state::events::LifeEvent;
use crate::state::questions::{About, When};
use crate::state::request::PARTS;

#[component]
pub(crate) fn Money() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let slot = form.places.take("plan.sources", words.form_money().to_owned());
    let shown = Memo::new(move |_| {
        let draft = form.draft.sources();
        let draft = draft.read();
        draft.iter().map(|source| source.shown).collect::<Vec<_>>()
    });
    // Rows are made once for each source and stay, so that nothing typed moves.
    let rows = MoneySource::ALL.iter().enumerate().map(|(index, source)| {
        let here = Memo::new(move |_| shown.read().get(index).copied().unwrap_or_default());
        move || here.get().then(|| view! { <Source source=*source index=index/> })
    });
    let rows = rows.collect_view();
    let adds = MoneySource::ALL.iter().enumerate().map(|(index, source)| {
        let absent = Memo::new(move |_| !shown.read().get(index).copied().unwrap_or_default());
        let add = move |_| {
            Field::<SourceDraft>::from(form.draft.sources().at_unkeyed(index)).shown().set(true);
            request_animation_frame(move || platform::focus(&balance_id(*source)));
        };
        move || {
            absent.get().then(
                || view! { <button type="button" class="button" on:click=add>{words.source_name(*source)}</button> },
            )
        }
    });
    let adds = adds.collect_view();
    view! {
        <fieldset class="group" id=slot.id.clone() tabindex="-1">
            <legend>{words.form_money()}</legend>
            <p class="hint lede">{words.form_money_hint()}</p>
            <Oops at=slot.clone()/>
            {rows}
            <details class="fold">
                <summary>{words.form_add_source()}</summary>
                <div class="inside adds">{adds}</div>
            </details>
        </fieldset>
    }
    .into_any()
}

fn balance_id(source: MoneySource) -> String {
    format!("plan-sources-{}-balance", source.id())
}

/// One source: its balance, and what else decides about it.
#[component]
fn Source(source: MoneySource, index: usize) -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let draft = Field::<SourceDraft>::from(form.draft.sources().at_unkeyed(index));
    let at = source_path(source);
    let slot = form.places.take(&format!("{at}.balance"), words.source_name(source).to_owned());
    let filled = Memo::new(move |_| !draft.balance().read().trim().is_empty());
    // Only the minimum that an owner must be paid is measured by last year's balance.
    let minimum = Memo::new(move |_| {
        let about = |row: &RouteRow| row.route == Route::Rmd5Percent && row.source == source && row.law != LawSays::No;
        let due = form.report.read().as_ref().is_some_and(|report| report.routes.iter().any(about));
        due && form.draft.read().has_happened(LifeEvent::Owner)
    });
    let more = StoredValue::new(at);
    let more = move || {
        filled
            .get()
            .then(|| more.with_value(|at| view! { <More source=source draft=draft minimum=minimum at=at.clone()/> }))
    };
    let remove = move |_| {
        draft.shown().set(false);
        platform::focus("plan-sources");
    };
    view! {
        <div class="source">
            <div class="head">
                <label for=slot.id.clone()>{words.source_name(source)}{unit(Kind::Money)}</label>
                <Line at=slot.clone() value=draft.balance() kind=Kind::Money described=slot.hint_id()/>
            </div>
            <p class="hint" id=slot.hint_id()>{words.source_hint(source)}</p>
            <Oops at=slot.clone()/>
            {more}
            {move || (!COMMON.contains(&source) && !filled.get()).then(|| view! {
                <button type="button" class="plain" on:click=remove>
                    {words.form_remove()} <span class="unseen">" " {words.source_name(source)}</span>
                </button>
            })}
        </div>
    }
    .into_any()
}

/// What decides about a source beside its balance; behind a fold, what few have or know.
#[component]
fn More(source: MoneySource, draft: Field<SourceDraft>, minimum: Memo<bool>, at: String) -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let kind = Signal::derive(move || draft.read().kind(source, *form.draft.delivery().read() == *PARTS));
    let folded = accounts::QUESTIONS.iter().enumerate().filter(|(_, question)| question.about == About::SourceMore);
    let opened = ask::opened({
        let folded = folded.clone();
        move || {
            let draft = draft.read();
            folded.clone().any(|(index, question)| draft.answers.get(index).is_some_and(|cell| question.is_begun(cell)))
        }
    });
    let matters = Memo::new(move |_| {
        let kind = kind.get();
        opened.get() || folded.clone().any(|(_, question)| matches!(question.when, When::Of(fits) if fits(kind)))
    });
    let path = at.clone();
    let fold = move || {
        let inside = || ask::of_source(About::SourceMore, &path, draft, kind, minimum);
        let of = words.source_name(source).to_owned();
        matters.get().then(|| ask::fold(words.form_source_more().to_owned(), Some(of), opened, inside()))
    };
    view! {
        <div class="more">{ask::of_source(About::Source, &at, draft, kind, minimum)}</div>
        {fold}
    }
    .into_any()
}
