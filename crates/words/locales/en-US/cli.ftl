### The command line: commands, headings of the text report, trouble

cli-about = May this money leave the 401(k) now, and what does it cost?
cli-help-evaluate = Answers a scenario, or one a line.
cli-help-household = Works out federal tax, one household a line.
cli-help-explain = Shows how a number comes about.
cli-help-verify = Replays every number of a report.
cli-help-schema = Prints a JSON Schema.
cli-help-figures = Lists the figures of a tax year, with sources.
cli-help-routes = Prints the table of law; with a date, as it was on that day.
cli-help-examples = Lists the examples, or prints one.
cli-help-files = FILE is a scenario as JSON; without it, or with -, standard input is read. For explain it may be a report.
cli-help-status = Exit status 0: answered. 2: problems in what was given. 1: a fault of the program.
cli-see-help = See inservice --help.

# Trouble.
cli-no-command = A command is needed.
cli-unknown-command = There is no command { $command }.
cli-unknown-option = There is no option { $option }.
cli-foreign-option = { $command } has no option { $option }.
cli-too-much = { $command } does not take { $argument }.
cli-too-little = { $command } needs one more argument.
cli-not-a-choice = { $option } is one of { $choices }, not { $given }.
cli-value-missing = { $option } needs a value.
cli-value-unexpected = { $option } takes no value.
cli-lines-are-json = With --lines, answers are JSON. Leave out --format text.
cli-not-a-year = { $given } is not a year.
cli-not-a-day = --on takes a day such as 2026-12-01, from { $since } on, not { $given }.
cli-waiting = Reading standard input; end it with Ctrl-D.
cli-standard-input = standard input
cli-cannot-read = { $name } cannot be read: { $why }
cli-cannot-write = The answer cannot be written: { $why }
cli-not-text = { $name } is not UTF-8 text.
cli-not-json = { $name } is not valid JSON: { $broken }
cli-document = The document
cli-not-a-report = This is not a report, or its findings are not in order.
cli-mismatch = The report does not follow from its own inputs. { $what }
cli-verified = { $count ->
    [one] One finding follows.
   *[other] All { $count } findings follow.
}
cli-nothing-to-explain = This report has no payment. Name a line to explain: { $lines }
cli-no-such-line = { $asked } is not in this report. The lines are { $lines }.
cli-no-such-example = There is no example { $name }. Without a name, examples lists them.
cli-year-not-loaded = The figures of { $asked } are not loaded. Loaded: { $loaded }
cli-no-such-topic = There is no topic { $asked }. The topics are { $topics }.
cli-no-figures = No figures of { $year } are loaded; its law of access is.

# Figures and the table of law.
cli-rate-from = { $rate } from { $amount }
cli-cell-yes = The law lets a plan pay this money by this way.
cli-cell-no = The law never lets a plan pay this money by this way.
cli-cell-not-applicable = This way is not about this money.
cli-cell-unsettled = No authority settles it.
cli-cell-as-origin = As the law says of the money that it came from.
cli-cell-later = Not on that day: this way came into the law later.
cli-in-force-from = from { $day }
cli-all-in-force = Every way was in the law on { $day }.
cli-not-yet-in-force = Not yet in the law on { $day }: { $routes }.

# How a number comes about.
cli-told-above = { $name }: { $value } (explained above)
cli-sum-of-terms = The sum of the lines below; lines of zero are left out
cli-law = Law: { $citations }

# The text report.
cli-heading-result = What it comes to
cli-heading-payment = The payment: { $route }
cli-heading-cost-parts = Which rule took what
cli-heading-sources = Taken from
cli-heading-excepted = Spared the 10% additional tax
cli-heading-refused = What does not spare it while you work there
cli-heading-not-counted = Named, and not counted
cli-heading-forms = Form 1099-R
cli-first-roth-year = First year of Roth contributions, box 11: { $year }
cli-heading-own-forms = Your own forms
cli-heading-paperwork = Paperwork
cli-you-bring = From you
cli-plan-brings = From the plan
cli-covering = With { $percent } withheld, nothing of this payment's federal tax is left for April.
cli-heading-notes = Good to know
cli-heading-open = Open to you
cli-heading-ask = Open if your plan says so
cli-heading-closed = Closed
cli-heading-questions = Questions for your plan
cli-heading-dates = Dates
cli-heading-not-modelled = Not counted yet
cli-estimate = estimate
cli-estimates = Estimates: the figures of { $year } are not known yet, and those of { $figures } stand in.
cli-education = Education, not advice. Check with your plan and a tax professional before you act.
cli-not-known = not known
cli-of-it-taxable = { $amount } of it taxable
cli-form-5329-number = Form 5329, number { $number }
cli-confirm = { $code } (confirm)
cli-source-up-to = { $source }: up to { $amount }
cli-source-up-to-between = { $source }: up to an amount between { $from } and { $to }

cli-heading-state = Your state: { $state }
cli-state-exclusion = Its exclusion for retirement income: { $answer }. { $why }
cli-state-withholding = State withholding: { $kind }.
cli-state-withholding-rate = State withholding: { $kind }, { $rate }.
cli-state-form = The state's form for it: { $form }.
cli-state-figures = Figures: { $status }; confidence: { $confidence }.
