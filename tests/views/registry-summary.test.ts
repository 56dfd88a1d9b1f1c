import { describe, expect, test } from 'vitest';
import { registrySummary } from '../../src/views/registry-summary.ts';
import { makeDocument, makeTarget } from '../compare/make.ts';
import { datedCorpus } from '../support/dated.ts';

const bilingual = (zh: string, en: string) => ({ zh, en });
const theme = {
  id: 'post',
  zh: '邮政',
  en: 'Post',
  includes: bilingual('', ''),
  excludes: bilingual('', ''),
};
const corpus = {
  ...datedCorpus(),
  documents: [
    makeDocument('order', {
      clauses: {
        '1': {
          figures: [makeTarget({ id: '1.f1', document: 'order', value: 95, unit: 'percent', of: '率' })],
        },
      },
    }),
  ],
  themes: new Map([['post', { ...theme, definition: bilingual('寄递。', 'Letters and parcels.') }]]),
};

describe('a summary', () => {
  test('of a theme is its definition, in the language of the reader', () => {
    expect(registrySummary(corpus, 'theme', 'post', 'en')).toEqual({
      title: 'Post',
      other: '邮政',
      text: 'Letters and parcels.',
    });
    expect(registrySummary(corpus, 'theme', 'post', 'zh')).toMatchObject({ title: '邮政', text: '寄递。' });
  });

  test('of a reference says how surely it is known', () => {
    expect(registrySummary(corpus, 'reference', 'law', 'en')?.text).toBe(
      'law · 国家 · 28 August 2004 · verified on a public page',
    );
  });

  test('of a figure is found through its document', () => {
    expect(registrySummary(corpus, 'figure', 'order#1.f1', 'en')).toMatchObject({ title: '95' });
  });

  test('of what is not registered is nothing', () => {
    for (const kind of ['name', 'reference', 'event', 'term', 'theme', 'figure'] as const)
      expect(registrySummary(corpus, kind, 'nothing', 'en')).toBeNull();
  });
});
