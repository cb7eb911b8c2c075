//! Which examples can the form be filled from?

use inservice_core::access::Route;
use inservice_core::scenario::{Answer, DirectWay, MoneySource};
use inservice_words::Words;
use leptos::html::Details;
use leptos::prelude::*;
use serde_json::Value;

use crate::platform;
use crate::state::events::LifeEvent;
use crate::state::{Form, typed};

// `EXAMPLES`: the texts of the files in `examples/`.
include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// What the examples are about, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Need,
    Happened,
    AgeAndTime,
    Moved,
    Rare,
    Possible,
}

impl Subject {
    const ALL: [Self; 6] = [Self::Need, Self::Happened, Self::AgeAndTime, Self::Moved, Self::Rare, Self::Possible];

    fn of(scenario: &Value) -> Self {
        let at = |pointer: &str| scenario.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let has = |event: &str| scenario.get("events").is_some_and(|events| events.get(event).is_some());
        let said = scenario.get("events").and_then(Value::as_object).is_some_and(|events| !events.is_empty());
        let route = Route::from_id(at("/request/route"));
        let loan = route == Some(Route::PlanLoan);
        let rare = route
            .filter(|_| !loan)
            .is_some_and(|route| !route.is_elective() || LifeEvent::all().any(|event| event.route() == Some(route)));
        match at("/request/goal/kind") {
            "explore" => Self::Possible,
            _ if rare => Self::Rare,
            "move" | "convert" => Self::Moved,
            _ if loan || has("hardship") || has("emergency") => Self::Need,
            _ if said => Self::Happened,
            _ => Self::AgeAndTime,
        }
    }

    const fn name(self, words: Words) -> &'static str {
        match self {
            Self::Need => words.examples_need(),
            Self::Happened => words.examples_happened(),
            Self::AgeAndTime => words.examples_age(),
            Self::Moved => words.examples_moved(),
            Self::Rare => words.form_events_rare(),
            Self::Possible => words.goal_explore(),
        }
    }
}

/// The examples by subject, each behind a fold, and what to do once one is in the form.
#[component]
pub(crate) fn Examples() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let fold = NodeRef::<Details>::new();
    let all: Vec<Value> = EXAMPLES.iter().filter_map(|text| serde_json::from_str(text).ok()).collect();
    let pick = move |scenario: Value| {
        let said = |key: &str| scenario.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let (title, story) = (said("title"), said("story"));
        let name = title.clone();
        let pick = move |_| {
            form.load(name.clone(), &scenario);
            if let Some(fold) = fold.get_untracked() {
                fold.set_open(false);
            }
            // The answer is what an example is opened for; it stands there after the next frame.
            request_animation_frame(|| platform::focus("answer"));
        };
        view! { <li><button type="button" on:click=pick><b>{title}</b><span>{story}</span></button></li> }.into_any()
    };
    let subjects = Subject::ALL.into_iter().map(|subject| {
        let of_it: Vec<Value> = all.iter().filter(|one| Subject::of(one) == subject).cloned().collect();
        let count = of_it.len();
        let picks = of_it.into_iter().map(pick).collect_view();
        (count > 0).then(|| {
            view! {
                <details class="fold subject">
                    <summary>{subject.name(words)} <small>{count}</small></summary>
                    <ul class="picks">{picks}</ul>
                </details>
            }
        })
    });
    let subjects = subjects.collect_view();
    let list = (!EXAMPLES.is_empty()).then(|| {
        view! {
            <div class="examples">
                <details class="fold" node_ref=fold>
                    <summary>{words.examples_title()}</summary>
                    <div class="inside">{subjects}</div>
                </details>
            </div>
        }
    });
    view! {
        {list}
        <Loaded/>
    }
    .into_any()
}

/// What was loaded, what of it stands in no field, and the way back.
#[component]
fn Loaded() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let title = Memo::new(move |_| form.loaded.read().as_ref().map(|loaded| loaded.title.clone()));
    let rest = Memo::new(move |_| {
        let mut lines = Vec::new();
        flatten(words, &form.rest.read(), &mut String::new(), &mut lines);
        lines
    });
    let others = move || {
        let lines = rest.get();
        (!lines.is_empty()).then(|| {
            // Every field that a rule reads has a name; the others wait for rules to come.
            let (named, others): (Vec<_>, Vec<_>) =
                lines.into_iter().partition(|(path, _)| words.field_name(path) != *path);
            let others = (!others.is_empty()).then(|| {
                view! { <li>{words.examples_rest_unread(i64::try_from(others.len()).unwrap_or_default())}</li> }
            });
            let items = named.into_iter().map(|(path, value)| {
                view! { <li>{words.field_name(&path)} ": " {value}</li> }
            });
            let items = items.collect_view();
            let drop = move |_| form.rest.set(Value::Null);
            view! {
                <p>{words.examples_rest()}</p>
                <ul>{items} {others}</ul>
                <p><button type="button" class="plain" on:click=drop>{words.examples_rest_drop()}</button></p>
            }
        })
    };
    let others = StoredValue::new(others);
    move || {
        title.get().map(|title| {
            let said = match title {
                Some(title) => words.examples_loaded(&title),
                None => words.examples_cleared().to_owned(),
            };
            view! {
                <div class="loaded" id="loaded" tabindex="-1">
                    <p>{said}</p>
                    {others.get_value()}
                    <p><button type="button" class="plain" on:click=move |_| form.restore()>{words.examples_back()}</button></p>
                </div>
            }
        })
    }
}

/// The paths and values of what has no field.
fn flatten(words: Words, value: &Value, path: &mut String, lines: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) => {
            for (key, child) in map {
                let length = path.len();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
                flatten(words, child, path, lines);
                path.truncate(length);
            }
        }
        Value::Null => {}
        Value::String(_) | Value::Bool(_) | Value::Number(_) | Value::Array(_) => {
            lines.push((path.clone(), read_aloud(words, value)));
        }
    }
}

/// A value as a person would say it: names for ids, commas in amounts.
fn read_aloud(words: Words, value: &Value) -> String {
    match value {
        Value::String(text) => {
            let source = MoneySource::from_id(text).map(|source| words.source_name(source).to_owned());
            let way = || DirectWay::from_id(text).map(|way| words.delivery_name(way).to_owned());
            let answer = || Answer::from_id(text).map(|answer| words.answer_name(answer).to_owned());
            source.or_else(way).or_else(answer).unwrap_or_else(|| typed::tidy_amount(text))
        }
        Value::Array(items) => items.iter().map(|item| read_aloud(words, item)).collect::<Vec<_>>().join("; "),
        Value::Object(map) => map.values().map(|item| read_aloud(words, item)).collect::<Vec<_>>().join(" "),
        Value::Bool(_) | Value::Number(_) | Value::Null => value.to_string(),
    }
}
