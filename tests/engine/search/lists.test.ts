import { describe, expect, test } from 'vitest';
import type { Access } from '#src/cite/access.ts';
import { citeItem } from '#src/cite/item.ts';
import { STYLES } from '#src/cite/styles.ts';
import { loadContent } from '#src/corpus/read.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { hitKey } from '#src/search/hit.ts';
import { namedPlaces } from '#src/search/locator.ts';
import { EDITION } from '#tests/support/edition.ts';
import { goldClauses, plain } from '#tests/support/gold.ts';
import { numbers } from '#tests/support/random.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { plainSearch } from '#tests/support/searching.ts';

// What readers type, measured over whole texts: citations in every form that the site prints, two words, and
// sentences copied with a flaw. It holds for any content; over the edition it runs on what stands in `content/` now.

const access: Access = (form) => ({ iso: '2026-08-20', zh: '2026年8月20日', en: 'August 20, 2026' })[form];

for (const root of [SAMPLE, EDITION]) {
  const content = await loadContent(root);
  const { corpus } = content;
  const { search, catalogue, texts } = plainSearch(content);
  const gold = await goldClauses(root);
  const places = clausePlaces(corpus.documents);
  const address = (path: string): string => `https://example.org/base${path}`;

  describe(root === SAMPLE ? 'the sample' : 'the edition', () => {
    test('every clause is found by every name that the site prints for it', { timeout: 0 }, async () => {
      const failed: string[] = [];
      for (const { document, clause } of places) {
        const item = citeItem(document, clause, { corpus, address, version: '1.2.3' });
        const { id, short, number } = document;
        const forms = [
          ...STYLES.flatMap(({ entry, inText }) => [entry(item, access), ...(inText ? [inText(item)] : [])]),
          `${id} ${clause.id}`,
          `${id}#${clause.id}`,
          `${id}:${clause.id}`,
          `${id}, ${clause.id}`,
          `https://example.org/zh/documents/${id}/${clause.id}/。`,
          `(https://example.org/documents/${id}/#${clause.id})`,
          `${short.zh} ${clause.cite.zh}`,
          `${short.zh}${clause.cite.zh}`,
          `${short.en} ${clause.cite.en}`,
          `${short.en}, ${clause.cite.en}.`,
          ...(number ? [`${number.value} ${clause.cite.zh}`] : []),
        ];
        for (const form of forms) {
          const named = await namedPlaces(form, catalogue, texts);
          const isFound = named.some((one) => one.document === id && one.clause === clause.id);
          if (!isFound) failed.push(`${id}#${clause.id}: ${form} → ${JSON.stringify(named)}`);
        }
      }
      expect(failed.slice(0, 20)).toEqual([]);
    });

    test('a clause that is not there leads to its document, and is told', async () => {
      for (const { id, short } of corpus.documents)
        for (const form of [`${id} 99.99`, `${short.zh}九十九（九十九）`, `${short.en}, Part 99 (99)`]) {
          const { named } = await search.find(form);
          expect(named, form).toEqual([{ document: id, clause: null, sentence: null, missing: '99.99' }]);
        }
    });

    test('the number of a part leads to it in each document that has it', async () => {
      const has = corpus.documents.filter(({ clauses }) => clauses.some(({ id }) => id === '2'));
      for (const form of ['Part 2', 'part 2', '第二部分', '二、'])
        expect(
          (await namedPlaces(form, catalogue, texts)).map(({ document, clause }) => [document, clause]),
          form,
        ).toEqual(has.map(({ id }) => [id, '2']));
      for (const form of ['2', '二', '物流、'])
        expect(await namedPlaces(form, catalogue, texts), form).toEqual([]);
    });

    test('two words: what is shown or offered is what plain text search has, over 1,000 pairs', {
      timeout: 0,
    }, async () => {
      const next = numbers(10);
      const texts = gold
        .map(({ printed }) => printed.match(/\p{Script=Han}{2,}/gu) ?? [])
        .filter((runs) => runs.length > 0);
      const word = (): string => {
        const runs = texts[Math.floor(next() * texts.length)] ?? [];
        const run = [...(runs[Math.floor(next() * runs.length)] ?? '')];
        const at = Math.floor(next() * (run.length - 1));
        return run.slice(at, at + 2).join('');
      };
      for (let count = 0; count < 1000; count += 1) {
        const [a, b] = [word(), word()];
        const keys = (isHit: (folded: string) => boolean): string[] =>
          gold.filter(({ folded }) => isHit(folded)).map(({ key }) => key);
        const phrase = keys((folded) => folded.includes(plain(a + b)));
        const both = keys((folded) => folded.includes(plain(a)) && folded.includes(plain(b)));
        const outcome = await search.find(`${a} ${b}`);
        const offers = await search.offers(outcome);
        const offered = offers.find(({ why }) => why === 'all-words')?.count ?? outcome.hits.length;
        if (phrase.length > 0) expect(outcome.hits.map(hitKey), `${a} ${b}`).toEqual(phrase);
        if (outcome.way === 'phrase' || outcome.way === 'words')
          expect(offered, `${a} ${b}`).toBe(both.length);
        // A passage over the border of clauses comes before words that stand apart in one.
        else if (outcome.way !== 'passage') expect(both, `${a} ${b}: ${outcome.way}`).toEqual([]);
      }
    });

    test('a sentence copied with one wrong character leads to its clause, over 100 sentences', {
      timeout: 0,
    }, async () => {
      const next = numbers(20);
      const sentences = places
        .flatMap(({ document, clause }) =>
          clause.sentences.map(({ text }) => ({ key: `${document.id}#${clause.id}`, text })),
        )
        .filter(({ text }) => [...text].length > 12);
      const failed: string[] = [];
      for (let count = 0; count < 100; count += 1) {
        const { key, text } = sentences[Math.floor(next() * sentences.length)] ?? { key: '', text: '' };
        const characters = [...text];
        characters[Math.floor(next() * characters.length)] = '龘';
        const { hits, compared } = await search.find(characters.join(''));
        if (!hits.map(hitKey).includes(key)) failed.push(`${key}: ${characters.join('')}`);
        else
          expect(
            compared
              .filter(({ isCommon }) => !isCommon)
              .map((one) => one.text)
              .join(''),
          ).toContain('龘');
      }
      expect(failed).toEqual([]);
    });
  });
}
