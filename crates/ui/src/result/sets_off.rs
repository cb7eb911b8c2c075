//! What does the payment set off beyond its own tax: which credits, deductions and premiums move?

use inservice_core::money::Usd;
use inservice_core::report::{Payment, Report};
use inservice_core::tax::federal::CostPart;
use inservice_words::Words;
use leptos::prelude::*;

use super::cost_part;
use crate::state::Form;
use crate::why::WhyButton;

/// One thing that the payment moves.
#[derive(Clone, Debug, PartialEq)]
struct Effect {
    name: String,
    amount: String,
    about: Option<&'static str>,
    gained: bool,
    finding: u32,
}

#[component]
pub(crate) fn SetsOff() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let effects = Memo::new(move |_| effects(words, form.report.read().as_deref()));
    let cliffs = Memo::new(move |_| cliffs(words, form.report.read().as_deref()));
    move || {
        let (effects, cliffs) = (effects.get(), cliffs.get());
        (!effects.is_empty() || !cliffs.is_empty()).then(|| {
            let cliffs = cliffs.into_iter().map(|(sentence, finding)| {
                view! { <p class="cliff">{sentence.clone()} " " <WhyButton finding=finding about=sentence/></p> }
            });
            let some = !effects.is_empty();
            let rows = effects.into_iter().map(|effect| {
                view! {
                    <li>
                        <b>{effect.name.clone()}</b>
                        <span class="num" class:gain=effect.gained>{effect.amount}</span>
                        <p>{effect.about} " " <WhyButton finding=effect.finding about=effect.name/></p>
                    </li>
                }
            });
            view! {
                <section>
                    <div class="lead"><h3>{words.sets_off_title()}</h3><p class="hint">{words.sets_off_about()}</p></div>
                    {some.then(|| view! { <ul class="effects">{rows.collect_view()}</ul> })}
                    {cliffs.collect_view()}
                    <p class="hint">{words.sets_off_never()}</p>
                </section>
            }
            .into_any()
        })
    }
}

/// Every part of the cost but the rates on the payment and the 10%, and what comes later.
fn effects(words: Words, report: Option<&Report>) -> Vec<Effect> {
    let Some(payment) = report.and_then(|report| report.payment.as_ref()) else { return Vec::new() };
    let own = [CostPart::OrdinaryRates, CostPart::AdditionalTax];
    let parts = payment.cost_parts.iter().filter(|one| !own.contains(&one.part)).map(|one| {
        let amount = one.amount.value;
        let gained = amount < Usd::ZERO;
        Effect {
            name: cost_part::name(words, one.part, gained).to_owned(),
            amount: if gained { words.fall_gain(&words.money(-amount)) } else { words.money(-amount) },
            about: cost_part::about(words, one.part, gained),
            gained,
            finding: one.amount.finding,
        }
    });
    parts.chain(premiums(words, payment)).collect()
}

/// Each cliff near the payment in a sentence, and the finding of what it costs.
fn cliffs(words: Words, report: Option<&Report>) -> Vec<(String, u32)> {
    let near = report.map_or(&[][..], |report| &report.thresholds);
    near.iter().map(|one| (words.threshold(one), one.jump.finding)).collect()
}

fn premiums(words: Words, payment: &Payment) -> Option<Effect> {
    let later = payment.medicare_premiums?;
    Some(Effect {
        name: words.sets_off_medicare(&later.year.to_string()),
        amount: words.money(-later.amount.value),
        about: Some(words.sets_off_medicare_about()),
        gained: false,
        finding: later.amount.finding,
    })
}
