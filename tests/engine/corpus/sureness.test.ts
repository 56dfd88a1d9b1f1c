import { describe, expect, test } from 'vitest';
import type { RawReference } from '#src/corpus/corpus.ts';
import { resolvedReference } from '#src/corpus/sureness.ts';

// What follows for a record from what was seen of it outside the texts.

type Witness = RawReference['witnesses'][string];

const words = { zh: '甲', en: 'A' };
const reference = (identity: RawReference['identity'], ...witnesses: Partial<Witness>[]): RawReference => ({
  id: 'paper',
  title: words,
  kind: 'policy',
  number: null,
  issuer: null,
  dates: [],
  identity,
  candidates: [],
  sought: 'not-found',
  note: words,
  witnesses: Object.fromEntries(
    witnesses.map((one, at) => [
      `page-${at}`,
      { sure: 'verified', has: 'mention', title: null, url: null, seen: null, shows: words, ...one },
    ]),
  ),
});
const [copy, page] = ['https://example.org/copy', 'https://example.org/page'];

describe('how surely it is known what is cited, and at which address it stands', () => {
  test.each<[string, RawReference, string, string | null, string]>([
    ['nothing seen', reference('named'), 'stated', null, 'not-found'],
    ['its text', reference('named', { has: 'text', url: copy }), 'verified', copy, 'recorded'],
    [
      'a paper that cites it',
      reference('named', { sure: 'attested', url: page }),
      'attested',
      null,
      'recorded',
    ],
    [
      'a paper that cites it, then its text',
      reference('named', { url: page }, { has: 'text', url: copy, sure: 'attested' }),
      'verified',
      copy,
      'recorded',
    ],
    ['only something like it', reference('named', { has: 'like', url: page }), 'stated', null, 'recorded'],
    [
      'its text, as the editors read the citation',
      reference('inferred', { has: 'text', url: copy }),
      'inferred',
      copy,
      'recorded',
    ],
  ])('%s', (_, raw, confidence, url, state) => {
    expect(resolvedReference(raw)).toMatchObject({ confidence, url, state });
  });
});
