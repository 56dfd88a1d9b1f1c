import { describe, expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { searchDocument } from '#src/search/records.ts';
import { termCounter } from '#src/search/term-counts.ts';
import { EDITION, finished } from '#tests/support/edition.ts';

/** Words that were looked for in the texts by hand. A further text may change what is in none. */

const { corpus, words } = await loadContent(EDITION);
const documents = finished(corpus.documents);
const count = termCounter(documents.map(searchDocument));

function countsOf(word: string): Record<string, number> {
  return Object.fromEntries(count([word])[0]?.texts.map((text) => [text.document.id, text.count]) ?? []);
}

describe('the words that readers look for', () => {
  test.each(['就业', '劳动', '绿色', '隐私', '个人信息', '公平', '垄断', '应当', '不得', '禁止', '罚'])(
    '%s stands in none of the five, and is on the editors’ list',
    (word) => {
      expect(
        Object.entries(countsOf(word)).filter(([, times]) => times > 0),
        'a text now prints it: look at every page that says that none does',
      ).toEqual([]);
      expect(words).toHaveProperty(word);
    },
  );

  test('消费者 stands three times in the ministry’s text, and never in Wuhan’s', () => {
    expect(countsOf('消费者')).toMatchObject({ 'mofcom-2009': 3, 'wuhan-2016': 0 });
  });
});

test('every count is that of a plain search in the printed text', () => {
  for (const word of Object.keys(words)) {
    const plain = documents.map(({ clauses }) =>
      clauses
        .flatMap(({ heading, sentences }) => [heading?.text ?? '', ...sentences.map(({ text }) => text)])
        .reduce((sum, line) => sum + line.split(word).length - 1, 0),
    );
    expect(Object.values(countsOf(word)), word).toEqual(plain);
  }
});
