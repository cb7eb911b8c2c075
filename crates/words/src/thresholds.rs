//! Where is the next cliff, and what does it cost?

use inservice_core::report::{Threshold, ThresholdKind};
use inservice_core::tax::federal::CostPart;

use crate::Words;

impl Words {
    /// One cliff in one sentence.
    #[must_use]
    pub fn threshold(self, threshold: &Threshold) -> String {
        let (distance, jump) = (self.money(threshold.distance.value), self.money(threshold.jump.value));
        let rule = threshold.part.map_or("", |part| self.cost_part_name(part));
        match threshold.kind {
            ThresholdKind::Ahead => self.threshold_ahead(&distance, &jump, rule),
            ThresholdKind::Behind => self.threshold_behind(&distance, &jump, rule),
            ThresholdKind::MedicareAhead => self.threshold_medicare(&distance, &jump),
        }
    }

    /// What a part of the cost is called: as the line that carries it.
    #[must_use]
    pub const fn cost_part_name(self, part: CostPart) -> &'static str {
        self.line_name(part.line())
    }
}
