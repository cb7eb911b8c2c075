// Can a person say what only some have: a schedule, conversions, shares, parts, a loan that failed?

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { chooseGoal, eventually, field, give, numbers, pickDate } from './support/person.mjs';
import { openSite } from './support/site.mjs';

/** Everything is asked for, and nothing but the plan's money differs. */
const ASKED = { 'Paid on': ['June', '15', '2026'], 'Filing status': 'Single', 'Your wages': '63,000' };

let site;
let visit;
before(async () => {
  site = await openSite();
});
beforeEach(async () => {
  visit = await site.visit({ width: 390, height: 844 });
});
afterEach(() => visit?.close());
after(() => site?.close());

const answer = () => visit.page.locator('#answer');
const result = () => visit.page.locator('.detail');
const needed = () => answer().getByRole('link');
const group = (name) => visit.page.getByRole('group', { name, exact: true });

/** Opens a fold by the keyboard. */
async function open(name) {
  const summary = visit.page.locator('summary').filter({ hasText: name });
  await summary.focus();
  await visit.page.keyboard.press('Enter');
}

/** Adds a kind of money, with its balance. */
async function hold(source, balance) {
  if (!(await field(visit, source).count())) {
    if (!(await visit.page.locator('.adds').isVisible())) await visit.page.getByText('Add another kind of money').click();
    await visit.page.getByRole('button', { name: source, exact: true }).click();
  }
  await give(visit, { [source]: balance });
}

/** The control with this label among those of a group. */
const within = (name, label) => group(name).getByLabel(new RegExp(`^\\s*${label}\\s*(in dollars|in percent)?\\s*$`));

test('what a schedule vests, and what it still needs', async () => {
  await chooseGoal(visit, 'An amount out of the plan');
  await give(visit, { ...ASKED, 'Date of birth': ['January', '2', '1966'], 'Everything that may leave': true });
  await hold('Employer match', '20,000');
  await open('More about this money Employer match');
  await give(visit, { 'Vesting schedule': '20% each year from the second to the sixth' });
  // The other half of it is asked for, and nothing is taken for wrong meanwhile.
  await eventually(async () =>
    assert.deepEqual(await needed().allInnerTexts(), ['Full years of service (Employer match)']),
  );
  await needed().press('Enter');
  await visit.page.keyboard.type('3');
  await visit.page.keyboard.press('Tab');
  // After three years 40% of 20,000.
  await eventually(async () => assert.match(await answer().innerText(), /\$8,000 leaves your plan/));
  await give(visit, { 'Full years of service': 'three' });
  await eventually(async () =>
    assert.match(await visit.page.locator('.error:not(:empty)').innerText(), /^Full years of service must be a whole number/),
  );
  assert.equal(await field(visit, 'Full years of service').inputValue(), 'three');
  await visit.assertAccessible();
  await visit.assertClean();
});

test('the 10% reaches what was converted within five years', async () => {
  await chooseGoal(visit, 'An amount out of the plan');
  await give(visit, { ...ASKED, 'Amount out of the plan': '10,000', 'Date of birth': ['May', '4', '1981'] });
  const source = 'Money converted to Roth inside the plan';
  await hold(source, '20,000');
  await give(visit, {
    'Of it, your contributions': '20,000',
    'First year of Roth contributions': '2024',
    'What this money was before': 'Employer match',
    'In the plan for two years': '20,000',
  });
  await open(`More about this money ${source}`);
  const year = within('Conversions to Roth inside the plan 1', 'Year of the conversion');
  await year.fill('2009');
  await within('Conversions to Roth inside the plan 1', 'Amount taxed then').fill('20,000');
  await year.blur();
  await eventually(async () =>
    assert.match(await visit.page.locator('.error:not(:empty)').innerText(), /must be between 2010 and 2026/),
  );
  await year.fill('2024');
  await year.blur();
  // Nothing of it is income, so nothing is withheld; 10% of 10,000 is for April.
  await eventually(async () => {
    const shown = await numbers(visit);
    assert.deepEqual(
      [shown['Cash now'], shown['Settled in April'], shown['What you keep']],
      ['$10,000', '$1,000 owed', '$9,000'],
    );
  });
  await visit.assertAccessible();
  await visit.assertClean();
});

test('shares go out in kind, the rest to an IRA: a delivery in parts', async () => {
  const { page } = visit;
  await chooseGoal(visit, 'An amount out of the plan');
  await give(visit, { ...ASKED, 'Date of birth': ['January', '2', '1966'], 'Everything that may leave': true });
  await hold('Your pre-tax savings', '130,000');
  await hold('Employer profit sharing', '120,000');
  await give(visit, { Vested: '100' });
  await open('More about this money Employer profit sharing');
  await give(visit, { 'Employer stock, worth today': '130,000', 'What the plan paid for it': '30,000' });
  await eventually(async () =>
    assert.match(await page.locator('.error:not(:empty)').innerText(), /^Employer stock, worth today must be between \$0 and \$120,000/),
  );
  await give(visit, { 'Employer stock, worth today': '100,000', 'How it reaches you': 'In several parts' });
  const first = 'Parts of the payment 1';
  await within(first, 'How this part is paid').selectOption('Paid in shares of your employer');
  await within(first, 'Amount of this part').fill('100,000');
  await within(first, 'Out of which money').selectOption('Employer profit sharing');
  const another = page.getByRole('button', { name: 'Add another Parts of the payment', exact: true });
  await another.focus();
  await page.keyboard.press('Enter');
  const second = 'Parts of the payment 2';
  const way = within(second, 'How this part is paid');
  await eventually(async () => assert.ok(await way.evaluate((element) => element === document.activeElement)));
  await way.selectOption('Direct rollover to a traditional IRA');
  await within(second, 'Amount of this part').fill('140,000');
  await within(second, 'Amount of this part').blur();
  // The parts must add up to the whole.
  await eventually(async () => assert.match(await page.locator('.error:not(:empty)').innerText(), /240,000|250,000/));
  await within(second, 'Amount of this part').fill('150,000');
  await within(second, 'Amount of this part').blur();
  // What the plan paid for the shares is income; the gain of 70,000 waits.
  await eventually(async () => assert.match(await result().innerText(), /\$70,000/));
  assert.equal(await page.locator('.error:not(:empty)').count(), 0);
  await visit.assertAccessible();
  await visit.assertNoSidewaysScroll();
  await visit.assertClean();
});

test('a missed loan payment is asked about only where something is owed, and is taxed', async () => {
  const { page } = visit;
  const missed = page.getByRole('checkbox', { name: 'You missed a loan payment', exact: true });
  await chooseGoal(visit, 'See what is possible');
  await give(visit, { ...ASKED, 'Date of birth': ['May', '4', '1981'] });
  await hold('Your pre-tax savings', '42,000');
  assert.equal(await missed.count(), 0);
  await give(visit, { 'Loans from the plan': 'Yes' });
  assert.equal(await missed.count(), 0);
  await give(visit, { 'Owed on plan loans today': '12,120', 'Most owed in the last 12 months': '12,120 to 13k' });
  assert.equal(await field(visit, 'Most owed in the last 12 months').inputValue(), '12,120 to 13,000');
  await give(visit, {
    'You missed a loan payment': true,
    'Day the missed payment was due': ['February', '1', '2026'],
    'Time to make it up': 'None',
  });
  // The loan first, from which the rest follows: one month at 1% on 12,000.
  await field(visit, 'Loan amount').last().fill('12,000');
  await field(visit, 'Length in months, if not whole years').fill('12');
  await eventually(async () =>
    assert.deepEqual(await needed().allInnerTexts(), ['Loan interest a year', 'Loan payments made']),
  );
  await field(visit, 'Loan interest a year').last().fill('12');
  await field(visit, 'Loan payments made').fill('0');
  await field(visit, 'Loan payments made').blur();
  await eventually(async () => assert.match(await result().innerText(), /\$12,120\.00/));
  await visit.assertAccessible();
  await visit.assertClean();
});

test('the money to take it from is chosen where there is more than one', async () => {
  const { page } = visit;
  await chooseGoal(visit, 'An amount out of the plan');
  await give(visit, { ...ASKED, 'Amount out of the plan': '1,000', 'Date of birth': ['January', '2', '1966'] });
  await hold('Your pre-tax savings', '42,000');
  const choose = page.locator('summary').filter({ hasText: 'Choose the money it is taken from' });
  assert.equal(await choose.count(), 0);
  await hold('Rolled-in pre-tax money', '7,000');
  for (const source of ['Rolled-in pre-tax money', 'Your pre-tax savings']) {
    if (!(await group('Money to take 1').isVisible())) await open('Choose the money it is taken from');
    await within('Money to take 1', 'Kind of money').selectOption(source);
    await eventually(async () => assert.ok((await answer().locator('.eyebrow').first().innerText()).includes(source)));
  }
  await within('Money to take 1', 'Amount of it').fill('900');
  await within('Money to take 1', 'Amount of it').blur();
  await eventually(async () => assert.ok((await page.locator('.error:not(:empty)').allInnerTexts()).join().includes('$900')));
  await visit.assertClean();
});

test('a second child has a row of its own: added, wrong, and taken away again', async () => {
  const { page } = visit;
  const birth = 'Births and adoptions';
  const day = (row) => group(`${birth} ${row}`).getByRole('group', { name: 'Day of the birth or final adoption' });
  await give(visit, { 'A birth or adoption': true });
  const another = page.getByRole('button', { name: `Add another ${birth}`, exact: true });
  assert.equal(await another.count(), 0, 'first, the first');
  await pickDate(visit, 'Day of the birth or final adoption', ['September', '1', '2026']);
  await another.focus();
  await page.keyboard.press('Enter');
  await eventually(async () =>
    assert.ok(await day(2).getByLabel('Month').evaluate((element) => element === document.activeElement)),
  );
  await page.keyboard.type('October');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2025');
  await page.keyboard.press('Tab');
  await page.keyboard.type('x');
  await page.keyboard.press('Tab');
  const children = (row) => group(`${birth} ${row}`).getByLabel('Children, if more than one');
  await eventually(async () => assert.equal(await children(2).getAttribute('aria-invalid'), 'true'));
  // With the first unfinished, the second stays what it is, and so does what is wrong with it.
  await day(1).getByLabel('Day').fill('');
  await eventually(async () => assert.equal(await children(2).getAttribute('aria-invalid'), 'true'));
  assert.equal(await children(1).getAttribute('aria-invalid'), null);
  await day(1).getByLabel('Day').fill('1');
  await page.getByRole('button', { name: `Remove ${birth} 1`, exact: true }).press('Enter');
  await eventually(async () => assert.equal(await children(1).inputValue(), 'x'));
  assert.equal(await group(`${birth} 2`).count(), 0);
  await eventually(async () => assert.equal(await children(1).getAttribute('aria-invalid'), 'true'));
  await children(1).fill('2');
  await children(1).blur();
  await eventually(async () => assert.equal(await page.locator('.error:not(:empty)').count(), 0));
  // An emptied form has one blank row again.
  await page.getByRole('button', { name: 'Start over' }).click();
  await give(visit, { 'A birth or adoption': true });
  assert.equal(await children(1).inputValue(), '');
  await visit.assertAccessible();
  await visit.assertClean();
});
