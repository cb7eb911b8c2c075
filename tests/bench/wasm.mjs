// How long do a return and an answer take inside wasm? Called by `cargo xtask bench` with the
// package to measure. The households are those of tests/oracle/, the scenarios those of examples/.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const core = createRequire(import.meta.url)(resolve(process.argv[2]));
const root = new URL("../../", import.meta.url);

/** Nanoseconds a call, the best of five rounds. */
function time(times, round) {
  let best = Infinity;
  for (let count = 0; count < 5; count += 1) {
    const started = process.hrtime.bigint();
    round(times);
    best = Math.min(best, Number(process.hrtime.bigint() - started) / times);
  }
  return best;
}

function report(name, nanoseconds) {
  console.log(`${name.padEnd(52)} ${Math.round(nanoseconds).toLocaleString("en-US").padStart(10)} ns`);
}

const cases = readFileSync(new URL("tests/oracle/federal-sample.jsonl", root), "utf8").trim().split("\n").map(JSON.parse);
const timed = cases.map((one) => {
  const household = JSON.stringify(one.input);
  return { one, household, ns: time(200, (times) => core.bench_return(household, one.tax_year, times, false)) };
});
timed.sort((a, b) => a.ns - b.ns);
const median = timed[Math.floor(timed.length / 2)];
console.log(`the median household of the sample is ${median.one.id}`);
for (const journal of [false, true]) {
  const ns = time(50_000, (times) => core.bench_return(median.household, median.one.tax_year, times, journal));
  report(`a return, ${journal ? "in the journal" : "silent"}`, ns);
}
for (const file of readdirSync(new URL("examples/", root)).filter((name) => name.endsWith(".json")).sort()) {
  const scenario = readFileSync(new URL(`examples/${file}`, root), "utf8");
  const name = file.replace(".json", "");
  report(`${name}: evaluate, journal`, time(100, (times) => core.bench_answer(scenario, times, true)));
  report(`${name}: kept, silent`, time(100, (times) => core.bench_answer(scenario, times, false)));
  report(`${name}: JSON in and out`, time(20, (times) => { for (let i = 0; i < times; i += 1) core.evaluate(scenario); }));
  const answer = core.evaluate(scenario);
  report(`${name}: verify`, time(20, (times) => { for (let i = 0; i < times; i += 1) core.verify(answer); }));
}
