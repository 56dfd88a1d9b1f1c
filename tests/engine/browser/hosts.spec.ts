import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { answer } from '#src/cli/server.ts';
import { settings } from '#src/cli/settings.ts';
import { root } from '#src/cli/steps.ts';
import { expect, test } from '#tests/support/page.ts';
import { builtFiles, dist } from '#tests/support/site/built.ts';

// What the site tells its hosts, told to one of them, and compared with what the server of this project answers.

const { base, site } = settings();
const hasNginx = spawnSync('nginx', ['-v']).status === 0;
const HEADERS = [
  'access-control-allow-origin',
  'content-security-policy',
  'cross-origin-opener-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];

/** What the file of headers says of each path, and which of its lines fit one. */
function rulesIn(folder: string) {
  const text = readFileSync(join(folder, '_headers'), 'utf8');
  const rules = text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [path = '', ...lines] = rule.split('\n');
      return { path, headers: lines.map((line) => line.trim().split(/: (.*)/)) };
    });
  // Cloudflare takes no more, and of two rules for one path the last alone.
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
  return (path: string) =>
    rules.flatMap((rule) => {
      const [before = '', after] = rule.path.split('*');
      const isFit =
        after === undefined ? path === rule.path : path.startsWith(before) && path.endsWith(after);
      return isFit ? rule.headers : [];
    });
}

test('The file of headers gives no path the same header twice, and frames are open to embeds alone', () => {
  const headersFor = rulesIn(dist);
  const framed = new Set<string>();
  for (const file of builtFiles()) {
    const path = base + file.replace(/(^|\/)index\.html$/, '$1');
    const names = headersFor(path).map(([name]) => name);
    expect(new Set(names).size, path).toBe(names.length);
    // How long a file may be kept is said of all in folders: what pages fetch is of one version.
    if (file.includes('/')) expect(names, path).toContain('Cache-Control');
    if (file.endsWith('/index.html') && !names.includes('X-Frame-Options'))
      framed.add(file.split('/')[0] ?? '');
  }
  expect([...framed]).toEqual(['embed']);
});

/** What `npm run smoke` says of a site that is to stand where this one was built for. */
async function smoke(address: string, ...options: readonly string[]): Promise<string[]> {
  const script = ['src/cli/smoke.ts', address, '--for', site + base, ...options];
  const child = spawn(process.execPath, ['--import', './src/cli/guard.mjs', ...script], { cwd: root });
  let out = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (out += String(data)));
  const code = await new Promise((done) => child.on('close', done));
  const said = out.trim().replaceAll(address, base).split('\n');
  expect(code, out).toBe(said.length > 1 ? 1 : 0);
  return said.map((line) => line.replace(/^\d+ addresses asked, (.*)\.$/, '$1'));
}

/** What a host does wrong: at one address (the last match), by the answer that it gives instead, and what is said of it. */
type Wrong = (response: ServerResponse, headers: OutgoingHttpHeaders) => void;
const without =
  (name: string): Wrong =>
  (_, headers) =>
    delete headers[name];
const sends =
  (name: string, value: string): Wrong =>
  (_, headers) =>
    (headers[name] = value);
const body =
  (change: (bytes: Buffer) => Buffer): Wrong =>
  (response, headers) => {
    for (const name of Object.keys(headers)) if (/^content-length$/i.test(name)) delete headers[name];
    const end = response.end.bind(response);
    const parts: Buffer[] = [];
    response.write = (part: Buffer) => parts.push(Buffer.from(part)) > 0;
    response.end = (part?: unknown) => {
      if (part instanceof Buffer) parts.push(part);
      return end(change(Buffer.concat(parts)));
    };
  };
const half = body((bytes) => bytes.subarray(0, bytes.length / 2));
const status =
  (code: number): Wrong =>
  (response) =>
    (response.statusCode = code);

const WRONG: readonly (readonly [where: RegExp, wrong: Wrong, said: RegExp])[] = [
  [/^about\/index\.html$/, status(404), /: expected status 200, found 404$/],
  [/^cities\/index\.html$/, status(500), /: expected status 200, found 500$/],
  [/^check\/index\.html$/, status(301), /: expected status 200, found 301$/],
  [/^timeline\/index\.html$/, (response) => response.destroy(), /: expected an answer, found /],
  [
    /^terms\/index\.html$/,
    without('Content-Security-Policy'),
    /: expected Content-Security-Policy: default-src/,
  ],
  [
    /^themes\/index\.html$/,
    sends('Content-Security-Policy', 'default-src *'),
    /: expected Content-Security-Policy: default-src 'none'/,
  ],
  [/^zh\/themes\/index\.html$/, without('X-Frame-Options'), /: expected X-Frame-Options: DENY, found none$/],
  [
    /^embed\/.*index\.html$/,
    sends('X-Frame-Options', 'DENY'),
    /: expected X-Frame-Options: none, found DENY$/,
  ],
  [
    /^glossary\/index\.html$/,
    sends('Content-Type', 'text/html'),
    /: expected the type text\/html;charset=utf-8, found text\/html$/,
  ],
  [
    /^data\/clauses\.csv$/,
    sends('Content-Type', 'application/octet-stream'),
    /: expected the type text\/csv;charset=utf-8/,
  ],
  [
    /^documents\/[^/]+\.txt$/,
    sends('Content-Type', 'text/plain'),
    /: expected the type text\/plain;charset=utf-8/,
  ],
  [
    /^data\/figures\.json$/,
    without('Access-Control-Allow-Origin'),
    /: expected Access-Control-Allow-Origin: \*, found none$/,
  ],
  [/^data\/names\.json$/, half, /: expected the bytes that data\/SHA256SUMS names/],
  [/^documents\/[^/]+\/index\.html$/, half, /: expected (?:id="[^"]+"|<\/html>) in it, found none$/],
  [
    /^_astro\/.*\.css$/,
    without('Cache-Control'),
    /: expected Cache-Control: public, max-age=31536000, immutable, found none$/,
  ],
  [/^early\.js$/, status(404), /: expected status 200, found 404$/],
  [/^cards\/.*\.png$/, status(404), /: expected status 200, found 404$/],
  [/^pagefind\/pagefind-entry\.json$/, status(404), /: expected status 200, found 404$/],
  [/^pagefind-en\/.*\.pf_meta$/, status(404), /: expected status 200, found 404$/],
  [
    /^wording\/index\.html$/,
    body((bytes) => Buffer.from(String(bytes).replaceAll(site, 'https://old.example'))),
    /: expected data-address=/,
  ],
  [/^zh\/feed\.atom$/, status(404), /: expected status 200, found 404$/],
  [/^there-is-nothing-here\/index\.html$/, status(200), /: expected status 404, found 200$/],
  [
    /^zh\/there-is-nothing-here\/index\.html$/,
    body((bytes) => Buffer.from(String(bytes).replace('lang="zh-CN"', 'lang="en"'))),
    /: expected <html lang="zh-CN" in it/,
  ],
];

/** What smoke says of the site on a host that answers as the server of this project does, but with other headers. */
async function smokedWhere(
  options: readonly string[],
  change: (path: string, response: ServerResponse, headers: OutgoingHttpHeaders) => OutgoingHttpHeaders,
): Promise<string[]> {
  const server = createServer((request, response) => {
    const write = response.writeHead.bind(response);
    response.writeHead = (code: number, given?: unknown) => {
      response.statusCode = code;
      const headers = change(request.url ?? '', response, given as OutgoingHttpHeaders);
      return write(response.statusCode, headers);
    };
    void answer({ dir: dist, base }, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  try {
    return await smoke(`http://127.0.0.1:${port}${base}`, ...options);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test('Whatever a host does wrong is told by its address, and nothing else', async () => {
  test.skip(
    builtFiles().some((file) => file.startsWith('search/index-zh/')),
    'this site has an index of its own',
  );
  const wrong = WRONG.map(([where, change, said]) => {
    const file =
      builtFiles().find((one) => where.test(one)) ??
      (where.source.includes('nothing') ? where.source.replace(/[\^$]|\\/g, '') : '');
    expect(file, String(where)).not.toBe('');
    return { path: base + file.replace(/(^|\/)index(\\)?\.html$/, '$1'), change, said };
  });
  const headersFor = rulesIn(dist);
  const said = await smokedWhere([], (path, response, given) => {
    const one = wrong.find((each) => each.path === path);
    // The server of this project lets nothing be kept, since what it serves is being worked on.
    const { 'Cache-Control': _, ...sent } = given;
    const kept = headersFor(path).filter(([name]) => name === 'Cache-Control');
    // As Cloudflare does, this host opens all that it serves to other sites.
    const headers: OutgoingHttpHeaders = {
      'Access-Control-Allow-Origin': '*',
      ...sent,
      ...Object.fromEntries(kept),
    };
    one?.change(response, headers);
    return headers;
  });
  for (const { path, said: line } of wrong) {
    const own = said.filter((one) => one.startsWith(`${path}:`));
    expect(own.join('\n'), path).toMatch(new RegExp(line.source, 'm'));
  }
  const others = said.slice(0, -1).filter((line) => !wrong.some(({ path }) => line.startsWith(`${path}:`)));
  expect(others).toEqual([]);
});

test('A host that can be told nothing, as GitHub is, has no faults where that is said', async () => {
  const missing = readFileSync(join(dist, '404.html'));
  const said = await smokedWhere(['--plain'], (path, response, { 'Content-Type': type }) => {
    if (response.statusCode === 404) body(() => missing)(response, {});
    const isPage = response.statusCode === 404 || path.endsWith('/');
    return { 'Content-Type': isPage ? String(type) : 'application/octet-stream' };
  });
  expect(said).toEqual(['0 faults']);
});

test('nginx serves the site by the file that is made for it', async ({ request }) => {
  test.skip(!hasNginx, 'this machine has no nginx');
  const dir = mkdtempSync(join(tmpdir(), 'tiaowen-nginx-'));
  // Its workers may be somebody else.
  chmodSync(dir, 0o755);
  const port = await getPort({ host: '127.0.0.1' });
  const files = [
    'index.html',
    '404.html',
    ...['csv', 'txt', 'md', 'ris', 'bib', 'csl.json', 'json', 'tei.xml', 'epub', 'webmanifest'].flatMap(
      (ending) => builtFiles().find((file) => !file.startsWith('.') && file.endsWith(`.${ending}`)) ?? [],
    ),
    ...[
      /^embed\/.*index\.html$/,
      /^_astro\/.*\.js$/,
      /^fonts\/.*\.woff2$/,
      /^zh\/documents\/.*index\.html$/,
    ].flatMap((pattern) => builtFiles().find((file) => pattern.test(file)) ?? []),
  ];
  cpSync(dist, join(dir, 'root', base), { recursive: true });
  const own = readFileSync(join(dist, 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/tiaowen;', `root ${join(dir, 'root')};`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${dir}/${name};`,
  );
  const types = 'types { text/html html; text/css css; text/javascript js; font/woff2 woff2; }';
  writeFileSync(
    join(dir, 'nginx.conf'),
    `daemon off; pid ${dir}/pid; error_log stderr; events {} http { access_log off; ${places.join(' ')} ${types}\n${own}}`,
  );
  const nginx = spawn('nginx', ['-c', join(dir, 'nginx.conf'), '-p', dir], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  nginx.stderr.on('data', (data) => (said += String(data)));
  try {
    const of = (path: string) => `http://127.0.0.1:${port}${base}${path}`;
    await expect
      .poll(() =>
        request.get(of('')).then(
          (answer) => answer.status(),
          () => said,
        ),
      )
      .toBe(200);
    for (const file of [...files, 'nowhere/', 'zh/nowhere/', '.keys.json']) {
      const path = file.replace(/(^|\/)index\.html$/, '$1');
      const [here, there] = [await request.get(path), await request.get(of(path))];
      expect(there.status(), path).toBe(here.status());
      for (const name of HEADERS)
        expect(there.headers()[name], `${path}: ${name}`).toBe(here.headers()[name]);
      const plain = (type = ''): string => type.replace(/\s/g, '').toLowerCase();
      expect(plain(there.headers()['content-type']), path).toBe(plain(here.headers()['content-type']));
      const isNamed = /^(_astro|fonts)\//.test(file);
      if (here.ok())
        expect(there.headers()['cache-control']?.includes('immutable') ?? false, path).toBe(isNamed);
    }
    expect(await smoke(of(''))).toEqual(['0 faults']);
  } finally {
    nginx.kill();
    rmSync(dir, { recursive: true, force: true });
  }
});
