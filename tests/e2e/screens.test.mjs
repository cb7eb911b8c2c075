// Does the page fit: on a phone, and in every width?

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  RENT,
  RENT_NUMBERS,
  answerRent,
  eventually,
  field,
  give,
  isInSight,
  numbers,
  seesNumbers,
  unfold,
} from './support/person.mjs';
import { openSite } from './support/site.mjs';

const PHONE = { width: 390, height: 844 };
const WIDTHS = [320, 360, 390, 414, 600, 768, 1024, 1440];

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('on a phone the verdict and the four numbers stand in the first screen', async () => {
  const visit = await site.visit(PHONE);
  const { page } = visit;
  const { 'Your wages': wages, ...others } = RENT;
  await give(visit, others);
  assert.equal((await numbers(visit))['What you keep'], '– not known yet');

  // The last needed answer, letter by letter, without leaving its field.
  await field(visit, 'Your wages').pressSequentially(wages);
  await seesNumbers(visit, RENT_NUMBERS);
  assert.ok(!(await isInSight(page.locator('#numbers'))), 'the person is still at the question');
  // There they stand already, at the foot of the screen, and do not cover the question.
  const line = page.getByRole('link', { name: /See the answer/ });
  await eventually(async () => assert.ok(await isInSight(line)));
  const said = await line.innerText();
  for (const number of Object.values(RENT_NUMBERS)) assert.ok(said.includes(number), `${number}: ${said}`);
  const [foot, question] = [await line.boundingBox(), await field(visit, 'Your wages').boundingBox()];
  assert.ok(question.y >= 0 && question.y + question.height <= foot.y, 'the line covers the question');
  await visit.screenshot('phone-last-answer', { fullPage: false });

  // One press, and all of it is on the screen: the headline, the sentence and the numbers.
  await line.click();
  const whole = [
    page.locator('#answer').getByRole('heading', { level: 2 }),
    page.getByText('leaves your plan, and after all taxes you keep'),
    page.locator('#numbers'),
  ];
  for (const part of whole) await eventually(async () => assert.ok(await isInSight(part), String(part)));
  await eventually(async () => assert.ok(!(await line.isVisible()), 'the line makes room'));
  await visit.screenshot('phone-answer', { fullPage: false });

  // And from the top of the page, with nothing scrolled.
  await page.evaluate(() => scrollTo(0, 0));
  for (const part of whole) await eventually(async () => assert.ok(await isInSight(part), String(part)));
  await visit.assertClean();
  await visit.close();
});

test('on a phone the missing answers are links in the first screen', async () => {
  const visit = await site.visit(PHONE);
  const links = await visit.page.locator('#answer').getByRole('link').all();
  assert.ok(links.length > 3);
  for (const link of links) {
    assert.ok(await isInSight(link), await link.innerText());
    assert.ok((await link.boundingBox()).height >= 24, 'large enough for a finger');
  }
  await visit.close();
});

test('what a finger presses is large enough', async () => {
  const visit = await site.visit(PHONE);
  await answerRent(visit);
  // WCAG 2.2, 2.5.8: 24 by 24 pixels, or what is around it is as far away. Links in a sentence are spared.
  const small = await visit.page.locator('button, select, summary, input').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility() && !control.closest('.unseen'))
      .map((control) => [control, /radio|checkbox/.test(control.type) ? control.closest('label') : control])
      .map(([control, target]) => [control, target.getBoundingClientRect()])
      .filter(([, { width, height }]) => height < 24 || width < 24)
      .map(([control, { width, height }]) => `${control.outerHTML.slice(0, 100)}: ${width} by ${height}`),
  );
  assert.deepEqual(small, []);
  await visit.close();
});

test('no width from 320 px up scrolls sideways', async (t) => {
  const visit = await site.visit();
  const { page } = visit;
  const everyWidth = (name, reach) =>
    t.test(name, async () => {
      await reach();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 });
        await page.evaluate(() => new Promise(requestAnimationFrame));
        await visit.assertNoSidewaysScroll();
        // Nothing is cut off at the edge either, where it could not be scrolled to.
        const cut = await page.locator('#questions *, #answer *, #numbers *').evaluateAll((elements) =>
          elements
            .filter((element) => element.checkVisibility() && !element.closest('.unseen, .scroll'))
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        assert.deepEqual(cut, [], `${width} px`);
      }
    });
  await everyWidth('empty', async () => {});
  await everyWidth('answered, with everything unfolded', async () => {
    await answerRent(visit);
    await unfold(visit);
    // Wide figures.
    await give(visit, { 'Your pre-tax savings': '123,456,789.99' });
  });
  await everyWidth('error', async () => {
    await give(visit, {
      'Your wages': 'nonsense'.repeat(8),
      'Your pre-tax savings': 'a lot',
      'Date of birth': ['February', '31', '1986'],
    });
    await page.getByText('Paused: fix 3 answers.').first().waitFor();
  });
  await visit.close();
});
