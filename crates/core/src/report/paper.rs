//! Which forms and papers go with the payment?

use serde::{Serialize, Serializer};

use super::{Found, Percent};
use crate::date::Date;
use crate::ids::ids;
use crate::money::Usd;

ids! {
    /// A form that the person fills in.
    pub enum TaxForm {
        W4R = "W-4R",
        Form8915F = "8915-F",
        Form5329 = "5329",
        Form8606 = "8606",
        Form8880 = "8880",
        Form4972 = "4972",
        Form1040 = "1040",
        Schedule2 = "schedule_2",
    }
}

ids! {
    /// A line of a form on which a number of the payment lands: the form, and its line.
    pub enum FormLine {
        /// The percentage to be withheld.
        ElectedRate = "W-4R/2",
        /// Qualified disaster recovery distributions of this year.
        DisasterPaid = "8915-F/8",
        /// Their taxable part.
        DisasterTaxable = "8915-F/10",
        /// A third of it, or all by election.
        DisasterThird = "8915-F/11",
        /// What was paid back of it.
        DisasterRepaid = "8915-F/14",
        /// What of it is income this year.
        DisasterIncome = "8915-F/15",
        /// Early distributions included in income.
        Early = "5329/1",
        /// What exceptions spare, with their number.
        Excepted = "5329/2",
        /// What the 10% applies to.
        Subject = "5329/3",
        /// The additional tax.
        AdditionalTax = "5329/4",
        /// What was already taxed and went into a traditional IRA.
        IraBasis = "8606/2",
        /// Distributions that reduce what counts for the saver's credit.
        SaverDistributions = "8880/4",
        /// Corrective distributions.
        OtherEarned = "1040/1h",
        /// All that was paid.
        PensionsGross = "1040/5a",
        /// What is income.
        PensionsTaxable = "1040/5b",
        /// The box for rollovers.
        RolloverBox = "1040/5c",
        /// Tax withheld, from Forms 1099.
        Withheld = "1040/25b",
        /// The additional tax again.
        OnSchedule2 = "schedule_2/8",
    }
}

impl FormLine {
    /// The number of the line on its form.
    #[must_use]
    pub fn number(self) -> &'static str {
        self.id().split_once('/').map_or(self.id(), |(_, number)| number)
    }

    /// The form that it is a line of.
    #[must_use]
    pub fn form(self) -> Option<TaxForm> {
        self.id().split_once('/').and_then(|(form, _)| TaxForm::from_id(form))
    }
}

ids! {
    /// What is written beside a number, or in its place.
    pub enum Written {
        /// The word "Rollover", or its box.
        Rollover = "rollover",
        /// The box that says that Form 5329 is not required.
        NoForm5329 = "no_form_5329",
        /// The exception's number has not been published yet.
        NumberNotPublished = "number_not_published",
        /// Nothing was elected: the line stays empty, and this percentage is applied.
        Default = "default",
    }
}

/// One form, with the lines on which the payment lands; none where the form is a choice.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FilledForm {
    pub form: TaxForm,
    pub lines: Vec<FilledLine>,
}

/// One line: an amount or a percentage, and what is written beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FilledLine {
    #[serde(serialize_with = "number")]
    pub line: FormLine,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Found<Usd>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate_percent: Option<Found<Percent>>,
    /// The number of the exception on Form 5329, line 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exception_number: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub written: Option<Written>,
}

fn number<S: Serializer>(line: &FormLine, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(line.number())
}

ids! {
    /// Who brings a paper.
    pub enum Brings { You = "you", Plan = "plan" }
}

ids! {
    /// A paper that goes with the payment.
    pub enum Paper {
        /// The plan's own form for the withdrawal.
        Request = "request",
        /// The page of the plan's summary that allows it.
        PlanSummary = "plan_summary",
        /// The notice on rollovers and tax; the days before the payment may be waived.
        SpecialTaxNotice = "special_tax_notice",
        /// The notice that withholding may be chosen.
        WithholdingNotice = "withholding_notice",
        /// The notice of the right to leave the money in the plan.
        DeferralNotice = "deferral_notice",
        /// The explanation of the survivor annuity.
        SurvivorNotice = "survivor_notice",
        /// The spouse's consent, witnessed by a notary or the plan.
        SpouseConsent = "spouse_consent",
        /// Form W-4R, for another percentage than the default.
        FormW4R = "form_w4r",
        /// Where the rollover goes.
        RolloverInstruction = "rollover_instruction",
        /// The receiving plan says that it accepts the rollover.
        AcceptanceLetter = "acceptance_letter",
        /// The need, its amount, and that no other money reaches it; the plan may take one's word.
        HardshipCertification = "hardship_certification",
        /// One's word for the emergency.
        EmergencyCertification = "emergency_certification",
        /// One's word for the abuse: a box to check.
        AbuseCertification = "abuse_certification",
        /// One's word for the birth or adoption.
        BirthCertification = "birth_certification",
        /// The child's name, age and number, for the return.
        ChildOnReturn = "child_on_return",
        /// Home in the area, the loss, and the disaster's number.
        DisasterStatement = "disaster_statement",
        /// The physician's certificate, on or before the payment.
        PhysicianCertificate = "physician_certificate",
        /// Proof of the disability.
        DisabilityProof = "disability_proof",
        /// The insurer's premium statement, before the payment.
        PremiumStatement = "premium_statement",
        /// The orders to active duty.
        DutyOrders = "duty_orders",
        /// The order of the court.
        CourtOrder = "court_order",
        /// The plan's decision that the order qualifies.
        OrderDecision = "order_decision",
        /// The election to undo the enrollment.
        EnrollmentElection = "enrollment_election",
        /// The plan's notice of the excess.
        ExcessNotice = "excess_notice",
        /// The loan's agreement, in writing or signed on a screen.
        LoanAgreement = "loan_agreement",
        /// The loan's payments, one by one.
        LoanSchedule = "loan_schedule",
        /// Bills of medical care paid in the year, for the return.
        MedicalBills = "medical_bills",
    }
}

/// One paper: who brings it, and where the law sets days, from when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Paperwork {
    pub code: Paper,
    pub from: Brings,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_day: Option<Found<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_day: Option<Found<Date>>,
}
