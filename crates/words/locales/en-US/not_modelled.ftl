### What the rules do not cover yet

# The gap and its direction, joined: "State income tax is not counted yet, so the true cost may be higher."
not-modelled-sentence = { $gap }, { $errs }.
errs-high = so the true cost may be lower
errs-low = so the true cost may be higher
errs-either = so the true cost may be higher or lower

not-modelled-state-tax = State income tax and any state additional tax are not counted, because no state is given
not-modelled-local-tax = Your place may have an income tax of its own, and its rate is not given
not-modelled-state-projected = Some of your state's figures for the year are not published yet and are projected
not-modelled-state-dependents = What your state gives for children and other dependents is not counted
not-modelled-state-itemizing = Your state's own itemized deductions are not counted; its standard deduction is
not-modelled-state-tax-deducted = The state tax on this withdrawal is not deducted on your federal return
not-modelled-state-social-security = What your state leaves untaxed of Social Security benefits is not counted
not-modelled-state-own-basis = Contributions that your state has already taxed are not given, and none are counted
not-modelled-state-low-income-tables = Your state's tables for low incomes are not used
not-modelled-state-separate-on-one-return = In your state, spouses may compute their tax apart on one return; here they do not
not-modelled-state-small-credit = A small credit of your state is not counted
not-modelled-state-no-tax-status = The income below which your state takes no tax is not counted
not-modelled-state-minimum-tax = Your state's own minimum tax is not counted
not-modelled-state-kicker = What your state pays back of a surplus is not counted
not-modelled-options = Other ways to the money, such as a plan loan or savings, are not compared yet
not-modelled-net-cash-by-bisection = The amount to withdraw was found by search on the taxes counted so far
not-modelled-outlook = What the withdrawal does to your retirement is not shown yet
not-modelled-unknowns = Unknown amounts are not yet shown as a range
not-modelled-later-years = The tax of the two later years over which a disaster withdrawal is spread is not counted
not-modelled-earlier-year = The tax of the earlier year in which too much was deferred is not counted
not-modelled-plan-premium = The premium of your own marketplace plan is not asked for; with a plan cheaper than the benchmark, less of the credit is at stake
not-modelled-separate-return = For a separate return it is assumed that you lived apart all year and that your spouse does not itemize
not-modelled-tax-year = The tax figures of that year are not loaded
not-modelled-carried-forward = Figures and rules of a later year are not known yet; the last known stand in
not-modelled-employer-stock = What the plan paid for the employer stock is not known, so its whole value is taken as income
not-modelled-required-minimum = The yearly minimum of an owner of more than 5% is not known without last year's closing balances
