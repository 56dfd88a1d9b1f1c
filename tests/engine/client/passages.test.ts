import { afterEach, expect, test, vi } from 'vitest';
import { passagesOf } from '#src/client/pins/passages.ts';
import type { SearchDocument } from '#src/search/model.ts';

afterEach(() => vi.unstubAllGlobals());

const paper: SearchDocument = {
  id: 'paper',
  kind: 'press',
  title: { zh: '报道', en: 'A report' },
  short: { zh: '报道', en: 'Paper' },
  years: null,
  clauses: [
    {
      id: '2.1',
      label: '1.',
      cite: { zh: '二1', en: 'Part 2, 1' },
      heading: { zh: '目标。', en: 'Targets.' },
      sentences: [
        { zh: '办三场。', en: 'Hold three.' },
        { zh: '达到10个。', en: '', target: true },
      ],
      cities: ['north', 'south'],
      themes: [],
      target: true,
    },
  ],
};

/** A page of the site in a browser, whose server has one document, or cannot be reached. */
function browsing(isOnline: boolean): void {
  vi.stubGlobal('document', { documentElement: { lang: 'en' } });
  vi.stubGlobal('location', { href: 'https://example.org/handout/' });
  vi.stubGlobal('fetch', async (path: string) => {
    if (!isOnline) throw new TypeError('Failed to fetch');
    return path.endsWith('/paper.json') ? Response.json(paper) : new Response('', { status: 404 });
  });
}

const pin = (id: string, note = '') => ({ id, note });
const words = {
  standings: '{"paper":"Set by nobody."}',
  places: '{"north":"North"}',
  statuses: '{"paper":{"words":"not policy","later":null}}',
};

test('A pinned clause or sentence gets its words and place, and a target what it goes with', async () => {
  browsing(true);
  const found = await passagesOf([pin('paper#2.1', 'mine'), pin('paper#2.1.s1'), pin('paper#2.1.s2')], words);
  const shown = [...found.values()].map(
    (one) => one && [one.citation, one.text, one.translation, one.standing],
  );
  expect(shown).toEqual([
    ['As reported in Paper, Part 2, 1', '目标。办三场。达到10个。', 'Targets. Hold three.', 'Set by nobody.'],
    ['As reported in Paper, Part 2, 1, sentence 1', '办三场。', 'Hold three.', ''],
    ['As reported in Paper, Part 2, 1, sentence 2', '达到10个。', '', 'Set by nobody.'],
  ]);
  expect(found.get('paper#2.1')).toMatchObject({
    note: 'mine',
    spoken: 'North; south',
    kind: 'Press · not policy',
    address: 'https://example.org/documents/paper/2.1/',
  });
  expect(found.get('paper#2.1.s2')?.address).toBe('https://example.org/documents/paper/2.1/#2.1.s2');
});

test.each([
  'paper',
  'paper#',
  'paper#2.1.',
  'paper#2.1.s0',
  'paper#2.1.s3',
  'paper#2.1.s2。',
  'gone#1',
  '../x#1',
  '',
])('Nothing stands at %j', async (id) => {
  browsing(true);
  expect([...(await passagesOf([pin(id)]))]).toEqual([[id, null]]);
});

test('That the words did not arrive is not taken for their having vanished', async () => {
  browsing(false);
  await expect(passagesOf([pin('other#1')])).rejects.toThrow('Failed to fetch');
});
