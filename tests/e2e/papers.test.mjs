// Does a person see which papers the payment brings, and can the questions be taken to the plan?

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answerRent, eventually, give } from './support/person.mjs';
import { openSite } from './support/site.mjs';

const PHONE = { width: 390, height: 844 };
const DISASTER = {
  'A federally declared disaster': true,
  'First day of the disaster': ['October', '10', '2026'],
  'Day it was declared': ['October', '14', '2026'],
  'It cost you money or income': 'Yes',
};

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** The lines of one form: number, name, and what stands there. */
async function lines(page, form) {
  const sheet = page.locator('article.paper').filter({ has: page.getByText(form, { exact: true }) });
  return sheet.locator('dl > div').evaluateAll((rows) =>
    rows.map((row) => {
      const line = row.cloneNode(true);
      for (const button of line.querySelectorAll('button')) button.remove();
      const text = (part) => line.querySelector(part)?.textContent.trim();
      const number = text('dt b');
      const written = text('dd small');
      const value = text('dd').replace(written ?? '', '').trim();
      return [number, text('dt').slice(number.length).trim(), value, written].filter(Boolean).join(' ');
    }),
  );
}

test('the rent lands on the lines worked by hand', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await answerRent(visit);
  // 2,435.90 leaves; 10% of it is the additional tax, and 10% is withheld.
  assert.match((await lines(page, 'Form 1099-R')).join('\n'), /1 Gross distribution \$2,435\.90/);
  const own = await lines(page, 'Form 1040');
  assert.match(own[0], /^5b Taxable amount \$2,435\.90/);
  assert.match(own[1], /^25b Tax withheld, Forms 1099 \$243\.59/);
  const [tax] = await lines(page, 'Schedule 2');
  assert.match(tax, /^8 Additional tax on retirement plans \$243\.59.*Check the box: Form 5329 not required$/);
  assert.equal(await page.getByText('Form 5329', { exact: true }).count(), 0);
  // 292.31 + 243.59 is 22% of 2,435.90.
  assert.match(await page.locator('#own-forms').innerText(), /With 22% written on line 2 of Form W-4R/);
  const papers = await page.locator('#paperwork').innerText();
  assert.match(papers, /From you[\s\S]*Your certification of the need[\s\S]*From the plan[\s\S]*choose the withholding/);
  await visit.assertClean();
  await visit.assertAccessible('#own-forms, #paperwork');
  await visit.close();
});

test('a disaster brings its own form, and the day until which it counts', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await answerRent(visit);
  await give(visit, DISASTER);
  await eventually(async () => assert.ok((await lines(page, 'Form 8915-F')).length >= 3));
  assert.equal(await page.getByText('Form 5329', { exact: true }).count(), 0);
  // 14 October and 179 days.
  const dates = await page.getByRole('listitem').filter({ hasText: 'Last day for a disaster payment' }).innerText();
  assert.match(dates, /Apr(il)? 11, 2027/);
  await visit.close();
});

test('the questions are copied as they stand, numbered', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await answerRent(visit);
  const asked = await page.locator('#ask-plan li').allInnerTexts();
  assert.ok(asked.length > 0);
  assert.match(asked.join('\n'), /include the taxes and the 10% additional tax/);
  await page.getByRole('button', { name: 'Copy the questions' }).click();
  await page.getByText('Copied', { exact: true }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.deepEqual(copied.split('\n'), asked.map((question, index) => `${index + 1}. ${question}`));
  await visit.assertClean();
  await visit.close();
});

for (const colorScheme of ['light', 'dark']) {
  for (const size of [PHONE, { width: 1440, height: 900 }]) {
    test(`the papers fit ${size.width} pixels, ${colorScheme}`, async () => {
      const visit = await site.visit({ ...size, colorScheme });
      await answerRent(visit);
      await give(visit, DISASTER);
      await eventually(async () => assert.ok((await lines(visit.page, 'Form 8915-F')).length >= 3));
      await visit.assertNoSidewaysScroll();
      await visit.assertAccessible('.detail');
      await visit.screenshot(`papers-${size.width}-${colorScheme}`);
      await visit.close();
    });
  }
}
