//! May the payment be rolled over, and what does each part of it carry?

use crate::authority::Authority;
use crate::date::Date;
use crate::income::Split;
use crate::ledger::{Amount, Field, Ledger, Line, sum};
use crate::money::Usd;
use crate::order::in_order;
use crate::scenario::{Account, Character, Delivery, DirectWay, MoneySource, Part, SixtyDayTo, Way};

/// Law: IRC 402(c)(3)(A), fixed by statute; the day of receipt is day 0.
pub const SIXTY_DAYS: i32 = 60;

/// One part of a delivered payment.
#[derive(Clone, Copy, Debug)]
pub struct Delivered<L: Ledger> {
    pub way: Way,
    pub gross: Amount<L>,
    pub basis: Amount<L>,
    pub includible: Amount<L>,
    /// Of the income, what employer stock has gained, where its tax waits for the sale.
    pub deferred: Option<Amount<L>>,
    /// Of the income, what belongs to an earlier year.
    pub of_earlier_year: Option<Amount<L>>,
    /// Of these, from designated Roth accounts.
    pub roth_gross: Amount<L>,
    pub roth_includible: Amount<L>,
}

/// What moved where, and what of it stays income.
#[derive(Clone, Copy, Debug)]
pub struct Moved<L: Ledger> {
    pub direct: Amount<L>,
    pub sixty_day: Amount<L>,
    /// Taxable money that went on untaxed to a traditional IRA or a plan.
    pub untaxed: Amount<L>,
    /// Taxable money that went to Roth: income now, without the 10%.
    pub to_roth: Amount<L>,
}

/// The direct rollovers to a traditional IRA and, for designated Roth money, to a Roth IRA.
pub const TO_IRAS: [Way; 2] =
    [Way::Direct(DirectWay::DirectRolloverTraditional), Way::Direct(DirectWay::DirectRolloverRoth)];

const PRETAX_FIRST: &[Authority] = &[Authority::Notice2014_54];

/// What is left to hand out of a source.
struct Pool<L: Ledger> {
    source: MoneySource,
    roth: bool,
    includible: Amount<L>,
    basis: Amount<L>,
}

/// Hands the payment out in parts: taxable money goes to traditional destinations first, then to
/// Roth, and cash keeps what is left.
///
/// Law: Notice 2014-54, sections III and IV.
pub fn deliver<L: Ledger>(ledger: L, splits: &[(&Account, Split<L>)], delivery: &Delivery) -> Vec<Delivered<L>> {
    match delivery {
        Delivery::One(way) => vec![whole(ledger, splits, *way)],
        Delivery::EachToItsIra => {
            let (roth, other): (Vec<_>, Vec<_>) = splits.iter().copied().partition(|(account, _)| is_roth(account));
            let each = [other, roth].into_iter().zip(TO_IRAS).filter(|(splits, _)| !splits.is_empty());
            each.map(|(splits, way)| whole(ledger, &splits, way)).collect()
        }
        Delivery::Parts(parts) => {
            let mut pools: Vec<Pool<L>> = splits.iter().map(|(account, split)| pool(account, split)).collect();
            let mut order: Vec<(usize, &Part)> = parts.iter().enumerate().collect();
            // Directed taxable money is set aside before the rest is handed out in order.
            let rank = |part: &Part| (part.pretax.is_none(), rank(part.way));
            in_order(&mut order, |(_, a), (_, b)| rank(a).cmp(&rank(b)));
            let mut drawn: Vec<_> =
                order.into_iter().map(|(place, part)| (place, draw(ledger, &mut pools, part))).collect();
            in_order(&mut drawn, |(a, _), (b, _)| a.cmp(b));
            drawn.into_iter().map(|(_, part)| part).collect()
        }
    }
}

fn whole<L: Ledger>(ledger: L, splits: &[(&Account, Split<L>)], way: Way) -> Delivered<L> {
    let of = |pick: fn(&Split<L>) -> Amount<L>| sum(ledger, splits.iter().map(|(_, split)| pick(split)));
    Delivered {
        way,
        deferred: None,
        of_earlier_year: None,
        gross: of(|split| split.gross).line(Line::PartGross, &[]),
        basis: of(|split| split.basis).line(Line::PartBasis, &[]),
        includible: of(|split| split.includible).line(Line::PartIncludible, &[]),
        roth_gross: sum(ledger, splits.iter().filter(|(account, _)| is_roth(account)).map(|(_, split)| split.gross)),
        roth_includible: sum(
            ledger,
            splits.iter().filter(|(account, _)| is_roth(account)).map(|(_, split)| split.includible),
        ),
    }
}

fn is_roth(account: &Account) -> bool {
    account.character() == Character::DesignatedRoth
}

fn pool<L: Ledger>(account: &Account, split: &Split<L>) -> Pool<L> {
    Pool { source: account.source, roth: is_roth(account), includible: split.includible, basis: split.basis }
}

/// Shares first, which only their own account can give; traditional destinations, then Roth, then cash.
const fn rank(way: Way) -> u8 {
    match way {
        Way::Direct(DirectWay::InKind) => 0,
        Way::Direct(DirectWay::DirectRolloverTraditional | DirectWay::DirectRolloverPlan) => 1,
        Way::Direct(DirectWay::DirectRolloverRoth | DirectWay::InPlanRoth) => 2,
        Way::SixtyDay { .. } => 3,
        Way::Direct(DirectWay::Cash) => 4,
    }
}

fn draw<L: Ledger>(ledger: L, pools: &mut [Pool<L>], part: &Part) -> Delivered<L> {
    let said = |amount| Amount::input(ledger, Field::at("/request/delivery"), amount);
    let mut wanted = said(part.amount);
    let mut taxable_wanted = said(part.pretax.unwrap_or(part.amount));
    let (mut includible, mut basis, mut roth_includible, mut roth_basis) =
        (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let fits =
        |pool: &Pool<L>| part.source.is_none_or(|source| source == pool.source) && (!pool.roth || takes_roth(part.way));
    for pool in pools.iter_mut().filter(|pool| fits(pool)) {
        let take = wanted.smaller(taxable_wanted).smaller(pool.includible);
        pool.includible = pool.includible - take;
        wanted = wanted - take;
        taxable_wanted = taxable_wanted - take;
        if pool.roth { roth_includible.push(take) } else { includible.push(take) }
    }
    for pool in pools.iter_mut().filter(|pool| fits(pool)) {
        let take = wanted.smaller(pool.basis);
        pool.basis = pool.basis - take;
        wanted = wanted - take;
        if pool.roth { roth_basis.push(take) } else { basis.push(take) }
    }
    let roth_includible = sum(ledger, roth_includible);
    let roth_gross = roth_includible + sum(ledger, roth_basis);
    let includible = (roth_includible + sum(ledger, includible)).line(Line::PartIncludible, PRETAX_FIRST);
    let basis = (roth_gross - roth_includible + sum(ledger, basis)).line(Line::PartBasis, PRETAX_FIRST);
    let gross = (includible + basis).line(Line::PartGross, &[]);
    Delivered {
        way: part.way,
        deferred: None,
        of_earlier_year: None,
        gross,
        basis,
        includible,
        roth_gross,
        roth_includible,
    }
}

/// Law: IRC 402A(c)(3): designated Roth money goes to a Roth IRA or another designated Roth account.
#[must_use]
pub const fn takes_roth(way: Way) -> bool {
    match way {
        Way::Direct(DirectWay::DirectRolloverTraditional) => false,
        Way::Direct(
            DirectWay::Cash
            | DirectWay::InKind
            | DirectWay::DirectRolloverRoth
            | DirectWay::DirectRolloverPlan
            | DirectWay::InPlanRoth,
        ) => true,
        Way::SixtyDay { to, .. } => match to {
            SixtyDayTo::TraditionalIra => false,
            SixtyDayTo::RothIra | SixtyDayTo::Plan => true,
        },
    }
}

/// Whether a part is paid in cash, so that tax is withheld from it.
#[must_use]
pub const fn is_cash(way: Way) -> bool {
    matches!(way, Way::Direct(DirectWay::Cash) | Way::SixtyDay { .. })
}

/// Adds up what was rolled over, directly and within sixty days; taxable money first.
///
/// Law: IRC 402(c)(1) to (3); 408A(d)(3)(A) for Roth destinations; Treas. Reg. 1.402A-1, A-5(b):
/// the earnings of a designated Roth payment are rolled first, too.
/// Form: Form 1040, lines 5a and 5b.
pub fn moved<L: Ledger>(ledger: L, parts: &[Delivered<L>], sixty_day: impl Fn(Usd) -> Amount<L>) -> Moved<L> {
    let (mut direct, mut by_day_60, mut untaxed, mut to_roth) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    // Rollovers within sixty days draw on the taxable money of all that was paid in cash.
    let in_cash =
        |pick: fn(&Delivered<L>) -> Amount<L>| sum(ledger, parts.iter().filter(|part| is_cash(part.way)).map(pick));
    let (mut taxable_left, mut roth_left) = (in_cash(|part| part.includible), in_cash(|part| part.roth_includible));
    for part in parts {
        match part.way {
            Way::Direct(DirectWay::Cash | DirectWay::InKind) => {}
            Way::Direct(DirectWay::DirectRolloverTraditional | DirectWay::DirectRolloverPlan) => {
                direct.push(part.gross);
                untaxed.push(part.includible);
            }
            Way::Direct(DirectWay::DirectRolloverRoth | DirectWay::InPlanRoth) => {
                direct.push(part.gross);
                // Designated Roth money is Roth already: moving it is no conversion.
                untaxed.push(part.roth_includible);
                to_roth.push(part.includible - part.roth_includible);
            }
            Way::SixtyDay { rolled_over, to, .. } => {
                let rolled = sixty_day(rolled_over);
                by_day_60.push(rolled);
                let taxable = rolled.smaller(taxable_left);
                taxable_left = taxable_left - taxable;
                match to {
                    SixtyDayTo::TraditionalIra | SixtyDayTo::Plan => untaxed.push(taxable),
                    SixtyDayTo::RothIra => {
                        let earnings = taxable.smaller(roth_left);
                        roth_left = roth_left - earnings;
                        untaxed.push(earnings);
                        to_roth.push(taxable - earnings);
                    }
                }
            }
        }
    }
    Moved {
        direct: sum(ledger, direct).line(Line::DirectRollovers, &[Authority::Irc401a31]),
        sixty_day: sum(ledger, by_day_60).line(Line::SixtyDayRolledOver, &[Authority::Irc402c3]),
        untaxed: sum(ledger, untaxed).line(Line::RolledOverUntaxed, &[Authority::Irc402c1]),
        to_roth: sum(ledger, to_roth).line(Line::RolledOverToRoth, &[Authority::Irc408Ad3A]),
    }
}

/// The last day of a 60-day rollover.
#[must_use]
pub const fn last_day(received: Date) -> Date {
    received.plus_days(SIXTY_DAYS)
}
