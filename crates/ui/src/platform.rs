//! What does the page need of the browser itself?

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, HtmlElement, IntersectionObserver, IntersectionObserverEntry};

/// The day on the visitor's calendar: year, month, day.
pub(crate) fn today() -> (u32, u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_full_year(), now.get_month().saturating_add(1), now.get_date())
}

/// Moves the keyboard to an element by its id.
pub(crate) fn focus(id: &str) {
    let found =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id(id));
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Calls back whenever the element comes into sight or leaves it, for the life of the page.
pub(crate) fn watch_sight(element: &Element, mut seen: impl FnMut(bool) + 'static) {
    let callback = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        if let Ok(entry) = entries.get(entries.length().saturating_sub(1)).dyn_into::<IntersectionObserverEntry>() {
            seen(entry.is_intersecting());
        }
    });
    if let Ok(observer) = IntersectionObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(element);
        // The answer's place lives as long as the page.
        callback.forget();
    }
}

/// Puts a text on the clipboard, and calls back once it is there.
pub(crate) fn copy(text: &str, done: impl FnOnce() + 'static) {
    if let Some(window) = web_sys::window() {
        let written = window.navigator().clipboard().write_text(text);
        let done = Closure::once(move |_: wasm_bindgen::JsValue| done());
        let _ = written.then(&done);
        done.forget();
    }
}
