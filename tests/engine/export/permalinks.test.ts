import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLAUSE_FILES, DOCUMENT_FILES, siteAddresses } from '#src/corpus/addresses.ts';
import type { Change } from '#src/corpus/changes.ts';
import { Report } from '#src/corpus/fault.ts';
import { PERMALINKS } from '#src/corpus/paths.ts';
import {
  appended,
  covers,
  keepPermalinks,
  type Permalink,
  readPermalinks,
  shownAt,
  withdrawnAt,
  writePermalinks,
} from '#src/corpus/permalinks.ts';
import { loadContent } from '#src/corpus/read.ts';
import { CLAUSE_FORMATS, DOCUMENT_FORMATS, formatsOf } from '#src/export/formats.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const TEXT = `/documents/a/\tlive\t-\t1.0.0\t-
/documents/a/#1\tlive\t-\t1.0.0\t0123456789abcdef
/documents/a/2/\tmoved\t/documents/a/3/\t1.0.0\t-
/documents/a/4/\twithdrawn\t-\t1.0.0\tfedcba9876543210
/documents/a/5/\tmerged\t/documents/a/3/\t1.0.0\t-
`;
const NEW = { status: 'live', target: null, version: null, hash: null };

/** A record of what became of an address. */
function ended(kind: 'merged' | 'withdrawn', address: string, to?: string): Change {
  return { id: 'one', date: '2020-01-01', kind, zh: '一', en: 'one', addresses: [address], to };
}

function read(lines: string) {
  const report = new Report();
  const count = lines.split('\n').filter((line) => line !== '').length;
  return {
    list: readPermalinks(PERMALINKS, `# ${count} addresses\n${lines}`, report),
    faults: report.faults,
  };
}

describe('the list', () => {
  test('is the same when it is read and written', () => {
    const { list, faults } = read(TEXT);
    expect(faults).toEqual([]);
    expect(writePermalinks(list)).toBe(TEXT);
  });

  test('only grows: what stands on it stays as it is', () => {
    const { list } = read(TEXT);
    const more = appended(list, ['/documents/a/2/', '/documents/a/3/', '/documents/a/3/']);
    expect(more.slice(0, list.length)).toEqual(list);
    expect(more.slice(list.length)).toEqual([{ address: '/documents/a/3/', ...NEW }]);
  });

  test('is sorted, whatever order addresses come in', () => {
    const once = writePermalinks(appended([], ['/b/', '/a/', '/a/#1']));
    expect(once).toBe(writePermalinks(appended([], ['/a/#1', '/b/', '/a/'])));
    expect(once.split('\n')[0]).toBe('/a/\tlive\t-\t-\t-');
  });

  test.each([
    'documents/a/\tlive\t-\t-\t-',
    '/a/\tgone\t-\t-\t-',
    '/a/\tmoved\t-\t-\t-',
    '/a/\tmerged\t-\t-\t-',
    '/a/\twithdrawn\t/b/\t-\t-',
    '/a/\tlive\t/b/\t-\t-',
    '/a/ live - - -',
    '/a/\tlive\t-\t-\t-\t',
    '/a/\tlive\t-',
    '/a/\tlive\t-\tfirst\t-',
    '/a/\tlive\t-\t1.0.0\t0123',
    ' ',
  ])('refuses the line “%s”, and says where it stands', (line) => {
    const { list, faults } = read(`/b/\tlive\t-\t-\t-\n${line}\n`);
    expect(list).toHaveLength(1);
    expect(faults).toMatchObject([{ rule: 'permalink-line', line: 3, found: line }]);
  });

  test('refuses an address that stands twice', () => {
    expect(read(`${TEXT}/documents/a/\tlive\t-\t-\t-\n`).faults).toMatchObject([
      { rule: 'permalink-line', line: 7 },
    ]);
  });
});

describe('what an address shows', () => {
  test.each([
    ['/zh/documents/a/2.1/#2.1.s3', 'a#2.1.s3'],
    ['/documents/a/#2.1', 'a#2.1'],
    ['/documents/a/2.1.json', 'a#2.1'],
    ['/embed/a/2.1/', 'a#2.1'],
    ['/zh/documents/a/', 'a'],
    ['/documents/a.en.ris', 'a'],
    ['/zh/documents/a/source/', 'a#source'],
    ['/zh/documents/', '/documents/'],
    ['/about/#list', '/about/#list'],
  ])('%s is %s', (address, shown) => {
    expect(shownAt(address)).toBe(shown);
  });

  test.each([
    ['/documents/a/2/', 'a#2.1.s3', true],
    ['/documents/a/', 'a#2', true],
    ['/documents/a/2/', 'a#21', false],
    ['/documents/a/', 'ab', false],
  ])('%s has %s below it: %s', (address, shown, expected) => {
    expect(covers(address, shown)).toBe(expected);
  });
});

describe('what became of an address', () => {
  const gone = [
    '/zh/documents/b/2/',
    '/documents/b/#2',
    '/documents/b/2.json',
    '/embed/b/2/',
    '/documents/b/2/',
  ];
  const live = appended([], ['/documents/b/1/', ...gone]);
  const of = (list: readonly Permalink[], at: string) => list.find(({ address }) => address === at);

  test('is put on the list as the changes say it, in each language and format', () => {
    const list = appended(live, ['/documents/b/1/'], [ended('merged', '/documents/b/2/', '/documents/b/1/')]);
    expect(list.map(({ status }) => status)).toEqual(['live', ...gone.map(() => 'merged')]);
    expect(gone.map((address) => of(list, address)?.target)).toEqual([
      '/zh/documents/b/1/',
      '/documents/b/1/',
      '/documents/b/1.json',
      '/embed/b/1/',
      '/documents/b/1/',
    ]);
  });

  test('is said of nothing that stands, and of a whole text that was withdrawn also where its pages stay', () => {
    const changes = [ended('withdrawn', '/documents/b/')];
    expect(appended(live, gone, changes).map(({ status }) => status)).toEqual([
      'withdrawn',
      ...gone.map(() => 'live'),
    ]);
    expect(withdrawnAt('/documents/b/2/', changes)).toBe(changes[0]);
    expect(withdrawnAt('/documents/bc/2/', changes)).toBeNull();
  });

  test('keeps the hash of the words that came out last', () => {
    const hashes = new Map([['b#2', '0123456789abcdef']]);
    const first = appended(live, ['/documents/b/1/', ...gone], [], hashes, '1.0.0');
    expect(of(first, '/documents/b/2/')).toMatchObject({ version: '1.0.0', hash: '0123456789abcdef' });
    const next = appended(
      first,
      ['/documents/b/1/'],
      [ended('withdrawn', '/documents/b/2/')],
      new Map(),
      '1.1.0',
    );
    expect(of(next, '/documents/b/2/')).toMatchObject({
      status: 'withdrawn',
      version: '1.0.0',
      hash: '0123456789abcdef',
    });
  });
});

test('clauses and sentences are promised on the pages of both languages, and so are the files beside them', async () => {
  const content = await loadContent(SAMPLE);
  const id = content.corpus.documents[0]?.id;
  const addresses = siteAddresses(content);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/',
      '/zh/',
      `/documents/${id}/`,
      `/documents/${id}/#title`,
      `/zh/documents/${id}/#title`,
      `/zh/documents/${id}/title/`,
      `/documents/${id}/title/`,
      `/documents/${id}/source/`,
      `/documents/${id}.json`,
      `/documents/${id}/title.json`,
      '/about/method/',
    ]),
  );
});

test('the list of the sample is written as it stands', async () => {
  const { permalinks } = await loadContent(SAMPLE);
  expect(keepPermalinks(permalinks)).toBe(readFileSync(join(SAMPLE, PERMALINKS), 'utf8'));
});

test('every format in which documents and clauses are published is promised', async () => {
  const { corpus } = await loadContent(SAMPLE);
  const addresses = new Set(siteAddresses(await loadContent(SAMPLE)));
  for (const document of corpus.documents)
    for (const { id } of formatsOf(document)) expect(addresses).toContain(`/documents/${document.id}.${id}`);
  const promised = Object.values(DOCUMENT_FILES).flat().sort();
  expect(DOCUMENT_FORMATS.map(({ id }) => id).sort()).toEqual(promised);
  expect(CLAUSE_FORMATS.map(({ id }) => id)).toEqual([...CLAUSE_FILES]);
});
