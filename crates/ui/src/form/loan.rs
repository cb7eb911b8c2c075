//! Does the plan lend, and what is known of loans?

use inservice_core::access::PlanFeature;
use leptos::prelude::*;
use reactive_stores::{Field, StoreFieldIterator};

use super::ask;
use super::choice::Fact;
use super::events::switches;
use crate::state::Form;
use crate::state::draft::{DraftStoreFields, place_of_feature};
use crate::state::events::LifeEvent;
use crate::state::loans::NEW_LOAN;
use crate::state::questions::About;

/// The plan's answer first; the rest once it may lend, the terms once a loan is thought of, and what went
/// wrong where something is owed.
#[component]
pub(crate) fn Loan() -> impl IntoView {
    let form = Form::here();
    let (words, draft) = (form.words, form.draft);
    let lends = Field::<String>::from(draft.allows().at_unkeyed(place_of_feature(PlanFeature::PlanLoan)));
    let terms = folded(About::LoanTerms, words.form_loan_terms(), move || !draft.read().text_of(NEW_LOAN).is_empty());
    let history = folded(About::LoanHistory, words.field_loan_history(), move || draft.read().owes());
    let went = move |event: &LifeEvent| draft.read().has_happened(*event);
    let wrong = Memo::new(move |_| draft.read().owes() || LifeEvent::OF_LOANS.iter().any(went));
    view! {
        <fieldset class="group">
            <legend>{words.form_loan()}</legend>
            <Fact path="plan.allows.plan_loan" label=words.plan_feature_name(PlanFeature::PlanLoan) value=lends/>
            {ask::about(About::Loan)}
            {terms}
            {history}
            {move || wrong.get().then(|| view! { <div class="topics">{switches(&LifeEvent::OF_LOANS)}</div> })}
        </fieldset>
    }
    .into_any()
}

/// Questions behind a fold, where they can matter or were answered.
pub(crate) fn folded(about: About, title: &'static str, matters: impl Fn() -> bool + Send + Sync + 'static) -> AnyView {
    let form = Form::here();
    let opened = ask::opened(move || {
        form.draft.read().answered().iter().any(|(question, cell)| question.about == about && question.is_begun(cell))
    });
    let here = Memo::new(move |_| opened.get() || matters());
    let fold = move || here.get().then(|| ask::fold(title.to_owned(), None, opened, ask::about(about)));
    fold.into_any()
}
