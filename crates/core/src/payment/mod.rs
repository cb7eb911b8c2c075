//! One payment through the rooms: which money leaves, how it is taxed, what is kept.

mod candidate;
mod check;
mod choose;
mod claims;
mod contract;
mod describe;
mod notes;
mod on_household;
mod repaid;
mod run;
mod set_apart;
mod settled;
mod withheld;

pub(crate) use candidate::{Candidate, admits, candidates, hardship_limits, ways};
pub(crate) use choose::{Chosen, choose, price};
pub(crate) use describe::{describe, pays_cash};
pub(crate) use notes::near_59_half;
pub(crate) use on_household::thresholds;
pub(crate) use run::{Run, run};
