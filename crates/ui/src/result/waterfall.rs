//! Where does the money go?

use inservice_core::money::Usd;
use inservice_words::Words;
use leptos::prelude::*;

use super::bars::{Bar, What, bars};
use super::cost_part;
use crate::state::Form;
use crate::why::WhyButton;

#[component]
pub(crate) fn Waterfall() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let drawn = Memo::new(move |_| {
        let report = form.report.read();
        let payment = report.as_ref()?.payment.as_ref()?;
        Some((words.money(payment.gross.value), bars(payment)?))
    });
    let as_table = RwSignal::new(false);
    move || {
        let (gross, bars) = drawn.get()?;
        let table = bars.clone();
        let steps = bars.into_iter().map(|bar| step(words, bar)).collect_view();
        Some(
            view! {
                <section>
                    <div class="lead">
                        <h3>{words.fall_title(&gross)}</h3>
                        <button type="button" class="plain" aria-expanded=move || if as_table.get() { "true" } else { "false" } aria-controls="fall-table" on:click=move |_| as_table.update(|shown| *shown = !*shown)>
                            {words.fall_as_table()}
                        </button>
                    </div>
                    <figure>
                        <div class="fall" aria-hidden="true">{steps}</div>
                        // Always there for those who cannot see the bars.
                        <div id="fall-table" class:unseen=move || !as_table.get()>{in_rows(words, table)}</div>
                        <figcaption class="hint key"><span class="now">{words.fall_key_now()}</span> <span class="april">{words.fall_key_april()}</span></figcaption>
                    </figure>
                </section>
            }
            .into_any(),
        )
    }
}

fn step(words: Words, bar: Bar) -> impl IntoView {
    let (hue, total) = match bar.what {
        What::Leaves => ("leaves", false),
        What::Moved => ("moved", false),
        What::Part(_) if bar.is_gain() => ("keep", false),
        What::IncomeTax | What::Part(_) => ("tax", false),
        What::AdditionalTax => ("extra", false),
        What::State | What::StateAdditional => ("state", false),
        What::Kept => ("keep", true),
    };
    let pieces = bar.pieces.iter().map(|piece| {
        let (start, length) = (percent(piece.start), percent(piece.length));
        view! {
            <span class="piece" class:later=piece.later style:inset-inline-start=move || start.clone() style:width=move || length.clone()></span>
        }
    });
    let pieces = pieces.collect_view();
    view! {
        <div class="step" class:total=total>
            <span>{name(words, &bar)}</span>
            <span class=format!("bar {hue}")>{pieces}</span>
            <span class="amount">{signed(words, &bar)}</span>
        </div>
    }
}

fn in_rows(words: Words, bars: Vec<Bar>) -> impl IntoView {
    let row = |bar: Bar| {
        let or_nothing = |amount: Usd| if amount == Usd::ZERO { "–".to_owned() } else { words.money_exact(amount) };
        let split = !matches!(bar.what, What::Leaves | What::Moved);
        let (now, april) =
            if split { (or_nothing(bar.now), or_nothing(bar.april)) } else { ("–".into(), "–".into()) };
        view! {
            <tr class:total=bar.what == What::Kept>
                <th scope="row">{name(words, &bar)}</th>
                <td class="num">{words.money_exact(bar.amount)}</td>
                <td class="num">{now}</td>
                <td class="num">{april}</td>
                <td><WhyButton finding=bar.finding about=name(words, &bar)/></td>
            </tr>
        }
    };
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=words.fall_table()>
            <table class="ledger">
                <thead>
                    <tr>
                        <th scope="col">{words.fall_column_what()}</th>
                        <th scope="col" class="num">{words.fall_column_amount()}</th>
                        <th scope="col" class="num">{words.fall_column_now()}</th>
                        <th scope="col" class="num">{words.fall_column_april()}</th>
                        <td></td>
                    </tr>
                </thead>
                <tbody>{bars.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}

const fn name(words: Words, bar: &Bar) -> &'static str {
    match bar.what {
        What::Leaves => words.line_gross(),
        What::Moved => words.line_rolled_over(),
        What::IncomeTax => words.fall_income_tax(),
        What::Part(part) => cost_part::name(words, part, bar.is_gain()),
        What::AdditionalTax => words.line_additional_tax(),
        What::State => words.fall_state(),
        What::StateAdditional => words.line_state_additional_tax(),
        What::Kept => words.line_kept(),
    }
}

/// What is taken away carries a minus, what is gained a plus.
fn signed(words: Words, bar: &Bar) -> String {
    match bar.what {
        What::Leaves | What::Kept => words.money(bar.amount),
        What::Part(_) if bar.is_gain() => words.fall_gain(&words.money(-bar.amount)),
        What::Moved | What::IncomeTax | What::Part(_) | What::AdditionalTax | What::State | What::StateAdditional => {
            words.money(-bar.amount)
        }
    }
}

fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths.div_euclid(10), thousandths.rem_euclid(10))
}
