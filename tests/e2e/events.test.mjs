// Can a person say what has happened, and no more than that?

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { RENT_NUMBERS, answerRent, eventually, field, give, seesNumbers, startExample } from './support/person.mjs';
import { openSite } from './support/site.mjs';

/** The switches, and what a person answers behind each. */
const EVENTS = {
  'A birth or adoption': {
    'Day of the birth or final adoption': ['September', '1', '2026'],
    'Children, if more than one': '2',
    'Already taken for this birth or adoption, if any': '1,000',
  },
  'A federally declared disaster': {
    'First day of the disaster': ['August', '10', '2026'],
    'Day it was declared': ['August', '14', '2026'],
    'It cost you money or income': 'Yes',
    'Already taken for this disaster, if any': '2,000',
  },
  'Active duty as a reservist': {
    'Day of the order or call': ['January', '5', '2026'],
    'Days of duty, if the order sets an end': '200',
    'Last day of duty, if it is over': ['July', '24', '2026'],
  },
  'Long-term care insurance': { 'Long-term care premium this year': '2,100' },
  'A disability': { 'Unable to do any substantial gainful work': 'Not sure' },
  'A terminal illness': { "Day of the physician's certificate": ['March', '3', '2026'] },
  'Abuse by a spouse or partner': {
    'Latest day it happened': ['June', '2', '2026'],
    'Already taken for this reason, if any': '500',
  },
};

/** Those behind the fold. */
const RARE = {
  'An IRS levy on the plan': { 'What the IRS takes': '5,200' },
  'A divorce order (QDRO)': { 'Who is paid': 'Your former spouse', 'What the order assigns': '30,000' },
  'Undoing automatic enrollment': {
    'Day of the first automatic deferral': ['October', '15', '2026'],
    'Deferred since then, with earnings': '812.40',
  },
  'A dividend on employer stock': { 'The dividend': '640' },
  'A refund of contributions above a limit': {
    'Which limit was exceeded': 'The yearly limit on your own deferrals',
    'The excess': '2,500',
    'Earnings paid out with it, if any': '140',
  },
  'Active duty of more than 30 days': { 'First day of active duty': ['July', '1', '2026'] },
  'You own more than 5% of the employer': {},
  'The plan is ending': {},
  'The plan drops a lifetime-income investment': {},
  'You paid part of it back, or will': {
    'What is paid back': 'Birth or adoption',
    'Amount paid back': '400',
    'Date of paying back': ['February', '1', '2027'],
  },
};

let site;
let visit;
before(async () => {
  site = await openSite();
});
beforeEach(async () => {
  visit = await site.visit();
});
afterEach(() => visit?.close());
after(() => site?.close());

const asked = () => visit.page.getByRole('group', { name: 'Has one of these happened?' });
const result = () => visit.page.locator('.detail');
const needed = () => visit.page.locator('#answer').getByRole('link');

test('nothing is asked about what did not happen, and nobody has to say', async () => {
  await answerRent(visit);
  assert.equal(await asked().getByRole('checkbox').count(), Object.keys(EVENTS).length);
  assert.equal(await asked().getByRole('checkbox', { checked: true }).count(), 0);
  assert.equal(await asked().getByRole('textbox').count(), 0);
  // Rarer situations wait behind a fold.
  assert.equal(await asked().getByRole('checkbox', { name: 'An IRS levy on the plan' }).count(), 0);
  // Nor is the plan asked about it.
  for (const feature of [/birth or adoption/, /disaster/, /reservist/, /disability/, /terminal/, /abuse/, /care/]) {
    assert.equal(await visit.page.getByRole('radiogroup', { name: feature }).count(), 0, String(feature));
  }
});

test('what happened is asked for its day, and then stands in the result', async () => {
  const { page } = visit;
  await answerRent(visit);
  // By the keyboard alone.
  await page.getByRole('checkbox', { name: 'A federally declared disaster', exact: true }).focus();
  await page.keyboard.press('Space');
  await eventually(async () => assert.deepEqual(await needed().allInnerTexts(), ['First day of the disaster']));
  const before = await result().textContent();
  await needed().press('Enter');
  const group = page.getByRole('group', { name: 'First day of the disaster', exact: true });
  assert.ok(await group.getByLabel('Month').evaluate((element) => element === document.activeElement));
  await page.keyboard.type('October');
  await page.keyboard.press('Tab');
  await page.keyboard.type('10');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2026');
  await page.keyboard.press('Tab');
  await eventually(async () => assert.equal(await needed().count(), 0));
  await eventually(async () => assert.notEqual(await result().textContent(), before));
  // A day that was begun is asked for, too, and not taken for wrong.
  await page.getByRole('group', { name: 'Day it was declared', exact: true }).getByLabel('Month').selectOption('October');
  await eventually(async () => assert.deepEqual(await needed().allInnerTexts(), ['Day it was declared']));
  assert.equal(await page.locator('#answer').getByText('Paused').count(), 0);
  await give(visit, { 'Day it was declared': ['October', '14', '2026'], 'It cost you money or income': 'Yes' });
  // It spares the 10% on the same payment, and spreads its income; and the plan is asked about it.
  await eventually(async () => assert.match(await result().innerText(), /is income of the next two years/));
  assert.match(await result().innerText(), /Withdrawal after a federal disaster/);
  assert.match(await result().innerText(), /may repay .* within three years/);
  assert.equal(await page.getByRole('radiogroup', { name: /disaster/ }).count(), 1);
  await visit.assertClean();
});

test('every event can be said, is kept when it is switched off, and comes back', async () => {
  const { page } = visit;
  await answerRent(visit);
  const written = () =>
    asked().locator('input, select').evaluateAll((controls) =>
      controls.map((control) => (/radio|checkbox/.test(control.type) ? control.checked : control.value)),
    );
  await page.getByText('Rarer situations', { exact: true }).last().click();
  const events = { ...EVENTS, ...RARE };
  for (const [event, answers] of Object.entries(events)) {
    await give(visit, { [event]: true });
    await give(visit, answers);
    await eventually(async () => assert.equal(await needed().count(), 0, event));
  }
  assert.equal(await page.locator('#answer').getByText('Paused').count(), 0);
  const all = await written();
  for (const event of Object.keys(events)) await give(visit, { [event]: false });
  assert.ok((await written()).length < all.length);
  for (const event of Object.keys(events)) await give(visit, { [event]: true });
  assert.deepEqual(await written(), all);

  // An example takes the form, and gives it back.
  await startExample(visit, await page.locator('.picks b').first().textContent());
  assert.notDeepEqual(await written(), all);
  await page.getByRole('button', { name: 'Bring back what I had written' }).click();
  await eventually(async () => assert.deepEqual(await written(), all));
  assert.equal(await field(visit, 'Long-term care premium this year').inputValue(), '2,100');
  await visit.assertClean();
});

test('none of these, and what nobody has to say, answer like silence', async () => {
  const { page } = visit;
  await answerRent(visit);
  const silent = await result().textContent();
  for (const said of ['None of these', 'I prefer not to say']) {
    await give(visit, { 'A birth or adoption': true, 'Day of the birth or final adoption': ['September', '1', '2026'] });
    await eventually(async () => assert.notEqual(await result().textContent(), silent));
    await asked().getByRole('radio', { name: said }).focus();
    await page.keyboard.press('Space');
    await eventually(async () => assert.equal(await result().textContent(), silent, said));
    assert.equal(await asked().getByRole('checkbox', { checked: true }).count(), 0);
    assert.ok(await asked().getByRole('radio', { name: said }).isChecked());
    // What was typed is still there, and saying it again takes the other word back.
    await give(visit, { 'A birth or adoption': true });
    assert.ok(!(await asked().getByRole('radio', { name: said }).isChecked()));
    const day = page.getByRole('group', { name: 'Day of the birth or final adoption', exact: true });
    assert.equal(await day.getByLabel('Day').inputValue(), '1');
  }
  await visit.assertClean();
});

test('a levy leads to its own answer, and back to what was asked before', async () => {
  const { page } = visit;
  await answerRent(visit);
  await page.getByText('Rarer situations', { exact: true }).last().click();
  await give(visit, { 'An IRS levy on the plan': true });
  const answerFor = asked().getByRole('button', { name: 'Answer for this' });
  assert.equal(await answerFor.count(), 0, 'first, what it takes');
  await give(visit, { 'What the IRS takes': '5,200' });
  await seesNumbers(visit, RENT_NUMBERS);
  await answerFor.focus();
  await page.keyboard.press('Enter');
  // 63,000 - 16,100 leaves 3,500 to the end of the 12% at 50,400: 420, and 22% of 1,700 is 374. Nothing
  // is withheld, and the 10% does not apply.
  await seesNumbers(visit, {
    'Cash now': '$5,200',
    'Settled in April': '$794 owed',
    'What you keep': '$4,406',
    'Cost per $1,000 kept': '$180',
  });
  assert.match(await page.locator('#answer').innerText(), /IRS levy on the plan/);
  assert.match(await result().innerText(), /spared, exception 10 on Form 5329/);
  await asked().getByRole('button', { name: 'Back to what I asked before' }).click();
  await seesNumbers(visit, RENT_NUMBERS);
  await visit.assertClean();
});

test('the owner of more than 5 percent is asked for last year only where a minimum may be due', async () => {
  const { page } = visit;
  await answerRent(visit);
  await page.getByText('Rarer situations', { exact: true }).last().click();
  await give(visit, { 'You own more than 5% of the employer': true });
  const balance = field(visit, 'Balance on December 31 of last year');
  assert.equal(await balance.count(), 0);
  await give(visit, { 'Date of birth': ['August', '1', '1952'] });
  await eventually(async () => assert.equal(await balance.count(), 1));
  await give(visit, { 'Balance on December 31 of last year': '408,000', 'Your pre-tax savings': '431,000' });
  await asked().getByRole('button', { name: 'Answer for this' }).click();
  // 408,000 / 25.5, the divisor of 74.
  await eventually(async () => assert.match(await page.locator('#answer').innerText(), /\$16,000 leaves your plan/));
  await visit.assertClean();
});
