import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLAUSE_FILES, DOCUMENT_FILES, siteAddresses } from '#src/corpus/addresses.ts';
import { Report } from '#src/corpus/fault.ts';
import { PERMALINKS } from '#src/corpus/paths.ts';
import { appended, keepPermalinks, readPermalinks, writePermalinks } from '#src/corpus/permalinks.ts';
import { loadContent } from '#src/corpus/read.ts';
import { CLAUSE_FORMATS, DOCUMENT_FORMATS, formatsOf } from '#src/export/formats.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const TEXT = '/documents/a/\tlive\t-\n/documents/a/#1\tlive\t-\n/documents/a/2/\tmoved\t/documents/a/3/\n';

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
    expect(more.slice(list.length)).toEqual([{ address: '/documents/a/3/', status: 'live', target: null }]);
  });

  test('is sorted, whatever order addresses come in', () => {
    const once = writePermalinks(appended([], ['/b/', '/a/', '/a/#1']));
    expect(once).toBe(writePermalinks(appended([], ['/a/#1', '/b/', '/a/'])));
    expect(once.split('\n')[0]).toBe('/a/\tlive\t-');
  });

  test.each([
    'documents/a/\tlive\t-',
    '/a/\tgone\t-',
    '/a/\tmoved\t-',
    '/a/\tlive\t/b/',
    '/a/ live -',
    '/a/\tlive\t-\t',
    ' ',
  ])('refuses the line “%s”, and says where it stands', (line) => {
    const { list, faults } = read(`/b/\tlive\t-\n${line}\n`);
    expect(list).toHaveLength(1);
    expect(faults).toMatchObject([{ rule: 'permalink-line', line: 3, found: line }]);
  });

  test('refuses an address that stands twice', () => {
    expect(read(`${TEXT}/documents/a/\tlive\t-\n`).faults).toMatchObject([
      { rule: 'permalink-line', line: 5 },
    ]);
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
