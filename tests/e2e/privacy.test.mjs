// Does everything a person types stay on the page?

import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import {
  answerRent,
  askWhy,
  eventually,
  give,
  numbers,
  seesNumbers,
  startExample,
  verdict,
} from './support/person.mjs';
import { DIST, FOLDER, openSite } from './support/site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** Does something of everything that the page offers. */
async function useAll(visit) {
  const { page } = visit;
  await answerRent(visit);
  await askWhy(visit, 'Settled in April');
  await page.getByRole('dialog').locator('tbody').getByRole('button').first().click();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Show as table' }).click();
  await page.getByText('Add another kind of money').click();
  await page.getByRole('button', { name: 'Your Roth savings', exact: true }).click();
  await give(visit, { 'Your Roth savings': '10,000', 'Of it, your contributions': '8,000', 'Your wages': 'nonsense' });
  await page.getByText('Paused').first().waitFor();
  await give(visit, { 'Your wages': '63,000' });
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('button', { name: 'Bring back what I had written' }).click();
  await eventually(async () => assert.equal((await numbers(visit))['What you keep'], '$1,900'));
}

/** The site's files as a browser asks for them. */
async function files(at) {
  // What lies in a folder is a page of its own, asked for by whoever follows the link to it.
  const names = await readdir(DIST, { withFileTypes: true });
  return names
    .filter((entry) => entry.isFile())
    .map((entry) => site.origin + at + (entry.name === 'index.html' ? '' : entry.name))
    .sort();
}

for (const path of ['/', FOLDER]) {
  test(`at ${path} the page asks for its own files, each once, and for nothing else`, async () => {
    const visit = await site.visit({ path });
    await useAll(visit);
    await visit.page.waitForLoadState('networkidle');
    assert.deepEqual([...visit.requests].sort(), await files(path));
    await visit.assertClean();
    await visit.close();
  });
}

test('nothing typed is stored or stands in an address', async () => {
  const visit = await site.visit();
  const { page } = visit;
  const address = page.url();
  const { length, title } = await page.evaluate(() => ({ length: history.length, title: document.title }));
  await useAll(visit);
  await startExample(visit, '$1,000 for a broken car, and nothing else');
  await eventually(async () => assert.notEqual((await verdict(visit)).id, 'none'));

  const context = page.context();
  assert.deepEqual(await context.storageState({ indexedDB: true }), { cookies: [], origins: [] });
  const left = await page.evaluate(async () => ({
    session: sessionStorage.length,
    local: localStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
    state: history.state,
    length: history.length,
    title: document.title,
  }));
  assert.deepEqual(left, {
    session: 0,
    local: 0,
    databases: [],
    caches: [],
    workers: 0,
    name: '',
    state: null,
    length,
    title,
  });
  assert.equal(page.url(), address);
  // With the list of the page's own files above: no address has room for anything that was typed.
  for (const url of visit.requests) assert.equal(new URL(url).search + new URL(url).hash, '', url);
  await visit.close();
});

test('the built page carries the strict security policy, and it holds', async () => {
  const visit = await site.visit();
  const policy = await visit.page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  assert.equal(
    policy,
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
      "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'",
  );
  const html = await (await fetch(`${site.origin}/`)).text();
  assert.doesNotMatch(html, /<style|\sstyle=|<script(?![^>]*\ssrc=)|\son[a-z]+=/i, 'nothing is inline');
  // A request to elsewhere is stopped by the browser, not only avoided by the page.
  const stopped = await visit.page.evaluate(() => fetch('https://example.org/').then(() => 'sent', () => 'stopped'));
  assert.equal(stopped, 'stopped');
  assert.deepEqual(await visit.violations(), ['connect-src: https://example.org/']);
  await visit.close();
});

test('once loaded it works without a network', async () => {
  const visit = await site.visit();
  const { page } = visit;
  await page.context().setOffline(true);
  const before = visit.requests.length;
  await answerRent(visit);
  await give(visit, { 'Cash I need to keep': '1,000', 'The need itself': '1,000' });
  // 1,000 / 0.78 = 1,282.05: 128.21 is withheld, 153.84 is for April.
  await seesNumbers(visit, {
    'Cash now': '$1,154',
    'Settled in April': '$154 owed',
    'What you keep': '$1,000',
    'Cost per $1,000 kept': '$282',
  });
  await askWhy(visit, 'What you keep');
  await page.keyboard.press('Escape');
  await startExample(visit, 'Three weeks short of 59½');
  assert.equal(visit.requests.length, before, 'nothing is asked for');
  await visit.assertClean();
  await visit.close();
});
