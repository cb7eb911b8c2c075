// What happens to an answer that cannot be read?

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import {
  RENT_NUMBERS,
  answerRent,
  chooseGoal,
  eventually,
  field,
  give,
  numbers,
  pickDate,
  seesNumbers,
  verdict,
} from './support/person.mjs';
import { openSite } from './support/site.mjs';

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

/** What stands in every field, so that nothing typed gets lost unseen. */
const typed = () =>
  visit.page.locator('#questions').locator('input, select').evaluateAll((controls) =>
    Object.fromEntries(
      controls.map((control) => [
        `${control.name}#${control.id || control.value}`,
        ['radio', 'checkbox'].includes(control.type) ? control.checked : control.value,
      ]),
    ),
  );

/** What is said to be wrong with a control, as it is read aloud with it. */
const wrong = (control) =>
  control.evaluate((element) => ({
    invalid: element.getAttribute('aria-invalid') === 'true',
    said: (element.getAttribute('aria-describedby') ?? '')
      .split(/\s+/)
      .filter((id) => id.endsWith('-error'))
      .map((id) => document.getElementById(id).innerText.trim())
      .join(' '),
  }));

async function isWrong(control, message) {
  await eventually(async () => {
    const { invalid, said } = await wrong(control);
    assert.match(said, message);
    assert.ok(invalid, 'aria-invalid');
  });
  // Beside its field: the message begins right below it, in its column.
  const said = await control.evaluate((element) => {
    const id = element.getAttribute('aria-describedby').split(/\s+/).find((one) => one.endsWith('-error'));
    const [box, message] = [element, document.getElementById(id)].map((one) => one.getBoundingClientRect());
    return { below: message.top - box.bottom, width: message.width };
  });
  const beside = said.width > 0 && said.below >= -1 && said.below < 90;
  assert.ok(beside, `the message stands ${said.below} px below its field`);
}

const isRight = (control) =>
  eventually(async () => assert.deepEqual(await wrong(control), { invalid: false, said: '' }));

/** The answer is held back, greyed, with a word why. */
async function isPaused(count, ...controls) {
  const { page } = visit;
  const words = count === 1 ? 'Paused: fix one answer.' : `Paused: fix ${count} answers.`;
  await page.locator('#answer').getByText(words).waitFor();
  assert.match(await page.locator('#numbers').getAttribute('class'), /stale/);
  await page.locator('#answer').getByRole('link', { name: 'Show me' }).click();
  const held = controls.map((control) => control.evaluate((element) => element === document.activeElement));
  assert.ok((await Promise.all(held)).includes(true), '“Show me” leads to the field');
}

test('nonsense for money: a message beside the field, the last good result stays', async () => {
  const { page } = visit;
  await answerRent(visit);
  const before = await typed();
  const wages = field(visit, 'Your wages');

  await wages.press('ControlOrMeta+A');
  await wages.pressSequentially('sixty thou');
  assert.equal((await wrong(wages)).said, '', 'nobody is corrected in the middle of a word');
  await wages.pressSequentially('sand');
  await wages.blur();
  await isWrong(wages, /^Your wages must be an amount in dollars/);
  await isPaused(1, wages);
  assert.deepEqual(await numbers(visit), RENT_NUMBERS);
  assert.equal((await verdict(visit)).id, 'allowed');
  const aloud = page.getByRole('status');
  await eventually(async () => assert.equal(await aloud.innerText(), 'Paused: fix one answer.'));
  const stands = { ...before, '#household-wages_taxpayer': 'sixty thousand' };
  assert.deepEqual(await typed(), stands, 'all that was typed stands');

  await give(visit, { 'Your wages': '63,000' });
  await isRight(wages);
  assert.equal(await page.locator('#answer').getByText('Paused').count(), 0);
  assert.doesNotMatch(await page.locator('#numbers').getAttribute('class'), /stale/);
  await seesNumbers(visit, RENT_NUMBERS);
  assert.deepEqual(await typed(), before);
  await visit.assertClean();
});

test('a day that is none: a message beside the date', async () => {
  const { page } = visit;
  await answerRent(visit);
  const group = page.getByRole('group', { name: 'Date of birth', exact: true });
  for (const date of [['February', '31', '1986'], ['May', 'x', '1986'], ['May', '4', '86']]) {
    await pickDate(visit, 'Date of birth', date);
    for (const part of ['Month', 'Day', 'Year']) {
      await isWrong(group.getByLabel(part), /^Date of birth must be a day of the calendar/);
    }
    assert.deepEqual(await numbers(visit), RENT_NUMBERS);
    assert.equal(await group.getByLabel('Day').inputValue(), date[1]);
    assert.equal(await group.getByLabel('Year').inputValue(), date[2]);
  }
  await isPaused(1, group);
  await pickDate(visit, 'Date of birth', ['May', '4', '1986']);
  await isRight(group.getByLabel('Day'));
  await seesNumbers(visit, RENT_NUMBERS);
  await visit.assertClean();
});

test('an event on a day that is none: a message beside its date, and gone with its switch', async () => {
  const { page } = visit;
  await answerRent(visit);
  await give(visit, { 'A federally declared disaster': true, 'First day of the disaster': ['February', '31', '2026'] });
  const group = page.getByRole('group', { name: 'First day of the disaster', exact: true });
  for (const part of ['Month', 'Day', 'Year']) {
    await isWrong(group.getByLabel(part), /^First day of the disaster must be a day of the calendar/);
  }
  assert.deepEqual(await numbers(visit), RENT_NUMBERS);
  await isPaused(1, group);
  await give(visit, { 'A federally declared disaster': false });
  await eventually(async () => assert.equal(await page.locator('#answer').getByText('Paused').count(), 0));
  // What was written is still there, and still wrong, until it is put right.
  await give(visit, { 'A federally declared disaster': true });
  assert.equal(await group.getByLabel('Day').inputValue(), '31');
  await give(visit, { 'First day of the disaster': ['February', '28', '2026'], 'Already taken for this disaster, if any': 'x' });
  await isRight(group.getByLabel('Day'));
  await isWrong(field(visit, 'Already taken for this disaster, if any'), /must be an amount in dollars/);
  await visit.assertClean();
});

test('several at once are all shown, and are put right one by one', async () => {
  await answerRent(visit);
  await give(visit, { 'Your pre-tax savings': 'much', 'The need itself': '1,9oo', 'Federal withholding': 'ten' });
  const [savings, need, withholding] = ['Your pre-tax savings', 'The need itself', 'Federal withholding'].map((label) =>
    field(visit, label),
  );
  await isWrong(savings, /must be an amount in dollars/);
  await isWrong(need, /must be an amount in dollars/);
  await isWrong(withholding, /must be/);
  await isPaused(3, savings, need, withholding);
  await give(visit, { 'The need itself': '1,900', 'Federal withholding': '' });
  await isPaused(1, savings);
  await give(visit, { 'Your pre-tax savings': '42,000' });
  await seesNumbers(visit, RENT_NUMBERS);
  await visit.assertClean();
});

test('what cannot be is named beside its field with what is allowed', async () => {
  await answerRent(visit);
  await give(visit, { 'Federal withholding': '101' });
  await isWrong(field(visit, 'Federal withholding'), /between 0 and 100|between 0% and 100%/);
  await give(visit, { 'Federal withholding': '', 'Your pre-tax savings': '-5' });
  await isWrong(field(visit, 'Your pre-tax savings'), /must be/);
  assert.deepEqual(await numbers(visit), RENT_NUMBERS);
});

test('amounts are read as people write them', async () => {
  await answerRent(visit);
  await chooseGoal(visit, 'An amount out of the plan');
  const answer = visit.page.locator('#answer');
  for (const [written, tidy, cash] of [
    ['$1,234.50', '1,234.50', '$1,111'],
    ['1.2k', '1,200', '$1,080'],
    ['1 000', '1,000', '$900'],
    ['.5k', '500', '$450'],
  ]) {
    await give(visit, { 'Amount out of the plan': written });
    assert.equal(await field(visit, 'Amount out of the plan').inputValue(), tidy, `${written} is tidied when left`);
    await eventually(async () => assert.equal((await numbers(visit))['Cash now'], cash, written));
  }
  await answer.getByText('$500 leaves your plan').waitFor();
  await visit.assertClean();
});

test('answers that wait for another are kept when the question goes away', async () => {
  const { page } = visit;
  await answerRent(visit);
  await chooseGoal(visit, 'See what is possible');
  await page.locator('#numbers').waitFor({ state: 'hidden' });
  await chooseGoal(visit, 'Cash I keep after taxes');
  await seesNumbers(visit, RENT_NUMBERS);

  await page.getByRole('button', { name: 'Start over' }).click();
  await eventually(async () => assert.equal((await verdict(visit)).id, 'none'));
  assert.equal(await field(visit, 'Your wages').inputValue(), '');
  await page.getByRole('button', { name: 'Bring back what I had written' }).click();
  await seesNumbers(visit, RENT_NUMBERS);
  assert.equal(await field(visit, 'Your wages').inputValue(), '63,000');
  await visit.assertClean();
});

test('facts that cannot be are named beside their field, with what can', async () => {
  const { page } = visit;
  await answerRent(visit);
  const before = await typed();
  const shows = async (label, value, message) => {
    await give(visit, { [label]: value });
    await isWrong(field(visit, label), message);
    assert.equal(await field(visit, label).inputValue(), value, 'as it was typed');
    assert.deepEqual(await numbers(visit), RENT_NUMBERS, 'the last good answer stays');
  };
  // Vested above the whole.
  await give(visit, { 'Employer match': '12,000' });
  await shows('Vested', '101', /between 0% and 100%/);
  await give(visit, { Vested: '100' });
  await shows('In the plan for two years', '12,001', /between \$0 and \$12,000/);
  await give(visit, { 'In the plan for two years': '', Vested: '', 'Employer match': '' });
  await seesNumbers(visit, RENT_NUMBERS);
  assert.deepEqual(await typed(), before);
  // A reservist back before the order, a birth before one's own.
  for (const [event, first, then, message] of [
    ['Active duty as a reservist', ['Day of the order or call', ['May', '1', '2026']], ['Last day of duty, if it is over', ['April', '1', '2026']], /May 1, 2026/],
    ['A birth or adoption', null, ['Day of the birth or final adoption', ['May', '3', '1986']], /May 4, 1986 or later/],
  ]) {
    await give(visit, { [event]: true });
    for (const [label, day] of [first, then].filter(Boolean)) await give(visit, { [label]: day });
    const day = page.getByRole('group', { name: then[0], exact: true }).getByLabel('Day');
    await isWrong(day, message);
    assert.equal(await day.inputValue(), then[1][1]);
    await give(visit, { [event]: false });
  }
  await seesNumbers(visit, RENT_NUMBERS);
  await visit.assertClean();
});

test('a payment is held to what there is, to the law of withholding and to its sixty days', async () => {
  await answerRent(visit);
  await give(visit, { 'Rolled-in pre-tax money': '9,000', 'Withdrawals of rolled-in money at any time': 'Yes' });
  await chooseGoal(visit, 'An amount out of the plan');
  // More than the whole account; then more than the way out that is asked for can pay.
  await give(visit, { 'Amount out of the plan': '60,000' });
  await isWrong(field(visit, 'Amount out of the plan'), /must be \$\d+,\d+ or less; no more is available/);
  await give(visit, { 'Way out of the plan': 'Withdrawal of rolled-in money', 'Amount out of the plan': '9,000.01' });
  await isWrong(field(visit, 'Amount out of the plan'), /must be \$9,000 or less; no more is available/);
  await give(visit, { 'Amount out of the plan': '5,000', 'Federal withholding': '19' });
  await isWrong(field(visit, 'Federal withholding'), /must be 20% or more/);
  await give(visit, { 'Federal withholding': '', 'How it reaches you': 'Paid in cash, then part rolled over within 60 days' });
  const rolled = { 'Amount rolled over': '5,000.01', 'Date of the rollover': ['January', '30', '2027'] };
  await give(visit, rolled);
  await isWrong(field(visit, 'Amount rolled over'), /must be \$5,000 or less/);
  await give(visit, { 'Amount rolled over': '4,000', 'Date of the rollover': ['January', '31', '2027'] });
  const day = visit.page.getByRole('group', { name: 'Date of the rollover', exact: true }).getByLabel('Day');
  await isWrong(day, /must be January 30, 2027 or earlier; the 60 days end then/);
  await give(visit, { 'Date of the rollover': ['November', '30', '2026'] });
  await isWrong(day, /must be December 1, 2026 or later/);
  await give(visit, { 'Date of the rollover': ['January', '30', '2027'] });
  await isRight(day);
  await visit.assertClean();
});
