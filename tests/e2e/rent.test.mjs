// Does a person who needs $1,900 for the rent find out what it costs?

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { RENT, RENT_NUMBERS, eventually, field, give, numbers, seesNumbers, verdict } from './support/person.mjs';
import { openSite } from './support/site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('answers by their labels lead to the numbers worked by hand', async () => {
  const visit = await site.visit();
  const { page } = visit;
  assert.equal((await verdict(visit)).id, 'none');
  assert.ok(await page.getByRole('radio', { name: 'Cash I keep after taxes', exact: true }).isChecked());
  await give(visit, RENT);

  await seesNumbers(visit, RENT_NUMBERS);
  assert.deepEqual(await verdict(visit), { id: 'allowed', headline: 'Allowed on your answers' });
  assert.match(
    await page.locator('#answer').innerText(),
    /\$2,436 leaves your plan, and after all taxes you keep \$1,900 of it/,
  );
  assert.equal(await page.getByText('answers are still needed').count(), 0);
  assert.equal(await page.getByText('For the whole cost').count(), 0);

  // To the cent, as a table.
  await page.getByRole('button', { name: 'Show as table' }).click();
  const rows = await page.getByRole('group', { name: 'The same numbers as a table' }).getByRole('row').all();
  const lines = await Promise.all(rows.map((row) => row.innerText()));
  const cells = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const amounts = Object.fromEntries(cells.slice(1).map(([name, ...rest]) => [name, rest.slice(0, 3)]));
  assert.deepEqual(amounts, {
    'Amount leaving the plan': ['$2,435.90', '–', '–'],
    'Federal income tax': ['$292.31', '$243.59', '$48.72'],
    '10% additional tax': ['$243.59', '–', '$243.59'],
    'What you keep': ['$1,900.00', '$1,900.00', '–'],
  });
  await eventually(async () =>
    assert.equal(
      await page.getByRole('status').innerText(),
      'Allowed on your answers. You keep $1,900, with $292 owed in April.',
    ),
  );
  await visit.assertClean();
  await visit.close();
});

test('until the last needed answer is given the page names those that are missing', async () => {
  const visit = await site.visit();
  const { page } = visit;
  const links = page.locator('#answer').getByRole('link');
  const needed = async (...names) => eventually(async () => assert.deepEqual(await links.allInnerTexts(), names));
  await needed('How much you need', 'Your date of birth', 'One balance', 'Your filing status', 'Your wages');
  assert.deepEqual(Object.values(await numbers(visit)), Array(4).fill('– not known yet'));

  await links.filter({ hasText: 'One balance' }).click();
  assert.ok(await field(visit, 'Your pre-tax savings').evaluate((element) => element === document.activeElement));

  const { 'Filing status': status, 'Your wages': wages, ...others } = RENT;
  await give(visit, others);
  await needed('Your filing status', 'Your wages');
  await give(visit, { 'Filing status': status });
  await needed('Your wages');
  await give(visit, { 'Your wages': wages });
  await needed();
  await seesNumbers(visit, RENT_NUMBERS);
  await visit.close();
});

test('another answer gives another result at once', async () => {
  const visit = await site.visit();
  await give(visit, RENT);
  await seesNumbers(visit, RENT_NUMBERS);
  // From 59 1/2 on there is no additional tax: 1,900 / 0.88 = 2,159.09, of which 10% is withheld.
  await give(visit, { 'Date of birth': ['June', '1', '1967'] });
  await seesNumbers(visit, {
    'Cash now': '$1,943',
    'Settled in April': '$43 owed',
    'What you keep': '$1,900',
    'Cost per $1,000 kept': '$136',
  });
  // The plan's no is final.
  await give(visit, { 'Hardship withdrawals': 'No', 'Withdrawals from age 59½': 'No' });
  await eventually(async () => assert.notEqual((await verdict(visit)).id, 'allowed'));
  await visit.assertClean();
  await visit.close();
});
