### The page: labels, buttons, headings

## Around everything
ui-brand = In-Service
ui-line = Taking money out of a 401(k) while you still work
ui-skip = Skip to the answer
ui-rules = Rules for { $year }, checked { $date }
ui-rules-unknown = Rules for 2025 and 2026
ui-private = Nothing you type leaves this page.
ui-education = Education, not advice.

## The questions
form-title = Your answers
form-in-dollars = , in dollars
form-in-percent = , in percent
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
form-hardship-need-hint = The bill, before any tax. If you leave it empty, it is not checked.
form-medical-hint = What you paid yourself, with no reimbursement.
form-emergency = It is an unexpected or urgent expense
form-emergency-hint = Up to $1,000 a year may then be free of the 10%.
form-emergency-used = Already taken this year

form-you = You
form-birth-why = The 10% and much of the law turn on one day: the day you reach 59½.
form-59-half = You reach 59½ on { $date }.

form-money = Money in your plan
form-money-hint = Your statement or the plan's website splits the balance by source. Leave empty what you do not have.
form-add-source = Add another kind of money
form-remove = Remove
form-remove-source = Remove: { $source }
form-vested = Vested
form-roth-basis = Of it, your contributions
form-roth-first-year = First year of Roth contributions
form-post-1986 = Paid in after tax since 1987
form-pre-1987 = Paid in before 1987
form-held-two-years = In the plan for two years

form-plan = What your plan allows
form-plan-hint = The summary plan description says so, or the plan's helpline. “Not sure” is a full answer.
form-spousal-consent = Your spouse must consent to withdrawals

form-household = Your tax return
form-household-hint = What a payment costs depends on the rest of the year's income.
form-wages-hint = For the whole year, as box 1 of your W-2 will show.
form-household-more = Children, spouse, other income
form-children-hint = At the end of the year, for example 4, 9

form-payment = How it is paid
form-delivery = How it reaches you
form-sixty-day = Paid in cash, then part rolled over within 60 days
form-rolled-to = Rolled over
form-route-any = Whichever costs least
form-withholding = Federal withholding
form-state-withholding = State withholding
form-withholding-hint = Empty means what the law withholds unless you choose otherwise on Form W-4R.

## Examples
examples-title = Start from an example
examples-loaded = The form now holds the example “{ $title }”.
examples-cleared = The form is empty again.
examples-rest = It also says, without a field here:
examples-rest-drop = Leave that out
examples-back = Bring back what I had written
