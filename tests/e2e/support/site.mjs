// The built site, opened in a browser, with everything written down that a visit must not do.
//
//   const site = await openSite();
//   after(() => site.close());
//   const visit = await site.visit({ width: 390, height: 844 });
//   await visit.fill('Birth date', '1980-02-03');
//   await visit.assertClean();

import assert from 'node:assert/strict';
import { access, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { FOLDER, serve } from './server.mjs';

const ROOT = process.env.INSERVICE_ROOT ?? resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const DIST = resolve(process.env.INSERVICE_DIST ?? join(ROOT, 'dist'));
const SCREENSHOTS = join(ROOT, 'tests/screenshots');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

export { DIST, FOLDER, ROOT };

/** Starts a server and a browser. `without` is the server's: files to answer with 404. */
export async function openSite({ without } = {}) {
  // Better said here than by every test in turn.
  await access(join(DIST, 'index.html'));
  const server = await serve(DIST, { without });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // Chromium's own sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: QUIET,
  });
  return {
    origin: server.origin,
    visit: (options) => visit(browser, server.origin, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * Opens the page in a fresh profile.
 *
 * `path`: where, from the origin ('/' or FOLDER, with a hash if wanted). `width`, `height`,
 * `colorScheme`, `forcedColors`, `reducedMotion`, `locale`: the person's screen and wishes.
 * `javaScript: false` and `ready: false`: do not wait for the program to run. `before`: a function to
 * run in the browser ahead of everything of the page.
 */
async function visit(browser, origin, options = {}) {
  const { path = '/', width = 1440, height = 900, javaScript = true, ready = javaScript, before } = options;
  const { colorScheme, forcedColors, reducedMotion = 'reduce', locale = 'en-US' } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: javaScript,
    colorScheme,
    forcedColors,
    reducedMotion,
    locale,
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const console = [];
  const errors = [];
  const requests = [];
  page.on('console', (message) => console.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      globalThis.violations.push(`${event.effectiveDirective}: ${event.blockedURI}`),
    );
  });
  if (before) await page.addInitScript(before);
  await page.goto(origin + path);
  if (ready) await page.locator('html[data-program=running]').waitFor();

  return {
    page,
    /** What the console said, `type: text`. */
    console,
    /** Errors that nobody caught. */
    errors,
    /** The address of every request. */
    requests,
    /** What the page's security policy stopped. */
    violations: () => (javaScript ? page.evaluate(() => globalThis.violations) : []),

    /** Fills the field with this label, as a person would, and leaves it. */
    async fill(label, text) {
      const field = page.getByLabel(label, { exact: typeof label === 'string' });
      await field.fill(text);
      await field.blur();
    },

    /** Fails unless the visit was silent and asked nobody but its own site. */
    async assertClean() {
      assert.deepEqual(errors, [], 'errors that nobody caught');
      assert.deepEqual(console, [], 'the console');
      assert.deepEqual(await this.violations(), [], 'breaks of the security policy');
      const foreign = requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'));
      assert.deepEqual(foreign, [], 'requests to elsewhere');
    },

    /** Fails with a readable list if axe-core finds anything. */
    async assertAccessible(within) {
      if (!(await page.evaluate(() => 'axe' in globalThis))) {
        await page.evaluate(await readFile(AXE, 'utf8'));
      }
      const found = await page.evaluate(async (root) => {
        const { violations } = await globalThis.axe.run(root ?? document);
        return violations.flatMap(({ id, help, nodes }) =>
          nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 200)}: ${node.failureSummary}`),
        );
      }, within);
      assert.deepEqual(found, [], 'axe-core');
    },

    /** Fails if the page is wider than its window. */
    async assertNoSidewaysScroll() {
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(content <= window, `the page is ${content} px wide in a window of ${window} px`);
    },

    /** Writes a picture into tests/screenshots/. */
    async screenshot(name, { fullPage = true } = {}) {
      await mkdir(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage });
    },

    close: () => context.close(),
  };
}
