// Does the page come up at all, keep to itself, and say so when it cannot run?

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FOLDER, openSite } from './support/site.mjs';

let site;
before(async () => {
  site = await openSite();
});
after(() => site?.close());

test('the page says its name, and asks nobody but its own site', async () => {
  const visit = await site.visit();
  assert.match(await visit.page.title(), /In-Service/);
  assert.match(await visit.page.getByRole('heading', { level: 1 }).innerText(), /\S/);
  assert.equal(await visit.page.locator('#shell').count(), 0, 'the loading notice is gone');
  await visit.assertClean();
  await visit.screenshot('smoke');
  await visit.close();
});

test('it runs in a folder of a site as well as at its root', async () => {
  const visit = await site.visit({ path: FOLDER });
  assert.ok(visit.requests.every((url) => url.startsWith(site.origin + FOLDER)), visit.requests.join('\n'));
  await visit.assertClean();
  await visit.close();
});

test('axe-core finds nothing', async () => {
  const visit = await site.visit({ width: 390, height: 844 });
  await visit.assertAccessible();
  await visit.close();
});

test('without JavaScript it says what is missing and gives the essentials', async () => {
  const visit = await site.visit({ javaScript: false });
  const text = await visit.page.locator('body').innerText();
  assert.match(text, /needs JavaScript/);
  assert.match(text, /10%/);
  await visit.screenshot('without-javascript');
  await visit.close();
});

test('without its program it says so and keeps the essentials', async () => {
  const crippled = await openSite({ without: '.wasm' });
  try {
    const visit = await crippled.visit({ ready: false });
    await visit.page.locator('#failed').waitFor();
    assert.equal(await visit.page.locator('#loading').count(), 0);
    assert.match(await visit.page.locator('body').innerText(), /10%/);
    await visit.assertAccessible();
    await visit.screenshot('without-program');
    await visit.close();
  } finally {
    await crippled.close();
  }
});
