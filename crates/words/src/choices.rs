//! How are the answers that a person can choose named?

use inservice_core::scenario::{DirectWay, FilingStatus, GoalKind, SixtyDayTo};

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
}
