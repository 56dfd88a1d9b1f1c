import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { learnReadings, readingsOf } from '#src/text/pinyin.ts';
import { EDITION } from '#tests/support/edition.ts';
import { testReadings } from '#tests/support/readings.ts';

const { corpus, readings } = await loadContent(EDITION);

beforeAll(() => learnReadings(readings));

describe('the reading that an editor has checked', () => {
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
    expect(readingsOf(text).join(' '), 'give the word its reading in content/readings.yaml').toBe(expected);
  });
});

testReadings(corpus);
