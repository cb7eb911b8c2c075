### Dates to keep

deadline-sixty-day = Last day to roll over
    .about = Cash from the plan can be rolled over until day 60. The day you receive it is day 0.
deadline-form-1099r = Form 1099-R is due to you
    .about = By this day the plan sends you the form that reports the payment.
deadline-return-due = Tax return is due
    .about = The tax on the payment is settled with your return for that year.
deadline-repay = Last day to repay
    .about = A withdrawal for this reason can be repaid within three years, starting the day after you receive it.
deadline-amended-return = Last day to amend that return
    .about = What you pay back after the return was due changes that return. Tax can be claimed back for three years.
deadline-date-59-5 = You reach 59½
    .about = The 10% additional tax does not apply to money paid on or after this day.
deadline-loan-cure = Last day to make up the loan payment
    .about = After this day the whole loan is taxed as a withdrawal.
deadline-loan-roll-over = Last day to roll over the loan
    .about = Other money put into an IRA or a plan by this day keeps the loan from being income.
deadline-loan-roll-over-extended = The same, with an extension
    .about = The later day applies with an extension of the return, or if the return was filed in time.
