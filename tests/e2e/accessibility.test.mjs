// Can everybody read and use the page in each of its states? And what do these look like?

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { RENT_NUMBERS, answerRent, askWhy, eventually, give, unfold } from './support/person.mjs';
import { openSite } from './support/site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

for (const width of [390, 1440]) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe-core finds nothing at ${width} px, ${colorScheme}`, async (t) => {
      const visit = await site.visit({ width, height: width === 390 ? 844 : 900, colorScheme });
      const { page } = visit;
      const state = (name, reach, { fullPage = true } = {}) =>
        t.test(name, async () => {
          await reach();
          await visit.assertAccessible();
          await page.evaluate(() => scrollTo(0, 0));
          await visit.screenshot(`${name}-${width}-${colorScheme}`, { fullPage });
        });
      await state('empty', async () => {});
      await state('answered', async () => answerRent(visit));
      await state('why', async () => askWhy(visit, 'Settled in April'), { fullPage: false });
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await state('error', async () => {
        await give(visit, { 'Your wages': 'a lot', 'Date of birth': ['February', '31', '1986'] });
        await page.getByText('Paused: fix 2 answers.').first().waitFor();
      });
      // Once a width and once a scheme is enough for all that is folded away.
      if ((width === 390) === (colorScheme === 'light')) await state('unfolded', async () => unfold(visit));
      await visit.close();
    });
  }
}

test('what a machine reads aloud: names, landmarks, one status', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await answerRent(visit);
  for (const landmark of ['banner', 'main', 'contentinfo']) {
    assert.equal(await page.getByRole(landmark).count(), 1, landmark);
  }
  assert.equal(await page.getByRole('status').count(), 1);
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  const nameless = await page.getByRole('button', { name: /^$/ }).count();
  assert.equal(nameless, 0, 'every button has a name');
  await eventually(async () =>
    assert.match(await page.getByRole('status').innerText(), new RegExp(`\\${RENT_NUMBERS['What you keep']}`)),
  );
  // An id names one thing.
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  assert.deepEqual(twice, []);
  await visit.close();
});

test('in the colours a person forces, what is chosen and what is drawn still show', async () => {
  const visit = await site.visit({ forcedColors: 'active' });
  await answerRent(visit);
  const { page } = visit;
  const style = (locator, name) => locator.evaluate((element, of) => getComputedStyle(element)[of], name);
  assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  const segments = page.getByRole('radiogroup', { name: 'Hardship withdrawals' }).locator('label');
  assert.equal(await style(segments.filter({ hasText: 'Yes' }), 'outlineStyle'), 'solid');
  assert.equal(await style(segments.filter({ hasText: 'Not sure' }), 'outlineStyle'), 'none');
  const chosen = page.getByRole('radio', { name: 'Cash I keep after taxes' });
  const other = page.getByRole('radio', { name: 'Convert it to Roth' });
  assert.notEqual(await style(chosen, 'backgroundColor'), await style(other, 'backgroundColor'));
  // A bar stands out from the paper.
  const bar = page.locator('.fall .keep .piece').first();
  assert.notEqual(await style(bar, 'backgroundColor'), await style(page.locator('body'), 'backgroundColor'));
  // And the key shows it as it is drawn.
  const key = page.getByText('Solid: now, out of the payment');
  const sign = await key.evaluate((element) => getComputedStyle(element, '::before').backgroundColor);
  assert.equal(sign, await style(bar, 'backgroundColor'));
  await visit.screenshot('forced-colors');
  await visit.assertClean();
  await visit.close();
});

test('nothing moves for a person who wants no motion; for others the panel slides in', async () => {
  for (const [reducedMotion, moves] of [['reduce', false], ['no-preference', true]]) {
    const visit = await site.visit({ reducedMotion });
    await answerRent(visit);
    await askWhy(visit, 'Cash now');
    const animation = await visit.page
      .getByRole('dialog')
      .evaluate((dialog) => getComputedStyle(dialog).animationName !== 'none');
    assert.equal(animation, moves, reducedMotion);
    if (!moves) assert.equal(await visit.page.evaluate(() => document.getAnimations().length), 0);
    const smooth = await visit.page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
    assert.equal(smooth === 'smooth', moves, `${reducedMotion}: scrolling`);
    await visit.assertClean();
    await visit.close();
  }
});

test('on paper stands the answer, opened, and not the questions', async () => {
  const visit = await site.visit();
  await answerRent(visit);
  const { page } = visit;
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('#answer').getByRole('heading', { level: 2 }).isVisible());
  for (const number of Object.keys(RENT_NUMBERS)) {
    assert.ok(await page.locator('#numbers dt').getByText(number, { exact: true }).isVisible(), number);
  }
  assert.ok(await page.getByText('Where the $2,436 goes').isVisible());
  assert.ok(!(await page.locator('#questions').isVisible()));
  assert.equal(await page.getByRole('button', { name: 'Why?' }).filter({ visible: true }).count(), 0);
  // What is folded on the screen is open on paper.
  const fold = page.locator('details:has-text("What these numbers leave out") li').first();
  await eventually(async () => assert.ok((await fold.boundingBox())?.height > 0));
  await visit.screenshot('print');
  await visit.close();
});
