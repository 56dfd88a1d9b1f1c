import { describe, expect, test } from 'vitest';
import { agreementOn, codedTwice } from '#src/compare/agreement.ts';
import { mostNamed, numberUnderTwoNames, unmentioned } from '#src/compare/findings.ts';
import { cityMatrix, documentMatrix, type Matrix } from '#src/compare/matrix.ts';
import { listedTasks, responsibilities } from '#src/compare/responsibility.ts';
import { concordance } from '#src/compare/shared.ts';
import { loadContent } from '#src/corpus/read.ts';
import { termsWithoutTheme } from '#src/corpus/theme-terms.ts';
import { addressOf, sentencesOf } from '#src/corpus/walk.ts';
import { foldChinese } from '#src/text/fold.ts';
import { EDITION } from '#tests/support/edition.ts';

/** Cases counted by hand in the texts. What no further document can change is asked of its own document only. */

const { corpus, phrases, second } = await loadContent(EDITION);

function documentOf(id: string) {
  const found = corpus.documents.find((document) => document.id === id);
  if (!found) throw new Error(`${id} has gone: take its tests out of tests/edition/comparison.test.ts`);
  return found;
}

function stateOf(matrix: Matrix, theme: string, column: string): string | undefined {
  return matrix.rows.find((row) => row.theme === theme)?.cells.find((cell) => cell.column === column)?.state;
}

describe('the responsibility lists of Wuhan 2016', () => {
  const wuhan = documentOf('wuhan-2016');
  const recount = 'the marks of responsible units have changed: count the lists of wuhan-2016 again by hand';

  test('stand under nineteen clauses', () => {
    expect(listedTasks(wuhan), recount).toBe(19);
  });

  test.each([
    ['wuhan-commerce-bureau', 19, ['2.2.1', '2.3.1', '2.3.2', '2.4.1', '2.5.1', '2.5.2', '3.1']],
    ['wuhan-district-governments', 9, ['2.2.2']],
    ['wuhan-development-and-reform-commission', 4, []],
    ['wuhan-statistics-bureau', 1, ['3.6']],
  ])('name %s %i times, and first in %j', (unit, named, first) => {
    const row = responsibilities(wuhan).find((one) => one.unit === unit);
    expect([row?.named.length, row?.first.map(({ id }) => id)], recount).toEqual([named, first]);
  });

  test('do not speak of leading a task', () => {
    expect(
      wuhan.clauses.filter(({ text }) => text.includes('牵头')).map(({ id }) => id),
      'the interface says that no list names a leader: reword it in src/i18n if one now does',
    ).toEqual([]);
  });
});

describe('the matrix', () => {
  test('has four states, each where the texts put it', () => {
    const documents = documentMatrix(corpus);
    const cities = cityMatrix(corpus);
    expect(
      {
        'cross-border in wuhan-2016': stateOf(documents, 'cross-border', 'wuhan-2016'),
        'cross-border in mofcom-2009': stateOf(documents, 'cross-border', 'mofcom-2009'),
        'digital-certificates of zhuhai-yueyang': stateOf(cities, 'digital-certificates', 'zhuhai-yueyang'),
        'digital-certificates of wuhan': stateOf(cities, 'digital-certificates', 'wuhan'),
        'public-funds of foshan-lecong': stateOf(cities, 'public-funds', 'foshan-lecong'),
        'public-funds of beijing': stateOf(cities, 'public-funds', 'beijing'),
      },
      'a further text on a place, or another coding, changes its state: read the sentences and correct the table',
    ).toEqual({
      'cross-border in wuhan-2016': 'stated',
      'cross-border in mofcom-2009': 'absent',
      'digital-certificates of zhuhai-yueyang': 'stated',
      'digital-certificates of wuhan': 'absent',
      'public-funds of foshan-lecong': 'secondary',
      'public-funds of beijing': 'not-held',
    });
  });

  test.each([
    ['shenzhen', 'logistics', 'five-cities-2010#h3.p2.s7'],
    ['shenzhen', 'payment', 'five-cities-2010#h3.p2.s7'],
    ['shanghai', 'platforms', 'five-cities-2010#h2.p2.s1'],
    ['foshan-lecong', 'logistics', 'five-cities-2010#h5.p6.s3'],
    ['wuhan', 'credit-trust', 'wuhan-2016#2.5.1.s3'],
    ['zhuhai-yueyang', 'data-infrastructure', 'zhuhai-yueyang#2.3.s2'],
    ['zhuhai-yueyang', 'data-infrastructure', 'zhuhai-yueyang#2.3.s3'],
    ['zhuhai-yueyang', 'finance', 'zhuhai-yueyang#3.4.s1'],
  ])('has for %s and %s the sentence that readers found there, %s', (city, theme, sentence) => {
    const cell = cityMatrix(corpus)
      .rows.find((row) => row.theme === theme)
      ?.cells.find(({ column }) => column === city);
    expect(
      [...(cell?.stated ?? []), ...(cell?.told ?? [])].map(addressOf),
      'the cell was once empty though the sentence stands in the text: code it again in content/coding/first/',
    ).toContain(sentence);
  });

  test('counts of Wuhan 2016 the 61 sentences that can carry a theme, not its lists and formal lines', () => {
    const column = documentMatrix(corpus).columns.find(({ id }) => id === 'wuhan-2016');
    expect(
      [column?.counts, sentencesOf([documentOf('wuhan-2016')]).length],
      'ten formal lines and nineteen lists carry no themes: count again by hand',
    ).toEqual([[{ kind: 'policy', sentences: 61 }], 90]);
  });

  test('looks for every theme, and leaves no sentence undecided that prints a term of one', () => {
    expect(
      [...corpus.themes.values()].filter(({ terms }) => terms.length === 0).map(({ id }) => id),
      'choose its terms in content/themes.yaml',
    ).toEqual([]);
    expect(
      termsWithoutTheme(corpus).length,
      'code the sentence, or give the reason in content/coding/terms.yaml',
    ).toBe(corpus.passedOver.length);
  });
});

describe('agreement on themes', () => {
  test('is that of the passes as they were made, whatever was coded since', () => {
    const { n, identical } = agreementOn(codedTwice(corpus.documents, second), 'themes', null);
    expect(
      [n, identical],
      'what was coded after both passes belongs under “coded” in content/coding/terms.yaml; the second is never edited',
    ).toEqual([234, 201]);
  });
});

describe('shared wording', () => {
  test('of the proposal and Wuhan 2016 is longest, citations aside, in thirteen characters', () => {
    const pair = [documentOf('zhuhai-yueyang'), documentOf('wuhan-2016')];
    const [first] = concordance(pair, phrases).filter(({ within }) => within !== 'citation');
    expect(
      [first?.text, first?.places.map(({ line }) => `${line.document.id} ${line.clause.id}`)],
      'only a change of one of the two texts can change this: look for the longest again by hand',
    ).toEqual(['进商贸流通企业电子商务应用', ['zhuhai-yueyang 2.1.p2', 'wuhan-2016 2.4.1']]);
  });

  test('that introduces the opinions is marked as a set phrase', () => {
    const found = concordance(corpus.documents, phrases).find(({ text }) => text === '提出如下意见');
    expect(
      found?.setPhrases.map(({ id }) => id),
      'content/set-phrases.yaml has lost the phrase, or a longer sequence now holds it everywhere',
    ).toEqual(['introduces-opinions']);
  });
});

test('every set phrase stands in two texts at least', () => {
  const texts = corpus.documents.map(({ clauses }) =>
    clauses
      .map(({ heading, text }) => foldChinese(`${heading?.text ?? ''}\n${text}`).units.join(''))
      .join('\n'),
  );
  const rare = phrases
    .map(({ zh }) => foldChinese(zh).units.join(''))
    .filter((phrase) => texts.filter((text) => text.includes(phrase)).length < 2);
  expect(rare, 'take these out of content/set-phrases.yaml: wording of one text is not shared').toEqual([]);
});

describe('the findings', () => {
  const readAgain =
    'the home page now says something else: read the sentences it leads to, and correct the expectation if it is right';

  test('name the bureau that stands in every list, and first in seven', () => {
    const found = mostNamed(corpus);
    const [first] = found?.units ?? [];
    expect(
      [found?.document.id, found?.tasks, first?.unit, first?.named.length, first?.first.length],
      readAgain,
    ).toEqual(['wuhan-2016', 19, 'wuhan-commerce-bureau', 19, 7]);
  });

  test('set the 95 per cent of internet use beside the 95 per cent of e-commerce use', () => {
    const found = numberUnderTwoNames(corpus);
    expect(
      found?.figures.map(({ clause, value, comparator }) => [clause, value, comparator]),
      readAgain,
    ).toEqual([
      ['1.2.3', 95, 'ge'],
      ['2.4.1', 95, 'ge'],
    ]);
  });

  test('say of no theme that it is unmentioned while a text speaks of it', () => {
    // The words by which a reader would look for each theme that the findings have ever called unmentioned.
    const words: Readonly<Record<string, RegExp>> = { rural: /农村|农民|乡村/ };
    // Of a text that nobody has looked through nothing is said.
    const said = (unmentioned(corpus)?.documents ?? []).flatMap(({ clauses }) =>
      clauses.map(({ heading, text }) => `${heading?.text}${text}`),
    );
    for (const theme of unmentioned(corpus)?.themes ?? []) {
      const sought = words[theme];
      expect(sought, `add the words to look for when ${theme} is called unmentioned`).toBeDefined();
      expect(
        said.filter((text) => sought?.test(text)),
        `code these sentences with the theme ${theme} in content/coding/first/`,
      ).toEqual([]);
    }
  });
});
