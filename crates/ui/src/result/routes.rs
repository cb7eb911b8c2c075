//! Which ways out are there, and why is each open or shut?

use inservice_core::access::{Reason, ReasonCode, Route};
use inservice_core::in_order;
use inservice_core::money::Usd;
use inservice_core::report::{Found, LawSays, Money, Permitted, Report, RouteRow};
use inservice_core::scenario::{Answer, MoneySource};
use inservice_words::Words;
use leptos::prelude::*;

use crate::state::Form;
use crate::why::{Laws, WhyButton};

/// Rows of one route that say the same of several sources.
#[derive(Clone, Debug, PartialEq)]
struct Group {
    sources: Vec<MoneySource>,
    row: RouteRow,
}

#[component]
pub(crate) fn Routes() -> impl IntoView {
    let form = Form::here();
    let words = form.words;
    let groups = Memo::new(move |_| form.report.read().as_ref().map(|report| grouped(report)).unwrap_or_default());
    let split =
        move |shut: bool| groups.get().into_iter().filter(|(_, groups)| is_shut(groups) == shut).collect::<Vec<_>>();
    let open = move || {
        let open = split(false);
        if open.is_empty() { view! { <p>{words.routes_none_open()}</p> }.into_any() } else { table(words, open) }
    };
    let shut = move || {
        let shut = split(true);
        let nothing_else = split(false).is_empty();
        (!shut.is_empty()).then(|| {
            view! {
                <details class="fold" open=nothing_else>
                    <summary>{words.routes_shut(i64::try_from(shut.len()).unwrap_or_default())}</summary>
                    <div class="inside">{table(words, shut)}</div>
                </details>
            }
            .into_any()
        })
    };
    view! {
        <section>
            <div class="lead"><h3>{words.routes_title()}</h3></div>
            {open}
            {shut}
        </section>
    }
    .into_any()
}

// The table becomes a list on a phone, which would take its roles away; so they are said.
fn table(words: Words, routes: Vec<(Route, Vec<Group>)>) -> AnyView {
    let bodies = routes.into_iter().map(|(route, groups)| body(words, route, groups)).collect_view();
    view! {
        <table class="ways" role="table">
            <thead role="rowgroup">
                <tr role="row">
                    <th role="columnheader" scope="col" class="way">{words.routes_column_route()}</th>
                    <th role="columnheader" scope="col" class="from">{words.routes_column_from()}</th>
                    <th role="columnheader" scope="col">{words.routes_column_law()}</th>
                    <th role="columnheader" scope="col">{words.routes_column_plan()}</th>
                    <th role="columnheader" scope="col" class="so">{words.routes_column_so()}</th>
                </tr>
            </thead>
            {bodies}
        </table>
    }
    .into_any()
}

fn is_shut(groups: &[Group]) -> bool {
    groups.iter().all(|group| group.row.permitted == Permitted::No)
}

/// The routes, open ones first, without the sources that they are not about.
fn grouped(report: &Report) -> Vec<(Route, Vec<Group>)> {
    let mut routes: Vec<(Route, Vec<Group>)> = Vec::new();
    for route in Route::ALL {
        let mut groups: Vec<Group> = Vec::new();
        let about = |row: &&RouteRow| {
            row.route == *route
                && row.concerns_everyone()
                && !row.why.iter().any(|reason| reason.code == ReasonCode::NotApplicable)
        };
        for row in report.routes.iter().filter(about) {
            match groups.iter_mut().find(|group| same(&group.row, row)) {
                Some(group) => group.sources.push(row.source),
                None => groups.push(Group { sources: vec![row.source], row: row.clone() }),
            }
        }
        if !groups.is_empty() {
            routes.push((*route, groups));
        }
    }
    let open = |groups: &[Group]| groups.iter().map(|group| openness(group.row.permitted)).min();
    in_order(&mut routes, |(_, a), (_, b)| open(a).cmp(&open(b)));
    routes
}

/// Whether two rows read the same but for the source. Open ones have limits of their own.
fn same(one: &RouteRow, other: &RouteRow) -> bool {
    one.permitted == Permitted::No
        && other.permitted == Permitted::No
        && one.law == other.law
        && one.plan == other.plan
        && one.why == other.why
        && one.nearest.map(|nearest| nearest.kind) == other.nearest.map(|nearest| nearest.kind)
}

const fn openness(permitted: Permitted) -> u8 {
    match permitted {
        Permitted::Yes => 0,
        Permitted::Ask => 1,
        Permitted::No => 2,
    }
}

fn body(words: Words, route: Route, groups: Vec<Group>) -> AnyView {
    // Each row is followed by one for its reasons.
    let count = groups.len().saturating_mul(2).to_string();
    let rows = groups.into_iter().enumerate().map(|(index, group)| {
        let head = (index == 0).then(|| {
            view! { <th role="rowheader" scope="rowgroup" class="way" rowspan=count.clone()><b>{words.route_name(route)}</b></th> }.into_any()
        });
        row(words, route, head, group)
    });
    view! { <tbody role="rowgroup">{rows.collect_view()}</tbody> }.into_any()
}

fn row(words: Words, route: Route, head: Option<AnyView>, group: Group) -> AnyView {
    let Group { sources, row } = group;
    let names = words.list(&sources.iter().map(|source| words.source_name(*source).to_owned()).collect::<Vec<_>>());
    let tag = match row.permitted {
        Permitted::Yes => "tag yes",
        Permitted::No => "tag no",
        Permitted::Ask => "tag ask-plan",
    };
    let law = match row.law {
        LawSays::Yes => words.routes_law_yes(),
        LawSays::No => words.routes_law_no(),
        LawSays::Unsettled => words.routes_law_unsettled(),
    };
    let plan = match row.plan {
        Answer::Yes => words.routes_plan_yes(),
        Answer::No => words.routes_plan_no(),
        Answer::Unknown => words.routes_plan_unknown(),
    };
    let reasons = row.why.iter().map(|reason| sentence(words, &row, reason)).collect::<Vec<_>>();
    let limit = row.limit.map(|limit| {
        let (text, finding) = most(words, limit);
        view! { <span class="limit">{text} " " <WhyButton finding=finding about=words.line_route_limit()/></span> }
    });
    // Of a closed way the one test that was not met stands in sight, and what would change it.
    let failing = row.failing().filter(|_| row.permitted == Permitted::No);
    let failing = failing.map(|reason| view! { <span class="limit">{words.row_reason(&row, reason)}</span> });
    let nearest = words.row_nearest(&row).filter(|_| row.permitted == Permitted::No);
    let nearest = nearest.map(|nearest| view! { <span class="limit">{nearest}</span> });
    let open = RwSignal::new(false);
    let about = format!("{}, {names}", words.route_name(route));
    let again = head.is_none();
    view! {
        <tr role="row" class:again=again class:opened=move || open.get()>
            {head}
            <td role="cell" class="from">{names}</td>
            <td role="cell" data-label=words.routes_column_law()>{law}</td>
            <td role="cell" data-label=words.routes_column_plan()>{plan}</td>
            <td role="cell" class="so">
                <span class=tag>{words.permitted_tag(row.permitted)}</span>
                {limit}
                {failing}
                {nearest}
                <button type="button" class="ask" aria-expanded=move || if open.get() { "true" } else { "false" } on:click=move |_| open.update(|open| *open = !*open)>
                    {words.routes_reasons()} <span class="unseen">" " {about}</span>
                </button>
            </td>
        </tr>
        <tr role="row" class="behind" hidden=move || !open.get()>
            <td role="cell" colspan="4"><ul class="reasons">{reasons}</ul></td>
        </tr>
    }
    .into_any()
}

fn sentence(words: Words, row: &RouteRow, reason: &Reason) -> AnyView {
    view! { <li>{words.row_reason(row, reason)} " " <Laws law=reason.law.clone()/></li> }.into_any()
}

fn most(words: Words, limit: Money) -> (String, u32) {
    let money = |found: Found<Usd>| words.money(found.value);
    match limit {
        Money::Exactly(most) => (words.routes_most(&money(most)), most.finding),
        Money::Between { from, to } => (words.routes_most_between(&money(from), &money(to)), to.finding),
    }
}
