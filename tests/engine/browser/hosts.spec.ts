import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import getPort from 'get-port';
import { settings } from '#src/cli/settings.ts';
import { expect, test } from '#tests/support/page.ts';
import { builtFiles, dist } from '#tests/support/site/built.ts';

// What the site tells its hosts, told to one of them, and compared with what the server of this project answers.

const { base } = settings();
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

test('The file of headers gives no path the same header twice, and frames are open to embeds alone', () => {
  const text = readFileSync(join(dist, '_headers'), 'utf8');
  const rules = text
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'))
    .map(([path = '', ...headers]) => ({
      path,
      names: headers.map((line) => line.trim().split(':')[0] ?? ''),
    }));
  const fits = (pattern: string, path: string): boolean => {
    const [before = '', after] = pattern.split('*');
    return after === undefined ? path === pattern : path.startsWith(before) && path.endsWith(after);
  };
  const framed = new Set<string>();
  for (const file of builtFiles()) {
    const path = base + file.replace(/(^|\/)index\.html$/, '$1');
    const names = rules.filter((rule) => fits(rule.path, path)).flatMap((rule) => rule.names);
    expect(new Set(names).size, path).toBe(names.length);
    if (file.endsWith('/index.html') && !names.includes('X-Frame-Options'))
      framed.add(file.split('/')[0] ?? '');
  }
  expect([...framed]).toEqual(['embed']);
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
  for (const file of files) {
    mkdirSync(dirname(join(dir, 'root', base, file)), { recursive: true });
    cpSync(join(dist, file), join(dir, 'root', base, file));
  }
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
    for (const file of [...files, 'nowhere/', '.keys.json']) {
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
  } finally {
    nginx.kill();
    rmSync(dir, { recursive: true, force: true });
  }
});
