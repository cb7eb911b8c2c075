//! What is there to know about the payment?

use inservice_core::report::{Note, NoteCode};

use crate::Words;

impl Words {
    /// The note in a sentence or two.
    #[must_use]
    pub fn note(self, note: &Note) -> String {
        let amount =
            || note.params.amount.map_or_else(|| self.some_amount().to_owned(), |found| self.money(found.value));
        let source = || note.params.source.map_or(self.some_source(), |source| self.source_name(source));
        let text = match note.code {
            NoteCode::WithholdingIsPrepayment => self.note_withholding_is_prepayment(),
            NoteCode::AdditionalTaxIsNotWithheld => self.note_additional_tax_is_not_withheld(),
            NoteCode::HardshipIsNoException => self.note_hardship_is_no_exception(),
            NoteCode::EmergencyClaimed => return self.note_emergency_claimed(&amount()),
            NoteCode::ExceptionClaimed => {
                let exception = note.params.exception.map_or("", |exception| self.exception_name(exception));
                return self.note_exception_claimed(&amount(), exception);
            }
            NoteCode::IncomeInLaterYears => return self.note_income_in_later_years(&amount()),
            NoteCode::ReservistMayContribute => self.note_reservist_may_contribute(),
            NoteCode::BeyondExceptionCap => return self.note_beyond_exception_cap(&amount()),
            NoteCode::MayBeRepaid => return self.note_may_be_repaid(&amount()),
            NoteCode::Repaid => return self.note_repaid(&amount()),
            NoteCode::RepaidNeedsAmendedReturn => return self.note_repaid_needs_amended_return(&amount()),
            NoteCode::ReservistContributed => return self.note_reservist_contributed(&amount()),
            NoteCode::RothRecapture => return self.note_roth_recapture(&amount()),
            NoteCode::RequiredMinimumFirst => return self.note_required_minimum_first(&amount()),
            NoteCode::PaidInShares => return self.note_paid_in_shares(&amount()),
            NoteCode::StockGainWaits => return self.note_stock_gain_waits(&amount()),
            NoteCode::StockGainNeedsLumpSum => self.note_stock_gain_needs_lump_sum(),
            NoteCode::StockGainBefore59Half => self.note_stock_gain_before_59_5(),
            NoteCode::StockGainNoLumpSum => self.note_stock_gain_no_lump_sum(),
            NoteCode::HardshipElectLess => return self.note_hardship_elect_less(&amount()),
            NoteCode::IncomeOfEarlierYear => return self.note_income_of_earlier_year(&amount()),
            NoteCode::CannotBeRolledOver => self.note_cannot_be_rolled_over(),
            NoteCode::ReplaceWithheld => return self.note_replace_withheld(&amount()),
            NoteCode::ShortOfGoal => return self.note_short_of_goal(&amount()),
            NoteCode::HouseholdNeeded => self.note_household_needed(),
            NoteCode::BasisUnknown => return self.note_basis_unknown(source()),
            NoteCode::ConfirmSeparateContract => self.note_confirm_separate_contract(),
            NoteCode::RothClockUnknown => self.note_roth_clock_unknown(),
            NoteCode::RothOneContract => return self.note_roth_one_contract(&amount()),
            NoteCode::RothQualified => self.note_roth_qualified(),
            NoteCode::RothNotQualified => self.note_roth_not_qualified(),
            NoteCode::BasisAboveBalance => return self.note_basis_above_balance(source()),
            NoteCode::RothConversionIsIncome => self.note_roth_conversion_is_income(),
            NoteCode::BelowWithholdingThreshold => self.note_below_withholding_threshold(),
            NoteCode::StateWithholdingAsGiven => self.note_state_withholding_as_given(),
            NoteCode::ConfirmCode => self.note_confirm_code(),
            NoteCode::ConfirmDate59Half => self.note_confirm_date_59_5(),
            NoteCode::NoSuspension => self.note_no_suspension(),
            NoteCode::AlternatePayeeIsTaxed => self.note_alternate_payee_is_taxed(),
            NoteCode::LevyPaysTheDebt => self.note_levy_pays_the_debt(),
            NoteCode::DeferralsStopSixMonths => self.note_deferrals_stop_six_months(),
            NoteCode::MatchIsForfeited => self.note_match_is_forfeited(),
            NoteCode::WindowMayBeShorter => self.note_window_may_be_shorter(),
            NoteCode::OrderHoldsBack => return self.note_order_holds_back(&amount()),
            NoteCode::DirectRolloverMayBeRefused => self.note_direct_rollover_may_be_refused(),
            NoteCode::SplitMayBeRefused => self.note_split_may_be_refused(),
            NoteCode::HardshipGrossUp => return self.note_hardship_gross_up(&amount()),
            NoteCode::LoanSecurity => return self.note_loan_security(&amount()),
            NoteCode::LoanHighestUnknown => self.note_loan_highest_unknown(),
            NoteCode::LoanReadings => self.note_loan_readings(),
            NoteCode::LoanDisasterByPlan => self.note_loan_disaster_by_plan(),
            NoteCode::LoanSpousalConsent => self.note_loan_spousal_consent(),
            NoteCode::LoanOverLimit => return self.note_loan_over_limit(&amount()),
            NoteCode::LoanTooLong => self.note_loan_too_long(),
            NoteCode::LoanNotLevel => self.note_loan_not_level(),
            NoteCode::LoanInterest => self.note_loan_interest(),
            NoteCode::LoanStillOwed => self.note_loan_still_owed(),
            NoteCode::LoanCureByPlan => self.note_loan_cure_by_plan(),
            NoteCode::LoanDelayByPlan => self.note_loan_delay_by_plan(),
            NoteCode::LoanMayBeSuspended => self.note_loan_may_be_suspended(),
            NoteCode::LoanNotRollable => self.note_loan_not_rollable(),
            NoteCode::LoanNeverQualified => self.note_loan_never_qualified(),
            NoteCode::LoanSourceUnknown => self.note_loan_source_unknown(),
            NoteCode::LoanTaxedInOtherYear => self.note_loan_taxed_in_other_year(),
            NoteCode::LoanOffsetQualified => self.note_loan_offset_qualified(),
            NoteCode::LoanOffsetSixtyDays => self.note_loan_offset_sixty_days(),
            NoteCode::LoanOffsetUnknown => self.note_loan_offset_unknown(),
            NoteCode::LoanOffsetOnLeaving => self.note_loan_offset_on_leaving(),
        };
        text.to_owned()
    }
}
