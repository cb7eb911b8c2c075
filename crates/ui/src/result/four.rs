//! What are the four numbers?

use inservice_core::money::Usd;
use inservice_core::report::{DeadlineId, Found, NoteCode, Payment, Report};
use inservice_words::Words;
use leptos::prelude::*;

use crate::state::Form;
use crate::why::WhyButton;

#[derive(Clone, Debug, PartialEq)]
struct Figure {
    label: &'static str,
    value: Option<String>,
    /// Beside the value: owed, or back.
    beside: Option<&'static str>,
    note: String,
    finding: Option<u32>,
    /// Whether it rests on figures of an earlier year.
    estimate: bool,
    /// What is said where there is no value.
    absent: &'static str,
}

#[component]
pub(crate) fn Four(stale: Memo<bool>) -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let figures = Memo::new(move |_| figures(words, form.report.read().as_deref()));
    // Where nothing is paid there are no numbers to wait for.
    let nothing_paid = Memo::new(move |_| form.report.read().as_ref().is_some_and(|report| report.payment.is_none()));
    let cells = move || {
        let cell = |(index, figure): (usize, Figure)| {
            let waiting = figure.value.is_none();
            let value = match figure.value {
                Some(value) => {
                    let beside = figure.beside.into_iter().chain(figure.estimate.then(|| words.four_estimate()));
                    view! { {value} {beside.map(|word| view! { <small>" " {word}</small> }).collect_view()} }.into_any()
                }
                None => {
                    view! { <span aria-hidden="true">"–"</span><span class="unseen">{figure.absent}</span> }.into_any()
                }
            };
            view! {
                <div class:kept=index == 2>
                    <dt>{figure.label}</dt>
                    <dd class="figure num" class:wait=waiting>{value}</dd>
                    <dd class="note">
                        {figure.note} " "
                        {figure.finding.map(|finding| view! { <WhyButton finding=finding about=figure.label/> })}
                    </dd>
                </div>
            }
        };
        figures.get().into_iter().enumerate().map(cell).collect_view()
    };
    view! { <dl class="four" id="numbers" class:stale=move || stale.get() hidden=move || nothing_paid.get()>{cells}</dl> }.into_any()
}

fn figures(words: Words, report: Option<&Report>) -> [Figure; 4] {
    let payment = report.and_then(|report| report.payment.as_ref());
    let due = report.and_then(|report| report.deadlines.iter().find(|day| day.id == DeadlineId::ReturnDue));
    let due = due.map_or_else(String::new, |day| words.four_april_by(&words.short_date(day.date.value)));
    let money = |found: Option<Found<Usd>>| found.map(|found| words.money(found.value));
    let id = |found: Option<Found<Usd>>| found.map(|found| found.finding);
    let guess = |found: Option<Found<Usd>>| report.zip(found).is_some_and(|(report, found)| report.is_estimate(found));
    let cash = payment.and_then(|payment| payment.cash_now);
    let april = payment.and_then(|payment| payment.settle_up_in_april);
    let kept = payment.and_then(|payment| payment.kept);
    let cost = payment.and_then(|payment| payment.cost_per_1000_kept);
    let withheld = payment.map_or_else(String::new, |payment| {
        let percent = words.percent(payment.withholding.elected_percent.value.0);
        match payment.withholding.federal {
            Some(federal) if federal.value.is_positive() => words.four_withheld(&words.money(federal.value), &percent),
            Some(_) => words.four_nothing_withheld().to_owned(),
            None => words.four_needs_more().to_owned(),
        }
    });
    let (beside, size) = match april.map(|april| april.value) {
        Some(april) if april.is_positive() => (Some(words.four_owed()), Some(april)),
        Some(april) if april == Usd::ZERO => (None, Some(april)),
        // Shown as a size with the word beside it, not as a negative debt.
        Some(april) => (Some(words.four_back()), Some(-april)),
        None => (None, None),
    };
    let when = match beside {
        Some(_) if april.is_some_and(|april| april.value.is_positive()) => due,
        Some(_) => words.four_with_return().to_owned(),
        None => String::new(),
    };
    let beside_what = payment.map_or_else(String::new, |payment| match payment.rolled_over.value {
        moved if moved.is_positive() => words.four_beside(&words.money(moved)),
        _ => words.four_of(&words.money(payment.gross.value)),
    });
    let household = |payment: &Payment| payment.notes.iter().any(|note| note.code == NoteCode::HouseholdNeeded);
    let needs = payment.filter(|_| kept.is_none()).map(|payment| match household(payment) {
        true => words.four_needs_return(),
        false => words.four_needs_more(),
    });
    let absent = words.four_waiting();
    let later = |text: String| needs.map_or(text, ToOwned::to_owned);
    [
        Figure {
            label: words.four_cash(),
            value: money(cash),
            beside: None,
            note: withheld,
            finding: id(cash),
            estimate: guess(cash),
            absent,
        },
        Figure {
            label: words.four_april(),
            value: size.map(|size| words.money(size)),
            beside,
            note: later(when),
            finding: id(april),
            estimate: guess(april),
            absent,
        },
        Figure {
            label: words.four_kept(),
            value: money(kept),
            beside: None,
            note: later(beside_what),
            finding: id(kept),
            estimate: guess(kept),
            absent,
        },
        Figure {
            label: words.four_cost(),
            value: money(cost),
            beside: None,
            note: later(match (cost, kept) {
                (Some(_), _) => words.four_cost_note().to_owned(),
                (None, Some(_)) => words.four_cost_none().to_owned(),
                (None, None) => String::new(),
            }),
            finding: id(cost),
            estimate: guess(cost),
            absent: if kept.is_some() { words.four_none() } else { absent },
        },
    ]
}
