// What can be read before the program runs, and where it cannot?

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { answerRent } from './support/person.mjs';
import { FOLDER, openSite } from './support/site.mjs';

const ESSENTIALS = [
  'The law opens a door; your plan decides whether to use it.',
  'A hardship lets you take money. It does not spare the tax.',
  'What is withheld is not what you owe.',
  '59½ is a date, not a year.',
];

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

async function saysTheEssentials({ page }) {
  assert.match(await page.getByRole('heading', { level: 1 }).innerText(), /In-Service/);
  for (const fact of ESSENTIALS) assert.ok(await page.getByText(fact).isVisible(), fact);
  assert.ok(await page.getByText('Education, not advice.').isVisible());
}

test('while the program is on its way, the essentials and how far it has come', async () => {
  const visit = await site.visit({
    ready: false,
    // The program comes when the test says so.
    before: () => {
      const fetch = globalThis.fetch;
      const waits = new Promise((release) => {
        globalThis.release = release;
      });
      globalThis.fetch = async (address, options) => {
        if (String(address).endsWith('.wasm')) await waits;
        return fetch(address, options);
      };
    },
  });
  const { page } = visit;
  await page.getByRole('progressbar', { name: 'Loading the calculator' }).waitFor();
  await saysTheEssentials(visit);
  await visit.assertAccessible();
  await visit.screenshot('loading');
  await page.evaluate(() => globalThis.release());
  await page.locator('html[data-program=running]').waitFor();
  assert.equal(await page.getByRole('progressbar').count(), 0);
  assert.equal(await page.locator('h1').count(), 1, 'the program takes the place of the shell');
  await saysTheEssentials(visit);
  await answerRent(visit);
  await visit.assertClean();
  await visit.close();
});

test('without WebAssembly a plain message and the essentials', async () => {
  for (const width of [390, 1440]) {
    const visit = await site.visit({
      width,
      ready: false,
      before: () => {
        delete globalThis.WebAssembly;
      },
    });
    const { page } = visit;
    await page.getByRole('alert').getByText('It needs a browser that runs WebAssembly').waitFor();
    assert.equal(await page.getByRole('progressbar').count(), 0, 'nothing is still loading');
    await saysTheEssentials(visit);
    await visit.assertNoSidewaysScroll();
    await visit.assertAccessible();
    assert.deepEqual(visit.errors, []);
    await visit.screenshot(`without-webassembly-${width}`);
    await visit.close();
  }
});

test('without JavaScript, in a folder, on a phone: a plain message and the essentials', async () => {
  const visit = await site.visit({ path: FOLDER, width: 390, height: 844, javaScript: false });
  const { page } = visit;
  assert.match(await page.locator('noscript p').innerText(), /needs JavaScript and WebAssembly/);
  assert.ok(await page.locator('noscript p').isVisible());
  assert.ok(!(await page.getByRole('progressbar').isVisible()));
  assert.ok(!(await page.getByText('could not be started').isVisible()));
  await saysTheEssentials(visit);
  await visit.assertNoSidewaysScroll();
  await visit.assertClean();
  await visit.screenshot('without-javascript-390');
  await visit.close();
});
