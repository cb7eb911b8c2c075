//! Which ways out are there, and why is each open or shut?

use inservice_core::access::{Reason, ReasonCode, Route};
use inservice_core::report::{Found, Money, Permitted, Report, RouteRow};
use inservice_core::money::Usd;
use inservice_core::scenario::MoneySource;
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
    let bodies = move || groups.get().into_iter().map(|(route, groups)| body(words, route, groups)).collect_view();
    view! {
        <section>
            <div class="lead"><h3>{words.routes_title()}</h3></div>
            <table class="ways" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader" scope="col">{words.routes_column_route()}</th>
                        <th role="columnheader" scope="col">{words.routes_column_from()}</th>
                        <th role="columnheader" scope="col">{words.routes_column_law()}</th>
                        <th role="columnheader" scope="col">{words.routes_column_plan()}</th>
                        <th role="columnheader" scope="col">{words.routes_column_so()}</th>
                    </tr>
                </thead>
                {bodies}
            </table>
        </section>
    }
    .into_any()
}

/// The routes, open ones first, without the sources that they are not about.
fn grouped(report: &Report) -> Vec<(Route, Vec<Group>)> {
    let mut routes: Vec<(Route, Vec<Group>)> = Vec::new();
    for route in Route::ALL {
        let mut groups: Vec<Group> = Vec::new();
        let about = |row: &&RouteRow| {
            row.route == *route && !row.why.iter().any(|reason| reason.code == ReasonCode::NotApplicable)
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
    routes.sort_by_key(|(_, groups)| groups.iter().map(|group| openness(group.row.permitted)).min());
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

fn body(words: Words, route: Route, groups: Vec<Group>) -> impl IntoView {
    let shut = groups.iter().all(|group| group.row.permitted == Permitted::No);
    let count = groups.len().to_string();
    let rows = groups.into_iter().enumerate().map(|(index, group)| {
        let head = (index == 0).then(|| {
            view! { <th role="rowheader" scope="rowgroup" rowspan=count.clone()><b>{words.route_name(route)}</b></th> }.into_any()
        });
        row(words, head, group)
    });
    view! { <tbody role="rowgroup" class:shut=shut>{rows.collect_view()}</tbody> }
}

fn row(words: Words, head: Option<AnyView>, group: Group) -> impl IntoView {
    let Group { sources, row } = group;
    let names: Vec<String> = sources.iter().map(|source| words.source_name(*source).to_owned()).collect();
    let tag = match row.permitted {
        Permitted::Yes => "tag yes",
        Permitted::No => "tag no",
        Permitted::Ask => "tag ask-plan",
    };
    let reasons = row.why.iter().map(|reason| sentence(words, &row, reason)).collect::<Vec<_>>();
    let limit = row.limit.map(|limit| {
        let (text, finding) = most(words, limit);
        view! { <span>{text} " " <WhyButton finding=finding about=words.line_route_limit()/></span> }
    });
    let nearest = row
        .nearest
        .filter(|_| row.permitted == Permitted::No)
        .map(|nearest| view! { <span>{words.nearest(&nearest)}</span> });
    let again = head.is_none();
    view! {
        <tr role="row" class:again=again>
            {head}
            <td role="cell" class="from">{words.list(&names)}</td>
            <td role="cell" data-label=words.routes_column_law()>
                {words.law_says(row.law)}
                <details>
                    <summary>{words.routes_reasons()}</summary>
                    <ul class="reasons">{reasons}</ul>
                </details>
            </td>
            <td role="cell" data-label=words.routes_column_plan()>{words.plan_says(row.plan)}</td>
            <td role="cell" class="so"><span class=tag>{words.permitted_tag(row.permitted)}</span> {limit} {nearest}</td>
        </tr>
    }
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
