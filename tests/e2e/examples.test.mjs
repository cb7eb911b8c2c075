// Can every example be started from the picker, and does the page then say what the file says?

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { eventually, isInSight, numbers, startExample, verdict } from './support/person.mjs';
import { ROOT, openSite } from './support/site.mjs';

const FOLDER = join(ROOT, 'examples');
const examples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))
  .map((example) => ({ ...example, scenario: JSON.parse(example.text) }));

let site;
let visit;
before(async () => {
  site = await openSite();
  visit = await site.visit({ width: 390, height: 844 });
});
after(() => site?.close());

/** The report of the program in the page on the text of a file. */
const report = (text) =>
  visit.page.evaluate(async (scenario) => {
    const glue = document.querySelector('script[data-js]').dataset.js;
    const program = await import(new URL(glue, document.baseURI).href);
    return JSON.parse(program.evaluate(scenario));
  }, text);

const dollars = (amount) =>
  amount < 0 ? `−${dollars(-amount)}` : `$${Math.round(amount).toLocaleString('en-US')}`;

/** The four numbers that a report's payment should show. */
function shown({ cash_now: cash, settle_up_in_april: april, kept, cost_per_1000_kept: cost }) {
  const at = (found, say = dollars) => (found ? say(Number(found)) : undefined);
  return {
    'Cash now': at(cash),
    'Settled in April': at(april, (usd) => `${dollars(Math.abs(usd))}${usd > 0 ? ' owed' : usd < 0 ? ' back' : ''}`),
    'What you keep': at(kept),
    'Cost per $1,000 kept': at(cost),
  };
}

test('the picker shows every example with its story', async () => {
  const { page } = visit;
  assert.ok(examples.length >= 8);
  await page.getByText('Start from an example').click();
  // By subject, so that the list stays short; each subject unfolds.
  const subjects = page.locator('details.subject > summary');
  assert.ok((await subjects.count()) >= 5);
  for (const subject of await subjects.all()) await subject.click();
  const picks = page.locator('.examples').getByRole('listitem').getByRole('button');
  const offered = await picks.evaluateAll((buttons) =>
    buttons.map((button) => [...button.children].map((part) => part.innerText)),
  );
  assert.deepEqual(
    offered.sort(),
    examples.map(({ scenario }) => [scenario.title, scenario.story]).sort(),
  );
  await visit.assertAccessible();
  await visit.screenshot('examples-390');
  await page.getByText('Start from an example').click();
});

for (const { name, text, scenario } of examples) {
  test(name, async () => {
    const { page } = visit;
    await startExample(visit, scenario.title);
    const { verdict: expected, payment } = await report(text);
    await eventually(async () => assert.equal((await verdict(visit)).id, expected));
    assert.match((await verdict(visit)).headline, /\S/);
    const focused = () => page.locator('#answer').evaluate((answer) => answer === document.activeElement);
    await eventually(async () => assert.ok(await focused(), 'the answer is read'));
    assert.equal(await page.locator('#answer').getByText('still needed').count(), 0);
    assert.equal(await page.locator('#questions [aria-invalid=true]').count(), 0);

    if (payment) {
      const there = await numbers(visit);
      for (const [number, value] of Object.entries(shown(payment))) {
        if (value === undefined) assert.match(there[number], /^–/, number);
        else assert.equal(there[number], value, number);
      }
      // Verdict and numbers in one screen of a phone.
      await page.evaluate(() => scrollTo(0, 0));
      await eventually(async () =>
        assert.ok(await isInSight(page.locator('#answer').getByRole('heading', { level: 2 })), 'the headline'),
      );
      for (const figure of await page.locator('#numbers dd.figure').all()) {
        const place = JSON.stringify(await figure.boundingBox());
        assert.ok(await isInSight(figure), `${await figure.innerText()} at ${place}`);
      }
    } else {
      assert.ok(!(await page.locator('#numbers').isVisible()), 'no numbers where nothing is paid');
    }
    await visit.assertNoSidewaysScroll();
    await visit.assertClean();
  });
}

test('what was written before an example comes back', async () => {
  const { page } = visit;
  const fresh = await site.visit();
  const amount = fresh.page.getByLabel('Cash I need to keep');
  await amount.fill('777');
  await startExample(fresh, examples[0].scenario.title);
  await fresh.page.getByRole('button', { name: 'Bring back what I had written' }).click();
  await eventually(async () => assert.equal(await amount.inputValue(), '777'));
  await fresh.close();
  await page.close();
});
