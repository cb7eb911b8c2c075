//! What kinds of money lie in the account?

use inservice_core::access::Route;
use inservice_core::report::{LawSays, RouteRow};
use inservice_core::scenario::{Character, MoneySource};
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::choice::{Fact, Pick};
use super::field::{Kind, Line, Oops, Row, unit};
use crate::platform;
use crate::state::Form;
use crate::state::draft::{COMMON, DraftStoreFields, SourceDraft, SourceDraftStoreFields};
use crate::state::events::LifeEvent;

/// Sources whose earlier life decides what may happen to them, and what they may have been.
const MOVED: [MoneySource; 3] = [MoneySource::RothEmployer, MoneySource::TransferIn, MoneySource::Irr];

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
    let at = format!("plan.sources.{}", source.id());
    let slot = form.places.take(&format!("{at}.balance"), words.source_name(source).to_owned());
    let asks = asks(source);
    let filled = Memo::new(move |_| !draft.balance().read().trim().is_empty());
    // Only the minimum that an owner must be paid is measured by it.
    let minimum = Memo::new(move |_| {
        let about = |row: &RouteRow| row.route == Route::Rmd5Percent && row.source == source && row.law != LawSays::No;
        let due = form.report.read().as_ref().is_some_and(|report| report.routes.iter().any(about));
        !draft.prior_year_end().read().is_empty() || due && form.draft.read().has_happened(LifeEvent::Owner)
    });
    let closing = {
        let path = format!("{at}.balance_prior_year_end");
        move || {
            (filled.get() && minimum.get()).then(|| {
                view! { <Row path=path.clone() label=words.field_prior_year_end().to_owned() value=draft.prior_year_end() kind=Kind::Money/> }
            })
        }
    };
    let more = move || (filled.get() && asks.any()).then(|| view! { <More source=source draft=draft asks=asks/> });
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
            {closing}
            {move || (!COMMON.contains(&source) && !filled.get()).then(|| view! {
                <button type="button" class="plain" on:click=remove>
                    {words.form_remove()} <span class="unseen">" " {words.source_name(source)}</span>
                </button>
            })}
        </div>
    }
    .into_any()
}

/// What is asked of a source beyond its balance.
#[derive(Clone, Copy)]
struct Asks {
    vested: bool,
    roth: bool,
    after_tax: bool,
    seasoned: bool,
    origin: bool,
}

impl Asks {
    const fn any(self) -> bool {
        self.vested || self.roth || self.after_tax || self.seasoned || self.origin
    }
}

const fn asks(source: MoneySource) -> Asks {
    let roth = matches!(source.character(), Character::DesignatedRoth);
    Asks {
        vested: !source.always_vested(),
        roth,
        after_tax: matches!(source.character(), Character::AfterTax),
        seasoned: matches!(
            source,
            MoneySource::DiscMatch | MoneySource::ProfitSharing | MoneySource::RothEmployer | MoneySource::AfterTax
        ),
        origin: matches!(source, MoneySource::RothEmployer | MoneySource::TransferIn | MoneySource::Irr),
    }
}

#[component]
fn More(source: MoneySource, draft: Field<SourceDraft>, asks: Asks) -> impl IntoView {
    let words = Form::here().words;
    let at = format!("plan.sources.{}", source.id());
    let path = |field: &str| format!("{at}.{field}");
    let origins = std::iter::once(("", words.form_not_known().to_owned()))
        .chain(
            MoneySource::ALL
                .iter()
                .filter(|one| !MOVED.contains(one))
                .map(|one| (one.id(), words.source_name(*one).to_owned())),
        )
        .collect::<Vec<_>>();
    view! {
        <div class="more">
            {asks.vested.then(|| view! { <Row path=path("vested_percent") label=words.form_vested().to_owned() value=draft.vested() kind=Kind::Percent/> })}
            {asks.roth.then(|| view! {
                <Row path=path("basis") label=words.form_roth_basis().to_owned() value=draft.basis() kind=Kind::Money/>
                <Row path=path("first_contribution_year") label=words.form_roth_first_year().to_owned() value=draft.first_year() kind=Kind::Count/>
            })}
            {asks.after_tax.then(|| view! {
                <Row path=path("post_1986_basis") label=words.form_post_1986().to_owned() value=draft.post_1986_basis() kind=Kind::Money/>
                <Row path=path("pre_1987_basis") label=words.form_pre_1987().to_owned() value=draft.pre_1987_basis() kind=Kind::Money/>
            })}
            {asks.seasoned.then(|| view! { <Row path=path("held_two_years") label=words.form_held_two_years().to_owned() value=draft.held_two_years() kind=Kind::Money/> })}
            {asks.origin.then(|| view! { <Pick path=path("origin") label=words.field_origin() value=draft.origin() options=origins/> })}
        </div>
        {asks.after_tax.then(|| view! { <Fact path=path("separate_contract") label=words.field_separate_contract() value=draft.separate()/> })}
    }
    .into_any()
}
