### Ways out of the plan while working, and whether they are open

route-age-59-5 = Withdrawal from age 59½
    .about = From the day you reach 59½, a plan may pay you any vested money while you still work there.
route-hardship = Hardship withdrawal
    .about = For an immediate and heavy financial need, up to the need and the taxes the withdrawal brings.
route-emergency = Emergency expense withdrawal
    .about = Once a calendar year, up to $1,000 of what you have vested above $1,000, for an urgent personal or family expense.
route-stated-age = Withdrawal at an age the plan names
    .about = At an age the plan names, even below 59½, for regular employer money, after-tax money and rolled-in money.
route-two-year = Withdrawal of money held for two years
    .about = A plan may pay regular employer, after-tax and rolled-in money that has been in it for two years.
route-five-year-participation = Withdrawal after five years in the plan
    .about = After 60 months in the plan, it may pay regular employer, after-tax and rolled-in money.
route-rollover-any-time = Withdrawal of rolled-in money
    .about = Money you rolled in from another plan or an IRA can be paid at any time, if the plan says so.
route-after-tax-any-time = Withdrawal of after-tax money
    .about = After-tax savings and their earnings can be paid at any time, if the plan says so.
route-disability = Withdrawal on disability
    .about = Any vested money, once you cannot do any substantial work for a long or indefinite time.
route-domestic-abuse = Withdrawal after domestic abuse
    .about = Within a year of abuse by a spouse or partner. Up to half of what is vested, and at most an amount set for the year. Your word is enough.
route-terminal-illness = Withdrawal on terminal illness
    .about = A certified terminal illness spares the 10% on a payment that another way allows.
route-birth-adoption = Withdrawal for a birth or adoption
    .about = Within a year of the birth or adoption, up to $5,000 a child for each parent.
route-disaster = Withdrawal after a federal disaster
    .about = Up to $22,000 for a federally declared disaster that cost you money where you live, with three years for the tax.
route-reservist = Withdrawal for a reservist on duty
    .about = Your own savings, while you are called to active duty for more than 179 days.
route-ltc-premium = Withdrawal for long-term care insurance
    .about = From December 30, 2025, premiums of certified insurance, up to a yearly limit and a tenth of what is vested.

permitted-yes = Yes
permitted-no = No
permitted-ask = Ask your plan

law-says-yes = The law allows it
law-says-no = The law does not allow it
law-says-unsettled = The law is not settled

plan-says-yes = Your plan allows it
plan-says-no = Your plan does not allow it
plan-says-unknown = Your plan's rule is not known

nearest-date = This could open on { $date }.
nearest-date-unknown = This could open on a later date.
nearest-event = This could open if your situation changes.
nearest-plan-rule = This could open only if your plan's rules allow it.
nearest-never = This does not open while you work there.

answer-yes = Yes
answer-no = No
answer-unknown = Not sure

verdict-not-allowed = Not possible now, on your answers
    .about = No way out of the plan is open for this money today. The reasons stand beside each way.
verdict-cannot-tell = Cannot tell yet: an answer is missing
    .about = The answer depends on a fact about you that has not been given.
verdict-plan-decides = The law allows it; your plan decides
    .about = The law lets a plan pay this. Only your plan can say whether it does.
verdict-cheaper-exists = Allowed, but another way costs less
    .about = The withdrawal is open to you. Another way to the same cash costs less on your numbers.
verdict-allowed = Allowed on your answers
    .about = The law allows this withdrawal and, on your answers, so does your plan.
