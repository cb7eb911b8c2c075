### The 10% additional tax and its exceptions

exception-age-59-5 = Age 59½ or older
exception-disability = Disability
exception-levy = IRS levy on the plan
exception-medical = Medical expenses above 7.5% of adjusted gross income
exception-qdro = Payment to someone else under a divorce order (QDRO)
exception-reservist = Active duty as a reservist
exception-birth-or-adoption = Birth or adoption
exception-emergency = Emergency expense
exception-domestic-abuse = Domestic abuse by a spouse or partner
exception-terminal-illness = Terminal illness
exception-disaster = Federally declared disaster
exception-long-term-care = Long-term care insurance premiums
exception-plesa = Emergency savings account in the plan
exception-esop-dividend = Dividends on employer stock
exception-eaca = Undoing automatic enrollment
exception-separation-55 = Leaving the job at 55 or later
    .refused = It needs you to have left this employer in or after the year you reach 55.
exception-sepp = Substantially equal periodic payments
    .refused = From a 401(k), these payments must begin after you have left the employer.
exception-first-home = First home
    .refused = This exception is for IRAs only; a withdrawal from a 401(k) does not qualify.
exception-higher-education = College costs
    .refused = This exception is for IRAs only; a withdrawal from a 401(k) does not qualify.
exception-unemployed-health-insurance = Health insurance while unemployed
    .refused = This exception is for IRAs only, and for people receiving unemployment benefits.
exception-phased-retirement = Phased retirement
    .refused = This exception is for phased retirement of federal employees only, not for 401(k) plans.

# What would change if its need were met.
refused-from-year = Leaving counts for it from the year { $year } on.
refused-needs-separation = If you had left this employer before the payment, it would spare { $amount }.
refused-needs-ira = From an IRA, after a direct rollover, it would spare up to { $amount } if the money goes there for it.
refused-needs-other-plan = From a plan of that kind it would spare up to { $amount }.
