//! Is enough tax paid during the year, and if not, what makes up for it?

use inservice_core::money::Usd;
use inservice_core::report::{Found, SafeHarbor};
use inservice_words::Words;
use leptos::prelude::*;

use super::emphasis::{shown, strong};
use crate::state::Form;
use crate::why::WhyButton;

#[component]
pub(crate) fn Enough() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let harbor = Memo::new(move |_| {
        let report = form.report.read();
        let report = report.as_ref()?;
        Some((report.payment.as_ref()?.safe_harbor?, report.rules.tax_year))
    });
    move || {
        harbor.get().map(|(harbor, year)| {
            let said = sentences(words, &harbor, &year.to_string());
            let said = said.into_iter().map(|sentence| view! { <p class="say">{shown(&sentence)}</p> }).collect_view();
            let row = |name: &'static str, finding, value: String| {
                view! {
                    <div>
                        <dt>{name} " " <WhyButton finding=finding about=name/></dt>
                        <dd class="num">{value}</dd>
                    </div>
                }
            };
            let sums = sums(words, &harbor).into_iter();
            let sums = sums.map(|(name, amount)| row(name, amount.finding, words.money(amount.value))).collect_view();
            view! {
                <section>
                    <div class="lead"><h3>{words.harbor_title()}</h3></div>
                    {said}
                    <dl class="sums">
                        {sums}
                        {harbor.cured_at_percent.map(|percent| row(words.line_curing_percent(), percent.finding, words.percent(percent.value.0)))}
                    </dl>
                </section>
            }
            .into_any()
        })
    }
}

fn sentences(words: Words, harbor: &SafeHarbor, year: &str) -> Vec<String> {
    if !harbor.short.value.is_positive() {
        let small = harbor.required.value == Usd::ZERO;
        return vec![if small { words.harbor_small() } else { words.harbor_enough() }.to_owned()];
    }
    let short = words.harbor_short(&strong(&words.money(harbor.short.value)));
    match harbor.cured_at_percent {
        Some(percent) => vec![short, words.harbor_cured(&strong(&words.percent(percent.value.0)), year)],
        None => vec![short, words.harbor_not_cured(year)],
    }
}

/// What has to be paid and what is; where what is left is small, nothing has to be.
fn sums(words: Words, harbor: &SafeHarbor) -> Vec<(&'static str, Found<Usd>)> {
    let paid = (words.line_paid_during_year(), harbor.paid);
    let required = (words.line_required_during_year(), harbor.required);
    match (harbor.required.value.is_positive(), harbor.short.value.is_positive()) {
        (false, _) => vec![paid],
        (true, false) => vec![required, paid],
        (true, true) => vec![required, paid, (words.line_short_during_year(), harbor.short)],
    }
}
