import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../../src/cli/server.ts';

let dir = '';
let origin = '';
let close = async (): Promise<void> => {};

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'tiaowen-serve-'));
  mkdirSync(join(dir, 'site/documents/2.1.3'), { recursive: true });
  writeFileSync(join(dir, 'outside.txt'), 'outside');
  for (const name of [
    'index.html',
    '404.html',
    'documents/2.1.3/index.html',
    'a.txt',
    'a.ris',
    'a.csl.json',
  ]) {
    writeFileSync(join(dir, 'site', name), name);
  }
  const server = await serve({ dir: join(dir, 'site'), base: '/policy/' }, 0, '127.0.0.1');
  origin = `http://127.0.0.1:${server.port}`;
  close = server.close;
});

afterAll(async () => {
  await close();
  rmSync(dir, { recursive: true, force: true });
});

const get = (path: string): Promise<Response> => fetch(origin + path, { redirect: 'manual' });

test.each([
  ['/policy/', 200, 'index.html'],
  ['/policy/documents/2.1.3/', 200, 'documents/2.1.3/index.html'],
  ['/policy/a.txt', 200, 'a.txt'],
  ['/policy/a.txt/', 404, '404.html'],
  ['/policy/nothing/', 404, '404.html'],
  ['/policy/..%2foutside.txt', 404, '404.html'],
  ['/policy/%E0%A4%A', 404, '404.html'],
  ['/a.txt', 404, '404.html'],
])('%s answers %i with %s', async (path, status, body) => {
  const response = await get(path);
  expect({ status: response.status, body: await response.text() }).toEqual({ status, body });
});

test.each([
  ['/policy', '/policy/'],
  ['/policy/documents/2.1.3?q=1', '/policy/documents/2.1.3/?q=1'],
])('%s leads to %s', async (path, target) => {
  const response = await get(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, target]);
});

test.each([
  ['/policy/', 'text/html;charset=utf-8'],
  ['/policy/a.txt', 'text/plain;charset=utf-8'],
  ['/policy/a.ris', 'application/x-research-info-systems;charset=utf-8'],
  ['/policy/a.csl.json', 'application/vnd.citationstyles.csl+json'],
])('%s is %s', async (path, type) => {
  expect((await get(path)).headers.get('content-type')).toBe(type);
});
