### What the rules do not cover yet

# The gap and its direction, joined: "State income tax is not counted yet, so the true cost may be higher."
not-modelled-sentence = { $gap }, { $errs }.
errs-high = so the true cost may be lower
errs-low = so the true cost may be higher
errs-either = so the true cost may be higher or lower

not-modelled-state-tax = State income tax and any state additional tax are not counted yet
not-modelled-options = Other ways to the money, such as a plan loan or savings, are not compared yet
not-modelled-net-cash-by-bisection = The amount to withdraw was found by search on the taxes counted so far
not-modelled-outlook = What the withdrawal does to your retirement is not shown yet
not-modelled-unknowns = Unknown amounts are not yet shown as a range
not-modelled-other-routes = Some other ways out of the plan are not checked yet
not-modelled-event = The rules for { $event } are not applied yet
not-modelled-child-credits = Credits for children and dependents are not counted yet
not-modelled-earned-income-credit = The earned income credit is not counted yet
not-modelled-social-security = The part of Social Security benefits that becomes taxable is not counted yet
not-modelled-preferential-rates = The lower rates on long-term gains and qualified dividends are not applied yet
not-modelled-net-investment-income-tax = The net investment income tax is not counted yet
not-modelled-alternative-minimum-tax = The alternative minimum tax is not counted yet
not-modelled-itemized-deductions = Itemized deductions are not counted yet
not-modelled-schedule-1-a = The senior deduction and the deductions for tips, overtime and car loans are not counted yet
not-modelled-adjustment-phase-outs = Limits by income on IRA and student-loan deductions are not applied yet
not-modelled-premium-tax-credit = The premium tax credit for marketplace insurance is not counted yet
not-modelled-savers-credit = The saver's credit is not counted yet
not-modelled-other-credits = Credits for dependent care and education are not counted yet
not-modelled-capital-loss = Capital losses above gains are not counted yet
not-modelled-tax-year = The tax figures of that year are not loaded
not-modelled-recapture = The 10% on money converted to Roth inside the plan within the last five years is not counted yet
not-modelled-employer-stock = The gain in employer stock is not set apart yet
not-modelled-required-minimum = The yearly minimum that an owner of more than 5% must take is not carved out yet
