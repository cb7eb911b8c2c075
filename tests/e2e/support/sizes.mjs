// How many bytes does a browser download? A line a kind of file: raw, gzip, brotli.

import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const KINDS = { '.wasm': 'wasm', '.js': 'js', '.mjs': 'js', '.css': 'css', '.html': 'html' };

const folder = process.argv[2];
const sizes = {};
for (const name of readdirSync(folder, { recursive: true })) {
  const kind = KINDS[extname(name)];
  if (!kind) continue;
  const bytes = readFileSync(join(folder, name));
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const three = [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes, { params: quality })];
  for (const sum of [kind, 'total']) {
    sizes[sum] ??= [0, 0, 0];
    three.forEach((packed, i) => (sizes[sum][i] += packed.length));
  }
}
for (const [kind, three] of Object.entries(sizes)) console.log(kind, ...three);
