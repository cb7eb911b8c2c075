//! What is asked of a source of money beyond its balance?

use inservice_core::scenario::{Character, MoneySource};

use super::questions::{About, Ask, Kind, Must, Question, When, asked};

/// Sources whose earlier life decides what may happen to them.
pub(crate) const MOVED: [MoneySource; 3] = [MoneySource::RothEmployer, MoneySource::TransferIn, MoneySource::Irr];

/// What is asked, in the order of the page, each by its key below the source.
#[rustfmt::skip]
pub(crate) static QUESTIONS: [Question; 18] = {
    use About::{Source, SourceMore};
    use Ask::{Amount, Answer, Choice, Count, Known, Percent, Rows};
    use Must::WithOthers;
    const SCHEDULES: Ask = Choice(&["cliff_3", "graded_2_6", "qaca_2"]);
    const ORIGINS: Ask = Choice(&[
        "pretax_deferral", "roth_deferral", "qnec_qmac", "safe_harbor", "disc_match", "profit_sharing",
        "roth_employer", "after_tax", "rollover_pretax", "rollover_roth", "rollover_after_tax", "money_purchase",
    ]);
    [
        asked(Source, Percent, "vested_percent").when(When::Of(vests)),
        asked(Source, Known, "basis").when(When::Of(is_roth)),
        asked(Source, Count, "first_contribution_year").when(When::Of(is_roth)),
        asked(Source, Known, "post_1986_basis").when(When::Of(is_after_tax)),
        asked(Source, Amount, "pre_1987_basis").when(When::Of(is_after_tax)),
        asked(Source, Known, "held_two_years").when(When::Of(seasons)),
        asked(Source, ORIGINS, "origin").when(When::Of(was_moved)),
        asked(Source, Amount, "contributed_this_year").when(When::Of(is_of_employer_roth)),
        asked(Source, Amount, "balance_prior_year_end").when(When::FormSays),
        asked(Source, Answer, "separate_contract").when(When::Of(is_after_tax)),
        asked(SourceMore, SCHEDULES, "vesting.schedule").must(WithOthers).when(When::Of(vests)),
        asked(SourceMore, Count, "vesting.years_of_service").must(WithOthers).when(When::Of(vests)),
        asked(SourceMore, Amount, "withdrawn_while_partly_vested.amount").must(WithOthers).when(When::Of(vests)),
        asked(SourceMore, Amount, "withdrawn_while_partly_vested.balance_after").when(When::Of(vests)),
        asked(SourceMore, Amount, "employer_stock.value").must(WithOthers).when(When::Of(holds_stock)),
        asked(SourceMore, Amount, "employer_stock.basis").when(When::Of(holds_stock)),
        asked(SourceMore, Rows(&CONVERSIONS), "conversions").when(When::Of(is_roth)),
        asked(SourceMore, Rows(&DEPOSITS), "deposits").when(When::Of(seasons)),
    ]
};

static CONVERSIONS: [Question; 2] = [
    asked(About::Row, Ask::Count, "year").must(Must::WithOthers),
    asked(About::Row, Ask::Amount, "taxable").must(Must::WithOthers),
];

static DEPOSITS: [Question; 2] = [
    asked(About::Row, Ask::Date, "date").must(Must::WithOthers),
    asked(About::Row, Ask::Amount, "amount").must(Must::WithOthers),
];

const fn vests(kind: Kind) -> bool {
    !kind.source.always_vested()
}

const fn is_roth(kind: Kind) -> bool {
    matches!(kind.character, Character::DesignatedRoth)
}

const fn is_of_employer_roth(kind: Kind) -> bool {
    matches!(kind.source, MoneySource::RothEmployer)
}

const fn is_after_tax(kind: Kind) -> bool {
    matches!(kind.character, Character::AfterTax)
}

fn was_moved(kind: Kind) -> bool {
    MOVED.contains(&kind.source)
}

/// Of which a plan may pay what it has held for two years.
const fn seasons(kind: Kind) -> bool {
    use MoneySource::{AfterTax, DiscMatch, ProfitSharing, RothEmployer};
    matches!(kind.origin, DiscMatch | ProfitSharing | RothEmployer | AfterTax)
}

/// Where a plan holds shares of the employer: money that was never taxed, and did not come from elsewhere.
/// Beside one's own savings they are asked for once they may be paid out as they are.
const fn holds_stock(kind: Kind) -> bool {
    let own = matches!(kind.source, MoneySource::PretaxDeferral);
    let elsewhere = matches!(kind.source, MoneySource::RolloverPretax);
    matches!(kind.character, Character::Pretax) && !elsewhere && (!own || kind.in_parts)
}
