import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read.ts';
import { permalinkFaults } from '../../../src/export/permalink-check.ts';
import {
  appended,
  corpusAddresses,
  readPermalinks,
  siteAddresses,
  writePermalinks,
} from '../../../src/export/permalinks.ts';

const root = resolve(import.meta.dirname, '../../..');
const TEXT = '/documents/a/\tlive\t-\n/documents/a/#1\tlive\t-\n/documents/a/2/\tmoved\t/documents/a/3/\n';
const SITE = new Map([
  ['/documents/a/', new Set(['1', '1.s1'])],
  ['/documents/a/2/', new Set<string>()],
  ['/documents/a/3/', new Set<string>()],
]);

describe('the list', () => {
  test('is the same when it is read and written', () => {
    expect(writePermalinks(readPermalinks(TEXT))).toBe(TEXT);
  });

  test('only grows: what stands on it stays as it is', () => {
    const list = readPermalinks(TEXT);
    const more = appended(list, ['/documents/a/2/', '/documents/a/3/', '/documents/a/3/']);
    expect(more.slice(0, list.length)).toEqual(list);
    expect(more.slice(list.length)).toEqual([{ address: '/documents/a/3/', status: 'live', target: null }]);
  });

  test('is sorted, whatever order addresses come in', () => {
    const once = writePermalinks(appended([], ['/b/', '/a/', '/a/#1']));
    expect(once).toBe(writePermalinks(appended([], ['/a/#1', '/b/', '/a/'])));
    expect(once.split('\n')[0]).toBe('/a/\tlive\t-');
  });

  test.each(['documents/a/\tlive\t-', '/a/\tgone\t-', '/a/\tmoved\t-', '/a/\tlive\t/b/'])(
    'refuses the line “%s”',
    (line) => {
      expect(() => readPermalinks(line)).toThrow(line);
    },
  );
});

describe('the check', () => {
  const found = (text: string, addresses: string[] = []) =>
    permalinkFaults(readPermalinks(text), SITE, addresses).map((fault) => fault.address);

  test('is content where every address resolves', () => {
    expect(found(TEXT, [...SITE.keys()].slice(0, 2))).toEqual([]);
  });

  test('finds a page that has gone, and an id that has gone from its page', () => {
    expect(found('/documents/b/\tlive\t-\n')).toEqual(['/documents/b/']);
    expect(found('/documents/a/#9\tlive\t-\n')).toEqual(['/documents/a/#9']);
  });

  test('finds a move without a page, and one that leads nowhere', () => {
    expect(found('/documents/b/\tmoved\t/documents/a/\n')).toEqual(['/documents/b/']);
    expect(found('/documents/a/2/\tmoved\t/documents/a/#9\n')).toEqual(['/documents/a/2/']);
  });

  test('finds a new address that is not on the list', () => {
    expect(found(TEXT, ['/documents/a/3/'])).toEqual(['/documents/a/3/']);
  });
});

describe('this edition', async () => {
  const corpus = await readCorpus(root);
  const list = readPermalinks(readFileSync(resolve(root, 'content/permalinks.txt'), 'utf8'));

  test('has every document, clause, sentence and city on its list', () => {
    const listed = new Set(list.map((permalink) => permalink.address));
    expect(corpusAddresses(corpus).filter((address) => !listed.has(address))).toEqual([]);
  });

  test('keeps the list sorted, each address once', () => {
    expect(writePermalinks(list)).toBe(readFileSync(resolve(root, 'content/permalinks.txt'), 'utf8'));
    expect(new Set(list.map((permalink) => permalink.address)).size).toBe(list.length);
  });

  test('promises clauses on the reading pages of both languages', () => {
    const document = corpus.documents[0]?.id;
    const pages = [`/documents/${document}/`, `/zh/documents/${document}/`, `/documents/${document}/title/`];
    const addresses = siteAddresses(corpus, pages);
    expect(addresses).toContain(`/documents/${document}/#title`);
    expect(addresses).toContain(`/zh/documents/${document}/#title`);
  });
});
