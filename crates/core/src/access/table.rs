//! Which sources may a plan pay by which routes while the participant works? The table.
//!
//! Law: IRC 401(k)(2)(B) and (3)(D), 401(k)(12)(E), Treas. Reg. 1.401(k)-6 for deferrals, QNECs,
//! QMACs and safe-harbor money; Treas. Reg. 1.401-1(b)(1)(ii) for other employer money; Rev. Rul.
//! 2004-12 for rolled-in money; Rev. Rul. 60-323 and 69-277 for after-tax money; IRC 401(a)(36) for
//! pension money.

use super::Route;
use crate::authority::Authority;
use crate::scenario::MoneySource;

/// What the law says of one source and one route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// The law allows it if the plan adopts it.
    Yes,
    /// The law forbids it, whatever the plan says.
    No,
    /// The route is not about this source.
    NotApplicable,
    /// No authority settles it.
    Unsettled,
    /// As the source that the money came from.
    AsOrigin,
}

use Cell::{AsOrigin as O, No as N, NotApplicable as X, Unsettled as U, Yes as Y};

/// One row a route, one column a source in the order of [`MoneySource::ALL`].
#[rustfmt::skip]
const TABLE: [(Route, [Cell; 15]); 29] = [
    //                                pretax roth qnec safe match prof rothE after rollP rollR rollA trans pension irr plesa
    (Route::Age59Half,               [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    Y,    Y,      Y,  Y]),
    (Route::Hardship,                [Y,     Y,   Y,   Y,   Y,    Y,   O,    Y,    Y,    Y,    Y,    O,    N,      O,  X]),
    (Route::Disability,              [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    Y,    Y,      Y,  Y]),
    (Route::Emergency,               [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    O,    U,      Y,  Y]),
    (Route::DomesticAbuse,           [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    O,    N,      Y,  Y]),
    (Route::TerminalIllness,         [N,     N,   N,   N,   N,    N,   N,    N,    N,    N,    N,    N,    N,      N,  N]),
    (Route::BirthAdoption,           [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    O,    U,      Y,  Y]),
    (Route::Disaster,                [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    O,    U,      Y,  Y]),
    (Route::Reservist,               [Y,     Y,   N,   N,   N,    N,   N,    X,    X,    X,    X,    O,    N,      O,  X]),
    (Route::HeartDeemedSeverance,    [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    O,    N,      Y,  Y]),
    (Route::Qdro,                    [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    Y,    Y,      Y,  Y]),
    (Route::StatedAge,               [N,     N,   N,   N,   Y,    Y,   O,    Y,    Y,    Y,    Y,    O,    N,      O,  X]),
    (Route::TwoYear,                 [N,     N,   N,   N,   Y,    Y,   O,    Y,    Y,    Y,    Y,    O,    N,      O,  X]),
    (Route::FiveYearParticipation,   [N,     N,   N,   N,   Y,    Y,   O,    Y,    Y,    Y,    Y,    O,    N,      O,  X]),
    (Route::StatedEvent,             [N,     N,   N,   N,   Y,    Y,   O,    Y,    Y,    Y,    Y,    O,    N,      O,  X]),
    (Route::RolloverAnyTime,         [X,     X,   X,   X,   X,    X,   X,    X,    Y,    Y,    Y,    X,    X,      X,  X]),
    (Route::AfterTaxAnyTime,         [X,     X,   X,   X,   X,    X,   X,    Y,    Y,    Y,    Y,    O,    X,      O,  X]),
    (Route::MoneyPurchase59Half,     [X,     X,   X,   X,   X,    X,   X,    X,    X,    X,    X,    O,    Y,      X,  X]),
    (Route::InPlanRoth,              [Y,     X,   Y,   Y,   Y,    Y,   X,    Y,    Y,    X,    Y,    O,    U,      X,  N]),
    (Route::LtcPremium,              [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    O,    U,      Y,  X]),
    (Route::PlesaWithdrawal,         [X,     X,   X,   X,   X,    X,   X,    X,    X,    X,    X,    X,    X,      X,  Y]),
    (Route::Eaca90Day,               [Y,     Y,   X,   N,   X,    X,   X,    X,    X,    X,    X,    X,    X,      X,  X]),
    (Route::Rmd5Percent,             [Y,     X,   Y,   Y,   Y,    Y,   X,    Y,    Y,    X,    Y,    O,    Y,      X,  X]),
    (Route::Corrective,              [Y,     Y,   X,   X,   Y,    X,   O,    Y,    X,    X,    X,    X,    X,      X,  X]),
    (Route::EsopDividend,            [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    Y,    Y,      Y,  X]),
    (Route::IrsLevy,                 [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    Y,    Y,      Y,  Y]),
    (Route::PlanTermination,         [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    Y,    Y,      Y,  Y]),
    (Route::LifetimeIncomePortability, [Y,   Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    Y,    Y,      Y,  X]),
    (Route::PlanLoan,                [Y,     Y,   Y,   Y,   Y,    Y,   Y,    Y,    Y,    Y,    Y,    O,    Y,      Y,  N]),
];

/// The origins that money of these sources can have, where the scenario does not say.
const EMPLOYER: &[MoneySource] = &[MoneySource::SafeHarbor, MoneySource::DiscMatch, MoneySource::ProfitSharing];
const ANY: &[MoneySource] = &[
    MoneySource::PretaxDeferral,
    MoneySource::RothDeferral,
    MoneySource::QnecQmac,
    MoneySource::SafeHarbor,
    MoneySource::DiscMatch,
    MoneySource::ProfitSharing,
    MoneySource::AfterTax,
    MoneySource::RolloverPretax,
    MoneySource::MoneyPurchase,
];

/// The cell as it stands in the table.
#[must_use]
pub fn cell(route: Route, source: MoneySource) -> Cell {
    let row = TABLE.iter().find(|(one, _)| *one == route);
    let column = MoneySource::ALL.iter().position(|one| *one == source);
    row.zip(column).and_then(|((_, cells), column)| cells.get(column)).copied().unwrap_or(Cell::Unsettled)
}

/// What the law says once the origin of the money is taken into account; none where the origin is
/// not known and decides.
#[must_use]
pub fn resolved(route: Route, source: MoneySource, origin: Option<MoneySource>) -> Option<Cell> {
    let cell = cell(route, source);
    if cell != Cell::AsOrigin {
        return Some(cell);
    }
    let possible = match origin {
        Some(ref origin) => std::slice::from_ref(origin),
        None if source == MoneySource::RothEmployer => EMPLOYER,
        None => ANY,
    };
    let mut cells = possible.iter().map(|origin| self::cell(route, *origin));
    let first = cells.next()?;
    (first != Cell::AsOrigin && cells.all(|other| other == first)).then_some(first)
}

/// The law behind a route.
#[must_use]
pub const fn law(route: Route) -> &'static [Authority] {
    match route {
        Route::Age59Half => &[Authority::Irc401k2BiIII, Authority::Irc401a36, Authority::Reg1401_1b1ii],
        Route::Hardship => &[Authority::Irc401k2BiIV, Authority::Irc401k14, Authority::Reg1401k1d3],
        Route::Disability => &[Authority::Irc401k2BiI, Authority::Irc72m7],
        Route::Emergency => &[Authority::Irc72t2I, Authority::Notice2024_55],
        Route::DomesticAbuse => &[Authority::Irc72t2K, Authority::Notice2024_55],
        Route::TerminalIllness => &[Authority::Irc72t2L, Authority::Notice2024_2],
        Route::BirthAdoption => &[Authority::Irc72t2H, Authority::Notice2020_68],
        Route::Disaster => &[Authority::Irc72t11],
        Route::Reservist => &[Authority::Irc72t2G, Authority::Irc401k2BiV],
        Route::LtcPremium => &[Authority::Irc401a39, Authority::Notice2026_33],
        Route::StatedAge => &[Authority::Reg1401_1b1ii],
        Route::TwoYear => &[Authority::Reg1401_1b1ii, Authority::RevRul54_231, Authority::RevRul71_295],
        Route::FiveYearParticipation => &[Authority::Reg1401_1b1ii, Authority::RevRul68_24],
        Route::RolloverAnyTime => &[Authority::RevRul2004_12],
        Route::AfterTaxAnyTime => &[Authority::RevRul60_323, Authority::RevRul69_277],
        Route::HeartDeemedSeverance => &[Authority::Irc414u12B],
        Route::Qdro => &[Authority::Irc414p, Authority::Irc401a13B],
        Route::StatedEvent => &[Authority::Reg1401_1b1ii],
        Route::MoneyPurchase59Half => &[Authority::Irc401a36],
        Route::InPlanRoth => &[Authority::Irc402Ac4, Authority::Notice2013_74],
        Route::PlesaWithdrawal => &[Authority::Irc402Ae7, Authority::Erisa801],
        Route::Eaca90Day => &[Authority::Irc414w],
        Route::Rmd5Percent => &[Authority::Irc401a9],
        Route::Corrective => &[Authority::Irc402g2, Authority::Irc401k8, Authority::Irc401m6],
        Route::EsopDividend => &[Authority::Irc404k],
        Route::IrsLevy => &[Authority::Irc6331],
        Route::PlanTermination => &[Authority::Irc401k10],
        Route::LifetimeIncomePortability => &[Authority::Irc401a38, Authority::Irc401k2BiVI],
        Route::PlanLoan => &[Authority::Irc72p],
    }
}

/// Why the law closes a route to a source for good.
#[must_use]
pub const fn law_against(source: MoneySource) -> &'static [Authority] {
    match source {
        MoneySource::PretaxDeferral | MoneySource::RothDeferral => &[Authority::Irc401k2B, Authority::Irc401k2Bii],
        MoneySource::QnecQmac | MoneySource::SafeHarbor => {
            &[Authority::Irc401k2B, Authority::Irc401k2Bii, Authority::Reg1401k6]
        }
        MoneySource::MoneyPurchase => &[Authority::Irc401a36],
        MoneySource::DiscMatch
        | MoneySource::ProfitSharing
        | MoneySource::RothEmployer
        | MoneySource::AfterTax
        | MoneySource::RolloverPretax
        | MoneySource::RolloverRoth
        | MoneySource::RolloverAfterTax
        | MoneySource::TransferIn
        | MoneySource::Irr
        | MoneySource::Plesa => &[Authority::Irc401k2B],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_has_a_row_and_every_source_a_column() {
        assert_eq!(TABLE.map(|(route, _)| route), *Route::ALL);
        assert_eq!(TABLE[0].1.len(), MoneySource::ALL.len());
    }

    #[test]
    fn an_unknown_origin_decides_only_where_the_origins_differ() {
        assert_eq!(resolved(Route::Hardship, MoneySource::RothEmployer, None), Some(Cell::Yes));
        assert_eq!(resolved(Route::TwoYear, MoneySource::RothEmployer, None), None);
        assert_eq!(resolved(Route::TwoYear, MoneySource::RothEmployer, Some(MoneySource::SafeHarbor)), Some(Cell::No));
        assert_eq!(
            resolved(Route::Hardship, MoneySource::TransferIn, Some(MoneySource::MoneyPurchase)),
            Some(Cell::No)
        );
    }
}
