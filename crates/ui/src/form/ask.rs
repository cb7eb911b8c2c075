//! How is a question of the tables asked?

use inservice_core::scenario::MoneySource;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::choice::{Fact, Pick};
use super::date::DateRow;
use super::field::{Kind, Oops, Row};
use crate::platform;
use crate::state::Form;
use crate::state::accounts;
use crate::state::draft::{DateDraft, DraftStoreFields, SourceDraft, SourceDraftStoreFields, questions};
use crate::state::questions::{
    About, Ask, COLUMNS, Cell, CellStoreFields, Kind as SourceKind, Question, Rows, When, blanks, is_whole, of_row,
};

/// The questions about something, each while its answer can matter or once it was given.
pub(crate) fn about(about: About) -> AnyView {
    let form = Form::here();
    let of_it = questions().enumerate().filter(|(_, question)| question.about == about);
    let views = of_it.map(|(index, question)| {
        let cell = Field::<Cell>::from(form.draft.answers().at_unkeyed(index));
        let here = Memo::new(move |_| {
            let draft = form.draft.read();
            draft.is_so(question.about) && (draft.can_matter(question) || question.is_begun(&cell.read()))
        });
        move || here.get().then(|| asked(question.path.to_owned(), question, cell))
    });
    views.collect_view().into_any()
}

/// The questions about a source, below its path.
pub(crate) fn of_source(
    about: About,
    at: &str,
    draft: Field<SourceDraft>,
    kind: Signal<SourceKind>,
    form_says: Memo<bool>,
) -> AnyView {
    let of_it = accounts::QUESTIONS.iter().enumerate().filter(|(_, question)| question.about == about);
    let views = of_it.map(|(index, question)| {
        let path = format!("{at}.{}", question.path);
        let cell = Field::<Cell>::from(draft.answers().at_unkeyed(index));
        let here = Memo::new(move |_| {
            let by_kind = matches!(question.when, When::Of(fits) if fits(kind.get()));
            let by_form = matches!(question.when, When::FormSays) && form_says.get();
            by_kind || by_form || question.is_begun(&cell.read())
        });
        move || here.get().then(|| asked(path.clone(), question, cell))
    });
    views.collect_view().into_any()
}

/// A question with its label, its help and its error.
fn asked(path: String, question: &'static Question, cell: Field<Cell>) -> AnyView {
    let words = Form::here().words;
    let (label, hint) = (words.field_label(&path), words.field_hint(&path));
    let text = Field::<String>::from(cell.text());
    let kind = match question.ask {
        Ask::Date => {
            let date = Field::<DateDraft>::from(cell.date());
            let hint = (!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> });
            return view! { <DateRow path=path label=label value=date>{hint}</DateRow> }.into_any();
        }
        Ask::Answer | Ask::Whether | Ask::Flag => {
            let hint = (!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> });
            return view! { <Fact path=path label=label value=text>{hint}</Fact> }.into_any();
        }
        Ask::Choice(ids) => {
            let none = if question.path == "origin" { words.form_not_known() } else { words.form_choose() };
            let names = ids.iter().map(|id| (*id, words.choice_name(id).to_owned()));
            let options: Vec<_> = std::iter::once(("", none.to_owned())).chain(names).collect();
            return view! { <Pick path=path label=label value=text options=options hint=hint/> }.into_any();
        }
        Ask::Source => {
            let options = held_sources();
            return view! { <Pick path=path label=label value=text options=options hint=hint/> }.into_any();
        }
        Ask::Rows(columns) => return rows(path, &label, hint, columns, cell.rows().into()),
        Ask::Is => return ().into_any(),
        Ask::Amount | Ask::Known => Kind::Money,
        Ask::Percent => Kind::Percent,
        Ask::Count => Kind::Count,
    };
    view! { <Row path=path label=label value=text kind=kind hint=hint short=kind != Kind::Money/> }.into_any()
}

/// The kinds of money that stand on the page.
fn held_sources() -> Signal<Vec<(&'static str, String)>> {
    let form = Form::here();
    let words = form.words;
    Memo::new(move |_| {
        let draft = form.draft.read();
        let held =
            MoneySource::ALL.iter().zip(&draft.sources).filter(|(_, account)| !account.balance.trim().is_empty());
        let names = held.map(|(source, _)| (source.id(), words.source_name(*source).to_owned()));
        std::iter::once(("", words.form_choose().to_owned())).chain(names).collect::<Vec<_>>()
    })
    .into()
}

/// Several of a kind, one below the other. Another can be added once those that stand there are whole.
fn rows(path: String, label: &str, hint: &'static str, columns: &'static [Question], rows: Field<Rows>) -> AnyView {
    let form = Form::here();
    let words = form.words;
    // What is wrong with a delivery as a whole stands where it is chosen, above its parts.
    let slot = (path != "request.delivery").then(|| form.places.take(&path, label.to_owned()));
    let oops = slot.map(|at| view! { <Oops at=at/> });
    let id = path.replace('.', "-");
    let group_id = format!("{id}-rows");
    let count = Memo::new(move |_| rows.read().0.len());
    let whole = Memo::new(move |_| rows.read().0.iter().all(|row| is_whole(columns, row)));
    let name = label.to_owned();
    let group = group_id.clone();
    let list = move || {
        let row = |place: usize| {
            let count = count.get();
            let cells = columns.iter().enumerate().map(|(column, question)| {
                let path = format!("{path}.{place}.{}", question.path);
                let cell = Field::<Cell>::from(rows.at_unkeyed(place * COLUMNS + column));
                // An answer beside it decides whether it is asked.
                let here = Memo::new(move |_| {
                    rows.read()
                        .0
                        .get(place)
                        .is_some_and(|row| of_row(columns, row).iter().any(|(one, _)| one.path == question.path))
                });
                move || here.get().then(|| asked(path.clone(), question, cell))
            });
            let cells = cells.collect_view();
            let group = group.clone();
            let remove = move |_| {
                let list = &mut rows.write().0;
                list.remove(place);
                if list.is_empty() {
                    list.push(blanks(columns));
                }
                platform::focus(&group);
            };
            let number = words.form_number(&name, &(place + 1).to_string());
            let remove = (count > 1).then(|| {
                view! {
                    <button type="button" class="plain" on:click=remove>
                        {words.form_remove()} <span class="unseen">" " {number.clone()}</span>
                    </button>
                }
            });
            view! { <div class="entry" role="group" aria-label=number.clone()>{cells} {remove}</div> }.into_any()
        };
        (0..count.get()).map(row).collect_view()
    };
    let first = columns.first().map_or("", |column| column.path);
    let is_date = columns.first().is_some_and(|column| matches!(column.ask, Ask::Date));
    let start = format!("{id}-{{}}-{}{}", first.replace('.', "-"), if is_date { "-month" } else { "" });
    let add = move |_| {
        let place = count.get_untracked();
        rows.write().0.push(blanks(columns));
        let start = start.replace("{}", &place.to_string());
        request_animation_frame(move || platform::focus(&start));
    };
    let name = label.to_owned();
    let another = move || {
        whole.get().then(|| {
            view! {
                <button type="button" class="button" on:click=add.clone()>
                    {words.form_another()} <span class="unseen">" " {name.clone()}</span>
                </button>
            }
        })
    };
    view! {
        <div class="entries" role="group" id=group_id tabindex="-1" aria-labelledby=format!("{id}-label")>
            <p class="label" id=format!("{id}-label")>{label.to_owned()}</p>
            {(!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> })}
            {oops}
            {list}
            {another}
        </div>
    }
    .into_any()
}

/// What is hidden until wanted; open where something of it was given.
pub(crate) fn fold(title: String, of: Option<String>, opened: Memo<bool>, inside: AnyView) -> AnyView {
    let of = of.map(|of| view! { <span class="unseen">" " {of}</span> });
    view! {
        <details class="fold" prop:open=move || opened.get()>
            <summary><span>{title} {of}</span></summary>
            <div class="inside">{inside}</div>
        </details>
    }
    .into_any()
}

/// Whether something of it was given, now or before: a fold is never shut under the person's hands.
pub(crate) fn opened(is: impl Fn() -> bool + Send + Sync + 'static) -> Memo<bool> {
    Memo::new(move |was: Option<&bool>| was.copied().unwrap_or_default() || is())
}
