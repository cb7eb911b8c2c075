//! Starts the page.
#![allow(unreachable_pub, reason = "the component macro gives every component's props its own visibility")]

mod app;
mod form;
mod platform;
mod result;
mod state;
mod why;

// The same wasm carries the core for scripts of the page.
use inservice_js as _;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

fn main() {
    let place = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id("app"))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    if let Some(place) = place {
        leptos::mount::mount_to(place, app::App).forget();
    }
}
