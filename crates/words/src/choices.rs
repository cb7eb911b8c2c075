//! How are the answers that a person can choose named?

use inservice_core::additional_tax::Exception;
use inservice_core::scenario::{
    AlternatePayee, CorrectiveKind, DirectWay, FilingStatus, GoalKind, MoneySource, SixtyDayTo,
};

use crate::Words;

impl Words {
    /// The filing status of the tax return.
    #[must_use]
    pub const fn filing_status_name(self, of: FilingStatus) -> &'static str {
        match of {
            FilingStatus::Single => self.filing_single(),
            FilingStatus::MarriedJoint => self.filing_married_joint(),
            FilingStatus::MarriedSeparate => self.filing_married_separate(),
            FilingStatus::HeadOfHousehold => self.filing_head_of_household(),
            FilingStatus::QualifyingSurvivingSpouse => self.filing_qualifying_surviving_spouse(),
        }
    }

    /// What is asked for.
    #[must_use]
    pub const fn goal_kind_name(self, of: GoalKind) -> &'static str {
        match of {
            GoalKind::NetCash => self.goal_net_cash(),
            GoalKind::Gross => self.goal_gross(),
            GoalKind::Move => self.goal_move(),
            GoalKind::Convert => self.goal_convert(),
            GoalKind::Explore => self.goal_explore(),
        }
    }

    /// What that question finds out.
    #[must_use]
    pub const fn goal_kind_about(self, of: GoalKind) -> &'static str {
        match of {
            GoalKind::NetCash => self.goal_net_cash_about(),
            GoalKind::Gross => self.goal_gross_about(),
            GoalKind::Move => self.goal_move_about(),
            GoalKind::Convert => self.goal_convert_about(),
            GoalKind::Explore => self.goal_explore_about(),
        }
    }

    /// Where the payment goes.
    #[must_use]
    pub const fn delivery_name(self, of: DirectWay) -> &'static str {
        match of {
            DirectWay::Cash => self.delivery_cash(),
            DirectWay::DirectRolloverTraditional => self.delivery_direct_rollover_traditional(),
            DirectWay::DirectRolloverRoth => self.delivery_direct_rollover_roth(),
            DirectWay::DirectRolloverPlan => self.delivery_direct_rollover_plan(),
            DirectWay::InPlanRoth => self.delivery_in_plan_roth(),
            DirectWay::InKind => self.delivery_in_kind(),
        }
    }

    /// Where a rollover within sixty days goes.
    #[must_use]
    pub const fn sixty_day_to_name(self, of: SixtyDayTo) -> &'static str {
        match of {
            SixtyDayTo::TraditionalIra => self.sixty_day_traditional_ira(),
            SixtyDayTo::RothIra => self.sixty_day_roth_ira(),
            SixtyDayTo::Plan => self.sixty_day_plan(),
        }
    }

    /// Whom a divorce order pays.
    #[must_use]
    pub const fn alternate_payee_name(self, of: AlternatePayee) -> &'static str {
        match of {
            AlternatePayee::Spouse => self.payee_spouse(),
            AlternatePayee::FormerSpouse => self.payee_former_spouse(),
            AlternatePayee::Child => self.payee_child(),
        }
    }

    /// The limit that contributions exceeded.
    #[must_use]
    pub const fn corrective_kind_name(self, of: CorrectiveKind) -> &'static str {
        match of {
            CorrectiveKind::ExcessDeferral => self.corrective_excess_deferral(),
            CorrectiveKind::AdpAcp => self.corrective_adp_acp(),
            CorrectiveKind::AnnualAddition => self.corrective_annual_addition(),
        }
    }

    /// One of the answers to choose from, by its id.
    #[must_use]
    pub fn choice_name(self, id: &'static str) -> &'static str {
        let payee = AlternatePayee::from_id(id).map(|payee| self.alternate_payee_name(payee));
        let limit = || CorrectiveKind::from_id(id).map(|kind| self.corrective_kind_name(kind));
        let payment = || Exception::from_id(id).map(|exception| self.exception_name(exception));
        let way = || DirectWay::from_id(id).map(|way| self.delivery_name(way));
        let to = || SixtyDayTo::from_id(id).map(|to| self.sixty_day_to_name(to));
        let source = || MoneySource::from_id(id).map(|source| self.source_name(source));
        let found = payee.or_else(limit).or_else(payment).or_else(way).or_else(to).or_else(source);
        found.or_else(|| self.loan_choice(id)).unwrap_or(id)
    }

    /// A schedule, a time, a reason, how often, where to.
    fn loan_choice(self, id: &'static str) -> Option<&'static str> {
        Some(match id {
            "sixty_day" => self.form_sixty_day(),
            "cliff_3" => self.vesting_cliff_3(),
            "graded_2_6" => self.vesting_graded_2_6(),
            "qaca_2" => self.vesting_qaca_2(),
            "none" => self.cure_none(),
            "one_month" => self.cure_one_month(),
            "two_months" => self.cure_two_months(),
            "three_months" => self.cure_three_months(),
            "quarter_end" => self.cure_quarter_end(),
            "severance" => self.offset_severance(),
            "plan_termination" => self.offset_plan_termination(),
            "other" => self.offset_other(),
            "1" => self.often_yearly(),
            "2" => self.often_half_yearly(),
            "4" => self.often_quarterly(),
            "12" => self.often_monthly(),
            "26" => self.often_biweekly(),
            "52" => self.often_weekly(),
            "forward" => self.carry_forward(),
            "back" => self.carry_back(),
            _ => return None,
        })
    }
}
