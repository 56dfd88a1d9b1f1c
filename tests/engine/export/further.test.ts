import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { archive } from '../../../src/export/archive.ts';
import type { DataContext } from '../../../src/export/datasets.ts';
import { DATA_FILES } from '../../../src/export/files.ts';
import {
  CLAUSE_FORMATS,
  clauseIn,
  DOCUMENT_FORMATS,
  documentIn,
} from '../../../src/export/representations.ts';
import { furtherCorpus, REGULATION } from './further.ts';

/** A document that nobody knew of when the exports were written. */
const context: DataContext = {
  corpus: furtherCorpus('regulation', 'policy', REGULATION),
  version: '1.2.3',
  address: (path) => `https://example.org${path}`,
  permalinks: '/\tlive\t-\n',
  seeds: new Map([['regulation.txt', new TextEncoder().encode(REGULATION)]]),
};
const [document] = context.corpus.documents;
if (!document) throw new Error('no document');

describe('a further document', () => {
  test.each(DOCUMENT_FORMATS)('has a file in %s', (format) => {
    expect(documentIn(format, document, context)).toContain(format === 'csl.json' ? 'regulation' : '某市');
  });

  test.each(CLAUSE_FORMATS)('each of its clauses has one in %s', (format) => {
    for (const clause of document.clauses) expect(clauseIn(format, document, clause, context)).not.toBe('');
  });

  test.each(DATA_FILES.map(({ name, body }) => [name, body] as const))('%s can be made', (name, body) => {
    const text = body(context);
    if (name.endsWith('.json')) expect(() => JSON.parse(text)).not.toThrow();
  });

  test('as plain text it is the source text and nothing else', () => {
    const strip = (text: string): string => text.replace(/\s/g, '');
    expect(strip(documentIn('txt', document, context))).toBe(strip(REGULATION));
  });
});

describe('the archive', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test('has the same bytes in every build and in every time zone', () => {
    const first = archive(context);
    process.env.TZ = 'Pacific/Auckland';
    expect(Buffer.compare(archive(context), first)).toBe(0);
    process.env.TZ = 'America/Los_Angeles';
    expect(Buffer.compare(archive(context), first)).toBe(0);
  });

  test('holds every data file, every document in every format, and the seeds', () => {
    const files = unzipSync(archive(context));
    for (const { name, body } of DATA_FILES)
      expect(Buffer.from(files[`data/${name}`] ?? []).toString()).toBe(body(context));
    for (const format of DOCUMENT_FORMATS)
      expect(Object.keys(files)).toContain(`documents/${document.id}.${format}`);
    expect(strFromU8(files['data/seeds/regulation.txt'] ?? new Uint8Array())).toBe(REGULATION);
  });
});
