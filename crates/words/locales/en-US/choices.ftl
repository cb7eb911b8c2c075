### Words for the answers a person can choose

filing-single = Single
filing-married-joint = Married, filing jointly
filing-married-separate = Married, filing separately
filing-head-of-household = Head of household
filing-qualifying-surviving-spouse = Qualifying surviving spouse

goal-net-cash = Cash I keep after taxes
    .about = Finds the smallest withdrawal that leaves you this much after all taxes.
goal-gross = An amount out of the plan
    .about = This much leaves the plan, before taxes and withholding.
goal-move = Move it without taking cash
    .about = Rolls money over to an IRA or another plan.
goal-convert = Convert it to Roth
    .about = Moves pre-tax money to Roth and counts it as income now.
goal-explore = See what is possible
    .about = Shows which ways out are open, without an amount.

delivery-cash = Paid to you in cash
delivery-direct-rollover-traditional = Direct rollover to a traditional IRA
delivery-direct-rollover-roth = Direct rollover to a Roth IRA
delivery-direct-rollover-plan = Direct rollover to another plan
delivery-in-plan-roth = Converted to Roth inside the plan
delivery-in-kind = Paid in shares of your employer

sixty-day-traditional-ira = To a traditional IRA
sixty-day-roth-ira = To a Roth IRA
sixty-day-plan = To another plan

payee-spouse = Your spouse
payee-former-spouse = Your former spouse
payee-child = Your child or another dependent

corrective-excess-deferral = The yearly limit on your own deferrals
corrective-adp-acp = The plan's test for highly paid employees
corrective-annual-addition = The yearly limit on all contributions

vesting-cliff-3 = All after three years
vesting-graded-2-6 = 20% each year from the second to the sixth
vesting-qaca-2 = All after two years

cure-none = None
cure-one-month = One month
cure-two-months = Two months
cure-three-months = Three months
cure-quarter-end = Until the end of the next quarter

offset-severance = The job ends
offset-plan-termination = The plan ends
offset-other = For another reason

often-yearly = Once a year
often-half-yearly = Twice a year
often-quarterly = Every quarter
often-monthly = Every month
often-biweekly = Every two weeks
often-weekly = Every week

carry-forward = Goes to later years
carry-back = Goes back to earlier years
