// Can the form be filled and the answer reached with the keyboard alone?

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { RENT_NUMBERS, eventually, isInSight, seesNumbers, verdict } from './support/person.mjs';
import { openSite } from './support/site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** A person who has nothing but keys. */
function keys({ page }) {
  /** Where the keyboard is, as it is read aloud: the names of the groups around it, and its own. */
  const here = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      const read = (element) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const byIds = (ids) => (ids ?? '').split(' ').map((id) => read(document.getElementById(id))).join(' ');
      const own = at.labels?.length ? [...at.labels].map(read).join(' ') : read(at);
      const groups = [];
      for (let group = at.parentElement; group; group = group.parentElement) {
        if (group.tagName === 'FIELDSET') groups.unshift(read(group.querySelector(':scope > legend')));
        if (group.getAttribute('role') === 'radiogroup') {
          groups.unshift(group.getAttribute('aria-label') ?? byIds(group.getAttribute('aria-labelledby')));
        }
      }
      // The focus is seen on the control itself or on what stands for it.
      const shown = [at, at.closest('.control'), at.closest('.seg label')].filter(Boolean);
      const seen = shown.some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      });
      return { name: [...groups, own].join(': '), seen };
    });
  const press = async (...names) => {
    for (const name of names) await page.keyboard.press(name);
  };
  /** Presses Tab, or Shift+Tab, until the keyboard is where the name says. */
  const to = async (name, key = 'Tab') => {
    const way = [];
    while (way.length < 80) {
      await press(key);
      const place = await here();
      way.push(place.name);
      assert.ok(place.seen, `it can be seen that the keyboard is at “${place.name}”`);
      if (name.test(place.name)) return place.name;
    }
    return assert.fail(`${key} does not lead to ${name}: ${way.join(' | ')}`);
  };
  return { here, press, to, type: (text) => page.keyboard.type(text) };
}

test('Tab, arrows and typing fill the form and reach the verdict', async () => {
  const visit = await site.visit();
  const { page } = visit;
  const { press, to, type } = keys(visit);

  // The goal that is chosen already, and another one and back by the arrows.
  await to(/What you need: .*Cash I keep after taxes/);
  await press('ArrowDown');
  assert.ok(await page.getByRole('radio', { name: 'An amount out of the plan' }).isChecked());
  await press('ArrowUp');
  assert.ok(await page.getByRole('radio', { name: 'Cash I keep after taxes' }).isChecked());
  await to(/: Cash I need to keep/);
  await type('1900');
  await to(/Paid on: Month/);
  await type('Dec');
  await to(/Paid on: Day/);
  await type('1');
  await to(/Paid on: Year/);
  await type('2026');
  await to(/: What is it for\?/);
  await type('Stop');
  await to(/: The need itself/);
  await type('1900');
  await to(/Date of birth: Month/);
  await type('May');
  await to(/Date of birth: Day/);
  await type('5');
  await to(/Date of birth: Year/);
  await type('1986');
  await to(/: Your pre-tax savings/);
  await type('42000');
  await to(/: Hardship withdrawals: Yes/);
  await press('ArrowRight', 'ArrowLeft');
  assert.ok(
    await page.getByRole('radiogroup', { name: 'Hardship withdrawals' }).getByLabel('Yes', { exact: true }).isChecked(),
  );
  await to(/: Filing status/);
  await type('Single');
  await to(/: Your wages/);
  await type('63000');
  await seesNumbers(visit, RENT_NUMBERS);

  // Back to put right the day of birth, which the keyboard then finds marked for overwriting.
  await to(/Date of birth: Day/, 'Shift+Tab');
  await type('4');
  await eventually(async () =>
    assert.equal(await page.getByRole('group', { name: 'Date of birth' }).getByLabel('Day').inputValue(), '4'),
  );

  // On from the form to the answer and the reasons of its first number, in sight.
  await to(/^Why\? Cash now$/);
  await seesNumbers(visit, RENT_NUMBERS);
  assert.equal((await verdict(visit)).id, 'allowed');
  assert.ok(await isInSight(page.locator('#answer').getByRole('heading', { level: 2 })));
  assert.ok(await isInSight(page.locator('#numbers')));
  await press('Enter');
  await page.getByRole('dialog').waitFor();
  await press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await visit.assertClean();
  await visit.close();
});

test('the first key leads past the questions to the answer', async () => {
  const visit = await site.visit({ width: 390, height: 844 });
  const { page } = visit;
  const { here, press, to } = keys(visit);
  await press('Tab');
  assert.equal((await here()).name, 'Skip to the answer');
  assert.ok(await isInSight(page.getByRole('link', { name: 'Skip to the answer' })), 'it shows itself');
  await press('Enter');
  assert.ok(await page.locator('#answer').evaluate((answer) => answer === document.activeElement));
  await to(/^How much you need$/);
  await press('Enter');
  assert.match((await here()).name, /Cash I need to keep/);
  await visit.assertClean();
  await visit.close();
});

test('an example is opened and undone by keys', async () => {
  const visit = await site.visit();
  const { page } = visit;
  const { here, press, to } = keys(visit);
  await to(/^Start from an example$/);
  await press('Enter');
  await to(/^Money for a need/);
  await press('Enter');
  await to(/^\$1,900 of rent by Friday, at age 40/);
  await press('Enter');
  await eventually(async () =>
    assert.ok(await page.locator('#answer').evaluate((answer) => answer === document.activeElement)),
  );
  await eventually(async () => assert.notEqual((await verdict(visit)).id, 'none'));
  await to(/^Bring back what I had written$/, 'Shift+Tab');
  await press('Enter');
  await eventually(async () => assert.equal((await verdict(visit)).id, 'none'));
  assert.ok((await here()).name.length > 0);
  await visit.assertClean();
  await visit.close();
});
