### How a number follows from others

value-estimate = { $value }, an estimate

op-input = your answer
op-figure = a figure of the tax year
op-statute = fixed by law
op-zero = nothing given
op-solved = found by search
op-attributed = the share of this rule in
op-plus = plus
op-minus = less
op-less-floor-zero = less, but not below zero
op-smaller = the smaller of
op-larger = the larger of
op-times = { $rate } of
op-times-rate = at the rate of
op-share = in the proportion of
op-schedule = tax by the rate schedule
op-only-if = counted only if
op-plus-months = { $count ->
    [one] one month after
   *[other] { $count } months after
}
op-plus-days = { $count ->
    [one] one day after
   *[other] { $count } days after
}
op-days-before = { $count ->
    [one] one day before
   *[other] { $count } days before
}
op-next-business-day = or the next business day
op-january-after = January 31 of the next year
op-april-after = April 15 of the next year
op-on-or-after = on or after
op-at-least = at least
op-same = the same as
op-twelve-months = in each of twelve months
op-whole-percent = as the least whole percentage of
op-per-step-down = for each full step of
op-per-step-up = for each step, or part of one, of
op-applicable-share = the share of income by the table, for
op-row = by the table, for
op-row-above = by the table, for more than
op-level-payment = as level payments at
op-compounded = with interest at
op-payments-compounded = as payments with interest at
op-periods-after = and so many payment periods later:
op-periods-between = whole payment periods until
op-days-between = days until
op-next-quarter-end = the end of the next calendar quarter

step-input = Your answer: { $field }
step-input-plain = Your answer
step-figure = A figure of the tax year
step-figure-from = A figure of the tax year, from { $publication }
step-statute = Fixed by law
step-zero = Zero, because nothing was given
step-solved = Found by search; the lines that check it stand below
step-attributed = The share of this rule in { $c }, from the payment's first dollar to its last, while { $a } became { $b }
step-plus = { $a } plus { $b }
step-minus = { $a } less { $b }
step-less-floor-zero = { $a } less { $b }, but not below zero
step-smaller = The smaller of { $a } and { $b }
step-larger = The larger of { $a } and { $b }
step-times = { $rate } of { $a }
step-times-rate = { $a } at the rate of { $b }
step-share = { $a } times { $b } over { $c }
step-schedule = The tax on { $a } by the rate schedule
step-only-if = { $b } if this holds, else zero: { $a }
step-plus-months = { $count ->
    [one] One month after { $a }
   *[other] { $count } months after { $a }
}
step-plus-years = { $years } years and { $months ->
    [one] one month
   *[other] { $months } months
} after { $a }
step-plus-days = { $count ->
    [one] One day after { $a }
   *[other] { $count } days after { $a }
}
step-days-before = { $count ->
    [one] One day before { $a }
   *[other] { $count } days before { $a }
}
step-next-business-day = { $a }, or the next business day
step-january-after = January 31 of the year after { $a }
step-april-after = April 15 of the year after { $a }
step-on-or-after = Whether { $a } is on or after { $b }
step-at-least = Whether { $a } is at least { $b }
step-twelve-months = { $a } in each of twelve months
step-whole-percent = The least whole percentage of { $b } that reaches { $a }
step-same = The same amount: { $a }
step-per-step-down = { $c } for each full { $b } of { $a }
step-per-step-up = { $c } for each { $b }, or part of it, of { $a }
step-applicable-share = The table's share for { $a }, measured against { $b }
step-row = What the state's table gives for { $a }
step-level-payment = The level payment that repays { $a } with interest of { $b } a year; how many: { $c }
step-compounded = { $a } with interest at { $b } a year for { $c } periods
step-payments-compounded = { $c } payments of { $a } with interest at { $b } a year
step-periods-after = { $b } payment periods after { $a }
step-periods-between = Whole payment periods from { $a } to { $b }
step-days-between = Days from { $a } to { $b }
step-next-quarter-end = The end of the calendar quarter after that of { $a }
step-unnamed = A step on the way

# A number and its name in a step: "Gross ($1,900.00)".
step-operand = { $name } ({ $value })
