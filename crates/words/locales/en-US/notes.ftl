### What to know about the payment

note-withholding-is-prepayment = What is withheld is a prepayment of your tax for the year, not the tax itself.
note-additional-tax-is-not-withheld = The 10% additional tax, often called the penalty, is not withheld by itself; it is settled on your tax return.
note-hardship-is-no-exception = A hardship lets the plan pay you. It is not an exception to the 10% additional tax.
note-emergency-claimed = You may claim { $amount } as an emergency expense on your tax return, even if your plan has no such feature.
note-exception-claimed = { $amount } of this payment is spared the 10%, claimed on your tax return: { $exception }.
note-income-in-later-years = { $amount } of it is income of the next two years, half in each. The tax of those years is not in the cost.
note-reservist-may-contribute = You may put what you took into an IRA until two years after your duty ends. That brings no deduction and no tax back.
note-beyond-exception-cap = { $amount } is above the limit of its exception, so the 10% additional tax applies to it.
note-may-be-repaid = You may repay { $amount } within three years. What you repay is treated as rolled over.
note-cannot-be-rolled-over = This payment can never be rolled over to an IRA or another plan.
note-replace-withheld = To roll over the whole payment, { $amount } of other money has to replace what was withheld.
note-short-of-goal = No open way reaches your goal; { $amount } is missing.
note-household-needed = What you keep, and what it costs, depends on your household's tax facts, which are not given yet.
note-basis-unknown = How much of this money was already taxed is not known: { $source }. So its taxable part is not known.
note-confirm-separate-contract = Confirm with your plan that it keeps after-tax money and its earnings as an account of their own.
note-roth-clock-unknown = The year of your first Roth contribution to this plan is not known. It decides whether earnings are taxed.
note-roth-qualified = This Roth money is qualified, so none of it is income.
note-roth-not-qualified = This Roth money is not qualified. Earnings come out in proportion and are income; the part already taxed is not.
note-basis-above-balance = This money is worth less than what was already taxed, so none of it is income: { $source }.
note-roth-conversion-is-income = Pre-tax money moved to Roth is income this year. The 10% additional tax does not apply to the move.
note-below-withholding-threshold = Nothing is withheld, because this year's payments that can be rolled over are below $200.
note-state-withholding-as-given = State tax is withheld at the percentage you gave and counts as a prepayment.
note-confirm-code = The code for box 7 of your Form 1099-R is not settled; confirm with your plan.
note-confirm-date-59-5 = The day you reach 59½ is close. Confirm with your plan which exact day it uses.
note-no-suspension = A plan may not stop your contributions because of a hardship withdrawal.
note-hardship-gross-up = A hardship withdrawal may cover your need of { $amount } and the taxes the withdrawal itself brings.
