import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCorpus } from '../../../src/corpus/read.ts';
import { learnReadings, readingsOf } from '../../../src/views/pinyin.ts';

const ROOT = join(import.meta.dirname, '../../..');
const readings: Record<string, string> = parse(readFileSync(join(ROOT, 'content/readings.yaml'), 'utf8'));

beforeAll(() => learnReadings(readings));

describe('pinyin', () => {
  test.each([
    ['乐从', 'lè cóng'],
    ['硚口', 'qiáo kǒu'],
    ['北滘', 'běi jiào'],
    ['岑树德', 'cén shù dé'],
    ['重庆', 'chóng qìng'],
    ['行业', 'háng yè'],
    ['供给', 'gōng jǐ'],
    ['率先', 'shuài xiān'],
    ['提高效率', 'tí gāo xiào lǜ'],
    ['以市场为导向', 'yǐ shì chǎng wéi dǎo xiàng'],
    ['互联网+流通', 'hù lián wǎng liú tōng'],
    ['95%以上', 'yǐ shàng'],
  ])('of %s is %s', (text, expected) => {
    expect(readingsOf(text).join(' ')).toBe(expected);
  });

  test('every word with a reading of its own stands in a text', async () => {
    const corpus = await readCorpus(ROOT);
    const printed = corpus.documents
      .flatMap((document) => document.clauses.map((clause) => (clause.heading?.text ?? '') + clause.text))
      .join('\n');
    expect(Object.keys(readings).filter((word) => !printed.includes(word))).toEqual([]);
  });

  test('every Chinese character of the five texts has a reading', async () => {
    const corpus = await readCorpus(ROOT);
    for (const clause of corpus.documents.flatMap((document) => document.clauses)) {
      const count = [...clause.text].filter((character) => /\p{Script=Han}/u.test(character)).length;
      const found = readingsOf(clause.text);
      expect(found).toHaveLength(count);
      expect(
        found.every((reading) =>
          /^\p{Script=Latin}+$/u.test(reading.normalize('NFC').replace(/\p{M}/gu, '')),
        ),
      ).toBe(true);
    }
  });
});
