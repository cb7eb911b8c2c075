//! Does the reader accept what the contract says, refuse the rest, and find every problem at once?

mod any_json;
mod document;
mod household;
mod nearest;
mod plan;
mod request;
mod schema;
mod support;
mod values;
