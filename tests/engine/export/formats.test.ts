import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '#src/cli/steps.ts';
import { contentType, DOCUMENT_FORMATS, FORMATS, parted, SITE_FORMATS } from '#src/export/formats.ts';

describe('the table of formats', () => {
  test('each has an ending of its own, and writes something', () => {
    const ids = FORMATS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, document, clause, collection, edition } of FORMATS)
      expect([document, clause, collection, edition].filter(Boolean), id).not.toEqual([]);
  });

  test('README lists the same files, types and what they are of', () => {
    const rows = readFileSync(join(root, 'README.md'), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `*.'));
    const types = (format: Pick<(typeof FORMATS)[number], 'id' | 'type' | 'sentAs'>, of: string): string =>
      `| \`*.${format.id}\` | \`${format.sentAs ?? format.type}\` | ${of} |`;
    const sorts = ['document', 'clause', 'collection', 'edition'] as const;
    expect(rows).toEqual([
      ...FORMATS.map((format) => types(format, sorts.filter((one) => format[one]).join(', '))),
      ...SITE_FORMATS.map((format) => types(format, 'site')),
    ]);
  });

  test('formats of reference managers stand apart from the others, each in the order of the table', () => {
    const [citations, others] = parted(DOCUMENT_FORMATS).map((part) => part.map(({ id }) => id));
    expect(citations).toEqual(['ris', 'bib', 'csl.json', 'en.ris', 'en.bib', 'en.csl.json']);
    expect([...(others ?? []), ...(citations ?? [])].sort()).toEqual(
      DOCUMENT_FORMATS.map(({ id }) => id).sort(),
    );
  });
});

describe('what a server says of a file', () => {
  test.each([
    ['documents/a.json', 'application/json'],
    ['documents/a.en.csl.json', 'application/vnd.citationstyles.csl+json'],
    ['data/corpus.schema.json', 'application/json'],
    ['documents/a.xml', 'application/xml;charset=utf-8'],
    ['documents/a.md', 'text/markdown;charset=utf-8'],
    ['/base/data/seeds/a.txt', 'text/plain;charset=utf-8'],
    ['documents/a.bib', 'application/x-bibtex;charset=utf-8'],
    ['documents/a.epub', 'application/epub+zip'],
    ['data/edition.zh.epub', 'application/epub+zip'],
    ['zh/feed.atom', 'application/atom+xml;charset=utf-8'],
    ['CITATION.cff', 'application/yaml;charset=utf-8'],
    ['robots.txt', 'text/plain;charset=utf-8'],
    ['data/corpus.zip', null],
    ['ris', null],
    ['', null],
  ])('%s is %s', (file, type) => {
    expect(contentType(file)).toBe(type);
  });
});
