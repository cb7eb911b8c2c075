//! What is a source of law, in plain words?

use inservice_core::authority::{Authority, Tier};

use crate::Words;

impl Words {
    /// What kind of source it is; the strongest kind is a statute.
    #[must_use]
    pub const fn authority_tier(self, of: Tier) -> &'static str {
        match of {
            Tier::Statute => self.tier_statute(),
            Tier::Regulation => self.tier_regulation(),
            Tier::Guidance => self.tier_guidance(),
            Tier::Form => self.tier_form(),
            Tier::PlanDocument => self.tier_plan_document(),
        }
    }

    /// What it says of these payments, in one sentence.
    #[must_use]
    pub const fn authority_about(self, of: Authority) -> &'static str {
        match of {
            Authority::Irc1j => self.law_irc_1_j(),
            Authority::Irc61 => self.law_irc_61(),
            Authority::Irc62 => self.law_irc_62(),
            Authority::Irc63 => self.law_irc_63(),
            Authority::Irc63c => self.law_irc_63_c(),
            Authority::Irc63f => self.law_irc_63_f(),
            Authority::Irc72d2 => self.law_irc_72_d_2(),
            Authority::Irc72e8 => self.law_irc_72_e_8(),
            Authority::Irc72e8D => self.law_irc_72_e_8_d(),
            Authority::Irc72t1 => self.law_irc_72_t_1(),
            Authority::Irc72t2Ai => self.law_irc_72_t_2_a_i(),
            Authority::Irc72t2Aiv => self.law_irc_72_t_2_a_iv(),
            Authority::Irc72t3B => self.law_irc_72_t_3_b(),
            Authority::Irc72t2Av => self.law_irc_72_t_2_a_v(),
            Authority::Irc72t2Aviii => self.law_irc_72_t_2_a_viii(),
            Authority::Irc72t2B => self.law_irc_72_t_2_b(),
            Authority::Irc72t2D => self.law_irc_72_t_2_d(),
            Authority::Irc72t2E => self.law_irc_72_t_2_e(),
            Authority::Irc72t2F => self.law_irc_72_t_2_f(),
            Authority::Irc72t2I => self.law_irc_72_t_2_i(),
            Authority::Irc164b => self.law_irc_164_b(),
            Authority::Irc213a => self.law_irc_213_a(),
            Authority::Irc401a31 => self.law_irc_401_a_31(),
            Authority::Irc401a36 => self.law_irc_401_a_36(),
            Authority::Irc401k2B => self.law_irc_401_k_2_b(),
            Authority::Irc401k2BiIII => self.law_irc_401_k_2_b_i_iii(),
            Authority::Irc401k2BiIV => self.law_irc_401_k_2_b_i_iv(),
            Authority::Irc401k2Bii => self.law_irc_401_k_2_b_ii(),
            Authority::Irc401k14 => self.law_irc_401_k_14(),
            Authority::Irc402a => self.law_irc_402_a(),
            Authority::Irc402c1 => self.law_irc_402_c_1(),
            Authority::Irc402c3 => self.law_irc_402_c_3(),
            Authority::Irc402c4 => self.law_irc_402_c_4(),
            Authority::Irc402c4C => self.law_irc_402_c_4_c(),
            Authority::Irc402Ad2 => self.law_irc_402a_d_2(),
            Authority::Irc402Ad4 => self.law_irc_402a_d_4(),
            Authority::Irc402Ae7 => self.law_irc_402a_e_7(),
            Authority::Irc408Ad3A => self.law_irc_408a_d_3_a(),
            Authority::Irc411a => self.law_irc_411_a(),
            Authority::Irc417 => self.law_irc_417(),
            Authority::Irc3405b => self.law_irc_3405_b(),
            Authority::Irc3405c => self.law_irc_3405_c(),
            Authority::Irc31 => self.law_irc_31(),
            Authority::Irc6047d => self.law_irc_6047_d(),
            Authority::Irc6072a => self.law_irc_6072_a(),
            Authority::Irc7503 => self.law_irc_7503(),
            Authority::Reg1401_1b1ii => self.law_treas_reg_1_401_1_b_1_ii(),
            Authority::Reg1401k1d3 => self.law_treas_reg_1_401_k_1_d_3(),
            Authority::Reg1401k6 => self.law_treas_reg_1_401_k_6(),
            Authority::Reg1402c2 => self.law_treas_reg_1_402_c_2(),
            Authority::Reg1402A1 => self.law_treas_reg_1_402a_1(),
            Authority::Reg1411a7d5 => self.law_treas_reg_1_411_a_7_d_5(),
            Authority::Reg313405c1 => self.law_treas_reg_31_3405_c_1(),
            Authority::RevRul54_231 => self.law_rev_rul_54_231(),
            Authority::RevRul71_295 => self.law_rev_rul_71_295(),
            Authority::RevRul68_24 => self.law_rev_rul_68_24(),
            Authority::RevRul60_323 => self.law_rev_rul_60_323(),
            Authority::RevRul69_277 => self.law_rev_rul_69_277(),
            Authority::RevRul2004_12 => self.law_rev_rul_2004_12(),
            Authority::Notice2014_54 => self.law_notice_2014_54(),
            Authority::Notice2024_55 => self.law_notice_2024_55(),
            Authority::FormW4R => self.law_form_w_4r(),
            Authority::Form1040 => self.law_form_1040(),
            Authority::Form1099R => self.law_form_1099_r(),
            Authority::Form5329 => self.law_form_5329_part_i(),
            Authority::Schedule2Line8 => self.law_schedule_2_form_1040_line_8(),
            Authority::PlanDocument => self.law_your_plan_document(),
        }
    }
}
