/** A scenario as JSON in; a `Report` or `Problems` as JSON out. Never throws. */
export function evaluate(scenario: string): string;
/** A report as JSON in; `Verified` or `Problems` as JSON out. Never throws. */
export function verify(report: string): string;
/** The JSON Schema (draft 2020-12) of a scenario or a report, as JSON. */
export function schema(which: "scenario" | "report"): string;
/** The version of the program, as in `rules.version`. */
export function version(): string;

/** What is wrong with an input: all of it at once. */
export interface Problems {
  problems: { field: string; value: unknown; code: string; allowed: unknown; nearest?: string }[];
}
export type Verified = { findings: number } | { mismatch: string };

/** Dollars with two decimals, as text: "1234.50". */
export type Money = string;
/** YYYY-MM-DD. */
export type Day = string;
export type Permitted = "yes" | "no" | "ask";

/** The answer. `schema("report")` describes it in full. */
export interface Report {
  schema: 1;
  rules: { tax_year: number; checked_on: Day; version: string; figures_of?: number };
  verdict: "not_allowed" | "cannot_tell" | "plan_decides" | "cheaper_exists" | "allowed";
  payment: Payment | null;
  routes: RouteRow[];
  options: { id: "plan_loan"; available: Permitted; max: Span | null }[];
  /** Null where the scenario has nothing to do with loans from the plan. */
  loans: PlanLoans | null;
  unknowns: { question: string; route: string | null; source: string | null; dollars_at_stake: Money | null }[];
  deadlines: { id: string; date: Day }[];
  thresholds: never[];
  outlook: null;
  not_modelled: { code: string; errs: "high" | "low" | "either"; event?: string }[];
  findings: Finding[];
  seal: string;
}

export type Span = Money | { from: Money; to: Money };
export type Note = { code: string; params: { amount?: Money; source?: string; exception?: string }; law: string[] };

/** Loans from the plan: what may be borrowed, a loan to come, a missed payment, an offset. */
export interface PlanLoans {
  limit: {
    max_total: Span;
    max_new: Span;
    secured: Money;
    disaster: boolean;
    readings: { reading: "single_highest" | "sum_of_loans"; highest: Money; max_new: Money }[];
  };
  new: {
    amount: Money;
    installments: number;
    payments_per_year: number;
    installment: Money | null;
    last_payment: Day;
    total_interest: Money | null;
    over_limit: Span;
    deemed: TaxedLoan | null;
    refinanced: {
      both_count: boolean;
      replaced_until: Day;
      alternative: {
        first_installment: Money;
        first_installments: number;
        later_installment: Money;
        later_installments: number;
      } | null;
    } | null;
    notes: Note[];
  } | null;
  missed: {
    due_on: Day;
    may_be_delayed_to: Day | null;
    cure_until: Day;
    deemed: TaxedLoan | null;
    basis_added: Money | null;
    notes: Note[];
  } | null;
  offset: {
    amount: Money;
    qualified: "yes" | "no" | "unknown";
    roll_over_by: Day;
    with_extension: Day | null;
    withholding: Money | null;
    cash_left: Money | null;
    taxed: TaxedLoan;
    notes: Note[];
  } | null;
  notes: Note[];
}

/** A loan taxed as a distribution, with nothing else paid in that year. */
export interface TaxedLoan {
  on: Day;
  amount: Money;
  basis: Money | null;
  includible: Money | null;
  additional_tax: Money | null;
  income_tax: Money | null;
  cost: Money | null;
  rollover_eligible: boolean;
  box_7: string;
  confirm: boolean;
}

/** Null stands where the facts given do not reach. */
export interface Payment {
  route: string;
  permitted: Permitted;
  rollover_eligible: boolean;
  by_source: { source: string; gross: Money; basis: Money | null; includible: Money | null }[];
  parts: { delivery: string; gross: Money; basis: Money | null; includible: Money | null; withholding: Money | null }[];
  gross: Money;
  basis: Money | null;
  includible: Money | null;
  rolled_over: Money;
  sixty_day_rolled_over: Money;
  income_this_year: Money | null;
  additional_tax: {
    base: Money | null;
    excepted: { exception: string; amount: Money; form_5329_number: string | null }[];
    form_5329_number: string | null;
    tax: Money | null;
    state: Money | null;
    refused: { exception: string; law: string[] }[];
  };
  withholding: {
    minimum_percent: string;
    default_percent: string;
    elected_percent: string;
    federal: Money | null;
    state: Money | null;
  };
  cash_now: Money | null;
  settle_up_in_april: Money | null;
  kept: Money | null;
  cost: Money | null;
  cost_per_1000_kept: Money | null;
  income_tax: { federal: Money | null; state: Money | null };
  form_1099r: {
    box_1: Money;
    box_2a: Money | null;
    box_4: Money | null;
    box_5: Money | null;
    box_7: string;
    confirm: boolean;
  }[];
  repay_until: Day | null;
  notes: { code: string; params: { amount?: Money; source?: string }; law: string[] }[];
}

export interface RouteRow {
  route: string;
  source: string;
  law: "yes" | "no" | "unsettled";
  plan: "yes" | "no" | "unknown";
  permitted: Permitted;
  limit: Money | { from: Money; to: Money } | null;
  why: {
    code: string;
    params: { date?: Day; amount?: Money; year?: number; route?: string; hardship?: string };
    law: string[];
  }[];
  nearest: { kind: "date" | "event" | "plan_rule" | "never"; date?: Day } | null;
}

/** One step of the computation; `from` names those it follows from, `at` where its value stands. */
export interface Finding {
  id: number;
  line: string | null;
  value: string;
  unit: "usd" | "date" | "rate" | "yes_no" | "count";
  op: string;
  figure: string | null;
  source?: string;
  rate: string | null;
  count?: number;
  rounding: "half_up_cent" | null;
  law: string[];
  from: number[];
  input?: string;
  estimate?: true;
  at: string[];
}
