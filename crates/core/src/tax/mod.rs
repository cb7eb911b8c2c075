//! What does the household owe, with the payment and without it?

pub mod federal;
pub mod state;
