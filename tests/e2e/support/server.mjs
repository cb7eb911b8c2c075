// Serves the built site on this machine, as a static host would: at the root and in a folder.

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The folder in which the site is served a second time. */
export const FOLDER = '/tools/in-service/';

/**
 * Serves `folder` on a free port of 127.0.0.1. `without` names files that are answered 404, by a
 * part of their name, to see what the page does then.
 */
export async function serve(folder, { without } = {}) {
  const server = createServer(async (request, response) => {
    const file = await find(folder, new URL(request.url, 'http://host').pathname);
    if (!file || (without && file.includes(without))) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file.path)] ?? 'application/octet-stream',
      'content-length': file.size,
      'cache-control': 'no-store',
    });
    await pipeline(createReadStream(file.path), response).catch(() => response.destroy());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function find(folder, path) {
  const inside = path.startsWith(FOLDER) ? path.slice(FOLDER.length - 1) : path;
  const file = normalize(join(folder, decodeURIComponent(inside.endsWith('/') ? `${inside}index.html` : inside)));
  if (!file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  return found?.isFile() ? { path: file, size: found.size, includes: (part) => file.includes(part) } : null;
}
