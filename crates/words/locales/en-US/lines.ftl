### What each number of a report is called

# What was asked.
line-goal-amount = Amount asked for
line-request-date = Date of the payment
line-birth-date = Date of birth

# The account.
line-account-balance = Account balance
line-vested-share = Vested share
    .about = The part of an account that is yours whatever happens to your job.
line-vested-balance = Vested balance
line-vested-total = Vested balance of the whole plan
line-account-basis = Amount already taxed
    .about = What was taxed before it went into the plan. It comes out without tax.
line-pre-1987-basis = After-tax contributions before 1987
    .about = These come out first, before any earnings.
line-seasoned-balance = Money held in the plan for two years
line-hardship-need = Hardship need
line-hardship-limit = Most that a hardship withdrawal can pay
    .about = The need and the taxes the withdrawal brings.
line-emergency-cap = Most that counts as an emergency expense
    .about = The expense, at most $1,000 a calendar year, and only what is vested above $1,000.
line-route-limit = Most that can be paid this way

# The payment.
line-gross = Amount leaving the plan
    .about = The whole withdrawal, before taxes and withholding.
line-gross-from-source = Amount from this kind of money
line-basis-from-source = Already taxed part from this kind of money
line-includible-from-source = Taxable part from this kind of money
line-basis = Already taxed part
    .about = The part of the withdrawal that was taxed before. It is not income again.
line-includible = Taxable part
    .about = The part of the withdrawal that counts as income, before anything is rolled over.
line-part-gross = Amount delivered this way
line-part-basis = Already taxed part delivered this way
line-part-includible = Taxable part delivered this way
line-direct-rollovers = Direct rollovers
    .about = Money the plan sends straight to an IRA or another plan.
line-sixty-day-rolled-over = Amount rolled over within 60 days
    .about = Money paid to you and then put into an IRA or plan in time.
line-rolled-over = Total rolled over
line-rolled-over-untaxed = Taxable part rolled over without tax
line-rolled-over-to-roth = Taxable part moved to Roth
    .about = Income this year. The 10% additional tax does not apply to the move.
line-income-this-year = Income this year from the payment
    .about = The taxable part, less what was rolled over without tax.

# The 10% additional tax.
line-date-59-5 = The day you reach 59½
line-paid-from-59-5 = Paid on or after that day
line-additional-tax-base = Amount open to the 10% additional tax
    .about = The income of this payment that the 10% can reach, before exceptions.
line-excepted-age = Amount spared because of age 59½
line-excepted-emergency = Amount spared as an emergency expense
line-emergency-need = Emergency expense
line-medical-expenses = Medical expenses paid this year
line-medical-floor = 7.5% of adjusted gross income
    .about = Only medical expenses above this amount spare a payment the 10% additional tax.
line-excepted-medical = Amount spared for medical expenses
line-additional-tax-base-left = Amount still open to the 10% additional tax
line-additional-tax = 10% additional tax
    .about = A tax on top of income tax for money paid before 59½, often called the penalty.

# Withholding.
line-withholding-minimum = Least percentage withheld
line-withholding-default = Percentage withheld unless you choose another
line-withholding-rate = Percentage withheld
line-part-withholding = Withheld from this part
line-federal-withholding = Federal tax withheld
    .about = A prepayment of the year's tax, sent to the IRS by the plan.
line-state-withholding = State tax withheld
    .about = A prepayment of the year's state tax.

# The household's federal return.
line-wages-taxpayer = Your wages
line-wages-spouse = Your spouse's wages
line-taxable-interest = Taxable interest
line-ordinary-dividends = Dividends
line-net-capital-gain = Capital gain
line-other-pensions = Other taxable pensions
line-other-income = Other income
line-total-income = Total income
line-adjustments = Adjustments to income
    .about = Deductions taken before adjusted gross income, such as student loan interest.
line-adjusted-gross-income = Adjusted gross income
    .about = Total income less adjustments. Many limits in the tax law depend on it.
line-basic-standard-deduction = Basic standard deduction
line-additional-standard-deduction = Added standard deduction
    .about = More deduction for each of you who is 65 or older, or blind.
line-standard-deduction = Standard deduction
line-taxable-income = Taxable income
    .about = What the tax rates apply to.
line-income-tax = Income tax
line-income-tax-with = Income tax with the payment
line-income-tax-without = Income tax without the payment
line-federal-income-tax = Federal income tax on the payment
    .about = The year's income tax with the payment, less the tax without it.

# What it comes to.
line-cash-now = Cash to you now
    .about = What the plan pays out to you after withholding.
line-tax-on-payment = All tax on the payment
line-settle-up-in-april = Balance settled with your tax return
    .about = All tax on the payment, less what was withheld. Below zero, it comes back to you.
line-kept = What you keep
    .about = Cash to you now, less what you roll over yourself and what is settled with your return.
line-cost = What it costs
    .about = Everything that leaves the plan and is neither rolled over nor kept by you.
line-cost-per-1000-kept = Cost for each $1,000 you keep
line-shortfall = Amount missing from your goal
line-cash-reaches-goal = Cash now reaches your goal
line-kept-reaches-goal = What you keep reaches your goal

# The calendar.
line-sixty-day-deadline = Last day to roll over
line-form-1099r-due = Due date of Form 1099-R
line-return-due = Due date of the tax return
line-repay-until = Last day to repay
line-stated-age-reached = The day you reach the plan's age
line-five-years-reached = The day you complete 60 months in the plan
