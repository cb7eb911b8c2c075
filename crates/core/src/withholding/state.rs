//! What must, may or can be withheld for the state?

use super::Regime;
use crate::date::Date;
use crate::figures::states::{DayOfYear, StateLaw, StateRate, WithholdingBase, WithholdingKind, WithholdingRule};
use crate::ledger::{Amount, Ledger, Line, TrackedRate};
use crate::money::Rate;

/// The payment, as far as state withholding turns on it.
#[derive(Clone, Copy, Debug)]
pub struct Facing {
    pub on: Date,
    pub regime: Regime,
    /// So small an eligible rollover distribution that nothing is withheld from it.
    pub below_threshold: bool,
    /// Of the federal withholding.
    pub federal: Rate,
    /// Paid before 59 1/2.
    pub early: bool,
}

/// The state's rule for one payment.
#[derive(Clone, Copy, Debug)]
pub struct StateRule<'l> {
    pub kind: WithholdingKind,
    pub base: WithholdingBase,
    /// What is withheld unless the payee elects otherwise; none where nothing is.
    pub rate: Option<&'l StateRate>,
    /// Whether no election goes below it.
    pub binds: bool,
}

/// The rule that is in force on the day of the payment.
///
/// Law: the state's own, named with its figures.
/// Form: the state's own, where it has one.
/// Not modelled: exemptions that a state grants by age or on its form: errs high, until April.
#[must_use]
pub fn state_rule(law: &StateLaw, facing: Facing) -> StateRule<'_> {
    let today = DayOfYear { month: facing.on.month(), day: facing.on.day() };
    let since = law.withholding.rules.iter().rev().find(|rule| rule.from <= today);
    let Some(since) = since else {
        return StateRule { kind: WithholdingKind::None, base: WithholdingBase::Payment, rate: None, binds: false };
    };
    let WithholdingRule { kind, rate, base } =
        if facing.regime == Regime::Rollable { &since.rollover } else { &since.other };
    let (applies, binds) = match kind {
        WithholdingKind::Mandatory => (!facing.below_threshold, true),
        WithholdingKind::MandatoryIfFederal => (facing.federal != Rate::ZERO, true),
        WithholdingKind::MandatoryIfEarly => (facing.early && !facing.below_threshold, true),
        WithholdingKind::DefaultOptOut => (!facing.below_threshold, false),
        WithholdingKind::Voluntary | WithholdingKind::None => (false, false),
    };
    let applies = applies && facing.regime != Regime::Exempt;
    StateRule {
        kind: *kind,
        base: base.unwrap_or(WithholdingBase::Payment),
        rate: rate.as_ref().filter(|_| applies),
        binds: applies && binds,
    }
}

impl StateRule<'_> {
    /// The least that an election may be, as a share of the taxable payment.
    #[must_use]
    pub fn least(&self, federal: Rate) -> Rate {
        let rate = self.rate.filter(|_| self.binds).map_or(Rate::ZERO, |rate| rate.value);
        match self.base {
            WithholdingBase::Payment => rate,
            WithholdingBase::FederalWithholding => rate.of(federal),
        }
    }

    /// What is withheld for the state from one part, of which so much is withheld for federal tax:
    /// the election, else the rule's own rate; none where neither says anything.
    pub fn withheld<L: Ledger>(
        &self,
        includible: Amount<L>,
        federal: Amount<L>,
        election: Option<TrackedRate<L>>,
    ) -> Option<Amount<L>> {
        if let Some(elected) = election {
            return Some(includible.times_rate(elected));
        }
        let of = match self.base {
            WithholdingBase::Payment => includible,
            WithholdingBase::FederalWithholding => federal,
        };
        self.rate.map(|rate| of.at_state(rate))
    }

    /// The rule's own rate, tracked.
    pub fn tracked<L: Ledger>(&self, ledger: L) -> Option<TrackedRate<L>> {
        self.rate.map(|rate| TrackedRate::state(ledger, rate).line(Line::StateWithholdingRate, &[]))
    }
}
