### Cliffs of the tax near the payment

threshold-ahead = { $distance } more income from this payment would cost { $jump } at once: { $rule }.
threshold-behind = { $distance } less income from this payment would spare { $jump }: { $rule }.
threshold-medicare = { $distance } more income this year would raise Medicare premiums two years later by { $jump } for the year.
