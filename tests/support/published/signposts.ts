// What the files have to hold by which other programs find, follow, search and cite the site. The rules are those of
// the specifications, in our own words; a schema is no package.

import assert from 'node:assert/strict';
import { parse as parseYaml } from 'yaml';
import { pageAddresses } from '#src/corpus/addresses.ts';
import type { DataContext } from '#src/export/dataset.ts';
import { plainXml } from './xml.ts';

/** The text of every element of a name. */
function texts(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    plainXml(text),
  );
}

function links(xml: string, name: string): Readonly<Record<string, string>>[] {
  return [...xml.matchAll(new RegExp(`<${name} ([^>]*)/>`, 'g'))].map(([, given = '']) =>
    Object.fromEntries(
      [...given.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value = '']) => [key, plainXml(value)]),
    ),
  );
}

/** Both addresses of a page. */
function both(path: string, { address }: DataContext): string[] {
  return [address(path), address(`/zh${path}`)];
}

export function checkSitemap(xml: string, context: DataContext): void {
  const locs = texts(xml, 'loc');
  assert.deepEqual(
    locs,
    pageAddresses(context).flatMap((path) => both(path, context)),
  );
  assert.ok(locs.length <= 50_000, 'no more than a sitemap may list');
  const alternates = links(xml, 'xhtml:link').map(({ hreflang, href }) => [hreflang, href]);
  assert.deepEqual(
    alternates,
    pageAddresses(context).flatMap((path) => {
      const [en, zh] = both(path, context);
      const named = [
        ['en', en],
        ['zh-CN', zh],
        ['x-default', en],
      ];
      return [...named, ...named];
    }),
  );
}

export function checkRobots(text: string, { address }: DataContext): void {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  assert.deepEqual(lines, ['User-agent: *', 'Allow: /', `Sitemap: ${address('/sitemap.xml')}`]);
}

/** RFC 4287: a feed and each entry has id, title and updated; ids stand once; the newest entry dates the feed. */
export function checkFeed(xml: string, path: string, context: DataContext): void {
  const { changes, address } = context;
  const [head = '', ...entries] = xml.split('<entry>');
  const local = path.startsWith('zh/') ? 'zh' : 'en';
  for (const part of [head, ...entries])
    for (const name of ['id', 'title', 'updated']) assert.equal(texts(part, name).length, 1, name);
  for (const updated of texts(xml, 'updated')) assert.match(updated, /^\d{4}-\d\d-\d\dT00:00:00Z$/);
  assert.equal(new Set(texts(xml, 'id')).size, entries.length + 1);
  assert.equal(texts(head, 'id')[0], address(`/${path}`));
  assert.deepEqual(
    links(head, 'link').map(({ rel }) => rel),
    ['self', 'alternate'],
  );
  assert.equal(texts(head, 'updated')[0], texts(entries[0] ?? head, 'updated')[0]);
  assert.equal(entries.length, changes.length);
  for (const [at, change] of changes.entries()) {
    const entry = entries[at] ?? '';
    const place = change.kind === 'edition' ? `?edition=${change.id}` : `#${change.id}`;
    const page = `${local === 'zh' ? '/zh' : ''}/about/corrections/`;
    assert.deepEqual(texts(entry, 'id'), [address(page + place)]);
    assert.deepEqual(texts(entry, 'updated'), [`${change.date}T00:00:00Z`]);
    const [summary = ''] = texts(entry, 'summary');
    for (const part of [change[local], change.was, change.now, change.cited?.[local], change.reason?.[local]])
      assert.ok(summary.includes(part ?? ''), part);
  }
}

/** OpenSearch 1.1: what is required, and how long it may be. */
/** W3C Web Application Manifest: what it names lies within the site, whatever stands before its path. */
export function checkManifest(json: string, path: string): void {
  const { name, start_url, scope, icons } = JSON.parse(json) as {
    name: string;
    start_url: string;
    scope: string;
    icons: { src: string; sizes: string }[];
  };
  assert.ok(name.length > 0);
  const at = (address: string): string => new URL(address, `https://example.org/base/${path}`).pathname;
  assert.equal(at(scope), '/base/');
  assert.equal(at(start_url), `/base/${path.startsWith('zh/') ? 'zh/' : ''}`);
  assert.deepEqual(
    icons.map(({ src, sizes }) => [at(src), sizes]),
    [192, 512].map((width) => [`/base/icons/${width}.png`, `${width}x${width}`]),
  );
}

export function checkOpenSearch(xml: string, path: string, { address }: DataContext): void {
  const one = (name: string): string => {
    const found = texts(xml, name);
    assert.equal(found.length, 1, name);
    return found[0] ?? '';
  };
  for (const [name, most] of [
    ['ShortName', 16],
    ['LongName', 48],
    ['Description', 1024],
    ['Attribution', 256],
  ] as const)
    assert.ok(one(name).length > 0 && one(name).length <= most, `${name} is of 1 to ${most} characters`);
  const folder = path.startsWith('zh/') ? '/zh' : '';
  assert.deepEqual(
    links(xml, 'Url').map(({ type, template }) => [type, template]),
    [
      ['text/html', `${address(`${folder}/search/`)}?q={searchTerms}`],
      ['application/opensearchdescription+xml', address(`/${path}`)],
    ],
  );
}

/** Citation File Format 1.2.0: the keys that we use, each with what its value has to be. */
const CFF: Readonly<Record<string, RegExp>> = {
  'cff-version': /^1\.2\.0$/,
  message: /./,
  type: /^(?:dataset|software)$/,
  title: /./,
  abstract: /./,
  version: /./,
  'date-released': /^\d{4}-\d\d-\d\d$/,
  url: /^https?:\/\//,
  license: /^CC-BY-4\.0$/,
};

export function checkCitation(text: string, { version, changes, address }: DataContext): void {
  const { authors, ...fields } = parseYaml(text) as Record<string, unknown>;
  for (const [key, value] of Object.entries(fields)) {
    assert.equal(typeof value, 'string', key);
    assert.match(String(value), CFF[key] ?? /^$/, key);
  }
  for (const key of ['cff-version', 'message', 'title']) assert.ok(key in fields, `${key} is required`);
  // An author that is a body has a name, and none of the keys of a person.
  assert.ok(Array.isArray(authors) && authors.length > 0);
  for (const author of authors as object[]) assert.deepEqual(Object.keys(author), ['name', 'alias']);
  assert.deepEqual(
    [fields.version, fields['date-released'], fields.url],
    [version, changes[0]?.date, address('/')],
  );
}
