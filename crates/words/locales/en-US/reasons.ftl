### Why a way out is open or closed

reason-law-allows = The law lets a plan pay this money this way.
reason-law-forbids = The law never lets a plan pay this money this way.
reason-not-applicable = This way out is not about this kind of money.
reason-law-unsettled = No authority settles this; confirm with your plan.
reason-origin-unknown = It depends on what this money was before it moved here, which is not known.
reason-reached-59-5 = You reached 59½ on { $date }.
reason-before-59-5 = You reach 59½ on { $date }.
reason-hardship-need = A need on the law's hardship list is given: { $need }.
reason-hardship-need-plain = A need on the law's hardship list is given.
reason-hardship-need-not-listed = Your need is not on the law's list; only a plan that weighs all the facts can pay it.
reason-no-hardship = No hardship was named.
reason-other-distribution-first = Another withdrawal is open and comes first: { $route }.
reason-emergency-open = An emergency expense can be paid, up to { $amount } this year.
reason-no-emergency = No emergency expense was named.
reason-emergency-used-this-year = You already took an emergency withdrawal this calendar year; the law allows one.
reason-emergency-blocked = An earlier emergency withdrawal, not made up, closes this in your plan until the end of { $year }.
reason-emergency-history-unknown = Whether contributions since make up for an earlier emergency withdrawal is not known.
reason-emergency-account-too-small = { $amount } is vested in the plan. Only what is vested above $1,000 can be paid.
reason-no-right-of-its-own = The illness spares the 10% on a payment that another way allows. It opens no way of its own.
reason-event-missing = You did not name { $event }.
reason-event-unqualified = On your answers, the law does not count { $event } here.
reason-event-open = The law counts { $event } on this day.
reason-event-open-up-to = Up to { $amount } counts for { $event }.
reason-event-not-yet = A payment for { $event } counts from { $date } on.
reason-event-over = A payment for { $event } counted until { $date }.
reason-event-limit-used = Nothing is left of the limit for { $event }.
reason-event-by-plan = Your plan decides by its own definition of { $event }. The 10% is spared only if the tax law counts it, too.
reason-event-unknown = Whether the law counts { $event } is not known.
reason-stated-age-reached = You reached the age your plan names on { $date }.
reason-before-stated-age = You reach the age your plan names on { $date }.
reason-stated-age-unknown = Whether your plan names an age, and which, is not known.
reason-seasoned = { $amount } of this money has been in the plan for two years.
reason-nothing-seasoned = None of this money has been in the plan for two years.
reason-seasoned-unknown = How much of this money has been in the plan for two years is not known.
reason-five-years-reached = You completed 60 months in the plan on { $date }.
reason-before-five-years = You complete 60 months in the plan on { $date }.
reason-participation-start-unknown = The day you joined the plan is not known.
reason-required-minimum-paid = This year's required minimum is paid already.
reason-required-minimum-due = Required minimums have begun: { $amount } for this year.
reason-required-minimum-later = Required minimums begin with the year { $year }.
reason-required-minimum-unknown = Required minimums have begun. How much is due depends on last year’s closing balance, which is not known.
reason-required-minimum-owners-only = Only owners of more than 5% of the employer must be paid while they still work.
reason-law-requires = The law requires the plan to pay this.
reason-plan-allows = Your plan allows it.
reason-plan-refuses = Your plan does not allow it.
reason-plan-unknown = Whether your plan allows it is not known; a plan may say no.
reason-nothing-vested = None of this { $amount } is vested yet.
reason-vesting-unknown = How much of this money is vested is not known.
reason-spousal-consent = Your spouse must consent in writing before this is paid.

## An event that is not what the law asks for
unqualified-disaster = You said that the disaster cost you nothing; the law asks for a loss.
unqualified-domestic-abuse = Your plan needs a spouse's consent to pay, and such plans cannot pay this way.
unqualified-reservist = The law asks for an order after September 11, 2001, for more than 179 days or without an end.

## Where the law forbids, said for the kind of money
forbids-time = Your pre-tax and Roth savings, and employer money under the same limits, cannot be paid merely because time has passed.
forbids-stated-age = Your pre-tax and Roth savings, and employer money under the same limits, cannot be paid at an age below 59½.
forbids-reservist = Only your own pre-tax and Roth savings are paid to reservists.
forbids-stated-event = Your pre-tax and Roth savings, and employer money under the same limits, cannot be paid on an event that only the plan names.
forbids-enrollment = Matching money on deferrals given back is forfeited, not paid.
forbids-emergency-savings = Emergency savings can only be withdrawn.
forbids-origin = This money keeps the limits of where it came from, and they do not allow this.
forbids-pension = Pension money in the plan is not paid this way while you work there.

## Where a date, an amount or a name was not given
some-day = a day not known
some-amount = an amount not known
some-year = a year not known
some-route = another way out
some-source = this money
some-event = an event you named
