//! What does the plan allow?

use inservice_core::access::{PlanFeature, ReasonCode, Route};
use inservice_core::report::LawSays;
use inservice_core::scenario::GoalKind;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::choice::Fact;
use super::date::DateRow;
use super::field::{Kind, Row};
use crate::state::draft::DraftStoreFields;
use crate::state::events::LifeEvent;
use crate::state::{Form, typed};

/// What is asked before the account is known.
const USUAL: [PlanFeature; 3] = [PlanFeature::Age59Half, PlanFeature::Hardship, PlanFeature::Emergency];

#[component]
pub(crate) fn PlanAllows() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    // A feature is asked about where the law could let it reach some money held here, or where it
    // was answered already.
    let asked = Memo::new(move |_| {
        let report = form.report.read();
        let draft = draft.read();
        let converts = *draft.goal == *GoalKind::Convert.id();
        let chosen = |route: &Route| match route {
            Route::InPlanRoth => converts,
            Route::StatedEvent => true,
            other => other.is_elective(),
        };
        let open = |feature: PlanFeature| match (LifeEvent::behind(feature), report.as_deref()) {
            // What an event opens, once it has happened.
            (Some(event), _) if !draft.has_happened(event) => false,
            (event, None) => event.is_some() || USUAL.contains(&feature),
            (event, Some(report)) => report.routes.iter().any(|row| {
                let about = |code: ReasonCode| row.why.iter().any(|reason| reason.code == code);
                row.route.feature() == Some(feature)
                    && (event.is_some() || chosen(&row.route))
                    && (row.law != LawSays::No || !about(ReasonCode::NotApplicable) && !about(ReasonCode::LawForbids))
            }),
        };
        let answered = draft.allows.iter().map(|answer| !answer.is_empty());
        // Loans have a group of their own.
        let here = |feature: PlanFeature, answered| feature != PlanFeature::PlanLoan && (answered || open(feature));
        PlanFeature::ALL.iter().zip(answered).map(|(feature, answered)| here(*feature, answered)).collect::<Vec<_>>()
    });
    let facts = PlanFeature::ALL.iter().enumerate().map(|(index, feature)| {
        let here = Memo::new(move |_| asked.read().get(index).copied().unwrap_or_default());
        move || here.get().then(|| view! { <Allows feature=*feature index=index/> })
    });
    let facts = facts.collect_view();
    let spouse = Memo::new(move |_| {
        draft.filing_status().read().starts_with("married") || !draft.spousal_consent().read().is_empty()
    });
    view! {
        <fieldset class="group">
            <legend>{words.form_plan()}</legend>
            <p class="hint lede">{words.form_plan_hint()}</p>
            {facts}
            {move || spouse.get().then(|| view! {
                <Fact path="plan.spousal_consent_rules" label=words.form_spousal_consent() value=draft.spousal_consent()/>
            })}
        </fieldset>
    }
    .into_any()
}

/// What a feature needs to be told beside a yes.
#[derive(Clone, Copy)]
enum Detail {
    StatedAge,
    ParticipationStart,
}

const fn detail(feature: PlanFeature) -> Option<Detail> {
    match feature {
        PlanFeature::StatedAge => Some(Detail::StatedAge),
        PlanFeature::FiveYearParticipation => Some(Detail::ParticipationStart),
        PlanFeature::Age59Half
        | PlanFeature::Hardship
        | PlanFeature::Disability
        | PlanFeature::Emergency
        | PlanFeature::DomesticAbuse
        | PlanFeature::TerminalIllness
        | PlanFeature::BirthAdoption
        | PlanFeature::Disaster
        | PlanFeature::Reservist
        | PlanFeature::HeartDeemedSeverance
        | PlanFeature::Qdro
        | PlanFeature::TwoYear
        | PlanFeature::StatedEvent
        | PlanFeature::RolloverAnyTime
        | PlanFeature::AfterTaxAnyTime
        | PlanFeature::MoneyPurchase59Half
        | PlanFeature::InPlanRoth
        | PlanFeature::LtcPremium
        | PlanFeature::Eaca90Day
        | PlanFeature::EsopDividend
        | PlanFeature::PlanTermination
        | PlanFeature::LifetimeIncomePortability
        | PlanFeature::PlanLoan => None,
    }
}

/// One feature, and what more it needs once the plan may have it.
#[component]
fn Allows(feature: PlanFeature, index: usize) -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let value = Field::<String>::from(draft.allows().at_unkeyed(index));
    let detail = detail(feature);
    // What a feature turns on is asked once the feature was spoken of.
    let spoken = Memo::new(move |_| {
        let answer = value.read();
        let known = match detail {
            Some(Detail::StatedAge) => !draft.stated_age().read().is_empty(),
            Some(Detail::ParticipationStart) => typed::date(&draft.participation().read()).is_some(),
            None => false,
        };
        known || *answer == "yes" || *answer == "unknown"
    });
    let more = move || {
        let row = match detail? {
            Detail::StatedAge => view! {
                <Row path="plan.stated_age" label=words.field_stated_age().to_owned() value=draft.stated_age() kind=Kind::Count short=true/>
            }
            .into_any(),
            Detail::ParticipationStart => view! {
                <DateRow path="plan.participation_start" label=words.field_participation_start() value=draft.participation()/>
            }
            .into_any(),
        };
        spoken.get().then_some(row)
    };
    view! {
        <Fact path=format!("plan.allows.{}", feature.id()) label=words.plan_feature_name(feature) value=value>
            {more}
        </Fact>
    }
    .into_any()
}
