### Beside the payment: loans from the plan, and an employer's Roth contribution

employer-roth = Your employer's Roth contribution

loan-limit = What you may borrow from the plan
loan-new = The loan
loan-missed = If the missed payment is not made up
loan-offset = If the plan takes the loan out of the account

loan-between = between { $from } and { $to }
loan-not-known = not known
loan-reading-single = Most of it, counting the most owed at one time
loan-reading-sum = Most of it, adding the most owed on each loan
loan-installments = { $count ->
    [one] The one payment
   *[other] Each of { $count } payments
}
loan-first = { $count ->
    [one] Without counting the old loan again: the first payment
   *[other] Without counting the old loan again: each of the first { $count } payments
}
loan-later = { $count ->
    [one] Then one payment of
   *[other] Then each of { $count } payments
}
loan-qualified = Longer time to roll over
loan-code = Code on Form 1099-R
