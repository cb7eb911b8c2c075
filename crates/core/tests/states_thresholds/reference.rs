//! What must a state's tax be, read from its figures file by other code?

use toml::Value;

/// What the federal return and the household bring.
pub(crate) struct Facts<F: Fn(i64) -> usize> {
    pub(crate) status: &'static str,
    pub(crate) year: i32,
    pub(crate) age: i32,
    pub(crate) seniors: usize,
    /// How many people are of an age or older.
    pub(crate) aged: F,
    pub(crate) wages: f64,
    pub(crate) payment: f64,
    pub(crate) agi: f64,
    pub(crate) taxable: f64,
    pub(crate) senior_deduction: f64,
    pub(crate) deduction: f64,
    pub(crate) tax_before_credits: f64,
    pub(crate) tax: f64,
}

/// Figures of one table of the file, for one status.
struct Read<'v> {
    table: &'v Value,
    status: &'v str,
}

fn number(value: &Value) -> f64 {
    match value {
        Value::Integer(dollars) => *dollars as f64,
        Value::String(text) => text.parse().unwrap(),
        other => panic!("{other} is no number"),
    }
}

impl<'v> Read<'v> {
    fn of(&self, key: &str) -> Option<&'v Value> {
        let value = self.table.get(key)?;
        Some(if value.get("married_joint").is_some() { &value[self.status] } else { value })
    }

    fn amount(&self, key: &str) -> f64 {
        self.of(key).map_or(0.0, number)
    }

    fn yes(&self, key: &str) -> bool {
        self.of(key).and_then(Value::as_bool) == Some(true)
    }

    fn word(&self, key: &str) -> &'v str {
        self.of(key).and_then(Value::as_str).unwrap_or("")
    }

    fn rows(&self, key: &str) -> Vec<(f64, f64)> {
        let rows = self.of(key).unwrap().as_array().unwrap();
        rows.iter().map(|row| (number(&row[0]), number(&row[1]))).collect()
    }

    /// The value of the last row that begins at the income or below, or strictly below.
    fn look(&self, key: &str, income: f64, above: bool) -> f64 {
        let rows = self.rows(key);
        let begins = |from: f64| if above { income > from } else { income >= from };
        rows.iter().rfind(|(from, _)| begins(*from)).unwrap_or(&rows[0]).1
    }
}

fn schedule(rows: &[(f64, f64)], income: f64) -> f64 {
    let tops = rows.iter().skip(1).map(|(from, _)| *from).chain([f64::INFINITY]);
    rows.iter().zip(tops).map(|((from, rate), top)| (income.min(top) - from).max(0.0) * rate).sum()
}

/// Full steps, or fractions as a whole one, of an excess in cents.
fn steps(excess: f64, step: f64, up: bool) -> f64 {
    let exact = (excess * 100.0).round() / (step * 100.0);
    if up { (exact - 1e-9).ceil() } else { (exact + 1e-9).floor() }
}

/// Excluded of adjusted gross income, and of taxable income.
fn excluded<F: Fn(i64) -> usize>(file: &Value, facts: &Facts<F>, gross: f64) -> (f64, f64) {
    let retirement = &file["retirement"];
    let word = |key: &str| retirement.get(key).and_then(Value::as_str).unwrap_or("");
    let early = facts.age < 60 && word("early") == "denied";
    let open = word("in_service") == "yes" || (word("in_service") == "depends" && word("unless_said") == "excluded");
    let mut sums = (0.0, 0.0);
    for rule in retirement.get("rules").and_then(Value::as_array).into_iter().flatten() {
        let read = Read { table: rule, status: facts.status };
        let age = i64::from(facts.age);
        let born = i64::from(facts.year) - age;
        let whole = |key: &str| rule.get(key).and_then(Value::as_integer);
        let fits = match read.word("from") {
            "59_half" => facts.age >= 60,
            "full_retirement_age" => facts.age >= 66,
            _ => whole("age").is_none_or(|least| age >= least) && whole("to_age").is_none_or(|most| age <= most),
        };
        if !fits
            || whole("born_after").is_some_and(|year| born <= year)
            || whole("born_before").is_some_and(|year| born >= year)
        {
            continue;
        }
        let reached = if open && !early { facts.payment } else { 0.0 };
        let pool = reached + facts.wages.min(read.amount("earned_income"));
        let cap = if read.of("cap").is_some() { read.amount("cap") } else { f64::INFINITY };
        let mut amount = pool.min(cap);
        if read.of("share").is_some() {
            let income = if read.word("income") == "gross" { gross } else { facts.agi };
            let share = read.look("share", income, read.yes("above"));
            amount = if share == 1.0 { amount } else { pool * share };
        }
        if read.of("income_limit").is_some() && facts.agi > read.amount("income_limit") {
            amount = 0.0;
        }
        if read.of("less_income_over").is_some() {
            amount = (amount - (facts.agi - read.amount("less_income_over")).max(0.0)).max(0.0);
        }
        if read.of("phase_out_start").is_some() {
            let over = (facts.agi - read.amount("phase_out_start")).max(0.0);
            amount -= amount * (over / read.amount("phase_out_width")).min(1.0);
        }
        if read.word("reduces") == "agi" { sums.0 += amount } else { sums.1 += amount }
    }
    sums
}

fn payroll_tax<F: Fn(i64) -> usize>(facts: &Facts<F>) -> f64 {
    let base = if facts.year == 2025 { 176_100.0 } else { 184_500.0 };
    facts.wages.min(base) * 0.062 + facts.wages * 0.0145
}

fn deduction<F: Fn(i64) -> usize>(
    read: &Read<'_>,
    facts: &Facts<F>,
    income: &dyn Fn(&str) -> f64,
    excluded: f64,
) -> f64 {
    let seniors = facts.seniors as f64;
    let x = income(read.word("income"));
    let amount = read.amount("amount") + seniors * read.amount("per_65");
    match read.word("kind") {
        "fixed" if read.yes("own_income_only") => {
            let own = if facts.age >= 65 { read.amount("per_65").min(facts.wages + facts.payment) } else { 0.0 };
            read.amount("amount") + own
        }
        "fixed" => amount,
        "federal_senior" => facts.senior_deduction,
        "add_back_fixed" => -read.amount("amount"),
        "add_back_federal_senior" => -facts.senior_deduction,
        "payroll_tax" => payroll_tax(facts).min(read.amount("cap_per_person")),
        "senior_less_retirement" => {
            let each = read.amount("per_65");
            seniors * each - if facts.age >= 65 { excluded.min(each) } else { 0.0 }
        }
        "phased" => {
            let excess = (x - read.amount("start")).max(0.0);
            let lost = if read.of("rate").is_some() {
                excess * read.amount("rate")
            } else if read.of("width").is_some() {
                let lost = amount * (excess / read.amount("width")).min(1.0);
                let unit = read.amount("round_down_to");
                if unit > 0.0 { (((lost * 100.0).round() / 100.0) / unit + 1e-9).floor() * unit } else { lost }
            } else {
                steps(excess, read.amount("step"), read.yes("fractions")) * read.amount("step_amount")
            };
            let left = (amount - lost).max(read.amount("floor"));
            if read.yes("or_payroll_tax") { left.max(payroll_tax(facts)) } else { left }
        }
        "two_tiers" => {
            let (low, high) = (read.amount("low"), read.amount("high"));
            let lost =
                (x.min(high) - low).max(0.0) * read.amount("low_rate") + (x - high).max(0.0) * read.amount("high_rate");
            amount - lost.min(amount * read.amount("max_share"))
        }
        "by_percent_steps" => {
            let lost =
                steps((x - read.amount("start")).max(0.0), read.amount("step"), true) * read.amount("share_per_step");
            amount * (1.0 - lost).max(0.0)
        }
        "sliding" => (amount - schedule(&read.rows("scale"), x)).max(0.0),
        "add_back_federal_deductions" if facts.agi >= read.amount("over") => {
            -(facts.agi - facts.taxable - read.amount("allowed")).max(0.0)
        }
        "add_back_federal_deductions" => 0.0,
        "lookup" => {
            let above = read.yes("above");
            let table = if read.of("table").is_some() { read.look("table", x, above) } else { 0.0 };
            let within = !read.yes("per_65_within_table") || table > 0.0;
            let each = if read.of("per_65_table").is_some() { read.look("per_65_table", x, above) } else { 0.0 };
            table + seniors * (each + if within { read.amount("per_65") } else { 0.0 })
        }
        "federal_tax" => {
            let mut tax = facts.tax.max(0.0) * read.look("share", x, true);
            if read.of("cap").is_some() {
                tax = tax.min(read.amount("cap"));
            }
            if read.of("cap_table").is_some() { tax.min(read.look("cap_table", x, false)) } else { tax }
        }
        other => panic!("{other}: no such deduction"),
    }
}

/// The state's tax by its file.
pub(crate) fn reference<F: Fn(i64) -> usize>(file: &Value, facts: &Facts<F>) -> f64 {
    let Some(law) = file.get("income_tax") else { return 0.0 };
    let gross = facts.wages + facts.payment;
    let (of_agi, of_taxable) = excluded(file, facts, gross);
    let (start, base) = match law["start"].as_str().unwrap() {
        "gross" => (gross, gross),
        "federal_agi" => (facts.agi, facts.agi),
        _ => (facts.agi, facts.taxable),
    };
    let state_agi = start - of_agi;
    let tables = |key: &str| law.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let mut exemptions = 0.0;
    let mut taxable = base - of_agi - of_taxable;
    let early_income = |name: &str| match name {
        "state_agi" => state_agi,
        "gross" => gross,
        _ => facts.agi,
    };
    for table in tables("deductions") {
        let read = Read { table: &table, status: facts.status };
        taxable -= deduction(&read, facts, &early_income, of_agi + of_taxable);
        if read.word("kind") == "lookup" && read.of("table").is_some() {
            exemptions += read.look("table", early_income(read.word("income")), read.yes("above"));
        }
    }
    let taxable = ((taxable.max(0.0)) * 100.0).round() / 100.0;
    let income = |name: &str| match name {
        "taxable_income" => taxable,
        "distribution" => facts.payment,
        "agi_less_exemptions" => state_agi - exemptions,
        other => early_income(other),
    };
    let status = Read { table: law, status: facts.status };
    let mut tax = schedule(&status.rows("brackets"), taxable);
    for table in tables("additions") {
        let read = Read { table: &table, status: facts.status };
        let x = income(read.word("income"));
        match read.word("kind") {
            "fixed" => tax += read.amount("amount"),
            "lookup" => tax += read.look("table", x, false),
            "steps" => {
                let added =
                    steps((x - read.amount("start")).max(0.0), read.amount("step"), true) * read.amount("step_amount");
                tax += added.min(read.amount("most"));
            }
            "flat_above" if taxable > read.amount("over") => {
                let fallen = steps((taxable - read.amount("over") - 1.0).max(0.0), read.amount("step"), false);
                let less = (read.amount("less") - fallen * read.amount("per_step")).max(read.amount("least_less"));
                tax = taxable * read.amount("rate") - less;
            }
            "flat_above" => {}
            "benefit_recapture" if state_agi > read.amount("over") => {
                let starts = read
                    .rows("benefit")
                    .iter()
                    .filter(|(from, _)| taxable >= *from)
                    .map(|(from, _)| *from)
                    .fold(0.0, f64::max);
                let over = state_agi - read.amount("over").max(starts);
                let share = (over.max(0.0) / read.amount("width")).min(1.0);
                tax += read.look("base", taxable, false) + read.look("benefit", taxable, false) * share;
            }
            "benefit_recapture" => {}
            "surcharge" => tax += (taxable - read.amount("over")).max(0.0) * read.amount("rate"),
            "minimum_tax" if facts.agi > read.amount("over") => tax = tax.max(facts.agi * read.amount("rate")),
            "minimum_tax" => {}
            other => panic!("{other}: no such addition"),
        }
    }
    let (mut credits, mut refundable) = (0.0, 0.0);
    for table in tables("credits") {
        let read = Read { table: &table, status: facts.status };
        let x = income(read.word("income"));
        let amount = match read.word("kind") {
            "percent_of_tax" => {
                tax -= tax * read.look("table", x, read.yes("above"));
                continue;
            }
            "fixed" => {
                let forgone = read.yes("unless_excluded") && of_agi + of_taxable > 0.0;
                let seniors = facts.seniors.saturating_sub(usize::from(forgone)) as f64;
                let aged = read.of("from_age").map_or(0, |from| (facts.aged)(from.as_integer().unwrap())) as f64;
                read.amount("amount") + seniors * read.amount("per_65") + aged * read.amount("per_aged")
            }
            "phased" => {
                let count = steps((x - read.amount("start")).max(0.0), read.amount("step"), true);
                let seniors = facts.seniors as f64;
                let each = read.amount("step_amount") + seniors * read.amount("step_amount_per_65");
                (read.amount("amount") + seniors * read.amount("per_65") - count * each).max(0.0)
            }
            "of_federal_deductions" => {
                let lost = (taxable - read.amount("start")).max(0.0) * read.amount("phase_rate");
                (facts.deduction * read.amount("rate") - lost).max(0.0)
            }
            "cliff" => {
                let limit = read.amount("limit");
                let lost = if read.yes("below") { x >= limit } else { x > limit };
                let old = [0.0, read.amount("one_65"), read.amount("two_65")][facts.seniors];
                if lost { 0.0 } else { read.amount("amount") + old }
            }
            "lookup" if read.yes("only_if_retirement_income") || x <= 0.0 => 0.0,
            "lookup" => read.look("table", x, false),
            "earned" => {
                let ages = read.amount("from_age")..=read.amount("to_age");
                let credit = facts.wages.min(read.amount("most_earned")) * read.amount("rate");
                let lost = (facts.wages.max(facts.agi) - read.amount("start")).max(0.0) * read.amount("phase_rate");
                let joint_younger = facts.status == "married_joint" && ages.contains(&f64::from(facts.age - 1));
                let of_age = ages.contains(&f64::from(facts.age)) || joint_younger;
                refundable += if of_age { (credit - lost).max(0.0) } else { 0.0 };
                continue;
            }
            other => panic!("{other}: no such credit"),
        };
        if read.yes("refundable") { refundable += amount } else { credits += amount }
    }
    let mut left = (tax - credits).max(0.0);
    for table in tables("bounds") {
        let read = Read { table: &table, status: facts.status };
        match read.word("kind") {
            "no_tax_up_to" if income(read.word("income")) <= read.amount("limit") => left = 0.0,
            "no_tax_up_to" => {}
            "cap_at_federal_tax" => left = left.min(facts.tax_before_credits),
            other => panic!("{other}: no such bound"),
        }
    }
    left - refundable
}
