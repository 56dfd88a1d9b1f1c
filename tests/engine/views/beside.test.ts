import { expect, test } from 'vitest';
import { documentSides } from '#src/compare/side.ts';
import { besideHtml } from '#src/views/beside.ts';
import { makeCorpus, makeDocument } from '../compare/make.ts';

/** Two documents, each with so many sentences on one theme. */
function drawn(count: number): string {
  const sentences = Array.from({ length: count }, () => ({ themes: ['a'] }));
  const documents = ['first', 'second'].map((id) => makeDocument(id, { clauses: { '1': { sentences } } }));
  const corpus = makeCorpus(documents, ['a', 'b'], []);
  const sides = documentSides(corpus);
  const all = { sides, themes: corpus.themes, concordance: [], isListed: false, standing: () => '' };
  return besideHtml(all, 'en').join('');
}

test('sides are drawn whole while a page has room for them', () => {
  expect(drawn(160)).not.toContain('/search/?');
});

test('with more, the first of each side stand under a theme, and a link leads to the rest', () => {
  const html = drawn(200);
  expect(html).toContain('/search/?theme=a&amp;document=first');
  expect(html).toContain('/search/?theme=a&amp;document=second');
  expect(html).toContain('and 40 more sentences');
});
