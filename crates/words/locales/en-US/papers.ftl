### Forms and papers that go with a payment

# The person's own forms.
form-line-of = { $form }, line { $number }
form-w4r = Form W-4R
    .about = Withholding
form-8915f = Form 8915-F
    .about = Disaster distributions
form-5329 = Form 5329
    .about = Additional taxes on retirement plans
form-8606 = Form 8606
    .about = For your records: fill it in with the next return that needs it
form-8880 = Form 8880
    .about = Saver's credit
form-4972 = Form 4972
    .about = Ten-year averaging, a choice for those born before January 2, 1936
form-1040 = Form 1040
    .about = Your tax return
form-schedule-2 = Schedule 2
    .about = Additional taxes

# Their lines.
form-line-elected-rate = Percentage to withhold
form-line-disaster-paid = Qualified disaster distributions
form-line-disaster-taxable = Their taxable part
form-line-disaster-third = Income this year: a third
form-line-disaster-repaid = Repaid
form-line-disaster-income = Taxed this year
form-line-early = Early distributions in income
form-line-excepted = Spared by an exception
form-line-subject = Subject to the additional tax
form-line-additional-tax = Additional tax: 10%
form-line-ira-basis = Already taxed money in the IRA
form-line-saver-distributions = Distributions that count against the credit
form-line-other-earned = Other earned income
form-line-pensions-gross = Pensions and annuities
form-line-pensions-taxable = Taxable amount
form-line-rollover-box = Box for rollovers
form-line-withheld = Tax withheld, Forms 1099
form-line-on-schedule-2 = Additional tax on retirement plans

# What is written beside a number.
form-written-rollover = Rollover
form-written-no-form-5329 = Check the box: Form 5329 not required
form-written-number-not-published = exception number not published yet
form-written-default = default; no form needed
form-exception = exception number { $number }

# Papers.
paper-of-request = The plan's request form
paper-of-plan-summary = The page of the plan summary that allows it
paper-of-special-tax-notice = Special tax notice on rollovers, at least 30 days before; you may waive the 30 days
paper-of-withholding-notice = Notice that you may choose the withholding
paper-of-deferral-notice = Notice that you may leave the money in the plan
paper-of-survivor-notice = Explanation of the survivor annuity, at least 30 days before; it may be waived down to 7
paper-of-spouse-consent = Your spouse's written consent, witnessed by a notary or the plan
paper-of-form-w4r = Form W-4R with your withholding percentage
paper-of-rollover-instruction = Where the rollover goes: account, number and payee
paper-of-acceptance-letter = Letter of the new plan that it accepts the rollover
paper-of-hardship-certification = Your certification of the need and its amount; some plans ask for bills or contracts instead
paper-of-emergency-certification = Your certification of the emergency expense; no documents
paper-of-abuse-certification = A checked box is enough; no documents
paper-of-birth-certification = Your statement of the birth or adoption
paper-of-child-on-return = For your return: the child's name, age and number
paper-of-disaster-statement = Your statement of home and loss, with the disaster's FEMA number
paper-of-physician-certificate = Physician's certificate, signed on or before the day of the payment
paper-of-disability-proof = Proof of disability from a physician or Social Security
paper-of-premium-statement = Your insurer's premium statement, filed before the payment
paper-of-duty-orders = Your orders to active duty
paper-of-court-order = The court's order
paper-of-order-decision = The plan's letter that the order qualifies
paper-of-enrollment-election = Your election to undo the enrollment
paper-of-excess-notice = The plan's notice of the excess
paper-of-loan-agreement = The loan agreement, signed on paper or online
paper-of-loan-schedule = The list of payments
paper-of-medical-bills = For your return: bills of the medical care paid this year
paper-between = between { $first } and { $last }
paper-by = by { $last }
