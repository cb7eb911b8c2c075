//! What is the page made of?

use inservice_words::{Locale, Words};
use leptos::prelude::*;

use crate::form::Questions;
use crate::result::{Answer, Pocket, Status};
use crate::state::Form;
use crate::why::{Why, WhyPanel};

#[component]
pub(crate) fn App() -> impl IntoView {
    let words = Words::new(Locale::default());
    let form = Form::new(words);
    provide_context(form);
    provide_context(Why::new());
    let rules = Memo::new(move |_| {
        form.report.read().as_ref().map_or_else(
            || words.ui_rules_unknown().to_owned(),
            |report| {
                let checked = report.rules.checked_on;
                let checked = checked.parse().map_or_else(|_| checked.to_owned(), |date| words.date(date));
                let year = report.rules.tax_year.to_string();
                match report.rules.figures_of {
                    Some(figures) => words.ui_rules_estimate(&checked, &figures.to_string(), &year),
                    None => words.ui_rules(&checked, &year),
                }
            },
        )
    });
    view! {
        <a class="skip" href="#answer">{words.ui_skip()}</a>
        <header class="masthead">
            <h1>{words.ui_brand()}</h1>
            <p>{words.ui_line()}</p>
        </header>
        <main class="bench">
            <Questions/>
            <Answer/>
            <Pocket/>
        </main>
        <footer class="foot">
            <span>{move || rules.get()}</span>
            <span>{words.ui_private()}</span>
            <span>{words.ui_education()}</span>
            <a href="./wrong-answers/index.html">{words.ui_wrong_answers()}</a>
        </footer>
        <WhyPanel/>
        <Status/>
    }
}
