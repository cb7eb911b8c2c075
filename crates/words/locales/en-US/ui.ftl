### The page: labels, buttons, headings

## Around everything
ui-brand = In-Service
ui-line = Taking money out of a 401(k) while you still work
ui-skip = Skip to the answer
ui-rules = Rules for { $year }, checked { $date }
ui-rules-estimate = Estimates for { $year } by the figures of { $figures }, checked { $date }
ui-rules-unknown = Rules for 2025 and 2026
ui-private = Nothing you type leaves this page.
ui-wrong-answers = What is often said, and wrong
ui-education = Education, not advice.

## The questions
form-title = Your answers
form-in-dollars = in dollars
form-in-percent = in percent
form-month = Month
form-day = Day
form-year = Year
form-not-a-date = { $field } must be a day of the calendar.
form-choose = Choose
form-not-known = Not sure
form-clear = Start over
form-conflict = Some answers do not go together:

form-need = What you need
form-amount-net-cash = Cash I need to keep
form-amount-gross = Amount out of the plan
form-amount-move = Amount to move
form-amount-convert = Amount to convert
form-everything = Everything that may leave
form-paid-on = Paid on
form-reason = What is it for?
form-reason-none = Nothing on this list
form-hardship-need = The need itself
form-hardship-need-hint = The bill, before any tax: a hardship may pay no more than it and the taxes it brings.
form-medical-hint = What you paid yourself, with no reimbursement.
form-emergency = It is an unexpected or urgent expense
form-emergency-hint = Up to $1,000 a year may then be free of the 10%.
form-emergency-used = Already taken this year
form-events = Has one of these happened?
form-events-hint = Each may open a way out, or spare the 10%.
form-events-rare = Rarer situations
form-events-none = None of these
form-events-unsaid = I prefer not to say
form-answer-for = Answer for this
form-answer-is-for = The answer is about this.
form-answer-for-about = The answer is about: { $route }.
form-answer-back = Back to what I asked before

happened-birth = A birth or adoption
    .hint = An adopted child counts if under 18 or unable to support itself, and not your spouse's own.
happened-disaster = A federally declared disaster
    .hint = Declared for the area of your main home. FEMA's page about it names both days.
happened-reservist = Active duty as a reservist
    .hint = Called up for more than 179 days, or with no end set.
happened-long-term-care = Long-term care insurance
    .hint = Premiums of certified insurance, for you or your spouse.
happened-disability = A disability
    .hint = The tax law's test is strict, and a physician's statement proves it. A plan's own test may be milder.
happened-terminal-illness = A terminal illness
    .hint = Certified by a physician, at the latest on the day of the payment.
happened-domestic-abuse = Abuse by a spouse or partner
    .hint = Your own word is enough; no proof is asked for. Nothing you write here leaves this page, and you may leave it out.
happened-levy = An IRS levy on the plan
    .hint = The IRS takes money from the account for a tax debt. A withdrawal you make yourself to pay it is not a levy.
happened-order = A divorce order (QDRO)
    .hint = A court order that the plan has accepted assigns part of the account to somebody else.
happened-enrollment = Undoing automatic enrollment
    .hint = Within 90 days of the first automatic deferral, where the plan offers it.
happened-dividend = A dividend on employer stock
    .hint = Paid to you in cash on shares in an employee stock ownership plan.
happened-refund = A refund of contributions above a limit
    .hint = The plan's letter about it names the limit, the excess and the earnings.
happened-duty = Active duty of more than 30 days
    .hint = In the uniformed services, while the job waits for you.
happened-owner = You own more than 5% of the employer
    .hint = Shares of close family count, too. Owners must be paid a minimum each year from 73 or 75, even while working.
happened-plan-ends = The plan is ending
    .hint = Without another plan taking its place.
happened-investment = The plan drops a lifetime-income investment
    .hint = It may then move to an IRA or another plan, within 90 days before.
happened-repaid = You paid part of it back, or will
    .hint = Into a plan or an IRA, in the years the law gives for it.

happened-missed = You missed a loan payment
    .hint = What is owed is taxed unless the payment is made up in the time that the plan gives.
happened-offset = The plan took a loan out of your account
    .hint = It counts as paid to you. The same amount may still go into an IRA or another plan.

form-you = You
form-birth-why = The 10% and much of the law turn on one day: the day you reach 59½.
form-59-half = You reach 59½ on { $date }.

form-money = Money in your plan
form-money-hint = Your statement or the plan's website splits the balance by source. Leave empty what you do not have.
form-add-source = Add another kind of money
form-remove = Remove
form-another = Add another
form-number = { $name } { $number }
form-source-more = More about this money
form-vested = Vested
form-roth-basis = Of it, your contributions
form-roth-first-year = First year of Roth contributions
form-post-1986 = Paid in after tax since 1987
form-pre-1987 = Paid in before 1987
form-held-two-years = In the plan for two years

form-plan = What your plan allows
form-plan-hint = The summary plan description says so, or the plan's helpline. “Not sure” is a full answer.
form-loan = Plan loan
form-loan-terms = Other terms of this loan
form-spousal-consent = Your spouse must consent to withdrawals

form-household = Your tax return
form-household-hint = What a payment costs depends on the rest of the year's income.
form-wages-hint = For the whole year, as box 1 of your W-2 will show.
form-children-hint = At the end of the year, for example 4, 9
form-topics = Also on your return
form-blindness = Blindness, dependents
form-adults-hint = Dependents of 19 or older.
form-medical-above = Medical expenses: what you gave for the payment's reason counts here, too.

topic-other-income = Income besides wages
topic-marketplace = Marketplace health insurance
    .hint = Both for the whole year, as line 33 of Form 1095-A shows them in columns B and C.
topic-medicare = On or near Medicare
    .hint = Nothing to fill in: ages say enough. From 63 on, this year's income sets the Medicare premiums of two years later.
topic-social-security = Social Security benefits
    .hint = Before any part of them is taxed, as box 5 of Form SSA-1099 shows.
topic-student-loan = Student loan interest
    .hint = As box 1 of Form 1098-E shows.
topic-ira = IRA contribution
    .hint = What you put into a traditional IRA for this year.
topic-worker = Tips, overtime, car loan
    .hint = Of overtime, only the extra pay above your usual rate.
topic-itemized = Itemized deductions
    .hint = As you pay them, before any cap or floor. They count where they are more than the standard deduction.
topic-savers = Retirement savings for the saver's credit
    .hint = What you put into your plan this year, pre-tax and Roth. The other years are the last two, and next year until you file: payments kept then, of you or your spouse, count against the credit.
topic-care = Child care or tuition
    .hint = Care that lets you work, for children under 13. Of the first four years of college, the tuition of one student.
topic-paid = Tax already paid this year
    .hint = Withheld means from wages and other income, for the whole year. Last year's Form 1040 has the other two.

form-payment = How it is paid
form-delivery = How it reaches you
form-from = Choose the money it is taken from
form-delivery-any = To a Roth IRA or inside the plan
form-delivery-each = To a traditional IRA, Roth money to a Roth IRA
form-delivery-parts = In several parts
form-sixty-day = Paid in cash, then part rolled over within 60 days
form-rolled-to = Rolled over
form-route-any = Whichever costs least
form-withholding = Federal withholding
form-state-hint = Where you live all year. Moving during the year, or living in two states, is not covered.
form-state-withholding = State withholding
form-withholding-hint = Empty means what the law withholds unless you choose otherwise on Form W-4R.

## Examples
examples-title = Start from an example
examples-need = Money for a need
examples-happened = After something has happened
examples-age = By age, time or kind of money
examples-moved = Moved, not spent
examples-loaded = The form now holds the example “{ $title }”.
examples-cleared = The form is empty again.
examples-rest = It also says, without a field here:
examples-rest-unread = { $count ->
    [one] one detail that these rules do not use yet
   *[other] { $count } details that these rules do not use yet
}
examples-rest-drop = Leave that out
examples-back = Bring back what I had written

## The answer
answer-before-eyebrow = For people who still work for the employer of the plan
answer-before = What would it cost to take your own money out?
answer-before-about = Which way out is open, what is withheld, what is settled in April and what you keep, with the law beside every number.
answer-eyebrow = { $route } · { $sources }
answer-eyebrow-none = What the law and your plan say
answer-keeps = { $gross } leaves your plan, and after all taxes you keep { $kept } of it.
answer-pays = { $gross } leaves your plan, and { $cash } reaches you at once.
answer-leaves = { $gross } leaves your plan.
answer-moves-all-owes = All of { $gross } is rolled over, and { $april } of tax on it is due in April.
answer-moves-all = All of { $gross } is rolled over; none of it reaches your bank.
answer-moves = { $gross } leaves your plan, and { $moved } of it is rolled over.
answer-moves-and-keeps = { $gross } leaves your plan, { $moved } of it is rolled over, and after all taxes you keep { $kept }.
answer-paused = { $count ->
    [one] Paused: fix one answer.
   *[other] Paused: fix { $count } answers.
}
answer-fix = { $count ->
    [one] One answer cannot be read.
   *[other] { $count } answers cannot be read.
}
answer-paused-show = Show me

needed-first = { $count ->
    [one] One answer is still needed:
   *[other] These answers are still needed:
}
needed-more = { $count ->
    [one] For the whole cost, one answer more:
   *[other] For the whole cost, a few answers more:
}
needed-amount = How much you need
needed-paid-on = The day of payment
needed-birth-date = Your date of birth
needed-money = One balance
needed-filing-status = Your filing status
needed-wages = Your wages

four-cash = Cash now
four-april = Settled in April
four-kept = What you keep
four-cost = Cost per $1,000 kept
four-owed = owed
four-back = back
four-of = of { $gross }
four-withheld = after { $amount } ({ $percent }) withheld
four-nothing-withheld = nothing is withheld
four-april-by = by { $date }
four-cost-note = all tax on the payment
four-with-return = with your tax return
four-beside = beside { $moved } rolled over
four-estimate = estimate
four-needs-return = needs your tax return
four-needs-more = needs more about this money
four-none = none
four-cost-none = nothing kept to measure it by
four-waiting = not known yet

pocket-keep = You keep { $kept }
pocket-owed = { $cash } now, { $april } owed in April, { $cost } per $1,000 kept
pocket-back = { $cash } now, { $april } back in April, { $cost } per $1,000 kept
pocket-see = See the answer

status-verdict = { $headline }.
status-owed = { $headline }. You keep { $kept }, with { $april } owed in April.
status-back = { $headline }. You keep { $kept }, with { $april } coming back in April.

fall-title = Where the { $gross } goes
fall-as-table = Show as table
fall-table = The same numbers as a table
fall-key-now = Solid: now, out of the payment
fall-key-april = Striped: in April, with your tax return
fall-income-tax = Federal income tax
fall-gain = +{ $amount }
fall-state = State tax

# The state's part of the answer.
state-title = Your state: { $state }
state-exclusion = Does its exclusion for retirement income reach this?
state-figures = Its figures: { $status }; confidence: { $confidence }.
fall-column-what = Part
fall-column-amount = Amount
fall-column-now = Now
fall-column-april = In April

sets-off-title = What this payment sets off
sets-off-about = Each is what the payment alone changes.
sets-off-never = Social Security and Medicare tax on wages stay as they are: a payment from the plan is no wage.
sets-off-medicare = Higher Medicare premiums in { $year }
    .about = For that whole year, on top of the cost above. This year's table stands in for the later one.
lost-dependent-care-credit = A smaller share of the care counts as income rises.
lost-education-credits = The credit shrinks as income rises above a limit.
lost-savers-credit = The payment counts against what you saved, and the credit shrinks as income rises.
lost-elderly-credit = The credit shrinks as income rises above a limit.
lost-child-credits = The credit shrinks as income rises above a limit.
gain-dependent-care-credit = More child and dependent care credit used
gain-education-credits = More education credit used
gain-savers-credit = More saver's credit used
gain-elderly-credit = More credit for the elderly used
gain-child-credits = More credit for children and other dependents used
gain-credit-about = A credit cannot exceed the tax it stands against. The payment brings more tax, so more of it counts.
gain-alternative-minimum-tax = Less alternative minimum tax
    .about = It is only what a second way to work out the tax adds. The payment narrows that gap.
gain-premium-tax-credit = More premium tax credit
    .about = The credit begins at the poverty line, and the payment lifts income towards it or above.

harbor-title = Is enough paid during the year?
harbor-enough = Yes. The IRS charges nothing for paying the rest with the return.
harbor-small = Yes. What is left for the return is too small for the IRS to charge for it.
harbor-short = Not yet: { $short } too little is paid, and the IRS charges for that, much like interest.
harbor-cured = With { $percent } withheld from this payment on Form W-4R by December 31, { $year }, nothing is charged. Less of it then reaches you at once.
harbor-not-cured = Withholding from this payment cannot make up for it. More withholding from wages by December 31, { $year }, can.

routes-title = Every way out, source by source
routes-column-route = Way out
routes-column-from = From
routes-column-law = The law
routes-column-plan = Your plan
routes-column-so = So
routes-reasons = Reasons
routes-law-yes = allows it
routes-law-no = does not
routes-law-unsettled = is not settled
routes-plan-yes = allows it
routes-plan-no = does not
routes-plan-unknown = not known
routes-none-open = No way out is open today. What would open one stands below.
routes-shut = { $count ->
    [one] One way out is shut on your answers
   *[other] { $count } ways out are shut on your answers
}
routes-most = up to { $amount }
routes-most-between = between { $from } and { $to }

ten-title = Does the 10% apply?
ten-about = A right to be paid is no exception to the 10%. Each exception stands on its own.
ten-reaches-nothing = No. It reaches only income from a plan, and this payment brings none that it reaches.
ten-spared = spared
ten-number = spared, exception { $number } on Form 5329
ten-not-counted = What you named that does not count here:

dates-title = Dates
questions-title = Ask your plan
questions-about = Only what nobody has said yet, and what can change this answer.
questions-copy = Copy the questions
questions-copied = Copied
notes-title = Good to know
refused-title = Exceptions that do not help while you work there
limits-title = What these numbers leave out

paper-title = What the plan will report
paper-about = Boxes of Form 1099-R, as these rules expect them.
paper-form = Form 1099-R
paper-year = { $year }, a likeness, not for filing
paper-box-1 = Gross distribution
paper-box-2a = Taxable amount
paper-box-4 = Federal income tax withheld
paper-box-5 = Contributions already taxed
paper-box-7 = Distribution code
paper-box-10 = Roth rollover within the plan, within 5 years
paper-box-11 = First year of Roth contributions
paper-confirm = confirm
paper-not-known = not known

own-forms-title = Your own forms
own-forms-about = What this payment alone adds to each line, in dollars and cents. Likenesses, not for filing.
own-forms-covering = With { $percent } written on line 2 of Form W-4R, nothing of this payment's federal tax is left for April.
papers-title = Paperwork
papers-you = From you
papers-plan = From the plan

## Before there is an answer: the facts of index.html again
essentials-title = The essentials
essential-plan = The law opens a door; your plan decides whether to use it.
    .about = While you still work there, money may leave only by a way that the law allows for it and your plan has adopted. A plan that is silent means no.
essential-hardship = A hardship lets you take money. It does not spare the tax.
    .about = A right to be paid and an exception to the 10% additional tax are two different things. A hardship withdrawal before 59½ is income and bears the 10%, unless an exception of its own fits.
essential-withheld = What is withheld is not what you owe.
    .about = From money that could have been rolled over, 20% of the taxable part is withheld. From a hardship or emergency payment it is 10%, unless you choose otherwise. The rest, with the 10% additional tax, is settled on your return in April.
essential-half = 59½ is a date, not a year.
    .about = From the day you are 59 years and six months old, the 10% no longer applies. From that day a plan may also pay out your own savings while you work.
essential-emergency = Up to $1,000 a year for an emergency.
    .about = If your plan offers it, an unforeseeable or immediate expense may be met with up to $1,000 in a calendar year. It does not bear the 10%, and it may be repaid within three years.
essential-sixty = Sixty days to put it back.
    .about = Most other payments can be rolled over within sixty days. Paid straight to an IRA or another plan, nothing is withheld. A hardship payment can never be rolled over.

## The reasons behind a number
why-ask = Why?
why-close = Close
why-crumbs = The way to this number
why-from = It follows from
why-checked = It is checked by
why-column-name = Number
why-column-how = How
why-column-value = Value
why-column-law = Law
why-sum = From { $count } numbers of its own
