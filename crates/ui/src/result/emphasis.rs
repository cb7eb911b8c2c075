//! How does a number stand out in a sentence, whatever the language puts around it?

use leptos::prelude::*;

/// Private characters of Unicode: no sentence holds them.
const START: char = '\u{e000}';
const END: char = '\u{e001}';

/// Marks a part of a sentence before it goes into the words.
pub(crate) fn strong(text: &str) -> String {
    format!("{START}{text}{END}")
}

/// The sentence with its marked parts in bold.
pub(crate) fn shown(sentence: &str) -> impl IntoView + use<> {
    let parts = sentence.split(START).flat_map(|part| match part.split_once(END) {
        Some((marked, rest)) => [Some((true, marked)), Some((false, rest))],
        None => [Some((false, part)), None],
    });
    let parts = parts.flatten().map(|(bold, text)| {
        let text = text.to_owned();
        if bold { view! { <b>{text}</b> }.into_any() } else { text.into_any() }
    });
    parts.collect_view()
}
