### The states

state-al = Alabama
state-ak = Alaska
state-az = Arizona
state-ar = Arkansas
state-ca = California
state-co = Colorado
state-ct = Connecticut
state-de = Delaware
state-dc = District of Columbia
state-fl = Florida
state-ga = Georgia
state-hi = Hawaii
state-id = Idaho
state-il = Illinois
state-in = Indiana
state-ia = Iowa
state-ks = Kansas
state-ky = Kentucky
state-la = Louisiana
state-me = Maine
state-md = Maryland
state-ma = Massachusetts
state-mi = Michigan
state-mn = Minnesota
state-ms = Mississippi
state-mo = Missouri
state-mt = Montana
state-ne = Nebraska
state-nv = Nevada
state-nh = New Hampshire
state-nj = New Jersey
state-nm = New Mexico
state-ny = New York
state-nc = North Carolina
state-nd = North Dakota
state-oh = Ohio
state-ok = Oklahoma
state-or = Oregon
state-pa = Pennsylvania
state-ri = Rhode Island
state-sc = South Carolina
state-sd = South Dakota
state-tn = Tennessee
state-tx = Texas
state-ut = Utah
state-vt = Vermont
state-va = Virginia
state-wa = Washington
state-wv = West Virginia
state-wi = Wisconsin
state-wy = Wyoming

# Does the state's retirement exclusion reach this payment?
reached-yes = Yes
reached-no = No
reached-depends = It depends
exclusion-no-income-tax = Your state has no income tax on this money.
exclusion-no-exclusion = Your state taxes this money in full; it has no exclusion for it.
exclusion-no-retirement-needed = Your state leaves some or all of this money untaxed, whether or not you have retired.
exclusion-age = At your age, your state's exclusion for retirement income is not open.
exclusion-additional-tax-applies = Your state denies its exclusion where the federal 10% applies.
exclusion-income-too-high = With your income, nothing is left of your state's exclusion.
exclusion-wants-retirement = Your state's exclusion is for people who have retired, or for regular payments.
exclusion-cost-recovery = Your state taxes only what exceeds the contributions that it has already taxed.
exclusion-question-decides = Whether your state's exclusion reaches this money depends on a question.
exclusion-as-answered = Counted as you answered your state's question.

# What settles it.
state-question-retired-and-periodic = Is this one of regular payments for work before retirement?
state-question-paid-on-retirement = Is this paid because you have retired?
state-question-plan-counts-as-pension = Does your state count this plan as a pension?
state-question-employer-or-matched-money = Is this employer money, or your own contributions that were matched, paid once you could retire under the plan?
state-question-normal-retirement-payment = Does the plan count this as a normal retirement payment?
state-question-retired-under-the-plan = Have you reached retirement under the plan's own terms?

# How the state withholds.
state-withholding-mandatory = Must be withheld
state-withholding-mandatory-if-federal = Must be withheld wherever federal tax is
state-withholding-mandatory-if-early = Must be withheld from early payments
state-withholding-default-opt-out = Withheld unless you decline
state-withholding-voluntary = Withheld only if you ask and the plan offers it
state-withholding-none = Not available
state-withholding-of-payment = { $rate } of the taxable withdrawal
state-withholding-of-federal = { $rate } of the federal withholding

# How sure the figures are.
confidence-high = high
confidence-medium = medium
confidence-low = low
figures-published = published
figures-projected = partly projected
