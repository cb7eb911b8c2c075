### Questions for the plan's administrator, in the worker's voice

question-allow = Does the plan allow withdrawals while I am working? Where does the plan summary say so?
question-allow-route = Does the plan allow this while I am working: { $route }? Where does the plan summary say so?
question-sources = Which of my money can be paid while I am working, and may I choose the order?
question-sources-route = Which of my money can be paid this way, and may I choose the order: { $route }?
question-safe-harbor = Is my employer money safe-harbor, QNEC, QMAC or regular match and profit sharing?
question-seasoned = Which employer money has been in the plan for two years, and when did I join the plan? Does the plan name an age for withdrawals?
question-vesting = How much of each kind of my money is vested today?
question-vesting-source = How much of this money is vested today: { $source }?
question-rollover-source = Is my rolled-in money kept separately, and can I take it at any time? Did any of it come from a pension plan?
question-after-tax = What have I paid in after tax, before 1987 and since, and what are the earnings? Is that account a separate contract?
question-roth = In which year did I first pay into Roth here, and how much of the balance is contributions? Was any of it converted inside the plan?
question-hardship = Does the plan use the standard hardship list or weigh all the facts? Which money does it reach, what proof is needed, and must I take a loan first?
question-gross-up = Can a hardship withdrawal include the taxes and the 10% additional tax it brings?
question-emergency = Does the plan offer emergency expense withdrawals now, and does it accept repayments?
question-prior = Do your records show an earlier emergency withdrawal of mine, and is it made up by repayment or later contributions?
question-date-59-5 = From which exact day do you treat me as 59½?
question-code = Which code will box 7 of my Form 1099-R show, and which taxable amount and basis?
question-rollover = Can this payment be rolled over? Can you split it between a direct rollover and cash on the same day?
question-withholding = Which federal and state tax will you withhold, and which election forms do you need?
question-required-minimum = Do you treat me as an owner of more than 5%? What is my required minimum for this year?
question-spouse = Does the plan, or any of my money, need my spouse's consent? How can it be given?
question-loan = How much may I borrow, at which rate and fee, and what is my highest balance of the last twelve months? How long may a missed payment be made up?
