// Does every example give the same bytes from the command line, in Node.js and in the browser?

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT, openSite } from '../support/site.mjs';

const FOLDER = join(ROOT, 'examples');
const examples = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort();
const inNode = createRequire(import.meta.url)(join(process.env.INSERVICE_JS, 'inservice_js.js'));

let site;
let visit;
before(async () => {
  site = await openSite();
  visit = await site.visit();
});
after(() => site?.close());

test('there are examples', () => assert.notEqual(examples.length, 0));

for (const name of examples) {
  test(name, async () => {
    const path = join(FOLDER, name);
    const scenario = readFileSync(path, 'utf8');
    const native = execFileSync(process.env.INSERVICE_CLI, ['evaluate', path], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    assert.ok(native.endsWith('\n'), 'the command line ends its output with a newline');
    const expected = native.slice(0, -1);
    same(inNode.evaluate(scenario), expected, 'Node.js');
    // The page's own program, which is running already: importing it again gives the same one.
    const inBrowser = await visit.page.evaluate(async (text) => {
      const glue = document.querySelector('script[data-js]').dataset.js;
      const program = await import(new URL(glue, document.baseURI).href);
      return program.evaluate(text);
    }, scenario);
    same(inBrowser, expected, 'the browser');
  });
}

// Where they part, rather than both of them in full.
function same(actual, expected, where) {
  if (actual === expected) return;
  let at = 0;
  while (at < expected.length && actual[at] === expected[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
  assert.fail(`${where} differs at character ${at}:\n  ${around(actual)}\ncommand line:\n  ${around(expected)}`);
}
