//! Beside which field does a problem stand?
//!
//! Every field says where it is. A problem goes to the field of its path, else to the nearest one
//! above it, else to the list at the head of the form. It is shown once the field was left, so that
//! nobody is corrected in the middle of a word.

use inservice_core::scenario::{Problem, ProblemCode};
use inservice_words::Words;
use leptos::prelude::*;

/// The fields on the page and the problems they have.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Places {
    fields: RwSignal<Vec<Place>>,
    placed: Memo<Placed>,
}

/// A field's own view of its problem.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    /// The id of its control; its message has the same with `-error`.
    pub(crate) id: String,
    /// What is wrong, empty while nothing is or the person is still writing.
    pub(crate) error: Memo<String>,
    settled: RwSignal<bool>,
}

#[derive(Clone, Debug, PartialEq)]
struct Place {
    path: String,
    id: String,
    /// What the field is called on the page.
    label: Signal<String>,
    settled: RwSignal<bool>,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Placed {
    /// Id of the field and what is wrong.
    at: Vec<(String, String)>,
    nowhere: Vec<String>,
}

/// What is wrong and has a place, or has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Misplaced {
    /// Ids of the fields that show a problem, in the order of the report.
    pub(crate) shown: Vec<String>,
    /// Sentences without a field.
    pub(crate) nowhere: Vec<String>,
}

/// Questions that are simply not answered yet: the answer's place asks for them.
const ASKED: [&str; 5] =
    ["participant.birth_date", "plan.sources", "request.goal.amount", "request.date", "request.goal.kind"];

impl Places {
    pub(crate) fn new(words: Words, problems: Signal<Vec<Problem>>) -> Self {
        let fields = RwSignal::new(Vec::<Place>::new());
        let placed = Memo::new(move |_| place(words, &fields.read(), &problems.read()));
        Self { fields, placed }
    }

    /// Takes a place for as long as the calling component is on the page.
    pub(crate) fn take(self, path: &str, label: impl Into<Signal<String>>) -> Slot {
        let label = label.into();
        let id = path.replace('.', "-");
        let settled = RwSignal::new(true);
        self.fields.update(|fields| fields.push(Place { path: path.to_owned(), id: id.clone(), label, settled }));
        let mine = path.to_owned();
        on_cleanup(move || {
            let _ =
                self.fields.try_update(|fields| fields.retain(|place| place.path != mine || place.settled != settled));
        });
        let me = id.clone();
        let error = Memo::new(move |_| {
            let text = self.placed.read().at.iter().find(|(id, _)| *id == me).map(|(_, text)| text.clone());
            text.filter(|_| settled.get()).unwrap_or_default()
        });
        Slot { id, error, settled }
    }

    /// What is shown as wrong now.
    pub(crate) fn misplaced(self) -> Misplaced {
        let placed = self.placed.read();
        let fields = self.fields.read();
        let settled = |id: &str| fields.iter().any(|place| place.id == id && place.settled.get());
        Misplaced {
            shown: placed.at.iter().map(|(id, _)| id.clone()).filter(|id| settled(id)).collect(),
            nowhere: placed.nowhere.clone(),
        }
    }
}

impl Slot {
    /// The person is writing: an error already shown stays up to date, a new one waits.
    pub(crate) fn typing(&self) {
        if self.error.get_untracked().is_empty() {
            self.settled.set(false);
        }
    }

    /// The person has left the field.
    pub(crate) fn left(&self) {
        self.settled.set(true);
    }

    pub(crate) fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }

    pub(crate) fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    /// For `aria-invalid`.
    pub(crate) fn invalid(&self) -> Option<&'static str> {
        (!self.error.read().is_empty()).then_some("true")
    }
}

fn place(words: Words, fields: &[Place], problems: &[Problem]) -> Placed {
    let mut placed = Placed::default();
    for problem in problems {
        let empty = problem.code == ProblemCode::Missing || problem.field == "plan.sources";
        if empty && ASKED.contains(&problem.field.as_str()) {
            continue;
        }
        let above = |path: &str| {
            problem.field == path || problem.field.strip_prefix(path).is_some_and(|rest| rest.starts_with('.'))
        };
        let nearest = fields.iter().filter(|place| above(&place.path)).max_by_key(|place| place.path.len());
        let label = nearest.filter(|place| place.path == problem.field).map(|place| place.label.get());
        let label = label.unwrap_or_else(|| words.field_name(&problem.field));
        let text = match problem.code {
            // The page has three fields for a date, so no way of writing one is asked for.
            ProblemCode::NotADate => words.form_not_a_date(&label),
            _ => words.problem_with(&label, problem),
        };
        match nearest {
            Some(place) if !placed.at.iter().any(|(id, _)| *id == place.id) => placed.at.push((place.id.clone(), text)),
            Some(_) => {}
            None => placed.nowhere.push(text),
        }
    }
    placed
}
