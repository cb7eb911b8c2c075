//! Which source of law says so?
//!
//! Each source is written once; a misspelt citation does not compile.

macro_rules! authorities {
    ($($(#[$meta:meta])* $variant:ident: $tier:ident, $citation:literal, $about:literal, $url:expr;)+) => {
        /// A source of law, down to the subparagraph.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Authority { $($(#[$meta])* #[doc = $about] $variant),+ }

        impl Authority {
            /// Every one, statutes first.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The citation as lawyers write it.
            #[must_use]
            pub const fn citation(self) -> &'static str {
                match self { $(Self::$variant => $citation),+ }
            }

            /// How strong it is.
            #[must_use]
            pub const fn tier(self) -> Tier {
                match self { $(Self::$variant => Tier::$tier),+ }
            }

            /// Where to read it, if it has a stable public address.
            #[must_use]
            pub const fn url(self) -> Option<&'static str> {
                match self { $(Self::$variant => $url),+ }
            }
        }
    };
}

crate::ids::ids! {
    /// How strong a source of law is, strongest first.
    pub enum Tier {
        Statute = "statute",
        Regulation = "regulation",
        Guidance = "guidance",
        Form = "form",
        PlanDocument = "plan_document",
    }
}

authorities! {
    Irc1j: Statute, "IRC 1(j)", "income tax rates and brackets", Some("https://www.law.cornell.edu/uscode/text/26/1");
    Irc1h: Statute, "IRC 1(h)", "rates on long-term gains and qualified dividends", Some("https://www.law.cornell.edu/uscode/text/26/1");
    Irc21: Statute, "IRC 21", "credit for child and dependent care", Some("https://www.law.cornell.edu/uscode/text/26/21");
    Irc22: Statute, "IRC 22", "credit for the elderly", Some("https://www.law.cornell.edu/uscode/text/26/22");
    Irc24: Statute, "IRC 24", "child tax credit", Some("https://www.law.cornell.edu/uscode/text/26/24");
    Irc24d: Statute, "IRC 24(d)", "refundable part of the child tax credit", Some("https://www.law.cornell.edu/uscode/text/26/24");
    Irc24h4: Statute, "IRC 24(h)(4)", "credit for other dependents", Some("https://www.law.cornell.edu/uscode/text/26/24");
    Irc25A: Statute, "IRC 25A", "American opportunity credit", Some("https://www.law.cornell.edu/uscode/text/26/25A");
    Irc25Ac: Statute, "IRC 25A(c)", "lifetime learning credit", Some("https://www.law.cornell.edu/uscode/text/26/25A");
    Irc25Ai: Statute, "IRC 25A(i)", "its refundable part", Some("https://www.law.cornell.edu/uscode/text/26/25A");
    Irc25B: Statute, "IRC 25B", "saver's credit", Some("https://www.law.cornell.edu/uscode/text/26/25B");
    Irc32: Statute, "IRC 32", "earned income credit", Some("https://www.law.cornell.edu/uscode/text/26/32");
    Irc36B: Statute, "IRC 36B", "premium tax credit", Some("https://www.law.cornell.edu/uscode/text/26/36B");
    Irc36Bb3A: Statute, "IRC 36B(b)(3)(A)", "share of income to be paid for the benchmark plan", Some("https://www.law.cornell.edu/uscode/text/26/36B");
    Irc36Bd2: Statute, "IRC 36B(d)(2)", "household income for the premium tax credit", Some("https://www.law.cornell.edu/uscode/text/26/36B");
    Irc36Bd3: Statute, "IRC 36B(d)(3)", "poverty line for the premium tax credit", Some("https://www.law.cornell.edu/uscode/text/26/36B");
    Irc36Bf2: Statute, "IRC 36B(f)(2)", "repayment of advance credit", Some("https://www.law.cornell.edu/uscode/text/26/36B");
    Irc55: Statute, "IRC 55", "alternative minimum tax", Some("https://www.law.cornell.edu/uscode/text/26/55");
    Irc55d: Statute, "IRC 55(d)", "exemption from the alternative minimum tax", Some("https://www.law.cornell.edu/uscode/text/26/55");
    Irc61: Statute, "IRC 61", "gross income", Some("https://www.law.cornell.edu/uscode/text/26/61");
    Irc62: Statute, "IRC 62", "adjusted gross income", Some("https://www.law.cornell.edu/uscode/text/26/62");
    Irc63: Statute, "IRC 63", "taxable income", Some("https://www.law.cornell.edu/uscode/text/26/63");
    Irc63c: Statute, "IRC 63(c)", "standard deduction", Some("https://www.law.cornell.edu/uscode/text/26/63");
    Irc63c5: Statute, "IRC 63(c)(5)", "standard deduction of dependents", Some("https://www.law.cornell.edu/uscode/text/26/63");
    Irc63f: Statute, "IRC 63(f)", "additional standard deduction at 65 or blind", Some("https://www.law.cornell.edu/uscode/text/26/63");
    Irc72d2: Statute, "IRC 72(d)(2)", "after-tax contributions and their earnings as a separate contract", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72e8: Statute, "IRC 72(e)(8)", "basis comes out pro rata", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72e8D: Statute, "IRC 72(e)(8)(D)", "contributions before 1987 come out first", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t1: Statute, "IRC 72(t)(1)", "10% additional tax on early distributions", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2Ai: Statute, "IRC 72(t)(2)(A)(i)", "exception from age 59 1/2", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2Aiii: Statute, "IRC 72(t)(2)(A)(iii)", "exception for disability", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2Avi: Statute, "IRC 72(t)(2)(A)(vi)", "exception for dividends on employer stock", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2Avii: Statute, "IRC 72(t)(2)(A)(vii)", "exception for a levy on the plan", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72m7: Statute, "IRC 72(m)(7)", "what a disability is", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2C: Statute, "IRC 72(t)(2)(C)", "exception for payments to an alternate payee", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2G: Statute, "IRC 72(t)(2)(G)", "exception for reservists", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2H: Statute, "IRC 72(t)(2)(H)", "exception for a birth or adoption", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2J: Statute, "IRC 72(t)(2)(J)", "exception for emergency savings accounts", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2K: Statute, "IRC 72(t)(2)(K)", "exception after domestic abuse", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2L: Statute, "IRC 72(t)(2)(L)", "exception for a terminal illness", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2M: Statute, "IRC 72(t)(2)(M)", "exception for disaster recovery", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2N: Statute, "IRC 72(t)(2)(N)", "exception for long-term care premiums", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t11: Statute, "IRC 72(t)(11)", "qualified disaster recovery distributions", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc401a39: Statute, "IRC 401(a)(39)", "payments for long-term care insurance", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k2BiI: Statute, "IRC 401(k)(2)(B)(i)(I)", "payment of deferrals on disability", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k2BiV: Statute, "IRC 401(k)(2)(B)(i)(V)", "payment of deferrals to reservists", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc414w: Statute, "IRC 414(w)", "undoing automatic enrollment", Some("https://www.law.cornell.edu/uscode/text/26/414");
    Irc72t2Aiv: Statute, "IRC 72(t)(2)(A)(iv)", "exception for substantially equal periodic payments", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t3B: Statute, "IRC 72(t)(3)(B)", "periodic payments from a plan must begin after separation", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2Av: Statute, "IRC 72(t)(2)(A)(v)", "exception after separation in or after the year of age 55", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2Aviii: Statute, "IRC 72(t)(2)(A)(viii)", "exception for federal phased retirement", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2B: Statute, "IRC 72(t)(2)(B)", "exception for medical expenses", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2D: Statute, "IRC 72(t)(2)(D)", "exception for health insurance of the unemployed, IRA only", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2E: Statute, "IRC 72(t)(2)(E)", "exception for higher education, IRA only", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2F: Statute, "IRC 72(t)(2)(F)", "exception for a first home, IRA only", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72t2I: Statute, "IRC 72(t)(2)(I)", "exception for emergency personal expenses", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72p: Statute, "IRC 72(p)", "loans from a plan", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72p2A: Statute, "IRC 72(p)(2)(A)", "the most that may be borrowed", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72p2B: Statute, "IRC 72(p)(2)(B)", "five years, longer to buy the home", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72p2C: Statute, "IRC 72(p)(2)(C)", "level payments at least quarterly", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72p3: Statute, "IRC 72(p)(3)", "no deduction of the interest", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc72p6: Statute, "IRC 72(p)(6)", "larger loans and later payments after a disaster", Some("https://www.law.cornell.edu/uscode/text/26/72");
    Irc68: Statute, "IRC 68", "overall limit on itemized deductions", Some("https://www.law.cornell.edu/uscode/text/26/68");
    Irc86: Statute, "IRC 86", "taxable Social Security benefits", Some("https://www.law.cornell.edu/uscode/text/26/86");
    Irc151d5C: Statute, "IRC 151(d)(5)(C)", "senior deduction, 2025 to 2028", Some("https://www.law.cornell.edu/uscode/text/26/151");
    Irc163h4: Statute, "IRC 163(h)(4)", "car-loan interest, 2025 to 2028", Some("https://www.law.cornell.edu/uscode/text/26/163");
    Irc170b1: Statute, "IRC 170(b)(1)", "limits and floor of charitable gifts", Some("https://www.law.cornell.edu/uscode/text/26/170");
    Irc219: Statute, "IRC 219", "deduction for contributions to a traditional IRA", Some("https://www.law.cornell.edu/uscode/text/26/219");
    Irc221: Statute, "IRC 221", "student-loan interest", Some("https://www.law.cornell.edu/uscode/text/26/221");
    Irc224: Statute, "IRC 224", "tips, 2025 to 2028", Some("https://www.law.cornell.edu/uscode/text/26/224");
    Irc225: Statute, "IRC 225", "overtime premium, 2025 to 2028", Some("https://www.law.cornell.edu/uscode/text/26/225");
    Irc1211b: Statute, "IRC 1211(b)", "limit on capital losses", Some("https://www.law.cornell.edu/uscode/text/26/1211");
    Irc1411: Statute, "IRC 1411", "net investment income tax", Some("https://www.law.cornell.edu/uscode/text/26/1411");
    Irc3101b2: Statute, "IRC 3101(b)(2)", "Additional Medicare tax", Some("https://www.law.cornell.edu/uscode/text/26/3101");
    Irc164b: Statute, "IRC 164(b)", "state and local taxes", Some("https://www.law.cornell.edu/uscode/text/26/164");
    Irc213a: Statute, "IRC 213(a)", "medical expenses above 7.5% of adjusted gross income", Some("https://www.law.cornell.edu/uscode/text/26/213");
    Irc401a31: Statute, "IRC 401(a)(31)", "right to a direct rollover", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401a36: Statute, "IRC 401(a)(36)", "pension money from age 59 1/2 while working", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k2B: Statute, "IRC 401(k)(2)(B)", "when elective deferrals may be paid", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k2BiIII: Statute, "IRC 401(k)(2)(B)(i)(III)", "elective deferrals from age 59 1/2", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k2BiIV: Statute, "IRC 401(k)(2)(B)(i)(IV)", "elective deferrals upon hardship", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k2Bii: Statute, "IRC 401(k)(2)(B)(ii)", "never merely by years of participation or lapse of time", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k2BiVI: Statute, "IRC 401(k)(2)(B)(i)(VI)", "deferrals in a lifetime income investment", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k8: Statute, "IRC 401(k)(8)", "correction of excess contributions", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401k10: Statute, "IRC 401(k)(10)", "payment when the plan ends", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401m6: Statute, "IRC 401(m)(6)", "correction of excess matching and after-tax contributions", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401a9: Statute, "IRC 401(a)(9)", "required minimum distributions", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401a13B: Statute, "IRC 401(a)(13)(B)", "an order of a divorce court may assign a benefit", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc401a38: Statute, "IRC 401(a)(38)", "moving a lifetime income investment", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc402g2: Statute, "IRC 402(g)(2)", "paying back excess deferrals", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402e1: Statute, "IRC 402(e)(1)", "a spouse as alternate payee is taxed on what the order pays", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402e4: Statute, "IRC 402(e)(4)", "the gain in employer stock of a lump sum is taxed when it is sold", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402Ac4: Statute, "IRC 402A(c)(4)", "rollover into a Roth account of the same plan", Some("https://www.law.cornell.edu/uscode/text/26/402A");
    Irc404k: Statute, "IRC 404(k)", "dividends on employer stock", Some("https://www.law.cornell.edu/uscode/text/26/404");
    Irc414p: Statute, "IRC 414(p)", "qualified domestic relations orders", Some("https://www.law.cornell.edu/uscode/text/26/414");
    Irc414u12B: Statute, "IRC 414(u)(12)(B)", "active duty of more than 30 days is treated as a severance", Some("https://www.law.cornell.edu/uscode/text/26/414");
    Irc6331: Statute, "IRC 6331", "levy and distraint", Some("https://www.law.cornell.edu/uscode/text/26/6331");
    Erisa801: Statute, "ERISA 801", "emergency savings accounts linked to a pension plan", Some("https://www.law.cornell.edu/uscode/text/29/1193");
    Irc401k14: Statute, "IRC 401(k)(14)", "hardship: sources, loans, certification", Some("https://www.law.cornell.edu/uscode/text/26/401");
    Irc402a: Statute, "IRC 402(a)", "taxable in the year distributed", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402c1: Statute, "IRC 402(c)(1)", "rolled-over money is not income", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402c3: Statute, "IRC 402(c)(3)", "sixty days to roll over", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402c3C: Statute, "IRC 402(c)(3)(C)", "qualified plan loan offsets", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402c4: Statute, "IRC 402(c)(4)", "eligible rollover distribution", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402c4C: Statute, "IRC 402(c)(4)(C)", "a hardship distribution cannot be rolled over", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc402Aa2: Statute, "IRC 402A(a)(2)", "an employer's Roth contributions are income", Some("https://www.law.cornell.edu/uscode/text/26/402A");
    Irc402Ad2: Statute, "IRC 402A(d)(2)", "qualified distribution from a designated Roth account", Some("https://www.law.cornell.edu/uscode/text/26/402A");
    Irc402Ad4: Statute, "IRC 402A(d)(4)", "a designated Roth account is its own contract", Some("https://www.law.cornell.edu/uscode/text/26/402A");
    Irc402Ae7: Statute, "IRC 402A(e)(7)", "pension-linked emergency savings account", Some("https://www.law.cornell.edu/uscode/text/26/402A");
    Irc408Ad3A: Statute, "IRC 408A(d)(3)(A)", "rollover to a Roth IRA is income, without the 10%", Some("https://www.law.cornell.edu/uscode/text/26/408A");
    Irc408Ad3F: Statute, "IRC 408A(d)(3)(F)", "the 10% on converted money paid out within five years", Some("https://www.law.cornell.edu/uscode/text/26/408A");
    Irc402f: Statute, "IRC 402(f)", "the plan explains rollover and tax before it pays", Some("https://www.law.cornell.edu/uscode/text/26/402");
    Irc411a11: Statute, "IRC 411(a)(11)", "consent to a payment above $7,000", Some("https://www.law.cornell.edu/uscode/text/26/411");
    Irc411a: Statute, "IRC 411(a)", "vesting", Some("https://www.law.cornell.edu/uscode/text/26/411");
    Irc417: Statute, "IRC 417", "spousal consent", Some("https://www.law.cornell.edu/uscode/text/26/417");
    Irc3405b: Statute, "IRC 3405(b)", "10% withholding unless elected otherwise", Some("https://www.law.cornell.edu/uscode/text/26/3405");
    Irc3405c: Statute, "IRC 3405(c)", "20% withholding on eligible rollover distributions", Some("https://www.law.cornell.edu/uscode/text/26/3405");
    Irc31: Statute, "IRC 31", "tax withheld is credited", Some("https://www.law.cornell.edu/uscode/text/26/31");
    Irc6047d: Statute, "IRC 6047(d)", "the payer reports the distribution", Some("https://www.law.cornell.edu/uscode/text/26/6047");
    Irc6072a: Statute, "IRC 6072(a)", "returns are due on 15 April", Some("https://www.law.cornell.edu/uscode/text/26/6072");
    Irc6511a: Statute, "IRC 6511(a)", "three years to claim tax back", Some("https://www.law.cornell.edu/uscode/text/26/6511");
    Irc6513a: Statute, "IRC 6513(a)", "a return filed early counts as filed on the day it was due", Some("https://www.law.cornell.edu/uscode/text/26/6513");
    Irc6081: Statute, "IRC 6081", "six more months to file a return, not to pay", Some("https://www.law.cornell.edu/uscode/text/26/6081");
    Irc6654: Statute, "IRC 6654", "penalty for paying too little estimated tax", Some("https://www.law.cornell.edu/uscode/text/26/6654");
    Irc7503: Statute, "IRC 7503", "a due date on a weekend or holiday moves to the next business day", Some("https://www.law.cornell.edu/uscode/text/26/7503");
    Usc42_1395r: Statute, "42 USC 1395r(i)", "Medicare premiums that follow income", Some("https://www.law.cornell.edu/uscode/text/42/1395r");
    Reg172p1: Regulation, "Treas. Reg. 1.72(p)-1", "loans treated as distributions", Some("https://www.law.cornell.edu/cfr/text/26/1.72(p)-1");
    Reg1401_1b1ii: Regulation, "Treas. Reg. 1.401-1(b)(1)(ii)", "profit-sharing money after a fixed number of years, a stated age or event", Some("https://www.law.cornell.edu/cfr/text/26/1.401-1");
    Reg1401a31: Regulation, "Treas. Reg. 1.401(a)(31)-1", "when a plan must offer a direct rollover", Some("https://www.law.cornell.edu/cfr/text/26/1.401(a)(31)-1");
    Reg1401k1d3: Regulation, "Treas. Reg. 1.401(k)-1(d)(3)", "hardship distributions", Some("https://www.law.cornell.edu/cfr/text/26/1.401(k)-1");
    Reg1401k6: Regulation, "Treas. Reg. 1.401(k)-6", "QNECs, QMACs and safe-harbor money are restricted like deferrals", Some("https://www.law.cornell.edu/cfr/text/26/1.401(k)-6");
    Reg1402c2: Regulation, "Treas. Reg. 1.402(c)-2", "what may be rolled over", Some("https://www.law.cornell.edu/cfr/text/26/1.402(c)-2");
    Reg1402c3: Regulation, "Treas. Reg. 1.402(c)-3", "rolling over a plan loan offset", Some("https://www.law.cornell.edu/cfr/text/26/1.402(c)-3");
    Reg1402A1: Regulation, "Treas. Reg. 1.402A-1", "designated Roth accounts", Some("https://www.law.cornell.edu/cfr/text/26/1.402A-1");
    Reg1411a7d5: Regulation, "Treas. Reg. 1.411(a)-7(d)(5)", "withdrawals from a partly vested account", Some("https://www.law.cornell.edu/cfr/text/26/1.411(a)-7");
    Reg313405c1: Regulation, "Treas. Reg. 31.3405(c)-1", "withholding on eligible rollover distributions", Some("https://www.law.cornell.edu/cfr/text/26/31.3405(c)-1");
    Reg1401a9_9: Regulation, "Treas. Reg. 1.401(a)(9)-9(c)", "the Uniform Lifetime Table", Some("https://www.law.cornell.edu/cfr/text/26/1.401(a)(9)-9");
    Reg3019100_2b: Regulation, "Treas. Reg. 301.9100-2(b)", "six more months for who filed in time", Some("https://www.law.cornell.edu/cfr/text/26/301.9100-2");
    Reg2550_408b1: Regulation, "29 CFR 2550.408b-1(f)", "at most half of the vested account as security", Some("https://www.law.cornell.edu/cfr/text/29/2550.408b-1");
    RevRul54_231: Guidance, "Rev. Rul. 54-231", "two years in the plan are a fixed number of years", None;
    RevRul71_295: Guidance, "Rev. Rul. 71-295", "contributions held for two years", None;
    RevRul68_24: Guidance, "Rev. Rul. 68-24", "sixty months of participation", None;
    RevRul60_323: Guidance, "Rev. Rul. 60-323", "after-tax contributions may be withdrawn at any time", None;
    RevRul69_277: Guidance, "Rev. Rul. 69-277", "after-tax contributions may be withdrawn at any time", None;
    RevRul2004_12: Guidance, "Rev. Rul. 2004-12", "rolled-in money may be withdrawn at any time and takes the plan's exceptions", Some("https://www.irs.gov/pub/irs-drop/rr-04-12.pdf");
    Notice2010_84: Guidance, "Notice 2010-84", "rollovers into a Roth account of the same plan, and the 10% within five years", Some("https://www.irs.gov/pub/irs-drop/n-10-84.pdf");
    Notice2013_74: Guidance, "Notice 2013-74", "rollovers into a Roth account of the same plan", Some("https://www.irs.gov/pub/irs-drop/n-13-74.pdf");
    IrsMemoLoans2017: Guidance, "IRS memorandum TE/GE-04-0417-0020", "two ways to count the highest loan balance", None;
    Notice2014_54: Guidance, "Notice 2014-54", "pre-tax money goes to direct rollovers first", Some("https://www.irs.gov/pub/irs-drop/n-14-54.pdf");
    Notice2020_68: Guidance, "Notice 2020-68", "birth or adoption distributions", Some("https://www.irs.gov/pub/irs-drop/n-20-68.pdf");
    Notice2024_2: Guidance, "Notice 2024-2", "terminal illness distributions, among others", Some("https://www.irs.gov/pub/irs-drop/n-24-02.pdf");
    Notice2026_33: Guidance, "Notice 2026-33", "long-term care distributions", Some("https://www.irs.gov/pub/irs-drop/n-26-33.pdf");
    Notice2024_55: Guidance, "Notice 2024-55", "emergency personal expense distributions", Some("https://www.irs.gov/pub/irs-drop/n-24-55.pdf");
    FormW4R: Form, "Form W-4R", "withholding election for nonperiodic payments and eligible rollover distributions", Some("https://www.irs.gov/forms-pubs/about-form-w-4-r");
    Form1040: Form, "Form 1040", "the individual income tax return", Some("https://www.irs.gov/forms-pubs/about-form-1040");
    Form1099R: Form, "Form 1099-R", "the payer's report of a distribution", Some("https://www.irs.gov/forms-pubs/about-form-1099-r");
    Form5329: Form, "Form 5329, Part I", "additional tax on early distributions", Some("https://www.irs.gov/forms-pubs/about-form-5329");
    Form8915F: Form, "Form 8915-F", "qualified disaster distributions and their repayment", Some("https://www.irs.gov/forms-pubs/about-form-8915-f");
    Form1040X: Form, "Form 1040-X", "the amended return", Some("https://www.irs.gov/forms-pubs/about-form-1040x");
    Schedule2Line8: Form, "Schedule 2 (Form 1040), line 8", "additional tax on retirement plans", Some("https://www.irs.gov/forms-pubs/about-form-1040");
    PlanDocument: PlanDocument, "Your plan document", "what the plan allows", None;
}
