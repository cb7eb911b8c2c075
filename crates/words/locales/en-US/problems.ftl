### What is wrong with an answer, and what is allowed

problem-not-json = This is not valid JSON.
problem-unknown-key = { $field } is not a known key. Known here: { $allowed }.
problem-unknown-key-plain = { $field } is not a known key.
problem-missing = { $field }: an answer is needed.
problem-wrong-kind = { $field } must be { $allowed }.
problem-not-listed = { $field } must be one of these: { $allowed }.
problem-not-a-date = { $field } must be a day of the calendar, written like 2026-12-01.
problem-not-money = { $field } must be an amount in dollars, such as 1900 or 1900.50.
problem-too-fine = { $field } must not be finer than { $allowed }.
problem-out-of-range = { $field } must be { $allowed }.
problem-not-employed = This calculator is for people who still work for the employer of the plan.
problem-year-not-loaded = { $field }: the rules of that year are not loaded. Allowed: { $allowed }.
problem-contradiction = { $field } must agree with another answer: { $allowed }.
problem-more-than-available = { $field } must be { $allowed } or less; no more is available.
problem-below-minimum-withholding = { $field } must be { $allowed } or more; the law withholds that much from this payment.
problem-not-rollable = { $field } must be cash; this payment cannot be rolled over.
problem-required-minimum-first = This year's required minimum is paid first and cannot be rolled over. What can be rolled over is { $allowed }.
problem-after-sixty-days = { $field } must be { $allowed } or earlier; the 60 days end then.
problem-roth-to-traditional = { $field }: Roth money cannot go to a traditional IRA. A Roth IRA or another plan's Roth account can take it.
problem-impossible = { $field } does not go together with another answer: { $allowed }.
problem-impossible-but = { $field } must be { $allowed } to go together with your other answers.
problem-not-covered = { $field } must be { $allowed }; nothing else is covered here.
problem-impossible-plain = { $field } does not go together with another answer.
problem-nearest = { $problem } The nearest is { $nearest }.

allowed-anything = another value
allowed-date = a date, written like 2026-12-01
allowed-money = an amount in dollars, such as 1900 or 1900.50
allowed-percent = a percentage, such as 22 or 22.5
allowed-whole-number = a whole number
allowed-text = text
allowed-object = an object with keys
allowed-list = a list
allowed-between = between { $least } and { $most }
allowed-beside = { $field } ({ $value })
allowed-or = { $items } or { $last }
