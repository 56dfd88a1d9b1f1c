import { pageAddresses } from '#src/corpus/addresses.ts';
import type { DataContext } from '#src/export/dataset.ts';
import type { PublishedFile } from '#src/export/files.ts';
import { contentType, ENDINGS } from '#src/export/formats.ts';
import { languages, localPath } from '#src/i18n/language.ts';
import { HASHED, OFFLINE_FILE, OFFLINE_LIST, WORKER_FILE } from './offline.ts';
import { POLICY } from './policy.ts';

/**
 * What a host has to know of a site, in one table: written out for hosts that read such files, and obeyed by the server
 * of this project, so that every test in a browser runs under it. No two rules name the same path (Cloudflare takes the
 * last of them alone) or give one path the same header, since hosts differ in what they make of that.
 */

export interface HostRule {
  /** From the root of the site on; an asterisk at its end stands for any. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const EVERYWHERE = {
  'Content-Security-Policy': POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** A minute for what changes under its name, a year for what is named by its content. */
const CHANGING = 'public, max-age=60';
const UNCHANGING = 'public, max-age=31536000, immutable';
/** What pages fetch, beside the folders in which pages stand. */
const FETCHED = [
  ...['beside', 'cards', 'cited', 'coded', 'icons', 'pagefind', 'pagefind-en', 'pinyin'].map(
    (folder) => `/${folder}/*`,
  ),
  ...['early.js', 'beside.json', 'coded.json'].map((file) => `/${file}`),
];
/** Folders whose files other sites may read in a reader's browser. */
const OPEN = ['data', 'documents'];
/** The one folder whose pages other sites may frame. */
const FRAMED = 'embed';

/** What a language with a tree of its own shows there where there is nothing: hosts look for it where the tree begins. */
const MISSING = languages
  .map((lang) => ({ tree: localPath(lang, '/'), page: localPath(lang, '/404.html') }))
  .filter(({ tree }) => tree !== '/');

/** The rules for a site that has something at these addresses, seen from its root on. */
export function hostRules(addresses: readonly string[]): HostRule[] {
  const folders = [...new Set(addresses.map((one) => one.split('/')[1] ?? ''))].sort();
  const own = folders.filter((folder) => folder !== '' && folder !== FRAMED);
  const within = (folder: string): string => `/${folder}/*`;
  const all = (paths: readonly string[], headers: HostRule['headers']): HostRule[] =>
    paths.map((path) => ({ path, headers }));
  const rules = [
    ...all(['/*'], EVERYWHERE),
    ...all(['/', '/404.html', ...own.map(within)], { 'Cache-Control': CHANGING, 'X-Frame-Options': 'DENY' }),
    ...all([`/${WORKER_FILE}`, `/${OFFLINE_FILE}`, `/${OFFLINE_LIST}`], { 'Cache-Control': 'no-cache' }),
    ...all([within(FRAMED), ...FETCHED], { 'Cache-Control': CHANGING }),
    ...all(HASHED.map(within), { 'Cache-Control': UNCHANGING }),
    ...all(OPEN.map(within), { 'Access-Control-Allow-Origin': '*' }),
  ];
  return [...Map.groupBy(rules, ({ path }) => path)].map(([path, same]) => ({
    path,
    headers: Object.assign({}, ...same.map(({ headers }) => headers)),
  }));
}

/** What a host has to send with a path, seen from the root of the site on. */
export function headersOf(rules: readonly HostRule[], path: string): Map<string, string> {
  const fitting = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return new Map(fitting.flatMap(({ headers }) => Object.entries(headers)));
}

/** Types for hosts that do not know them. Every host knows JSON; of two endings that fit one file both types would be sent. */
const TYPES = ENDINGS.filter(
  (ending) => ending !== 'json' && !ENDINGS.some((one) => one !== 'json' && ending.endsWith(`.${one}`)),
).map((ending) => ({ path: `/*.${ending}`, headers: { 'Content-Type': contentType(`.${ending}`) ?? '' } }));

/** `_headers`, as Netlify and Cloudflare Pages read it. */
function headersFile(rules: readonly HostRule[], base: string): string {
  const written = [...rules, ...TYPES].map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${base}${path.slice(1)}\n${lines.join('')}`;
  });
  return written.join('\n');
}

/** Two addresses with the base path. */
type Moved = readonly [from: string, to: string];

/** The same for nginx: maps and a server, to be copied into its configuration. */
function nginx(rules: readonly HostRule[], moved: readonly Moved[], base: string): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string): string => `$tiaowen_${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const lines = rules.flatMap(({ path, headers }) => {
      const value = headers[name];
      // A page that is asked for by its folder is there under the name of its file.
      const pattern =
        `~^${base}${path.slice(1)}`.replace(/\*$/, '') + (path.endsWith('*') ? '' : '(index\\.html)?$');
      return value === undefined ? [] : [`  "${pattern}" "${value}";`];
    });
    return `map $uri ${variable(name)} {\n${lines.join('\n')}\n  default "";\n}\n`;
  });
  const types = ENDINGS.map(
    (ending) =>
      `  location ~ \\.${ending.replaceAll('.', '\\.')}$ { types {} default_type "${contentType(`.${ending}`)}"; }`,
  );
  const missing = MISSING.map(
    ({ tree, page }) => `  "~^${base}${tree.slice(1)}" "${base}${page.slice(1)}";\n`,
  );
  const redirects = moved.map(([from, to]) => `  location = ${from} { return 301 ${to}; }\n`);
  return `# To be included in the http block. The site stands in <root>${base}
${maps.join('')}map $uri $tiaowen_missing {
${missing.join('')}  default "${base}404.html";
}

server {
  listen 80;
  root /var/www/tiaowen;
  charset utf-8;
  charset_types text/css text/javascript application/javascript;
  error_page 404 $tiaowen_missing;
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_types text/css text/javascript application/javascript application/json application/xml image/svg+xml text/csv text/plain text/markdown;
${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}
${redirects.join('')}  location ~ /\\. { return 404; }
${types.join('\n')}
  absolute_redirect off;
  location / { try_files $uri $uri/ =404; }
}
`;
}

/** The files by which hosts are told. For the empty one GitHub Pages also publishes names that begin with an underscore. */
export function hostFiles(context: DataContext): PublishedFile[] {
  const pages = pageAddresses(context).flatMap((page) => languages.map((lang) => localPath(lang, page)));
  const rules = hostRules(pages);
  const base = new URL(context.address('/')).pathname;
  // Files alone: at the address of a page stands one that says what became of it.
  const moved = context.permalinks.flatMap(({ address, target }): Moved[] =>
    target === null || /\/$|#/.test(address) ? [] : [[base + address.slice(1), base + target.slice(1)]],
  );
  // For Netlify, which shows the one at the root for any tree; others pass over a line with this status.
  const missing = MISSING.map(({ tree, page }) => `${base}${tree.slice(1)}* ${base}${page.slice(1)} 404\n`);
  return [
    { path: '.nojekyll', body: () => '' },
    { path: '_headers', body: () => headersFile(rules, base) },
    {
      path: '_redirects',
      body: () => [...moved.map(([from, to]) => `${from} ${to} 301\n`), ...missing].join(''),
    },
    { path: 'nginx.conf', body: () => nginx(rules, moved, base) },
  ];
}
