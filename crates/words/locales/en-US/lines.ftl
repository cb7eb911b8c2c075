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
line-event-date = Day of the event
line-window-starts = First day that counts
line-window-ends = Last day that counts
line-long-term-care-premium = Premium of long-term care insurance
line-event-amount = Amount of the event
line-balance-prior-year-end = Closing balance of last year
line-life-expectancy = Divisor of the table
line-required-minimum = Required minimum this year
line-required-minimum-from = First day of the first year with a minimum
line-excepted-levy = Amount spared as a levy
line-excepted-order = Amount spared under the divorce order
line-excepted-dividend = Amount spared as a dividend
line-excepted-enrollment = Amount spared by undoing the enrollment
line-used-of-limit = Already taken under the same limit
line-special-limit = Most that counts for the event
    .about = The limit of the law, less what was already taken under it.
line-income-of-later-years = Income of the next two years
    .about = Two thirds of a disaster withdrawal are income of the two years that follow.

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
line-excepted-disability = Amount spared because of disability
line-excepted-terminal-illness = Amount spared because of terminal illness
line-excepted-birth = Amount spared for a birth or adoption
line-excepted-abuse = Amount spared after domestic abuse
line-excepted-disaster = Amount spared after a disaster
line-excepted-reservist = Amount spared for a reservist
line-excepted-long-term-care = Amount spared for long-term care insurance
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

# The household's federal return: income.
line-wages-taxpayer = Your wages
line-wages-spouse = Your spouse's wages
line-taxable-interest = Taxable interest
line-ordinary-dividends = Dividends
line-tax-exempt-interest = Tax-exempt interest
    .about = It is not taxed, but it can make more of the Social Security benefits taxable.
line-qualified-dividends = Qualified dividends
    .about = The part of the dividends that is taxed at the lower rates for long-term gains.
line-short-term-gain = Short-term capital gain
    .about = From what was owned for a year or less.
line-long-term-gain = Long-term capital gain
    .about = From what was owned for more than a year.
line-net-capital-gain = Capital gain or loss
    .about = Gains less losses. A loss counts up to $3,000 a year, or $1,500 on a separate return.
line-preferential-income = Income at the lower rates
    .about = Qualified dividends and the net long-term gain. They are taxed at 0%, 15% or 20%.
line-social-security-benefits = Social Security benefits
line-provisional-income = Income that decides how much Social Security is taxed
    .about = Other income, tax-exempt interest and half of the benefits, less most adjustments. Often called provisional income.
line-taxable-social-security = Taxable Social Security benefits
    .about = As other income rises, up to 85% of the benefits becomes taxable.
line-other-pensions = Other taxable pensions
line-other-income = Other income
line-total-income = Total income

# Adjustments.
line-student-loan-interest-deduction = Student loan interest deduction
    .about = Up to $2,500 of the interest paid. The deduction shrinks as income rises above a limit.
line-student-loan-interest-paid = Student loan interest paid
line-ira-deduction = Traditional IRA deduction
    .about = For people with a plan at work, the deduction shrinks as income rises above a limit.
line-ira-contribution = Traditional IRA contribution
line-adjustments = Adjustments to income
    .about = Deductions taken before adjusted gross income, such as student loan interest.
line-adjusted-gross-income = Adjusted gross income
    .about = Total income less adjustments. Many limits in the tax law depend on it.

# What the deductions and credits are worked out from.
line-state-local-income-tax = State and local income tax
line-real-estate-tax = Real estate tax
line-mortgage-interest = Mortgage interest
line-charity-cash = Gifts to charity
line-elective-deferrals-taxpayer = Your plan contributions this year
line-elective-deferrals-spouse = Your spouse's plan contributions this year
line-care-expenses = Dependent care expenses
line-education-expenses = Education expenses, first four years
line-lifetime-learning-expenses = Other education expenses
line-distributions-other-years = Plan and IRA payments of the other years
    .about = Those of the last two years, and of next year until the return is due. They reduce the savings that count for the saver's credit.
line-tips = Tips
line-overtime-premium = Overtime premium pay
    .about = The extra pay for overtime, such as the half in time and a half.
line-car-loan-interest = Car loan interest

# Deductions.
line-basic-standard-deduction = Basic standard deduction
line-dependent-standard-deduction = Standard deduction of somebody's dependent
    .about = What you earn and a small addition, at least a small fixed amount, at most the basic standard deduction.
line-additional-standard-deduction = Added standard deduction
    .about = More deduction for each of you who is 65 or older, or blind.
line-standard-deduction = Standard deduction
    .about = The basic and added amounts. From 2026, some cash gifts to charity are counted here too.
line-medical-deduction = Deduction for medical expenses
    .about = Only expenses above 7.5% of adjusted gross income count. A payment raises that amount.
line-salt-cap = Limit on state and local taxes
    .about = The most that counts. At high incomes the limit falls as income rises, down to a floor.
line-salt-deduction = Deduction for state and local taxes
line-charity-deduction = Deduction for gifts to charity
    .about = Cash gifts up to 60% of income. From 2026, only gifts above 0.5% of income count.
line-itemized-before-limit = Itemized deductions before the overall limit
line-overall-limit = Cut by the overall limit
    .about = From 2026, 2/37 of the deductions, or of income above the start of the top bracket if that is less.
line-itemized-deductions = Itemized deductions
    .about = Medical expenses, state and local taxes, mortgage interest and gifts, as far as each counts.
line-deduction = Deduction taken
    .about = The standard deduction or the itemized deductions, whichever is more.
line-tips-deduction = Deduction for tips
    .about = Up to $25,000, from 2025 to 2028. Each full $1,000 of income above a limit takes $100 off.
line-overtime-deduction = Deduction for overtime
    .about = For overtime premium pay, from 2025 to 2028. Each full $1,000 of income above a limit takes $100 off.
line-car-loan-interest-deduction = Deduction for car loan interest
    .about = Up to $10,000, from 2025 to 2028. Each $1,000 of income above a limit, or part of it, takes $200 off.
line-senior-deduction = Senior deduction
    .about = $6,000 for each of you who is 65 or older, from 2025 to 2028. Each falls by 6% of income above a limit.
line-taxable-income = Taxable income
    .about = What the tax rates apply to.

# Taxes.
line-ordinary-taxable-income = Taxable income at the ordinary rates
    .about = Taxable income without the gains and dividends that have lower rates.
line-gains-at-zero = Gains and dividends taxed at 0%
    .about = More of other income, such as a payment from the plan, leaves less room at 0%.
line-gains-at-middle = Gains and dividends taxed at 15%
line-gains-at-top = Gains and dividends taxed at 20%
line-income-tax = Income tax
    .about = Tax on taxable income by the rates, before other taxes and credits.
line-alternative-minimum-taxable-income = Income for the alternative minimum tax
    .about = Adjusted gross income less the fewer deductions that this tax allows.
line-amt-exemption = Exemption from the alternative minimum tax
    .about = An amount left untaxed. It shrinks at high incomes.
line-amt-base = Amount open to the alternative minimum tax
line-alternative-minimum-tax = Alternative minimum tax
    .about = A second way to work out the tax, with fewer deductions. Only what it adds to the income tax is owed.
line-net-investment-income = Net investment income
    .about = Interest, dividends and gains. A payment from the plan is not part of it.
line-net-investment-income-tax = Net investment income tax
    .about = 3.8% of investment income, or of income above a limit if that is less. A payment raises income, not investment income.
line-additional-medicare-tax = Additional Medicare tax
    .about = 0.9% of wages above a limit. A payment from the plan does not change it.

# Credits.
line-care-expenses-counted = Dependent care expenses that count
    .about = At most $3,000 for one child or $6,000 for more, and no more than each of you earns.
line-dependent-care-credit = Child and dependent care credit
    .about = A share of the care expenses. The share falls as income rises.
line-education-credit = American opportunity credit
    .about = Up to $2,500 for the first four years of college. It shrinks as income rises above a limit.
line-education-credit-refundable = Refundable part of the American opportunity credit
    .about = 40% of the credit, which counts even when no tax is left.
line-lifetime-learning-credit = Lifetime learning credit
    .about = 20% of up to $10,000 a year for any course. It shrinks as income rises above a limit, and never exceeds the tax.
line-savers-credit = Saver's credit
    .about = 50%, 20% or 10% of up to $2,000 saved by each of you, depending on income. Payments from the plan reduce the savings that count.
line-elderly-credit = Credit for the elderly
    .about = For people of 65 or older with low income and little untaxed Social Security.
line-child-credits = Credits for children and other dependents
    .about = Each $1,000 of income above a limit, or part of it, takes $50 off.
line-child-credits-used = Credits for children and other dependents, used against tax
    .about = At most the tax that is left after the other credits.
line-child-tax-credit = Child tax credit
    .about = For children under 17, as far as it is used against tax.
line-other-dependent-credit = Credit for other dependents
    .about = For dependents of 17 or older, as far as it is used against tax.
line-additional-child-tax-credit = Additional child tax credit
    .about = The part of the child tax credit that counts even when no tax is left. It grows with wages.
line-earned-income-credit = Earned income credit
    .about = For low and middle wages. A payment from the plan is not wages, but more income can reduce the credit.

# The premium tax credit.
line-premium-credit-income = Income for the premium tax credit
    .about = Adjusted gross income, tax-exempt interest and the Social Security benefits that are not taxed.
line-poverty-line = Federal poverty line
    .about = Last year's amount for a household of your size.
line-benchmark-premium = Benchmark health premium for the year
    .about = The price of the second-cheapest silver plan on the marketplace.
line-advance-premium-credit = Premium tax credit paid in advance
line-premium-contribution = Your share of the benchmark premium
    .about = A share of income that rises with income. The premium tax credit covers the rest.
line-premium-tax-credit = Premium tax credit
    .about = Help with health insurance from the marketplace. From 2026, it ends at four times the poverty line.
line-premium-credit-net = Premium tax credit settled with your return
    .about = The credit less what was paid in advance. Below zero, it is paid back.

# The tax.
line-tax-after-nonrefundable = Tax after nonrefundable credits
    .about = These credits can bring the tax to zero, but not below.
line-tax-before-refundable = Tax before refundable credits
    .about = Refundable credits come off last and count even when no tax is left.
line-federal-tax = Income tax after credits, before the premium tax credit
    .about = Below zero, the credits are more than the tax, and the IRS pays the difference.
line-federal-tax-with-premium-credit = Income tax after all credits
    .about = What the premium tax credit adds is taken off. What has to be paid back is added.
line-income-tax-with = Income tax after all credits, with the payment
line-income-tax-without = Income tax after all credits, without the payment
line-federal-income-tax = Federal income tax on the payment
    .about = The year's income tax after all credits with the payment, less the same tax without it.

# What each rule took of the tax on the payment.
-more-used = Below zero, the tax on the payment lets more of the credit count.
line-cost-ordinary-rates = Tax rates on the payment itself
    .about = The income tax rates on the taxable part of the payment.
line-cost-gains-pushed = Gains and dividends moved to a higher rate
    .about = The payment takes up room at 0% or 15%, so gains and dividends reach the next rate.
line-cost-social-security = More Social Security benefits taxed
    .about = Each dollar of the payment can make up to 85 cents of the benefits taxable.
line-cost-senior-deduction = Smaller senior deduction
    .about = Each $6,000 falls by 6% of income above a limit.
line-cost-worker-deductions = Smaller deductions for tips, overtime and car loans
    .about = They shrink in steps as income rises above a limit.
line-cost-itemized-deductions = Smaller itemized deductions
    .about = Medical expenses, state taxes and gifts can count less as income rises.
line-cost-adjustments = Smaller IRA and student loan deductions
    .about = They shrink as income rises above a limit.
line-cost-alternative-minimum-tax = More alternative minimum tax
line-cost-net-investment-income-tax = More net investment income tax
    .about = The payment is not investment income, but it can expose more of it to this tax.
line-cost-dependent-care-credit = Less child and dependent care credit
    .about = { -more-used }
line-cost-education-credits = Less education credit
    .about = { -more-used }
line-cost-savers-credit = Less saver's credit
    .about = { -more-used }
line-cost-elderly-credit = Less credit for the elderly
    .about = { -more-used }
line-cost-child-credits = Less credit for children and other dependents
    .about = { -more-used }
line-cost-earned-income-credit = Less earned income credit
    .about = The payment counts as income but not as wages, so it can only shrink the credit.
line-cost-premium-tax-credit = Less premium tax credit
    .about = More income raises your share of the premium. From 2026, the credit ends at four times the poverty line.

# Medicare premiums.
line-cliff-distance = Income from the payment to the cliff
line-cliff-jump = What one cent more costs there
line-medicare-premiums = Medicare premiums above the standard, two years later
    .about = This year's income sets them. This year's table stands in for the later one.
line-medicare-premiums-added = Medicare premiums added by the payment
    .about = For one whole year, two years later, for each of you on Medicare by then.

# What is paid during the year.
line-prior-year-tax = Tax for last year
line-prior-year-agi = Adjusted gross income of last year
line-withheld-other = Other tax withheld this year
line-estimated-paid = Estimated tax paid this year
line-tax-for-safe-harbor = This year's tax that prepayments are measured by
    .about = With the payment and after all credits. The 10% additional tax and the Additional Medicare tax are in it.
line-paid-during-year = Tax paid during the year
    .about = Tax withheld, this payment included, and estimated tax.
line-required-during-year = Tax to be paid during the year
    .about = 90% of this year's tax, or last year's tax if less. After a high income, 110% of last year's.
line-short-during-year = Too little paid during the year
    .about = The IRS charges for it, much like interest. More withholding before the year ends makes up for it.
line-curing-percent = Form W-4R election that makes up for it
    .about = What is withheld counts as paid evenly over the year, whenever it is withheld.

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

# The household's state return.
line-state-withholding-rate = State withholding rate
line-state-basis = Contributions that your state alone has taxed
line-state-gross-income = Income your state counts
    .about = All income but Social Security, before adjustments.
line-state-start = Income the state return starts from
line-state-own-basis = Already taxed by your state
    .about = This part of the withdrawal is contributions that your state taxed when they were made.
line-state-exclusion = Retirement income your state leaves untaxed
line-state-exclusion-of-payment = Of this withdrawal, left untaxed by your state
line-state-agi = State adjusted gross income
line-state-deduction = State deductions and exemptions
line-state-taxable-income = State taxable income
line-state-schedule-tax = State tax by its rates
line-state-addon = Added to the state tax by income
line-state-recapture = Benefit of lower state rates taken back
line-state-surcharge = State surcharge on high income
line-state-credit = State credit
line-state-refundable-credit = State credit that can be paid out
line-state-tax = State income tax of the year
line-local-rate = Local tax rate
line-local-tax = Local income tax of the year
line-local-tax-on-payment = Local income tax on the withdrawal
line-state-tax-with = State tax with the withdrawal
line-state-tax-without = State tax without the withdrawal
line-state-income-tax = State income tax on the withdrawal
    .about = The year's state tax with the withdrawal less the tax without it, local tax included.
line-state-additional-tax = State additional tax on early withdrawals
    .about = Some states add their own tax where the federal 10% applies.
