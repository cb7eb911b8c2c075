//! What should be said beside the payment?

use serde::Serialize;

use super::{Found, citations};
use crate::additional_tax::Exception;
use crate::authority::Authority;
use crate::ids::ids;
use crate::money::Usd;
use crate::scenario::MoneySource;

ids! {
    pub enum NoteCode {
        /// What is withheld is a prepayment of the year's tax.
        WithholdingIsPrepayment = "withholding_is_prepayment",
        /// The 10% is not withheld; it is computed on the return.
        AdditionalTaxIsNotWithheld = "additional_tax_is_not_withheld",
        /// A hardship is no exception to the 10%.
        HardshipIsNoException = "hardship_is_no_exception",
        /// `amount` of this payment may be claimed as an emergency, whatever the plan offers.
        EmergencyClaimed = "emergency_claimed",
        /// `amount` of this payment is spared the 10% by `exception`, whatever the plan offers.
        ExceptionClaimed = "exception_claimed",
        /// `amount` is income of the next two years: its tax is not in the cost.
        IncomeInLaterYears = "income_in_later_years",
        /// `amount` is paid back later and is no income.
        Repaid = "repaid",
        /// `amount` is paid back after the return of its year was due, which is amended.
        RepaidNeedsAmendedReturn = "repaid_needs_amended_return",
        /// `amount` goes into an IRA after a reservist's duty: basis there, no tax back.
        ReservistContributed = "reservist_contributed",
        /// `amount` is income of the earlier year in which it was deferred: its tax is not in the cost.
        IncomeOfEarlierYear = "income_of_earlier_year",
        /// What a reservist took may be put into an IRA within two years after the duty ends.
        ReservistMayContribute = "reservist_may_contribute",
        /// `amount` of the payment is beyond the cap of its exception and bears the 10%.
        BeyondExceptionCap = "beyond_exception_cap",
        /// `amount` may be repaid within three years.
        MayBeRepaid = "may_be_repaid",
        /// This payment can never be rolled over.
        CannotBeRolledOver = "cannot_be_rolled_over",
        /// `amount` of the payment is the year's required minimum, which is paid first.
        RequiredMinimumFirst = "required_minimum_first",
        /// `amount` is paid in shares, not in cash.
        PaidInShares = "paid_in_shares",
        /// `amount`, what the shares have gained, is taxed as a long-term gain when they are sold.
        StockGainWaits = "stock_gain_waits",
        /// It waits only for a lump sum: an earlier payment since 59 1/2 in another year spoils it.
        StockGainNeedsLumpSum = "stock_gain_needs_lump_sum",
        /// Before 59 1/2 the whole value of the shares is income.
        StockGainBefore59Half = "stock_gain_before_59_5",
        /// The account is not paid whole: the whole value of the shares is income.
        StockGainNoLumpSum = "stock_gain_no_lump_sum",
        /// To roll over the whole, `amount` of other cash must replace what is withheld.
        ReplaceWithheld = "replace_withheld",
        /// No open route reaches the goal: `amount` is missing.
        ShortOfGoal = "short_of_goal",
        /// What is kept, and the cost, need the household's tax facts.
        HouseholdNeeded = "household_needed",
        /// The basis of a source is not known.
        BasisUnknown = "basis_unknown",
        /// Whether after-tax money is accounted for as its own contract is to be confirmed.
        ConfirmSeparateContract = "confirm_separate_contract",
        /// The first year of Roth contributions is not known.
        RothClockUnknown = "roth_clock_unknown",
        RothOneContract = "roth_one_contract",
        /// The Roth money is qualified: nothing is income.
        RothQualified = "roth_qualified",
        /// The Roth money is not qualified: earnings come out pro rata.
        RothNotQualified = "roth_not_qualified",
        /// The after-tax account is worth less than its basis.
        BasisAboveBalance = "basis_above_balance",
        /// Money moved to Roth is income now and never bears the 10% when moved.
        RothConversionIsIncome = "roth_conversion_is_income",
        /// `amount` was converted to Roth less than five taxable years ago: the 10% reaches it now.
        RothRecapture = "roth_recapture",
        /// Nothing is withheld: eligible rollover distributions below $200.
        BelowWithholdingThreshold = "below_withholding_threshold",
        /// State tax is withheld at the percentage given and treated as a prepayment.
        StateWithholdingAsGiven = "state_withholding_as_given",
        /// The 1099-R code is not settled.
        ConfirmCode = "confirm_code",
        /// The day of 59 1/2 is close, or differs by the way of counting.
        ConfirmDate59Half = "confirm_date_59_5",
        /// The year's deferrals may go on: no suspension after a hardship.
        NoSuspension = "no_suspension",
        /// The alternate payee is taxed on it, in the participant's place.
        AlternatePayeeIsTaxed = "alternate_payee_is_taxed",
        /// The money goes to the Internal Revenue Service; its notice says whether tax is withheld.
        LevyPaysTheDebt = "levy_pays_the_debt",
        /// Deferrals must stop for six months.
        DeferralsStopSixMonths = "deferrals_stop_six_months",
        /// Matching contributions on the deferrals given back are forfeited.
        MatchIsForfeited = "match_is_forfeited",
        /// The plan may end the window earlier, not before the 30th day.
        WindowMayBeShorter = "window_may_be_shorter",
        /// An order assigns `amount`, which the plan may hold back from the participant.
        OrderHoldsBack = "order_holds_back",
        /// Below $200 a year, the plan need not offer a direct rollover.
        DirectRolloverMayBeRefused = "direct_rollover_may_be_refused",
        /// A plan need not split off a direct rollover below $500.
        SplitMayBeRefused = "split_may_be_refused",
        /// With the withholding applied, `amount` of the need arrives only with the return: 0% may be elected.
        HardshipElectLess = "hardship_elect_less",
        /// The hardship amount rests on the need of `amount` and the taxes it brings.
        HardshipGrossUp = "hardship_gross_up",
        // Loans from the plan.
        /// The plan may lend no more than `amount`, which half of the vested account secures.
        LoanSecurity = "loan_security",
        /// The most owed in the last year decides, and is not known.
        LoanHighestUnknown = "loan_highest_unknown",
        /// Two ways to count the highest balance are accepted.
        LoanReadings = "loan_readings",
        /// The larger loan after a disaster only if the plan offers it.
        LoanDisasterByPlan = "loan_disaster_by_plan",
        /// The spouse has to agree to the loan.
        LoanSpousalConsent = "loan_spousal_consent",
        /// `amount` is beyond the limit and taxed on the first day.
        LoanOverLimit = "loan_over_limit",
        /// Longer than five years and not to buy the home: taxed whole.
        LoanTooLong = "loan_too_long",
        /// Not level, or less often than quarterly: taxed whole.
        LoanNotLevel = "loan_not_level",
        /// The interest is paid with taxed money and gives no deduction.
        LoanInterest = "loan_interest",
        /// A taxed loan is still owed, counts against the limit, and its repayments become basis.
        LoanStillOwed = "loan_still_owed",
        /// The plan may give less time than the law.
        LoanCureByPlan = "loan_cure_by_plan",
        /// After a disaster the plan may delay the payment.
        LoanDelayByPlan = "loan_delay_by_plan",
        /// Payments may be suspended on unpaid leave or in military service.
        LoanMayBeSuspended = "loan_may_be_suspended",
        /// A deemed distribution can never be rolled over.
        LoanNotRollable = "loan_not_rollable",
        /// From a designated Roth account it is never a qualified distribution.
        LoanNeverQualified = "loan_never_qualified",
        /// From which money the loan came is not known; it is counted as never taxed.
        LoanSourceUnknown = "loan_source_unknown",
        /// It is income of another year than the request's.
        LoanTaxedInOtherYear = "loan_taxed_in_other_year",
        /// A qualified offset: until the return is due, or mid-October.
        LoanOffsetQualified = "loan_offset_qualified",
        /// Not a qualified offset: sixty days.
        LoanOffsetSixtyDays = "loan_offset_sixty_days",
        /// Whether it is a qualified offset is not known: the earlier day is safe.
        LoanOffsetUnknown = "loan_offset_unknown",
        /// Only leaving the employer brings such an offset about.
        LoanOffsetOnLeaving = "loan_offset_on_leaving",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Note {
    pub code: NoteCode,
    pub params: NoteParams,
    #[serde(serialize_with = "citations")]
    pub law: Vec<Authority>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct NoteParams {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Found<Usd>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<MoneySource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exception: Option<Exception>,
}
