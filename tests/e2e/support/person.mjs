// What a person does on the page and sees there: by labels and by names, never by class or position.

import assert from 'node:assert/strict';

/** How long the page may take to come to what is expected. */
const PATIENCE_MS = 5_000;

/** $1,900 of rent, kept after all taxes: the answers that the whole cost needs. */
export const RENT = {
  'Cash I need to keep': '1,900',
  'Paid on': ['December', '1', '2026'],
  'What is it for?': 'Stopping an eviction or foreclosure',
  'The need itself': '1,900',
  'Date of birth': ['May', '4', '1986'],
  'Your pre-tax savings': '42,000',
  'Hardship withdrawals': 'Yes',
  'Filing status': 'Single',
  'Your wages': '63,000',
};

/**
 * What it comes to, worked by hand. Of every dollar before 59 1/2 income tax takes 12% and the
 * additional tax 10%, so 1,900 / 0.78 = 2,435.90 must leave; 10% of it, 243.59, is withheld, and of
 * the tax of 292.31 + 243.59 the other 292.31 is for April: 535.90 on 1,900 kept is 282 on 1,000.
 */
export const RENT_NUMBERS = {
  'Cash now': '$2,192',
  'Settled in April': '$292 owed',
  'What you keep': '$1,900',
  'Cost per $1,000 kept': '$282',
};

/** Runs a check again until it passes; the last failure is the test's. */
export async function eventually(check) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await check();
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** The control with this label; a unit may follow it ("in dollars"). */
export function field({ page }, label) {
  const text = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.getByLabel(new RegExp(`^\\s*${text}\\s*(in dollars|in percent)?\\s*$`));
}

/** Writes a date: the month's name, the day, the year. */
export async function pickDate({ page }, label, [month, day, year]) {
  const group = page.getByRole('group', { name: label, exact: true });
  await group.getByLabel('Month').selectOption(month);
  await group.getByLabel('Day').fill(day);
  await group.getByLabel('Year').fill(year);
  await group.getByLabel('Year').blur();
}

/** Says what the plan allows: Yes, No or Not sure. */
export async function planSays({ page }, feature, answer) {
  await page.getByRole('radiogroup', { name: feature, exact: true }).getByLabel(answer, { exact: true }).check();
}

/** Chooses what the money is for. */
export async function chooseGoal({ page }, goal) {
  await page.getByRole('radio', { name: goal, exact: true }).check();
}

/** Gives answers by their labels, in their order: text, a choice of a list, a date, yes and no, or a switch. */
export async function give(visit, answers) {
  for (const [label, answer] of Object.entries(answers)) {
    if (Array.isArray(answer)) {
      await pickDate(visit, label, answer);
      continue;
    }
    if (['Yes', 'No', 'Not sure'].includes(answer)) {
      await planSays(visit, label, answer);
      continue;
    }
    if (typeof answer === 'boolean') {
      await visit.page.getByRole('checkbox', { name: label, exact: true }).setChecked(answer);
      continue;
    }
    const control = field(visit, label);
    if ((await control.evaluate((element) => element.tagName)) === 'SELECT') {
      await control.selectOption(answer);
    } else {
      await control.fill(answer);
    }
    await control.blur();
  }
}

/** Answers the rent case and waits for its numbers. */
export async function answerRent(visit) {
  await give(visit, RENT);
  await seesNumbers(visit, RENT_NUMBERS);
}

/** The four numbers as they stand on the page, by their names. */
export async function numbers({ page }) {
  return page.locator('#numbers > div').evaluateAll((cells) =>
    Object.fromEntries(
      cells.map((cell) => [
        cell.querySelector('dt').innerText.trim(),
        cell.querySelector('dd').innerText.replace(/\s+/g, ' ').trim(),
      ]),
    ),
  );
}

/** Waits until the four numbers are these. */
export async function seesNumbers(visit, expected) {
  await eventually(async () => assert.deepEqual(await numbers(visit), expected));
}

/** The verdict's id and its headline. */
export async function verdict({ page }) {
  const answer = page.locator('#answer');
  return {
    id: await answer.getAttribute('data-verdict'),
    headline: await answer.getByRole('heading', { level: 2 }).innerText(),
  };
}

/** Opens the picker of examples and starts from the one with this title. */
export async function startExample({ page }, title) {
  await page.getByText('Start from an example').click();
  const subject = page.locator('details.subject').filter({ has: page.getByText(title, { exact: true }) });
  if (!(await subject.evaluate((fold) => fold.open))) await subject.locator('summary').click();
  await page.getByRole('button').filter({ has: page.getByText(title, { exact: true }) }).click();
  await page.getByText(`The form now holds the example “${title}”.`).waitFor();
}

/** The groups of switches, each with questions behind it. */
const SWITCHES = ['Has one of these happened?', 'Also on your return'];

/** Opens every fold and switches on everything that may have happened or may be on a tax return. */
export async function unfold({ page }) {
  const folded = page.locator('details:not([open]) > summary');
  while (await folded.count()) await folded.first().click();
  for (const name of SWITCHES) {
    for (const topic of await page.getByRole('group', { name }).getByRole('checkbox').all()) await topic.check();
  }
  await page.getByRole('button', { name: 'Show as table' }).click();
}

/** Opens the reasons behind a number. */
export async function askWhy({ page }, number) {
  await page.locator('#numbers').getByRole('button', { name: `Why? ${number}`, exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

/** Whether an element stands whole in the window, as it is scrolled now. */
export async function isInSight(locator) {
  const box = await locator.boundingBox();
  const { width, height } = locator.page().viewportSize();
  return !!box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width + 0.5 && box.y + box.height <= height + 0.5;
}
