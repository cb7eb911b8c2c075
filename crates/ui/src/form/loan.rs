//! Does the plan lend, and what is known of loans?

use inservice_core::access::PlanFeature;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::choice::Fact;
use super::field::{Kind, Row};
use crate::state::Form;
use crate::state::draft::{DraftStoreFields, place_of_feature};
use crate::state::loans::{Answered, LOAN_QUESTIONS, LoanQuestion};

/// The plan's answer first; the rest once it may lend, and the terms once a loan is thought of.
#[component]
pub(crate) fn Loan() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let lends = Field::<String>::from(draft.allows().at_unkeyed(place_of_feature(PlanFeature::PlanLoan)));
    let questions = LOAN_QUESTIONS.iter().enumerate().map(|(index, question)| {
        let here = Memo::new(move |_| draft.read().asks_of_loan(*question));
        move || here.get().then(|| view! { <Asked question=*question index=index/> })
    });
    let questions = questions.collect_view();
    view! {
        <fieldset class="group">
            <legend>{words.form_loan()}</legend>
            <Fact path="plan.allows.plan_loan" label=words.plan_feature_name(PlanFeature::PlanLoan) value=lends/>
            {questions}
        </fieldset>
    }
    .into_any()
}

#[component]
fn Asked(question: LoanQuestion, index: usize) -> impl IntoView {
    let form = Form::here();
    let value = Field::<String>::from(form.draft.loans().at_unkeyed(index));
    let label = form.words.field_name(question.path);
    let kind = match question.answered {
        Answered::Flag => return view! { <Fact path=question.path label=label value=value/> }.into_any(),
        Answered::Amount => Kind::Money,
        Answered::Percent => Kind::Percent,
        Answered::Count => Kind::Count,
    };
    let short = kind != Kind::Money;
    view! { <Row path=question.path label=label value=value kind=kind short=short/> }.into_any()
}
