import { expect, test } from 'vitest';
import { documentSides } from '#src/compare/side.ts';
import { besideHtml } from '#src/views/beside.ts';
import { makeCorpus, makeDocument } from '../compare/make.ts';

/** Two documents, each with so many sentences on one theme; the second perhaps one at which nobody has looked. */
function drawn(count: number, isPending = false): string {
  const sentences = Array.from({ length: count }, () => ({ themes: ['a'] }));
  const uncoded = [{ does: null, themes: [] }];
  const documents = ['first', 'second'].map((id, at) =>
    makeDocument(id, { clauses: { '1': { sentences: isPending && at > 0 ? uncoded : sentences } } }),
  );
  const corpus = makeCorpus(documents, ['a', 'b'], []);
  const sides = documentSides(corpus);
  const all = { sides, themes: corpus.themes, concordance: [], isListed: false, standing: () => '' };
  return besideHtml(all, 'en').join('');
}

test('sides are drawn whole while a page has room for them', () => {
  expect(drawn(120)).not.toContain('/search/?');
  expect(drawn(120)).toContain('Themes with no coded sentence in first and second<');
});

test('with more, the first of each side stand under a theme, and a link leads to the rest', () => {
  const html = drawn(200);
  expect(html).toContain('/search/?theme=a&amp;document=first');
  expect(html).toContain('/search/?theme=a&amp;document=second');
  expect(html).toContain('and 80 more sentences');
});

test('beside a document at which nobody has looked, a silence is that of the other alone', () => {
  const html = drawn(2, true);
  expect(html).toContain('Themes with no coded sentence in first<');
  expect(html).toContain('Themes on which first has sentences<');
  expect(html).not.toMatch(/ either|[Oo]nly first/);
});
