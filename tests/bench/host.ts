// Where a bench is run: a host that counts what it sends, a browser that has nothing yet, numbers in words.

import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { extname, join } from 'node:path';
import { createGzip } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** What takes longer than this is given up, in milliseconds. */
export const PATIENCE = 10 * 60_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;

/** Serves folders as most hosts do: compressed; a file from the first that has it. What was asked for since the last time is told by `taken`. */
export async function host(...folders: readonly string[]) {
  let [requests, bytes] = [0, 0];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const path = folders.map((folder) => join(folder, name)).find(existsSync);
    if (!path) return void response.writeHead(404).end();
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' });
    requests += 1;
    const packed = createReadStream(path).pipe(createGzip());
    packed.on('data', (part: Buffer) => {
      bytes += part.length;
    });
    packed.pipe(response);
  });
  // Longer than any query lasts: a connection that is closed as it is used again fails.
  server.keepAliveTimeout = PATIENCE;
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const taken = () => {
    const now = { requests, bytes };
    [requests, bytes] = [0, 0];
    return now;
  };
  return { taken, origin: `http://127.0.0.1:${port}/`, close: () => server.close() };
}

/** In a context of its own, which has nothing in its cache. */
export async function inPage<Result>(
  at: string,
  browsing: Browser,
  run: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browsing.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(at);
  const result = await run(page);
  await context.close();
  return result;
}

export const written = (value: number, digits = 0): string =>
  value.toLocaleString('en', { maximumFractionDigits: digits });
export const range = (values: readonly number[], digits = 0): string =>
  [...new Set([Math.min(...values), Math.max(...values)].map((one) => written(one, digits)))].join('–');
