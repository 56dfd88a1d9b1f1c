import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '#src/cli/server.ts';

let dir = '';
let port = 0;
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
  writeFileSync(
    join(dir, 'site/_headers'),
    '/policy/*\n  X-All: yes\n\n/policy/documents/*\n  X-Own: a: b\n\n/policy/\n  X-Root: yes\n\n/policy/*.ris\n  X-Ris: yes\n',
  );
  writeFileSync(join(dir, 'site/digits.txt'), '0123456789');
  writeFileSync(join(dir, 'site/long.txt'), 'long'.repeat(2_000_000));
  const server = await serve({ dir: join(dir, 'site'), base: '/policy/' }, 0, '127.0.0.1');
  port = server.port;
  origin = `http://127.0.0.1:${port}`;
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

test.each([
  ['/policy/', 'x-all x-root'],
  ['/policy/a.ris', 'x-all x-ris'],
  ['/policy/documents/2.1.3/', 'x-all x-own'],
  ['/policy/nothing/', 'x-all'],
])('%s has the headers that the site asks for: %s', async (path, names) => {
  const { headers } = await get(path);
  expect([...headers.keys()].filter((name) => name.startsWith('x-')).join(' ')).toBe(names);
  if (path.includes('documents')) expect(headers.get('x-own')).toBe('a: b');
});

describe('a part of a file (RFC 9110, 14)', () => {
  test.each([
    ['bytes=0-3', 206, 'bytes 0-3/10', '0123'],
    ['bytes=5-', 206, 'bytes 5-9/10', '56789'],
    ['bytes=8-500', 206, 'bytes 8-9/10', '89'],
    ['bytes=-4', 206, 'bytes 6-9/10', '6789'],
    ['bytes=-500', 206, 'bytes 0-9/10', '0123456789'],
    ['bytes=10-', 416, 'bytes */10', null],
    ['bytes=-0', 416, 'bytes */10', null],
    ['bytes=99999999999999999999999-', 416, 'bytes */10', null],
    // What is no range may be refused or passed over, and so may more than one (14.1.1, 14.2).
    ['bytes=9-2', 416, 'bytes */10', null],
    ['bytes=a-b', 416, 'bytes */10', null],
    ['bytes=0-1,3-4', 200, null, '0123456789'],
    ['lines=0-3', 200, null, '0123456789'],
  ])('%s answers %i with %s', async (range, status, told, body) => {
    const response = await fetch(`${origin}/policy/digits.txt`, { headers: { range } });
    const text = await response.text();
    expect([response.status, response.headers.get('content-range')]).toEqual([status, told]);
    if (body !== null) expect(text).toBe(body);
  });
});

/** Sends bytes as they are, and gives the status of the answer; null where the connection is closed without. */
function send(bytes: string): Promise<number | null> {
  return new Promise((done) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.on('data', (data) => {
      heard += data.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      const status = /^HTTP\/1\.1 (\d+)/.exec(heard)?.[1];
      done(status ? Number(status) : null);
    });
  });
}

const asking = (line: string, ...headers: string[]): string =>
  [`${line} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n');

describe('nothing that a client sends ends the server', () => {
  test.each([
    ['two slashes', asking('GET //'), 404],
    ['two slashes and a bracket', asking('GET //['), 404],
    ['another host by two slashes', asking('GET //policy/documents/2.1.3'), 404],
    ['two slashes within', asking('GET /policy//documents/2.1.3'), 404],
    ['a whole address', asking('GET http://x/policy/'), 200],
    ['a whole address without a path', asking('GET http://x'), 404],
    ['a whole address that is none', asking('GET http://['), 404],
    ['a star', asking('GET *'), 400],
    ['no slash', asking('GET policy/'), 400],
    ['an escape cut short', asking('GET /policy/%E0%A4%A'), 404],
    ['a lone per cent sign', asking('GET /policy/%'), 404],
    ['a NUL, escaped', asking('GET /policy/a.txt%00'), 404],
    ['a NUL', asking('GET /policy/a\0.txt'), 400],
    ['bytes that are no ASCII', asking('GET /policy/\xe6\x9d\xa1'), 400],
    ['a way out', asking('GET /policy/../../outside.txt'), 404],
    ['a way out, escaped', asking('GET /policy/%2e%2e/%2e%2e/outside.txt'), 404],
    ['a way out, slashes escaped', asking('GET /policy/..%2f..%2foutside.txt'), 404],
    ['a way out by backslashes', asking('GET /policy/..\\..\\outside.txt'), 404],
    ['a hidden file', asking('GET /policy/.git/config'), 404],
    ['a name longer than any file’s', asking(`GET /policy/${'a'.repeat(5000)}`), 404],
    ['a header longer than any', asking('GET /policy/', `X: ${'a'.repeat(100_000)}`), 431],
    ['a header that is none', asking('GET /policy/', 'nonsense'), 400],
    ['a range backwards', asking('GET /policy/a.txt', 'Range: bytes=9-2'), 416],
    ['a date that is none', asking('GET /policy/a.txt', 'If-Modified-Since: never'), 200],
    ['a tag that is none', asking('GET /policy/a.txt', 'If-Match: "none"'), 412],
    ['another protocol', asking('GET /policy/', 'Upgrade: websocket'), 200],
    ['an expectation', asking('GET /policy/', 'Expect: wonders'), 417],
    ['two lengths', asking('GET /policy/', 'Content-Length: 1', 'Content-Length: 2'), 400],
    ['POST', asking('POST /policy/'), 405],
    ['OPTIONS', asking('OPTIONS *'), 405],
    ['CONNECT', asking('CONNECT x:443'), null],
    ['a method that is none', asking('BREW /policy/'), 400],
    ['no request at all', '\x16\x03\x01\x02\0\x01\r\n\r\n', 400],
  ])('%s', async (_title, bytes, status) => {
    expect(await send(bytes)).toBe(status);
    expect((await get('/policy/')).status).toBe(200);
  });

  test('a reader who leaves in the middle', async () => {
    await new Promise<void>((done) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(asking('GET /policy/long.txt')));
      socket.once('data', () => socket.destroy());
      socket.on('close', () => done());
    });
    expect((await get('/policy/')).status).toBe(200);
  });
});
