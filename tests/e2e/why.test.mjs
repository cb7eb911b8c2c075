// Can every number be followed down to the law and to what the person typed?

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { RENT_NUMBERS, answerRent, askWhy, eventually } from './support/person.mjs';
import { openSite } from './support/site.mjs';

let site;
let visit;
before(async () => {
  site = await openSite();
  visit = await site.visit();
  await answerRent(visit);
});
after(() => site?.close());

/** What the panel says now. */
const panel = () =>
  visit.page.getByRole('dialog').evaluate((dialog) => ({
    title: dialog.querySelector('h2').innerText,
    // The value and the sentences, without the table of what it follows from.
    text: [...dialog.querySelectorAll('p')].map((p) => p.innerText).join('\n'),
    value: dialog.querySelector('.value').innerText,
    laws: [...dialog.querySelectorAll('.sources a')].map((link) => link.innerText),
    steps: [...dialog.querySelectorAll('tbody tr')].map((row) => ({
      name: row.querySelector('button').innerText,
      value: row.querySelector('.num').innerText,
      law: row.querySelector('.law').innerText,
    })),
  }));

/**
 * Opens the numbers behind the one in the panel, each once, until one is `found`: the way there. A
 * number that is `likely` comes first.
 */
async function follow(found, likely = () => false, seen = new Set()) {
  const here = await panel();
  if (found(here)) return [here];
  seen.add(`${here.title} ${here.value}`);
  const dialog = visit.page.getByRole('dialog');
  const steps = here.steps.map((step, index) => ({ ...step, index }));
  steps.sort((a, b) => likely(b) - likely(a));
  for (const { name, value, index } of steps) {
    if (seen.has(`${name} ${value}`)) continue;
    await dialog.locator('tbody').getByRole('button').nth(index).click();
    const way = await follow(found, likely, seen);
    if (way) return [here, ...way];
    await dialog.getByRole('navigation').getByRole('button').last().click();
    await eventually(async () => assert.equal((await panel()).title, here.title));
  }
  return null;
}

test('all four numbers say why, with the value to the cent', async () => {
  const exact = {
    'Cash now': '$2,192.31',
    'Settled in April': '$292.31',
    'What you keep': '$1,900.00',
    'Cost per $1,000 kept': '$282.05',
  };
  assert.deepEqual(Object.keys(exact), Object.keys(RENT_NUMBERS));
  for (const [name, value] of Object.entries(exact)) {
    await askWhy(visit, name);
    const { value: shown, steps } = await panel();
    assert.equal(shown, value, name);
    assert.ok(steps.length > 0, `${name} follows from other numbers`);
    await visit.page.getByRole('button', { name: 'Close' }).click();
    await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});

test('the way from April down to the law of the 10%', async () => {
  await askWhy(visit, 'Settled in April');
  const way = await follow(
    ({ title, laws }) => title === '10% additional tax' && laws.includes('IRC 72(t)(1)'),
    ({ law }) => law.includes('IRC 72(t)(1)'),
  );
  assert.ok(way, 'IRC 72(t)(1) is reached');
  assert.equal(way.at(-1).value, '$243.59');
  const law = visit.page.getByRole('dialog').getByRole('link', { name: 'IRC 72(t)(1)' }).first();
  assert.equal(await law.getAttribute('href'), 'https://www.law.cornell.edu/uscode/text/26/72');
  assert.equal(await law.getAttribute('rel'), 'noreferrer noopener');
  assert.equal(await law.getAttribute('target'), '_blank');
  // The crumbs lead back to where it began.
  const crumbs = visit.page.getByRole('navigation', { name: 'The way to this number' });
  assert.equal(await crumbs.getByRole('listitem').count(), way.length);
  await crumbs.getByRole('button').first().click();
  await eventually(async () => assert.equal((await panel()).title, way[0].title));
  await visit.page.keyboard.press('Escape');
});

test('and from April down to an answer that the person typed', async () => {
  await askWhy(visit, 'Settled in April');
  const way = await follow(({ text, value }) => /^Your answer/m.test(text) && value === '$63,000.00');
  assert.ok(way, 'the wages are reached');
  const leaf = way.at(-1);
  assert.match(leaf.text, /Your answer: Your wages/);
  assert.deepEqual(leaf.steps, [], 'what was typed follows from nothing else');
  await visit.page.keyboard.press('Escape');
});

test('the keyboard stays in the panel, and Escape gives it back to where it was', async () => {
  const { page } = visit;
  const ask = page.locator('#numbers').getByRole('button', { name: 'Why? What you keep' });
  const holds = (locator) => locator.evaluate((element) => element.contains(document.activeElement));
  await ask.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  const heading = dialog.getByRole('heading', { level: 2 });
  const headingIsRead = () => eventually(async () => assert.ok(await holds(heading), 'the new heading has the focus'));
  await headingIsRead();
  const first = await heading.innerText();
  assert.equal(await page.getByRole('dialog', { name: first, exact: true }).count(), 1);
  await dialog.locator('tbody').getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await eventually(async () => assert.notEqual(await heading.innerText(), first));
  await headingIsRead();
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => ![document.body, ...document.querySelectorAll('dialog, dialog *')].includes(document.activeElement),
    );
    assert.ok(!outside, 'Tab does not leave the panel');
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  assert.ok(await holds(ask), 'the button that opened it has the focus again');
  await visit.assertClean();
});

test('a click beside the panel shuts it', async () => {
  await askWhy(visit, 'Cash now');
  await visit.page.mouse.click(20, 450);
  await visit.page.getByRole('dialog').waitFor({ state: 'hidden' });
});
